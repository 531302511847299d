"""The root of widgets. A new widget is a class in a file here, a line in `__init__.py` and a file of the runtime."""

from __future__ import annotations

from desk.models.layouts import LayoutDOM
from desk.models.shapes import Margin
from desk.properties import prop


class Widget(LayoutDOM):
    """Something to click, drag or type into."""

    margin: Margin | None = prop(default=5, doc="Space around it in pixels: one number, or two or four as in CSS.")
