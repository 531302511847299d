"""Native windows: one contract, a backend on pywebview, and one that needs no display.

This package knows addresses, titles and sizes. It knows no server and no document.
"""

from __future__ import annotations

from .window import Geometry, Window, WindowBackend, WindowClosed

__all__ = ["Geometry", "Window", "WindowBackend", "WindowClosed"]
