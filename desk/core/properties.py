"""Properties declared by objects, as authors of models know them; each is the same property as an annotation makes.

    class Reading(Model):
        value = Float(default=0, help="What was measured.")
        tags = List(String)
        limit = Nullable(Float)

`field`, `value` and `expr` make specs: which column, which constant, which expression a glyph reads.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from desk import properties
from desk.properties import As, Convert, Ge, Gt, Le, Pattern, Property, kinds
from desk.properties.spec import Spec, spec_of

from .class_declarations import Include, Override, RequiredProperty, UnsetValueError
from .enums import Enumeration

__all__ = [
    "Alpha", "AlphaSpec", "Angle", "AngleSpec", "Any", "AnyRef", "Auto", "Bool", "BoolSpec", "Byte", "Bytes",
    "CSSLength", "Color", "ColorHex", "ColorSpec", "ColumnData", "DashPattern", "DashPatternSpec", "Date", "Datetime", "Dict",
    "DistanceSpec", "Either", "Enum", "Factor", "FactorSeq", "Float", "FloatSpec", "FontSize", "FontSizeSpec", "FontStyleSpec",
    "HatchPatternSpec", "Include", "Instance", "InstanceDefault", "Int", "IntSpec", "Interval", "LineCapSpec", "LineJoinSpec",
    "List", "MarkerSpec", "MathString", "NonEmpty", "NonNegative", "Null", "NullDistanceSpec", "NullStringSpec", "Nullable",
    "NumberSpec", "Override", "Percent", "Positive", "Readonly", "Regex", "Required", "RestrictedDict", "Seq", "Set", "Size",
    "SizeSpec", "String", "StringSpec", "TextAlignSpec", "TextBaselineSpec", "TextLike", "Time", "TimeDelta", "Tuple",
    "UnsetValueError", "expr", "field", "value",
]  # fmt: skip

_AnyType: Any = Any
_NONE: Any = object()
Declaration = Callable[..., Property]


def hint_of(item: Any) -> Any:
    """The annotation of a declaration, called or not, of a class, or of a plain type."""
    if isinstance(item, Property):
        return item.annotation
    if isinstance(item, type) or not callable(item):
        return item
    return hint_of(item())


def _property(hint: Any, default: Any, help: str | None) -> Property:
    if callable(default):
        return Property(factory=default, doc=help or "", annotation=hint)
    if isinstance(default, list | dict | set):
        return Property(factory=default.copy, doc=help or "", annotation=hint)
    return Property(default, doc=help or "", annotation=hint)


def _plain(hint: Any, usual: Any, name: str, doc: str) -> Declaration:
    def declare(default: Any = _NONE, *, help: str | None = None) -> Property:
        return _property(hint, usual if default is _NONE else default, help)

    declare.__name__ = declare.__qualname__ = name
    declare.__doc__ = doc
    return declare


Bool = _plain(bool, False, "Bool", "True or False.")
Int = _plain(int, 0, "Int", "A whole number.")
Float = _plain(float, 0.0, "Float", "A number.")
String = _plain(str, "", "String", "Text.")
Bytes = _plain(bytes, b"", "Bytes", "Raw bytes.")
Null = _plain(None, None, "Null", "None.")
AnyRef = _plain(_AnyType, None, "AnyRef", "Any value that can travel.")
Any = AnyRef  # type: ignore[assignment,misc]
Auto = _plain(Literal["auto"], "auto", "Auto", "The word auto.")
Date = _plain(datetime.date, datetime.date(1970, 1, 1), "Date", "A date.")
Time = _plain(datetime.time, datetime.time(), "Time", "A time of day.")
Datetime = _plain(properties.Datetime, 0.0, "Datetime", "A date and time.")
TimeDelta = _plain(properties.TimeDelta, 0.0, "TimeDelta", "A duration.")
Color = _plain(properties.Color, "black", "Color", "A colour.")
Alpha = _plain(properties.Alpha, 1.0, "Alpha", "An opacity, 0 to 1.")
Percent = _plain(Annotated[float, Ge(0), Le(1)], 0.0, "Percent", "A part, 0 to 1.")
Angle = _plain(float, 0.0, "Angle", "An angle in radians.")
Size = _plain(Annotated[float, Ge(0)], 0.0, "Size", "A number from 0 on.")
FontSize = _plain(properties.FontSize, "16px", "FontSize", "A size as CSS says it.")
DashPattern = _plain(properties.DashPattern, [], "DashPattern", "Lengths of dashes and gaps, or a name.")
NumberSpec = FloatSpec = _plain(properties.NumberSpec, 0, "NumberSpec", "A number for every row.")
IntSpec = _plain(properties.IntSpec, 0, "IntSpec", "A whole number for every row.")
BoolSpec = _plain(properties.BoolSpec, False, "BoolSpec", "True or False for every row.")
StringSpec = _plain(properties.StringSpec, {"value": ""}, "StringSpec", "Text for every row.")
NullStringSpec = _plain(properties.NullStringSpec, None, "NullStringSpec", "Text or None for every row.")
ColorSpec = _plain(properties.ColorSpec, None, "ColorSpec", "A colour for every row.")
AlphaSpec = _plain(properties.AlphaSpec, 1.0, "AlphaSpec", "An opacity for every row.")
SizeSpec = _plain(properties.SizeSpec, 0, "SizeSpec", "A number from 0 on for every row.")
AngleSpec = _plain(properties.AngleSpec, 0, "AngleSpec", "An angle for every row.")
DistanceSpec = _plain(properties.DistanceSpec, 0, "DistanceSpec", "A length for every row.")
MarkerSpec = _plain(properties.MarkerSpec, "circle", "MarkerSpec", "A marker for every row.")
LineCapSpec = _plain(properties.LineCapSpec, "butt", "LineCapSpec", "Ends of a line for every row.")
LineJoinSpec = _plain(properties.LineJoinSpec, "bevel", "LineJoinSpec", "Corners of a line for every row.")
DashPatternSpec = _plain(properties.DashPatternSpec, [], "DashPatternSpec", "A dash pattern for every row.")
FontSizeSpec = _plain(properties.FontSizeSpec, "16px", "FontSizeSpec", "A font size for every row.")
FontStyleSpec = _plain(properties.FontStyleSpec, "normal", "FontStyleSpec", "A style of a font for every row.")
HatchPatternSpec = _plain(properties.HatchPatternSpec, None, "HatchPatternSpec", "A pattern for every row.")
NullDistanceSpec = _plain(properties.NullDistanceSpec, None, "NullDistanceSpec", "A length or None for every row.")
TextAlignSpec = _plain(properties.TextAlignSpec, "left", "TextAlignSpec", "Where texts stand, for every row.")
TextBaselineSpec = _plain(properties.TextBaselineSpec, "bottom", "TextBaselineSpec", "Where texts stand, for every row.")
Byte = _plain(Annotated[int, Ge(0), Le(255)], 0, "Byte", "A whole number from 0 to 255.")
ColorHex = _plain(properties.Color, "#000000", "ColorHex", "A colour.")
CSSLength = _plain(str, "0px", "CSSLength", "A length as CSS says it.")
MathString = TextLike = _plain(str, "", "MathString", "Text.")
Factor = _plain(str | tuple[str, str] | tuple[str, str, str], "", "Factor", "A category, or levels of one.")
FactorSeq = _plain(
    list[str] | list[tuple[str, str]] | list[tuple[str, str, str]], [], "FactorSeq", "Categories, or levels of them."
)


def List(item: Any, default: Any = _NONE, *, help: str | None = None) -> Property:
    """A list of one kind."""
    return _property(list[hint_of(item)], [] if default is _NONE else default, help)  # type: ignore[misc]


Seq = List


def Set(item: Any, default: Any = _NONE, *, help: str | None = None) -> Property:
    """A set of one kind."""
    return _property(set[hint_of(item)], set() if default is _NONE else default, help)  # type: ignore[misc]


def Dict(key: Any, item: Any, default: Any = _NONE, *, help: str | None = None) -> Property:
    """A mapping of one kind to another."""
    return _property(dict[hint_of(key), hint_of(item)], {} if default is _NONE else default, help)  # type: ignore[misc]


def ColumnData(key: Any = None, item: Any = None, default: Any = _NONE, *, help: str | None = None) -> Property:
    """Column names to columns."""
    hint = Annotated[dict[str, _AnyType], As(kinds.Columns())]
    return _property(hint, {} if default is _NONE else default, help)


def Tuple(*items: Any, default: Any = _NONE, help: str | None = None) -> Property:
    """A tuple of fixed length."""
    hints = tuple(hint_of(item) for item in items)
    first = tuple(_default_of(item) for item in items)
    return _property(tuple[hints], first if default is _NONE else default, help)  # type: ignore[valid-type]


def Either(*items: Any, default: Any = _NONE, help: str | None = None) -> Property:
    """One of several kinds; the default is the first one's."""
    hint = reduce(or_, (hint_of(item) for item in items))
    return _property(hint, _default_of(items[0]) if default is _NONE else default, help)


