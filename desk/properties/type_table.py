"""A property as the page's table of types has it: its default, and what the page has to know of it beside.

The table of Desk's own models is generated from this; an author's own classes travel in the same form.

    entry_of(Slider.lookup("value"))     # [0.0, 1]
"""

from __future__ import annotations

import math
from typing import Any

from .has_props import HasProps
from .property import Property
from .wire_values import to_wire

_FROM_PAGE, _COLUMNS = 1, 2


def entry_of(item: Property) -> list[Any]:
    """`[default]` in plain form, or `[default, flags]` with flags 1 for what pages may write, 2 for columns."""
    value = _plain_default(item)
    flags = (_FROM_PAGE if item.from_page else 0) | (_COLUMNS if item.holds_columns else 0)
    return [value, flags] if flags else [value]


def _plain_default(item: Property) -> Any:
    value = to_wire(item.kind, item.accept(item.fresh_default()))
    if isinstance(value, HasProps):
        return None  # models always travel
    if isinstance(value, float) and not math.isfinite(value):
        return {"@": "number", "value": "nan" if value != value else str(value)}
    if isinstance(value, set):
        return {"@": "set", "entries": sorted(value)}
    if isinstance(value, list | tuple) and any(isinstance(entry, HasProps) for entry in value):
        return []
    if isinstance(value, dict) and any(isinstance(entry, float) and entry != entry for entry in value.values()):
        return {name: {"@": "number", "value": "nan"} if entry != entry else entry for name, entry in value.items()}
    return value
