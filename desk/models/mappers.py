"""Mappers: values to colours, markers and hatch patterns.

    LinearColorMapper("Viridis256", low=0, high=100)
    CategoricalColorMapper(factors=["a", "b"], palette=["red", "blue"])
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from desk.properties import As, Color, Convert, enums, kinds, prop

from .model import Model
from .shapes import Factor
from .transforms import Transform


def _palette(value: Any) -> Any:
    """The colours of a palette's name."""
    if isinstance(value, str):
        from desk.palettes import named

        return list(named(value))
    return list(value) if isinstance(value, tuple) else value


Palette = Annotated[str | Sequence[Any], As(kinds.List(kinds.Color())), Convert(_palette)]


class Mapper(Transform):
    """A function from values to what is seen."""


class ColorMapper(Mapper):
    """A function from values to colours."""

    palette: Palette = prop(factory=list, doc="The colours: a list, or the name of a palette.")
    nan_color: Color = prop(default="gray", doc="The colour of NaN, and of what has no other.")

    def __init__(self, palette: Any = None, **properties: Any) -> None:
        """`LinearColorMapper(palette)`, or everything by name."""
        if palette is not None:
            properties["palette"] = palette
        super().__init__(**properties)


class CategoricalMapper(Mapper):
    """A function from names."""

    factors: Sequence[Factor] = prop(factory=list, doc="The names, in the order of what they become.")
    start: int = prop(default=0, doc="First level of a name of several levels that counts.")
    end: int | None = prop(default=None, doc="Level before which to stop; None for all.")


class CategoricalColorMapper(CategoricalMapper, ColorMapper):
    """Names to colours."""


class CategoricalMarkerMapper(CategoricalMapper):
    """Names to markers."""

    markers: list[enums.MarkerType] = prop(factory=list, doc="The markers.")
    default_value: enums.MarkerType = prop(default="circle", doc="The marker of a name that has none.")


class CategoricalPatternMapper(CategoricalMapper):
    """Names to hatch patterns."""

    patterns: list[enums.HatchPatternType] = prop(factory=list, doc="The patterns.")
    default_value: enums.HatchPatternType = prop(default=" ", doc="The pattern of a name that has none.")


class ContinuousColorMapper(ColorMapper):
    """Numbers to colours."""

    domain: list[tuple[Model, str | list[str]]] = prop(
        factory=list, doc="Renderers and columns whose values say the limits where `low` and `high` are None."
    )
    low: float | None = prop(default=None, doc="The value of the first colour; None for the least one there is.")
    high: float | None = prop(default=None, doc="The value of the last colour; None for the greatest one there is.")
    low_color: Color | None = prop(default=None, doc="The colour below `low`; None for the first one.")
    high_color: Color | None = prop(default=None, doc="The colour above `high`; None for the last one.")


class LinearColorMapper(ContinuousColorMapper):
    """Equal steps of a value are equal steps of the palette."""


class LogColorMapper(ContinuousColorMapper):
    """Equal factors of a value are equal steps of the palette."""


class ScanningColorMapper(ContinuousColorMapper):
    """A mapper that looks at all values first."""


class EqHistColorMapper(ScanningColorMapper):
    """Each colour stands for as many values as the others (histogram equalisation)."""

    bins: int = prop(default=256 * 256, doc="Bins of the histogram.")
    rescale_discrete_levels: bool = prop(default=False, doc="Whether few different values are spread over the palette.")


class StackColorMapper(ColorMapper):
    """Several values at one place to one colour."""


class WeightedStackColorMapper(StackColorMapper):
    """The colours of an image's layers, mixed by their values."""

    alpha_mapper: Model | None = prop(default=None, doc="The mapper whose alpha holds for the sum of the layers.")
    color_baseline: float | None = prop(default=None, doc="Value that adds no colour; None for the least one.")
    stack_labels: list[str] | None = prop(default=None, doc="Names of the layers, for tooltips.")
