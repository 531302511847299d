"""Widgets: what the user clicks, drags and types into.

from desk.models.widgets import Slider, TextInput
"""

from __future__ import annotations

from typing import Any

import desk.models
from desk.models.homes import HOMES

__all__ = sorted(name for module, names in HOMES.items() if module.startswith("widgets.") for name in names.split())


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(desk.models, name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
