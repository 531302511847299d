"""Lists, dicts and sets that tell their model when they are edited in place.

    plot.tools.append(tool)        # noticed like plot.tools = [...]

An edit is made on a copy, checked against the property's kind, and only then kept: a refused edit changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from .spec import Spec

if TYPE_CHECKING:
    from .has_props import HasProps
    from .property import Property


class Container(Protocol):
    """What the three containers have in common."""

    _owner: HasProps
    _property: Property


def _edits(plain: type, names: tuple[str, ...]) -> Callable[[type], type]:
    """Give a class the editing methods of `plain`, each of which goes through the owner."""

    def method(name: str) -> Callable[..., Any]:
        operation = getattr(plain, name)

        def edit(self: Any, *args: Any, **kwargs: Any) -> Any:
            return self._owner._edit_container(self, plain, operation, args, kwargs)

        edit.__name__ = name
        edit.__doc__ = f"As {plain.__name__}.{name}; the model notices."
        return edit

    def decorate(cls: type) -> type:
        for name in names:
            setattr(cls, name, method(name))
        return cls

    return decorate


@_edits(
    list,
    ("__setitem__", "__delitem__", "__iadd__", "__imul__", "append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"),
)
class PropertyList(list[Any]):
    """A list that belongs to a property."""

    __slots__ = ("_owner", "_property")
    _owner: HasProps
    _property: Property

    def __reduce__(self) -> tuple[type, tuple[list[Any]]]:
        return (list, (list(self),))


@_edits(dict, ("__setitem__", "__delitem__", "__ior__", "clear", "pop", "popitem", "setdefault", "update"))
class PropertyDict(dict[Any, Any]):
    """A dict that belongs to a property."""

    __slots__ = ("_owner", "_property")
    _owner: HasProps
    _property: Property

    def __reduce__(self) -> tuple[type, tuple[dict[Any, Any]]]:
        return (dict, (dict(self),))


class PropertySpec(PropertyDict, Spec):
    """A spec that belongs to a property."""

    __slots__ = ()


@_edits(
    set,
    ("__iand__", "__ior__", "__isub__", "__ixor__", "add", "clear", "difference_update", "discard",
     "intersection_update", "pop", "remove", "symmetric_difference_update", "update"),
)  # fmt: skip
class PropertySet(set[Any]):
    """A set that belongs to a property."""

    __slots__ = ("_owner", "_property")
    _owner: HasProps
    _property: Property

    def __reduce__(self) -> tuple[type, tuple[set[Any]]]:
        return (set, (set(self),))


#: What a plain value of a property becomes.
OWNED: dict[type, Any] = {list: PropertyList, dict: PropertyDict, set: PropertySet, Spec: PropertySpec}


def owned(value: Any, owner: HasProps, property_: Property) -> Any:
    """`value` as a container that belongs to `owner`'s property; anything else unchanged."""
    kind = OWNED.get(type(value))
    if kind is None:
        return value
    container = kind(value)
    container._owner = owner
    container._property = property_
    return container


def replace_contents(container: Any, plain: type, contents: Any) -> None:
    """Put other contents into a container without telling anyone."""
    plain.clear(container)  # type: ignore[attr-defined]
    if plain is list:
        list.extend(container, contents)
    elif plain is dict:
        dict.update(container, contents)
    else:
        set.update(container, contents)
