"""The numbered log of changes: what was done at which revision, bounded, and how to undo it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desk.document import Change, ModelChanged, RootAdded, RootRemoved, ThemeChanged, TitleChanged
from desk.properties import ColumnsSet, HasProps, Patched, Streamed


@dataclass(slots=True)
class Entry:
    """What took the document to `revision`. `undoable`: whether the values of before are still here."""

    revision: int
    changes: Sequence[Change]
    attached: Sequence[HasProps]
    detached: Sequence[HasProps]
    undoable: bool = True


class ChangeLog:
    """The last revisions of a document.

    What changed is kept for `limit` revisions, what was before only as long as it takes less than `limit_bytes`: a column
    of a million points that is set thirty times a second must not fill the memory.
    """

    def __init__(self, limit: int = 500, limit_bytes: int = 32 * 2**20) -> None:
        self._entries: list[Entry] = []  # lists, as an empty deque takes 700 bytes
        self._heavy: list[tuple[Entry, int]] = []
        self._limit = limit
        self._limit_bytes = limit_bytes
        self._bytes = 0

    def append(self, entry: Entry) -> None:
        """Add the next revision; the oldest goes when the log is full."""
        size = sum(map(_bytes_of, entry.changes)) + 4096 * len(entry.detached)
        self._entries.append(entry)
        if len(self._entries) > self._limit:
            del self._entries[0]
        self._heavy.append((entry, size))
        self._bytes += size
        while self._heavy and (self._bytes > self._limit_bytes or len(self._heavy) > len(self._entries)):
            lightened, size = self._heavy.pop(0)
            self._bytes -= size
            _lighten(lightened)

    def covers(self, revision: int) -> bool:
        """Whether everything after `revision` is still here."""
        return bool(self._entries) and self._entries[0].revision <= revision + 1 and revision <= self._entries[-1].revision

    def since(self, revision: int) -> Iterable[Entry]:
        """The entries after a revision, oldest first."""
        return (entry for entry in self._entries if entry.revision > revision)


def _bytes_of(change: Change) -> int:
    if not isinstance(change, ModelChanged):
        return 0
    size = 0
    for columns in (change.old, change.new, getattr(change.detail, "dropped", None)):
        for entries in columns.values() if isinstance(columns, dict) else (columns,):
            # A view keeps the whole array behind it.
            base = getattr(entries, "base", None)
            size += getattr(base if base is not None else entries, "nbytes", 0) or 8 * (
                len(entries) if isinstance(entries, list | str) else 1
            )
    return size


def _lighten(entry: Entry) -> None:
    """Forget the values of before and after; what changed stays known."""
    entry.undoable = False
    entry.changes = [_light(change) for change in entry.changes]


def _light(change: Change) -> Change:
    if not isinstance(change, ModelChanged):
        return change
    detail = change.detail
    if isinstance(detail, Streamed):
        # That rows were dropped must stay known: indices count from the front.
        detail = Streamed(detail.rows, detail.rollover, dict.fromkeys(detail.dropped, ()))
    elif isinstance(detail, Patched):
        detail = Patched({name: [(where, None) for where, _ in patches] for name, patches in detail.patches.items()}, {})
    return ModelChanged(change.model, change.name, None, None, detail)


def undo(document: Any, change: Change) -> None:
    """Make a change undone, as a new change of the document. Events cannot be undone and are left alone."""
    match change:
        case ModelChanged(detail=None):
            setattr(change.model, change.name, change.old)
        case ModelChanged():
            _undo_columns(getattr(change.model, change.name), change)
        case RootAdded():
            document.remove_root(change.model)
        case RootRemoved():
            document.insert_root(change.index, change.model)
        case TitleChanged():
            document.title = change.old
        case ThemeChanged():
            document.theme = change.old


def _undo_columns(data: Any, change: ModelChanged) -> None:
    match change.detail:
        case Patched(before=before):
            data.patch_entries(before)
        case Streamed(rows=rows, dropped=dropped):
            kept = {name: entries[: max(0, len(entries) - rows)] for name, entries in data.items()}
            data.update({name: _joined(dropped.get(name), entries) for name, entries in kept.items()})
        case ColumnsSet(names=names):
            data.update(change.old)
            for name in names:
                if name not in change.old:
                    data.pop(name)


def _joined(head: Any, rest: Any) -> Any:
    if head is None or len(head) == 0:
        return rest
    if isinstance(rest, list):
        return [*head, *rest]
    import numpy as np

    return np.concatenate([head, rest])
