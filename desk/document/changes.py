"""The closed list of changes that a document can undergo.

Each is a record of what was and what is, so that it can be undone, replayed and told to peers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk.properties import HasProps
from desk.properties.column_data import Detail


class ModelChanged:
    """A property of a model changed; `detail` says how, for columns."""

    # A plain class with slots: one is made for every set, and a frozen dataclass takes four times as long.
    __slots__ = ("detail", "model", "name", "new", "old")
    kind = "set"

    def __init__(self, model: HasProps, name: str, old: Any, new: Any, detail: Detail | None = None) -> None:
        self.model = model
        self.name = name
        self.old = old
        self.new = new
        self.detail = detail

    @property
    def attr(self) -> str:
        """The name of the property, in Bokeh's word."""
        return self.name

    def __repr__(self) -> str:
        return f"ModelChanged({self.model!r}, {self.name!r}, {self.old!r} -> {self.new!r})"


@dataclass(frozen=True, slots=True)
class RootAdded:
    """A model became a root."""

    model: HasProps
    index: int
    kind = "add_root"


@dataclass(frozen=True, slots=True)
class RootRemoved:
    """A model is no root any more."""

    model: HasProps
    index: int
    kind = "remove_root"


@dataclass(frozen=True, slots=True)
class TitleChanged:
    """The title changed."""

    old: str
    new: str
    kind = "title"


@dataclass(frozen=True, slots=True)
class ThemeChanged:
    """The theme changed."""

    old: Any
    new: Any
    kind = "theme"


@dataclass(frozen=True, slots=True)
class EventSent:
    """Python sent an event to the pages."""

    name: str
    model: HasProps | None
    values: dict[str, Any]
    kind = "event"


Change = ModelChanged | RootAdded | RootRemoved | TitleChanged | ThemeChanged | EventSent
