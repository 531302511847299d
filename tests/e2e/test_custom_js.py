"""JavaScript of an author's own in the page: on changes, on events, on columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from desk.document import Document
from desk.events import ButtonClick
from desk.export.html import html_of
from desk.models import (
    ActionItem,
    Button,
    ColumnDataSource,
    CustomJS,
    Div,
    Menu,
    OpenURL,
    SetValue,
    Slider,
    TextInput,
    ToggleVisibility,
)
from desk.plotting import figure

from .served import Served
from .visitor import Visitor, eventually


def type_into(page: object, text: str) -> None:
    box = page.get_by_role("textbox")  # type: ignore[attr-defined]
    box.fill(text)
    box.press("Enter")


def test_code_runs_when_a_property_changes_and_sees_its_arguments(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    div = Div(text="nothing yet")
    entry = TextInput(value="")
    entry.js_on_change("value", CustomJS(args={"div": div, "n": 3}, code="div.text = `${cb_obj.value} ${this.value} ${n}`"))
    page = visit(serve(lambda document: [document.add_root(entry), document.add_root(div)]))
    type_into(page, "hello")
    expect(page.get_by_text("hello hello 3")).to_be_visible()
    eventually(page, lambda: entry.value == "hello", "the edit")
    entry.value = "from Python"
    expect(page.get_by_text("from Python from Python 3")).to_be_visible()
    visit.assert_quiet()


def test_code_may_be_a_module_may_wait_and_may_change_at_run_time(serve: Callable[..., Served], visit: Visitor) -> None:
    div, button = Div(text="nothing yet"), Button(label="go")
    code = CustomJS(args={"div": div}, code="export default async ({div}, obj) => { await null; div.text = obj.event_name }")
    button.js_on_event(ButtonClick, code)
    page = visit(serve(lambda document: [document.add_root(button), document.add_root(div)]))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("button_click")).to_be_visible()
    drawn = page.locator("html").get_attribute("data-drawn")
    code.code = "div.text = 'other code'"
    expect(page.locator("html")).not_to_have_attribute("data-drawn", str(drawn))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("other code")).to_be_visible()
    visit.assert_quiet()


def test_columns_are_changed_in_place_and_shown_by_emit(serve: Callable[..., Served], visit: Visitor) -> None:
    source = ColumnDataSource({"x": [0.0, 1.0], "y": [1.0, 2.0], "name": ["a", "b"]})
    plot = figure()
    plot.line("x", "y", source=source)
    button, seen = Button(label="go"), Div(text="")
    code = """
        const {x, y, name} = source.data
        for (let i = 0; i < x.length; i++) y[i] = y[i] * 10
        name[0] = "changed"
        source.change.emit()
        seen.text = `${source.data.y[1]} ${source.get_column("name")[0]} ${source.get_length()}`
    """
    button.js_on_event("button_click", CustomJS(args={"source": source, "seen": seen}, code=code))
    page = visit(serve(lambda document: [document.add_root(one) for one in (button, seen, plot)]))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("20 changed 2")).to_be_visible()
    eventually(page, lambda: (plot.y_range.end or 0) > 19, "the range of the changed column")
    assert list(source.data["y"]) == [1.0, 2.0], "columns are not the page's to write"
    visit.assert_quiet()


def test_what_code_sets_on_models_that_it_was_handed_reaches_python(serve: Callable[..., Served], visit: Visitor) -> None:
    slider, button, other = Slider(start=0, end=10, value=1), Button(label="go"), Div(text="a", name="other")
    source = ColumnDataSource(data={"x": [1, 2]})
    heard: list[tuple[str, int]] = []
    source.on_change("data", lambda attr, old, new: heard.append((attr, len(new["name"]))))
    code = """slider.value = 7; slider.setv({end: 20}); cb_obj.origin.label = "went"
      source.data = {name: ["a", "b", "c"], size: new Float64Array([1, 2, 3])}
      Bokeh.documents[0].get_model_by_name("other").text = "seen here only";"""
    button.js_on_event("button_click", CustomJS(args={"slider": slider, "source": source}, code=code))
    page = visit(serve(lambda document: [document.add_root(slider), document.add_root(button), document.add_root(other)]))
    page.get_by_role("button", name="go").click()
    eventually(page, lambda: heard, "the columns")
    eventually(page, lambda: button.label == "went", "the model that the callback belongs to")
    assert heard == [("data", 3)]
    assert list(source.data["name"]) == ["a", "b", "c"]
    assert list(source.data["size"]) == [1, 2, 3]
    assert (slider.value, slider.end) == (7, 20)
    expect(page.get_by_text("seen here only")).to_be_visible()
    assert other.text == "a"
    visit.assert_quiet()


def test_rows_that_code_streams_and_columns_changed_in_place_are_seen_in_the_page_only(serve: Callable[..., Served], visit: Visitor) -> None:
    button, source, div = Button(label="go"), ColumnDataSource(data={"x": [1.0, 2.0]}), Div(text="-")
    code = "source.data.x[0] = 9; source.change.emit(); source.stream({x: [3]}); div.text = `rows: ${[...source.data.x]}`"
    button.js_on_event("button_click", CustomJS(args={"source": source, "div": div}, code=code))
    page = visit(serve(lambda document: [document.add_root(each) for each in (button, source, div)]))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("rows: 9,2,3")).to_be_visible()
    eventually(page, lambda: div.text == "rows: 9,2,3", "what was set after it")
    assert list(source.data["x"]) == [1, 2]
    source_host = page.locator(f'[data-model="{source.id}"]')
    assert source_host.evaluate("host => host.getBoundingClientRect().height") == 0, "a root without a look takes no room"
    visit.assert_quiet()


def test_a_target_is_written_by_a_callback_of_a_menu_too(serve: Callable[..., Served], visit: Visitor) -> None:
    div = Div(text="old")
    menu = Menu(items=[ActionItem(label="do it", action=SetValue(div, "text", "new"))])
    div.context_menu = menu
    page = visit(serve(lambda document: document.add_root(div)))
    page.get_by_text("old").click(button="right")
    page.get_by_text("do it").click()
    expect(page.get_by_text("new")).to_be_visible()
    eventually(page, lambda: div.text == "new", "Python's value")
    visit.assert_quiet()


def test_links_values_and_visibility_need_no_code(serve: Callable[..., Served], visit: Visitor) -> None:
    entry, div, hide, change = TextInput(value=""), Div(text="div"), Button(label="hide"), Button(label="change")
    entry.js_link("value", div, "text")
    hide.js_on_event("button_click", ToggleVisibility(target=div))
    change.js_on_event("button_click", SetValue(div, "text", "set"))
    page = visit(serve(lambda document: [document.add_root(one) for one in (entry, div, hide, change)]))
    type_into(page, "linked")
    expect(page.get_by_text("linked", exact=True)).to_be_visible()
    page.get_by_role("button", name="change").click()
    expect(page.get_by_text("set", exact=True)).to_be_visible()
    page.get_by_role("button", name="hide").click()
    expect(page.get_by_text("set", exact=True)).to_be_hidden()
    visit.assert_quiet()


def test_code_that_throws_stops_nothing_else(serve: Callable[..., Served], visit: Visitor) -> None:
    div, button = Div(text="before"), Button(label="go")
    button.js_on_event("button_click", CustomJS(code="throw new Error('on purpose')"), CustomJS(args={"div": div}, code="div.text = 'after'"))
    page = visit(serve(lambda document: [document.add_root(button), document.add_root(div)]))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("after")).to_be_visible()
    assert "on purpose" in "".join(visit.complaints)
    visit.complaints.clear()


def test_a_saved_file_has_the_code_in_it(visit: Visitor, tmp_path: Path) -> None:
    div, button = Div(text="before"), Button(label="go")
    button.js_on_event("button_click", CustomJS(args={"div": div}, code="div.text = 'after'"))
    document = Document()
    document.add_root(button)
    document.add_root(div)
    file = tmp_path / "code.html"
    file.write_text(html_of(document))
    page = visit(file.as_uri())
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("after")).to_be_visible()
    assert visit.complaints == [f"request to {file.as_uri()}"]
    visit.complaints.clear()


def test_names_that_javascript_does_not_have_and_callbacks_that_are_none_are_refused() -> None:
    with pytest.raises(ValueError, match="'a b' is no name of a JavaScript variable"):
        CustomJS(args={"a b": 1})
    with pytest.raises(ValueError, match="expected a CustomJS"):
        Button().js_on_event("button_click", lambda: None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError, match="valeu"):
        Slider().js_link("valeu", Div(), "text")
    assert OpenURL(url="https://example.org").same_tab is False


def test_models_in_columns_and_messages_that_are_too_large_cut_nothing_off(serve: Callable[..., Served], visit: Visitor) -> None:
    button, source, div = Button(label="go"), ColumnDataSource(data={"x": [1.0]}), Div(text="-")
    code = """source.data = {x: [source], y: [1]}
      try { Bokeh.documents[0].send_message("kind", "y".repeat(40e6)) } catch (error) { div.text = `refused: ${error.message}` }"""
    button.js_on_event("button_click", CustomJS(args={"source": source, "div": div}, code=code))
    page = visit(serve(lambda document: [document.add_root(each) for each in (button, div)]))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("a message has at most 24 MB")).to_be_visible()
    eventually(page, lambda: div.text.startswith("refused"), "what is set afterwards still arrives")
    assert list(source.data) == ["x"]
    visit.assert_quiet()
