"""From the legend options of a glyph method to items of the plot's legend.

legend_label="sin"           one item of that text; glyphs with the same label share it
legend_field="kind"          items that the page makes from the column, and changes with it
legend_group="kind"          items made now, one for each value of the column
"""

from __future__ import annotations

from typing import Any

import numpy as np

from desk.models.annotations.legend import Legend, LegendItem
from desk.models.renderers import GlyphRenderer

LEGEND_OPTIONS = ("legend_label", "legend_field", "legend_group")


def legend_option(method: str, options: dict[str, Any]) -> tuple[str, str] | None:
    """Take the legend option out of `options`. Raises ValueError for several, or for what is no text."""
    given = {name: options.pop(name) for name in (*LEGEND_OPTIONS, "legend") if name in options}
    if "legend" in given:
        raise ValueError(f"{method} has no option 'legend' any more: write legend_label, legend_field or legend_group")
    if len(given) > 1:
        raise ValueError(f"{method} takes one of {', '.join(LEGEND_OPTIONS)}, got {' and '.join(given)}")
    for name, value in given.items():
        if value is None:
            return None
        if not isinstance(value, str):
            raise ValueError(f"{method}: {name} is text, got {type(value).__name__} {value!r}")
        return name, value
    return None


def add_to_legend(plot: Any, renderer: GlyphRenderer, option: str, text: str) -> None:
    """Add a renderer to the legend of a plot, which is made when there is none."""
    legends = plot.legend
    if len(legends) > 1:
        raise ValueError(f"{option}: the plot has {len(legends)} legends; add the item to one of them yourself")
    legend = legends[0] if legends else Legend()
    if option == "legend_group":
        legend.items.extend(_group_items(renderer, text))
    else:
        _add_item(legend, renderer, {"value" if option == "legend_label" else "field": text})
    if not legends:
        plot.add_layout(legend)


def _add_item(legend: Legend, renderer: GlyphRenderer, label: dict[str, str]) -> None:
    for item in legend.items:
        if item.label == label:
            item.renderers.append(renderer)
            return
    legend.items.append(LegendItem(label=label, renderers=[renderer]))


def _group_items(renderer: GlyphRenderer, column: str) -> list[LegendItem]:
    data = getattr(renderer.data_source, "data", {})
    if column not in data:
        raise ValueError(
            f"legend_group: the source has no column {column!r}; its columns are {', '.join(data) or 'none yet'}"
        )
    values, first_rows = np.unique(np.asarray(data[column]), return_index=True)
    return [
        LegendItem(label={"value": str(value)}, renderers=[renderer], index=int(row), group=column)
        for value, row in zip(values.tolist(), first_rows.tolist(), strict=True)
    ]
