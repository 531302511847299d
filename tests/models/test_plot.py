"""Plots: what is added to them, and lists whose attributes are set all at once."""

from __future__ import annotations

import pytest

from desk.models import (
    Circle,
    ColumnDataSource,
    GlyphRenderer,
    Grid,
    HoverTool,
    Legend,
    Line,
    LinearAxis,
    LogAxis,
    PanTool,
    Plot,
    Range1d,
    Title,
)
from desk.properties import PropertyError, UnknownPropertyError


def plot_with_axes() -> Plot:
    plot = Plot()
    plot.add_layout(LinearAxis(), "below")
    plot.add_layout(LogAxis(), "left")
    plot.add_layout(Grid(dimension=0))
    plot.add_layout(Grid(dimension=1))
    return plot


class TestConversions:
    def test_text_becomes_a_title(self) -> None:
        plot = Plot(title="one")
        assert isinstance(plot.title, Title)
        assert plot.title.text == "one"
        plot.title = "two"
        assert plot.title.text == "two"

    def test_a_title_is_kept(self) -> None:
        title = Title(text="one")
        assert Plot(title=title).title is title

    def test_a_plot_may_have_no_title(self) -> None:
        assert Plot(title=None).title is None

    def test_a_pair_becomes_a_range(self) -> None:
        plot = Plot(x_range=(0, 10), extra_y_ranges={"more": (1, 2)})
        assert isinstance(plot.x_range, Range1d)
        assert plot.x_range.end == 10
        assert plot.extra_y_ranges["more"].start == 1

    def test_what_is_no_range_is_refused(self) -> None:
        with pytest.raises(PropertyError, match=r"Plot\.x_range: expected Range, got str 'a'"):
            Plot(x_range="a")

    def test_numbers_become_a_ticker(self) -> None:
        axis = LinearAxis(ticker=[0, 5, 10])
        assert axis.ticker.ticks == [0, 5, 10]


class TestRange1d:
    def test_takes_its_ends_by_place(self) -> None:
        range_ = Range1d(0, 10)
        assert (range_.start, range_.end) == (0, 10)

    def test_says_what_it_takes(self) -> None:
        with pytest.raises(ValueError, match=r"Range1d takes \(start, end\) or names, got 1"):
            Range1d(1)
        with pytest.raises(ValueError, match="given twice"):
            Range1d(1, 2, start=3)

    def test_takes_datetimes(self) -> None:
        import datetime

        assert Range1d(datetime.datetime(2024, 1, 1), datetime.datetime(2025, 1, 1)).start.year == 2024


class TestAdding:
    def test_a_place_that_there_is_not_is_named_with_those_that_there_are(self) -> None:
        with pytest.raises(ValueError, match="no place 'foo'; the places are above, below, left, right, center"):
            Plot().add_layout(LinearAxis(), "foo")

    def test_a_thing_that_is_in_the_plot_moves_to_its_new_place(self) -> None:
        plot, axis = Plot(), LinearAxis()
        plot.add_layout(axis, "below")
        plot.add_layout(axis, "left")
        assert (plot.below, plot.left) == ([], [axis])

    def test_a_glyph_gets_a_renderer(self) -> None:
        plot, source, line = Plot(), ColumnDataSource(), Line()
        renderer = plot.add_glyph(source, line, name="one")
        assert plot.renderers == [renderer]
        assert (renderer.data_source, renderer.glyph, renderer.name) == (source, line, "one")

    def test_a_glyph_alone_gets_an_empty_source(self) -> None:
        assert isinstance(Plot().add_glyph(Line()).data_source, ColumnDataSource)

    def test_two_glyphs_are_refused(self) -> None:
        with pytest.raises(ValueError, match="two glyphs"):
            Plot().add_glyph(Line(), Circle())

    def test_tools_are_added_as_such_or_by_name_and_removed(self) -> None:
        plot, pan = Plot(), PanTool()
        plot.add_tools(pan, "hover")
        assert [type(tool) for tool in plot.tools] == [PanTool, HoverTool]
        plot.remove_tools(pan)
        assert [type(tool) for tool in plot.tools] == [HoverTool]
        with pytest.raises(ValueError, match="is no tool of this plot"):
            plot.remove_tools(pan)

    def test_a_tool_that_there_is_not_is_named_with_the_nearest(self) -> None:
        with pytest.raises(ValueError, match="there is no tool 'whel_zoom'; did you mean wheel_zoom"):
            Plot().add_tools("whel_zoom")


