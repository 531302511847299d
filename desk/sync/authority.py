"""What a page may do (protocol P13): a closed table, made of the declarations; everything else is refused.

A property is writable when its declaration says `from_page=True`, an event may be raised when its class says so. The columns
of a source are writable while a tool of the document that edits data (`edited_sources`) names the source; the plain properties of a
model while a callback in the page has the model (`handed`). Values
are checked against the property before anything hears of them.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from desk.document import Document
from desk.properties import HasProps, Property, PropertyError, kinds, models_in, registry
from desk.properties.wire_values import from_wire
from desk.wire import Ref

from .definitions import is_shown

_REMEMBERED = 10_000

#: What says which models a callback hands over.
_HANDING = ("args", "obj", "target")


#: What names no model.
_PLAIN = frozenset({bool, int, float, str, type(None)})


class Denied(Exception):
    """A change that a page may not make. `malicious`: no honest page ever asks for it."""

    def __init__(self, reason: str, about: dict[str, Any], *, malicious: bool = False, model: HasProps | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.about = about
        self.malicious = malicious
        self.model = model


@dataclass(frozen=True, slots=True)
class Allowed:
    """A change that a page may make, ready to be made."""

    model: Any
    name: str
    value: Any = None
    event: Any = None


class Gatekeeper:
    """Checks the changes that pages push to one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._gone: OrderedDict[str, None] = OrderedDict()
        self._handed: set[str] = set()
        # The ids of what callbacks hand over; None until somebody asks, and after one of them has changed.
        self._targets: frozenset[str] | None = None

    def forget(self, id: str) -> None:
        """A model left: pages may still speak of it for a moment, and that is no malice."""
        self._gone[id] = None
        self._handed.discard(id)
        if len(self._gone) > _REMEMBERED:
            self._gone.popitem(last=False)

    def check(self, change: Any) -> Allowed | None:
        """What to do about a pushed change; None for nothing. Raises Denied."""
        if not isinstance(change, dict):
            raise Denied("a change is an object", {}, malicious=True)
        match change.get("kind"):
            case "set":
                return self._set(change)
            case "event":
                return self._event(change)
        raise Denied("a page sets properties and raises events, nothing else", {}, malicious=True)

    def _set(self, change: dict[str, Any]) -> Allowed | None:
        name = change.get("name")
        about = {"model": _text(change.get("model")), "name": _text(name)}
        model = self._model(change.get("model"), about)
        if model is None:
            return None
        declared = type(model)._declared
        if not isinstance(name, str) or name not in declared:
            raise Denied("a page may not write this property", about, malicious=True)
        known = is_shown(model, name)
        is_handed = known and not declared[name].from_page and self._is_handed(model)
        if is_handed and not _is_plain(declared[name], model):
            # What code of the page's sets is seen there all the same; it is not taken back.
            raise Denied("code of the page's does not change this property in Python", about)
        if not (declared[name].from_page or is_handed or self._is_edited(model, name)):
            # An edit tool or a callback may have left while the user's hand was still at it: that is refused, but no malice.
            honest = known and (declared[name].holds_columns or model.id in self._handed)
            raise Denied("a page may not write this property", about, malicious=not honest, model=model if known else None)
        property_ = declared[name]
        try:
            value = property_.accept(from_wire(property_.kind, self._resolved(change.get("value"), about)))
        except (PropertyError, Denied) as error:
            raise Denied(str(error), about, model=model) from None
        if is_handed and any(models_in(value)):
            raise Denied("code of the page's does not put models anywhere in Python", about)
        return Allowed(model, name, value)

    def _is_handed(self, model: Any) -> bool:
        """Whether the author has handed this model to code of the page's (P16): as an argument or a target of a callback, or as
        the model that has callbacks there."""
        if self._targets is None:
            self._targets = frozenset(
                one.id for other in self._document.models if hasattr(type(other), "handed") for one in other.handed()
            )
        handed = model.id in self._targets or any(model.js_property_callbacks.values()) or any(model.js_event_callbacks.values())
        if handed:
            self._handed.add(model.id)
        return handed

    def looked_after(self, model: HasProps, name: str = "") -> None:
        """A model came or went, or a property of it changed: what callbacks hand over may be other models now."""
        if hasattr(type(model), "handed") and name in ("", *_HANDING):
            self._targets = None

    def _is_edited(self, model: Any, name: str) -> bool:
        """Whether a tool of the document lets the user edit the columns of this source."""
        if not type(model)._declared[name].holds_columns:
            return False
        tools = (other for other in self._document.models if hasattr(type(other), "edited_sources"))
        return any(source is model for tool in tools for source in tool.edited_sources())

    def _event(self, change: dict[str, Any]) -> Allowed | None:
        name, values = change.get("name"), change.get("values", {})
        about = {"event": _text(name)}
        event_class: Any = registry.find_event(name) if isinstance(name, str) else None
        if not isinstance(name, str) or event_class is None or not event_class.from_page or not isinstance(values, dict) or "model" in values:
            raise Denied("a page may not raise this event", about, malicious=True)
        model = None
        if change.get("model") is not None:
            model = self._model(change["model"], about)
            if model is None:
                return None
        try:
            resolved = {key: self._resolved(value, about) for key, value in values.items()}
            return Allowed(model, name, event=event_class.from_values(name, model, resolved))
        except (TypeError, ValueError) as error:
            raise Denied(str(error), about) from None

    def _model(self, id: Any, about: dict[str, Any]) -> Any:
        model = self._document.get_model_by_id(id) if isinstance(id, str) else None
        if model is None and (not isinstance(id, str) or id not in self._gone):
            raise Denied("no such model", about, malicious=True)
        return model

    def _resolved(self, value: Any, about: dict[str, Any]) -> Any:
        if isinstance(value, Ref):
            model = self._document.get_model_by_id(value.id)
            if model is None:
                raise Denied("the value names no model of this document", about)
            return model
        if isinstance(value, list) and not _PLAIN.issuperset(map(type, value)):
            return [self._resolved(entry, about) for entry in value]
        if isinstance(value, dict):
            return {key: self._resolved(entry, about) for key, entry in value.items()}
        return value


def _is_plain(property_: Property, model: HasProps) -> bool:
    """Whether a value of a property is data alone: it neither runs, nor holds models, nor is made by reading something else, as the
    picture of a path is. What belongs to every model (its name, its callbacks) and what carries code is the author's."""
    every: Any = registry.find("Model")
    callback: Any = registry.find("Callback")
    carries_code = model.page_code() is not None or isinstance(model, callback)  # type: ignore[attr-defined]
    return property_.name not in every._declared and not carries_code and kinds.holds_data(property_.kind)


def _text(value: Any) -> str:
    return value[:200] if isinstance(value, str) else ""
