"""Filters: which rows of a source a view shows.

    CDSView(filter=BooleanFilter([True, False, True]))
    CDSView(filter=GroupFilter(column_name="species", group="setosa") & ~IndexFilter([7]))
"""

from __future__ import annotations

from typing import Any

from desk.properties import prop

from .callbacks import Arguments, function_text
from .model import Model


class Filter(Model):
    """Chooses rows."""

    def __invert__(self) -> InversionFilter:
        return InversionFilter(operand=self)

    def __and__(self, other: Filter) -> IntersectionFilter:
        return IntersectionFilter(operands=[self, other])

    def __or__(self, other: Filter) -> UnionFilter:
        return UnionFilter(operands=[self, other])

    def __sub__(self, other: Filter) -> DifferenceFilter:
        return DifferenceFilter(operands=[self, other])

    def __xor__(self, other: Filter) -> SymmetricDifferenceFilter:
        return SymmetricDifferenceFilter(operands=[self, other])


class AllIndices(Filter):
    """Every row."""


class InversionFilter(Filter):
    """The rows that another filter leaves out."""

    operand: Filter = prop(factory=AllIndices, doc="The other filter.")


class CompositeFilter(Filter):
    """Several filters together."""

    operands: list[Filter] = prop(factory=list, doc="The filters, at least one.")

    def __init__(self, *operands: Filter, **properties: Any) -> None:
        """The filters by place, or `operands=[...]`."""
        if operands:
            properties["operands"] = list(operands)
        super().__init__(**properties)


class IntersectionFilter(CompositeFilter):
    """The rows that all filters choose."""


class UnionFilter(CompositeFilter):
    """The rows that at least one filter chooses."""


class DifferenceFilter(CompositeFilter):
    """The rows of the first filter that none of the others chooses."""


class SymmetricDifferenceFilter(CompositeFilter):
    """The rows that an odd number of the filters choose."""


class IndexFilter(Filter):
    """Rows by number."""

    indices: list[int] | None = prop(default=None, doc="Numbers of the rows, from 0; None for all.")

    def __init__(self, indices: Any = None, **properties: Any) -> None:
        """`IndexFilter([0, 2])`, or by name."""
        if indices is not None:
            properties["indices"] = _plain(indices)
        super().__init__(**properties)


class BooleanFilter(Filter):
    """Rows by a True or False for each."""

    booleans: list[bool] | None = prop(default=None, doc="Whether each row is shown; None for all.")

    def __init__(self, booleans: Any = None, **properties: Any) -> None:
        """`BooleanFilter([True, False])`, or by name."""
        if booleans is not None:
            properties["booleans"] = _plain(booleans)
        super().__init__(**properties)


class GroupFilter(Filter):
    """Rows whose value in a column is a given one."""

    column_name: str = prop(default="", doc="The column.")
    group: Any = prop(default=None, doc="The value.")

    def __init__(self, column_name: str | None = None, group: Any = None, **properties: Any) -> None:
        """`GroupFilter("species", "setosa")`, or by name."""
        if column_name is not None:
            properties["column_name"] = column_name
        if group is not None:
            properties["group"] = group
        super().__init__(**properties)


class CustomJSFilter(Filter):
    """Rows that JavaScript of the author's own chooses.

    The code is the body of a function that sees `source` and the names of `args`, and returns numbers of rows, or a true or
    false for each.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")

    def page_code(self) -> str | None:
        return function_text("run", [*self.args, "source"], self.code)


def _plain(values: Any) -> Any:
    """Arrays and series as lists."""
    return values.tolist() if hasattr(values, "tolist") else list(values)
