"""Values for callbacks that run again and again: each call gets the next one.

    @linear(m=0.1, b=2)
    def update(step):
        plot.title.text = f"step {step}"

    curdoc().add_periodic_callback(update, 50)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import count as numbers
from typing import Any

__all__ = ["bounce", "cosine", "count", "force", "linear", "repeat", "sine"]

Decorated = Callable[[], None]
Decorator = Callable[[Callable[[Any], Any]], Decorated]


def force(f: Callable[[Any], Any], sequence: Iterator[Any]) -> Decorated:
    """A function without arguments that calls `f` with the next value of an iterator each time."""

    def call() -> None:
        f(next(sequence))

    return call


def count() -> Decorator:
    """0, 1, 2, and so on."""
    return _driven(numbers())


def linear(m: float = 1, b: float = 0) -> Decorator:
    """The values of a straight line, m * i + b."""
    return _driven(m * i + b for i in numbers())


def repeat(sequence: Sequence[Any]) -> Decorator:
    """The values of a sequence, over and over."""
    _not_empty(sequence)
    return _driven(sequence[i % len(sequence)] for i in numbers())


def bounce(sequence: Sequence[Any]) -> Decorator:
    """The values of a sequence forth and back; its ends come twice."""
    _not_empty(sequence)
    return repeat([*sequence, *reversed(sequence)])


def sine(w: float, A: float = 1, phi: float = 0, offset: float = 0) -> Decorator:
    """The values of a sine wave, A * sin(w * i + phi) + offset."""
    return _driven(A * math.sin(w * i + phi) + offset for i in numbers())


def cosine(w: float, A: float = 1, phi: float = 0, offset: float = 0) -> Decorator:
    """The values of a cosine wave, A * cos(w * i + phi) + offset."""
    return _driven(A * math.cos(w * i + phi) + offset for i in numbers())


def _driven(values: Iterable[Any]) -> Decorator:
    return partial(force, sequence=iter(values))


def _not_empty(sequence: Sequence[Any]) -> None:
    if len(sequence) == 0:
        raise ValueError("the sequence is empty: there is no value to go on with")
