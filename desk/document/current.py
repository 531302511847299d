"""Which document `curdoc()` means: that of the running script or callback, else one for the whole process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Document

_current: ContextVar[Document | None] = ContextVar("desk_curdoc", default=None)
_process_document: list[Document] = []


def curdoc() -> Document:
    """The document of the running script or callback; in a plain Python program one for the process."""
    current = _current.get()
    if current is not None:
        return current
    if not _process_document:
        from .document import Document

        _process_document.append(Document())
    return _process_document[0]


def set_curdoc(document: Document) -> None:
    """Make a document the process's own, for programs that desk does not run."""
    _process_document[:] = [document]


@contextmanager
def as_curdoc(document: Document) -> Iterator[Document]:
    """Let `curdoc()` mean `document` inside the block, in this thread or task."""
    token = _current.set(document)
    try:
        yield document
    finally:
        _current.reset(token)


def is_current() -> bool:
    """Whether a script or callback runs that was given a document."""
    return _current.get() is not None
