"""Composition: an app, a server and a window put together. Each function runs until its app is closed.

    run_in_window(Application.from_path("sliders.py"))

It is the place where packages meet that do not know each other; it holds no rules of its own.
"""

from __future__ import annotations

from .browser import run_browser
from .served import run_server
from .shown import show_document
from .window import run_in_window

__all__ = ["run_browser", "run_in_window", "run_server", "show_document"]
