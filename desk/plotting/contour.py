"""Contours of a field on a grid: polygons between levels and lines at them, computed by contourpy.

    data = contour_data(x, y, z, levels=[0, 1, 2])
    renderer = from_contour(x, y, z, levels=[0, 1, 2], fill_color=["red", "blue"], line_color="black")

contourpy is an extra (`pip install "desk-app[contour]"`). Knows no plot: `figure.contour` adds the renderer.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desk.models.contours import ContourRenderer
from desk.models.glyphs import MultiLine, MultiPolygons
from desk.models.nearest import nearest_text
from desk.models.renderers import GlyphRenderer
from desk.models.sources import ColumnDataSource
from desk.models.visuals import FillProps, HatchProps, LineProps
from desk.palettes import interp_palette, linear_palette

# A row's polygons: each a list of rings, the outer one first. A row's lines: one array with NaN between them.
Rings = list[list[Any]]


class ContourError(ImportError):
    """contourpy is not installed."""


@dataclass(frozen=True)
class FillData:
    """Polygons between neighbouring levels, a row for each pair."""

    xs: list[Rings]
    ys: list[Rings]
    lower_levels: Any
    upper_levels: Any

    def asdict(self) -> dict[str, Any]:
        """The columns for a MultiPolygons glyph."""
        return dict(vars(self))


@dataclass(frozen=True)
class LineData:
    """Lines at levels, a row for each."""

    xs: list[Any]
    ys: list[Any]
    levels: Any

    def asdict(self) -> dict[str, Any]:
        """The columns for a MultiLine glyph."""
        return dict(vars(self))


@dataclass(frozen=True)
class ContourData:
    """What `ContourRenderer.set_data` takes; a part that was not asked for is None."""

    fill_data: FillData | None
    line_data: LineData | None

    @property
    def levels(self) -> list[float]:
        """The levels that the contours were computed at."""
        if self.line_data is not None:
            return [float(level) for level in self.line_data.levels]
        if self.fill_data is not None:
            return [float(level) for level in (*self.fill_data.lower_levels, *self.fill_data.upper_levels[-1:])]
        return []


def contour_data(
    x: Any = None,
    y: Any = None,
    z: Any = None,
    levels: Any = None,
    *,
    want_fill: bool = True,
    want_line: bool = True,
) -> ContourData:
    """The polygons and lines of a field.

    Parameters
    ----------
    x, y : places of the columns and rows of `z`, in one dimension or in the two of `z`; without them 0, 1, 2, ...
    z : the values, in two dimensions; what is masked or not finite is left out
    levels : the levels, ascending
    want_fill, want_line : whether to compute polygons, and lines

    Raises ValueError for levels that do not ascend and arrays that do not fit, ContourError without contourpy.
    """
    at = _checked_levels(levels)
    if not want_fill and not want_line:
        raise ValueError("contour_data: neither polygons nor lines are wanted: set want_fill or want_line")
    generator = _generator(x, y, z)
    fill = line = None
    if want_fill:
        polygons = [_polygons(*generator.filled(low, high)) for low, high in itertools.pairwise(at)]
        fill = FillData([xs for xs, _ in polygons], [ys for _, ys in polygons], at[:-1], at[1:])
    if want_line:
        lines = [_lines(generator.lines(level)) for level in at]
        line = LineData([xs for xs, _ in lines], [ys for _, ys in lines], at)
    return ContourData(fill, line)


def from_contour(x: Any = None, y: Any = None, z: Any = None, levels: Any = None, **visuals: Any) -> ContourRenderer:
    """A renderer of the contours of a field: areas when `fill_color` is given, lines when `line_color` is.

    A look is one value, or a value for each area (`fill_...`, `hatch_...`: one less than levels) or line (`line_...`).
    Colours may also be a palette of another length, or palettes by length: they are interpolated.

    Raises ValueError when neither colour is given, for looks without their colour and for wrong numbers of values.
    """
    at = _checked_levels(levels)
    looks = dict(visuals)
    want_fill, want_line = looks.get("fill_color") is not None, looks.get("line_color") is not None
    if not want_fill and not want_line:
        raise ValueError("contour: give fill_color for areas, line_color for lines, or both")
    fill_names = {*FillProps.properties(), *HatchProps.properties()} if want_fill else set()
    fill_looks = {name: looks.pop(name) for name in list(looks) if name in fill_names}
    line_looks = {name: looks.pop(name) for name in list(looks) if want_line and name in LineProps.properties()}
    _refuse({name: value for name, value in looks.items() if name not in ("fill_color", "line_color")})
    data = contour_data(x, y, z, at, want_fill=want_fill, want_line=want_line)
    renderer = ContourRenderer(
        fill_renderer=_part(MultiPolygons, fill_looks, len(at) - 1, {"line_alpha": 0, "line_width": 0}),
        line_renderer=_part(MultiLine, line_looks, len(at), {}),
        levels=[float(level) for level in at],
    )
    renderer.set_data(data)
    return renderer


def _part(glyph_class: Any, looks: Mapping[str, Any], count: int, fixed: Mapping[str, Any]) -> GlyphRenderer:
    """A renderer of areas or lines; looks with several values become columns of its source."""
    columns: dict[str, Any] = {}
    single: dict[str, Any] = {}
    for name, value in looks.items():
        values = _values(name, value, count)
        if values is None:
            single[name] = value
        else:
            columns[name] = values
            single[name] = {"field": name}
    return GlyphRenderer(data_source=ColumnDataSource(columns), glyph=glyph_class(**fixed, **single))


def _values(name: str, value: Any, count: int) -> list[Any] | None:
    """A value for each level or area, or None when there is one for all."""
    is_color = name.endswith("_color")
    if is_color and isinstance(value, Mapping) and not {"field", "value", "expr"} & value.keys():
        return _palette_of(name, value, count)
    if isinstance(value, str | Mapping) or not isinstance(value, Sequence | np.ndarray):
        return None
    if name == "line_dash" and all(isinstance(part, int | np.integer) for part in value):
        return None  # one pattern of dashes and gaps
    if is_color and isinstance(value, tuple) and all(isinstance(part, int | float) for part in value):
        return None  # one colour
    values = list(value)
    if name in ("fill_color", "line_color") and len(values) != count and values:
        return list(linear_palette(values, count) if len(values) > count else interp_palette(values, count))
    if len(values) != count:
        what = "lines, one at each level" if name.startswith("line_") else "areas, one less than levels"
        raise ValueError(f"contour: {name} has {len(values)} values for {count} {what}")
    return values


def _palette_of(name: str, palettes: Mapping[Any, Sequence[str]], count: int) -> list[Any]:
    """The palette of the wanted length, or the nearest longer one thinned, or the longest one stretched."""
    if not palettes:
        raise ValueError(f"contour: {name} was given palettes by length, and there is none")
    if count in palettes:
        return list(palettes[count])
    longer = [size for size in palettes if size > count]
    return list(linear_palette(palettes[min(longer)], count) if longer else interp_palette(palettes[max(palettes)], count))


def _refuse(looks: Mapping[str, Any]) -> None:
    """Looks that are left over belong to a part that is not drawn, or are none."""
    for name in looks:
        for group, color in ((LineProps, "line_color"), (FillProps, "fill_color"), (HatchProps, "fill_color")):
            if name in group.properties():
                raise ValueError(f"contour: {name} was given without {color}, so nothing has that look")
        known = [*FillProps.properties(), *HatchProps.properties(), *LineProps.properties()]
        raise ValueError(f"contour has no option {name!r}; {nearest_text(name, known, 'the options are')}")


def _checked_levels(levels: Any) -> Any:
    if levels is None:
        raise ValueError("contour: levels are needed, ascending numbers such as np.linspace(0, 1, 11)")
    at = np.asarray(levels, dtype=float)
    if at.ndim != 1 or len(at) == 0 or not np.all(np.diff(at) > 0):
        raise ValueError(f"contour: levels are ascending numbers, got {levels!r}")
    return at


def _generator(x: Any, y: Any, z: Any) -> Any:
    try:
        from contourpy import FillType, LineType, contour_generator
    except ImportError:
        raise ContourError(
            'contours are computed by contourpy, which is not installed: pip install "desk-app[contour]"'
        ) from None
    if z is None:
        raise ValueError("contour: z is needed, an array of two dimensions")
    return contour_generator(x, y, z, line_type=LineType.ChunkCombinedNan, fill_type=FillType.OuterOffset)


def _polygons(points: Sequence[Any], offsets: Sequence[Any]) -> tuple[Rings, Rings]:
    """The rings of each polygon: contourpy gives its points in one array and where rings begin."""
    parts = [(one, list(itertools.pairwise(ends))) for one, ends in zip(points, offsets)]
    xs = [[one[start:end, 0] for start, end in rings] for one, rings in parts]
    ys = [[one[start:end, 1] for start, end in rings] for one, rings in parts]
    return xs, ys


def _lines(lines: Any) -> tuple[Any, Any]:
    points = lines[0][0]
    if points is None:
        return np.empty(0), np.empty(0)
    return points[:, 0], points[:, 1]
