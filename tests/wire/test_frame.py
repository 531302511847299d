"""What is encoded decodes to the same, whatever it is; what is not a frame is refused, whatever it is."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from desk.wire import MalformedFrame, Message, MessageType, Ref, UnsendableValue, decode, encode

from .golden import described

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NUMBERS = st.integers(-(10**38), 10**38) | st.floats() | st.booleans()
DTYPES = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64", "bool"]
ARRAYS = st.sampled_from(DTYPES).flatmap(
    lambda dtype: arrays.arrays(dtype, arrays.array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=5))
)
ATOMS = st.none() | NUMBERS | TEXT | st.binary(max_size=40) | st.builds(Ref, TEXT) | ARRAYS
KEYS = st.integers(-(10**38), 10**38) | TEXT | st.tuples(TEXT, st.integers(-9, 9))
VALUES = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.dictionaries(TEXT, inner, max_size=5)
        | st.dictionaries(KEYS, inner, max_size=5)
    ),
    max_leaves=12,
)
BODIES = st.dictionaries(TEXT.filter(lambda key: key != "@"), VALUES, max_size=5)


def carried(body: dict[str, Any]) -> dict[str, Any]:
    """A body after a journey."""
    return decode(encode(Message(MessageType.PATCH, body))).body


@given(BODIES, st.sampled_from(MessageType))
@settings(max_examples=300, deadline=None)
def test_a_body_arrives_as_it_was_sent(body: dict[str, Any], type: MessageType) -> None:
    message = decode(encode(Message(type, body)))
    assert message.type is type
    assert loosely(message.body) == loosely(body)


def loosely(value: Any) -> Any:
    """Lists of one kind of number may travel as arrays: both are described as lists."""
    if isinstance(value, np.ndarray) and value.ndim == 1:
        value = value.tolist()
    if isinstance(value, list):
        return [loosely(entry) for entry in value]
    if isinstance(value, dict):
        pairs = [
            [loosely(list(key) if isinstance(key, tuple) else key), loosely(entry)] for key, entry in value.items()
        ]
        return sorted(pairs, key=repr)
    return described(
        float(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53 else value
    )


@given(BODIES)
@settings(max_examples=150, deadline=None)
def test_a_second_journey_changes_nothing(body: dict[str, Any]) -> None:
    once = encode(decode(encode(Message(MessageType.PATCH, body))))
    assert encode(decode(once)) == once


@given(st.binary(max_size=200))
@settings(max_examples=500, deadline=None)
def test_any_bytes_are_a_frame_or_refused(frame: bytes) -> None:
    try:
        decode(frame)
    except MalformedFrame as refusal:
        assert refusal.code in (1007, 1009)


@given(st.data())
@settings(max_examples=500, deadline=None)
def test_a_damaged_frame_is_a_frame_or_refused(data: st.DataObject) -> None:
    body = {"a": np.arange(6.0).reshape(2, 3), "r": [np.arange(2), np.arange(3)], "b": b"12345", "m": {1: {2}}}
    frame = bytearray(encode(Message(MessageType.PATCH, body)))
    for _ in range(data.draw(st.integers(1, 4))):
        frame[data.draw(st.integers(0, len(frame) - 1))] = data.draw(st.integers(0, 255))
    try:
        decode(bytes(frame[: data.draw(st.integers(0, len(frame)))]))
    except MalformedFrame as refusal:
        assert refusal.code in (1007, 1009)


@pytest.mark.parametrize("deep", [100, 10_000, 100_000])
def test_json_nested_without_end_is_refused_or_read_and_never_a_crash(deep: int) -> None:
    body = ('{"a":' + "[" * deep + "]" * deep + "}").encode()
    frame = bytes([1, 17, 0, 0]) + len(body).to_bytes(4, "little") + body
    try:
        decode(frame)
    except MalformedFrame as refusal:
        assert refusal.code == 1007


def test_an_array_is_a_view_of_the_frame_and_not_a_copy() -> None:
    frame = encode(Message(MessageType.PATCH, {"a": np.arange(1000.0)}))
    array = decode(frame).body["a"]
    assert array.base is not None
    assert np.shares_memory(array, np.frombuffer(frame, np.uint8))


def test_arrays_travel_as_bytes_and_not_as_json() -> None:
    size = len(encode(Message(MessageType.PATCH, {"a": np.arange(10_000, dtype="uint8")})))
    assert size < 10_000 + 150


def test_a_mapping_keeps_its_order() -> None:
    assert list(carried({"m": {"b": 1, "a": 2}})["m"]) == ["b", "a"]
    assert list(carried({"m": {2: 1, 1: 2}})["m"]) == [2, 1]


def test_lone_surrogates_become_question_marks() -> None:
    assert carried({"t": "a\ud800b"})["t"] == "a?b"


def test_the_json_of_a_frame_is_json_for_any_reader() -> None:
    frame = encode(Message(MessageType.PATCH, {"n": math.nan, "i": 2**80, "f": math.inf}))
    length = int.from_bytes(frame[4:8], "little")

    def no_constant(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    json.loads(frame[8 : 8 + length], parse_constant=no_constant)


@pytest.mark.parametrize("value", [1j, np.array([1j]), object(), lambda: None, np.complex64(1)])
def test_what_cannot_travel_is_said_to_the_author(value: Any) -> None:
    with pytest.raises(UnsendableValue, match=r"cannot be sent"):
        encode(Message(MessageType.PATCH, {"v": value}))
