"""What a property of a glyph is made from: a column, a value or an expression, and what is done to it.

    spec = linear_cmap("z", "Viridis256", 0, 100)
    spec["transform"] is spec.transform         # the mapper
"""

from __future__ import annotations

from typing import Any

#: What there is one of.
SOURCES = ("field", "value", "expr")
#: What may be beside it.
BESIDE = ("transform", "units")


class Spec(dict[str, Any]):
    """A dict whose entries can be read as attributes too; one that is not there is None."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name in SOURCES or name in BESIDE:
            return self.get(name)
        raise AttributeError(f"a spec has {', '.join(SOURCES + BESIDE)}, and no {name}")

    def __setattr__(self, name: str, value: Any) -> None:
        if name in SOURCES or name in BESIDE:
            self[name] = value
        else:
            object.__setattr__(self, name, value)

    def copy(self) -> Spec:
        """A spec of its own, with the same entries."""
        return Spec(self)


def spec_of(source: str, given: Any, transform: Any = None, units: str | None = None) -> Spec:
    """A spec from one of `SOURCES`; None is left out."""
    beside = {"transform": transform, "units": units}
    return Spec({source: given, **{name: entry for name, entry in beside.items() if entry is not None}})
