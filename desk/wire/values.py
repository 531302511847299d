"""Values on the wire (protocol P4 to P6): what JSON has no word for is an object with the tag "@"."""

from __future__ import annotations

import datetime
import decimal
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from desk.properties import HasProps
from desk.properties.wire_values import milliseconds

from .columns import as_array

_SAFE = 2**53 - 1
_NAMES = {
    "int8": "i1", "uint8": "u1", "int16": "<i2", "uint16": "<u2", "int32": "<i4", "uint32": "<u4", "int64": "<i8", "uint64": "<u8",
    "float32": "<f4", "float64": "<f8", "bool": "?", "datetime64": "<f8", "timedelta64": "<f8",
}  # fmt: skip


class UnsendableValue(TypeError):
    """A value that the wire cannot carry."""


class MalformedValue(ValueError):
    """A tagged object that means nothing."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a model, by its id."""

    id: str


class Arrays:
    """The arrays of a frame that is being made."""

    def __init__(self) -> None:
        self.parts: list[bytes | memoryview] = []
        self.size = 0

    def add(self, data: bytes | memoryview) -> int:
        """Append bytes and return their offset."""
        offset = self.size
        size = data.nbytes if isinstance(data, memoryview) else len(data)
        self.parts.append(data)
        self.size += size
        padding = -self.size % 8
        if padding:
            self.parts.append(b"\0" * padding)
            self.size += padding
        return offset


@dataclass(frozen=True, slots=True)
class ArraySection:
    """The arrays of a frame that was received."""

    frame: bytes
    start: int

    def read(self, dtype: str, offset: Any, count: Any) -> np.ndarray[Any, Any]:
        """`count` numbers of a dtype. Raises MalformedValue outside the section."""
        if dtype not in _NAMES:
            raise MalformedValue(f"unknown dtype {dtype!r}")
        numpy_type = np.dtype(_NAMES[dtype])
        for number in (offset, count):
            if not isinstance(number, int) or isinstance(number, bool) or number < 0:
                raise MalformedValue("an offset or size is no whole number")
        if self.start + offset + count * numpy_type.itemsize > len(self.frame) or offset % 8:
            raise MalformedValue("an array lies outside its frame")
        return np.frombuffer(self.frame, numpy_type, count, self.start + offset)


def to_json_form(value: Any) -> tuple[Any, bytes]:
    """The JSON form of a value and the bytes of its arrays. Raises UnsendableValue."""
    arrays = Arrays()
    form = tag(value, arrays)
    return form, b"".join(arrays.parts)


def from_json_form(form: Any, arrays: bytes) -> Any:
    """The value of a form and its arrays. Raises MalformedValue."""
    return untag(form, ArraySection(arrays, 0))


