"""Models and properties in the plain form that a patch carries (protocol P7, P8)."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from desk.document import Document, page_code
from desk.properties import ColumnData, HasProps
from desk.properties.wire_values import to_wire

from .types import declaring_class, type_definitions


def definition(model: HasProps) -> dict[str, Any]:
    """What a page needs to know a model: its type and the values that differ from the defaults."""
    declared, shown = type(model)._declared, _shown(model)
    for value in model._values.values():
        if type(value) is ColumnData:
            value.forget_digests()
    values = {name: to_wire(declared[name].kind, value) for name, value in model._travelling() if name in shown}
    defined = {"id": model.id, "type": model.view_type, "values": values}
    code = model.page_code()  # type: ignore[attr-defined]  # models are all there is in a document
    return defined if code is None else {**defined, "module": page_code.add(code)}


def is_shown(model: HasProps, name: str) -> bool:
    """Whether pages know a property: one that an author's subclass adds stays in Python."""
    return name in _shown(model)


def _shown(model: HasProps) -> Container[str]:
    return declaring_class(type(model))._declared


def plain_value(model: HasProps, name: str) -> Any:
    """The current value of a property in plain form."""
    return to_wire(type(model)._declared[name].kind, getattr(model, name))


def document_body(document: Document) -> dict[str, Any]:
    """The whole document. `types` are the authors' own; `template` says that it is shown in a page of theirs,
    `config` what its pages do otherwise than usual."""
    models = document.models
    body: dict[str, Any] = {
        "title": document.title,
        "theme": theme_name(document),
        "roots": [root.id for root in document.roots],
        "models": [definition(model) for model in models],
    }
    types = type_definitions(models)
    if types:
        body["types"] = types
    if document.template is not None:
        body["template"] = True
    config = document.config.changed()
    if config:
        body["config"] = config
    return body


def theme_name(document: Document) -> str:
    """Which colour scheme the page shows: "light", "dark", or "auto" for the system's."""
    return getattr(document.theme, "scheme", None) or "auto"
