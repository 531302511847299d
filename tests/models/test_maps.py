"""Maps: tiles of the app's own, maps by name, Google's; nothing of the network, and one line in the log that says so."""

from __future__ import annotations

import logging

import pytest

from desk.models import GMapOptions, GMapPlot, Range1d, TileRenderer, WMTSTileSource, map_plots, tiles
from desk.models.renderers import TileRenderer as FromBokehsPlace
from desk.plotting import figure, gmap
from desk.tile_providers import Vendors, get_provider


@pytest.fixture(autouse=True)
def nothing_mentioned_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiles, "_mentioned", set())
    monkeypatch.setattr(map_plots, "_mentioned", set())


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_tiles_of_the_app_are_added_without_a_word(caplog: pytest.LogCaptureFixture) -> None:
    plot = figure()
    source = WMTSTileSource(url="my_app/static/{Z}/{X}/{Y}.png", max_zoom=5)
    renderer = plot.add_tile(source, alpha=0.5)
    assert plot.renderers == [renderer]
    assert isinstance(renderer, TileRenderer)
    assert (renderer.tile_source, renderer.alpha, renderer.level) == (source, 0.5, "image")
    assert FromBokehsPlace is TileRenderer
    assert said(caplog) == []


def test_a_foreign_address_is_accepted_and_mentioned_once(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        source = WMTSTileSource(url="https://tile.example.org/{Z}/{X}/{Y}.png")
    assert source.url.startswith("https://")
    (text,) = said(caplog)
    assert "https://tile.example.org" in text
    assert "static folder" in text


@pytest.mark.parametrize("name", ["CartoDB Positron", "CARTODBPOSITRON", Vendors.CARTODBPOSITRON, "cartodb_positron"])
def test_a_map_by_name_has_its_attribution_and_no_address(name: str, caplog: pytest.LogCaptureFixture) -> None:
    plot = figure()
    for _ in range(2):
        renderer = plot.add_tile(name, retina=True)
    assert renderer.tile_source.url == ""
    assert "OpenStreetMap" in renderer.tile_source.attribution
    assert len(said(caplog)) == 1


def test_a_map_nobody_knows_is_accepted_and_what_is_no_name_is_not() -> None:
    assert get_provider("My Own Map").attribution == ""
    with pytest.raises(ValueError, match="named by text such as"):
        figure().add_tile(3)


def test_a_provider_of_xyzservices_is_taken_without_its_address() -> None:
    xyz = pytest.importorskip("xyzservices")
    provider = xyz.TileProvider(name="mine", url="https://x/{z}/{x}/{y}.png?k={key}", key="secret", attribution="(C) me", max_zoom=7)
    source = figure().add_tile(provider).tile_source
    assert (source.url, source.attribution, source.max_zoom) == ("", "(C) me", 7)


def test_a_map_of_googles_is_a_plot_of_that_part_of_the_world_and_its_key_is_not_kept(caplog: pytest.LogCaptureFixture) -> None:
    plot = gmap("my secret key", GMapOptions(lat=0, lng=90, zoom=2), width=512, height=256, title="x", tools="pan")
    plot.scatter([90], [0])
    assert "secret" not in repr(plot.properties_with_values())
    middle = 20037508.34 / 2
    assert plot.x_range.start == pytest.approx(0, abs=1)
    assert plot.x_range.end == pytest.approx(2 * middle)
    assert plot.y_range.end == pytest.approx(middle / 2)
    assert [axis.ticker.dimension for axis in (*plot.xaxis, *plot.yaxis)] == ["lon", "lat"]
    GMapPlot(map_options=GMapOptions(), api_key=b"bytes")
    assert len(said(caplog)) == 1


def test_ranges_that_are_given_to_a_map_stay() -> None:
    plot = GMapPlot(map_options=GMapOptions(), x_range=Range1d(1, 2))
    assert (plot.x_range.start, plot.x_range.end) == (1, 2)
