"""How a glyph method works: from what an author gives to a source, a glyph, its variants and a renderer.

The glyph's declaration says everything: which values go by place (`_args`), which may differ from row to row
(specs). Values that are sequences become columns; `color` and `alpha` stand for all colours and opacities of
the glyph; a prefix (`selection_`, `nonselection_`, `hover_`, `muted_`) means the variant that is drawn then.

    line = glyph_method(Line)
    plot.line(x, y, line_width=3, nonselection_alpha=0.1)
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import Any

from desk.models.columns import columns_of
from desk.models.glyphs import Glyph
from desk.models.nearest import nearest_text
from desk.models.old_spellings import authors_stacklevel
from desk.models.renderers import GlyphRenderer, no_column_text
from desk.models.sources import ColumnDataSource, DataSource
from desk.properties import UnknownPropertyError, kinds

from .legend_items import LEGEND_OPTIONS, add_to_legend, legend_option

_RENDERER_OPTIONS = (
    "coordinates", "group", "level", "muted", "name", "view", "visible", "x_range_name", "y_range_name",
)  # fmt: skip
_VARIANTS = ("selection", "nonselection", "hover", "muted")
_PARTS = ("line", "fill", "hatch", "text", "global")  # a picture has one opacity, global_alpha
_FIRST_COLOR = "#1f77b4"
_DEFAULTS = {"line_color": _FIRST_COLOR, "fill_color": _FIRST_COLOR, "text_color": "black"}
_FADED = {"nonselection": 0.1, "muted": 0.2}


def glyph_method(glyph_class: type[Glyph]) -> Callable[..., GlyphRenderer]:
    """The method of a figure that draws a glyph."""

    def method(self: Any, *args: Any, **kwargs: Any) -> GlyphRenderer:
        return draw(self, glyph_class, args, kwargs)

    method.glyph_class = glyph_class  # type: ignore[attr-defined]  # for the stub
    method.__name__ = glyph_class.__name__.lower().removesuffix("glyph")
    method.__doc__ = f"Draw: {(glyph_class.__doc__ or '').strip()}"
    return method


def draw(plot: Any, glyph_class: type[Glyph], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> GlyphRenderer:
    """Add a renderer of a glyph to a plot.

    Raises UnknownPropertyError for a name that is no option, ValueError for values that do not go together.
    """
    method = glyph_class.__name__.lower().removesuffix("glyph")
    options = _by_name(method, glyph_class, args, kwargs)
    plot, coordinates = plot.drawn_on()
    if coordinates is not None:
        options.setdefault("coordinates", coordinates)
    legend = legend_option(method, options)
    renderer = renderer_of(glyph_class, options)
    plot.renderers.append(renderer)
    if legend is not None:
        add_to_legend(plot, renderer, *legend)
    return renderer


def renderer_of(glyph_class: type[Glyph], options: dict[str, Any], *, placed: bool = False) -> GlyphRenderer:
    """A renderer of a glyph, in no plot yet; `placed` says that something else gives the marks their places.

    Raises as `draw` does. Takes the options out of the dict.
    """
    method = glyph_class.__name__.lower().removesuffix("glyph")
    source, own_source = _source_of(method, options.pop("source", None))
    rendering = {name: options.pop(name) for name in _RENDERER_OPTIONS if name in options}
    variants = {variant: _take_prefixed(options, f"{variant}_", glyph_class) for variant in _VARIANTS}
    _check_names(method, glyph_class, options, variants)
    looks = _explicit(glyph_class, options)
    _sequences_to_columns(method, glyph_class, looks, source, own_source)
    given = {**_defaults(glyph_class), **looks}
    glyph = glyph_class(**given)
    if not own_source and not placed:
        _mention_missing_columns(method, glyph, source)
    return GlyphRenderer(
        data_source=source,
        glyph=glyph,
        **{f"{variant}_glyph": _variant(glyph_class, variant, given, variants[variant]) for variant in _VARIANTS},
        **rendering,
    )


def _by_name(method: str, glyph_class: type[Glyph], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    names = glyph_class._args
    if len(args) > len(names):
        raise TypeError(f"{method} takes {len(names)} values without a name ({', '.join(names)}), got {len(args)}")
    options = dict(zip(names, args, strict=False))
    twice = [name for name in options if name in kwargs]
    if twice:
        raise TypeError(f"{method} got {twice[0]!r} twice, by place and by name")
    return {**options, **kwargs}


def _source_of(method: str, source: Any) -> tuple[Any, bool]:
    """The source to draw from, and whether it was made for this glyph alone."""
    if source is None:
        return ColumnDataSource(), True
    if isinstance(source, DataSource):
        return source, False
    columns = columns_of(source)
    if isinstance(columns, Mapping):
        return ColumnDataSource(columns), False
    raise ValueError(
        f"{method}: source is a ColumnDataSource, a dict of columns, a DataFrame or a group of one, "
        f"got {type(source).__name__}"
    )


def _take_prefixed(options: dict[str, Any], prefix: str, glyph_class: type[Glyph]) -> dict[str, Any]:
    own = glyph_class.properties()
    names = [name for name in options if name.startswith(prefix) and name not in own]
    return {name.removeprefix(prefix): options.pop(name) for name in names}


def _shorthands(glyph_class: type[Glyph]) -> dict[str, list[str]]:
    names = glyph_class.properties()
    return {
        short: [f"{part}_{short}" for part in _PARTS if f"{part}_{short}" in names]
        for short in ("color", "alpha")
        if short not in names
    }


def _check_names(
    method: str, glyph_class: type[Glyph], options: dict[str, Any], variants: dict[str, dict[str, Any]]
) -> None:
    own = [*glyph_class.properties(), *_shorthands(glyph_class)]
    visual = [name for name in own if name in ("color", "alpha") or name.split("_")[0] in _PARTS]
    for name in options:
        if name not in own:
            known = [*own, *_RENDERER_OPTIONS, *LEGEND_OPTIONS, "source"]
            raise UnknownPropertyError(
                f"{method} has no option {name!r}; {nearest_text(name, known, 'the options are')}"
            )
    for variant, values in variants.items():
        for name in values:
            if name not in own:
                known = [f"{variant}_{entry}" for entry in visual]
                text = nearest_text(f"{variant}_{name}", known, "the options are")
                raise UnknownPropertyError(f"{method} has no option '{variant}_{name}'; {text}")


def _explicit(glyph_class: type[Glyph], options: dict[str, Any]) -> dict[str, Any]:
    """Options with `color` and `alpha` spread over what they stand for; the longer name wins."""
    spread: dict[str, Any] = {}
    for short, names in _shorthands(glyph_class).items():
        if short in options:
            spread.update(dict.fromkeys(names, options[short]))
    shorts = _shorthands(glyph_class)
    return {**spread, **{name: value for name, value in options.items() if name not in shorts}}


def _defaults(glyph_class: type[Glyph]) -> dict[str, Any]:
    return {name: value for name, value in _DEFAULTS.items() if name in glyph_class.properties()}


def _variant(glyph_class: type[Glyph], variant: str, given: dict[str, Any], values: dict[str, Any]) -> Any:
    """The glyph of a variant; where nothing is said about it, "auto" or None as the renderer has it."""
    explicit = _explicit(glyph_class, values)
    if not values and variant not in _FADED:
        return None if variant == "hover" else "auto"
    if variant in _FADED:
        alphas = dict.fromkeys(_shorthands(glyph_class).get("alpha", ()), _FADED[variant])
        explicit = {**alphas, **explicit}
    return glyph_class(**{**given, **explicit})


def _sequences_to_columns(
    method: str, glyph_class: type[Glyph], looks: dict[str, Any], source: Any, own_source: bool
) -> None:
    """Put values that are sequences into the source, under the names of their properties."""
    columns = {name: value for name, value in looks.items() if _is_column(glyph_class, name, value)}
    if columns and not own_source:
        names = " and ".join(sorted(columns))
        raise ValueError(
            f"{method}: {names} must name a column of the source, because a source is given: add the values to it "
            f"(source.data[{sorted(columns)[0]!r}] = ...) or give all values without a source"
        )
    looks.update({name: {"field": name} for name in columns})
    if columns:
        _warn_of_lengths(method, columns)
        source.data = columns


def _warn_of_lengths(method: str, columns: dict[str, Any]) -> None:
    lengths = {name: len(values) for name, values in columns.items() if hasattr(values, "__len__")}
    if len(set(lengths.values())) > 1:
        text = ", ".join(f"{name} has {length}" for name, length in lengths.items())
        warnings.warn(f"{method}: the values should be equally many: {text}", UserWarning, authors_stacklevel())


def _is_column(glyph_class: type[Glyph], name: str, value: Any) -> bool:
    kind = glyph_class.lookup(name).kind
    if not isinstance(kind, kinds.Spec) or isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
        return False
    if isinstance(kind.item, kinds.Union) and kinds.Color() in kind.item.options:
        return not (
            isinstance(value, tuple) and len(value) in (3, 4) and all(isinstance(part, int | float) for part in value)
        )
    if "line_dash" in name:
        return not all(isinstance(part, int) for part in value)  # one pattern of dashes and gaps
    return True


def _mention_missing_columns(method: str, glyph: Glyph, source: Any) -> None:
    """Say which columns are not there yet; they may come later, so this is no error."""
    columns = getattr(source, "data", None)
    if columns and any(len(entries) for entries in columns.values()):  # an empty source is filled later, maybe with other names
        for name, column in glyph.fields().items():
            if column not in columns:
                text = no_column_text(column, columns)
                warnings.warn(f"{method}({name}={column!r}): {text}", UserWarning, authors_stacklevel())
