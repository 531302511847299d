"""One property of a class: its declaration and its access on an instance.

    value: float = prop(default=0.0, from_page=True, doc="Chosen value.")

`prop` declares; the class that holds it names it. The kind is worked out from the annotation at first use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import kinds
from .annotations import resolve
from .errors import Mismatch, PropertyError, mismatch_text
from .validation import Accept, acceptor

if TYPE_CHECKING:
    from .has_props import HasProps

_UNSET: Any = object()

# Types whose instances need no look when the kind is met: the usual set costs one dictionary look-up.
_PLAIN_TYPES: dict[type[kinds.Kind], frozenset[type]] = {
    kinds.Bool: frozenset({bool}),
    kinds.Int: frozenset({int}),
    kinds.Float: frozenset({float, int}),
    kinds.Str: frozenset({str}),
    kinds.Bytes: frozenset({bytes}),
    kinds.Null: frozenset({type(None)}),
}


class Property:
    """The descriptor of one property."""

    __slots__ = (
        "_accept", "_kind", "annotation", "default", "doc", "factory", "from_page", "holds_columns", "holds_models", "module", "name",
        "owner_name", "plain",
    )  # fmt: skip

    def __init__(
        self,
        default: Any = _UNSET,
        *,
        factory: Callable[[], Any] | None = None,
        doc: str = "",
        from_page: bool = False,
        annotation: object = None,
    ) -> None:
        if (default is _UNSET) == (factory is None):
            raise TypeError("a property has either a default or a factory")
        self.default = default
        self.factory = factory
        self.doc = doc
        self.from_page = from_page
        self.annotation = annotation
        self.name = ""
        self.owner_name = ""
        self.module = ""
        self.plain: frozenset[type] = frozenset()
        self.holds_models = True
        self.holds_columns = False
        self._kind: kinds.Kind | None = None
        self._accept: Accept | None = None

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner_name = owner.__name__
        self.module = owner.__module__

    @property
    def path(self) -> str:
        """`Slider.start`."""
        return f"{self.owner_name}.{self.name}"

    @property
    def kind(self) -> kinds.Kind:
        """The kind that the annotation stands for."""
        if self._kind is None:
            self._kind = resolve(self.annotation, self.module)
            self.holds_models = kinds.holds_models(self._kind)
            self.holds_columns = isinstance(kinds.bare(self._kind), kinds.Columns)
            self._accept = acceptor(self._kind)
            self.plain = _plain_types(self._kind)
        return self._kind

    def accept(self, value: Any) -> Any:
        """The value to keep for a given one. Raises PropertyError with the path and what was expected."""
        if self._accept is None:
            _ = self.kind
        assert self._accept is not None
        try:
            return self._accept(value)
        except Mismatch as mismatch:
            raise PropertyError(mismatch_text(self.path, mismatch)) from None

    def fresh_default(self) -> Any:
        """A default value; a new one each time when it can change in place."""
        return self.default if self.factory is None else self.factory()

    def __get__(self, obj: HasProps | None, owner: type | None = None) -> Any:
        if obj is None:
            return self
        try:
            return obj._values[self.name]
        except KeyError:
            return obj._default_value(self)

    def __set__(self, obj: HasProps, value: Any) -> None:
        if type(value) not in self.plain:
            value = obj._kept(self, self.accept(value))
        observer = obj._observer
        if observer is None:
            obj._assign(self, value)
        else:
            observer.assign(obj, self, value)

    def __delete__(self, obj: HasProps) -> None:
        """Return the property to its default."""
        with obj._guard():
            if self.name in obj._values:
                old = obj._values.pop(self.name)
                obj._changed(self, old, self.__get__(obj), None)

    def __repr__(self) -> str:
        return f"<property {self.path}: {self.annotation}>"


def _plain_types(kind: kinds.Kind) -> frozenset[type]:
    if isinstance(kind, kinds.Union):
        return frozenset().union(*(_plain_types(option) for option in kind.options))
    return _PLAIN_TYPES.get(type(kind), frozenset())


def prop(
    default: Any = _UNSET,
    *,
    factory: Callable[[], Any] | None = None,
    doc: str = "",
    from_page: bool = False,
) -> Any:
    """Declare a property.

    Parameters
    ----------
    default : the value of an instance that was given none; use `factory` for values that change in place
    factory : called without arguments for each instance (lists, dicts, models)
    doc : one sentence for the author
    from_page : whether the page in the window may write it; everything else is refused
    """
    return Property(default, factory=factory, doc=doc, from_page=from_page)
