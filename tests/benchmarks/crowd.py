"""Many sessions of one server: what each costs it.

A session of Bokeh's begins with the page; one of Desk's with the socket that the page opens, so that is opened too.
"""

from __future__ import annotations

import re
import secrets
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.cookiejar import CookieJar
from urllib.parse import urlsplit

from .contender import BOKEH, Contender, Served


@contextmanager
def sessions(contender: Contender, served: Served, count: int) -> Iterator[None]:
    """Open sessions and keep them until the block ends."""
    if contender is BOKEH:
        for _ in range(count):
            with urllib.request.urlopen(served.url) as answer:
                answer.read()
        yield
        return
    with ExitStack() as open_sockets:
        _open(served, count, open_sockets)
        yield


def _open(served: Served, count: int, open_sockets: ExitStack) -> None:
    from websockets.sync.client import connect
    from websockets.typing import Origin

    from desk.wire import Message, MessageType, decode, encode

    jar = CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    with opener.open(served.url) as answer:
        where = urlsplit(answer.url)
        answer.read()
    cookie = "; ".join(f"{each.name}={each.value}" for each in jar)
    for _ in range(count):
        with opener.open(f"http://{where.netloc}{where.path}") as answer:
            found = re.search(rb'name="desk-page" content="([^"]+)"', answer.read())
        assert found is not None
        socket = open_sockets.enter_context(
            connect(
                f"ws://{where.netloc}{where.path.rstrip('/')}/ws?page={found[1].decode()}&session=",
                origin=Origin(f"http://{where.netloc}"), additional_headers={"Cookie": cookie}, compression=None, max_size=None, proxy=None,
            )
        )  # fmt: skip
        socket.send(encode(Message(MessageType.HELLO, {"peer": secrets.token_hex(8), "revision": 0})))
        while (said := decode(bytes(socket.recv())).type) is not MessageType.WELCOME:  # type: ignore[arg-type]
            assert said is MessageType.BUSY, "on a busy machine the app takes long to begin"
