"""Columns out of what authors have: dicts of sequences, pandas DataFrames and groups, named tuples of columns.

And the checks on rows that are added and entries that are changed. pandas is never imported here: a frame is
known by what it can do. Knows no model.

    columns_of(df)  ->  {"index": array, "price": array}
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np

from .old_spellings import authors_stacklevel


def columns_of(value: Any) -> Any:
    """Columns of a dict, frame, group or named tuple; whatever it does not know is returned as it is."""
    if isinstance(value, Mapping):
        return value
    if is_frame(value):
        return columns_of_frame(value)
    if _is_group(value):
        return columns_of_frame(_summary(value))
    if isinstance(value, tuple) and hasattr(value, "_asdict"):  # such as the bins of `hexbin`
        return dict(value._asdict())
    return value


def is_frame(value: Any) -> bool:
    """Whether it is a DataFrame (pandas, or another library's with the same columns and items)."""
    return (
        hasattr(value, "columns")
        and hasattr(value, "__getitem__")
        and not isinstance(value, type)
        and not _is_group(value)
    )


def _is_group(value: Any) -> bool:
    return hasattr(value, "describe") and hasattr(value, "groups") and hasattr(value, "ngroups")


def _summary(group: Any) -> Any:
    """Count, mean, std, ... of every column of a pandas group."""
    return group.describe()


def columns_of_frame(frame: Any) -> dict[str, Any]:
    """The columns of a frame, with its index in front.

    An index without a name is called `index` (or `level_0` when there is such a column); the names of a MultiIndex are
    joined by `_` and its entries are tuples. Columns of several levels are joined so too, an empty level included: `price_`.
    """
    columns: dict[str, Any] = {}
    index = getattr(frame, "index", None)
    if index is not None:
        columns[_index_name(frame)] = index.to_numpy()
    for label in frame.columns:
        columns[_column_name(label)] = frame[label].to_numpy()
    return columns


def _index_name(frame: Any) -> str:
    names = [name for name in getattr(frame.index, "names", [None]) if name is not None]
    if names:
        return "_".join(str(name) for name in names)
    return "index" if "index" not in frame.columns else "level_0"


def _column_name(label: Any) -> str:
    return "_".join(str(part) for part in label) if isinstance(label, tuple) else str(label)


def warn_of_unequal_lengths(columns: Mapping[str, Any]) -> None:
    """Say which columns are longer than others."""
    lengths = {name: len(entries) for name, entries in columns.items() if hasattr(entries, "__len__")}
    if len(set(lengths.values())) > 1:
        text = ", ".join(f"{name!r} has {length}" for name, length in sorted(lengths.items()))
        warnings.warn(
            f"the columns of a data source should be of one length: {text}", UserWarning, authors_stacklevel()
        )


def new_rows(new: Any, existing: Mapping[str, Any]) -> dict[str, Any]:
    """Entries to append to every column.

    Raises ValueError when a column is missing or unknown, the lengths differ, or something is no sequence.
    """
    rows = dict(columns_of(new)) if isinstance(new, Mapping) or is_frame(new) else None
    if rows is None:
        raise ValueError(f"stream: expected a dict of new entries or a DataFrame, got {type(new).__name__}")
    if is_frame(new) and (index := next(iter(rows), "")) not in existing and index not in getattr(new, "columns", ()):
        del rows[index]  # a source that was made without the frame's index has no use for it
    _check_same_columns("stream", rows, existing, all_of_them=True)
    for name, entries in rows.items():
        if isinstance(entries, str | bytes) or not hasattr(entries, "__len__"):
            raise ValueError(
                f"stream: column {name!r} needs a sequence of new entries, got {type(entries).__name__} {entries!r}"
            )
    lengths = {name: len(entries) for name, entries in rows.items()}
    if len(set(lengths.values())) > 1:
        text = ", ".join(f"{name!r} has {length}" for name, length in lengths.items())
        raise ValueError(f"stream: every column needs equally many new entries; {text}")
    return {name: _like(entries, existing[name]) for name, entries in rows.items()}


def _like(entries: Any, column: Any) -> Any:
    """New entries for a column of times are times, however they were written."""
    if isinstance(column, np.ndarray) and column.dtype.kind in "mM" and len(column):
        array = np.asarray(entries)
        return array.astype(column.dtype) if array.dtype.kind == "O" else array
    return entries


def checked_patches(patches: Any, existing: Mapping[str, Any]) -> dict[str, list[tuple[int | slice, Any]]]:
    """Patches with plain indices and full slices.

    Raises ValueError when a column is unknown, an index is none or out of range, or a slice and its values do not fit.
    """
    if not isinstance(patches, Mapping):
        raise ValueError(
            f"patch: expected a dict of column name to [(index, value), ...], got {type(patches).__name__}"
        )
    _check_same_columns("patch", patches, existing, all_of_them=False)
    return {name: _checked_entries(name, entries, existing[name]) for name, entries in patches.items()}


def _checked_entries(name: str, entries: Any, column: Any) -> list[tuple[int | slice, Any]]:
    if not isinstance(entries, list | tuple) or not all(
        isinstance(entry, tuple | list) and len(entry) == 2 for entry in entries
    ):
        raise ValueError(f"patch: column {name!r} needs a list of (index, value), got {entries!r}")
    return [_checked_entry(name, where, value, column) for where, value in entries]


def _checked_entry(name: str, where: Any, value: Any, column: Any) -> tuple[int | slice, Any]:
    length = len(column)
    if isinstance(where, int | np.integer) and not isinstance(where, bool):
        if not 0 <= where < length:
            raise ValueError(f"patch: index {where} is out of range for column {name!r}, which has {length} rows")
        return int(where), value
    if isinstance(where, slice):
        return _checked_slice(name, where, value, length), value
    if isinstance(where, tuple | list) and where:
        row, _ = _checked_entry(name, where[0], None, column)
        if isinstance(row, int):
            return row, _patched_row(name, column[row], tuple(where[1:]), value)
    raise ValueError(
        f"patch: column {name!r} has no entry {where!r}; "
        "an index is a number, a slice, or a tuple that starts with a number"
    )


def _checked_slice(name: str, where: slice, value: Any, length: int) -> slice:
    parts = [part for part in (where.start, where.stop, where.step) if part is not None]
    if any(not isinstance(part, int | np.integer) or part < 0 for part in parts) or where.step == 0:
        raise ValueError(f"patch: the slice of column {name!r} needs numbers from 0 on, got {where}")
    if where.stop is not None and where.stop > length:
        raise ValueError(f"patch: the slice of column {name!r} ends at {where.stop}, which is beyond its {length} rows")
    full = slice(*where.indices(length))
    count = len(range(full.start, full.stop, full.step))
    if not hasattr(value, "__len__") or isinstance(value, str) or len(value) != count:
        got = len(value) if hasattr(value, "__len__") and not isinstance(value, str) else repr(value)
        raise ValueError(f"patch: the slice of column {name!r} has {count} rows, but the new values are {got}")
    return full


def _patched_row(name: str, row: Any, where: tuple[Any, ...], value: Any) -> Any:
    """A copy of one row (an array, as images and lines of many points have it) with a part of it replaced."""
    changed = np.array(row)
    one_place = all(isinstance(part, int | np.integer) for part in where) and len(where) == changed.ndim
    if one_place and np.ndim(value) and np.size(value) == 1:
        value = np.ravel(value)[0]  # a sequence of one, as places that are slices need it
    try:
        if not one_place and np.ndim(value) == 1 and np.size(value) == changed[where].size:
            value = np.reshape(value, changed[where].shape)  # the values of a part of an image, row after row
        changed[where] = value
    except (IndexError, ValueError, TypeError) as error:
        raise ValueError(
            f"patch: {where!r} does not fit a row of shape {changed.shape} of column {name!r}: {error}"
        ) from None
    return changed


def _check_same_columns(what: str, given: Mapping[str, Any], existing: Mapping[str, Any], *, all_of_them: bool) -> None:
    missing = [name for name in existing if name not in given] if all_of_them else []
    unknown = [name for name in given if name not in existing]
    if missing or unknown:
        parts = [f"missing: {', '.join(missing)}"] if missing else []
        parts += [f"unknown: {', '.join(map(str, unknown))}"] if unknown else []
        rule = "every column needs new entries" if all_of_them else "only columns that exist can be changed"
        raise ValueError(f"{what}: {rule} ({'; '.join(parts)}); the columns are {', '.join(existing) or 'none yet'}")
