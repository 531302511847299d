"""The columns of a data source.

Columns are arrays or lists of one length. What changes is told in the smallest terms: one column set, rows streamed,
entries patched. Streaming onto an array writes into spare room behind it, so that a row costs the same however many
there are already (a plain `numpy.append` copies everything each time).

    source.data["y"] = y          # only this column travels
"""

from __future__ import annotations

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

    Raises Mismatch for text and for things without a length.
    """
    if isinstance(entries, np.ndarray):
        if entries.ndim == 0:
            raise Mismatch("a sequence with at least one dimension (use numpy.atleast_1d)", entries)
        return entries
    if isinstance(entries, list):
        return entries
    if isinstance(entries, str | bytes | Mapping):
        raise Mismatch("a sequence of values", entries)
    to_numpy = getattr(entries, "to_numpy", None)  # pandas, polars
    if to_numpy is not None:
        return to_numpy()
    if isinstance(entries, range):
        return np.arange(entries.start, entries.stop, entries.step)
    if hasattr(entries, "__array__"):
        return column(np.asarray(entries))
    if isinstance(entries, Iterable):
        return list(entries)
    raise Mismatch("a sequence of values", entries)


class _Tail:
    """The array behind a streamed column: its rows are a window of it, with room behind."""

    __slots__ = ("array", "start", "stop")

    def __init__(self, array: np.ndarray[Any, Any], start: int, stop: int) -> None:
        self.array = array
        self.start = start
        self.stop = stop


class ColumnData(dict[str, Any]):
    """Column names to columns; edits tell the model that it belongs to."""

    __slots__ = ("_digests", "_owner", "_property", "_tails")

    def __init__(self, columns: Mapping[str, Any], owner: HasProps, property_: Property) -> None:
        super().__init__(columns)
        self._owner = owner
        self._property = property_
        self._tails: dict[str, _Tail] = {}
        self._digests: dict[str, bytes] = {}

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
        with self._owner._guard():
            old = dict(self)
            super().clear()
            self._tails.clear()
            self._digests.clear()
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

        digest = hashlib.sha256(np.ascontiguousarray(entries).data).digest()
        self._digests[name] = digest
        return old._digests.get(name) == digest

    @property
    def rows(self) -> int:
        """Entries of the longest column, 0 without columns."""
        return max((len(entries) for entries in self.values()), default=0)

    def append_rows(self, new: Mapping[str, Any], rollover: int | None) -> None:
        """Append entries to every column and keep at most `rollover` rows. The caller has checked names and lengths."""
        with self._owner._guard():
            added = max((len(entries) for entries in new.values()), default=0)
            if not added:
                return
            out = 0 if rollover is None else max(0, self.rows + added - rollover)
            dropped = {name: entries[:out] for name, entries in self.items()} if out else {}
            for name, entries in new.items():
                super().__setitem__(name, self._extended(name, entries, rollover))
            self._digests.clear()
            self._tell(None, Streamed(added, rollover, dropped))

    def _extended(self, name: str, entries: Any, rollover: int | None) -> Any:
        kept = self[name]
        if isinstance(kept, list):
            kept.extend(entries)
            if rollover is not None and len(kept) > rollover:
                del kept[: len(kept) - rollover]
            return kept
        added = np.asarray(entries)
        dtype = kept.dtype if added.dtype == kept.dtype or added.size == 0 else _joint(kept, added)
        tail = self._tails.get(name)
        # The window must still be the array that the column holds: an author may have replaced it.
        if tail is None or tail.array.dtype != dtype or kept.shape[1:] != added.shape[1:] or tail.stop - tail.start != len(kept):
            tail = None
        if tail is None or tail.stop + len(added) > len(tail.array):
            tail = self._roomier(kept, len(added), dtype, rollover)
            self._tails[name] = tail
        tail.array[tail.stop : tail.stop + len(added)] = added
        tail.stop += len(added)
        if rollover is not None:
            tail.start = max(tail.start, tail.stop - rollover)
        return tail.array[tail.start : tail.stop]

    @staticmethod
    def _roomier(kept: Any, added: int, dtype: Any, rollover: int | None) -> _Tail:
        if rollover is not None:
            kept = kept[max(0, len(kept) - rollover) :]
        array = np.empty((2 * (len(kept) + added) + 64, *kept.shape[1:]), dtype)
        array[: len(kept)] = kept
        return _Tail(array, 0, len(kept))

    def patch_entries(self, patches: Mapping[str, Sequence[tuple[int | slice, Any]]]) -> None:
        """Change single entries in place. The caller has checked names and indices."""
        with self._owner._guard():
            before: dict[str, list[tuple[int | slice, Any]]] = {}
            for name, changes in patches.items():
                self._digests.pop(name, None)
                entries = self[name]
                if isinstance(entries, np.ndarray) and not entries.flags.writeable:
                    entries = entries.copy()
                    self._tails.pop(name, None)
                    super().__setitem__(name, entries)
                for where, value in changes:
                    old = entries[where]
                    before.setdefault(name, []).insert(0, (where, old.copy() if isinstance(old, np.ndarray) else old))
                    entries[where] = value
            self._tell(None, Patched(patches, before))

    def _touched(self, name: str) -> None:
        self._tails.pop(name, None)
        self._digests.pop(name, None)

    def _tell(self, old: dict[str, Any] | None, detail: Detail) -> None:
        self._owner._changed(self._property, self if old is None else old, self, detail)


def _joint(kept: np.ndarray[Any, Any], added: np.ndarray[Any, Any]) -> Any:
    """The dtype that holds both; a number column never narrows (an int column given floats becomes float)."""
    if kept.size == 0:
        return added.dtype
    if kept.dtype.kind in "mM" and added.dtype.kind in "iuf":
        return kept.dtype
    return np.result_type(kept.dtype, added.dtype)
