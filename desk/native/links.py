"""Where a window may go: its own origin. Other web addresses open in the system's browser, everything else is refused.

    open_outside("https://bokeh.org/")     # the browser
    open_outside("file:///etc/passwd")     # nothing, False
"""

from __future__ import annotations

import logging
import webbrowser
from urllib.parse import urlsplit

log = logging.getLogger("desk.native")

_SCHEMES = ("http", "https", "mailto")


def origin_of(url: str) -> str:
    """Scheme, host and port of an address, as they stand in it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def may_leave(url: str) -> bool:
    """Whether an address may be given to the system: a closed list of schemes, no control characters, a host where
    there must be one."""
    if not url.isascii() or any(character <= " " or character == "\x7f" for character in url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and (parts.scheme == "mailto" or bool(parts.hostname))


def open_outside(url: str) -> bool:
    """Open an address in the system's browser or mail program, when it may be."""
    if not may_leave(url):
        log.warning("a link to %s was not followed", ascii(url[:200]))
        return False
    return webbrowser.open(url, new=2)


class CheckedBrowser:
    """Stands in for the module `webbrowser` where pywebview opens whatever a page asks for."""

    @staticmethod
    def open(url: str, new: int = 0, autoraise: bool = True) -> bool:
        """The same call as `webbrowser.open`, with the check before it."""
        return open_outside(url)
