"""From an annotation to a kind.

Annotations stay text until a property is first used: a class with 60 properties costs nothing at import. Names are looked
up in the module of the class, then among the registered models, so that modules need not import each other for a name.
"""

from __future__ import annotations

import datetime
import sys
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, get_args, get_origin

from . import kinds, registry
from .markers import As, Convert, Ge, Gt, Le, Lt, Pattern

_PLAIN: dict[object, kinds.Kind] = {
    bool: kinds.Bool(),
    int: kinds.Int(),
    float: kinds.Float(),
    str: kinds.Str(),
    bytes: kinds.Bytes(),
    None: kinds.Null(),
    type(None): kinds.Null(),
    Any: kinds.Anything(),
    object: kinds.Anything(),
    datetime.datetime: kinds.Moment("datetime"),
    datetime.date: kinds.Moment("date"),
    datetime.time: kinds.Moment("time"),
    datetime.timedelta: kinds.Moment("timedelta"),
    list: kinds.List(kinds.Anything()),
    dict: kinds.Dict(kinds.Anything(), kinds.Anything()),
}


class _ModelNames(Mapping[str, object]):
    """The names of a module, and behind them those of all models."""

    def __init__(self, module: str) -> None:
        self._names = vars(sys.modules[module])

    def __getitem__(self, name: str) -> object:
        if name in self._names:
            return self._names[name]
        found = registry.find(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def resolve(annotation: object, module: str) -> kinds.Kind:
    """The kind of an annotation (text or object) that stands in `module`.

    Raises NameError when a name in it is neither known to the module nor a model.
    """
    if not isinstance(annotation, str):
        return kind_of(annotation)
    holder = types.SimpleNamespace(__annotations__={"it": annotation})
    hints = typing.get_type_hints(holder, {}, _ModelNames(module), include_extras=True)
    return kind_of(hints["it"])


def kind_of(hint: object) -> kinds.Kind:
    """The kind of a resolved type hint. Raises TypeError for a hint that no property can have."""
    try:
        plain = _PLAIN.get(hint)
    except TypeError:
        plain = None
    if plain is not None:
        return plain
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _annotated(args[0], args[1:])
    if origin is Literal:
        return kinds.Choice(args)
    if origin in (typing.Union, types.UnionType):
        return kinds.Union(tuple(kind_of(arg) for arg in args))
    if origin is list or getattr(origin, "__name__", "") == "Sequence":
        return kinds.List(kind_of(args[0]))
    if origin in (set, frozenset):
        return kinds.Set(kind_of(args[0]))
    if origin is dict or getattr(origin, "__name__", "") == "Mapping":
        return kinds.Dict(kind_of(args[0]), kind_of(args[1]))
    if origin is tuple:
        if len(args) == 2 and args[1] is Ellipsis:
            return kinds.Tuple((), kind_of(args[0]))
        return kinds.Tuple(tuple(kind_of(arg) for arg in args))
    if isinstance(hint, typing.ForwardRef):
        return kinds.Instance(hint.__forward_arg__)
    if isinstance(hint, type) and registry.is_model(hint):
        return kinds.Instance(hint.__name__)
    raise TypeError(f"no property can be of type {hint!r}")


def _annotated(hint: object, extras: tuple[object, ...]) -> kinds.Kind:
    bounds = tuple(extra.bound() for extra in extras if isinstance(extra, Ge | Gt | Le | Lt))
    fixed = next((extra.kind for extra in extras if isinstance(extra, As)), None)
    kind = fixed if fixed is not None else kind_of(hint)
    for extra in extras:
        if isinstance(extra, Pattern):
            kind = kinds.Matching(extra.regex)
    if bounds:
        kind = kinds.Bounded(kind, bounds)
    for extra in extras:
        if isinstance(extra, Convert):
            kind = kinds.Converted(kind, extra.function)
    return kind
