"""Transforms: functions of values, applied in the page, column by column.

    plot.scatter(x={"field": "group", "transform": Jitter(width=0.6, range=plot.x_range)}, y="value", source=source)

`desk.transform` has a function for each that is often wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desk.properties import prop

from .callbacks import Arguments, function_text
from .model import Model


class Transform(Model):
    """A function of values."""


class CustomJSTransform(Transform):
    """A function of the author's own, in JavaScript: `return x * 2`, `return xs.map(...)`.

    Columns go through `v_func`, or value by value through `func` where there is no `v_func`.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    func: str = prop(default="", doc="Body of a function of one value, `x`.")
    v_func: str = prop(default="", doc="Body of a function of all values, `xs`, that returns equally many.")

    def page_code(self) -> str | None:
        name, value, code = ("all", "xs", self.v_func) if self.v_func else ("one", "x", self.func)
        return function_text(name, [*self.args, value], code)


class Dodge(Transform):
    """Moves values by a constant, on a categorical axis too."""

    value: float = prop(default=0.0, doc="How far.")
    range: Model | None = prop(default=None, doc="The range whose names are moved; None for numbers.")


class Jitter(Transform):
    """Moves each value by another random amount, so that equal ones are told apart. The same each time."""

    mean: float = prop(default=0.0, doc="Middle of the amounts.")
    width: float = prop(default=1.0, doc="Width of the distribution: all of a uniform one, the deviation of a normal one.")
    distribution: Literal["uniform", "normal"] = prop(default="uniform", doc="How the amounts are spread.")
    range: Model | None = prop(default=None, doc="The range whose names are moved; None for numbers.")


class Interpolator(Transform):
    """Values between given points."""

    x: str | Sequence[float] = prop(factory=list, doc="Places of the points: numbers, or a column of `data`.")
    y: str | Sequence[float] = prop(factory=list, doc="Values at the points: numbers, or a column of `data`.")
    data: Model | None = prop(default=None, doc="Where the columns are.")
    clip: bool = prop(default=True, doc="Whether there is nothing beyond the points; else the outermost value goes on.")


class LinearInterpolator(Interpolator):
    """On straight lines between the points."""


class StepInterpolator(Interpolator):
    """In steps between the points."""

    mode: Literal["before", "after", "center"] = prop(
        default="after", doc="Whether the value of the point before, of the one after, or of the nearest one holds."
    )
