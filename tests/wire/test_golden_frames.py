"""Both languages read the same frames: this is Python's half (runtime/tests/wire/golden.test.ts is the page's)."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from desk.wire import MalformedFrame, MessageType, decode, encode

from . import golden

GOLDEN = json.loads(golden.FILE.read_text(encoding="utf-8"))


def test_the_golden_file_is_what_this_version_writes() -> None:
    assert golden.FILE.read_text(encoding="utf-8") == golden.text(), (
        "run python -m tests.wire.golden, and look at the difference"
    )


@pytest.mark.parametrize("entry", GOLDEN["frames"], ids=lambda entry: entry["name"])
def test_a_golden_frame_decodes_to_what_it_says(entry: dict[str, Any]) -> None:
    message = decode(base64.b64decode(entry["frame"]))
    assert message.type is MessageType[entry["type"].upper()]
    assert golden.described(message.body) == entry["body"]


@pytest.mark.parametrize("entry", GOLDEN["frames"], ids=lambda entry: entry["name"])
def test_a_decoded_frame_encodes_to_the_same_bytes(entry: dict[str, Any]) -> None:
    frame = base64.b64decode(entry["frame"])
    assert encode(decode(frame)) == frame


@pytest.mark.parametrize("entry", GOLDEN["malformed"], ids=lambda entry: entry["name"])
def test_a_malformed_frame_is_refused_with_a_legal_code_p3(entry: dict[str, Any]) -> None:
    with pytest.raises(MalformedFrame) as refusal:
        decode(base64.b64decode(entry["frame"]))
    assert refusal.value.code == 1007


def test_every_array_starts_at_a_multiple_of_eight_p2() -> None:
    for entry in GOLDEN["frames"]:
        frame = base64.b64decode(entry["frame"])
        length = int.from_bytes(frame[4:8], "little")
        if len(frame) > 8 + length:
            start = 8 + length + (-length % 8)
            assert not any(frame[8 + length : start]), "the padding is zeros"
            for offset in _offsets(json.loads(frame[8 : 8 + length])):
                assert offset % 8 == 0


def _offsets(value: Any) -> list[int]:
    if isinstance(value, list):
        return [offset for entry in value for offset in _offsets(entry)]
    if isinstance(value, dict):
        mine = [value[name] for name in ("offset", "lengths") if "@" in value and name in value]
        return mine + [offset for entry in value.values() for offset in _offsets(entry)]
    return []


def test_the_golden_frames_hold_every_message_type_and_every_dtype() -> None:
    types = {entry["type"] for entry in GOLDEN["frames"]}
    assert types == {type.name.lower() for type in MessageType}
    text = json.dumps(GOLDEN["frames"])
    for (
        dtype
    ) in "int8 uint8 int16 uint16 int32 uint32 int64 uint64 float32 float64 bool datetime64 timedelta64".split():
        assert f'"array": "{dtype}"' in text
    for tag in ("ragged", "map", "set", "integer", "ref", "bytes"):
        assert f'"{tag}":' in text
