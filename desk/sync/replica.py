"""A document in plain values: what a page knows of it."""

from __future__ import annotations

from typing import Any

import numpy as np


class Replica:
    """Models by id, roots, title and theme; patches are applied to it (protocol P21, P22)."""

    def __init__(self) -> None:
        self.models: dict[str, dict[str, Any]] = {}
        self.roots: list[str] = []
        self.title = ""
        self.theme = "auto"

    @classmethod
    def of(cls, document: dict[str, Any]) -> Replica:
        """The replica of a whole document."""
        replica = cls()
        replica.title, replica.theme, replica.roots = document["title"], document["theme"], document["roots"]
        replica._define(document["models"])
        return replica

    def _define(self, models: list[dict[str, Any]]) -> None:
        for model in models:
            self.models[model["id"]] = {"type": model["type"], "values": dict(model["values"])}

    def apply(self, patch: dict[str, Any]) -> list[tuple[str, str | None, dict[str, Any]]]:
        """Apply a patch; returns the events that came with it."""
        self._define(patch.get("models", ()))
        events = []
        for change in patch.get("changes", ()):
            match change["kind"]:
                case "set":
                    self.models[change["model"]]["values"][change["name"]] = change["value"]
                case "columns" | "stream" | "patch":
                    self._columns(change)
                case "roots":
                    self.roots = change["value"]
                case "title":
                    self.title = change["value"]
                case "theme":
                    self.theme = change["value"]
                case "event":
                    events.append((change["name"], change.get("model"), change["values"]))
        for id in patch.get("gone", ()):
            self.models.pop(id, None)
        return events

    def _columns(self, change: dict[str, Any]) -> None:
        values = self.models[change["model"]]["values"]
        data = values["data"] = dict(values.get("data", {}))
        if change["kind"] == "columns":
            data.update(change["data"])
            for name in change["removed"]:
                data.pop(name, None)
        elif change["kind"] == "stream":
            for name, rows in change["data"].items():
                joined = _joined(data.get(name), rows)
                data[name] = joined[len(joined) - change["length"] :] if len(joined) > change["length"] else joined
        else:
            for name, patches in change["patches"].items():
                data[name] = data[name].copy()
                for where, value in patches:
                    data[name][slice(*where) if isinstance(where, list) else where] = value


def _joined(head: Any, rows: Any) -> Any:
    if head is None or len(head) == 0:
        return rows
    if isinstance(head, list) and isinstance(rows, list):
        return [*head, *rows]
    return np.concatenate([np.asarray(head), np.asarray(rows)])
