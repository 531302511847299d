"""What a property is: declarations, kinds, checks. Knows nothing of models, documents or the wire.

    class Slider(HasProps):
        value: float = prop(default=0.0, doc="Chosen value.")
"""

from __future__ import annotations

from .column_data import ColumnData, ColumnsSet, Patched, Streamed
from .errors import Mismatch, PropertyError, UnknownPropertyError
from .has_props import HasProps, Observer, models_in, reserve_ids, same
from .markers import As, Convert, Ge, Gt, Le, Lt, Pattern
from .property import Property, prop
from .specs import (
    Alpha,
    AlphaSpec,
    AngleSpec,
    BoolSpec,
    Color,
    ColorSpec,
    Columns,
    CoordinateSpec,
    DashPattern,
    DashPatternSpec,
    Datetime,
    DistanceSpec,
    FactorSpec,
    Field,
    FontSize,
    FontSizeSpec,
    FontStyleSpec,
    HatchPatternSpec,
    IntSpec,
    LineCapSpec,
    LineJoinSpec,
    LineWidthSpec,
    MarkerSpec,
    NonNegative,
    NullDistanceSpec,
    NullNumberSpec,
    NullStringSpec,
    NumberSpec,
    SizeSpec,
    StringSpec,
    TextAlignSpec,
    TextBaselineSpec,
    TimeDelta,
    as_spec,
)

__all__ = [
    "Alpha", "AlphaSpec", "AngleSpec", "As", "BoolSpec", "Color", "ColorSpec", "ColumnData", "Columns", "ColumnsSet", "Convert",
    "CoordinateSpec", "DashPattern", "DashPatternSpec", "Datetime", "DistanceSpec", "FactorSpec", "Field", "FontSize",
    "FontSizeSpec", "FontStyleSpec", "Ge", "Gt", "HasProps", "HatchPatternSpec", "IntSpec", "Le", "LineCapSpec",
    "LineJoinSpec", "LineWidthSpec", "Lt", "MarkerSpec", "Mismatch", "NonNegative", "NullDistanceSpec", "NullNumberSpec",
    "NullStringSpec", "NumberSpec", "Observer", "Patched", "Pattern", "Property", "PropertyError", "SizeSpec", "Streamed",
    "StringSpec", "TextAlignSpec", "TextBaselineSpec", "TimeDelta", "UnknownPropertyError", "as_spec", "models_in", "prop",
    "reserve_ids", "same",
]  # fmt: skip
