"""`figure`: its options become ranges, scales, axes, grids and tools; mistakes are named."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pandas as pd
import pytest

from desk.models import (
    BoxZoomTool,
    CategoricalAxis,
    CategoricalScale,
    CrosshairTool,
    DataRange1d,
    DatetimeAxis,
    FactorRange,
    HoverTool,
    LinearAxis,
    LinearScale,
    LogAxis,
    LogScale,
    PanTool,
    Plot,
    Range1d,
    ResetTool,
    SaveTool,
    WheelZoomTool,
)
from desk.models.axes import TimedeltaAxis
from desk.plotting import figure
from desk.properties import PropertyError, UnknownPropertyError


def tool_types(plot: figure) -> list[type]:
    return [type(tool) for tool in plot.tools]


class TestPlain:
    def test_a_figure_is_a_plot_with_axes_grids_and_tools(self) -> None:
        plot = figure()
        assert isinstance(plot, Plot)
        assert [type(axis) for axis in plot.axis] == [LinearAxis, LinearAxis]
        assert plot.below == list(plot.xaxis)
        assert plot.left == list(plot.yaxis)
        assert [(grid.dimension, grid.axis) for grid in plot.grid] == [(0, plot.xaxis[0]), (1, plot.yaxis[0])]
        assert tool_types(plot) == [PanTool, WheelZoomTool, BoxZoomTool, SaveTool, ResetTool]
        assert isinstance(plot.x_range, DataRange1d)
        assert isinstance(plot.y_scale, LinearScale)

    def test_properties_of_plots_are_options(self) -> None:
        plot = figure(
            width=400, height=300, title="sine wave", toolbar_location=None, match_aspect=True, name="p", min_border=0
        )
        assert (plot.width, plot.height, plot.toolbar_location, plot.match_aspect, plot.name) == (
            400,
            300,
            None,
            True,
            "p",
        )
        assert plot.title is not None
        assert plot.title.text == "sine wave"


class TestRanges:
    @pytest.mark.parametrize("ends", [(0, 10), [0, 10], np.array([0, 10])])
    def test_are_given_as_pairs(self, ends: Any) -> None:
        plot = figure(x_range=ends)
        assert isinstance(plot.x_range, Range1d)
        assert (plot.x_range.start, plot.x_range.end) == (0, 10)

    @pytest.mark.parametrize(
        ("names", "factors"),
        [
            (["a", "b"], ["a", "b"]),
            ([], []),
            (np.array(["a", "b"]), ["a", "b"]),
            ([("a", "x"), ("a", "y")], [("a", "x"), ("a", "y")]),
            (pd.DataFrame({"k": ["b", "a", "b"]}).groupby("k"), ["a", "b"]),
        ],
    )
    def test_of_names_are_categorical(self, names: Any, factors: list[Any]) -> None:
        plot = figure(x_range=names)
        assert isinstance(plot.x_range, FactorRange)
        assert plot.x_range.factors == factors
        assert isinstance(plot.x_scale, CategoricalScale)
        assert isinstance(plot.xaxis[0], CategoricalAxis)

    def test_are_shared_when_given_as_such(self) -> None:
        one = figure()
        assert figure(x_range=one.x_range).x_range is one.x_range

    @pytest.mark.parametrize("wrong", [(1, 2, 3), "abc", 5, ["a", 1]])
    def test_that_are_none_are_refused(self, wrong: Any) -> None:
        with pytest.raises(ValueError, match=r"figure: y_range is a range, a pair of ends, \(start, end\), or a list of names, got"):
            figure(y_range=wrong)


class TestAxes:
    @pytest.mark.parametrize(
        ("axis_type", "axis", "scale"),
        [
            ("auto", LinearAxis, LinearScale),
            ("linear", LinearAxis, LinearScale),
            ("log", LogAxis, LogScale),
            ("datetime", DatetimeAxis, LinearScale),
            ("timedelta", TimedeltaAxis, LinearScale),
        ],
    )
    def test_are_of_the_type_that_is_asked_for(self, axis_type: Any, axis: type, scale: type) -> None:
        plot = figure(x_axis_type=axis_type)
        assert type(plot.xaxis[0]) is axis
        assert type(plot.x_scale) is scale

    def test_are_of_time_when_the_range_is(self) -> None:
        plot = figure(x_range=(datetime.datetime(2024, 1, 1), datetime.datetime(2025, 1, 1)))
        assert isinstance(plot.xaxis[0], DatetimeAxis)

    def test_are_left_out_with_their_grid_for_none(self) -> None:
        plot = figure(x_axis_type=None)
        assert list(plot.xaxis) == []
        assert list(plot.xgrid) == []
        assert len(plot.yaxis) == 1

    def test_are_hidden_but_keep_their_grid_without_a_location(self) -> None:
        plot = figure(y_axis_location=None)
        assert list(plot.yaxis) == []
        assert len(plot.ygrid) == 1

    def test_stand_where_they_are_told(self) -> None:
        plot = figure(x_axis_location="above", y_axis_location="right")
        assert plot.above == list(plot.xaxis)
        assert plot.right == list(plot.yaxis)

    def test_have_labels_and_minor_ticks(self) -> None:
        plot = figure(x_axis_label="time", x_minor_ticks=4, y_minor_ticks=None)
        assert plot.xaxis.axis_label == "time"
        assert plot.yaxis.axis_label is None
        assert plot.xaxis[0].ticker.num_minor_ticks == 4
        assert plot.yaxis[0].ticker.num_minor_ticks == 0

    @pytest.mark.parametrize(
        ("options", "text"),
        [
            ({"x_axis_type": "loog"}, "x_axis_type is one of auto, linear, log, datetime, mercator, timedelta or None, got 'loog'"),
            ({"y_axis_location": "above"}, "y_axis_location is 'left', 'right' or None, got 'above'"),
            ({"x_minor_ticks": 1}, "x_minor_ticks is 'auto', None or a number above 1, got 1"),
        ],
    )
    def test_that_there_are_not_are_refused(self, options: dict[str, Any], text: str) -> None:
        with pytest.raises(ValueError, match=text):
            figure(**options)


class TestTools:
    def test_are_named_in_a_text_or_a_list(self) -> None:
        expected = [CrosshairTool, PanTool, ResetTool, SaveTool, WheelZoomTool]
        assert tool_types(figure(tools="crosshair,pan,reset,save,wheel_zoom")) == expected
        assert tool_types(figure(tools=["crosshair", "pan, reset", SaveTool(), "wheel_zoom"])) == expected
        assert tool_types(figure(tools="")) == []

    @pytest.mark.parametrize(
        ("name", "dimensions"),
        [
            ("xpan", "width"),
            ("ywheel_zoom", "height"),
            ("xbox_zoom", "width"),
            ("auto_box_zoom", "auto"),
            ("box_zoom", "both"),
            ("ycrosshair", "height"),
        ],
    )
    def test_have_directions(self, name: str, dimensions: str) -> None:
        assert figure(tools=name).tools[0].dimensions == dimensions

    def test_that_there_are_not_are_named_with_the_nearest(self) -> None:
        with pytest.raises(ValueError, match="there is no tool 'croshair'; did you mean crosshair"):
            figure(tools="pan,croshair")

    def test_that_are_no_tools_are_refused(self) -> None:
        with pytest.raises(ValueError, match="tools has names and tools in it, got int 3"):
            figure(tools=[3])

    def test_given_twice_are_mentioned(self) -> None:
        with pytest.warns(UserWarning, match="given more than once: pan") as warned:
            figure(tools="pan,pan")
        assert warned[0].filename == __file__

    def test_are_active_as_told(self) -> None:
        plot = figure(
            tools="pan,box_zoom,wheel_zoom", active_drag="box_zoom", active_scroll="wheel_zoom", active_inspect=None
        )
        assert plot.toolbar.active_drag is plot.tools[1]
        assert plot.toolbar.active_scroll is plot.tools[2]
        assert plot.toolbar.active_inspect is None
        assert plot.toolbar.active_tap == "auto"

    @pytest.mark.parametrize(
        ("options", "text"),
        [
            ({"active_drag": "tap"}, "active_drag='tap' is none of its tools"),
            ({"tools": "pan", "active_scroll": "pan"}, "active_scroll='pan' is no tool for this; it is a PanTool"),
        ],
    )
    def test_cannot_be_active_when_they_are_not_there_or_of_another_kind(
        self, options: dict[str, Any], text: str
    ) -> None:
        with pytest.raises(ValueError, match=text):
            figure(**options)

    @pytest.mark.parametrize("tooltips", [[("x", "@x")], {"x": "@x"}])
    def test_tooltips_add_a_hover_tool(self, tooltips: Any) -> None:
        plot = figure(tooltips=tooltips)
        assert plot.hover.tooltips == [("x", "@x")]

    def test_tooltips_are_given_to_a_hover_tool_that_is_there(self) -> None:
        plot = figure(tools="hover", tooltips="@x")
        assert tool_types(plot) == [HoverTool]
        assert plot.hover.tooltips == "@x"


class TestMistakes:
    @pytest.mark.parametrize(
        ("name", "nearest"),
        [
            ("titel", "title"),
            ("x_rnage", "x_range"),
            ("tooltip", "tooltips"),
            ("bakground_fill_color", "background_fill_color"),
        ],
    )
    def test_an_unknown_option_is_named_with_the_nearest(self, name: str, nearest: str) -> None:
        with pytest.raises(UnknownPropertyError, match=rf"figure has no option '{name}'; did you mean .*\b{nearest}\b"):
            figure(**{name: 1})

    def test_a_wrong_value_is_named_with_its_property(self) -> None:
        with pytest.raises(PropertyError, match=r"Plot\.width: expected int >= 0 or None, got str 'wide'"):
            figure(width="wide")


def test_axes_are_set_all_at_once() -> None:
    plot = figure()
    plot.axis.major_label_text_font_size = "12pt"
    plot.xgrid.grid_line_color = None
    plot.title.text_font_size = "20px"
    assert [axis.major_label_text_font_size for axis in plot.axis] == ["12pt", "12pt"]
    assert [grid.grid_line_color for grid in plot.grid] == [None, "#e5e5e5"]


class TestSubplots:
    def test_draw_on_the_plot_in_coordinates_of_their_own(self) -> None:
        plot = figure(y_range=["a", "b"])
        part = plot.subplot(x_target=plot.x_range, y_source=Range1d(-1, 1), y_target=Range1d(1, 2))
        line = part.line([1, 2], [0, 1], legend_label="one")
        (bars,) = part.vbar_stack(["u"], x="x", width=1, source={"x": [1], "u": [2]})
        assert plot.renderers == [line, bars]
        assert line.coordinates is bars.coordinates
        assert line.coordinates.y_source.end == 1
        assert line.coordinates.y_target.start == 1
        assert plot.legend[0].items[0].renderers == [line]
        assert plot.line([1], [2]).coordinates is None


def test_the_legend_moves_beside_the_frame() -> None:
    plot = figure()
    plot.line([1], [2], legend_label="one")
    plot.add_layout(plot.legend[0], "right")
    assert [type(one).__name__ for one in plot.right] == ["Legend"]
    assert len(plot.legend) == 1
