"""A look into the models of an app while it runs, for whoever writes it.

    curdoc().add_root(Examiner(target=plot))      # or figure(tools="examine"): the same of its plot, over the page
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.model import Model
from desk.properties import prop

from .ui_element import UIElement


class Examiner(UIElement):
    """The models below one as a tree, and the values of the properties of the chosen one, as the page has them now."""

    _is_rare: ClassVar[bool] = True

    target: Model | None = prop(default=None, doc="The model; None for all roots of the document.")
