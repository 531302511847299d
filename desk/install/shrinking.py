"""A PNG made small enough for Windows' icons, in a square.

Only what pictures of apps are: 8 bits a channel, not interlaced (PNG specification, sections 9 and 11). It knows no file.

    small = shrunk(png, 256)      # None: a kind of PNG that it does not read
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.float64]

#: Channels by the colour type of the header: grey, colour, palette, grey and alpha, colour and alpha.
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_MOST_PIXELS = 4096 * 4096


def shrunk(png: bytes, side_px: int) -> bytes | None:
    """The picture in a transparent square of at most `side_px`, as a PNG; None for one that cannot be read."""
    try:
        pixels = _read(png)
    except (ValueError, KeyError, IndexError, struct.error, zlib.error):
        return None
    if pixels is None:
        return None
    import numpy as np

    height, width = pixels.shape[:2]
    longest = max(height, width)
    square = np.zeros((longest, longest, 4))
    top, left = (longest - height) // 2, (longest - width) // 2
    square[top : top + height, left : left + width] = pixels
    if longest > side_px:
        square[..., :3] *= square[..., 3:] / 255  # what is transparent lends its neighbours no colour
        weights = _weights(longest, side_px)
        square = np.einsum("yi,ijc->yjc", weights, square)
        square = np.einsum("xj,yjc->yxc", weights, square)
        square[..., :3] *= 255 / np.maximum(square[..., 3:], 1e-6)
    return _written(np.clip(np.rint(square), 0, 255).astype(np.uint8))


def _weights(many: int, few: int) -> Pixels:
    """How much of each of `many` pixels lies in each of `few`: few x many, each row sums to 1."""
    import numpy as np

    edges = np.arange(few + 1) * (many / few)
    pixels = np.arange(many)
    overlap = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    weights: Pixels = np.clip(overlap, 0, None) * (few / many)
    return weights


def _read(png: bytes) -> Pixels | None:
    """Height x width x 4 of 0..255; None for a kind that is not read."""
    import numpy as np

    chunks = _chunks(png)
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if depth != 8 or interlaced or kind not in _CHANNELS or width * height > _MOST_PIXELS:
        return None
    count = _CHANNELS[kind]
    limit = (width * count + 1) * height
    content = zlib.decompressobj().decompress(chunks[b"IDAT"], limit)
    raw = np.frombuffer(_unfiltered(content, width * count, height, count), np.uint8).reshape(height, width, count)
    pixels = np.full((height, width, 4), 255.0)
    if kind == 3:
        palette = np.frombuffer(chunks[b"PLTE"], np.uint8).reshape(-1, 3)
        alpha = np.full(len(palette), 255, np.uint8)
        given = np.frombuffer(chunks.get(b"tRNS", b""), np.uint8)
        alpha[: len(given)] = given
        pixels[..., :3], pixels[..., 3] = palette[raw[..., 0]], alpha[raw[..., 0]]
        return pixels
    pixels[..., :3] = raw[..., :3] if count >= 3 else raw[..., :1]
    if count in (2, 4):
        pixels[..., 3] = raw[..., -1]
    return pixels


def _chunks(png: bytes) -> dict[bytes, bytes]:
    """The chunks by their types; several of one type are one."""
    found: dict[bytes, bytes] = {}
    place = 8
    while place + 12 <= len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        found[kind] = found.get(kind, b"") + png[place + 8 : place + 8 + length]
        place += 12 + length
    return found


def _unfiltered(content: bytes, length: int, rows: int, step: int) -> bytes:
    """Undo what each row says was done to it. Raises ValueError, IndexError."""
    above, whole = bytearray(length), bytearray()
    for number in range(rows):
        start = number * (length + 1)
        kind, row = content[start], bytearray(content[start + 1 : start + 1 + length])
        if len(row) != length or kind > 4:
            raise ValueError("a broken row")
        for place in range(length if kind else 0):
            left = row[place - step] if place >= step else 0
            over = above[place]
            corner = above[place - step] if place >= step else 0
            guess = (left, over, (left + over) // 2, _paeth(left, over, corner))[kind - 1]
            row[place] = (row[place] + guess) & 0xFF
        whole += row
        above = row
    return bytes(whole)


def _paeth(left: int, over: int, corner: int) -> int:
    first, second, third = abs(over - corner), abs(left - corner), abs(left + over - 2 * corner)
    return left if first <= second and first <= third else over if second <= third else corner


def _written(pixels: NDArray[np.uint8]) -> bytes:
    height, width = pixels.shape[:2]
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    chunks = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
