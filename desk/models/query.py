"""Look-ups of models: by class, by name, by values.

    doc.select({"type": Slider, "name": "speed"})
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def matches(model: Any, selector: Any) -> bool:
    """Whether a model fits a selector: a class, a name, or a mapping of property names (and "type", "tags") to values."""
    if isinstance(selector, type):
        return isinstance(model, selector)
    if isinstance(selector, str):
        return bool(model.name == selector)
    if isinstance(selector, Mapping):
        return all(_fits(model, key, wanted) for key, wanted in selector.items())
    raise TypeError(f"expected a class, a name or a dict of values to select by, got {selector!r}")


def _fits(model: Any, key: str, wanted: Any) -> bool:
    if key == "type":
        if isinstance(wanted, str):
            return any(cls.__name__ == wanted for cls in type(model).__mro__)
        return isinstance(model, wanted)
    if key == "tags":
        return wanted in model.tags if isinstance(wanted, str) else all(tag in model.tags for tag in wanted)
    return key in type(model).properties() and bool(getattr(model, key) == wanted)
