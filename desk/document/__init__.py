"""Documents: models held, changes recorded, callbacks, timers, one lock. Knows no sockets and no model by name."""

from __future__ import annotations

from .changes import Change, EventSent, ModelChanged, RootAdded, RootRemoved, ThemeChanged, TitleChanged
from .current import as_curdoc, curdoc, set_curdoc
from .document import DEFAULT_TITLE, Document
from .errors import CallbackError, DocumentLocked, callback_error
from .lock import without_document_lock
from .session_callbacks import SessionCallback

__all__ = [
    "DEFAULT_TITLE", "CallbackError", "Change", "Document", "DocumentLocked", "EventSent", "ModelChanged", "RootAdded",
    "RootRemoved", "SessionCallback", "ThemeChanged", "TitleChanged", "as_curdoc", "callback_error", "curdoc", "set_curdoc",
    "without_document_lock",
]  # fmt: skip
