"""The numbered log of changes: what was done at which revision, bounded, and how to undo it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desk.document import Change, ModelChanged, RootAdded, RootRemoved, ThemeChanged, TitleChanged
from desk.properties import ColumnsSet, HasProps, Patched, Streamed


@dataclass(frozen=True, slots=True)
class Entry:
    """What took the document to `revision`."""

    revision: int
    changes: Sequence[Change]
    attached: Sequence[HasProps]
    detached: Sequence[HasProps]


class ChangeLog:
    """The last revisions of a document."""

    def __init__(self, limit: int = 500) -> None:
        self._entries: deque[Entry] = deque(maxlen=limit)

    def append(self, entry: Entry) -> None:
        """Add the next revision; the oldest goes when the log is full."""
        self._entries.append(entry)

    def covers(self, revision: int) -> bool:
        """Whether everything after `revision` is still here."""
        return bool(self._entries) and self._entries[0].revision <= revision + 1 and revision <= self._entries[-1].revision

    def since(self, revision: int) -> Iterable[Entry]:
        """The entries after a revision, oldest first."""
        return (entry for entry in self._entries if entry.revision > revision)


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
            document.add_root(change.model)
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
