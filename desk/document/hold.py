"""Changes kept back by `Document.hold`, and how they are put together."""

from __future__ import annotations

from desk.properties.column_data import Patched, Streamed

from .changes import Change, ModelChanged, TitleChanged


class Held:
    """The changes since `hold`. "combine": the last value of a property stands for all before it."""

    def __init__(self, policy: str) -> None:
        self.policy = policy
        self._changes: list[Change] = []

    def add(self, change: Change) -> None:
        """Keep a change."""
        if self.policy == "combine":
            for index in range(len(self._changes) - 1, -1, -1):
                joined = _joined(self._changes[index], change)
                if joined is not None:
                    del self._changes[index]
                    change = joined
                    break
        self._changes.append(change)

    def changes(self) -> list[Change]:
        """What is to be told, in order."""
        return self._changes


def _joined(before: Change, after: Change) -> Change | None:
    if isinstance(before, TitleChanged) and isinstance(after, TitleChanged):
        return TitleChanged(before.old, after.new)
    if isinstance(before, ModelChanged) and isinstance(after, ModelChanged):
        one_property = before.model is after.model and before.name == after.name
        # Rows streamed and entries patched are no values: they must all be told.
        whole = not isinstance(before.detail, Streamed | Patched) and not isinstance(after.detail, Streamed | Patched)
        if one_property and whole:
            detail = after.detail if before.detail is None and after.detail is None else None
            return ModelChanged(after.model, after.name, before.old, after.new, detail)
    return None
