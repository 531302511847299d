"""Glyph methods: where the data come from, how the glyph and its variants look, and what is said to mistakes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from desk.models import Circle, ColumnDataSource, GlyphRenderer, Line, Rect, Scatter, Text
from desk.models.old_spellings import OldSpelling, forget
from desk.plotting import figure
from desk.properties import PropertyError, UnknownPropertyError
from desk.util.hex import hexbin


@pytest.fixture
def plot() -> figure:
    return figure()


@pytest.fixture
def source() -> ColumnDataSource:
    return ColumnDataSource({"x": [1, 2], "y": [3, 4], "kind": ["a", "b"]})


class TestData:
    def test_sequences_become_columns_of_a_new_source(self, plot: figure) -> None:
        renderer = plot.scatter([1, 2], np.array([3, 4]), size=[5, 6], color=["red", "blue"])
        assert {name: list(column) for name, column in renderer.data_source.data.items()} == {
            "x": [1, 2], "y": [3, 4], "size": [5, 6], "line_color": ["red", "blue"], "fill_color": ["red", "blue"],
            "hatch_color": ["red", "blue"],
        }  # fmt: skip
        assert renderer.glyph.x == {"field": "x"}
        assert renderer.glyph.fill_color == {"field": "fill_color"}

    def test_names_are_columns_of_the_given_source(self, plot: figure, source: ColumnDataSource) -> None:
        renderer = plot.line("x", "y", source=source, line_width=3)
        assert renderer.data_source is source
        assert (renderer.glyph.x, renderer.glyph.line_width) == ("x", 3)

    def test_x_and_y_are_the_columns_of_that_name_unless_told(self, plot: figure, source: ColumnDataSource) -> None:
        assert plot.line(source=source).glyph.fields() == {"x": "x", "y": "y"}

    @pytest.mark.parametrize("columns", [{"x": [1], "y": [2]}])
    def test_a_dict_is_a_source(self, plot: figure, columns: Any) -> None:
        assert plot.line("x", "y", source=columns).data_source.data == columns

    def test_a_frame_is_a_source_and_its_series_are_sequences(self, plot: figure) -> None:
        frame = pytest.importorskip("pandas").DataFrame({"x": [1, 2], "y": [3, 4]})
        assert plot.line("x", "y", source=frame).data_source.column_names == ["index", "x", "y"]
        assert list(plot.line(frame.x, frame["y"]).data_source.data["y"]) == [3, 4]

    def test_a_constant_is_the_same_for_all_rows(self, plot: figure) -> None:
        renderer = plot.rect(x=[1, 2], y=0, width=0.5, height=1)
        assert renderer.data_source.column_names == ["x"]
        assert renderer.glyph.width == 0.5

    def test_a_tuple_of_numbers_is_a_colour(self, plot: figure) -> None:
        assert plot.scatter([1], [2], color=(255, 0, 0)).glyph.fill_color == (255, 0, 0)

    def test_a_list_of_dashes_is_one_pattern(self, plot: figure) -> None:
        assert plot.line([1], [2], line_dash=[4, 2]).glyph.line_dash == [4, 2]
        assert plot.scatter([1], [2], line_dash=[4, 2]).glyph.line_dash == [4, 2]

    def test_sequences_of_different_lengths_are_mentioned(self, plot: figure) -> None:
        with pytest.warns(UserWarning, match="line: the values should be equally many: x has 2, y has 1"):
            plot.line([1, 2], [3])

    def test_sequences_beside_a_source_are_refused(self, plot: figure, source: ColumnDataSource) -> None:
        with pytest.raises(
            ValueError, match="line: x and y must name a column of the source, because a source is given"
        ):
            plot.line([1, 2], [3, 4], source=source)

    def test_a_column_that_is_not_there_is_mentioned_with_those_that_are(
        self, plot: figure, source: ColumnDataSource
    ) -> None:
        with pytest.warns(
            UserWarning, match=r"scatter\(fill_color='kinds'\): the source has no column 'kinds'; did you mean kind\?"
        ) as warned:
            plot.scatter("x", "y", fill_color="kinds", source=source)
        assert warned[0].filename == __file__

    def test_columns_may_come_later(self, plot: figure) -> None:
        assert plot.line("x", "y", source=ColumnDataSource()).glyph.fields() == {"x": "x", "y": "y"}
        assert plot.line("x", "y", source=ColumnDataSource({"date": [], "price": []})).glyph.fields() == {"x": "x", "y": "y"}

    def test_a_source_may_be_whatever_makes_one(self, plot: figure) -> None:
        pandas = pytest.importorskip("pandas")
        groups = pandas.DataFrame({"kind": ["a", "a", "b"], "mpg": [1.0, 3.0, 5.0]}).groupby("kind")
        assert list(plot.vbar("kind", top="mpg_mean", source=groups).data_source.data["mpg_mean"]) == [2, 5]
        bins = hexbin(np.array([0.0, 0.1]), np.array([0.0, 0.1]), 1)
        assert list(plot.hex_tile("q", "r", source=bins).data_source.data["counts"]) == [2]

    def test_a_radius_of_scatter_means_circles(self, plot: figure) -> None:
        forget()
        with pytest.warns(OldSpelling, match="write circle"):
            renderer = plot.scatter([1], [2], radius=[0.5])
        assert isinstance(renderer.glyph, Circle)

    def test_what_is_no_source_is_refused(self, plot: figure) -> None:
        with pytest.raises(ValueError, match="source is a ColumnDataSource, a dict of columns, a DataFrame or a group of one, got int"):
            plot.line("x", "y", source=3)


class TestLook:
    def test_of_glyph_methods_begins_with_a_colour_of_its_own(self, plot: figure) -> None:
        assert plot.line([1], [2]).glyph.line_color == "#1f77b4"
        assert Line().line_color == "black"

    def test_of_texts_is_black_by_the_method_and_grey_by_the_glyph(self, plot: figure) -> None:
        assert plot.text([1], [2], ["a"]).glyph.text_color == "black"
        assert Text().text_color == "#444444"

    def test_color_and_alpha_stand_for_all_and_the_longer_name_wins(self, plot: figure) -> None:
        glyph: Any = plot.scatter([1], [2], color="red", alpha=0.5, line_color="blue").glyph
        assert (glyph.fill_color, glyph.line_color, glyph.hatch_color) == ("red", "blue", "red")
        assert (glyph.fill_alpha, glyph.line_alpha, glyph.hatch_alpha) == (0.5, 0.5, 0.5)

    def test_alpha_is_the_opacity_of_pictures_and_their_unselected_and_muted_ones_are_faded(self, plot: figure) -> None:
        for renderer in (
            plot.image([[[1.0, 2.0]]], 0, 0, 1, 1, palette="Viridis256", alpha=0.7, selection_alpha=0.9),
            plot.image_url(["static/logo.png"], 0, 0, 1, 1, alpha=0.7, selection_alpha=0.9),
        ):
            looks = [renderer.glyph, renderer.selection_glyph, renderer.nonselection_glyph, renderer.muted_glyph]
            assert [look.global_alpha for look in looks] == [0.7, 0.9, 0.1, 0.2]

    def test_rows_that_are_not_selected_and_muted_ones_are_faded(self, plot: figure) -> None:
        renderer: Any = plot.scatter([1], [2], color="red", size=9)
        assert (renderer.nonselection_glyph.fill_alpha, renderer.muted_glyph.fill_alpha) == (0.1, 0.2)
        assert (renderer.nonselection_glyph.fill_color, renderer.nonselection_glyph.size) == ("red", 9)
        assert (renderer.selection_glyph, renderer.hover_glyph) == ("auto", None)

    def test_prefixes_mean_the_variants(self, plot: figure) -> None:
        renderer: Any = plot.scatter(
            [1], [2], color="red",
            selection_color="green", nonselection_fill_alpha=0.7, hover_line_color="black",
            muted_color="gray", muted_alpha=1,
        )  # fmt: skip
        assert (renderer.selection_glyph.fill_color, renderer.selection_glyph.line_color) == ("green", "green")
        assert (renderer.nonselection_glyph.fill_alpha, renderer.nonselection_glyph.line_alpha) == (0.7, 0.1)
        assert (renderer.hover_glyph.line_color, renderer.hover_glyph.fill_color) == ("black", "red")
        assert (renderer.muted_glyph.fill_color, renderer.muted_glyph.fill_alpha) == ("gray", 1)

    def test_options_of_the_renderer_are_its_own(self, plot: figure) -> None:
        plot.extra_y_ranges = {"more": (0, 1)}
        renderer = plot.line([1], [2], name="price", level="underlay", visible=False, muted=True, y_range_name="more")
        assert (renderer.name, renderer.level, renderer.visible, renderer.muted) == ("price", "underlay", False, True)
        assert renderer.y_range_name == "more"

    def test_the_renderer_is_drawn(self, plot: figure) -> None:
        renderer = plot.line([1], [2])
        assert plot.renderers == [renderer]
        assert isinstance(renderer, GlyphRenderer)


class TestMethods:
    @pytest.mark.parametrize(
        ("name", "args", "glyph"),
        [
            ("line", ([1], [2]), Line),
            ("scatter", ([1], [2]), Scatter),
            ("rect", ([1], [2], 1, 1), Rect),
            ("circle", ([1], [2], 0.5), Circle),
        ],
    )
    def test_make_the_glyph_of_their_name(self, plot: figure, name: str, args: Any, glyph: type) -> None:
        assert type(getattr(plot, name)(*args).glyph) is glyph

    def test_scatter_takes_markers_and_their_short_forms(self, plot: figure) -> None:
        assert plot.scatter([1], [2], marker="square").glyph.marker == "square"
        assert plot.scatter([1], [2], marker="+").glyph.marker == "cross"
        assert (
            plot.scatter("x", "y", marker="kind", source={"x": [1], "y": [1], "kind": ["star"]}).glyph.fields()[
                "marker"
            ]
            == "kind"
        )

    def test_circle_has_a_radius_in_data_space(self, plot: figure) -> None:
        assert plot.circle([1], [2], radius=0.5, radius_dimension="y").glyph.radius == 0.5

    def test_circle_does_not_take_both_radius_and_size(self, plot: figure) -> None:
        with pytest.raises(ValueError, match="not both"):
            plot.circle([1], [2], radius=1, size=2)


class TestMistakes:
    @pytest.mark.parametrize(
        ("name", "nearest"),
        [
            ("lin_width", "line_width"),
            ("colour", "color"),
            ("legend_lable", "legend_label"),
            ("sorce", "source"),
            ("muted_lin_color", "muted_line_color"),
        ],
    )
    def test_an_unknown_option_is_named_with_the_nearest(self, plot: figure, name: str, nearest: str) -> None:
        with pytest.raises(UnknownPropertyError, match=rf"line has no option '{name}'; did you mean .*\b{nearest}\b"):
            plot.line([1], [2], **{name: 1})

    def test_too_many_values_are_counted(self, plot: figure) -> None:
        with pytest.raises(TypeError, match=r"line takes 2 values without a name \(x, y\), got 3"):
            plot.line([1], [2], [3])

    def test_a_value_given_twice_is_named(self, plot: figure) -> None:
        with pytest.raises(TypeError, match="line got 'x' twice"):
            plot.line([1], [2], x=[3])

    def test_a_wrong_value_is_named_with_its_property(self, plot: figure) -> None:
        with pytest.raises(PropertyError, match=r"LineProps\.line_width|Line\.line_width"):
            plot.line([1], [2], line_width="thick")

    def test_a_glyph_that_fails_leaves_the_plot_as_it_was(self, plot: figure) -> None:
        with pytest.raises(PropertyError):
            plot.line([1], [2], line_width="thick")
        assert plot.renderers == []
