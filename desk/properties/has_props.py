"""A class with declared properties.

It stores what differs from the defaults, checks what it is given, and tells its observer (a document) of every change.
It does not know documents, events or the wire.

    class Range1d(HasProps):
        start: float = prop(default=0.0, doc="Lower end.")

    Range1d(start=1).update(start=2)
"""

from __future__ import annotations

import inspect
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, dataclass_transform

import numpy as np

from . import registry
from .column_data import ColumnData, Detail
from .containers import OWNED, owned, replace_contents
from .errors import UnknownPropertyError, unknown_name_text
from .property import Property, prop

_ids = itertools.count(1001)
_OWN_ID = re.compile(r"p(\d+)")
_PLAIN = frozenset({bool, int, float, str, bytes, type(None)})
_NO_GUARD: AbstractContextManager[Any] = nullcontext()
_NO_PROPERTIES: dict[str, Property | None] = {}
_NOTHING: Any = object()
_UNTHEMED: Mapping[str, Any] = MappingProxyType({})
# Shared by models whose defaults nobody has read; the first that is read gets a table of its own.
_NO_DEFAULTS: Any = MappingProxyType({})
# What was changed in place is among the values.
_MAKES_NO_MODEL = (None, list, dict, set)
_MODELS = f"{__name__.split('.')[0]}.models."


class Observer(Protocol):
    """What hears of changes: a document."""

    def assign(self, obj: HasProps, property_: Property, value: Any) -> None:
        """Set an accepted value under the observer's lock."""

    def changed(self, obj: HasProps, property_: Property, old: Any, new: Any, detail: Detail | None) -> None:
        """A value changed."""

    def check(self, value: Any) -> None:
        """Raise when a value holds a model that may not come in; nothing is changed yet."""

    def guard(self) -> AbstractContextManager[Any]:
        """What is held while a value is edited in place."""


