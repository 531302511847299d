"""Names that tutorials still teach work, and are mentioned once with the author's own line."""

from __future__ import annotations

import warnings

import pytest

from desk.models import Scatter
from desk.models.old_spellings import OldSpelling
from desk.plotting import figure
from desk.properties.enums import MARKERS


def test_plot_width_and_plot_height_are_width_and_height() -> None:
    with pytest.warns(OldSpelling) as warned:
        plot = figure(plot_width=400, plot_height=300)
    assert (plot.width, plot.height) == (400, 300)
    assert [str(entry.message) for entry in warned] == [
        "figure(plot_width=...) is an old name: write width=...",
        "figure(plot_height=...) is an old name: write height=...",
    ]
    assert {entry.filename for entry in warned} == {__file__}


def test_they_are_attributes_too() -> None:
    plot = figure()
    with pytest.warns(OldSpelling):
        plot.plot_width = 200
    assert plot.width == plot.plot_width == 200


def test_an_old_name_is_mentioned_once() -> None:
    with pytest.warns(OldSpelling):
        figure(plot_width=400)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert figure(plot_width=400).width == 400


@pytest.mark.parametrize("options", [{"size": 10}, {}])
def test_circle_without_a_radius_is_scatter(options: dict[str, int]) -> None:
    plot = figure()
    with pytest.warns(OldSpelling, match=r"write scatter\(...\)"):
        glyph = plot.circle([1], [2], **options).glyph
    assert isinstance(glyph, Scatter)
    assert glyph.marker == "circle"
    assert glyph.size == options.get("size", 4)


@pytest.mark.parametrize("marker", [marker for marker in MARKERS if marker != "circle"])
def test_methods_called_like_a_marker_are_scatter(marker: str) -> None:
    plot = figure()
    with pytest.warns(OldSpelling, match=rf"{marker}\(\) is an old name"):
        glyph = getattr(plot, marker)([1], [2], size=8).glyph
    assert isinstance(glyph, Scatter)
    assert glyph.marker == marker
