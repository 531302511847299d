"""Keeping a document and its pages equal: messages and the time in, messages out. No sockets, no threads, no clock.

`SyncSession` is the server's side, `PageReplica` the rules of a page (the TypeScript half follows the same ones), `AuthorReplica` a
program of an author's.
"""

from __future__ import annotations

from .author import AuthorReplica
from .mirror import Mirror, UnknownType
from .page import PageReplica
from .sendable import without_unsendable
from .session import Close, SyncSession

__all__ = ["AuthorReplica", "Close", "Mirror", "PageReplica", "SyncSession", "UnknownType", "without_unsendable"]
