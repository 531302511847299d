"""Frames and signed keys let in whom the author named, once, and nobody else."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.author_key import AuthorKey
from desk.server.server import Server
from tests.server.apps import echo
from tests.server.running import Response, Running, running

NAMED = "http://localhost:8000"


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def server() -> Iterator[Server]:
    with Server({"/app": echo}, port=0, policy="token", allow_websocket_origin=["localhost:8000", "pages.example"]) as started:
        yield started


def framed(server: Server, origin: str, key: str = "", headers: dict[str, str] | None = None, cookie: str = "") -> Response:
    target = f"/app?desk-frame={origin}" + (f"&key={key}" if key else "")
    return Running(server, None).get(target, cookie=cookie, headers=headers)


def sign(server: Server, **claims: object) -> str:
    key = AuthorKey.of(server.port)
    assert key is not None
    return key.sign(**claims)  # type: ignore[arg-type]


def test_a_framed_page_names_its_one_ancestor_and_sets_a_strict_cookie(server: Server) -> None:
    response = framed(server, NAMED, sign(server))
    assert response.status == 200
    policy = response.header("Content-Security-Policy") or ""
    assert f"frame-ancestors {NAMED}" in policy
    assert "frame-ancestors 'none'" not in policy
    assert "script-src 'self';" in policy
    assert response.header("X-Frame-Options") is None
    assert "SameSite=Strict" in (response.header("Set-Cookie") or "")


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example", "null", "*", "http://localhost:8000.evil.example", "http://localhost:80000", "http://LOCALHOST:8000",
        "http://localhost:8000/", "http://localhost:8000%20http://evil.example", "localhost:8000", "http://pages.example:81",
    ],
)  # fmt: skip
def test_only_named_origins_may_frame(server: Server, origin: str) -> None:
    assert framed(server, origin, sign(server)).status == 403


def test_a_name_without_a_port_is_the_port_of_its_scheme(server: Server) -> None:
    assert framed(server, "http://pages.example", sign(server)).status == 200
    assert framed(server, "https://pages.example", sign(server)).status == 200


def test_a_framed_page_without_a_key_is_refused_where_a_token_is_wanted(server: Server) -> None:
    assert framed(server, NAMED).status == 403
    assert framed(server, NAMED, "wrong").status == 403


def test_a_key_is_good_once(server: Server) -> None:
    key = sign(server)
    assert [framed(server, NAMED, key).status for _ in range(2)] == [200, 403]


def test_an_old_key_and_one_of_another_secret_are_worth_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    assert framed(server, NAMED, AuthorKey(server.port).sign()).status == 403
    monkeypatch.setattr("time.time", lambda: 1_000_000.0)
    old = sign(server)
    monkeypatch.undo()
    # The fixture's folder went with that: only the signature and the time are looked at here.
    assert server.gate.exchange(old) is None
    body, _, signature = AuthorKey(1, b"x" * 32).sign().partition(".")
    for text in (f"{body}.{signature[:-2]}AA", body, ".", "", f"{body}.", "\u00e9.x", "A" * 10_000):
        assert AuthorKey(1, b"x" * 32).redeem(text) is None


def test_a_frame_is_a_navigation_and_of_the_same_site(server: Server) -> None:
    for headers in ({"Sec-Fetch-Mode": "cors"}, {"Sec-Fetch-Mode": "no-cors"}, {"Sec-Fetch-Site": "cross-site"}):
        assert framed(server, NAMED, sign(server), headers).status == 403
    same_site = {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}
    assert framed(server, NAMED, sign(server), same_site).status == 200


def test_a_cookie_that_there_is_stays() -> None:
    with Server({"/app": echo}, port=0, allow_websocket_origin=["localhost:8000"]) as server:
        caller = Running(server, None)
        cookie = caller.sign_in()
        response = framed(server, NAMED, sign(server), cookie=cookie)
        assert response.status == 200
        assert response.header("Set-Cookie") is None
        assert b"desk-page" in caller.get("/app").body


def test_windows_are_never_framed_and_publish_no_key() -> None:
    with running(echo, host_names=["localhost:8000"]) as window:
        assert AuthorKey.of(window.server.port) is None
        assert window.get(f"/app?desk-frame={NAMED}").status == 403
        assert window.get(f"/app?desk-frame={window.origin}").status == 403
        assert window.get("/app/autoload.js").status == 404


def test_without_a_frame_nothing_has_changed(server: Server) -> None:
    response = Running(server, None).get(f"/app?token={server.gate.token}", cookie="")
    assert response.status == 302
    assert "frame-ancestors 'none'" in (response.header("Content-Security-Policy") or "")
    assert response.header("X-Frame-Options") == "DENY"


def test_the_file_of_the_key_is_its_users_alone_and_goes_with_the_server(server: Server) -> None:
    from desk.native.geometry_store import state_folder

    file = state_folder() / "servers" / f"{server.port}.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    server.stop()
    assert not file.exists()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_a_file_that_is_a_link_is_not_believed(tmp_path: Path) -> None:
    from desk.native.geometry_store import state_folder

    planted = tmp_path / "planted.json"
    planted.write_text('{"secret": "' + "00" * 32 + '"}')
    folder = state_folder() / "servers"
    folder.mkdir(parents=True)
    (folder / "5999.json").symlink_to(planted)
    assert AuthorKey.of(5999) is None


def test_a_page_that_came_by_a_plain_key_is_no_author(server: Server) -> None:
    from desk.wire import MessageType

    caller = Running(server, None)
    response = caller.get(f"/app?key={sign(server)}", cookie="")
    caller.cookie = (response.header("Set-Cookie") or "").split(";")[0]
    page = caller.page()
    page.send(MessageType.PUSH, {"seq": 1, "revision": 0, "changes": [{"kind": "title", "value": "taken"}]})
    answer = page.receive_answer(1)
    assert answer.body["denied"]
    assert server.sessions[0].document.title != "taken"
    page.close()


def test_the_script_for_other_pages_is_the_same_for_all(server: Server) -> None:
    caller = Running(server, None)
    texts = {caller.get(f"/app/autoload.js{query}", cookie="").body for query in ("", "?key=a", "?bokeh-autoload-element=<b>")}
    assert len(texts) == 1
    assert caller.get("/app/autoload.js", host="evil.example", cookie="").status == 421