def Nullable(item: Any, default: Any = None, *, help: str | None = None) -> Property:
    """A kind, or None."""
    return _property(hint_of(item) | None, default, help)


def Required(item: Any, *, help: str | None = None) -> Property:
    """A kind that has no default: reading it before it is given a value raises UnsetValueError."""
    return RequiredProperty(None, doc=help or "", annotation=hint_of(item) | None)


def NonEmpty(item: Any, default: Any = _NONE, *, help: str | None = None) -> Property:
    """Something with entries in it."""

    def checked(given: object) -> object:
        if hasattr(given, "__len__") and not len(given):
            raise ValueError("expected something with entries")
        return given

    return _property(Annotated[hint_of(item), Convert(checked)], _default_of(item) if default is _NONE else default, help)


def Readonly(item: Any, default: Any = _NONE, *, help: str | None = None) -> Property:
    """A kind that the page does not write: here all are so."""
    return _property(hint_of(item), _default_of(item) if default is _NONE else default, help)


def RestrictedDict(key: Any, item: Any, disallow: Any, default: Any = _NONE, *, help: str | None = None) -> Property:
    """A mapping without certain keys."""
    closed = frozenset(disallow)

    def checked(given: object) -> object:
        if isinstance(given, dict) and closed & set(given):
            raise ValueError(f"the keys {', '.join(sorted(map(str, closed & set(given))))} are not allowed")
        return given

    entries: _AnyType = dict[hint_of(key), hint_of(item)]  # type: ignore[misc]
    return _property(Annotated[entries, Convert(checked)], {} if default is _NONE else default, help)


