"""The key is the window's alone: in no process table, log, environment or left-over file, and no other user's."""

from __future__ import annotations

import logging
import os
import pwd
import shutil
import stat
import subprocess
import sys
import threading
import webbrowser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from desk.application import Application
from desk.run import redirect_file
from desk.run.browser import run_browser
from tests.server.apps import echo
from tests.server.running import raw_request, running, started_servers, wait_until

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")


def other_user() -> int:
    if os.geteuid() != 0:
        pytest.skip("only root can call as another user")
    return pwd.getpwnam("nobody").pw_uid


def curl_as(user: int, *arguments: str) -> str:
    """The status that curl gets when it runs as another user."""
    curl = shutil.which("curl")
    if curl is None:
        pytest.skip("curl is not installed")
    command = [curl, "--silent", "--max-time", "10", "--output", "/dev/null", "--write-out", "%{http_code}", *arguments]
    return subprocess.run(command, user=user, group=user, capture_output=True, text=True, check=False, cwd="/").stdout


@linux_only
def test_another_user_is_refused_even_with_the_owners_cookie() -> None:
    """T01, T05: the kernel says whose socket it is."""
    nobody = other_user()
    with running(echo) as server:
        url = f"http://{server.host}/app"
        assert curl_as(nobody, "--cookie", server.cookie, url) == "403"
        assert curl_as(os.geteuid(), "--cookie", server.cookie, url) == "200"


@linux_only
def test_another_user_is_refused_even_with_the_key_and_does_not_spend_it() -> None:
    nobody = other_user()
    with running(echo) as server:
        url = server.server.one_time_url("/app", server.session)
        assert curl_as(nobody, url) == "403"
        assert curl_as(os.geteuid(), url) == "302"


@linux_only
def test_another_user_makes_no_websocket_handshake() -> None:
    nobody = other_user()
    with running(echo) as server:
        headers = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13", f"Origin: {server.origin}"]
        headers += ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", f"Cookie: {server.cookie}"]
        options = [part for header in headers for part in ("--header", header)]
        assert curl_as(nobody, "--http1.1", *options, f"http://{server.host}/app/ws") == "403"


@linux_only
def test_a_served_app_lets_another_user_in_with_the_token() -> None:
    """A colleague comes through ssh or a proxy: there the token decides."""
    nobody = other_user()
    with running(echo, policy="token", keep_s=60) as server:
        assert curl_as(nobody, server.server.token_url("/app")) == "302"
        assert curl_as(nobody, f"http://{server.host}/app") == "403"


def test_the_key_is_in_no_log_and_in_no_error(caplog: pytest.LogCaptureFixture) -> None:
    """T03: not even when a handler fails."""
    caplog.set_level(logging.DEBUG)
    with running(echo) as server:
        url = urlsplit(server.server.one_time_url("/app", server.session))
        key = url.query.partition("=")[2]
        server.get(f"{url.path}?{url.query}", cookie="")
        server.get(f"{url.path}?{url.query}", cookie="")
        server.get(f"/nowhere?key={key}")
        raw_request(server.server.port, f"GET /app?key={key} HTTP/1.1\r\nHost: {server.host}\r\nX: \0\r\n\r\n".encode())
        server.server._mounts["/app"].issue_ticket = None  # type: ignore[assignment, method-assign]
        assert server.get(f"/app?n={key}").status == 500
        secrets = [key, server.cookie.partition("=")[2]]
    assert any(record.exc_info for record in caplog.records)
    assert not [secret for secret in secrets if secret in caplog.text]


@linux_only
def test_the_key_is_in_no_process_table_and_in_no_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """T02: with a browser that stays, as a real one does."""
    opened: list[str] = []
    browser = subprocess.Popen(["sleep", "60"], env={**os.environ})

    def open_url(url: str, **_: object) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", open_url)
    monkeypatch.setattr(redirect_file, "_folder", lambda: tmp_path / "state")
    try:
        with running(echo, private_host=True) as server:
            url = server.server.one_time_url("/app", server.session)
            redirect = redirect_file.open_in_browser(url)
            assert redirect is not None
            key = url.partition("key=")[2]
            assert key not in opened[0]
            assert key in redirect.path.read_text()
            assert stat.S_IMODE(redirect.path.stat().st_mode) == 0o600
            assert stat.S_IMODE(redirect.path.parent.stat().st_mode) == 0o700
            places = process_tables()
            assert Path("/proc", str(browser.pid), "cmdline") in places
            assert not [place for place in places if key.encode() in place.read_bytes()]
            redirect.remove()
            assert not redirect.path.exists()
    finally:
        browser.terminate()
        browser.wait(10)


def process_tables() -> list[Path]:
    """What the kernel shows of this process and of those that it started."""
    found, waiting = [], [os.getpid()]
    while waiting:
        process = Path("/proc", str(waiting.pop()))
        found += [process / "cmdline", process / "environ"]
        for task in (process / "task").iterdir():
            waiting += [int(child) for child in (task / "children").read_text().split()]
    return found


def test_the_file_that_leads_a_browser_in_is_gone_when_it_has_been_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`desk open --browser`: its own host name, one key, a file that does not stay."""
    monkeypatch.setattr(redirect_file, "_folder", lambda: tmp_path)
    files: list[Path] = []
    servers = started_servers(monkeypatch)

    def browser(url: str, **_: object) -> bool:
        files.append(Path(unquote(urlsplit(url).path)))
        threading.Thread(target=visit).start()
        return True

    def visit() -> None:
        text = files[0].read_text()
        address = text.partition("0;url=")[2].partition('"')[0]
        url = urlsplit(address)
        assert url.hostname is not None
        assert url.hostname.endswith(".localhost")
        request = f"GET {url.path}?{url.query} HTTP/1.1\r\nHost: {url.netloc}\r\n\r\n"
        answers.append(raw_request(servers[0].port, request.encode()).status)
        wait_until(lambda: not files[0].exists(), "the end of the file")
        os.kill(os.getpid(), 2)

    answers: list[int] = []
    monkeypatch.setattr(webbrowser, "open", browser)
    assert run_browser(Application.from_function(echo, name="app")) == 130
    assert answers == [302]


def test_tokens_are_long_and_never_the_same() -> None:
    with running(echo) as server:
        urls = {server.server.one_time_url("/app") for _ in range(50)}
        assert len(urls) == 50
        assert all(len(url.partition("key=")[2]) >= 43 for url in urls)
