"""Models: what documents are made of. One file a subject; nothing is loaded before it is asked for.

    from desk.models import ColumnDataSource, Slider

A new model is a class in the file of its subject; `python -m desk.models.index` then makes it known here.
"""

from __future__ import annotations

import builtins
import importlib
from typing import Any

from desk.properties import registry

from .homes import HOMES

_MODULE_OF = {name: module for module, names in HOMES.items() for name in names.split()}

__all__ = sorted(_MODULE_OF)

#: Functions that stand among the models because Bokeh has them here.
_MODULE_OF["RELATIVE_DATETIME_CONTEXT"] = "formatters"


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f".{module}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *_MODULE_OF]


def _load(name: str) -> None:
    """For the registry: import what defines a model or an event of this name."""
    if name in _MODULE_OF:
        __getattr__(name)
    elif name.islower() and not hasattr(builtins, name):
        importlib.import_module("desk.events")


registry.add_finder(_load)
