"""Expressions: columns that the page computes from others.

    plot.vbar(x="year", bottom=0, top={"expr": Stack(fields=["a", "b"])}, source=source)
"""

from __future__ import annotations

from typing import Literal

from desk.properties import AngleSpec, NumberSpec, enums, prop

from .callbacks import Arguments, function_text
from .model import Model


class Expression(Model):
    """A column made of others."""


class ScalarExpression(Model):
    """One value made of a column."""


class CumSum(Expression):
    """Sums of a column up to each row."""

    field: str = prop(default="", doc="The column.")
    include_zero: bool = prop(default=False, doc="Whether it begins with 0 (and leaves the last sum out).")


class Stack(Expression):
    """The sums of several columns, row by row."""

    fields: list[str] = prop(factory=list, doc="The columns.")


class Minimum(ScalarExpression):
    """The least value of a column."""

    field: str = prop(default="", doc="The column.")
    initial: float | None = prop(default=float("inf"), doc="Greatest value that it can be.")


class Maximum(ScalarExpression):
    """The greatest value of a column."""

    field: str = prop(default="", doc="The column.")
    initial: float | None = prop(default=float("-inf"), doc="Least value that it can be.")


class CustomJSExpr(Expression):
    """A column that the author's own JavaScript returns; `this.data` has the others.

    The code is the body of a function that sees the names of `args`, and returns the values of the column, or one for all
    rows; where it has a `yield` it gives them one by one.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")

    def page_code(self) -> str | None:
        return function_text("run", [*self.args], self.code)


class CoordinateTransform(Expression):
    """Two columns, x and y, made of others."""

    @property
    def x(self) -> XComponent:
        """The first column."""
        return XComponent(transform=self)

    @property
    def y(self) -> YComponent:
        """The second column."""
        return YComponent(transform=self)


class PolarTransform(CoordinateTransform):
    """Places by radius and angle."""

    radius: NumberSpec = prop(factory=lambda: {"field": "radius"}, doc="Distance from the origin.")
    angle: AngleSpec = prop(factory=lambda: {"field": "angle"}, doc="Angle from the axis to the right.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What angles are measured in.")
    direction: Literal["clock", "anticlock"] = prop(default="anticlock", doc="Which way angles grow.")


class XYComponent(Expression):
    """One column of a coordinate transform."""

    transform: Model | None = prop(default=None, doc="The transform.")


class XComponent(XYComponent):
    """The first column."""


class YComponent(XYComponent):
    """The second column."""
