"""A push of an author's program (protocol P50): it may define models and change everything, as code of the app itself may.

What it says of columns and roots is said from what it last heard. Where the server was further by then, the program is told the whole
afterwards, so that both ends are equal again.
"""

from __future__ import annotations

from typing import Any

from desk.document import Document
from desk.properties import HasProps, PropertyError, same
from desk.wire import Ref

from .definitions import plain_value, theme_name
from .mirror import Mirror
from .outbox import Key, Outbox


class AuthorsPush:
    """One push, done to a document. `stale`: whether the server had news for the program when it was sent."""

    REFUSALS = (PropertyError, AttributeError, LookupError, ValueError, TypeError, RuntimeError)

    def __init__(self, document: Document, body: dict[str, Any], *, stale: bool) -> None:
        self._document = document
        self._body = body
        self._stale = stale
        self._mirror = Mirror(document)

    def define(self) -> frozenset[str]:
        """Make the models of the push, and return their ids. Raises one of REFUSALS."""
        self._mirror.define(self._body.get("models", ()))
        return self._mirror.defined

    def key(self, change: dict[str, Any]) -> Key:
        """What a change is of: a property by model and name, or ("", "roots" or "title" or "theme")."""
        kind = change["kind"]
        if kind == "set":
            return self._mirror.model(change["model"]).id, change["name"]
        if kind in ("columns", "stream", "patch"):
            return self._mirror.model(change["model"]).id, "data"
        return "", kind

    def apply(self, change: dict[str, Any]) -> None:
        """Do a change. Raises one of REFUSALS, or what a callback raises."""
        self._mirror.apply(change)

    def is_refusal(self, error: BaseException) -> bool:
        """Whether the push was wrong, and not a callback that it set off."""
        return isinstance(error, self.REFUSALS) and not hasattr(error, "__desk_callback__")

    def about(self, change: Any) -> dict[str, str]:
        """What an answer names."""
        named = change if isinstance(change, dict) else {}
        return {name: str(named[name])[:200] for name in ("kind", "model", "name") if name in named}

    def correct(self, change: dict[str, Any], outbox: Outbox) -> None:
        """Let the program hear what has become of its change, where that is not what it sent."""
        try:
            id, name = self.key(change)
        except (LookupError, TypeError):
            return
        document = self._document
        model = document.get_model_by_id(id)
        if id and (model is None or name not in type(model)._declared):
            return
        if name == "roots" and not id:
            if [root.id for root in document.roots] != change.get("value"):
                outbox.restate("roots")
        elif not id:
            if change.get("value") != (document.title if name == "title" else theme_name(document)):
                outbox.restate(name)
        elif change["kind"] != "set":
            if self._stale:
                outbox.set(model, name)
        elif not type(model)._declared[name].holds_columns and not same(with_refs(plain_value(model, name)), change.get("value")):
            outbox.set(model, name)

    def restate(self, outbox: Outbox) -> None:
        """Let the program hear the whole of what it has lost count of."""
        for id, name in self._body.get("again", ()):
            model = self._document.get_model_by_id(id)
            if model is not None and name in type(model)._declared:
                outbox.set(model, name)


def with_refs(value: Any, wire_id: Any = lambda id: id) -> Any:
    """A plain value with references in place of models, as the wire has it."""
    if isinstance(value, HasProps):
        return Ref(wire_id(value.id))
    if isinstance(value, dict):
        return {with_refs(key, wire_id): with_refs(entry, wire_id) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [with_refs(entry, wire_id) for entry in value]
    if isinstance(value, set):
        return {with_refs(entry, wire_id) for entry in value}
    return value
