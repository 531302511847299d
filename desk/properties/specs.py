"""Ready-made kinds for drawing: colours, lengths, and the *specs* that give every row a value.

A spec is a value, a column or an expression. Bare text names a column where text is no value of the kind itself:
`x="time"` is a column, `fill_color="red"` is a colour and `fill_color="species"` a column.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import numpy as np

from . import enums, kinds
from .errors import Mismatch
from .markers import As, Ge, Le
from .validation import acceptor

Field = Mapping[str, Any]

Color = Annotated[str | tuple[int, int, int] | tuple[int, int, int, float], As(kinds.Color())]
Alpha = Annotated[float, Ge(0), Le(1)]
NonNegative = Annotated[float, Ge(0)]
FontSize = Annotated[str, As(kinds.Matching(r"\s*(\d+(\.\d+)?|\.\d+)(%|em|ex|ch|ic|rem|vw|vh|vi|vb|vmin|vmax|cm|mm|q|in|pc|pt|px)\s*"))]
DashPattern = Annotated[
    str | Sequence[int],
    As(
        kinds.Union(
            (
                kinds.Choice(enums.DASH_PATTERNS),
                kinds.Matching(r"\s*(\d+(\s+\d+)*)?\s*"),
                kinds.List(kinds.Bounded(kinds.Int(), (kinds.Bound(">=", 0),))),
            )
        )
    ),
]
Datetime = Annotated[datetime.datetime | float, As(kinds.Union((kinds.Float(), kinds.Moment("datetime"))))]
TimeDelta = Annotated[datetime.timedelta | float, As(kinds.Union((kinds.Float(), kinds.Moment("timedelta"))))]
Columns = Annotated[Mapping[str, Any], As(kinds.Columns())]

_number = kinds.Float()
_at_least_0 = kinds.Bounded(kinds.Float(), (kinds.Bound(">=", 0),))
_alpha = kinds.Bounded(kinds.Float(), (kinds.Bound(">=", 0), kinds.Bound("<=", 1)))
_null = kinds.Null()
_distance = kinds.Union((_at_least_0, kinds.Moment("timedelta")))
_factor = kinds.Union((kinds.Str(), kinds.Tuple((), kinds.Anything())))
_coordinate = kinds.Union(
    (_number, kinds.Moment("datetime"), kinds.Moment("timedelta"), kinds.Str(), kinds.Tuple((), kinds.Anything()))
)

_Number = float | str | Field | Sequence[float]
_Distance = _Number | datetime.timedelta


def _spec(item: kinds.Kind, *, text_is_field: bool = False, units: tuple[str, ...] = ()) -> As:
    return As(kinds.Spec(item, text_is_field, units))


NumberSpec = Annotated[_Number, _spec(_number, text_is_field=True)]
NullNumberSpec = Annotated[_Number | None, _spec(kinds.Union((_null, _number)), text_is_field=True)]
IntSpec = Annotated[int | str | Field, _spec(kinds.Int(), text_is_field=True)]
BoolSpec = Annotated[bool | str | Field, _spec(kinds.Bool(), text_is_field=True)]
CoordinateSpec = Annotated[Any, _spec(_coordinate, text_is_field=True)]
SizeSpec = Annotated[_Number, _spec(_at_least_0, text_is_field=True)]
LineWidthSpec = SizeSpec
AlphaSpec = Annotated[_Number, _spec(_alpha, text_is_field=True)]
DistanceSpec = Annotated[_Distance, _spec(_distance, text_is_field=True, units=("data", "screen"))]
NullDistanceSpec = Annotated[_Distance | None, _spec(kinds.Union((_null, _distance)), text_is_field=True, units=("data", "screen"))]
AngleSpec = Annotated[_Number, _spec(_number, text_is_field=True, units=("rad", "deg", "grad", "turn"))]
ColorSpec = Annotated[str | tuple[Any, ...] | Field | None, _spec(kinds.Union((_null, kinds.Color())))]
StringSpec = Annotated[str | Field | Sequence[str], _spec(kinds.Str(), text_is_field=True)]
NullStringSpec = Annotated[str | Field | None, _spec(kinds.Union((_null, kinds.Str())), text_is_field=True)]
FactorSpec = Annotated[Any, _spec(_factor, text_is_field=True)]
MarkerSpec = Annotated[str | Field, _spec(kinds.Choice(enums.MARKERS))]
LineCapSpec = Annotated[str | Field, _spec(kinds.Choice(enums.LINE_CAPS))]
LineJoinSpec = Annotated[str | Field, _spec(kinds.Choice(enums.LINE_JOINS))]
FontSizeSpec = Annotated[str | Field, _spec(kinds.Matching(FontSize.__metadata__[0].kind.pattern))]
FontStyleSpec = Annotated[str | Field, _spec(kinds.Choice(enums.FONT_STYLES))]
TextAlignSpec = Annotated[str | Field, _spec(kinds.Choice(enums.TEXT_ALIGNS))]
TextBaselineSpec = Annotated[str | Field, _spec(kinds.Choice(enums.TEXT_BASELINES))]
DashPatternSpec = Annotated[str | Sequence[int] | Field, _spec(DashPattern.__metadata__[0].kind)]
HatchPatternSpec = Annotated[
    str | Field | None, _spec(kinds.Union((_null, kinds.Choice(enums.HATCH_PATTERNS + enums.HATCH_ABBREVIATIONS))))
]


def as_spec(kind: kinds.Spec, value: Any) -> dict[str, Any]:
    """The plain form of a spec (protocol P7): a dict with one of `field`, `value`, `expr`.

    Any accepted form is taken: `"x"`, `3`, `{"value": 3}`.
    """
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, str):
        if kind.text_is_field:
            return {"field": value}
        try:
            return {"value": acceptor(kind.item)(value)}
        except Mismatch:
            return {"field": value}
    return {"value": value.item() if isinstance(value, np.generic) else value}
