"""A document as plain JSON: what a page would be told, with arrays as lists, for people and programs that look at it.

    json.dumps(plain_of(document), indent=2)
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

import desk
from desk.document import Document
from desk.properties import HasProps
from desk.properties.wire_values import milliseconds
from desk.sync.definitions import document_body


def plain_of(document: Document) -> dict[str, Any]:
    """The title, the roots' ids, and all models with what differs from their defaults; references are `{"id": ...}`.

    Moments are milliseconds since 1970; NaN and infinities are texts.
    """
    with document.locked():
        body: dict[str, Any] = {"version": desk.__version__, **_plain(document_body(document))}
    return body


def _plain(value: Any) -> Any:
    if isinstance(value, HasProps):
        return {"id": value.id}
    if isinstance(value, dict):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(entry) for entry in value]
    if isinstance(value, np.ndarray):
        moments = value.dtype.kind in "mM"
        return [_plain(entry) for entry in (value if moments else value.tolist())]
    if isinstance(value, np.datetime64 | np.timedelta64):
        return _plain(milliseconds(value))
    if isinstance(value, np.generic):
        return _plain(value.item())
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if value != value else "inf" if value > 0 else "-inf"
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
