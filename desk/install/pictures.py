"""Icons: what a file really is, and the same picture as another system wants it.

The containers of Windows (.ico) and macOS (.icns) take whole PNG files, so nothing is ever decoded here.

    picture = read_picture(Path("icon.png"))     # Picture(kind="png", side_px=256, ...)
    ico([picture.content])
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .entry import InstallError

Kind = Literal["png", "svg", "ico", "icns"]

#: The sizes of Desk's own icon, in assets/icons.
OWN_SIDES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)

_MOST_BYTES = 10_000_000
_PNG = b"\x89PNG\r\n\x1a\n"

#: The types of macOS's container that hold a PNG, by the length of its side.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


@dataclass(frozen=True)
class Picture:
    """A picture's bytes. `width_px` and `height_px` are 0 where it has no size of its own."""

    kind: Kind
    content: bytes
    width_px: int = 0
    height_px: int = 0


def read_picture(path: Path) -> Picture:
    """Look into a file. Raises InstallError when it is no picture that can be an icon."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InstallError(f"{path}: an icon of more than {_MOST_BYTES // 1_000_000} MB")
        content = path.read_bytes()
    except OSError as error:
        raise InstallError(f"{path}: {error.strerror}") from None
    picture = picture_of(content)
    if picture is None:
        raise InstallError(f"{path} is no picture that can be an icon: a PNG or SVG file is (or an .ico, an .icns)")
    return picture


def picture_of(content: bytes) -> Picture | None:
    """What the bytes are, whatever their file is called; None for anything else."""
    if content.startswith(_PNG) and content[12:16] == b"IHDR" and content.endswith(b"IEND\xaeB`\x82"):
        width, height = struct.unpack_from(">II", content, 16)
        return Picture("png", content, width, height) if width and height else None
    if content.startswith(b"icns") and len(content) >= 8 and struct.unpack_from(">I", content, 4)[0] == len(content):
        return Picture("icns", content)
    if content[:4] == b"\0\0\1\0" and len(content) >= 22:
        return Picture("ico", content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    begins = re.match(r"\s*(<\?xml[^>]*\?>\s*)?(<!DOCTYPE[^>]*>\s*|<!--.*?-->\s*)*<svg[\s>]", text, re.DOTALL)
    return Picture("svg", content) if begins and "</svg>" in text else None


def png_of(picture: Picture) -> Picture | None:
    """The largest PNG in a picture, or itself; None where there is none."""
    if picture.kind == "png":
        return picture
    found = [inner for inner in (picture_of(part) for part in _parts(picture)) if inner and inner.kind == "png"]
    return max(found, key=lambda inner: inner.width_px, default=None)


def ico(pngs: Sequence[bytes]) -> bytes:
    """An .ico of PNGs, each of at most 256 pixels a side. Raises InstallError for a larger one."""
    head, entries, offset = struct.pack("<HHH", 0, 1, len(pngs)), b"", 6 + 16 * len(pngs)
    for png in pngs:
        width, height = struct.unpack_from(">II", png, 16)
        if max(width, height) > 256:
            raise InstallError(f"an icon of {width} x {height} pixels: Windows takes PNGs of at most 256 x 256")
        # 256 is written as 0.
        entries += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + entries + b"".join(pngs)


def icns(pngs: Sequence[bytes]) -> bytes:
    """An .icns of square PNGs whose sides are in `ICNS_TYPES`; others are left out."""
    parts = b""
    for png in pngs:
        width, height = struct.unpack_from(">II", png, 16)
        if width == height and width in ICNS_TYPES:
            parts += ICNS_TYPES[width] + struct.pack(">I", len(png) + 8) + png
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def own_icon(name: str) -> bytes:
    """A file of Desk's own icon: `desk.svg`, `desk.ico`, `desk-48.png`."""
    from desk.application.assets import assets_folder

    return (assets_folder() / "icons" / name).read_bytes()


def _parts(picture: Picture) -> list[bytes]:
    """The pictures in an .ico or .icns, as far as they are there."""
    content, parts = picture.content, []
    if picture.kind == "ico":
        count = struct.unpack_from("<H", content, 4)[0]
        for place in range(6, min(6 + 16 * count, len(content) - 15), 16):
            length, offset = struct.unpack_from("<II", content, place + 8)
            parts.append(content[offset : offset + length])
    elif picture.kind == "icns":
        place = 8
        while place + 8 <= len(content):
            length = struct.unpack_from(">I", content, place + 4)[0]
            parts.append(content[place + 8 : place + max(8, length)])
            place += max(8, length)
    return parts
