"""Models of an author's own, shown by an ES module of theirs, in Chromium."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from desk.document import Document
from desk.events import ModelMessage
from desk.export.html import html_of
from desk.models import Div, LayoutDOM
from desk.models.es_module import ModuleError
from desk.models.model import Model
from desk.properties import prop

from .served import Served
from .visitor import Visitor, eventually

MODULE = """
export function render({ model, el, signal, show }) {
  const bar = document.createElement("button");
  const slot = document.createElement("div");
  el.append(bar, slot);
  const draw = () => { bar.textContent = `at ${model.get("value")} of ${model.get("limits").most}`; };
  draw();
  model.on("change:value", draw);
  show(model.get("inner"), slot);
  bar.addEventListener("click", () => { model.set("value", 10); model.set("secret", 1); model.send("clicked", { a: [1] }); }, { signal });
  signal.addEventListener("abort", () => document.documentElement.dataset.gone = "yes");
}
"""


class Limits(Model):
    most: int = prop(default=100, doc="Data without a view.")


class Gauge(LayoutDOM):
    __esm__ = MODULE
    __css__ = "button { color: rgb(1, 2, 3) }"

    value: int = prop(default=30, from_page=True, doc="Percent.")
    secret: int = prop(default=0, doc="Not the page's to write.")
    limits: Limits = prop(factory=Limits, doc="A model that is only data.")
    inner: Div = prop(factory=Div, doc="A child.")


class Fancy(Gauge):
    extra: int = prop(default=1, doc="Stays in Python.")


def fill(document: Document) -> None:
    document.add_root(Fancy(value=50, inner=Div(text="<b>child</b>"), extra=3))


def test_a_module_shows_a_model_hears_changes_and_tells_edits_and_messages(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    served = serve(fill)
    page = visit(served)
    gauge = served.find(Gauge)
    messages: list[tuple[str, object]] = []
    gauge.on_event(ModelMessage, lambda event: messages.append((event.name, event.data)))
    button = page.get_by_role("button", name="at 50 of 100")
    expect(button).to_have_css("color", "rgb(1, 2, 3)")
    expect(page.get_by_text("child", exact=True)).to_be_visible()
    gauge.value = 60
    page.get_by_role("button", name="at 60 of 100").click()
    eventually(page, lambda: gauge.value == 10, "the edit")
    eventually(page, lambda: messages == [("clicked", {"a": [1]})], "the message")
    assert gauge.secret == 0
    served.document.remove_root(gauge)
    expect(page.locator("html")).to_have_attribute("data-gone", "yes")
    visit.assert_quiet()


def test_a_model_that_comes_later_brings_its_type_along(serve: Callable[..., Served], visit: Visitor) -> None:
    served = serve(lambda document: document.add_root(Div(text="first")))
    page = visit(served)
    served.document.add_root(Gauge(value=7))
    expect(page.get_by_role("button", name="at 7 of 100")).to_be_visible()
    visit.assert_quiet()


def test_a_saved_file_has_the_module_in_it(visit: Visitor, tmp_path: Path) -> None:
    document = Document()
    fill(document)
    file = tmp_path / "gauge.html"
    file.write_text(html_of(document))
    page = visit(file.as_uri())
    page.get_by_role("button", name="at 50 of 100").click()
    expect(page.get_by_role("button", name="at 10 of 100")).to_be_visible()
    assert visit.complaints == [f"request to {file.as_uri()}"]  # the page itself, and nothing else
    visit.complaints.clear()


def test_a_module_that_throws_leaves_its_neighbours_alone(serve: Callable[..., Served], visit: Visitor) -> None:
    class Broken(LayoutDOM):
        __esm__ = "export function render() { throw new Error('broken on purpose') }\n"

    served = serve(lambda document: [document.add_root(Broken()), document.add_root(Gauge(value=7))])
    page = visit(served)
    expect(page.get_by_role("button", name="at 7 of 100")).to_be_visible()
    assert "broken on purpose" in "".join(visit.complaints)
    visit.complaints.clear()


def test_a_module_that_cannot_be_read_is_told_in_its_place_and_not_asked_for_again(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    class Unread(LayoutDOM):
        __esm__ = "export function render({ {\n"

    served = serve(lambda document: document.add_root(Unread()))
    page = visit(served)
    expect(page.get_by_text("Unread: Error: the module of Unread")).to_be_visible()
    assert "the module of Unread" in "".join(visit.complaints)
    visit.complaints.clear()


def test_a_class_with_the_name_of_one_of_desks_models_is_refused() -> None:
    with pytest.raises(ModuleError, match="Slider is one of Desk's own models"):
        type("Slider", (LayoutDOM,), {"__esm__": "export function render() {}\n"})


def test_a_module_that_is_not_there_is_named_where_the_class_is_written() -> None:
    try:

        class Lost(LayoutDOM):
            __esm__ = Path("lost.js")

    except ModuleError as error:
        assert "Lost.__esm__" in str(error)
        assert str(Path(__file__).with_name("lost.js")) in str(error)
    else:
        raise AssertionError("no error")
