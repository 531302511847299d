"""Apps on an HTTP server and a loop of an author's own."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop

from desk.author_key import AuthorKey
from desk.client import pull_session
from desk.document import Document
from desk.embed import server_document
from desk.models import Div, Slider
from desk.server.server import BaseServer, Server
from desk.server.tornado import BokehTornado
from desk.server.util import bind_sockets
from tests.server.running import Response, raw_request, wait_until


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def fill(document: Document) -> None:
    slider, text = Slider(start=0, end=10, value=1), Div(text="")
    slider.on_change("value", lambda attr, old, new: setattr(text, "text", f"{new:g}"))
    document.add_root(slider)
    document.add_root(text)


@contextmanager
def worker(application: BokehTornado) -> Iterator[tuple[BaseServer, int]]:
    """As web applications do it: a thread with a loop, an HTTP server on sockets that are bound before."""
    sockets, port = bind_sockets("localhost", 0)
    made: list[BaseServer] = []
    ready = threading.Event()

    def work() -> None:
        asyncio.set_event_loop(asyncio.new_event_loop())
        http = HTTPServer(application)
        http.add_sockets(sockets)
        server = BaseServer(IOLoop.current(), application, http)
        server.start()
        made.append(server)
        ready.set()
        server.io_loop.start()
        server.io_loop.close()

    thread = threading.Thread(target=work)
    thread.start()
    assert ready.wait(10)
    try:
        yield made[0], port
    finally:
        server = made[0]
        server.stop()
        # What it has still to do goes on while the loop runs.
        wait_until(lambda: AuthorKey.of(port) is None, "the server has ended")
        server.io_loop.add_callback(server.io_loop.stop)
        thread.join(10)
        assert not thread.is_alive()


def get(port: int, target: str, host: str | None = None, more: str = "") -> Response:
    return raw_request(port, f"GET {target} HTTP/1.1\r\nHost: {host or f'localhost:{port}'}\r\n{more}\r\n".encode())


def test_an_app_on_a_loop_of_ones_own_answers_as_on_a_server() -> None:
    application = BokehTornado({"/app": fill}, extra_websocket_origins=["localhost:8000"])
    with worker(application) as (server, port):
        assert server.port == port
        assert get(port, "/app").status == 200
        with pull_session(url=f"http://localhost:{port}/app") as session:
            session.document.roots[0].value = 4
            session.force_roundtrip()
            assert session.document.roots[1].text == "4"
            assert server.get_session("/app", session.id).document.roots[0].value == 4
            assert [one.id for one in server.get_sessions("/app")] == [session.id]


def test_it_has_the_same_checks() -> None:
    with worker(BokehTornado({"/app": fill}, extra_websocket_origins=["localhost:8000"])) as (_, port):
        assert get(port, "/app", host="evil.example").status == 421
        assert get(port, "/app", more="Origin: http://evil.example\r\n").status == 403
        framed = get(port, "/app?desk-frame=http://localhost:8000")
        assert framed.status == 200
        assert "frame-ancestors http://localhost:8000" in (framed.header("Content-Security-Policy") or "")
        assert get(port, "/app?desk-frame=http://localhost:8001").status == 403


def test_a_prefix_and_the_rest_of_the_options_hold_here_too() -> None:
    application = BokehTornado({"/a": fill, "/b": fill}, prefix="pre", num_procs=2, keep_alive_milliseconds=0)
    assert application.prefix == "/pre"
    assert application.app_paths == {"/pre/a", "/pre/b"}
    with worker(application) as (_, port):
        page = get(port, "/pre/a")
        script = re.search(rb'src="([^"]+main\.js)"', page.body)
        assert script is not None
        assert script[1].startswith(b"/pre/_desk/")
        cookie = f"Cookie: {(page.header('Set-Cookie') or '').partition(';')[0]}\r\n"
        assert get(port, script[1].decode(), more=cookie).status == 200
        assert get(port, "/a", more=cookie).status == 404


def test_the_tag_names_the_port_that_was_bound() -> None:
    with worker(BokehTornado(fill)) as (_, port):
        tag = server_document(f"http://localhost:{port}")
        assert f"http://localhost:{port}/autoload.js?" in tag
        assert "data-desk-key=" in tag
        script = get(port, "/autoload.js")
        assert (script.status, script.header("Cross-Origin-Resource-Policy")) == (200, "cross-origin")


def test_run_until_shutdown_runs_the_loop_until_it_is_told_to_end(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(
        textwrap.dedent(
            """
            import asyncio, os, signal
            from tornado.httpserver import HTTPServer
            from tornado.ioloop import IOLoop
            from desk.server.server import BaseServer
            from desk.server.tornado import BokehTornado
            from desk.server.util import bind_sockets
            sockets, port = bind_sockets("localhost", 0)
            loop = IOLoop()
            application = BokehTornado(lambda doc: None)
            http = HTTPServer(application)
            loop.asyncio_loop.call_soon(http.add_sockets, sockets)
            server = BaseServer(loop, application, http)
            loop.add_callback(lambda: os.kill(os.getpid(), signal.SIGTERM))
            server.run_until_shutdown()
            print("ended", flush=True)
            """
        )
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "ended"


def test_the_bare_address_is_a_list_a_page_of_ones_own_or_nothing(tmp_path: Path) -> None:
    own = tmp_path / "index.html"
    own.write_text("<h1>{{ prefix }}</h1>{% for item in items %}<p>{{ item }}</p>{% endfor %}<script>1</script>")
    with Server({"/a": fill, "/b": fill}, port=0, index=own, prefix="x") as server:
        page = get(server.port, "/x/")
        assert (page.status, page.body.decode().split("<script")[0]) == (200, "<h1>/x</h1><p>/x/a</p><p>/x/b</p>")
        nonce = re.search(r'<script nonce="([^"]+)"', page.body.decode())
        assert nonce is not None
        assert f"'nonce-{nonce[1]}'" in (page.header("Content-Security-Policy") or "")
    with Server({"/a": fill}, port=0, use_index=False) as server:
        assert get(server.port, "/").status in (403, 404)
        cookie = f"Cookie: {(get(server.port, '/a').header('Set-Cookie') or '').partition(';')[0]}\r\n"
        assert get(server.port, "/", more=cookie).status == 404
    with Server({"/a": fill}, port=0, redirect_root=False) as server:
        assert b'<a href="/a">' in get(server.port, "/").body
    with Server({"/a": fill}, port=0) as server:
        assert get(server.port, "/").header("Location") == "/a"


def test_an_icon_of_ones_own_or_none(tmp_path: Path) -> None:
    icon = tmp_path / "logo.ico"
    icon.write_bytes(b"\0\0\1\0 an icon")

    def asked(server: Server) -> tuple[bytes, Response]:
        page = get(server.port, "/a")
        cookie = f"Cookie: {(page.header('Set-Cookie') or '').partition(';')[0]}\r\n"
        return page.body, get(server.port, "/favicon.ico", more=cookie)

    with Server({"/a": fill}, port=0, ico_path=icon) as server:
        page, answer = asked(server)
        assert b'href="/favicon.ico"' in page
        assert (answer.status, answer.body) == (200, icon.read_bytes())
    with Server({"/a": fill}, port=0, ico_path="none") as server:
        page, answer = asked(server)
        assert b"icon.svg" not in page
        assert answer.status == 404
    with Server({"/a": fill}, port=0) as server:
        assert asked(server)[1].body.startswith(b"<svg")
    with pytest.raises(ValueError, match=r"ico_path: nowhere\.ico: no such file"):
        Server({"/a": fill}, port=0, ico_path="nowhere.ico")


def test_an_app_says_what_it_is_at_its_metadata() -> None:
    import json

    from desk.application import Application
    from desk.application.handlers import FunctionHandler

    application = Application(FunctionHandler(fill), metadata={"title": "Sliders"})
    with Server({"/a": application}, port=0) as server:
        cookie = f"Cookie: {(get(server.port, '/a').header('Set-Cookie') or '').partition(';')[0]}\r\n"
        assert json.loads(get(server.port, "/a/metadata", more=cookie).body) == {"url": "/a", "data": {"title": "Sliders"}}


def test_ids_of_sessions_that_nobody_has_signed_are_refused_where_the_author_wants_it() -> None:
    with Server({"/a": fill}, port=0, sign_sessions=True) as server:
        assert get(server.port, "/a?bokeh-session-id=mine").status == 403
    with Server({"/a": fill}, port=0) as server:
        assert get(server.port, "/a?bokeh-session-id=mine").status == 200
        assert server.sessions == []
