"""Themes: other defaults by class, what wins, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desk.models import Line, LinearAxis, Model, Plot, Title
from desk.plotting import figure
from desk.themes import Theme, ThemeError, built_in_themes, theme_of


def themed(model: Any, **json: Any) -> Any:
    Theme(json=json).apply_to_model(model)
    return model


def test_a_themed_value_is_read_where_none_is_set() -> None:
    title = themed(Title(), attrs={"Title": {"text_color": "red"}})
    assert title.text_color == "red"
    assert not title.is_set("text_color")


def test_a_value_of_the_author_wins() -> None:
    assert themed(Title(text_color="blue"), attrs={"Title": {"text_color": "red"}}).text_color == "blue"


def test_values_of_an_ancestor_hold_and_the_nearest_class_wins() -> None:
    attrs = {"Axis": {"major_tick_in": 9, "major_tick_out": 9}, "LinearAxis": {"major_tick_out": 1}}
    axis = themed(LinearAxis(), attrs=attrs)
    assert (axis.major_tick_in, axis.major_tick_out) == (9, 1)


@pytest.mark.parametrize("name", ["Plot", "figure", "Figure"])
def test_a_figure_takes_the_values_of_plots(name: str) -> None:
    assert themed(figure(), attrs={name: {"min_border": 17}}).min_border == 17


def test_defaults_of_lines_hold_for_glyphs() -> None:
    assert themed(Line(), line_defaults={"line_width": 7}).line_width == 7
    assert themed(Plot(), line_defaults={"line_width": 7}).outline_line_width == 1


def test_another_theme_takes_the_values_of_the_first_away() -> None:
    title = themed(Title(), attrs={"Title": {"text_color": "red"}})
    themed(title, attrs={})
    assert title.text_color == "#444444"


@pytest.mark.parametrize("name", sorted(built_in_themes))
def test_a_built_in_theme_fits_every_model_of_a_figure(name: str) -> None:
    plot = figure(title="x")
    plot.line([1, 2], [3, 4], legend_label="line")
    theme = theme_of(name)
    assert theme is built_in_themes[name]
    for model in plot.select(type=Model):
        theme.apply_to_model(model)
        model.properties_with_values()
    assert theme.scheme == ("light" if plot.background_fill_color > "#a" else "dark")


def test_a_theme_is_read_from_a_file(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    path = tmp_path / "theme.yaml"
    path.write_text("attrs:\n  Title:\n    text_color: red\n")
    title = Title()
    Theme(filename=str(path)).apply_to_model(title)
    assert title.text_color == "red"


@pytest.mark.parametrize(
    ("json", "text"),
    [
        ({"attr": {}}, "a theme has no entry 'attr'; did you mean attrs"),
        ({"attrs": []}, "are class names to properties, got list"),
        ({"attrs": {"Title": 3}}, "Title needs property names and values, got int"),
        ({"scheme": "blue"}, "the scheme of a theme is 'light' or 'dark', got 'blue'"),
    ],
)
def test_what_is_no_theme_is_refused_with_the_reason(json: Any, text: str) -> None:
    with pytest.raises(ThemeError, match=text):
        Theme(json=json).apply_to_model(Title())


def test_a_name_that_there_is_not_is_named_with_the_nearest() -> None:
    with pytest.raises(ThemeError, match="there is no theme 'darkminimal'; did you mean dark_minimal"):
        theme_of("darkminimal")


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"text_colour": "red"}, "theme: Title has no property 'text_colour'; did you mean text_color.*; it is left out"),
        ({"standoff": None}, "theme: Title.standoff: expected .*, got None; it is left out"),
    ],
)
def test_what_no_model_can_be_is_left_out_and_the_rest_of_the_theme_holds(values: dict[str, Any], text: str) -> None:
    title = Title()
    with pytest.warns(UserWarning, match=text):
        Theme(json={"attrs": {"Title": {"text_font": "serif", **values}}}).apply_to_model(title)
    assert title.text_font == "serif"


def test_a_class_that_there_is_not_is_told_of_once() -> None:
    theme = Theme(json={"attrs": {"Titel": {"text_font": "serif"}, "Title": {"text_font": "serif"}}})
    with pytest.warns(UserWarning, match="theme: there is no model 'Titel'; did you mean Title.*; it is left out"):
        theme.apply_to_model(Title())
    theme.apply_to_model(Title())  # a second warning would be an error here
