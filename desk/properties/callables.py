"""Whether an author's function can be called as it will be: told when it is added, not when it is too late."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any


def takes(callback: Callable[..., Any], count: int) -> bool:
    """Whether a callable can be called with `count` positional arguments."""
    try:
        inspect.signature(callback).bind(*[None] * count)
    except TypeError:
        return False
    except ValueError:  # builtins without a signature: let the call tell
        return True
    return True


def check_arity(callback: Callable[..., Any], counts: tuple[int, ...], where: str, words: str) -> None:
    """Raises ValueError when a callback cannot be called with any of `counts` arguments."""
    if not callable(callback):
        raise ValueError(f"{where}: expected a function, got {callback!r}")
    if not any(takes(callback, count) for count in counts):
        name = getattr(callback, "__qualname__", repr(callback))
        raise ValueError(f"{where}: {name}{inspect.signature(callback)} must take {words}")
