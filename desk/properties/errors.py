"""The errors that an author meets when a property is given something that it cannot hold."""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable

_short = reprlib.Repr()
_short.maxstring = 60
_short.maxother = 60


class Mismatch(Exception):
    """A value is not of a kind: `where` is the path below the property, `expected` the words for what fits."""

    def __init__(self, expected: str, got: object, where: str = "") -> None:
        super().__init__(expected)
        self.expected = expected
        self.got = got
        self.where = where

    def below(self, step: str) -> Mismatch:
        """The same mismatch seen from one level up."""
        return Mismatch(self.expected, self.got, step + self.where)


class PropertyError(ValueError):
    """A property was given a value that it cannot hold."""


class UnknownPropertyError(AttributeError):
    """A model has no property of this name."""


def describe(value: object) -> str:
    """`str 'x'`, `None`, `list of 3`: a value in a few words."""
    if value is None:
        return "None"
    kind = type(value).__name__
    shape = getattr(value, "shape", None)
    if isinstance(shape, tuple):
        return f"{kind} of shape {shape}"
    if isinstance(value, dict | set | frozenset) or (isinstance(value, list | tuple) and len(value) > 4):
        return f"{kind} of {len(value)}"
    return f"{kind} {_short.repr(value)}"


def mismatch_text(path: str, mismatch: Mismatch) -> str:
    """`Slider.start: expected float, got str 'x'`."""
    return f"{path}{mismatch.where}: expected {mismatch.expected}, got {describe(mismatch.got)}"


def unknown_name_text(owner: str, name: str, known: Iterable[str]) -> str:
    """Says which names are near, or all of them when there are few."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=3, cutoff=0.6)
    if near:
        cure = f"did you mean {' or '.join(near)}?"
    elif len(names) <= 12:
        cure = f"it has {', '.join(names)}"
    else:
        cure = f"its properties are listed by {owner}.properties()"
    return f"{owner} has no property {name!r}; {cure}"
