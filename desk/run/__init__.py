"""Composition: an app, a server and a window put together. Each function runs until its app is closed.

    run_in_window(Application.from_path("sliders.py"))

It is the place where packages meet that do not know each other; it holds no rules of its own. Each function is loaded when it is
asked for: who serves needs no window.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .browser import run_browser as run_browser
    from .served import run_server as run_server
    from .shown import show_document as show_document
    from .window import run_in_window as run_in_window

_HOMES = {"run_browser": "browser", "run_in_window": "window", "run_server": "served", "show_document": "shown"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    return found
