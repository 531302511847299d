"""What a class of models says beside single properties: another default, a group of properties, a value that must be given.

    class Tall(Plot):
        height = Override(default=900)

    class Ruler(Annotation):
        tick_props = Include(ScalarLineProps, prefix="tick")      # tick_line_color, tick_line_width, ...
        length = Required(Float)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk.properties import HasProps, Property, PropertyError, UnknownPropertyError
from desk.properties.errors import unknown_name_text

_NONE: Any = object()


class UnsetValueError(PropertyError):
    """A required property is read before it has a value."""


class Override:
    """Another default for a property that a base class declares. Raises UnknownPropertyError when there is none."""

    def __init__(self, *, default: Any) -> None:
        self._default = default

    def __set_name__(self, owner: type[HasProps], name: str) -> None:
        known = owner._declared
        if name not in known:
            raise UnknownPropertyError(f"Override: {unknown_name_text(owner.__name__, name, known)}")
        declare(owner, name, copy_of(known[name], self._default))


class Include:
    """The properties of a group, under a prefix where one is given. What the class declares itself stays."""

    def __init__(self, delegate: type[HasProps], *, help: str = "", prefix: str | None = None) -> None:
        if not (isinstance(delegate, type) and issubclass(delegate, HasProps)):
            raise ValueError(f"Include: expected a class with properties, got {delegate!r}")
        self._delegate = delegate
        self._help = help
        self._prefix = f"{prefix}_" if prefix else ""

    def __set_name__(self, owner: type[HasProps], name: str) -> None:
        delattr(owner, name)
        for own, item in self._delegate._declared.items():
            full = f"{self._prefix}{own}"
            if full not in vars(owner):
                copy = copy_of(item)
                copy.doc = self._help.format(prop=own.replace("_", " ")) if self._help else item.doc
                declare(owner, full, copy)


class RequiredProperty(Property):
    """A property that has no value before it is given one."""

    def __get__(self, obj: HasProps | None, owner: type | None = None) -> Any:
        value = super().__get__(obj, owner)
        if obj is not None and value is None:
            raise UnsetValueError(f"{self.path} has no value: give it one")
        return value

    def __set__(self, obj: HasProps, value: Any) -> None:
        if value is None:
            raise PropertyError(f"{self.path}: expected a value, got None")
        super().__set__(obj, value)


def copy_of(item: Property, default: Any = _NONE) -> Property:
    """The same declaration once more, with another default where one is given; its annotation means what it meant."""
    factory: Callable[[], Any] | None = item.factory
    if default is not _NONE:
        if callable(default) and not isinstance(default, HasProps):
            factory = default
        else:
            factory = default.copy if isinstance(default, list | dict | set) else None
    given: dict[str, Any] = {"factory": factory} if factory is not None else {"default": item.default if default is _NONE else default}
    copy = Property(**given, doc=item.doc, from_page=item.from_page, annotation=item.annotation)
    copy.module = item.module
    return copy


def declare(owner: type[HasProps], name: str, item: Property) -> None:
    """Put a property into a class that is being made."""
    module = item.module
    item.__set_name__(owner, name)
    item.module = module
    setattr(owner, name, item)
