"""A walk over kinds: from a kind to a function that accepts a Python value or says why not.

The function returns the value to keep, which differs from the given one only where a kind says so (numpy scalars become
Python numbers, tuples given for a list become lists, converters run). It is made once for a property and then called
directly, so that a set costs no walk.
"""

from __future__ import annotations

import datetime
import numbers
import re
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

import numpy as np

from . import kinds, registry
from .colors import is_color
from .errors import Mismatch
from .spec import BESIDE, SOURCES, Spec

type_of = type
Accept = Callable[[Any], Any]


def acceptor(kind: kinds.Kind) -> Accept:
    """The function that checks values of `kind`; it raises Mismatch."""
    match kind:
        case kinds.Anything():
            return _anything
        case kinds.Null():
            return _null
        case kinds.Bool():
            return _bool
        case kinds.Int():
            return _int
        case kinds.Float():
            return _float
        case kinds.Str():
            return _exactly(str, "str")
        case kinds.Bytes():
            return _exactly(bytes, "bytes")
        case kinds.Matching(pattern):
            return _matching(pattern)
        case kinds.Choice(values):
            return _choice(values, expected(kind))
        case kinds.Bounded(item, bounds):
            return _bounded(acceptor(item), bounds, expected(kind))
        case kinds.Converted(item, function):
            accept = acceptor(item)
            return lambda value: accept(function(value))
        case kinds.List(item):
            return _list(item, expected(kind))
        case kinds.Set(item):
            return _set(acceptor(item), expected(kind))
        case kinds.Dict(key, value):
            return _dict(acceptor(key), acceptor(value), expected(kind))
        case kinds.Tuple(items, rest):
            return _tuple([acceptor(item) for item in items], None if rest is None else acceptor(rest), expected(kind))
        case kinds.Union(options):
            return _union([acceptor(option) for option in options], expected(kind))
        case kinds.Instance(name):
            return _instance(name)
        case kinds.Moment(what):
            return _moment(what)
        case kinds.Color():
            return _color
        case kinds.Array():
            return np.asarray
        case kinds.Columns():
            return _columns
        case kinds.Spec(item, text_is_field, _):
            return _spec(acceptor(item), text_is_field, expected(kind))
    raise TypeError(f"no values are known for {kind!r}")


def expected(kind: kinds.Kind) -> str:
    """The words that an error uses for a kind."""
    match kind:
        case kinds.Null():
            return "None"
        case kinds.Choice(values):
            return "one of " + ", ".join(repr(value) for value in values)
        case kinds.Matching(pattern):
            return f"str matching {pattern!r}"
        case kinds.Bounded(item, bounds):
            return f"{expected(item)} {' and '.join(f'{bound.operator} {bound.limit:g}' for bound in bounds)}"
        case kinds.Converted(item, _):
            return expected(item)
        case kinds.List(item):
            return f"list of {expected(item)}"
        case kinds.Set(item):
            return f"set of {expected(item)}"
        case kinds.Dict(key, value):
            return f"dict of {expected(key)} to {expected(value)}"
        case kinds.Tuple(items, rest):
            words = ", ".join(expected(item) for item in items) if rest is None else f"{expected(rest)}, ..."
            return f"tuple ({words})"
        case kinds.Union(options):
            return " or ".join(dict.fromkeys(expected(option) for option in options))
        case kinds.Instance(name):
            return name
        case kinds.Moment(what):
            return what
        case kinds.Color():
            return "colour (a name, '#rrggbb', 'rgb(...)', or a tuple of r, g, b and optionally alpha, or 0xrrggbbaa)"
        case kinds.Columns():
            return "dict of column names to sequences"
        case kinds.Spec(item, _, _):
            return f"{expected(item)}, a column name, field(...), value(...) or expr(...)"
        case _:
            return type_of(kind).__name__.lower()


