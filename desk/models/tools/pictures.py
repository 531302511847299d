"""Pictures for the buttons of tools: whatever an author has becomes text that a page can show.

    icon_text(Path("cut.png"))       # "data:image/png;base64,..."
    icon_text("settings")            # names, classes and data addresses stay as they are
"""

from __future__ import annotations

import base64
import io
import struct
import zlib
from pathlib import Path
from typing import Annotated, Any

from desk.properties import Convert

_TYPES = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".gif": "gif", ".webp": "webp", ".svg": "svg+xml"}


def icon_text(value: Any) -> Any:
    """A path, a Pillow picture or an array (rows, columns, 3 or 4 bytes) as a data address; other values as they are.

    Raises ValueError for a file that there is not, or that is no picture, and for an array of another shape.
    """
    if isinstance(value, str) and not value.startswith("data:") and Path(value).suffix.lower() in _TYPES:
        value = Path(value)
    if isinstance(value, Path):
        return _address(_file(value), _TYPES.get(value.suffix.lower(), ""))
    if hasattr(value, "save") and hasattr(value, "mode"):
        buffer = io.BytesIO()
        value.save(buffer, format="PNG")
        return _address(buffer.getvalue(), "png")
    return _address(_png(value), "png") if hasattr(value, "dtype") else value


def _file(path: Path) -> bytes:
    if path.suffix.lower() not in _TYPES:
        raise ValueError(f"an icon is a picture ({', '.join(_TYPES)}), and {path} is none")
    if not path.is_file():
        raise ValueError(f"there is no file {path} for an icon")
    return path.read_bytes()


def _address(content: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode('ascii')}"


def _png(pixels: Any) -> bytes:
    if pixels.dtype.name != "uint8" or pixels.ndim != 3 or pixels.shape[2] not in (3, 4):
        raise ValueError("an icon is an array of uint8 with the shape (rows, columns, 3 or 4)")
    rows, columns, parts = pixels.shape
    lines = b"".join(b"\0" + row.tobytes() for row in pixels)
    head = struct.pack(">IIBBBBB", columns, rows, 8, 2 if parts == 3 else 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(lines)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


IconLike = Annotated[str, Convert(icon_text)]
