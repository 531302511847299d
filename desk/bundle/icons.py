"""The program's picture, in the form that each system wants for programs.

A PNG can stand inside of Windows' and Apple's own icon files as it is, so nothing has to draw here. On Linux the picture
goes beside the .desktop file unchanged.

    program_icon(Path("icon.png"), work, "win32")      # work/icon.ico
"""

from __future__ import annotations

import struct
from pathlib import Path

from desk.application import AppError
from desk.application.assets import assets_folder

_PNG = b"\x89PNG\r\n\x1a\n"

#: The kinds of pictures in an .icns file by their width.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def program_icon(icon: Path | None, work: Path, platform: str) -> Path | None:
    """The icon that goes into the program's file: .ico on Windows, .icns on macOS; None where there is none to put in.

    Raises AppError for a picture that the system cannot use.
    """
    if platform not in ("win32", "darwin") or icon is None:
        return None
    wanted = ".ico" if platform == "win32" else ".icns"
    if icon.suffix.lower() == wanted:
        return icon
    if icon.suffix.lower() != ".png":
        raise AppError(kind="settings", text=f"app.icon: {icon.name} cannot be an icon here: expected .png or {wanted}")
    png = icon.read_bytes()
    target = work / f"icon{wanted}"
    target.write_bytes(ico_of(png, icon.name) if platform == "win32" else icns_of(png, icon.name))
    return target


def ico_of(png: bytes, name: str) -> bytes:
    """An .ico file with one picture of at most 256 x 256 pixels. Raises AppError for others."""
    width, height = _size(png, name)
    if width > 256 or height > 256:
        raise AppError(kind="settings", text=f"app.icon: {name} is {width} x {height}, expected at most 256 x 256 pixels")
    header = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(png), 22)
    return header + entry + png


def icns_of(png: bytes, name: str) -> bytes:
    """An .icns file with one square picture of one of the sizes that it knows. Raises AppError for others."""
    width, height = _size(png, name)
    if width != height or width not in _ICNS:
        sizes = ", ".join(map(str, _ICNS))
        raise AppError(kind="settings", text=f"app.icon: {name} is {width} x {height}, expected a square of {sizes} pixels")
    picture = _ICNS[width] + struct.pack(">I", len(png) + 8) + png
    return b"icns" + struct.pack(">I", len(picture) + 8) + picture


def launcher_icon(icon: Path | None) -> Path:
    """The picture beside a .desktop file: the app's own, else Desk's."""
    return icon if icon is not None and icon.suffix.lower() in (".png", ".svg") else assets_folder() / "page" / "icon.svg"


def _size(png: bytes, name: str) -> tuple[int, int]:
    if not png.startswith(_PNG) or len(png) < 24:
        raise AppError(kind="settings", text=f"app.icon: {name} is no PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height
