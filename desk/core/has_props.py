"""The root of all classes with properties, by the path that authors of models know.

from desk.core.has_props import HasProps
"""

from __future__ import annotations

from typing import TypeVar

from desk.properties import HasProps

__all__ = ["HasProps", "abstract"]

_Class = TypeVar("_Class", bound=type)


def abstract(cls: _Class) -> _Class:
    """Marks a class that is there to derive from. It may be made all the same: a word for readers."""
    return cls
