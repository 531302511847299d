"""What a user sees when an app goes wrong: notices, the page of a failed script, the sign of a callback that takes long."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk.document import Document
from desk.models import Slider
from desk.models.widgets import Button, Div
from tests.server.apps import Gate

from .driving import at
from .served import Served, find
from .visitor import Visitor, eventually

Serve = Callable[..., Served]

BROKEN_CALLBACK = """
from desk.io import curdoc
from desk.models import Slider
from desk.models.widgets import Div

slider, text = Slider(title="s", start=0, end=10, step=1, value=0), Div(text="0")


def follow(attr, old, new):
    if new == 3:
        raise ValueError("three <b>is</b> no number")
    text.text = str(new)


slider.on_change("value", follow)
curdoc().add_root(slider)
curdoc().add_root(text)
"""


def test_an_error_in_a_callback_is_a_notice_that_can_be_dismissed_and_the_session_goes_on(
    serve: Serve, visit: Visitor, tmp_path: Path
) -> None:
    app = tmp_path / "broken.py"
    app.write_text(BROKEN_CALLBACK)
    served = serve(app)
    page = visit(served)
    control = at(page, served.find(Slider)).locator("input")
    control.fill("3")
    notice = page.locator(".desk-notice")
    notice.wait_for()
    said = notice.inner_text()
    assert "follow" in said
    assert "ValueError: three <b>is</b> no number" in said, "text is text here too"
    notice.locator("summary").click()
    detail = notice.locator("pre").inner_text()
    assert "broken.py" in detail
    assert "line 11" in detail
    assert "site-packages" not in detail
    assert "/desk/" not in detail.replace(str(tmp_path), "")
    notice.get_by_role("button", name="Dismiss").click()
    notice.wait_for(state="detached")
    control.fill("4")
    eventually(page, lambda: served.find(Div).text == "4", "the callback works on")
    page.get_by_text("4", exact=True).last.wait_for()


def test_the_same_error_again_is_counted_and_not_piled_up(serve: Serve, visit: Visitor) -> None:
    button = Button(label="break")
    button.on_click(lambda: 1 / 0)
    page = visit(serve(lambda document: document.add_root(button)))
    for _ in range(3):
        page.get_by_role("button", name="break").click()
    eventually(page, lambda: "3 times" in page.locator(".desk-notices").inner_text(), "three times")
    assert page.locator(".desk-notice").count() == 1


def test_a_script_that_fails_is_a_page_with_the_authors_own_lines(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    app = tmp_path / "fails.py"
    app.write_text(
        "from desk.io import curdoc\n\n\ndef make():\n    return {}['<img src=x onerror=alert(1)>']\n\n\nmake()\n"
    )
    page = visit(serve(app), wait=False)
    alert = page.get_by_role("alert")
    alert.wait_for()
    said = alert.inner_text()
    assert "fails.py, line 5: KeyError" in said
    assert "<img src=x onerror=alert(1)>" in said
    assert "return {}" in said
    assert "line 8, in <module>" in said
    assert "importlib" not in said
    assert "application.py" not in said
    assert alert.locator("img").count() == 0


def test_a_syntax_error_is_a_page_with_the_line_and_a_caret(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    app = tmp_path / "wrong.py"
    app.write_text("x = 1\nif x\n    pass\n")
    page = visit(serve(app), wait=False)
    page.get_by_role("alert").wait_for()
    said = page.get_by_role("alert").inner_text()
    assert "wrong.py, line 2" in said
    assert "SyntaxError" in said
    assert "^" in said


def test_visitors_of_a_served_app_see_a_number_and_no_traceback(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    app = tmp_path / "secret_name.py"
    app.write_text("password = 'swordfish'\nraise RuntimeError(password)\n")
    page = visit(serve(app, policy="open", author=False), wait=False)
    page.get_by_role("alert").wait_for()
    said = str(page.evaluate("document.documentElement.outerHTML"))
    assert "swordfish" not in said
    assert "Traceback" not in said
    assert "as " in page.get_by_role("alert").inner_text()


def test_a_long_callback_shows_that_it_works_and_the_neighbour_goes_on(serve: Serve, visit: Visitor) -> None:
    gate = Gate()

    def fill(document: Document) -> None:
        slider, text = Slider(start=0, end=10, step=1, value=0, title="s"), Div(text="0")

        def follow(attr: str, old: float, new: float) -> None:
            if new == 7:
                gate.wait()
            text.text = f"got {new}"

        slider.on_change("value", follow)
        document.add_root(slider)
        document.add_root(text)

    served = serve(fill, policy="open")
    first, second = visit(served), visit(served)
    try:
        first.locator("input").fill("7")
        eventually(first, gate.entered.is_set, "the callback is busy")
        first.get_by_role("progressbar").wait_for(state="attached")
        assert second.get_by_role("progressbar").count() == 0
        for value in ("1", "2", "3"):
            second.locator("input").fill(value)
            second.get_by_text(f"got {value}", exact=True).wait_for()
        first.locator("input").fill("8")
        assert first.locator("output").inner_text() == "8", "the page itself is alive"
        assert first.get_by_text("got 7").count() == 0
    finally:
        gate.open.set()
    first.get_by_text("got 8", exact=True).wait_for()
    first.get_by_role("progressbar").wait_for(state="detached")
    values = sorted(find(session.document, Slider).value for session in served.sessions)
    assert values == [3, 8]


def test_the_end_of_the_server_is_said(serve: Serve, visit: Visitor) -> None:
    served = serve(lambda document: document.add_root(Div(text="here")))
    page = visit(served)
    served.stop()
    page.get_by_text("The app has ended").wait_for()
