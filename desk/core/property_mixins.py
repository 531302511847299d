"""Groups of visual properties, to derive from or to `Include`. Those without "Scalar" take a value for every row.

    class Frame(Annotation):
        border_props = Include(ScalarLineProps, prefix="border")      # border_line_color, border_line_width, ...
"""

from __future__ import annotations

from typing import Any

_GROUPS = {
    "FillProps": "FillSpecs",
    "HatchProps": "HatchSpecs",
    "LineProps": "LineSpecs",
    "TextProps": "TextSpecs",
    "ScalarFillProps": "FillProps",
    "ScalarHatchProps": "HatchProps",
    "ScalarLineProps": "LineProps",
    "ScalarTextProps": "TextProps",
}

__all__ = list(_GROUPS)


def __getattr__(name: str) -> Any:
    if name not in _GROUPS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from desk.models import visuals

    return getattr(visuals, _GROUPS[name])
