"""Legends: how the options of glyph methods become items."""

from __future__ import annotations

from typing import Any

import pytest

from desk.models import Legend, LegendItem, Line, Plot
from desk.plotting import figure


@pytest.fixture
def plot() -> figure:
    return figure()


def test_a_label_makes_a_legend_with_an_item(plot: figure) -> None:
    renderer = plot.line([1], [2], legend_label="sin")
    assert [(item.label, item.renderers) for item in plot.legend[0].items] == [({"value": "sin"}, [renderer])]


def test_glyphs_with_one_label_share_an_item(plot: figure) -> None:
    renderers = [plot.line([1], [2], legend_label="sin"), plot.scatter([1], [2], legend_label="sin")]
    assert [item.renderers for item in plot.legend.items] == [renderers]


def test_a_field_makes_one_item_for_the_whole_column(plot: figure) -> None:
    plot.scatter("x", "y", source={"x": [1], "y": [2], "kind": ["a"]}, legend_field="kind")
    assert [item.label for item in plot.legend.items] == [{"field": "kind"}]


def test_a_group_makes_an_item_for_each_value(plot: figure) -> None:
    plot.scatter("x", "y", source={"x": [1, 2, 3], "y": [1, 2, 3], "kind": ["b", "a", "b"]}, legend_group="kind")
    items = [(item.label, item.index, item.group) for item in plot.legend.items]
    assert items == [({"value": "a"}, 1, "kind"), ({"value": "b"}, 0, "kind")]


def test_a_legend_that_is_there_is_used(plot: figure) -> None:
    legend = Legend()
    plot.add_layout(legend, "right")
    plot.line([1], [2], legend_label="sin")
    assert list(plot.legend) == [legend]
    assert len(legend.items) == 1


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"legend_label": "a", "legend_field": "x"}, "line takes one of .*, got legend_label and legend_field"),
        ({"legend": "a"}, "no option 'legend' any more: write legend_label"),
        ({"legend_label": 3}, "legend_label is text, got int 3"),
        ({"legend_group": "kind"}, "legend_group: the source has no column 'kind'; its columns are x, y"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(plot: figure, options: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        plot.line([1], [2], **options)


def test_a_label_of_an_item_is_text_and_a_column_only_when_it_says_so() -> None:
    assert LegendItem(label="sin").label == {"value": "sin"}
    assert LegendItem(label={"field": "kind"}).label == {"field": "kind"}


def test_pairs_are_items() -> None:
    plot = Plot()
    renderer = plot.add_glyph(Line())
    legend = Legend(items=[("sin", [renderer])])
    assert [(item.label, item.renderers) for item in legend.items] == [({"value": "sin"}, [renderer])]


def test_a_label_that_is_no_column_is_reported(plot: figure) -> None:
    renderer = plot.line([1], [2])
    assert list(LegendItem(label={"field": "kind"}, renderers=[renderer]).problems()) == [
        "the label is the column 'kind', which the source does not have"
    ]
