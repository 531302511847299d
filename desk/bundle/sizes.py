"""Who brought what into a bundle, and why: bytes by package.

    for share in shares(folder, found): print(share.name, share.size, share.why)
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: Why a package is there when nothing that was frozen imports it.
_KNOWN = {
    "PySide6": "the window: Qt with its web engine",
    "Python": "the interpreter and its standard library",
    "the app": "the app's own files",
    "desk": "Desk, with the page that it shows",
    "system libraries": "libraries of this system that the others are linked with",
}


@dataclass(frozen=True)
class Share:
    """One package: its bytes in the bundle, and who asked for it."""

    name: str
    size: int
    why: str


def total_size(path: Path) -> int:
    """The bytes of a file or of all files in a folder; links count nothing."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file() and not file.is_symlink())


def shares(internal: Path, found: Mapping[str, Any], standard: frozenset[str], executable: Path | None = None) -> list[Share]:
    """The packages of a bundle, largest first. `internal` is the folder with its libraries, `found` what was noted while
    freezing, `standard` the names of Python's own modules. Modules lie compressed in the executable: its size is shared
    out among them by the size of their sources."""
    sizes: dict[str, int] = {}
    for name, _, kind in found["files"]:
        path = internal / name
        if kind != "SYMLINK" and path.is_file() and not path.is_symlink():
            owner = owner_of(name)
            sizes[owner] = sizes.get(owner, 0) + path.stat().st_size
    modules: Sequence[Sequence[Any]] = found["modules"]
    sources = sum(size for _, size in modules) or 1
    packed = executable.stat().st_size if executable is not None and executable.is_file() else 0
    for name, size in modules:
        top = name.partition(".")[0]
        owner = "Python" if top in standard or top.startswith("_") else top
        sizes[owner] = sizes.get(owner, 0) + packed * size // sources
    reasons: Mapping[str, Sequence[str]] = found["reasons"]
    return sorted(
        (Share(name, size, _why(name, reasons)) for name, size in sizes.items() if size),
        key=lambda share: (-share.size, share.name),
    )


def owner_of(name: str) -> str:
    """Which package a file of the bundle belongs to, by its place."""
    top, slash, _ = name.partition("/")
    if top == "app":
        return "the app"
    if not slash:
        if top.startswith(("libpython", "base_library")):
            return "Python"
        stem = top.split(".")[0]
        return "system libraries" if top.startswith("lib") or ".so" in top or top.endswith((".dll", ".dylib")) else stem
    if top.startswith("python3.") or top == "lib-dynload":
        return "Python"
    for end in (".libs", ".dist-info"):
        if top.endswith(end):
            return top.removesuffix(end).split("-")[0]
    return "PySide6" if top == "shiboken6" else os.path.splitext(top)[0] if top.endswith(".so") else top


def _why(name: str, reasons: Mapping[str, Sequence[str]]) -> str:
    if name in _KNOWN:
        return _KNOWN[name]
    askers = reasons.get(name, ())
    return f"imported by {', '.join(askers)}" if askers else "loaded by name"
