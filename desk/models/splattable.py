"""Lists of models whose attributes can be set all at once, as `plot.xaxis` and `plot.legend` are.

plot.grid.grid_line_color = None       # of every grid
plot.axis.ticker.desired_num_ticks = 8  # of the ticker of every axis
plot.xaxis[0].ticker                   # of one
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any

from .model import Model


class SplattableList(list[Any]):
    """A list of models; setting an attribute sets it on each, reading one reads what all have.

    `cure` is said when something is set and there is no model; without one that is in order: styling that many plots share
    may take away a grid that one of them never had. Where what they have are models that differ, reading gives a list of
    these that can be set all at once in turn.
    """

    __slots__ = ("_cure", "_what")
    _what: str
    _cure: str | None

    def __init__(self, models: Iterable[Model], what: str, cure: str | None = None) -> None:
        super().__init__(models)
        object.__setattr__(self, "_what", what)
        object.__setattr__(self, "_cure", cure)

    def __setattr__(self, name: str, value: Any) -> None:
        if not self and self._cure is not None:
            warnings.warn(f"{self._what}.{name} is set, but {self._what} is empty: {self._cure}", UserWarning, 2)
        for model in self:
            setattr(model, name, value)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if not self:
            raise AttributeError(f"{self._what}.{name}: {self._what} is empty")
        first, *others = [getattr(model, name) for model in self]
        if all(first is other or bool(first == other) for other in others):
            return first
        if all(isinstance(value, Model) for value in (first, *others)):
            return SplattableList((first, *others), f"{self._what}.{name}")
        raise AttributeError(
            f"{self._what}.{name}: its {len(self)} models have different values; name one, as {self._what}[0].{name}"
        )
