"""Stacked glyphs: one renderer a column, each on top of those before it.

    plot.vbar_stack(["2023", "2024"], x="fruit", width=0.9, color=["navy", "tomato"], source=source)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desk.models.expressions import Stack
from desk.models.renderers import GlyphRenderer

#: method -> (the glyph's method, the property at which a part begins or None, the one at which it ends)
STACKS: dict[str, tuple[str, str | None, str]] = {
    "harea_stack": ("harea", "x1", "x2"),
    "hbar_stack": ("hbar", "left", "right"),
    "hline_stack": ("line", None, "x"),
    "varea_stack": ("varea", "y1", "y2"),
    "vbar_stack": ("vbar", "bottom", "top"),
    "vline_stack": ("line", None, "y"),
}


def stack_method(name: str) -> Callable[..., list[GlyphRenderer]]:
    """The method of a figure that stacks columns."""
    glyph, start, end = STACKS[name]

    def method(self: Any, stackers: Sequence[str], **options: Any) -> list[GlyphRenderer]:
        renderers = []
        for number, stacker in enumerate(stackers):
            given = {option: _of(option, value, number, len(stackers)) for option, value in options.items()}
            given.setdefault("name", stacker)
            if start is not None:
                given[start] = {"expr": Stack(fields=list(stackers[:number]))}
            given[end] = {"expr": Stack(fields=list(stackers[: number + 1]))}
            renderers.append(getattr(self, glyph)(**given))
        return renderers

    method.__name__ = name
    method.__doc__ = f"Draw a {glyph} for each column, on top of those before. Lists of options have an entry a column."
    return method


def _of(option: str, value: Any, number: int, count: int) -> Any:
    """The part of an option that is for one column: an entry of a list, else the whole. Raises ValueError."""
    if option == "source" or not isinstance(value, list | tuple):
        return value
    if len(value) != count:
        raise ValueError(f"{option} has {len(value)} entries for {count} columns to stack: give one for each, or one for all")
    return value[number]
