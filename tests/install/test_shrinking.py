"""Pictures become small and square, and keep their colours."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.install.pictures import own_icon, picture_of
from desk.install.shrinking import _read, shrunk

from .installed_files import png


def filtered(pixels: np.ndarray, kind: int, palette: bytes = b"", alphas: bytes = b"") -> bytes:
    """A PNG whose rows are filtered in each of the five ways in turn."""
    height, width, step = pixels.shape
    rows, above = b"", np.zeros(width * step, int)
    for number, row in enumerate(pixels.reshape(height, -1).astype(int)):
        left, corner = (np.concatenate([np.zeros(step, int), line[:-step]]) for line in (row, above))
        p = left + above - corner
        near = np.where(
            (abs(p - left) <= abs(p - above)) & (abs(p - left) <= abs(p - corner)),
            left,
            np.where(abs(p - above) <= abs(p - corner), above, corner),
        )
        guess = (np.zeros_like(row), left, above, (left + above) // 2, near)[number % 5]
        rows += bytes([number % 5]) + ((row - guess) % 256).astype(np.uint8).tobytes()
        above = row

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    parts = [chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))]
    parts += [chunk(b"PLTE", palette)] if palette else []
    parts += [chunk(b"tRNS", alphas)] if alphas else []
    packed = zlib.compress(rows)
    parts += [chunk(b"IDAT", packed[:10]), chunk(b"IDAT", packed[10:]), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


NOISE = np.random.default_rng(1).integers(0, 256, (11, 7, 4), np.uint8)


@pytest.mark.parametrize(("kind", "channels"), [(0, [0]), (2, [0, 1, 2]), (4, [0, 3]), (6, [0, 1, 2, 3])])
def test_every_kind_of_row_is_read(kind: int, channels: list[int]) -> None:
    read = _read(filtered(NOISE[..., channels], kind))
    assert read is not None
    expected = np.full((11, 7, 4), 255)
    expected[..., :3] = NOISE[..., channels[:3]] if len(channels) > 2 else NOISE[..., :1]
    if 3 in channels:
        expected[..., 3] = NOISE[..., 3]
    np.testing.assert_array_equal(read, expected)


def test_a_palette_is_read_with_its_transparency() -> None:
    numbers = (NOISE[..., :1] % 3).astype(np.uint8)
    read = _read(filtered(numbers, 3, palette=bytes(range(9)), alphas=b"\x05\x80"))
    assert read is not None
    np.testing.assert_array_equal(read, np.array([[0, 1, 2, 5], [3, 4, 5, 128], [6, 7, 8, 255]])[numbers[..., 0]])


def test_a_small_picture_is_the_large_one_seen_from_afar() -> None:
    small, drawn = shrunk(own_icon("desk-512.png"), 128), own_icon("desk-128.png")
    assert small is not None
    ours, theirs = _read(small), _read(drawn)
    assert ours is not None
    assert theirs is not None
    assert np.abs(ours[..., 3] - theirs[..., 3]).mean() < 1
    solid = (ours[..., 3] > 250) & (theirs[..., 3] > 250)
    assert np.abs(ours - theirs)[solid].mean() < 2


@pytest.mark.parametrize(("size", "side"), [((600, 300), 256), ((10, 40), 40), ((1, 1), 1)])
def test_it_becomes_a_square_with_the_colours_that_it_had(size: tuple[int, int], side: int) -> None:
    made = shrunk(png(*size), 256)
    assert made is not None
    told = picture_of(made)
    assert told is not None
    assert (told.width_px, told.height_px) == (side, side)
    read = _read(made)
    assert read is not None
    np.testing.assert_array_equal(read[side // 2, side // 2], [0x20, 0x60, 0xA0, 255])
    assert (read[0, 0, 3] == 0) == (size[0] != size[1])


@given(st.binary(max_size=60), st.integers(0, 200))
def test_no_bytes_are_more_than_a_no(noise: bytes, place: int) -> None:
    content = bytearray(png(8, 8))
    content[place : place + len(noise)] = noise
    made = shrunk(bytes(content), 4)
    assert made is None or picture_of(made) is not None
