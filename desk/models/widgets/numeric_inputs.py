"""Fields for numbers.

NumericInput(title="count", value=3, low=0, high=10)
Spinner(title="size", value=1.5, step=0.5).on_change("value_throttled", update)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from desk.models.formatters import TickFormatter
from desk.properties import Gt, prop

from .input_widget import InputWidget


class NumericInput(InputWidget):
    """A field for a number."""

    value: float | None = prop(default=None, from_page=True, doc="The number, or None while the field is empty.")
    low: float | None = prop(default=None, doc="Smallest number; a smaller one that is typed becomes this one.")
    high: float | None = prop(default=None, doc="Largest number; a larger one that is typed becomes this one.")
    placeholder: str = prop(default="", doc="Shown while the field is empty.")
    mode: Literal["int", "float"] = prop(default="int", doc="Whether it takes whole numbers only.")
    format: str | TickFormatter | None = prop(
        default=None, doc="How the number is shown while it is not edited: numbro's letters ('0,0.00'), or a formatter."
    )

    def problems(self) -> Iterator[str]:
        """The bounds must be in order, and the value between them."""
        low, high, value = self.low, self.high, self.value
        if low is not None and high is not None and low > high:
            yield f"low is {low:g} and high is {high:g}"
        elif value is not None and ((low is not None and value < low) or (high is not None and value > high)):
            yield f"the value {value:g} is not within its bounds"


class Spinner(NumericInput):
    """A field for a number with buttons that count up and down; keys and the wheel count too."""

    mode: Literal["int", "float"] = prop(default="float", doc="Whether it takes whole numbers only.")
    value_throttled: float | None = prop(
        default=None, from_page=True, doc="The number when the button, key or wheel was let go last."
    )
    step: Annotated[float, Gt(0)] = prop(default=1, doc="How far one step goes.")
    page_step_multiplier: Annotated[float, Gt(0)] = prop(default=10, doc="How many steps Page Up and Page Down go.")
    wheel_wait: float = prop(default=100, doc="Milliseconds without a turn after which the wheel counts as let go.")
