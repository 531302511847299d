"""Specs with a transform or an expression, ready to be given to a glyph.

    plot.vbar(x=dodge("fruit", -0.25, range=plot.x_range), top="2024", width=0.2, source=source)
    plot.scatter("x", "y", color=linear_cmap("z", "Viridis256", 0, 100), source=source)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from desk.models.expressions import CumSum, Stack
from desk.models.mappers import (
    CategoricalColorMapper,
    CategoricalMarkerMapper,
    CategoricalPatternMapper,
    EqHistColorMapper,
    LinearColorMapper,
    LogColorMapper,
)
from desk.models.transforms import Dodge, Jitter
from desk.properties.spec import Spec, spec_of

if TYPE_CHECKING:
    from desk.models.ranges import Range
    from desk.models.transforms import Transform

__all__ = [
    "cumsum", "dodge", "eqhist_cmap", "factor_cmap", "factor_hatch", "factor_mark", "jitter", "linear_cmap", "log_cmap",
    "stack", "transform",
]  # fmt: skip

Palette = str | Sequence[Any]


def transform(field_name: str, transform: Transform) -> Spec:
    """A column, put through a transform."""
    return spec_of("field", field_name, transform)


def cumsum(field: str, include_zero: bool = False) -> Spec:
    """The sums of a column up to each row."""
    return spec_of("expr", CumSum(field=field, include_zero=include_zero))


def stack(*fields: str) -> Spec:
    """The sums of several columns, row by row."""
    return spec_of("expr", Stack(fields=list(fields)))


def dodge(field_name: str, value: float, range: Range | None = None) -> Spec:
    """A column, moved by a constant; `range` is that of the axis where the column holds names."""
    return transform(field_name, Dodge(value=value, range=range))


def jitter(
    field_name: str,
    width: float,
    mean: float = 0,
    distribution: Literal["uniform", "normal"] = "uniform",
    range: Range | None = None,
) -> Spec:
    """A column, each value moved by another random amount."""
    return transform(field_name, Jitter(mean=mean, width=width, distribution=distribution, range=range))


def factor_cmap(
    field_name: str,
    palette: Palette,
    factors: Sequence[Any],
    start: int = 0,
    end: int | None = None,
    nan_color: Any = "gray",
) -> Spec:
    """Names to colours. `start` and `end` choose levels of names of several levels."""
    mapper = CategoricalColorMapper(palette=palette, factors=list(factors), start=start, end=end, nan_color=nan_color)
    return transform(field_name, mapper)


def factor_hatch(
    field_name: str, patterns: Sequence[Any], factors: Sequence[Any], start: int = 0, end: int | None = None
) -> Spec:
    """Names to hatch patterns."""
    return transform(
        field_name, CategoricalPatternMapper(patterns=list(patterns), factors=list(factors), start=start, end=end)
    )


def factor_mark(
    field_name: str, markers: Sequence[Any], factors: Sequence[Any], start: int = 0, end: int | None = None
) -> Spec:
    """Names to markers."""
    return transform(
        field_name, CategoricalMarkerMapper(markers=list(markers), factors=list(factors), start=start, end=end)
    )


def linear_cmap(
    field_name: str,
    palette: Palette,
    low: float | None = None,
    high: float | None = None,
    low_color: Any = None,
    high_color: Any = None,
    nan_color: Any = "gray",
) -> Spec:
    """Numbers to colours, in equal steps."""
    colors = {"low_color": low_color, "high_color": high_color, "nan_color": nan_color}
    return transform(field_name, LinearColorMapper(palette=palette, low=low, high=high, **colors))


def log_cmap(
    field_name: str,
    palette: Palette,
    low: float | None = None,
    high: float | None = None,
    low_color: Any = None,
    high_color: Any = None,
    nan_color: Any = "gray",
) -> Spec:
    """Numbers to colours, in equal factors."""
    colors = {"low_color": low_color, "high_color": high_color, "nan_color": nan_color}
    return transform(field_name, LogColorMapper(palette=palette, low=low, high=high, **colors))


def eqhist_cmap(
    field_name: str,
    palette: Palette,
    low: float | None = None,
    high: float | None = None,
    low_color: Any = None,
    high_color: Any = None,
    nan_color: Any = "gray",
    bins: int = 256 * 256,
    rescale_discrete_levels: bool = False,
) -> Spec:
    """Numbers to colours, each colour for as many values as the others."""
    colors = {"low_color": low_color, "high_color": high_color, "nan_color": nan_color}
    mapper = EqHistColorMapper(
        palette=palette, low=low, high=high, bins=bins, rescale_discrete_levels=rescale_discrete_levels, **colors
    )
    return transform(field_name, mapper)
