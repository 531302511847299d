"""The columns of a data source.

Columns are arrays or lists of one length. What changes is told in the smallest terms: one column set, rows streamed,
entries patched. Streaming onto an array writes into spare room behind it, so that a row costs the same however many
there are already (a plain `numpy.append` copies everything each time).

    source.data["y"] = y          # only this column travels
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import Mismatch
from .record import Record

if TYPE_CHECKING:
    from .has_props import HasProps
    from .property import Property


class ColumnsSet(Record):
    """Some columns were given new contents, others removed."""

    names: tuple[str, ...]
    removed: tuple[str, ...] = ()


class Streamed(Record):
    """Rows were appended to every column, and the oldest dropped beyond a limit."""

    rows: int
    rollover: int | None
    dropped: Mapping[str, Any]  # the rows that went out at the front, so that the change can be undone


class Patched(Record):
    """Single entries changed: column name to pairs of (index or slice, value)."""

    patches: Mapping[str, Sequence[tuple[int | slice, Any]]]
    before: Mapping[str, Sequence[tuple[int | slice, Any]]]


Detail = ColumnsSet | Streamed | Patched


def column(entries: Any) -> Any:
    """What a column keeps for given entries: arrays and lists as they are, Series and ranges as arrays.

    Raises Mismatch for text, for things without a length, and for entries that no page can be sent.
    """
    if isinstance(entries, np.ma.MaskedArray):
        if not np.ma.is_masked(entries):
            return column(entries.data)
        if entries.dtype.kind in "mM":
            return np.where(np.ma.getmaskarray(entries), np.array("NaT", entries.dtype), entries.data)
        if entries.dtype.kind not in "fiu":
            raise Mismatch("an array without a mask (give masked entries a value with .filled(...))", entries)
        return np.where(np.ma.getmaskarray(entries), np.nan, entries.data)
    if isinstance(entries, np.ndarray):
        if entries.ndim == 0:
            raise Mismatch("a sequence with at least one dimension (use numpy.atleast_1d)", entries)
        if entries.dtype.kind in "cV":
            raise Mismatch("numbers, text or moments (send real and imaginary parts as two columns)", entries)
        if entries.dtype.kind == "O":
            flat = entries.ravel().tolist()
            plain = without_missing(flat)
            check_entries(plain)
            if plain is not flat and entries.ndim == 1:
                return plain
        return entries
    if isinstance(entries, list):
        plain = without_missing(entries)
        check_entries(plain)
        return plain
    if isinstance(entries, str | bytes | Mapping):
        raise Mismatch("a sequence of values", entries)
    to_numpy = getattr(entries, "to_numpy", None)  # pandas, polars
    if to_numpy is not None:
        return column(to_numpy())
    if isinstance(entries, range):
        return np.arange(entries.start, entries.stop, entries.step)
    if hasattr(entries, "__array__"):
        return column(np.asarray(entries))
    if isinstance(entries, Iterable):
        return column(list(entries))
    raise Mismatch("a sequence of values", entries)


_PLAIN_ENTRIES = frozenset({int, float, str, bool, type(None), list, tuple, dict, np.ndarray, np.float64, np.int64, np.str_})


def without_missing(entries: list[Any]) -> list[Any]:
    """The same list, or one with None where pandas says that a value is missing."""
    if not any(type_.__name__ == "NAType" for type_ in set(map(type, entries))):
        return entries
    return [None if type(entry).__name__ == "NAType" else entry for entry in entries]


def check_entries(entries: list[Any]) -> None:
    """Raises Mismatch when an entry is of a type that cannot be sent; one look at each type, not at each entry."""
    for type_ in set(map(type, entries)) - _PLAIN_ENTRIES:
        known = (str, int, float, np.number, np.bool_, np.datetime64, np.timedelta64, set, bytes, decimal.Decimal,
                 datetime.date, datetime.time, datetime.timedelta, range)  # fmt: skip
        if not issubclass(type_, known) or issubclass(type_, np.complexfloating):
            index, entry = next((i, entry) for i, entry in enumerate(entries) if type(entry) is type_)
            if type(entry).__name__ != "NaTType":  # pandas' missing moment is one like numpy's
                raise Mismatch("numbers, text, moments or None (None stands for what is missing)", entry, f"[{index}]")


class _Tail:
    """The array behind a streamed column: its rows are a window of it, with room behind."""

    __slots__ = ("array", "start", "stop")

    def __init__(self, array: np.ndarray[Any, Any], start: int, stop: int) -> None:
        self.array = array
        self.start = start
        self.stop = stop


class ColumnData(dict[str, Any]):
    """Column names to columns; edits tell the model that it belongs to."""

    __slots__ = ("_digests", "_own", "_owner", "_property", "_tails")

    def __init__(self, columns: Mapping[str, Any], owner: HasProps, property_: Property) -> None:
        super().__init__(columns)
        self._owner = owner
        self._property = property_
        self._tails: dict[str, _Tail] = {}
        self._digests: dict[str, bytes] = {}
        self._own: set[str] = set()  # columns that were made here, and may be changed in place

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return (dict, (dict(self),))

    def __setitem__(self, name: str, entries: Any) -> None:
        self.update({name: entries})

    def __delitem__(self, name: str) -> None:
        self.pop(name)

    def __ior__(self, other: Any) -> ColumnData:  # type: ignore[override,misc]
        self.update(other)
        return self

    def update(self, *args: Any, **kwargs: Any) -> None:
        """Set several columns at once; they travel together."""
        given = self._property.accept(dict(*args, **kwargs))
        if not given:
            return
        with self._owner._guard():
            old = dict(self)
            super().update(given)
            for name in given:
                self._touched(name)
            self._tell(old, ColumnsSet(tuple(given)))

    def pop(self, name: str, *default: Any) -> Any:
        """Remove a column and return its entries."""
        if name not in self and default:
            return default[0]
        with self._owner._guard():
            old = dict(self)
            entries = super().pop(name)
            self._touched(name)
            self._tell(old, ColumnsSet((), (name,)))
        return entries

    def clear(self) -> None:
        """Remove all columns."""
        if not self:
            return
        with self._owner._guard():
            old = dict(self)
            super().clear()
            self._tails.clear()
            self._digests.clear()
            self._own.clear()
            self._tell(old, ColumnsSet((), tuple(old)))

    def setdefault(self, name: str, default: Any = None) -> Any:
        """The column of a name, set to `default` when there is none."""
        if name not in self:
            self[name] = default
        return self[name]

    def popitem(self) -> tuple[str, Any]:
        """Remove the last column."""
        name = next(reversed(self))
        return name, self.pop(name)

    def difference(self, old: ColumnData) -> ColumnsSet:
        """Which columns are not those of `old`.

        `source.data = dict(x=x, y=new)` says nothing new about `x`, and a page should neither receive nor redraw it. An
        array that is the very same object may still have been edited in place: a digest of its bytes tells.
        """
        changed = [name for name, entries in self.items() if not self._is_unchanged(name, entries, old)]
        return ColumnsSet(tuple(changed), tuple(name for name in old if name not in self))

    def _is_unchanged(self, name: str, entries: Any, old: ColumnData) -> bool:
        if entries is not old.get(name) or not isinstance(entries, np.ndarray) or entries.dtype.hasobject:
            return False
        import hashlib  # not before it is needed: it loads OpenSSL

        digest = hashlib.sha256(np.ascontiguousarray(entries).reshape(-1).view(np.uint8).data).digest()
        self._digests[name] = digest
        return old._digests.get(name) == digest

    @property
    def rows(self) -> int:
        """Entries of the longest column, 0 without columns."""
        return max((len(entries) for entries in self.values()), default=0)

    def append_rows(self, new: Mapping[str, Any], rollover: int | None) -> None:
        """Append entries to every column and keep at most `rollover` rows. The caller has checked names and lengths.

        Raises ValueError when entries do not fit a column's (text for numbers, rows of another shape); nothing is
        changed then.
        """
        with self._owner._guard():
            added = max((len(entries) for entries in new.values()), default=0)
            if not added:
                return
            grown = {name: self._grown(name, entries, rollover) for name, entries in new.items()}
            out = max(0, self.rows + added - rollover) if rollover is not None else 0
            dropped = {name: entries[:out] for name, entries in self.items()} if out else {}
            for name, (kept, tail) in grown.items():
                super().__setitem__(name, kept)
                if tail is not None:
                    self._tails[name] = tail
                self._own.add(name)
            self._digests.clear()
            self._tell(None, Streamed(added, rollover, dropped))

    def _grown(self, name: str, entries: Any, rollover: int | None) -> tuple[Any, _Tail | None]:
        """A column with entries behind it, and the room that it lies in; nothing that can be seen is changed."""
        kept = self.get(name, [])
        if isinstance(kept, list):
            # The author's own list is left alone; one that was made here may grow in place.
            grown = kept if name in self._own else list(kept)
            check_entries(list(entries))
            grown.extend(entries)
            if rollover is not None and len(grown) > rollover:
                del grown[: len(grown) - rollover]
            return grown, None
        added = np.asarray(entries)
        dtype = _joint(name, kept, added)
        if kept.shape[1:] != added.shape[1:]:
            raise ValueError(f"stream: column {name!r} has rows of shape {kept.shape[1:]}, the new ones {added.shape[1:]}")
        tail = self._tails.get(name)
        # The room must still be that of the column: an author may have replaced it.
        fits = tail is not None and tail.array.dtype == dtype and tail.stop - tail.start == len(kept)
        if tail is None or not fits or tail.stop + len(added) > len(tail.array):
            tail = self._roomier(kept, len(added), dtype, rollover)
        stop = tail.stop + len(added)
        tail.array[tail.stop : stop] = added
        start = tail.start if rollover is None else max(tail.start, stop - rollover)
        return tail.array[start:stop], _Tail(tail.array, start, stop)

    @staticmethod
    def _roomier(kept: Any, added: int, dtype: Any, rollover: int | None) -> _Tail:
        if rollover is not None:
            kept = kept[max(0, len(kept) - rollover) :]
        array = np.empty((2 * (len(kept) + added) + 64, *kept.shape[1:]), dtype)
        array[: len(kept)] = kept
        return _Tail(array, 0, len(kept))

    def patch_entries(self, patches: Mapping[str, Sequence[tuple[int | slice, Any]]]) -> None:
        """Change single entries. The caller has checked names and indices.

        Raises ValueError or TypeError when a value does not fit its column; nothing is changed then.
        """
        with self._owner._guard():
            before: dict[str, list[tuple[int | slice, Any]]] = {}
            patched: dict[str, Any] = {}
            for name, changes in patches.items():
                entries = self[name]
                if name not in self._own or (isinstance(entries, np.ndarray) and not entries.flags.writeable):
                    entries = entries.copy()
                    self._tails.pop(name, None)
                undo = before[name] = []
                try:
                    for where, value in changes:
                        old = entries[where]
                        undo.insert(0, (where, old.copy() if isinstance(old, np.ndarray) else old))
                        entries[where] = value
                except (TypeError, ValueError) as error:
                    for where, old in undo:
                        entries[where] = old
                    for done, other in patched.items():
                        for where, old in before[done]:
                            other[where] = old
                    raise ValueError(f"patch: column {name!r}: {error}") from None
                patched[name] = entries
            for name, entries in patched.items():
                super().__setitem__(name, entries)
                self._own.add(name)
                self._digests.pop(name, None)
            self._tell(None, Patched(patches, before))

    def _touched(self, name: str) -> None:
        self._tails.pop(name, None)
        self._digests.pop(name, None)
        self._own.discard(name)

    def forget_digests(self) -> None:
        """A page is told the columns as they are now: what was told before says nothing any more."""
        self._digests.clear()

    def _tell(self, old: dict[str, Any] | None, detail: Detail) -> None:
        # Columns that were replaced by others are nobody's any more.
        if self._owner._is_value(self._property.name, self):
            self._owner._changed(self._property, self if old is None else old, self, detail)


def _joint(name: str, kept: np.ndarray[Any, Any], added: np.ndarray[Any, Any]) -> Any:
    """The dtype that holds both; a column of numbers takes no text, and whole numbers become fractions when they must."""
    if added.size == 0 or added.dtype == kept.dtype:
        return kept.dtype
    if kept.size == 0:
        return added.dtype
    if kept.dtype.kind in "mM" and added.dtype.kind in "iuf":
        return kept.dtype
    if (kept.dtype.kind in "OSU") != (added.dtype.kind in "OSU") and kept.dtype.kind != "O":
        raise ValueError(f"stream: column {name!r} holds {kept.dtype}, the new entries are {added.dtype}")
    try:
        return np.result_type(kept.dtype, added.dtype)
    except TypeError:
        raise ValueError(f"stream: column {name!r} holds {kept.dtype}, the new entries are {added.dtype}") from None
