"""A server that an author starts in a program of their own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
import tornado.ioloop
import tornado.web

from desk.document import Document
from desk.models import Div
from desk.server.server import Server, bind_sockets

from .running import Running


def fill(document: Document) -> None:
    document.add_root(Div(text="hello"))


def visitor(server: Server, path: str) -> Running:
    one = Running(server, None, path=path)
    response = one.get(path, cookie="")
    assert response.status == 200
    one.cookie = (response.header("Set-Cookie") or "").split(";")[0]
    return one


def test_a_function_is_an_app_and_a_prefix_stands_before_all_addresses() -> None:
    with Server({"/": fill, "/b": fill}, port=0, prefix="pre") as server:
        caller = visitor(server, "/pre")
        assert [caller.get(path).status for path in ("/pre", "/pre/b", "/b")] == [200, 200, 404]
        assert server.url("/pre/b").endswith(f":{server.port}/pre/b")
    assert not server.running


def test_routes_of_ones_own_get_the_checks_of_all_others() -> None:
    class Report(tornado.web.RequestHandler):
        SUPPORTED_METHODS = ("GET", "POST")

        def initialize(self, word: str) -> None:
            self.word = word

        def prepare(self) -> None:
            self.set_header("X-Prepared", "yes")

        def get(self, name: str) -> None:
            self.write(f"{self.word} {name}")

        def post(self, name: str) -> None:
            self.write("posted")

    with Server({"/": fill}, port=0, extra_patterns=[(r"/report/(\w+)", Report, {"word": "of"})]) as server:
        caller = visitor(server, "/")
        response = caller.get("/report/may")
        assert (response.status, response.body, response.header("X-Prepared")) == (200, b"of may", "yes")
        assert response.header("X-Frame-Options") == "DENY"
        assert caller.get("/report/may", host="evil.example").status == 421
        assert caller.get("/report/may", method="POST", headers={"Origin": "http://evil.example"}).status == 403
    with pytest.raises(TypeError, match=r"the handler of '/x' is no tornado\.web\.RequestHandler"):
        Server({"/": fill}, port=0, extra_patterns=[("/x", int)])


def test_the_loop_of_a_program_is_left_alone() -> None:
    loop = tornado.ioloop.IOLoop(make_current=False)
    server = Server({"/": fill}, io_loop=loop, port=0, num_procs=4, keep_alive_milliseconds=1)
    server.start()
    try:
        assert server.io_loop is loop
        seen: list[int] = []
        loop.add_callback(lambda: (seen.append(visitor(server, "/").get("/").status), loop.stop()))
        loop.start()
        assert seen == [200]
    finally:
        server.stop()
        loop.close()


def test_sessions_are_found_by_their_app() -> None:
    with Server({"/a": fill, "/b": fill}, port=0, policy="window") as server:
        session = server.open_session("/a")
        assert server.get_sessions("/a") == [session]
        assert server.get_sessions("/b") == []


def test_sockets_are_bound_by_an_author_too() -> None:
    sockets, port = bind_sockets("127.0.0.1", 0)
    assert port == sockets[0].getsockname()[1]
    for one in sockets:
        one.close()


def test_a_program_serves_until_it_is_told_to_end(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(
        textwrap.dedent(
            """
            import os, signal, threading
            from desk.server.server import Server
            server = Server(lambda doc: None, port=0)
            server.start()
            print("port", server.port, flush=True)
            def end():
                while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
                    pass
                os.kill(os.getpid(), signal.SIGTERM)
            threading.Thread(target=end).start()
            server.run_until_shutdown()
            print("ended", flush=True)
            """
        )
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "ended"
