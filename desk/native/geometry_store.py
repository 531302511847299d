"""Where each app's window was, kept from one run to the next.

One small JSON file in the user's state folder, readable by its user only, written new and renamed into place. What is
read is checked like anything that comes from outside: a file that is no such thing is ignored, with a line that says
so. No fault here ever keeps a window from opening.

    store = GeometryStore()
    geometry = store.load("/home/ada/sliders.py")
    store.save("/home/ada/sliders.py", window.geometry)
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import stat
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .window import MIN_HEIGHT_PX, MIN_WIDTH_PX, Geometry

log = logging.getLogger("desk.native")

_FILE = "windows.json"
_MOST_BYTES = 256 * 1024
_MOST_APPS = 500
_MOST_PX = 32_000


def state_folder() -> Path:
    """The folder of what Desk remembers for this user."""
    import platformdirs

    return Path(platformdirs.user_state_dir("desk", appauthor=False))


class GeometryStore:
    """Geometries by app; `folder` is the user's state folder unless a test says otherwise."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder if folder is not None else state_folder()

    @property
    def file(self) -> Path:
        """The file that holds everything."""
        return self._folder / _FILE

    def load(self, app: str) -> Geometry:
        """The last geometry of an app, or the default one."""
        try:
            return _geometry(self._read().get(app))
        except (OSError, ValueError) as error:
            log.warning("the kept window sizes are ignored: %s: %s", self.file, error)
            return Geometry()

    def save(self, app: str, geometry: Geometry) -> bool:
        """Keep a geometry; False when it could not be written, which is logged and harms nothing."""
        try:
            kept = self._read()
        except (OSError, ValueError):
            kept = {}
        kept.pop(app, None)
        kept[app] = asdict(geometry)
        for oldest in list(kept)[:-_MOST_APPS]:
            del kept[oldest]
        try:
            self._write(json.dumps(kept, indent=1))
        except OSError as error:
            log.warning("the window's size is not kept: %s", error)
            return False
        return True

    def _read(self) -> dict[str, Any]:
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(self.file, flags)
        except FileNotFoundError:
            return {}
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise ValueError("not a plain file")
            if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
                raise ValueError("it belongs to another user")
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise ValueError("too big")
        try:
            kept = json.loads(content)
        except RecursionError:
            raise ValueError("too deep") from None
        if not isinstance(kept, dict):
            raise ValueError("not a table")
        return kept

    def _write(self, text: str) -> None:
        """New file, to the disk, then renamed: whatever happens in between, the old one stays whole."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = os.lstat(self._folder)
        if not stat.S_ISDIR(status.st_mode) or (hasattr(os, "geteuid") and status.st_uid != os.geteuid()):
            raise OSError(f"{self._folder} is not a folder of this user")
        descriptor, temporary = tempfile.mkstemp(prefix=_FILE, dir=self._folder)  # 0600
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self.file)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise


def _geometry(kept: object) -> Geometry:
    """A geometry from outside: every number a number, within what a screen can be."""
    if kept is None:
        return Geometry()
    if not isinstance(kept, dict):
        raise ValueError("an app's entry is not a table")

    def number(name: str, low: int, high: int) -> int:
        value = kept.get(name)
        if type(value) is not int or not low <= value <= high:
            raise ValueError(f"{name} is {str(value)[:40]}")
        return value

    def place(name: str) -> int | None:
        return None if kept.get(name) is None else number(name, -_MOST_PX, _MOST_PX)

    return Geometry(
        width=number("width", MIN_WIDTH_PX, _MOST_PX),
        height=number("height", MIN_HEIGHT_PX, _MOST_PX),
        x=place("x"),
        y=place("y"),
        maximized=kept.get("maximized") is True,
    )
