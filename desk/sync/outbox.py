"""What one peer has still to hear (protocol P24).

An outbox holds *what* changed, not values: sets by (model, property), streams as a number of rows. Values are read when a
patch is made, so a peer that was slow gets the present and no history.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from desk.document import Change, Document, EventSent, ModelChanged, ThemeChanged, TitleChanged
from desk.properties import ColumnsSet, HasProps, Patched, Streamed

from .definitions import definition, is_shown, plain_value, theme_name
from .types import type_definitions

Key = tuple[str, str]
MOST_EVENTS = 10_000  # that wait for a page which does not draw; older ones are of no use to it any more


@dataclass(slots=True)
class ColumnsPending:
    """What changed in the columns of one source."""

    rows: int = 0
    columns: dict[str, None] = field(default_factory=dict)
    removed: dict[str, None] = field(default_factory=dict)
    patches: dict[str, dict[Any, None]] = field(default_factory=dict)

    def add(self, detail: ColumnsSet | Streamed | Patched) -> bool:
        """Take a change in; False when only a whole resend can say both."""
        if isinstance(detail, Streamed):
            if self.columns or self.removed or (self.patches and detail.dropped):
                return False  # the indices of patches count from the front, where rows go
            self.rows += detail.rows
        elif isinstance(detail, Patched):
            for name, changes in detail.patches.items():
                if name not in self.columns:
                    self.patches.setdefault(name, {}).update(dict.fromkeys(_index(where) for where, _ in changes))
        else:
            if self.rows:
                return False
            for name in detail.names:
                self.columns[name] = None
                self.patches.pop(name, None)
                self.removed.pop(name, None)
            for name in detail.removed:
                self.columns.pop(name, None)
                self.patches.pop(name, None)
                self.removed[name] = None
        return True


class Outbox:
    """Changes that wait for one peer."""

    def __init__(self) -> None:
        self._new: dict[str, HasProps] = {}
        self._returned: set[str] = set()  # of the new: those that the page knows from before
        self._gone: dict[str, None] = {}
        self._sets: dict[Key, HasProps] = {}
        self._columns: dict[Key, tuple[HasProps, ColumnsPending]] = {}
        self._roots = self._title = self._theme = False
        self._events: list[EventSent] = []
        self.denied: list[dict[str, Any]] = []

    def __bool__(self) -> bool:
        return bool(
            self._new or self._gone or self._sets or self._columns or self._roots or self._title or self._theme or self._events
            or self.denied
        )  # fmt: skip

    def attach(self, model: HasProps) -> None:
        """A model came in: its definition will carry everything."""
        if model.id in self._gone:
            del self._gone[model.id]
            self._returned.add(model.id)
        self._new[model.id] = model

    def detach(self, model: HasProps) -> None:
        """A model left."""
        if self._new.pop(model.id, None) is None or model.id in self._returned:
            self._gone[model.id] = None  # a model that the page never heard of need not be forgotten

    def add(self, change: Change) -> None:
        """Note a change."""
        match change:
            case ModelChanged():
                self._note(change)
            case EventSent():
                self._events.append(change)
                if len(self._events) > MOST_EVENTS:
                    del self._events[0]
            case TitleChanged():
                self._title = True
            case ThemeChanged():
                self._theme = True
            case _:
                self._roots = True

    def restate(self, part: str) -> None:
        """Note that "roots", "title" or "theme" must travel, though it may not have changed."""
        setattr(self, f"_{part}", True)

    @property
    def keys(self) -> frozenset[Key]:
        """What waits: properties by model and name, and ("", "roots"), ("", "title"), ("", "theme")."""
        parts = [("", part) for part in ("roots", "title", "theme") if getattr(self, f"_{part}")]
        return frozenset([*self._sets, *self._columns, *parts])

    def set(self, model: HasProps, name: str) -> None:
        """Note that a property's value must travel, though it may not have changed."""
        self._sets[(model.id, name)] = model
        self._columns.pop((model.id, name), None)

    def _note(self, change: ModelChanged) -> None:
        key = (change.model.id, change.name)
        if not is_shown(change.model, change.name):
            return
        if change.detail is None:
            self.set(change.model, change.name)
        elif key not in self._sets:
            pending = self._columns.setdefault(key, (change.model, ColumnsPending()))[1]
            if not pending.add(change.detail) or _patches_rows(change):
                self.set(change.model, change.name)

    def take(self, document: Document) -> dict[str, Any]:
        """The parts of a patch, with values as they are now; the outbox is empty afterwards. The document is locked."""
        # Of a model with code the module goes with the definition: it is defined again.
        for (id, _), model in self._sets.items():
            if id not in self._new and model.page_code() is not None and document.get_model_by_id(id) is model:  # type: ignore[attr-defined]
                self._new[id] = model
        models = [definition(model) for model in self._new.values()]
        changes: list[dict[str, Any]] = []
        for (id, name), model in self._sets.items():
            if id not in self._new and document.get_model_by_id(id) is model:
                changes.append({"kind": "set", "model": id, "name": name, "value": plain_value(model, name)})
        for (id, name), (model, pending) in self._columns.items():
            if id not in self._new and document.get_model_by_id(id) is model:
                try:
                    changes.extend(_column_changes(id, getattr(model, name), pending))
                except (IndexError, KeyError):  # columns were shortened in place: only all of them tell the truth
                    changes.append({"kind": "set", "model": id, "name": name, "value": plain_value(model, name)})
        if self._roots:
            changes.append({"kind": "roots", "value": [root.id for root in document.roots]})
        if self._title:
            changes.append({"kind": "title", "value": document.title})
        if self._theme:
            changes.append({"kind": "theme", "value": theme_name(document)})
        for event in self._events:
            model_id = None if event.model is None else event.model.id
            changes.append({"kind": "event", "name": event.name, "model": model_id, "values": event.values})
        types = type_definitions(self._new.values()) if models else []
        parts = {"types": types, "models": models, "changes": changes, "gone": list(self._gone), "denied": self.denied}
        self.__init__()  # type: ignore[misc]
        return {name: part for name, part in parts.items() if part}


def _column_changes(id: str, data: Any, pending: ColumnsPending) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = []
    if pending.rows:
        rows = data.rows
        tail = min(pending.rows, rows)
        last = {name: entries[len(entries) - tail :] for name, entries in data.items()}
        changes.append({"kind": "stream", "model": id, "data": last, "length": rows})
    if pending.columns or pending.removed:
        columns = {name: data[name] for name in pending.columns if name in data}
        changes.append({"kind": "columns", "model": id, "data": columns, "removed": list(pending.removed)})
    if pending.patches:
        patches = {
            name: [[list(where) if isinstance(where, tuple) else where, data[name][_where(where)]] for where in places]
            for name, places in pending.patches.items()
        }
        changes.append({"kind": "patch", "model": id, "patches": patches})
    return changes


def _patches_rows(change: ModelChanged) -> bool:
    """Whether entries of columns were patched that are rows themselves: there the whole columns travel."""
    if not isinstance(change.detail, Patched):
        return False
    data = getattr(change.model, change.name)
    return any(np.ndim(data[name][0]) > 0 for name in change.detail.patches if name in data and len(data[name]))


def _index(where: Any) -> Any:
    """An index or slice as something that can be a key."""
    if isinstance(where, slice):
        return (where.start, where.stop, where.step)
    return tuple(_index(part) for part in where) if isinstance(where, tuple) else int(np.asarray(where))


def _where(key: Any) -> Any:
    return slice(*key) if isinstance(key, tuple) else key
