"""Lists that are better sent as arrays: numbers, booleans, moments."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np

_NUMBER_TYPES = frozenset({int, float, bool})
_SAFE = 2**53 - 1


def as_array(entries: list[Any]) -> np.ndarray[Any, Any] | None:
    """A list of one kind of number, or of datetimes, as an array; None when a list is the better form."""
    types = set(map(type, entries))
    if types <= _NUMBER_TYPES:
        if types == {bool}:
            return np.array(entries, bool)
        if bool in types:
            return None  # True among numbers must stay True
        if types == {int}:
            try:
                return np.array(entries, np.int64)
            except OverflowError:
                return None
        if int in types and any(type(entry) is int and abs(entry) > _SAFE for entry in entries):
            return None
        return np.array(entries, np.float64)
    if types <= {datetime.datetime, type(None)} and datetime.datetime in types:
        return np.array([None if entry is None else _utc(entry) for entry in entries], "datetime64[us]")
    if types == {datetime.date}:
        return np.array(entries, "datetime64[D]")
    if all(issubclass(type_, np.generic) for type_ in types):
        array = np.array(entries)
        return array if array.dtype.kind in "iufbmM" else None
    return None


def _utc(moment: datetime.datetime) -> datetime.datetime:
    return moment if moment.tzinfo is None else moment.astimezone(datetime.UTC).replace(tzinfo=None)