@dataclass_transform(kw_only_default=True, field_specifiers=(prop,))
class HasProps:
    """The root of all classes with properties."""

    _own: ClassVar[dict[str, Property | None]] = {}
    _declared: ClassVar[dict[str, Property]] = {}
    view_type: ClassVar[str] = "Model"  # the type on the wire, whose view shows it
    _values: dict[str, Any]
    _defaults: dict[str, Any]
    _themed: Mapping[str, Any]
    _is_new: ClassVar[bool] = True  # of each instance, until its constructor has set what it was given
    _observer: Observer | None
    id: str
    # Kept by Model; declared here, where a type checker does not take them for arguments of the constructor.
    _change_callbacks: dict[str, list[Callable[..., Any]]]
    _event_callbacks: dict[str, list[Callable[..., Any]]]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Property)}
        annotations = inspect.get_annotations(cls)
        for name, property_ in own.items():
            if property_.annotation is None:
                if name not in annotations:
                    raise TypeError(f"{cls.__name__}.{name} needs an annotation: write `{name}: float = prop(...)`")
                property_.annotation = annotations[name]
        inherited: dict[str, Property | None] = {}
        for base in reversed(cls.__mro__[1:]):
            inherited.update(base.__dict__.get("_own", _NO_PROPERTIES))
        # A property in whose place the class puts something else is none of its, nor of what derives from it.
        hidden = {name: None for name in vars(cls).keys() & inherited.keys() if name not in own}
        cls._own = {**own, **hidden}
        inherited.update(cls._own)
        cls._declared = {name: item for name, item in inherited.items() if item is not None}
        if "view_type" not in vars(cls):
            # An author's subclass of a model is shown as that model; what derives from Model itself is a type of its own.
            shown_as = cls.__mro__[1].__dict__.get("view_type", "Model")
            is_own_type = cls.__module__.startswith(_MODELS) or shown_as == "Model"
            cls.view_type = cls.__name__ if is_own_type else shown_as
        registry.register(cls)

    def __init__(self, **values: Any) -> None:
        # Not by `self.__dict__`: asking for it makes a table for each of very many models.
        keep = object.__setattr__
        keep(self, "_values", {})
        keep(self, "_defaults", _NO_DEFAULTS)
        keep(self, "_themed", _UNTHEMED)
        keep(self, "_observer", None)
        keep(self, "id", values.pop("id", None) or f"p{next(_ids)}")
        for name, value in values.items():
            setattr(self, name, value)
        keep(self, "_is_new", False)

    if not TYPE_CHECKING:  # a type checker that saw them would take any misspelled name for good

        def __setattr__(self, name: str, value: Any) -> None:
            if name in self._declared or name.startswith("_") or hasattr(type(self), name):
                object.__setattr__(self, name, value)
            else:
                raise UnknownPropertyError(unknown_name_text(type(self).__name__, name, self._declared))

        def __getattr__(self, name: str) -> Any:
            # Only reached when the usual look-up found nothing.
            if name.startswith("_"):
                raise AttributeError(name)
            raise UnknownPropertyError(unknown_name_text(type(self).__name__, name, self._declared))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r}, ...)"

    # -- declarations

    @classmethod
    def properties(cls) -> frozenset[str]:
        """The names of all properties."""
        return frozenset(cls._declared)

    @classmethod
    def lookup(cls, name: str) -> Property:
        """The property of a name. Raises UnknownPropertyError."""
        try:
            return cls._declared[name]
        except KeyError:
            raise UnknownPropertyError(unknown_name_text(cls.__name__, name, cls._declared)) from None

    # -- values

    def update(self, **values: Any) -> None:
        """Set several properties."""
        for name, value in values.items():
            setattr(self, name, value)

    def is_set(self, name: str) -> bool:
        """Whether a property was given a value of its own."""
        return name in self._values

    def properties_with_values(self, include_defaults: bool = True) -> dict[str, Any]:
        """Names to current values."""
        if include_defaults:
            return {name: getattr(self, name) for name in self._declared}
        return dict(self._travelling())

    def clone(self, **overrides: Any) -> Self:
        """A copy that shares referenced models, with some values replaced."""
        values = {name: _copied(value) for name, value in self._values.items()}
        return type(self)(**{**values, **overrides})

    def references(self) -> Iterator[HasProps]:
        """The models that this one's values hold, directly."""
        for name, property_ in self._declared.items():
            if name not in self._values and name not in self._defaults and property_.factory in _MAKES_NO_MODEL:
                continue
            if property_.holds_models or property_._kind is None:
                value = getattr(self, name)
                if property_.kind is not None and property_.holds_models:
                    yield from models_in(value)

    def apply_theme(self, values: Mapping[str, Any]) -> None:
        """Let some properties read another default; what the author set is untouched."""
        before, self._themed = self._themed, dict(values)
        for name in dict.fromkeys([*before, *values]):
            property_ = self._declared.get(name)
            if property_ is None or name in self._values:
                continue
            old = self._defaults.pop(name, _NOTHING) if self._defaults else _NOTHING
            if old is _NOTHING:
                old = before.get(name, property_.default) if property_.factory is None else property_.fresh_default()
            new = self._default_value(property_)
            if not same(old, new):
                self._changed(property_, old, new, None)

    def unapply_theme(self) -> None:
        """Read the declared defaults again."""
        self.apply_theme({})

    # -- for Property, the containers and a document

    def _travelling(self) -> Iterator[tuple[str, Any]]:
        """Names and values that differ from the declared defaults: set, themed, or models made by a factory."""
        for name, property_ in self._declared.items():
            if name in self._values:
                value = self._values[name]
                if property_.factory is not None or not same(value, property_.default):
                    yield name, value
            elif name in self._themed:
                yield name, getattr(self, name)
            elif property_.factory not in _MAKES_NO_MODEL and (property_.kind is not None and property_.holds_models):
                value = getattr(self, name)
                if next(models_in(value), None) is not None:
                    yield name, value

    def _default_value(self, property_: Property) -> Any:
        name = property_.name
        themed = name in self._themed
        if property_.factory is None and not themed:
            return property_.default
        try:
            return self._defaults[name]
        except KeyError:
            made = self._themed[name] if themed else property_.fresh_default()
            value = self._kept(property_, property_.accept(made))
            if self._defaults is _NO_DEFAULTS:
                self._defaults = {}
            self._defaults[name] = value
            return value

    def _kept(self, property_: Property, value: Any) -> Any:
        """An accepted value in the form that the instance keeps."""
        kind = type(value)
        if kind is dict and property_.holds_columns:
            return ColumnData(value, self, property_)
        return owned(value, self, property_) if kind in OWNED else value

    def _assign(self, property_: Property, value: Any) -> bool:
        """Store an accepted value and tell; False when nothing changed."""
        name = property_.name
        if property_._kind is not None and property_.holds_models:
            self._may_hold(name, value)
        values = self._values
        if property_.factory is not None and name not in values and not self._is_followed():
            # Nobody hears what was before: the default, which may be a model with many below it, is not made for that.
            values[name] = value
            if self._defaults:
                self._defaults.pop(name, None)
            return True
        old = values[name] if name in values else self._default_value(property_)
        detail = value.difference(old) if type(value) is ColumnData and type(old) is ColumnData else None
        values[name] = value
        if (type(old) in _PLAIN and old == value and type(old) is type(value)) or same(old, value):
            return False
        if detail is not None and not detail.names and not detail.removed:
            return False
        self._changed(property_, old, value, detail)
        return True

    def _is_value(self, name: str, value: Any) -> bool:
        """Whether an edited container is the present value; a default that was edited becomes the value."""
        if self._defaults.get(name) is value and name not in self._values:
            self._values[name] = value
        return self._values.get(name) is value

    def _changed(self, property_: Property, old: Any, new: Any, detail: Detail | None) -> None:
        if self._observer is not None:
            self._observer.changed(self, property_, old, new, detail)

    def _is_followed(self) -> bool:
        """Whether somebody hears of changes."""
        return self._observer is not None

    def _may_hold(self, name: str, value: Any) -> None:
        """Raises ValueError for models that this property of the instance cannot hold. Overridden where there are such."""

    def _guard(self) -> AbstractContextManager[Any]:
        return _NO_GUARD if self._observer is None else self._observer.guard()

    def _edit_container(self, container: Any, plain: type, operation: Any, args: Any, kwargs: Any) -> Any:
        """Edit a copy, check it, keep it, tell."""
        property_ = container._property
        name = property_.name
        with self._guard():
            old = plain(container)
            edited = plain(container)
            result = operation(edited, *args, **kwargs)
            edited = property_.accept(edited)
            self._may_hold(name, edited)
            if self._observer is not None and property_.holds_models:
                self._observer.check(edited)
            replace_contents(container, plain, edited)
            if self._is_value(name, container) and not same(old, edited):
                self._changed(property_, old, container, None)
        return container if result is edited or operation.__name__.startswith("__i") else result


