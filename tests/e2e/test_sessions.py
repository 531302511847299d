"""Pages and sessions: what a reload keeps, what two tabs share, whose title is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk.document import Document
from desk.models import Slider, TextInput

from .driving import at, drag_slider
from .served import Served, find
from .visitor import Visitor, drawn, eventually

Serve = Callable[..., Served]


def test_a_reload_keeps_the_sessions_state(serve: Serve, visit: Visitor, shipped: Path) -> None:
    served = serve(shipped / "sliders.py")
    page = visit(served)
    offset = served.find(Slider, title="offset")
    drag_slider(page, offset, 0.8)
    at(page, served.find(TextInput)).locator("input").fill("kept")
    at(page, served.find(TextInput)).locator("input").press("Enter")
    eventually(page, lambda: offset.value > 2 and served.find(TextInput).value == "kept", "Python has both")
    value, before = offset.value, served.session
    for _ in range(3):
        page.reload()
        drawn(page)
        assert float(at(page, offset).locator("input").input_value()) == value
        assert at(page, served.find(TextInput)).locator("input").input_value() == "kept"
    assert served.sessions == [before]


def test_a_reload_of_a_served_page_keeps_its_session(serve: Serve, visit: Visitor, shipped: Path) -> None:
    served = serve(shipped / "sliders.py", policy="token", keep_s=60)
    page = visit(served)
    offset = served.find(Slider, title="offset")
    drag_slider(page, offset, 0.8)
    eventually(page, lambda: offset.value > 2, "Python has it")
    page.reload()
    drawn(page)
    assert float(at(page, offset).locator("input").input_value()) == offset.value
    assert len(served.sessions) == 1


def test_two_tabs_of_a_served_app_are_two_sessions(serve: Serve, visit: Visitor, shipped: Path) -> None:
    served = serve(shipped / "sliders.py", policy="open", keep_s=60)
    one = visit(served)
    other = visit.open_tab(one.context, served.url)
    assert len(served.sessions) == 2
    for page, text in ((one, "first"), (other, "second")):
        page.get_by_label("title").fill(text)
        page.get_by_label("title").press("Enter")
    eventually(
        one,
        lambda: sorted(find(session.document, TextInput).value for session in served.sessions) == ["first", "second"],
        "each session has its own text",
    )
    assert one.get_by_label("title").input_value() == "first"
    assert other.get_by_label("title").input_value() == "second"


def test_two_pages_on_one_session_show_the_same(serve: Serve, visit: Visitor, shipped: Path) -> None:
    served = serve(shipped / "sliders.py")
    one, other = visit(served), visit(served)
    offset = served.find(Slider, title="offset")
    at(one, offset).locator("input").fill("3")
    eventually(other, lambda: at(other, offset).locator("input").input_value() == "3", "the other follows")
    at(other, offset).locator("input").fill("-2")
    eventually(one, lambda: at(one, offset).locator("input").input_value() == "-2", "and the first one")
    assert offset.value == -2


def test_the_title_of_the_page_follows_the_document(serve: Serve, visit: Visitor) -> None:
    served = serve(lambda document: setattr(document, "title", "first"))
    page = visit(served)
    eventually(page, lambda: page.title() == "first", "the first title")
    served.document.title = "second <b>"
    eventually(page, lambda: page.title() == "second <b>", "the second title")


def test_a_periodic_callback_is_seen_and_can_be_removed(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        slider = Slider(start=0, end=1000, value=0, title="s")

        def tick() -> None:
            slider.value += 1
            if slider.value == 5:
                document.remove_periodic_callback(handle)

        handle = document.add_periodic_callback(tick, 20)
        document.add_root(slider)

    served = serve(fill)
    page = visit(served)
    eventually(page, lambda: page.locator("output").inner_text() == "5", "five ticks")
    assert not served.document.session_callbacks


def test_each_tab_of_a_browser_keeps_its_session_over_a_reload(serve: Serve, visit: Visitor) -> None:
    served = serve(lambda document: document.add_root(TextInput()), policy="token", keep_s=60)
    first = visit(served)
    second = visit.open_tab(first.context, served.url)
    for tab, text in ((first, "one"), (second, "two")):
        tab.locator("input").fill(text)
        tab.locator("input").press("Enter")
    eventually(first, lambda: {one.document.roots[0].value for one in served.sessions} == {"one", "two"}, "two sessions")
    for tab, text in ((first, "one"), (second, "two"), (first, "one")):
        tab.reload()
        tab.wait_for_selector("html[data-drawn]")
        assert tab.locator("input").input_value() == text
    assert len(served.sessions) == 2
