"""How much there is on a picture, without a library for pictures: is the window blank, did it change?

A PNG stores each pixel as its difference from its neighbours, so that a plain area is all zeros. Counting what is not
zero tells an empty window from one with text or lines on it.

    ink(png) >= ENOUGH_INK       # something is painted
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

#: Pixels that differ from their neighbours: one short word has more.
ENOUGH_INK = 60

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def ink(png: bytes) -> int:
    """How many pixels differ from their neighbours. ValueError for what is no picture of 8 or 16 bits, or interlaced."""
    rows, pixel = _rows(png)
    count = 0
    for index, (kind, row) in enumerate(rows):
        if index == 0:  # it has no neighbours above, and may be stored as it is
            continue
        if kind:
            count += len(row) - pixel - row.count(0, pixel)
        elif row[pixel:] != row[:-pixel]:
            count += sum(map(int.__ne__, row[pixel:], row[:-pixel]))
    return count // pixel


def content(png: bytes) -> bytes:
    """What tells two pictures apart: equal for equal pixels from the same program, whatever else is in the file."""
    return b"".join(bytes([kind]) + row for kind, row in _rows(png)[0])


def size_px(png: bytes) -> tuple[int, int]:
    """Width and height."""
    if not png.startswith(_SIGNATURE) or len(png) < 33:
        raise ValueError("no PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def _rows(png: bytes) -> tuple[list[tuple[int, bytes]], int]:
    width, height = size_px(png)
    depth, color, _, _, interlaced = png[24:29]
    if depth not in (8, 16) or color not in _CHANNELS or interlaced:
        raise ValueError("a kind of PNG that is not read here")
    pixel = _CHANNELS[color] * depth // 8
    try:
        raw = zlib.decompress(b"".join(_parts(png)))
    except zlib.error as error:
        raise ValueError(f"a broken PNG: {error}") from None
    length = width * pixel + 1
    if len(raw) != length * height:
        raise ValueError("a PNG that ends too early")
    return [(raw[at], raw[at + 1 : at + length]) for at in range(0, len(raw), length)], pixel


def _parts(png: bytes) -> Iterator[bytes]:
    at = len(_SIGNATURE)
    while at + 8 <= len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        if kind == b"IDAT":
            yield png[at + 8 : at + 8 + length]
        at += length + 12