class TestSplattableLists:
    def test_set_an_attribute_on_each(self) -> None:
        plot = plot_with_axes()
        plot.axis.axis_label = "value"
        plot.grid.grid_line_color = None
        assert [axis.axis_label for axis in plot.axis] == ["value", "value"]
        assert [grid.grid_line_color for grid in plot.grid] == [None, None]

    def test_are_by_dimension(self) -> None:
        plot = plot_with_axes()
        assert [type(axis) for axis in plot.xaxis] == [LinearAxis]
        assert [type(axis) for axis in plot.yaxis] == [LogAxis]
        assert [grid.dimension for grid in plot.xgrid] == [0]
        assert [grid.dimension for grid in plot.ygrid] == [1]

    def test_read_what_all_have(self) -> None:
        plot = plot_with_axes()
        assert plot.axis.major_tick_out == 6
        plot.xaxis.major_tick_out = 3
        with pytest.raises(
            AttributeError, match=r"its 2 models have different values; name one, as plot\.axis\[0\]\.major_tick_out"
        ):
            plot.axis.major_tick_out  # noqa: B018

    def test_of_models_that_differ_are_set_all_at_once_in_turn(self) -> None:
        plot = plot_with_axes()
        plot.axis.ticker.num_minor_ticks = 3
        assert [axis.ticker.num_minor_ticks for axis in plot.axis] == [3, 3]

    def test_that_are_empty_are_in_order_for_what_a_plot_may_lack(self) -> None:
        Plot().grid.grid_line_color = None
        Plot().axis.visible = False

    def test_name_an_unknown_attribute(self) -> None:
        with pytest.raises(
            UnknownPropertyError, match="LinearAxis has no property 'axis_lable'; did you mean axis_label"
        ):
            plot_with_axes().xaxis.axis_lable = "x"

    def test_that_are_empty_warn_when_set(self) -> None:
        with pytest.warns(UserWarning, match=r"plot\.legend\.location is set, but plot\.legend is empty: add a Legend"):
            Plot().legend.location = "top_left"

    def test_that_are_empty_have_no_attributes(self) -> None:
        with pytest.raises(AttributeError, match=r"plot\.hover is empty"):
            Plot().hover.tooltips  # noqa: B018

    def test_find_legends_at_every_side(self) -> None:
        plot = Plot()
        plot.add_layout(Legend(), "right")
        plot.legend.click_policy = "hide"
        assert plot.legend[0].click_policy == "hide"


class TestSelect:
    def test_finds_by_class_by_name_and_by_values(self) -> None:
        plot = plot_with_axes()
        renderer = plot.add_glyph(Line(), name="price")
        assert plot.select("price") == [renderer]
        assert plot.select(GlyphRenderer) == [renderer]
        assert plot.select({"type": GlyphRenderer, "name": "price"}) == [renderer]
        assert plot.select(type=GlyphRenderer, name="price") == [renderer]

    def test_sets_an_attribute_on_each(self) -> None:
        plot = plot_with_axes()
        plot.select(type=Grid).grid_line_alpha = 0.5
        assert [grid.grid_line_alpha for grid in plot.grid] == [0.5, 0.5]

    def test_takes_one_selector(self) -> None:
        with pytest.raises(TypeError, match="one selector"):
            Plot().select("a", name="b")


class TestProblems:
    def test_a_plot_without_renderers_shows_nothing(self) -> None:
        assert list(Plot().problems()) == ["has no renderers: nothing will be drawn"]

    def test_ranges_that_are_used_must_be_there(self) -> None:
        plot = Plot()
        plot.add_glyph(Line(), y_range_name="foo")
        assert any("the y range 'foo', which is not in extra_y_ranges" in problem for problem in plot.problems())

    def test_columns_that_are_read_must_be_there(self) -> None:
        renderer = Plot().add_glyph(ColumnDataSource({"time": [1], "y": [1]}), Line(x="tme", y="y"))
        assert list(renderer.problems()) == [
            "Line.x='tme': the source has no column 'tme'; did you mean time? its columns are time, y"
        ]


def test_drawing_waits_while_held() -> None:
    plot = Plot()
    with plot.hold(render=True):
        assert plot.hold_render
    assert not plot.hold_render


def test_lists_notice_edits_in_place() -> None:
    plot = Plot()
    calls: list[str] = []
    plot.on_change("renderers", lambda attr, old, new: calls.append(attr))
    plot.renderers.append(GlyphRenderer())
    assert calls == ["renderers"]
    with pytest.raises(PropertyError, match=r"Plot\.renderers\[1\]: expected Renderer, got str 'x'"):
        plot.renderers.append("x")
    assert len(plot.renderers) == 1
