"""Widgets under a user's hands, and rows whose children come and go."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from desk.document import Document
from desk.events import ButtonClick
from desk.layouts import column, row
from desk.models import Slider, TextInput
from desk.models.layouts import Column, Row
from desk.models.widgets import Button, Div, Select
from desk.plotting import figure

from .driving import at, drag_slider, is_marked, mark, painted_at
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]


def opened(serve: Serve, visit: Visitor, *models: object) -> tuple[Served, Page]:
    served = serve(lambda document: [document.add_root(model) for model in models])
    return served, visit(served)


def test_a_click_on_a_button_is_heard_once_each(serve: Serve, visit: Visitor) -> None:
    clicks: list[object] = []
    button = Button(label="go", button_type="primary")
    button.on_click(lambda: clicks.append("on_click"))
    button.on_event(ButtonClick, clicks.append)
    _, page = opened(serve, visit, button)
    for count in (1, 2, 3):
        page.get_by_role("button", name="go").click()
        eventually(page, lambda count=count: len(clicks) == 2 * count, f"click {count}")
    page.get_by_role("button", name="go").press("Enter")
    eventually(page, lambda: len(clicks) == 8, "a key clicks too")


def test_a_disabled_button_says_nothing(serve: Serve, visit: Visitor) -> None:
    clicks: list[object] = []
    button, other = Button(label="go", disabled=True), Button(label="other")
    for one in (button, other):
        one.on_click(lambda: clicks.append(1))
    _, page = opened(serve, visit, button, other)
    page.get_by_role("button", name="go").click(force=True)
    page.get_by_role("button", name="other").click()
    eventually(page, lambda: clicks, "the other's click")
    assert clicks == [1]


def test_a_select_shows_its_groups_and_tells_the_chosen_value(serve: Serve, visit: Visitor) -> None:
    heard: list[tuple[object, object]] = []
    select = Select(title="fruit", value="pear", options={"tree": ["apple", ("pear", "A pear")], "bush": ["currant"]})
    select.on_change("value", lambda attr, old, new: heard.append((old, new)))
    _, page = opened(serve, visit, select)
    field = page.get_by_label("fruit")
    assert field.evaluate(
        "s => [...s.querySelectorAll('optgroup')].map(g => [g.label, [...g.children].map(o => o.text)])"
    ) == [
        ["tree", ["apple", "A pear"]],
        ["bush", ["currant"]],
    ]
    assert field.evaluate("s => s.selectedOptions[0].text") == "A pear"
    field.select_option(label="currant")
    eventually(page, lambda: heard == [("pear", "currant")], "the choice")
    select.value = "apple"
    eventually(page, lambda: field.evaluate("s => s.selectedOptions[0].text") == "apple", "what Python chose")


def test_a_text_input_tells_each_key_and_what_was_entered(serve: Serve, visit: Visitor) -> None:
    values: list[str] = []
    keys: list[str] = []
    text = TextInput(title="name", value="")
    text.on_change("value", lambda attr, old, new: values.append(new))
    text.on_change("value_input", lambda attr, old, new: keys.append(new))
    _, page = opened(serve, visit, text, TextInput(title="other"))
    field = page.get_by_label("name")
    field.press_sequentially("abc")
    eventually(page, lambda: keys and keys[-1] == "abc", "each key")
    assert values == []
    field.press("Enter")
    eventually(page, lambda: values == ["abc"], "Enter")
    field.press_sequentially("d")
    page.get_by_label("other").focus()
    eventually(page, lambda: values == ["abc", "abcd"], "leaving the field")
    text.value = "from Python"
    eventually(page, lambda: field.input_value() == "from Python", "what Python says")


def test_what_is_typed_and_not_entered_survives_a_change_from_python(serve: Serve, visit: Visitor) -> None:
    text = TextInput(title="name", value="first")
    _, page = opened(serve, visit, text)
    field = page.get_by_label("name")
    field.fill("half a wor")
    text.value = "from Python"
    painted_at(page)
    assert field.input_value() == "half a wor"
    field.press("Escape")
    eventually(page, lambda: field.input_value() == "from Python", "Escape gives up")


def test_a_callback_that_changes_the_value_back_wins(serve: Serve, visit: Visitor) -> None:
    slider = Slider(title="even", start=0, end=10, step=1, value=0)

    def keep_even(attr: str, old: float, new: float) -> None:
        slider.value = 2 * (new // 2)

    slider.on_change("value", keep_even)
    _, page = opened(serve, visit, slider)
    at(page, slider).locator("input").fill("7")
    eventually(
        page, lambda: slider.value == 6 and at(page, slider).locator("input").input_value() == "6", "both ends have 6"
    )


def test_children_come_and_go_and_their_neighbours_keep_their_elements(serve: Serve, visit: Visitor) -> None:
    add, remove = Button(label="add"), Button(label="remove")
    slider, plot = (
        Slider(title="kept", start=0, end=1, step=0.1, value=0),
        figure(width=300, height=200, x_range=(0, 1), y_range=(0, 1)),
    )
    inner = Column(children=[slider, plot])
    outer = Row(children=[column(add, remove), inner])
    add.on_click(lambda: setattr(inner, "children", [Div(text="new"), slider, Div(text="between"), plot]))
    remove.on_click(lambda: setattr(inner, "children", [plot, slider]))
    served, page = opened(serve, visit, outer)
    for model in (slider, plot):
        at(page, model).evaluate(
            "host => { host.kept = true; (host.shadowRoot.querySelector('input, canvas')).kept = true; }"
        )
    painted_at(page)
    mark(page, plot, "data")
    page.get_by_role("button", name="add").click()
    page.get_by_text("between").wait_for()
    assert order(page, inner) == ["new", slider.id, "between", plot.id]
    page.get_by_role("button", name="remove").click()
    page.get_by_text("between").wait_for(state="detached")
    assert order(page, inner) == [plot.id, slider.id]
    for model in (slider, plot):
        assert at(page, model).evaluate("host => host.kept && host.shadowRoot.querySelector('input, canvas').kept"), (
            "the same elements"
        )
    assert is_marked(page, plot, "data"), "the plot was not even painted again"
    drag_slider(page, slider, 0.5)
    eventually(page, lambda: abs(slider.value - 0.5) < 0.11, "and they are alive")


def order(page: Page, box: Column) -> list[str]:
    """The children of a column: text for Divs, ids for others."""
    script = """host => [...host.shadowRoot.querySelectorAll(".column > [data-model]")].map(child =>
      child.className.includes("Div") ? child.shadowRoot.textContent : child.dataset.model)"""
    found = at(page, box).evaluate(script)
    assert isinstance(found, list)
    return found


def test_a_hidden_widget_is_hidden_and_comes_back(serve: Serve, visit: Visitor) -> None:
    slider = Slider(title="s", start=0, end=1, value=0)
    _, page = opened(serve, visit, row(slider, Div(text="stays")))
    assert at(page, slider).is_visible()
    slider.visible = False
    at(page, slider).wait_for(state="hidden")
    slider.visible = True
    at(page, slider).wait_for(state="visible")


def test_roots_that_are_added_and_removed_appear_and_go(serve: Serve, visit: Visitor) -> None:
    first, second = Div(text="first"), Div(text="second")
    served, page = opened(serve, visit, first)
    document: Document = served.document
    document.add_root(second)
    page.get_by_text("second").wait_for()
    document.remove_root(first)
    page.get_by_text("first").wait_for(state="detached")
