"""Tools by name, colour bars of renderers, images with palettes, and who may write the columns of a source."""

from __future__ import annotations

import pytest

from desk.models import (
    ClickPanTool,
    ColorBar,
    ColumnDataSource,
    LinearColorMapper,
    PointDrawTool,
    RegionSelectTool,
    TapTool,
    Tool,
    WheelPanTool,
    ZoomInTool,
)
from desk.models.tools.names import NAMES
from desk.palettes import Greys9, Viridis256
from desk.plotting import figure
from desk.transform import linear_cmap
from tests.security.test_authority import RawClient, refused

BOKEHS = (
    "auto_box_zoom box_edit box_select box_zoom click copy crosshair doubletap examine freehand_draw fullscreen help hover lasso_select "
    "line_edit pan pan_down pan_east pan_left pan_north pan_right pan_south pan_up pan_west point_draw poly_draw poly_edit "
    "poly_select redo reset save tap undo wheel_zoom xbox_select xbox_zoom xcrosshair xpan xwheel_pan xwheel_zoom xzoom_in "
    "xzoom_out ybox_select ybox_zoom ycrosshair ypan ywheel_pan ywheel_zoom yzoom_in yzoom_out zoom_in zoom_out"
)


def test_every_name_of_a_tool_is_known() -> None:
    assert set(NAMES) == set(BOKEHS.split())
    tools = figure(tools=BOKEHS.replace(" ", ",")).tools
    assert len(tools) == len(NAMES)
    assert all(isinstance(tool, Tool) for tool in tools)


def test_a_name_says_dimensions_and_gestures() -> None:
    assert isinstance(tool := Tool.from_string("ywheel_pan"), WheelPanTool)
    assert tool.dimension == "height"
    assert isinstance(zoom := Tool.from_string("xzoom_in"), ZoomInTool)
    assert zoom.dimensions == "width"
    assert isinstance(pan := Tool.from_string("pan_west"), ClickPanTool)
    assert pan.direction == "west"
    assert isinstance(tap := Tool.from_string("doubletap"), TapTool)
    assert tap.gesture == "doubletap"


def test_a_wrong_name_is_answered_with_the_near_ones() -> None:
    with pytest.raises(ValueError, match="did you mean lasso_select"):
        figure(tools="laso_select")


def test_an_alias_of_an_authors_own_is_a_name_like_any_other() -> None:
    Tool.register_alias("my_tap", lambda: TapTool(mode="append"))
    try:
        assert figure(tools="my_tap").tools[0].mode == "append"
    finally:
        del Tool._known_aliases["my_tap"]


def test_the_old_name_of_continuous_still_works() -> None:
    with pytest.warns(UserWarning, match="continuous"):
        tool = RegionSelectTool(select_every_mousemove=True)
    assert tool.continuous
    tool.select_every_mousemove = False
    assert not tool.continuous


def test_an_image_has_a_palette() -> None:
    plot = figure()
    assert plot.image(image=[[[1, 2]]], x=0, y=0, dw=1, dh=1).glyph.color_mapper.palette == list(Greys9)
    assert plot.image(image=[[[1, 2]]], x=0, y=0, dw=1, dh=1, palette="Viridis256").glyph.color_mapper.palette == list(Viridis256)
    with pytest.raises(ValueError, match="palette or color_mapper"):
        plot.image(image=[[[1]]], x=0, y=0, dw=1, dh=1, palette="Greys9", color_mapper=LinearColorMapper("Greys9"))


def test_a_renderer_makes_the_colour_bar_of_its_mapper() -> None:
    plot = figure()
    mapper = linear_cmap("v", "Viridis256", 0, 1)
    source = ColumnDataSource({"x": [1], "y": [1], "v": [0.5]})
    bar = plot.scatter("x", "y", fill_color=mapper, source=source).construct_color_bar(title="v")
    assert isinstance(bar, ColorBar)
    assert (bar.color_mapper, bar.title) == (mapper["transform"], "v")
    with pytest.raises(ValueError, match="no colour of Scatter comes from a colour mapper"):
        plot.scatter("x", "y", source=source).construct_color_bar()


def test_a_page_may_write_columns_only_while_an_edit_tool_names_their_source() -> None:
    plot = figure(tools="")
    mine = plot.scatter("x", "y", source=ColumnDataSource({"x": [1], "y": [1]}))
    other = plot.scatter("x", "y", source=ColumnDataSource({"x": [1], "y": [1]}))
    tool = PointDrawTool(renderers=[mine])
    plot.add_tools(tool)
    client = RawClient(plot)

    def push(source: ColumnDataSource) -> bool:
        return refused(client.push({"kind": "set", "model": source.id, "name": "data", "value": {"x": [2, 3], "y": [4, 5]}}))

    heard: list[object] = []
    mine.data_source.on_change("data", lambda attr, old, new: heard.append(list(new["x"])))
    assert not push(mine.data_source)
    assert list(mine.data_source.data["x"]) == [2, 3]
    assert heard == [[2, 3]]
    assert push(other.data_source)
    assert list(other.data_source.data["x"]) == [1]
    plot.remove_tools(tool)
    for _ in range(5):
        assert push(mine.data_source), "the leave went with the tool"
    assert client.connection in client.sync.connections, "a page that is late is not thrown out for it"
