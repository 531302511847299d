"""Widgets: what the user clicks, drags and types into.

from desk.models.widgets import Slider, TextInput
"""

from __future__ import annotations

from .buttons import AbstractButton, Button, ButtonLike
from .inputs import InputWidget, Select, TextInput, TextLikeInput
from .markups import Div, Markup
from .sliders import AbstractSlider, NumericalSlider, Slider
from .widget import Widget

__all__ = [
    "AbstractButton", "AbstractSlider", "Button", "ButtonLike", "Div", "InputWidget", "Markup", "NumericalSlider",
    "Select", "Slider", "TextInput", "TextLikeInput", "Widget",
]  # fmt: skip
