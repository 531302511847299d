"""The same bytes through a Tornado socket that does nothing else: what the columns' way is measured against.

    python -m tests.benchmarks.bare_socket 64000000     # prints the page's address, then ARRIVED and seconds for each press
"""

from __future__ import annotations

import asyncio
import os
import sys
import time

from tornado.web import Application, RequestHandler
from tornado.websocket import WebSocketHandler

_PAGE = """<!doctype html><button>go</button><script>
const socket = new WebSocket(location.href.replace("http", "ws") + "ws");
socket.binaryType = "arraybuffer";
socket.onopen = () => { document.documentElement.dataset.drawn = 1; };
// The bytes are looked at, as anything that shows them would.
socket.onmessage = (event) => { const all = new Float64Array(event.data); socket.send(String(all[all.length - 1])); };
document.querySelector("button").onclick = () => socket.send("go");
</script>"""


class _Page(RequestHandler):
    def get(self) -> None:
        self.write(_PAGE)


class _Socket(WebSocketHandler):
    started = 0.0

    async def on_message(self, message: str | bytes) -> None:
        if message == "go":
            payload = os.urandom(8) * (int(sys.argv[1]) // 8)
            self.started = time.perf_counter()
            await self.write_message(payload, binary=True)
        else:
            print("ARRIVED", time.perf_counter() - self.started, flush=True)


async def _main() -> None:
    server = Application([("/", _Page), ("/ws", _Socket)], websocket_max_message_size=1 << 30).listen(0, "127.0.0.1")
    (socket,) = server._sockets.values()
    print(f"http://127.0.0.1:{socket.getsockname()[1]}/", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main())