def tag(value: Any, arrays: Arrays) -> Any:
    """The JSON form of a value; arrays go beside it."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value if kind is not int or -_SAFE <= value <= _SAFE else {"@": "integer", "value": str(value)}
    if kind is float:
        return value if math.isfinite(value) else {"@": "number", "value": "nan" if value != value else f"{value}"}
    if isinstance(value, HasProps | Ref):
        return {"@": "ref", "id": value.id}
    if isinstance(value, Mapping):
        if all(type(key) is str and key != "@" for key in value):
            return {key: tag(entry, arrays) for key, entry in value.items()}
        return {"@": "map", "entries": [[tag(key, arrays), tag(entry, arrays)] for key, entry in value.items()]}
    if isinstance(value, list | tuple):
        return _tag_sequence(value, arrays)
    if isinstance(value, np.ndarray):
        return _tag_array(value, arrays)
    if isinstance(value, set | frozenset):
        return {"@": "set", "entries": [tag(entry, arrays) for entry in sorted(value, key=repr)]}
    if isinstance(value, bytes | bytearray | memoryview):
        data = bytes(value)
        return {"@": "bytes", "offset": arrays.add(data), "size": len(data)}
    return tag(_plain(value), arrays)


def _plain(value: Any) -> Any:
    if isinstance(value, np.datetime64 | np.timedelta64 | datetime.date | datetime.time | datetime.timedelta):
        return milliseconds(value)
    if isinstance(value, np.generic):
        plain = value.item()
        if type(plain) is type(value) or isinstance(plain, complex):
            raise UnsendableValue(f"a {type(value).__name__} cannot be sent; make it a float or text first")
        return plain
    if isinstance(value, decimal.Decimal):
        return float(value)
    for plain_type in (str, bool, int, float):
        if isinstance(value, plain_type):
            return plain_type(value)
    if isinstance(value, range):
        return np.arange(value.start, value.stop, value.step)
    if hasattr(value, "to_pydatetime") or value.__class__.__name__ == "NaTType":  # pandas, without importing it
        return np.datetime64(value)
    raise UnsendableValue(f"a {type(value).__name__} cannot be sent: {value!r}; send numbers, text, lists, dicts, arrays or models")


def _tag_sequence(value: list[Any] | tuple[Any, ...], arrays: Arrays) -> Any:
    if len(value) > 8 and isinstance(value, list):
        array = as_array(value)
        if array is not None:
            return _tag_array(array, arrays)
    if value and _is_ragged(value):
        return _tag_ragged(list(value), arrays)
    return [tag(entry, arrays) for entry in value]


def _is_ragged(value: list[Any] | tuple[Any, ...]) -> bool:
    """Whether a sequence is of one-dimensional arrays of one dtype; arrays of several travel one by one."""
    first = value[0]
    if not isinstance(first, np.ndarray) or first.dtype.kind not in "iufbmM":
        return False
    return all(isinstance(entry, np.ndarray) and entry.ndim == 1 and entry.dtype == first.dtype for entry in value)


def _tag_array(array: np.ndarray[Any, Any], arrays: Arrays) -> Any:
    plain, dtype = _sent_form(array)
    if plain is None:
        return [tag(entry, arrays) for entry in array.tolist()]
    # A memoryview of the array itself: encoding joins the parts, which is the one copy that is made.
    data = _bytes_of(plain) if plain.size else b""
    tagged = {"@": "array", "dtype": dtype, "shape": list(array.shape), "offset": arrays.add(data)}
    return tagged | _stored(plain, dtype)


def _tag_ragged(entries: list[np.ndarray[Any, Any]], arrays: Arrays) -> Any:
    flat, dtype = _sent_form(np.concatenate(entries))
    assert flat is not None
    lengths = np.array([len(entry) for entry in entries], "<u4")
    tagged = {
        "@": "ragged",
        "dtype": dtype,
        "count": len(entries),
        "lengths": arrays.add(_bytes_of(lengths)),
        "offset": arrays.add(_bytes_of(flat) if flat.size else b""),
        "size": flat.size,
    }
    return tagged | _stored(flat, dtype)


def _stored(plain: np.ndarray[Any, Any], dtype: str) -> dict[str, str]:
    """What an array says besides, when its 64-bit integers are stored as doubles."""
    return {"stored": "float64"} if dtype in ("int64", "uint64") and plain.dtype == np.float64 else {}


def _bytes_of(array: np.ndarray[Any, Any]) -> memoryview:
    return array.reshape(-1).data.cast("B")


def _sent_form(array: np.ndarray[Any, Any]) -> tuple[np.ndarray[Any, Any] | None, str]:
    """A contiguous little-endian array and its dtype on the wire; None for arrays that travel as lists."""
    match array.dtype.kind:
        case "f" | "i" | "u":
            name = array.dtype.newbyteorder("=").name
            if name == "float16" or array.dtype.itemsize > 8:  # floats that browsers do not have
                array = array.astype(np.float32 if name == "float16" else np.float64)
                name = array.dtype.name
            if name in ("int64", "uint64") and _is_safe(array):
                array = array.astype(np.float64)  # browsers calculate with doubles, and these are exact
            return np.ascontiguousarray(array, array.dtype.newbyteorder("<")), name
        case "b":
            return np.ascontiguousarray(array).view(np.uint8), "bool"
        case "M" | "m":
            name = "datetime64" if array.dtype.kind == "M" else "timedelta64"
            ms = array.astype(f"{name}[us]").astype(np.int64) / 1000.0
            return np.where(np.isnat(array), np.nan, ms), name
        case "c":
            raise UnsendableValue("complex numbers cannot be sent; send real and imaginary parts as two columns")
        case _:
            return None, ""


def _is_safe(array: np.ndarray[Any, Any]) -> bool:
    return array.size == 0 or (int(array.min()) >= -_SAFE and int(array.max()) <= _SAFE)


def untag(value: Any, section: ArraySection) -> Any:
    """The value of a JSON form. Raises MalformedValue."""
    if type(value) is list:
        return [untag(entry, section) for entry in value]
    if type(value) is not dict:
        return value
    name = value.get("@")
    if name is None:
        return {key: untag(entry, section) for key, entry in value.items()}
    try:
        return _UNTAG[name](value, section)
    except (KeyError, TypeError, OverflowError) as error:
        raise MalformedValue(f"{type(error).__name__} in a value tagged {name!r}") from None


def _untag_ref(value: dict[str, Any], section: ArraySection) -> Ref:
    if not isinstance(value["id"], str):
        raise MalformedValue("the id of a reference is no text")
    return Ref(value["id"])


def _untag_integer(value: dict[str, Any], section: ArraySection) -> int:
    digits = value["value"]
    if not isinstance(digits, str) or len(digits) > 40:
        raise MalformedValue("an integer of more than 40 digits")
    return int(digits)


def _untag_array(value: dict[str, Any], section: ArraySection) -> Any:
    shape = value["shape"]
    if not isinstance(shape, list) or not all(isinstance(size, int) and size >= 0 for size in shape):
        raise MalformedValue("a shape is no list of sizes")
    return _flat(value, math.prod(shape), section).reshape(shape)


def _untag_ragged(value: dict[str, Any], section: ArraySection) -> list[Any]:
    lengths = section.read("uint32", value["lengths"], value["count"])
    flat = _flat(value, value["size"], section)
    if int(lengths.sum()) != len(flat):
        raise MalformedValue("the lengths of a ragged array do not add up")
    return np.split(flat, np.cumsum(lengths)[:-1]) if len(lengths) else []


def _flat(value: dict[str, Any], count: int, section: ArraySection) -> np.ndarray[Any, Any]:
    dtype, stored = value["dtype"], value.get("stored")
    if stored is None:
        return _moments(section.read(dtype, value["offset"], count), dtype)
    if stored != "float64" or dtype not in ("int64", "uint64"):
        raise MalformedValue(f"{dtype} is not stored as {stored!r}")
    doubles = section.read("float64", value["offset"], count)
    if not np.all(np.abs(doubles) <= _SAFE):  # NaN is not either
        raise MalformedValue("an integer that a double cannot hold")
    return doubles.astype(dtype)


def _moments(flat: np.ndarray[Any, Any], dtype: str) -> np.ndarray[Any, Any]:
    if dtype not in ("datetime64", "timedelta64"):
        return flat
    out = np.full(flat.shape, "NaT", f"{dtype}[us]")
    finite = np.isfinite(flat)
    out[finite] = np.round(flat[finite] * 1000).astype(np.int64).astype(f"{dtype}[us]")
    return out


def _untag_bytes(value: dict[str, Any], section: ArraySection) -> bytes:
    return section.read("uint8", value["offset"], value["size"]).tobytes()


_NUMBERS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
_UNTAG: dict[Any, Any] = {
    "ref": _untag_ref,
    "number": lambda value, section: _NUMBERS[value["value"]],
    "integer": _untag_integer,
    "map": lambda value, section: {_key(untag(key, section)): untag(entry, section) for key, entry in _pairs(value)},
    "set": lambda value, section: {_key(untag(entry, section)) for entry in value["entries"]},
    "array": _untag_array,
    "ragged": _untag_ragged,
    "bytes": _untag_bytes,
}


def _pairs(value: dict[str, Any]) -> list[Any]:
    entries = value["entries"]
    if not isinstance(entries, list) or not all(isinstance(entry, list) and len(entry) == 2 for entry in entries):
        raise MalformedValue("the entries of a map are no pairs")
    return entries


def _key(key: Any) -> Any:
    return tuple(_key(entry) for entry in key) if isinstance(key, list) else key
