"""Coming into a server of this user's: the key that is signed for it, the cookie that it gives, the ticket of a page.

    entry = log_in("http://localhost:5006/sliders", session_id="", arguments={"rows": "10"})
    entry.socket_url, entry.headers
"""

from __future__ import annotations

import html
import http.client
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from desk.author_key import AuthorKey
from desk.embed.frames import app_address

_TIMEOUT_S = 30.0
_MOST_REDIRECTS = 4
_MOST_PAGE_BYTES = 4 * 1024 * 1024


class CannotConnect(OSError):
    """There is no server, or it lets nobody in; the message says which and the cure."""


@dataclass(frozen=True)
class Entry:
    """Where the socket is, and what its handshake has to say."""

    socket_url: str
    headers: Mapping[str, str]


def log_in(url: str, *, session_id: str = "", arguments: Mapping[str, Any] | None = None) -> Entry:
    """Load the page of an app as its author. Raises CannotConnect."""
    address = app_address(url)
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.hostname is None:
        raise CannotConnect(f"a client goes to a server on this machine, as in http://localhost:5006/sliders, got {url!r}")
    port = parts.port or 80
    key = AuthorKey.of(port)
    if key is None:
        raise CannotConnect(
            f"no server of this user listens at {address}: start one with `desk serve` or Server(...), as the same user"
        )
    signed = key.sign(session_id=session_id, author=True)
    query = urlencode({"key": signed, **(arguments or {})}, doseq=True)
    connection = http.client.HTTPConnection(parts.hostname, port, timeout=_TIMEOUT_S)
    try:
        page, cookie = _page(connection, f"{parts.path or '/'}?{query}")
    except (OSError, http.client.HTTPException) as error:
        raise CannotConnect(f"no server answers at {address}: {error}") from None
    finally:
        connection.close()
    socket, ticket = _metadata(page, "desk-socket"), _metadata(page, "desk-page")
    if not socket or not ticket:
        raise CannotConnect(f"there is no app at {address}")
    origin = f"http://{parts.netloc}"
    return Entry(f"ws://{parts.netloc}{socket}?{urlencode({'page': ticket})}", {"Cookie": cookie, "Origin": origin})


def _page(connection: http.client.HTTPConnection, target: str) -> tuple[str, str]:
    """The page behind a key, and the cookie that came on the way. Raises CannotConnect."""
    cookie = ""
    for _ in range(_MOST_REDIRECTS):
        connection.request("GET", target, headers={"Cookie": cookie} if cookie else {})
        response = connection.getresponse()
        page = response.read(_MOST_PAGE_BYTES).decode("utf-8", "replace")
        cookie = (response.getheader("Set-Cookie") or cookie).partition(";")[0]
        where = response.getheader("Location")
        if response.status in (301, 302) and where is not None and where.startswith("/") and not where.startswith("//"):
            target = where
            continue
        if response.status != 200:
            raise CannotConnect(f"the server answers {response.status} {response.reason} to {target.partition('?')[0]}")
        return page, cookie
    raise CannotConnect("the server sends its caller round in circles")


def _metadata(page: str, name: str) -> str:
    found = re.search(rf'<meta name="{name}" content="([^"]*)">', page)
    return html.unescape(found.group(1)) if found else ""
