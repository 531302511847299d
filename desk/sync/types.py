"""Types of an author's own, for pages that know only Desk's (protocol P43).

    type_definitions([gauge])   # [{"name": "Gauge", "bases": "LayoutDOM", "properties": {...}, "module": "3f6c..."}]
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from weakref import WeakKeyDictionary

from desk.document import page_code
from desk.properties import HasProps
from desk.properties.type_table import entry_of

_DESK = "desk."
_definitions: WeakKeyDictionary[type[HasProps], dict[str, Any]] = WeakKeyDictionary()


def declaring_class(cls: type[HasProps]) -> type[HasProps]:
    """The class whose properties a page knows a model by: what an author's subclass adds stays in Python."""
    if cls.__name__ == cls.view_type:
        return cls
    return next(one for one in cls.__mro__ if one.__name__ == cls.view_type)


def type_definitions(models: Iterable[HasProps]) -> list[dict[str, Any]]:
    """What a page has to know of the authors' types among these models, bases first."""
    needed: dict[type[HasProps], None] = {}
    for cls in {declaring_class(type(model)): None for model in models}:
        for base in reversed(cls.__mro__):
            if issubclass(base, HasProps) and base is not HasProps and not _is_known(base):
                needed[base] = None
    return [_definition(cls) for cls in needed]


def _is_known(cls: type[HasProps]) -> bool:
    """Whether every page knows a class: those of Desk, but for rare ones, and one with a view of its own, such as the launcher's."""
    is_rare = getattr(cls, "_is_rare", False)
    return cls.__module__.startswith(_DESK) and vars(cls).get("_module") is None and not is_rare


def _definition(cls: type[HasProps]) -> dict[str, Any]:
    known = _definitions.get(cls)
    module: tuple[str, str] | None = vars(cls).get("_module")
    if known is None:
        bases = [base for base in cls.__bases__ if issubclass(base, HasProps)]
        inherited = set().union(*(base._declared for base in bases))
        own = {
            name: entry_of(item)
            for name, item in cls._declared.items()
            if name not in inherited or vars(cls).get(name) is item
        }
        known = _definitions[cls] = {
            "name": cls.__name__,
            "bases": " ".join(base.__name__ for base in bases if base is not HasProps),
            "properties": own,
        }
    if module is None:
        return known
    # Each time: a text may have been forgotten since.
    return {**known, "module": page_code.add(module[0]), "css": module[1]}
