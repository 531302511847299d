"""Changes kept back by `Document.hold`, and how they are put together."""

from __future__ import annotations

from typing import Any

from desk.properties.column_data import Patched, Streamed

from .changes import Change, ModelChanged, TitleChanged


class Held:
    """The changes since `hold`. "combine": the last value of a property stands for all before it."""

    def __init__(self, policy: str) -> None:
        self.policy = policy
        self._changes: dict[Any, Change] = {}  # in order; what can be combined under a key of its own

    def add(self, change: Change) -> None:
        """Keep a change."""
        key = _key(change) if self.policy == "combine" else None
        before = self._changes.pop(key, None) if key is not None else None
        self._changes[key if key is not None else object()] = change if before is None else _joined(before, change)

    def changes(self) -> list[Change]:
        """What is to be told, in order."""
        return list(self._changes.values())


def _key(change: Change) -> Any:
    if isinstance(change, TitleChanged):
        return "title"
    # Rows streamed and entries patched are no values: they must all be told.
    if isinstance(change, ModelChanged) and not isinstance(change.detail, Streamed | Patched):
        return (change.model.id, change.name)
    return None


def _joined(before: Change, after: Change) -> Change:
    if isinstance(before, TitleChanged) and isinstance(after, TitleChanged):
        return TitleChanged(before.old, after.new)
    assert isinstance(before, ModelChanged)
    assert isinstance(after, ModelChanged)
    return ModelChanged(after.model, after.name, before.old, after.new, None)
