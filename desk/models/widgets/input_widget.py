"""The root of widgets with a title and a field.

TextInput(title="name", description="As in your passport.")
"""

from __future__ import annotations

from desk.models.model import Model
from desk.models.ui.tooltips import Tooltip
from desk.properties import prop

from .widget import Widget


class InputWidget(Widget):
    """A widget with a title and a field."""

    title: str | Model = prop(default="", doc="Text above the field.")
    description: str | Tooltip | None = prop(
        default=None, doc="Help behind a sign beside the title: text, or a tooltip of your own."
    )
