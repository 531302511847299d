"""Kinds of values that several models share: paddings, corner radii, places in data space, bounds of a range.

Only type aliases; knows no model.

    padding: Padding = prop(default=10, doc="Space around the items.")
"""

from __future__ import annotations

from typing import Annotated, Literal

from desk.properties import Datetime, Ge, Gt, TimeDelta

NonNegativeInt = Annotated[int, Ge(0)]
NonNegativeFloat = Annotated[float, Ge(0)]
PositiveInt = Annotated[int, Gt(0)]
PositiveFloat = Annotated[float, Gt(0)]

# One number for all sides, (across, up and down), or (top, right, bottom, left); dicts may leave sides out.
Padding = (
    NonNegativeInt
    | tuple[NonNegativeInt, NonNegativeInt]
    | tuple[NonNegativeInt, NonNegativeInt, NonNegativeInt, NonNegativeInt]
    | dict[Literal["x", "y", "left", "right", "top", "bottom"], NonNegativeInt]
)

# One number for all corners, or clockwise from the top left one; dicts may leave corners out.
BorderRadius = (
    NonNegativeInt
    | tuple[NonNegativeInt, NonNegativeInt, NonNegativeInt, NonNegativeInt]
    | dict[Literal["top_left", "top_right", "bottom_right", "bottom_left"], NonNegativeInt]
)

# As CSS has it: one number, (up and down, across), or (top, right, bottom, left).
Margin = int | tuple[int, int] | tuple[int, int, int, int]

# A name on a categorical axis, alone or within one or two groups.
Factor = str | tuple[str, str] | tuple[str, str, str]

# A place on an axis.
Place = float | Datetime | TimeDelta
Coordinate = float | Datetime | Factor

# A width in data space.
Interval = float | TimeDelta

# How far a range may be moved: not beyond the data, or between two ends of which one may be open.
Bounds = Literal["auto"] | tuple[Place | None, Place | None]

# Text with a value each of the keys that were held down.
Modifiers = dict[Literal["shift", "ctrl", "alt"], bool]
