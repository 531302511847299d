"""The colours that CSS has names for.

    from desk.colors.named import tomato
"""

from __future__ import annotations

from desk.properties.colors import NAMED

from . import NamedColor

__all__ = sorted(NAMED)


def __getattr__(name: str) -> NamedColor:
    if name not in NAMED:
        raise AttributeError(f"there is no colour {name!r}")
    return NamedColor(name)


def __dir__() -> list[str]:
    return list(__all__)
