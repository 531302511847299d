"""A document as JSON that a document is made of again: models with their ids, what they hold, references, arrays bit by bit.

Functions of Python are not in it, nor code of an author's classes: a program that reads it has to know the classes. What a theme
gave to models is in it as if it were theirs.

    text = json.dumps(kept_of(document))
    fill(Document(), json.loads(text))
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

import desk
from desk.document import Document
from desk.properties import reserve_ids
from desk.sync import Mirror, UnknownType
from desk.sync.definitions import document_body
from desk.wire import MalformedValue, from_json_form, to_json_form

_PARTS = ("title", "theme", "roots", "models", "arrays")


def kept_of(document: Document) -> dict[str, Any]:
    """What `json.dumps` takes. Raises UnsendableValue for a value that no page could be told."""
    with document.locked():
        body = document_body(document)
        parts = {name: body[name] for name in ("title", "theme", "roots", "models")}
        form, arrays = to_json_form(parts)
    return {"version": desk.__version__, **form, "arrays": base64.b64encode(arrays).decode("ascii")}


def fill(document: Document, kept: Mapping[str, Any]) -> None:
    """Put what was kept into an empty document. Raises ValueError for what is none, and for classes that this program lacks."""
    missing = [name for name in _PARTS if name not in kept] if isinstance(kept, Mapping) else list(_PARTS)
    if missing:
        raise ValueError(f"this is no document that Document.to_json made: {missing[0]!r} is missing")
    try:
        body = from_json_form({name: kept[name] for name in _PARTS[:-1]}, base64.b64decode(kept["arrays"], validate=True))
        reserve_ids(model["id"] for model in body["models"])
        mirror = Mirror(document)
        mirror.define(body["models"])
        for name in ("theme", "title", "roots"):
            mirror.apply({"kind": name, "value": body[name]})
        _let_run(document, mirror)
    except UnknownType as error:  # it is a LookupError too
        raise ValueError(f"Document.from_json: {error}") from None
    except (MalformedValue, binascii.Error, LookupError, TypeError) as error:
        raise ValueError(f"this is no document that Document.to_json made: {type(error).__name__}: {error}") from None


def _let_run(document: Document, mirror: Mirror) -> None:
    """What runs in pages at the document's own events hangs on no root."""
    for id in mirror.defined:
        scripts = mirror.model(id)
        if scripts.view_type == "DocumentScripts":
            for event, callbacks in scripts.js_event_callbacks.items():
                document.js_on_event(event, *callbacks)
