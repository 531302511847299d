"""Labels and titles that are elements: where labels of the picture are, reached by style sheets, and in saved pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desk.models import ColumnDataSource, HTMLLabel, HTMLLabelSet, HTMLTitle, Label, PanTool
from desk.models.model import Model

from .cases import Opened
from .driving import at, drawn_texts, painted_at, style
from .plotted import colour, drag, plot_of, ready
from .visitor import eventually

LOOK: dict[str, Any] = {"background_fill_color": "yellow", "border_line_color": "red", "border_line_width": 2, "text_color": "blue"}


def label(**more: Any) -> HTMLLabel:
    return HTMLLabel(**{"x": 4, "y": 5, "text": "the <b>peak</b>", **more})


def test_text_is_text_where_it_was_put_in_the_looks_of_its_properties(opened: Opened) -> None:
    shown = label(padding=6, border_radius=[9, 0, 9, 0], **LOOK)
    plot = plot_of()
    plot.add_layout(shown)
    page, area = ready(opened, plot)
    element = at(page, shown)
    assert element.evaluate("element => element.shadowRoot.textContent") == "the <b>peak</b>"
    box = element.bounding_box()
    assert box is not None
    assert (box["x"], box["y"] + box["height"]) == pytest.approx(area.at(0.4, 0.5), abs=1)
    assert (style(element, "background-color"), style(element, "color")) == ("rgb(255, 255, 0)", "rgb(0, 0, 255)")
    assert style(element, "border-radius") == "9px 0px"
    assert style(element, "padding") == "6px"
    # The picture itself has nothing there.
    assert colour(page, plot, area, 4.1, 5.1)[3] == 0


def test_it_is_where_a_label_of_the_picture_is(opened: Opened) -> None:
    options: dict[str, Any] = {"angle": 30, "angle_units": "deg", "text_align": "center", "text_baseline": "middle", "x_offset": 9, "padding": 3}
    shown, painted = label(**options, **LOOK), Label(x=4, y=5, text="the <b>peak</b>", **options, **LOOK)
    one, other = plot_of(), plot_of()
    one.add_layout(shown)
    other.add_layout(painted)
    page, area = ready(opened, one)
    box = at(page, shown).bounding_box()
    assert box is not None
    middle = area.at(0.4, 0.5)
    assert (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) == pytest.approx((middle[0] + 9, middle[1]), abs=1.5)
    # Higher than without the turn, wider than high.
    assert 40 < box["height"] < box["width"]
    assert painted.angle == shown.angle


def test_it_follows_the_ranges_and_goes_when_it_is_hidden_or_taken_away(opened: Opened) -> None:
    tool = PanTool()
    shown = label()
    plot = plot_of(tool, active_drag=tool)
    plot.add_layout(shown)
    page, area = ready(opened, plot)
    before = at(page, shown).bounding_box()
    drag(page, area.at(0.7, 0.2), area.at(0.8, 0.2))
    painted_at(page)
    after = at(page, shown).bounding_box()
    assert before is not None
    assert after is not None
    assert (after["x"] - before["x"]) / area.width == pytest.approx(0.1, abs=0.02)
    shown.visible = False
    eventually(page, lambda: at(page, shown).count() == 0, "no label")
    shown.visible = True
    eventually(page, lambda: at(page, shown).count() == 1, "the label")
    plot.center = [part for part in plot.center if part is not shown]
    eventually(page, lambda: at(page, shown).count() == 0, "no label in the plot")


def test_there_is_a_label_for_every_row(opened: Opened) -> None:
    source = ColumnDataSource({"x": [1, 5], "y": [2, 8], "text": ["one", "two"], "ink": ["red", "blue"]})
    shown = HTMLLabelSet(source=source, text_color="ink", text_align="center")
    plot = plot_of()
    plot.add_layout(shown)
    page, area = ready(opened, plot)
    rows = at(page, shown)
    assert rows.evaluate_all("all => all.map(one => one.shadowRoot.textContent)") == ["one", "two"]
    assert [style(rows.nth(i), "color") for i in (0, 1)] == ["rgb(255, 0, 0)", "rgb(0, 0, 255)"]
    box = rows.nth(1).bounding_box()
    assert box is not None
    assert box["x"] + box["width"] / 2 == pytest.approx(area.at(0.5, 0.8)[0], abs=1)
    source.stream({"x": [6], "y": [6], "text": ["three"], "ink": ["red"]})
    eventually(page, lambda: rows.count() == 3, "a third label")


def test_a_title_has_room_beside_the_frame(opened: Opened) -> None:
    shown = HTMLTitle(text="Rain", align="center", text_color="red")
    plot, bare = plot_of(), plot_of()
    plot.add_layout(shown, "above")
    page, area = ready(opened, plot)
    box = at(page, shown).bounding_box()
    assert box is not None
    assert box["x"] + box["width"] / 2 == pytest.approx(area.left + area.width / 2, abs=1)
    assert box["y"] + box["height"] <= area.top
    _, without = ready(opened, bare)
    assert area.top > without.top + 15


PLACED: dict[str, Callable[[Any], Model]] = {
    "label": lambda plot: plot.add_layout(label(text="words")),
    "set": lambda plot: plot.add_layout(HTMLLabelSet(x=5, y=5, text={"value": "words"})),
    "title": lambda plot: plot.add_layout(HTMLTitle(text="words"), "left"),
}


@pytest.mark.parametrize("name", PLACED)
def test_a_saved_picture_has_the_text(opened: Opened, name: str) -> None:
    plot = plot_of()
    PLACED[name](plot)
    page, _ = ready(opened, plot)
    painted_at(page)
    assert "words" in drawn_texts(page, plot)


def test_style_sheets_and_classes_reach_it(opened: Opened) -> None:
    shown = label(css_classes=["mine"], styles={"letter-spacing": "3px"}, stylesheets=[":host(.mine) { text-decoration: underline }"])
    plot = plot_of()
    plot.add_layout(shown)
    page, _ = ready(opened, plot)
    assert style(at(page, shown), "letter-spacing") == "3px"
    assert "underline" in style(at(page, shown), "text-decoration")


def test_corners_of_labels_and_texts_are_round_each_by_itself(opened: Opened) -> None:
    plot = plot_of()
    look: dict[str, Any] = {"padding": 30, "background_fill_color": "red", "border_radius": {"top_left": 25}}
    plot.add_layout(Label(x=1, y=6, text="label", **look))
    plot.text([1], [1], text=["text"], **look)
    page, area = ready(opened, plot)
    for y in (1, 6):
        # The left bottom corner is square, the left top one is not.
        assert colour(page, plot, area, 1.1, y + 0.1) == (255, 0, 0, 255)
        high = y + (60 + 16 * 1.2) / area.height * 10
        assert colour(page, plot, area, 1.06, high - 0.06)[3] == 0
        assert colour(page, plot, area, 1.6, high - 0.7) == (255, 0, 0, 255)
