"""Which document `curdoc()` means: that of the running script or callback, else one for the whole process.

A thread that an app has started runs neither its script nor a callback. While desk runs apps in this process such a
thread gets the document of the app that has the process to itself, and an error that names the cure where sessions of
several visitors may live: another visitor's document is never handed out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Document

_current: ContextVar[Document | None] = ContextVar("desk_curdoc", default=None)
_process_document: list[Document] = []
_hosted: dict[Document, bool] = {}


def curdoc() -> Document:
    """The document of the running script or callback; in a plain Python program one for the process.

    Raises RuntimeError in an author's own thread where several sessions may live.
    """
    current = _current.get()
    if current is not None:
        return current
    hosted = list(_hosted.items())
    if hosted:
        document, alone = hosted[0]
        if alone and len(hosted) == 1:
            return document
        raise RuntimeError(
            "curdoc() in a thread of its own does not know which session it is called for: "
            "take `doc = curdoc()` in the script and use it in the thread"
        )
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


def host(document: Document, *, alone: bool) -> None:
    """A session runs an app on this document; `alone` when the process is there for that session only."""
    _hosted[document] = alone


def unhost(document: Document) -> None:
    """The session has ended. A second call does nothing."""
    _hosted.pop(document, None)


def is_current() -> bool:
    """Whether desk runs this code: a script, a callback, or a thread that one of them has started."""
    return _current.get() is not None or bool(_hosted)


def is_running() -> bool:
    """Whether this code is a script or a callback that desk runs, in their own thread or task."""
    return _current.get() is not None
