"""Golden frames: bytes and what they mean, in one file that both languages read.

Each frame is kept with a description of its decoded body in plain JSON that no language can misread. The file is written
by this module and committed; a test decodes it with `desk.wire`, another one with the page's code.

    python -m tests.wire.golden            # writes golden_frames.json
    python -m tests.wire.golden --check    # exit status 1 when that file is stale
"""

from __future__ import annotations

import base64
import json
import math
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np

from desk.wire import Message, MessageType, Ref, encode

FILE = Path(__file__).with_name("golden_frames.json")


def described(value: Any) -> Any:
    """A decoded value in plain JSON: containers, arrays and special numbers are objects with one telling key."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"integer": str(value)}
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, Ref):
        return {"ref": value.id}
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    if isinstance(value, np.ndarray):
        return {"array": _dtype(value), "shape": list(value.shape), "values": _flat(value)}
    if isinstance(value, dict):
        entries = [[described(key), described(entry)] for key, entry in value.items()]
        if all(isinstance(key, str) and key != "@" for key in value):
            return {"object": sorted(entries)}
        return {"map": entries}
    if isinstance(value, set):
        return {"set": sorted((described(entry) for entry in value), key=json.dumps)}
    if isinstance(value, list | tuple):
        if value and all(isinstance(entry, np.ndarray) and entry.ndim == 1 for entry in value):
            return {"ragged": _dtype(value[0]), "rows": [_flat(row) for row in value]}
        return [described(entry) for entry in value]
    raise TypeError(f"no description for {value!r}")


def _number(value: float) -> Any:
    return value if math.isfinite(value) else {"number": str(value)}


def _dtype(array: np.ndarray[Any, Any]) -> str:
    return {"M": "datetime64", "m": "timedelta64"}.get(array.dtype.kind, array.dtype.name)


def _flat(array: np.ndarray[Any, Any]) -> list[Any]:
    """All values in C order; whole numbers of 64 bits as decimal digits, moments as milliseconds."""
    if array.dtype.kind in "mM":
        us = array.astype(f"{_dtype(array)}[us]").astype(np.int64).reshape(-1)
        missing = np.isnat(array).reshape(-1)
        return [{"number": "nan"} if gone else int(one) / 1000.0 for one, gone in zip(us, missing)]
    if array.dtype.kind in "iu" and array.dtype.itemsize == 8:
        return [str(one) for one in array.reshape(-1).tolist()]
    return [described(one) for one in array.reshape(-1).tolist()]


def messages() -> dict[str, Message]:
    """One message a thing that a frame can hold, by name."""
    extremes = {
        name: np.array([np.iinfo(name).min, 0, 1, np.iinfo(name).max], name)
        for name in ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
    }
    floats = [0.0, -0.0, 1.5, -1e-300, 1e300, math.nan, math.inf, -math.inf]
    bodies: dict[str, dict[str, Any]] = {
        "plain values": {"none": None, "yes": True, "no": False, "text": "a", "int": -7, "float": 0.1, "list": [1, [2, []]], "object": {"k": {}}},
        "an empty body": {},
        "numbers that JSON has no word for": {"nan": math.nan, "inf": math.inf, "minus": -math.inf, "in a list": [1.5, math.nan]},
        "the ends of safe whole numbers": {"most": 2**53 - 1, "least": -(2**53 - 1), "beyond": 2**53, "below": -(2**53), "huge": 10**30},
        "text of all kinds": {"t": ['"\\/\b\f\n\r\t\0', "åß漢字 \u2028", "😀👩‍🚀", "x" * 1000, "</script><!--"]},
        "keys that are words of the language": {"__proto__": {"polluted": 1}, "constructor": "c", "toString": 2, "": 3, "length": 4},
        "keys that look like numbers": {"2": "b", "1": "a", "-1": "c"},
        "a mapping with other keys": {"m": {1: "one", 2.5: "half", None: [1]}},
        "a mapping with the tag as a key": {"m": {"@": "ref", "id": "p1"}},
        "a mapping whose keys are tuples": {"m": {("a", 1): 1, ("a", 2): 2}},
        "sets": {"empty": set(), "texts": {"b", "a"}, "numbers": {3, 1, 2}},
        "references": {"one": Ref("p1001"), "many": [Ref("p1"), {"deep": Ref("p2")}]},
        "bytes": {"none": b"", "some": bytes(range(256)), "odd": b"\x00\x01\x02"},
        "float arrays with all that floats can be": {"f8": np.array(floats), "f4": np.array(floats[:3] + floats[5:], "float32")},
        "booleans": {"b": np.array([True, False, True]), "b2": np.array([[True], [False]])},
        "empty arrays": {**{name: np.array([], name) for name in ("float64", "int8", "bool", "int64")}, "flat": np.zeros((0, 3)), "thin": np.zeros((2, 0))},
        "arrays of two and three dimensions": {"a": np.arange(6, dtype="uint8").reshape(2, 3), "b": np.arange(8.0).reshape(2, 2, 2), "t": np.arange(6.0).reshape(2, 3).T, "n": np.arange(4).reshape(2, 2)},
        "big-endian and strided arrays": {"swapped": np.arange(3, dtype=">i4"), "strided": np.arange(10.0)[::3], "backwards": np.arange(3, dtype="int16")[::-1]},
        "moments with gaps": {
            "days": np.array(["1970-01-01", "2024-02-29", "NaT", "1900-01-01"], "datetime64[D]"),
            "ns": np.array(["2024-01-01T00:00:00.123456789"], "datetime64[ns]"),
            "spans": np.array([1, "NaT", -90_000], "timedelta64[ms]"),
        },
        "ragged arrays": {"xs": [np.array([1.0, 2.0]), np.array([]), np.array([3.0])], "ints": [np.array([1], "int32"), np.array([2, 3], "int32")], "longs": [np.array([1, 2**40]), np.array([-3])], "longest": [np.array([2**62]), np.array([], "int64")]},
        "a long list of numbers becomes an array": {"n": list(range(20)), "mixed": [0.5, *range(9)], "words": [str(n) for n in range(10)], "flags": [True] * 9},
        "arrays after text of every length modulo 8": {"k" * n: np.array([n], "uint8") for n in range(1, 10)},
        "columns of a source": {"data": {"x": np.linspace(0, 1, 5), "name": ["a", "b", None], "n": np.arange(3, dtype="int32")}},
        "whole numbers of 64 bits that a double holds": {"most": np.array([2**53 - 1, -(2**53 - 1)]), "one more": np.array([2**53]), "unsigned": np.array([7], "uint64")},
        **{f"{name}s from end to end": {"a": array} for name, array in extremes.items()},
    }  # fmt: skip
    found = {name: Message(MessageType.PATCH, body) for name, body in bodies.items()}
    found["hello"] = Message(MessageType.HELLO, {"peer": "0123456789abcdef", "revision": 0})
    found["push"] = Message(
        MessageType.PUSH,
        {"seq": 3, "revision": 9, "changes": [
            {"kind": "set", "model": "p1", "name": "value", "value": 0.25},
            {"kind": "event", "name": "button_click", "model": "p2", "values": {}},
        ]},
    )  # fmt: skip
    found["welcome"] = Message(
        MessageType.WELCOME,
        {"session": "s", "revision": 1, "applied": 0, "document": {
            "title": "Sliders", "theme": "auto", "roots": ["p1"],
            "models": [{"id": "p1", "type": "Slider", "values": {"value": 2}}],
        }},
    )  # fmt: skip
    for type in MessageType:
        found.setdefault(type.name.lower(), Message(type, {"of": type.name}))
    return found


def malformed() -> dict[str, bytes]:
    """Frames that mean nothing (P3), by what is wrong with them. Both ends refuse them."""
    good = encode(Message(MessageType.PATCH, {"a": np.arange(4.0)}))

    def of(
        json_text: str | bytes,
        arrays: bytes = b"",
        *,
        version: int = 1,
        type: int = 17,
        reserved: int = 0,
        length: int | None = None,
    ) -> bytes:
        body = json_text.encode() if isinstance(json_text, str) else json_text
        head = struct.pack("<BBHI", version, type, reserved, len(body) if length is None else length)
        return head + body + (b"\0" * (-(8 + len(body)) % 8) + arrays if arrays else b"")

    def array(**fields: Any) -> bytes:
        return of(json.dumps({"a": {"@": "array", "dtype": "float64", "shape": [2], "offset": 0, **fields}}), bytes(16))

    def ragged(**fields: Any) -> bytes:
        whole = {"@": "ragged", "dtype": "float64", "count": 1, "lengths": 0, "offset": 8, "size": 2, **fields}
        return of(json.dumps({"a": whole}), struct.pack("<Ixxxxdd", 2, 1, 2))

    return {
        "nothing": b"",
        "seven bytes": good[:7],
        "another version": of("{}", version=2),
        "version 0": of("{}", version=0),
        "reserved bits": of("{}", reserved=1),
        "an unknown type": of("{}", type=99),
        "type 0": of("{}", type=0),
        "a length beyond the frame": of("{}", length=3),
        "the longest length": of("{}", length=2**32 - 1),
        "no JSON": of(
            "{",
        ),
        "empty JSON": of(""),
        "JSON with a word that is none": of('{"a":NaN}'),
        "JSON that is a list": of("[]"),
        "JSON that is null": of("null"),
        "JSON that is text": of('"a"'),
        "text that is not UTF-8": of(b'{"a":"\xff"}'),
        "an unknown tag": of('{"a":{"@":"model"}}'),
        "a tag that is no text": of('{"a":{"@":1}}'),
        "an unknown number": of('{"a":{"@":"number","value":"big"}}'),
        "an integer of no digits": of('{"a":{"@":"integer","value":"1x"}}'),
        "an integer that is a number": of('{"a":{"@":"integer","value":1}}'),
        "a reference without an id": of('{"a":{"@":"ref"}}'),
        "a reference to a number": of('{"a":{"@":"ref","id":1}}'),
        "a map of no pairs": of('{"a":{"@":"map","entries":[1]}}'),
        "a set without entries": of('{"a":{"@":"set"}}'),
        "an array beyond the frame": array(shape=[3]),
        "an array before its section": array(offset=-8),
        "an array at an odd place": array(offset=4, shape=[1]),
        "an array at half a place": array(offset=0.5),
        "an array of a negative size": array(shape=[-1]),
        "an array without a shape": of('{"a":{"@":"array","dtype":"float64","offset":0}}'),
        "an array of an unknown dtype": array(dtype="complex128"),
        "an array of objects": array(dtype="object"),
        "an array stored as nobody stores": array(dtype="int64", stored="int8"),
        "an array cut off": good[:-8],
        "bytes beyond the frame": of('{"a":{"@":"bytes","offset":0,"size":9}}', bytes(8)),
        "ragged lengths that do not add up": ragged(size=1),
        "ragged lengths beyond the frame": ragged(count=9),
        "a ragged array of an unknown dtype": ragged(dtype="text"),
    }


def text() -> str:
    """What the file should contain."""
    frames = []
    for name, message in messages().items():
        frame = base64.b64encode(encode(message)).decode()
        frames.append(
            {"name": name, "type": message.type.name.lower(), "frame": frame, "body": described(_as_decoded(message))}
        )
    bad = [{"name": name, "frame": base64.b64encode(frame).decode()} for name, frame in malformed().items()]
    lines = ["{", ' "frames": [', *_lines(frames), " ],", ' "malformed": [', *_lines(bad), " ]", "}", ""]
    return "\n".join(lines)


def _lines(entries: list[dict[str, Any]]) -> list[str]:
    last = len(entries) - 1
    return [
        f"  {json.dumps(entry, allow_nan=False)}{',' if index < last else ''}" for index, entry in enumerate(entries)
    ]


def _as_decoded(message: Message) -> dict[str, Any]:
    """The body as the other end has it: written here by hand for what changes on the way, not asked of the decoder."""
    return {name: _sent(value) for name, value in message.body.items()}


def _sent(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sent(entry) for key, entry in value.items()}
    if isinstance(value, list):
        if len(value) > 8 and all(isinstance(entry, bool) for entry in value):
            return np.array(value)
        if len(value) > 8 and all(isinstance(entry, int) for entry in value):
            return np.array(value, "int64")
        if len(value) > 8 and all(isinstance(entry, int | float) for entry in value):
            return np.array(value, "float64")
        return [_sent(entry) for entry in value]
    if isinstance(value, np.ndarray):
        return value.astype(value.dtype.newbyteorder("=")) if value.dtype.kind in "iuf" else value
    return value


def main(arguments: list[str]) -> int:
    """Write the file, or compare it."""
    if "--check" in arguments:
        return 0 if FILE.exists() and FILE.read_text(encoding="utf-8") == text() else 1
    FILE.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
