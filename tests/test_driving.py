"""Driven callbacks: each call gets the next value."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from desk.driving import bounce, cosine, count, force, linear, repeat, sine


def driven(decorator: Callable[[Callable[[Any], Any]], Callable[[], None]], calls: int) -> list[Any]:
    seen: list[Any] = []
    call = decorator(seen.append)
    for _ in range(calls):
        call()
    return seen


@pytest.mark.parametrize(
    ("decorator", "values"),
    [
        (count(), [0, 1, 2, 3]),
        (linear(m=2, b=1), [1, 3, 5, 7]),
        (repeat([1, 2, 3]), [1, 2, 3, 1]),
        (bounce([1, 2]), [1, 2, 2, 1]),
        (sine(math.pi / 2, A=2, offset=1), pytest.approx([1, 3, 1, -1])),
        (cosine(math.pi, A=1), pytest.approx([1, -1, 1, -1])),
    ],
)
def test_the_values_follow_the_rule(decorator: Any, values: Any) -> None:
    assert driven(decorator, 4) == values


def test_any_iterator_can_drive_a_function() -> None:
    seen: list[str] = []
    call = force(seen.append, iter("ab"))
    call()
    call()
    assert seen == ["a", "b"]


def test_an_empty_sequence_is_refused() -> None:
    with pytest.raises(ValueError, match="the sequence is empty"):
        repeat([])