def models_in(value: Any) -> Iterator[HasProps]:
    """The models in a value, through lists, tuples, dicts and sets."""
    if isinstance(value, HasProps):
        yield value
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from models_in(key)
            yield from models_in(entry)
    elif isinstance(value, list | tuple | set):
        for entry in value:
            if type(entry) not in _PLAIN:
                yield from models_in(entry)


def same(old: Any, new: Any) -> bool:
    """Whether a set of `new` over `old` changes nothing.

    Arrays and columns always count as changed: comparing them costs more than sending them, and an array that was
    edited in place and assigned again is meant to be seen.
    """
    if isinstance(old, np.ndarray | ColumnData) or isinstance(new, np.ndarray | ColumnData):
        return False
    if old is new:
        return True
    if type(old) is not type(new) and (isinstance(old, bool) or isinstance(new, bool)):
        return False
    if isinstance(old, HasProps) or isinstance(new, HasProps):
        return False
    try:
        return bool(old == new) or (old != old and new != new)
    except Exception:  # elements that do not compare, such as arrays inside a list
        return False


def _copied(value: Any) -> Any:
    if isinstance(value, list | dict | set):
        return type(value).__mro__[1](value) if type(value) not in (list, dict, set) else value.copy()
    return value


def reserve_ids(ids: Iterable[str]) -> None:
    """Let no model that is made from now on have one of these ids, which came from elsewhere."""
    global _ids
    taken = [int(match[1]) for id in ids if (match := _OWN_ID.fullmatch(id))]
    _ids = itertools.count(max([next(_ids), *(number + 1 for number in taken)]))
