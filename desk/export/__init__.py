"""An app's document as a file."""

from __future__ import annotations

from .headless_browser import NoBrowser
from .html import frame_of, html_of, runtime_script
from .kept import fill, kept_of
from .pictures import png_of, svgs_of
from .plain import plain_of

__all__ = ["NoBrowser", "fill", "frame_of", "html_of", "kept_of", "plain_of", "png_of", "runtime_script", "svgs_of"]
