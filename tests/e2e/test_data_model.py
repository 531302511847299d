"""Values of an author's own in the page: callbacks read and write them, and Python hears of it."""

from __future__ import annotations

from collections.abc import Callable

from desk.core.properties import Float, String
from desk.document import Document
from desk.model import DataModel
from desk.models import Button, CustomJS, Div

from .served import Served
from .visitor import Visitor


class Shared(DataModel):
    clicks = Float(default=0.0)
    word = String(default="none")


def test_a_callback_in_the_page_writes_what_python_hears(serve: Callable[..., Served], visit: Visitor) -> None:
    def fill(document: Document) -> None:
        shared, text, button = Shared(word="start"), Div(text=""), Button(label="go")
        shared.on_change("clicks", lambda attr, old, new: setattr(shared, "word", f"python {new:g}"))
        button.js_on_click(CustomJS(args={"shared": shared}, code="shared.clicks = shared.clicks + 1"))
        shared.js_on_change("word", CustomJS(args={"shared": shared, "text": text}, code="text.text = shared.word"))
        document.add_root(button)
        document.add_root(text)

    page = visit(serve(fill))
    page.get_by_role("button", name="go").click()
    page.get_by_text("python 1").wait_for(state="attached")
    page.get_by_role("button", name="go").click()
    page.get_by_text("python 2").wait_for(state="attached")
