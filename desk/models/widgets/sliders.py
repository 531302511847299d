"""Sliders.

slider = Slider(title="freq", start=0.1, end=5.1, step=0.1, value=1)
slider.on_change("value", update)               # while it moves
slider.on_change("value_throttled", update)     # when it is let go
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from desk.models.formatters import TickFormatter
from desk.models.shapes import NonNegativeInt
from desk.properties import Color, Gt, enums, prop

from .widget import Widget


class AbstractSlider(Widget):
    """A bar with something to drag."""

    orientation: enums.Orientation = prop(default="horizontal", doc="Whether it lies or stands.")
    title: str | None = prop(default="", doc="Text above it.")
    show_value: bool = prop(default=True, doc="Whether the value is shown beside the title.")
    direction: Literal["ltr", "rtl"] = prop(
        default="ltr", doc="Whether values grow from left to right or from right to left."
    )
    tooltips: bool = prop(default=True, doc="Whether the value is shown at the handle while it is dragged.")
    bar_color: Color = prop(default="#e6e6e6", doc="Colour of the bar up to the handle.")
    width: NonNegativeInt | None = prop(default=300, doc="Width in pixels.")


class NumericalSlider(AbstractSlider):
    """A slider of numbers."""

    format: str | TickFormatter = prop(
        default="", doc="How the value is written: numbro's letters ('0,0.00'), or a formatter."
    )


class Slider(NumericalSlider):
    """Pick one number from a range."""

    start: float = prop(default=0.0, doc="Smallest value.")
    end: float = prop(default=1.0, doc="Largest value.")
    value: float = prop(default=0.0, from_page=True, doc="Chosen value; follows the handle while it moves.")
    value_throttled: float | None = prop(
        default=None, from_page=True, doc="Chosen value when the handle was let go last; None before the first time."
    )
    step: Annotated[float, Gt(0)] = prop(default=1, doc="Distance between two values.")
    format: str | TickFormatter = prop(
        default="0[.]00", doc="How the value is written: numbro's letters ('0,0.00'), or a formatter."
    )

    def problems(self) -> Iterator[str]:
        """The ends must differ, and the value lie between them."""
        if self.start == self.end:
            yield f"start and end are both {self.start:g}"
        elif not min(self.start, self.end) <= self.value <= max(self.start, self.end):
            yield f"the value {self.value:g} is not between {self.start:g} and {self.end:g}"
