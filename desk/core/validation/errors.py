"""Bokeh's errors by name.

errors.BAD_COLUMN_NAME.code     # 1001
"""

from __future__ import annotations

from .issue import ModelError

_CODES = {
    "BAD_COLUMN_NAME": (1001, "a glyph names a column that its source does not have"),
    "MISSING_GLYPH": (1002, "a renderer has no glyph"),
    "NO_SOURCE_FOR_GLYPH": (1003, "a renderer has no source"),
    "REQUIRED_RANGE": (1004, "a plot has no range"),
    "REQUIRED_SCALE": (1008, "a plot has no scale"),
    "INCOMPATIBLE_SCALE_AND_RANGE": (1009, "a scale and a range do not go together"),
    "DUPLICATE_FACTORS": (1019, "a range has a factor twice"),
    "BAD_EXTRA_RANGE_NAME": (1020, "a range of this name is not among the extra ones"),
    "EQUAL_SLIDER_START_END": (1021, "a slider begins where it ends"),
    "REPEATED_LAYOUT_CHILD": (1027, "a layout has something twice"),
    "EXT": (9999, "a check of an author's own"),
}


def __getattr__(name: str) -> ModelError:
    if name not in _CODES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return ModelError(_CODES[name][0], name, _CODES[name][1])
