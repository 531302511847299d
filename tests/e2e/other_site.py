"""Another web application on this machine, on a port of its own: it serves pages that a test has written.

    with other_site({"/": "<h1>Report</h1>" + tag}) as site:
        page = visit(site.url("/"), wait=False)
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class OtherSite:
    """See the module. `pages` may be changed while it runs."""

    def __init__(self, pages: Mapping[str, str | Callable[[], str]]) -> None:
        self.pages = dict(pages)
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page = site.pages.get(self.path.partition("?")[0])
                text = page() if callable(page) else page
                self.send_response(200 if text is not None else 204 if self.path == "/favicon.ico" else 404)
                self.send_header("Content-Type", "text/javascript" if self.path.endswith(".js") else "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write((text or "").encode())

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def url(self, path: str = "/", host: str = "localhost") -> str:
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


@contextmanager
def other_site(pages: Mapping[str, str | Callable[[], str]]) -> Iterator[OtherSite]:
    """A site for the length of a block."""
    site = OtherSite(pages)
    try:
        yield site
    finally:
        site.close()
