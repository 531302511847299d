"""Which model classes there are, by name.

Class names are the types on the wire and in annotations. A package that loads its models lazily adds a *finder*; the
registry asks it before it says that a name is unknown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .has_props import HasProps

_MODELS = f"{__name__.split('.')[0]}.models."
_classes: dict[str, type[HasProps]] = {}
_finders: list[Callable[[str], object]] = []


def register(cls: type[HasProps]) -> None:
    """Make a class known by its name.

    The last one of a name wins, so that a script may define its own again in each session; but never over Desk's own.
    """
    known = _classes.get(cls.__name__)
    if known is None or not known.__module__.startswith(_MODELS) or cls.__module__.startswith(_MODELS):
        _classes[cls.__name__] = cls


def add_finder(finder: Callable[[str], object]) -> None:
    """`finder(name)` imports what defines a model of that name, if it can."""
    _finders.append(finder)


def find(name: str) -> type[HasProps] | None:
    """The class of a name, or None."""
    found = _classes.get(name)
    if found is None:
        for finder in _finders:
            finder(name)
            found = _classes.get(name)
            if found is not None:
                break
    return found


def is_model(cls: type) -> bool:
    """Whether a class is one with properties."""
    return hasattr(cls, "_declared")


def all_classes() -> list[type[HasProps]]:
    """Every class registered so far, by name."""
    return [cls for _, cls in sorted(_classes.items())]


_events: dict[str, type] = {}


def register_event(name: str, cls: type) -> None:
    """Make an event class known by its name."""
    _events[name] = cls


def find_event(name: str) -> type | None:
    """The event class of a name, or None; a finder may have to import it first."""
    if name not in _events:
        for finder in _finders:
            finder(name)
    return _events.get(name)
