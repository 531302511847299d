"""Patches made into models: a document that follows another one, as a program of an author's has it, and what such a program pushes.

It takes the parts of a patch (protocol P21) in plain values and does them to a `Document`: definitions become models, references the
models that they name. It knows no peer and no revision.

    mirror = Mirror(document)
    mirror.define(body["models"])
    for change in body["changes"]: mirror.apply(change)
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desk.document import Document
from desk.properties import HasProps, Property, kinds, registry
from desk.properties.wire_values import from_wire
from desk.wire import Ref


class UnknownType(LookupError):
    """A model of a type that this program does not know."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no model type {name!r} is known here: import the module that declares it first")


def _same_id(id: str) -> str:
    return id


class Mirror:
    """See the module. `local_id` turns the ids of messages into those of this document."""

    def __init__(self, document: Document, local_id: Callable[[str], str] = _same_id) -> None:
        self._document = document
        self._local_id = local_id
        self._new: dict[str, HasProps] = {}

    @property
    def defined(self) -> frozenset[str]:
        """The ids of the models that were defined and are not forgotten."""
        return frozenset(self._new)

    def keep(self, model: HasProps) -> None:
        """Let messages go on to speak of a model that the document has let go."""
        self._new[model.id] = model

    def forget(self, ids: Iterable[str]) -> None:
        """Messages do not speak of these models any more, nor need those be kept that the document has."""
        for id in ids:
            self._new.pop(self._local_id(id), None)
        self._new = {id: model for id, model in self._new.items() if self._document.get_model_by_id(id) is not model}

    @staticmethod
    def learn(types: Iterable[Mapping[str, Any]]) -> None:
        """Types of an author's own that this program does not know: it gets classes with the same properties, of any values."""
        for one in types:
            if registry.find(one["name"]) is not None:
                continue
            found = [registry.find(name) for name in one["bases"].split()]
            bases = tuple(base for base in found if base is not None)
            properties: dict[str, Any] = {
                name: Property(factory=lambda default=entry[0]: copy.deepcopy(default), annotation=Any)  # type: ignore[misc]
                for name, entry in one["properties"].items()
            }
            type(one["name"], bases, {**properties, "__module__": "desk_session", "view_type": one["name"]})

    def define(self, definitions: Iterable[Mapping[str, Any]], is_kept: Callable[[str, str], bool] | None = None) -> None:
        """Make models, or give those that there are all the values of a definition, but for those that `is_kept` (by id and name).

        Raises UnknownType, and PropertyError for a value that a model does not take.
        """
        listed = list(definitions)
        for one in listed:
            id = self._local_id(one["id"])
            known = self._document.get_model_by_id(id) or self._new.get(id)
            self._new[id] = known if known is not None else _blank(one["type"], id)
        for one in listed:
            id = self._local_id(one["id"])
            model, values = self._new[id], one["values"]
            gone = [name for name in model._values if name not in values and name in type(model)._declared]
            for name in gone:
                if is_kept is None or not is_kept(id, name):
                    delattr(model, name)
            for name, value in values.items():
                if is_kept is None or not is_kept(id, name):
                    self._set(model, name, value)

    def apply(self, change: Mapping[str, Any]) -> None:
        """Do a change. Raises LookupError for what is not there, and what the document raises."""
        match change["kind"]:
            case "set":
                self._set(self.model(change["model"]), change["name"], change["value"])
            case "columns":
                data = self._columns(change)
                for name in change.get("removed", ()):
                    data.pop(name, None)
                data.update(self.resolved(change["data"]))
            case "stream":
                data, rows = self._columns(change), self.resolved(change["data"])
                if not data and rows:
                    data.update({name: entries[:0] for name, entries in rows.items()})
                data.append_rows(rows, change["length"])
            case "patch":
                patches = {
                    name: [(slice(*where) if isinstance(where, list) else where, value) for where, value in entries]
                    for name, entries in self.resolved(change["patches"]).items()
                }
                self._columns(change).patch_entries(patches)
            case "roots":
                self._set_roots(change)
            case "title":
                self._document.title = change["value"]
            case "theme":
                scheme = change["value"]
                if scheme != (getattr(self._document.theme, "scheme", None) or "auto"):
                    # What a theme does to models travels with them: here it only says which colours are around them.
                    self._document.theme = None if scheme == "auto" else {"scheme": scheme}
            case kind:
                raise LookupError(f"no change is of the kind {kind!r}")

    def holds_columns(self, id: str, name: str) -> bool:
        """Whether a property of a model of the document is one of columns."""
        model = self._document.get_model_by_id(id)
        return model is not None and name in type(model)._declared and type(model)._declared[name].holds_columns

    def model(self, id: str) -> Any:
        """The model of an id of a message. Raises LookupError."""
        local = self._local_id(id)
        found = self._document.get_model_by_id(local) or self._new.get(local)
        if found is None:
            raise LookupError(f"no model {id!r}")
        return found

    def resolved(self, value: Any) -> Any:
        """A value of a message with models in place of references."""
        if isinstance(value, Ref):
            return self.model(value.id)
        if type(value) is list:
            return [self.resolved(entry) for entry in value]
        if type(value) is dict:
            return {key: self.resolved(entry) for key, entry in value.items()}
        if type(value) is set:
            return {self.resolved(entry) for entry in value}
        return value

    def _set(self, model: Any, name: str, value: Any) -> None:
        declared = type(model)._declared.get(name)
        if declared is None:
            raise LookupError(f"{type(model).__name__} has no property {name!r}")
        setattr(model, name, as_written(declared.kind, from_wire(declared.kind, self.resolved(value))))

    def _columns(self, change: Mapping[str, Any]) -> Any:
        return self.model(change["model"]).data

    def _set_roots(self, change: Mapping[str, Any]) -> None:
        """The roots; where the sender says which there were, only what it added and took away is done."""
        document = self._document
        before = change.get("before")
        if before is not None:
            for id in [id for id in before if id not in change["value"]]:
                self._remove_root(self._local_id(id))
            for id in [id for id in change["value"] if id not in before]:
                document.add_root(self.model(id))
            return
        wanted = [self.model(id) for id in change["value"]]
        kept = {root.id for root in wanted}
        for root in document.roots:
            if root.id not in kept:
                document.remove_root(root)
        for model in wanted:
            document.add_root(model)
        if [root.id for root in document.roots] != [root.id for root in wanted]:
            for model in wanted:  # only their order differs
                document.remove_root(model)
                document.add_root(model)

    def _remove_root(self, id: str) -> None:
        root = self._document.get_model_by_id(id)
        if root is not None:
            self._document.remove_root(root)


def as_written(kind: kinds.Kind, value: Any) -> Any:
    """A data spec as an author would write it: the column's name, or the value, where that means the same."""
    spec = kinds.bare(kind)
    if isinstance(spec, kinds.Spec) and isinstance(value, dict) and len(value) == 1:
        if "field" in value and spec.text_is_field:
            return value["field"]
        if "value" in value and not (spec.text_is_field and isinstance(value["value"], str)):
            return value["value"]
    return value


def _blank(type_name: str, id: str) -> HasProps:
    """A model without values: its constructor is for authors, and may make more than was asked for."""
    cls = registry.find(type_name)
    if cls is None:
        raise UnknownType(type_name)
    model = cls.__new__(cls)
    model_class = next(one for one in cls.__mro__ if one.__name__ == "Model")
    model_class.__init__(model, id=id)  # type: ignore[misc]
    return model