def InstanceDefault(cls: Any, **values: Any) -> Callable[[], Any]:
    """A default that is a new model each time."""
    return lambda: cls(**values)


def Enum(*words: Any, default: Any = _NONE, help: str | None = None) -> Property:
    """One of a closed list; the default is the first word."""
    listed = tuple(words[0]) if len(words) == 1 and isinstance(words[0], Enumeration) else words
    return _property(Literal[listed], listed[0] if default is _NONE else default, help)


def Instance(cls: Any, default: Any = None, *, help: str | None = None) -> Property:
    """A model of a class (or of the name of one); None unless a default says otherwise.

    A default is a function that makes one.
    """
    kind: kinds.Kind = kinds.Instance(cls.rpartition(".")[2] if isinstance(cls, str) else cls.__name__)
    if default is None:
        kind = kinds.Union((kind, kinds.Null()))
    return _property(Annotated[_AnyType, As(kind)], default, help)


def Regex(pattern: str, default: str = "", *, help: str | None = None) -> Property:
    """Text that a pattern matches."""
    return _property(Annotated[str, Pattern(pattern)], default, help)


def Interval(item: Any, start: float, end: float, default: Any = _NONE, *, help: str | None = None) -> Property:
    """A number between two others; the default is the lower one."""
    return _property(Annotated[hint_of(item), Ge(start), Le(end)], start if default is _NONE else default, help)


def NonNegative(item: Any, default: Any = 0, *, help: str | None = None) -> Property:
    """A number from 0 on."""
    return _property(Annotated[hint_of(item), Ge(0)], default, help)


def Positive(item: Any, default: Any = 1, *, help: str | None = None) -> Property:
    """A number above 0."""
    return _property(Annotated[hint_of(item), Gt(0)], default, help)


def _default_of(item: Any) -> Any:
    declared = item if isinstance(item, Property) else item() if callable(item) and not isinstance(item, type) else None
    return declared.fresh_default() if isinstance(declared, Property) else None


def field(name: str, transform: Any = None, units: str | None = None) -> Spec:
    """A column, for a property that would take bare text as a value."""
    return spec_of("field", name, transform, units)


def value(given: Any, transform: Any = None, units: str | None = None) -> Spec:
    """A value, for a property that would take bare text as the name of a column."""
    return spec_of("value", given, transform, units)


def expr(expression: Any, transform: Any = None, units: str | None = None) -> Spec:
    """What an expression gives."""
    return spec_of("expr", expression, transform, units)
