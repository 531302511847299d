"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .buttons import (
    AbstractButton as AbstractButton, Button as Button,
)
from .inputs import (
    InputWidget as InputWidget, Select as Select, TextInput as TextInput, TextLikeInput as TextLikeInput,
)
from .markups import (
    Div as Div, Markup as Markup,
)
from .sliders import (
    AbstractSlider as AbstractSlider, NumericalSlider as NumericalSlider, Slider as Slider,
)
from .widget import (
    Widget as Widget,
)

__all__: list[str]