def _anything(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value


def _null(value: Any) -> Any:
    if value is not None:
        raise Mismatch("None", value)
    return None


def _bool(value: Any) -> Any:
    if value is True or value is False:
        return value
    if isinstance(value, np.bool_):
        return bool(value)
    raise Mismatch("bool", value)


def _int(value: Any) -> Any:
    if isinstance(value, numbers.Integral) and not isinstance(value, bool):
        return int(value)
    raise Mismatch("int", value)


def _float(value: Any) -> Any:
    if type(value) in (int, float):
        return value
    if isinstance(value, numbers.Real) and not isinstance(value, bool):
        return int(value) if isinstance(value, numbers.Integral) else float(value)
    raise Mismatch("float", value)


def _exactly(cls: type, name: str) -> Accept:
    def accept(value: Any) -> Any:
        if isinstance(value, cls):
            return value if type(value) is cls else cls(value)
        raise Mismatch(name, value)

    return accept


def _matching(pattern: str) -> Accept:
    matches = re.compile(pattern).fullmatch

    def accept(value: Any) -> Any:
        if isinstance(value, str) and matches(value):
            return value
        raise Mismatch(f"str matching {pattern!r}", value)

    return accept


def _choice(values: tuple[object, ...], words: str) -> Accept:
    def accept(value: Any) -> Any:
        for allowed in values:
            if value is allowed or (type(value) is type(allowed) and value == allowed):
                return allowed
        raise Mismatch(words, value)

    return accept


def _bounded(accept_item: Accept, bounds: tuple[kinds.Bound, ...], words: str) -> Accept:
    def accept(value: Any) -> Any:
        number = accept_item(value)
        if isinstance(number, int | float) and not all(bound.allows(number) for bound in bounds):
            raise Mismatch(words, value)
        return number

    return accept


#: Values of these types are accepted as they are by the kind: a selection may have a million rows.
_AS_THEY_ARE: dict[kinds.Kind, frozenset[type]] = {
    kinds.Bool(): frozenset({bool}),
    kinds.Int(): frozenset({int}),
    kinds.Float(): frozenset({int, float}),
    kinds.Str(): frozenset({str}),
}


def _list(item: kinds.Kind, words: str) -> Accept:
    accept_item = acceptor(item)
    as_they_are = _AS_THEY_ARE.get(item, frozenset())

    def accept(value: Any) -> Any:
        if isinstance(value, str | bytes | Mapping):
            raise Mismatch(words, value)
        if isinstance(value, np.ndarray):
            value = value.tolist()
        elif not isinstance(value, Sequence | Set | range):
            try:
                value = list(value)
            except TypeError:
                raise Mismatch(words, value) from None
        if as_they_are.issuperset(map(type, value)):
            return list(value)
        return [_step(accept_item, entry, f"[{index}]") for index, entry in enumerate(value)]

    return accept


def _set(accept_item: Accept, words: str) -> Accept:
    def accept(value: Any) -> Any:
        if not isinstance(value, Set | list | tuple):
            raise Mismatch(words, value)
        return {accept_item(entry) for entry in value}

    return accept


def _dict(accept_key: Accept, accept_value: Accept, words: str) -> Accept:
    def accept(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Mismatch(words, value)
        return {
            _step(accept_key, key, f"[{key!r}] (its key)"): _step(accept_value, entry, f"[{key!r}]")
            for key, entry in value.items()
        }

    return accept


def _tuple(accept_items: list[Accept], accept_rest: Accept | None, words: str) -> Accept:
    def accept(value: Any) -> Any:
        if not isinstance(value, tuple | list):
            raise Mismatch(words, value)
        accepts = accept_items if accept_rest is None else [accept_rest] * len(value)
        if len(value) != len(accepts):
            raise Mismatch(words, value)
        return tuple(_step(check, entry, f"[{index}]") for index, (check, entry) in enumerate(zip(accepts, value)))

    return accept


def _step(accept: Accept, value: Any, where: str) -> Any:
    try:
        return accept(value)
    except Mismatch as mismatch:
        raise mismatch.below(where) from None


def _union(accepts: list[Accept], words: str) -> Accept:
    def accept(value: Any) -> Any:
        deepest: Mismatch | None = None
        for check in accepts:
            try:
                return check(value)
            except Mismatch as mismatch:
                if mismatch.where and (deepest is None or len(mismatch.where) > len(deepest.where)):
                    deepest = mismatch
        # A mismatch inside one alternative (an item of a list) says more than that no alternative fits.
        raise deepest or Mismatch(words, value)

    return accept


def _instance(name: str) -> Accept:
    def accept(value: Any) -> Any:
        # By name along the class's ancestors: the class may not be loaded yet when the check is made.
        if any(cls.__name__ == name for cls in type(value).__mro__) and registry.is_model(type(value)):
            return value
        raise Mismatch(name, value)

    return accept


_MOMENTS: dict[str, tuple[type, ...]] = {
    "date": (datetime.date, np.datetime64),
    "datetime": (datetime.datetime, datetime.date, np.datetime64),
    "time": (datetime.time,),
    "timedelta": (datetime.timedelta, np.timedelta64),
}


def _moment(what: str) -> Accept:
    classes = _MOMENTS[what]
    parse: Callable[[str], Any] | None = {
        "date": datetime.date.fromisoformat,
        "datetime": datetime.datetime.fromisoformat,
        "time": datetime.time.fromisoformat,
    }.get(what)

    def accept(value: Any) -> Any:
        if isinstance(value, classes):
            return value
        if isinstance(value, str) and parse is not None:
            try:
                return parse(value)
            except ValueError:
                raise Mismatch(f"{what} or its ISO text", value) from None
        raise Mismatch(what, value)

    return accept


def _color(value: Any) -> Any:
    if is_color(value):
        return tuple(value) if isinstance(value, list) else value
    if isinstance(value, numbers.Integral) and not isinstance(value, bool) and 0 <= int(value) <= 0xFFFFFFFF:
        return f"#{int(value):08x}"
    raise Mismatch(expected(kinds.Color()), value)


def _columns(value: Any) -> Any:
    from .column_data import ColumnData, column

    if isinstance(value, ColumnData):
        return dict(value)
    if not isinstance(value, Mapping):
        raise Mismatch(expected(kinds.Columns()), value)
    accepted = {}
    for name, entries in value.items():
        if not isinstance(name, str):
            raise Mismatch("str as a column name", name)
        accepted[str(name)] = _step(column, entries, f"[{name!r}]")
    return accepted


def _spec(accept_item: Accept, text_is_field: bool, words: str) -> Accept:
    def accept(value: Any) -> Any:
        if isinstance(value, Mapping):
            return _spec_mapping(value)
        if text_is_field and isinstance(value, str):
            return value
        try:
            return accept_item(value)
        except Mismatch:
            if isinstance(value, str):
                return value  # text that is no value of this kind names a column
            if any(ancestor.__name__ == "Expression" for ancestor in type(value).__mro__):
                return Spec(expr=value)  # a model that stands for a column
            raise Mismatch(words, value) from None

    def _spec_mapping(value: Mapping[str, Any]) -> Spec:
        named = [name for name in SOURCES if name in value]
        unknown = set(value).difference(SOURCES, BESIDE)
        if len(named) != 1 or unknown:
            raise Mismatch("a dict with one of 'field', 'value' or 'expr', and 'transform' or 'units' beside it", dict(value))
        if named == ["field"] and not isinstance(value["field"], str):
            raise Mismatch("str, the name of a column", value["field"], ".field")
        if named == ["value"]:
            return Spec(value, value=_step(accept_item, value["value"], ".value"))
        return Spec(value)

    return accept
