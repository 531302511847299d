"""Open something in the user's browser.

    view("plot.html")
"""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Literal

__all__ = ["view"]

_TARGETS = {"same": 0, "window": 1, "tab": 2}


def view(
    location: str, browser: str | None = None, new: Literal["same", "window", "tab"] = "same", autoraise: bool = True
) -> None:
    """Open a page or a file. An address begins with http; everything else is a file, relative to the current folder.

    `browser` is a name that Python's `webbrowser` knows ("firefox"); "none" opens nothing. Raises ValueError for a `new` that
    there is none of, `webbrowser.Error` for a browser that there is none of.
    """
    if new not in _TARGETS:
        raise ValueError(f"view: new is one of {', '.join(_TARGETS)}, got {new!r}")
    if browser == "none":
        return
    if not location.startswith(("http://", "https://")):
        location = Path(location).resolve().as_uri()
    controller = webbrowser if browser is None else webbrowser.get(browser)
    controller.open(location, new=_TARGETS[new], autoraise=autoraise)
