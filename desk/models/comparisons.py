"""What compares two values when a table is sorted by a column.

    TableColumn(field="price", sorter=NanCompare(ascending_first=True))
    TableColumn(field="name", sorter=CustomJSCompare(code="return x.length - y.length"))
"""

from __future__ import annotations

from typing import ClassVar

from desk.properties import prop

from .callbacks import Arguments, function_text
from .model import Model


class Comparison(Model):
    """Says which of two values comes first."""

    _is_rare: ClassVar[bool] = True


class CustomJSCompare(Comparison):
    """A comparison of the author's own, in JavaScript.

    The code is the body of a function that sees `x`, `y` and the names of `args`, and returns a number: less than 0 where x
    comes first, more than 0 where y does, 0 where they are equal.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")

    def page_code(self) -> str | None:
        return function_text("run", [*self.args, "x", "y"], self.code)


class NanCompare(Comparison):
    """Numbers by their size; what is no number stands together at one end."""

    ascending_first: bool = prop(default=False, doc="Whether what is missing comes first in ascending order, instead of last.")
