"""Events of the document itself, in Python and in the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.document import Document
from desk.embed import file_html
from desk.events import ConnectionLost, DocumentReady
from desk.models import CustomJS, Div, Slider

from .other_site import other_site
from .served import Served
from .visitor import Visitor, eventually


def test_a_document_is_ready_once_it_is_shown_in_python_and_in_the_page(serve: Callable[..., Served], visit: Visitor) -> None:
    heard: list[str] = []

    def fill(document: Document) -> None:
        text = Div(text="waiting")
        document.add_root(text)
        document.on_event(DocumentReady, lambda event: heard.append(event.event_name))
        document.js_on_event(DocumentReady, CustomJS(args={"text": text}, code="text.text = 'ready in the page'"))

    page = visit(serve(fill))
    page.get_by_text("ready in the page").wait_for(state="attached")
    eventually(page, lambda: heard == ["document_ready"], "Python heard it once")


def test_a_lost_connection_is_an_event_of_the_page(serve: Callable[..., Served], visit: Visitor) -> None:
    def fill(document: Document) -> None:
        text = Div(text="here")
        document.add_root(text)
        document.js_on_event("connection_lost", CustomJS(args={"text": text}, code="text.text = 'lost'"))

    served = serve(fill)
    page = visit(served)
    page.get_by_text("here").wait_for(state="attached")
    served.stop()
    page.get_by_text("lost", exact=True).wait_for(state="attached")
    visit.complaints.clear()


def test_a_file_is_ready_too(visit: Visitor) -> None:
    document, text = Document(), Div(text="waiting")
    document.add_root(text)
    document.js_on_event("document_ready", CustomJS(args={"text": text}, code="text.text = 'ready in a file'"))
    with other_site({"/": file_html(document)}) as site:
        visit(site.url()).get_by_text("ready in a file").wait_for(state="attached")


def test_events_of_models_are_not_the_documents() -> None:
    document = Document()
    assert document.roots == []
    with pytest.raises(ValueError, match=r"Document\.js_on_event: 'tap' is no event of a document"):
        document.js_on_event("tap", CustomJS())
    document.js_on_event(ConnectionLost, CustomJS())
    assert document.roots == []
    document.add_root(Slider())
    assert len(document.roots) == 1
