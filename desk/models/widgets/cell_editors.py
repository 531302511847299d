"""How the cells of a table are edited.

    TableColumn(field="n", editor=IntEditor(step=5))
"""

from __future__ import annotations

from typing import Any, ClassVar

from desk.models.model import Model
from desk.properties import prop


class CellEditor(Model):
    """Edits a value."""

    _is_rare: ClassVar[bool] = True

    def takes(self, value: Any) -> bool:
        """Whether a page may put a value into the source: one of the kind that the editor makes."""
        return isinstance(value, str | int | float | bool) or value is None


class StringEditor(CellEditor):
    """A line of text."""

    completions: list[str] = prop(factory=list, doc="Texts that are offered while typing.")

    def takes(self, value: Any) -> bool:
        return isinstance(value, str) or _is_number(value)


class TextEditor(CellEditor):
    """Text of several lines."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str)


class SelectEditor(CellEditor):
    """One of several texts."""

    options: list[str] = prop(factory=list, doc="The texts.")

    def takes(self, value: Any) -> bool:
        return value in self.options


class PercentEditor(CellEditor):
    """A number from 0 to 100."""

    def takes(self, value: Any) -> bool:
        return _is_number(value) and 0 <= value <= 100


class CheckboxEditor(CellEditor):
    """True or False."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, bool)


class IntEditor(CellEditor):
    """A whole number."""

    step: int = prop(default=1, doc="Distance between two values.")

    def takes(self, value: Any) -> bool:
        return _is_number(value) and float(value).is_integer()


class NumberEditor(CellEditor):
    """A number."""

    step: float = prop(default=0.01, doc="Distance between two values.")

    def takes(self, value: Any) -> bool:
        return _is_number(value)


class TimeEditor(CellEditor):
    """A time of day, as text."""

    def takes(self, value: Any) -> bool:
        return isinstance(value, str)


class DateEditor(CellEditor):
    """A date, in milliseconds since 1970."""

    def takes(self, value: Any) -> bool:
        return _is_number(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
