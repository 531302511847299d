"""What a document tells besides values: messages of the page's own code, and changes told to an object by its methods.

    messages = Messages()
    messages.on("progress", print)
    messages.of(event)          # the callbacks that an event of a page is for, each with what it is given

Knows no document and no page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from desk.properties.column_data import ColumnsSet, Patched, Streamed

from .changes import Change, EventSent, ModelChanged, ThemeChanged

# The type of message that stands for every event of a page.
PAGE_EVENT = "bokeh_event"


class Messages:
    """Who wants to hear which type of message."""

    def __init__(self) -> None:
        self._callbacks: dict[str, list[Callable[[Any], Any]]] = {}

    def on(self, msg_type: str, *callbacks: Callable[[Any], Any]) -> None:
        """Hear a type of message; the same callback once."""
        heard = self._callbacks.setdefault(msg_type, [])
        heard.extend(callback for callback in callbacks if callback not in heard)

    def remove(self, msg_type: str, callback: Callable[[Any], Any]) -> None:
        """Hear it no more. Raises ValueError for a callback that does not hear it."""
        heard = self._callbacks.get(msg_type, [])
        if callback not in heard:
            raise ValueError(f"Document.remove_on_message: {callback!r} does not hear messages of type {msg_type!r}")
        heard.remove(callback)

    def of(self, event: Any) -> Iterator[tuple[Callable[[Any], Any], Any]]:
        """Each callback that an event of a page is for, and what it is called with."""
        for callback in tuple(self._callbacks.get(PAGE_EVENT, ())):
            yield callback, event
        if event.event_name == "message_sent":
            for callback in tuple(self._callbacks.get(event.msg_type, ())):
                yield callback, event.msg_data


class Dispatch:
    """Tells changes to an object by the methods that it has: `_document_changed` for each, one more by the kind of change.

    The names are Bokeh's: `_document_patched` for what pages see, `_document_model_changed`, `_column_data_changed`,
    `_columns_streamed`, `_columns_patched`, `_document_message_sent`.
    """

    def __init__(self, receiver: Any) -> None:
        self.receiver = receiver

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dispatch) and other.receiver is self.receiver

    def __hash__(self) -> int:
        return id(self.receiver)

    def __call__(self, change: Change) -> None:
        """Tell a change."""
        for name in _methods(change):
            method = getattr(self.receiver, name, None)
            if method is not None:
                method(change)


def _methods(change: Change) -> Iterator[str]:
    yield "_document_changed"
    if isinstance(change, ThemeChanged):
        return
    yield "_document_patched"
    if isinstance(change, EventSent):
        yield "_document_message_sent"
    elif isinstance(change, ModelChanged):
        by_detail = {ColumnsSet: "_column_data_changed", Streamed: "_columns_streamed", Patched: "_columns_patched"}
        yield by_detail.get(type(change.detail), "_document_model_changed")
