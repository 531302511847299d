"""Where each app's window was, kept from one run to the next.

One small JSON file in the user's state folder, readable by its user only, written new and renamed into place. What is
read is checked like anything that comes from outside: a file that is no such thing is ignored, with a line that says
so. No fault here ever keeps a window from opening.

    store = GeometryStore()
    geometry = store.load("/home/ada/sliders.py")
    store.save("/home/ada/sliders.py", window.geometry)
"""

from __future__ import annotations

import logging
from dataclasses import asdict
from pathlib import Path

from .state_file import StateFile, state_folder
from .window import MIN_HEIGHT_PX, MIN_WIDTH_PX, Geometry

log = logging.getLogger("desk.native")

_FILE = "windows.json"
_MOST_APPS = 500
_MOST_PX = 32_000


__all__ = ["GeometryStore", "state_folder"]


class GeometryStore:
    """Geometries by app; `folder` is the user's state folder unless a test says otherwise."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = StateFile((folder if folder is not None else state_folder()) / _FILE)

    @property
    def file(self) -> Path:
        """The file that holds everything."""
        return self._file.path

    def load(self, app: str, otherwise: Geometry | None = None) -> Geometry:
        """The last geometry of an app; one that was never open gets another, the default one unless it is given."""
        unknown = otherwise or Geometry()
        try:
            return _geometry(self._file.read_table().get(app), unknown)
        except (OSError, ValueError) as error:
            log.warning("the kept window sizes are ignored: %s: %s", self.file, error)
            return unknown

    def save(self, app: str, geometry: Geometry) -> bool:
        """Keep a geometry; False when it could not be written, which is logged and harms nothing."""
        try:
            kept = self._file.read_table()
        except (OSError, ValueError):
            kept = {}
        kept.pop(app, None)
        kept[app] = asdict(geometry)
        for oldest in list(kept)[:-_MOST_APPS]:
            del kept[oldest]
        try:
            self._file.write_table(kept)
        except OSError as error:
            log.warning("the window's size is not kept: %s", error)
            return False
        return True


def _geometry(kept: object, unknown: Geometry) -> Geometry:
    """A geometry from outside: every number a number, within what a screen can be."""
    if kept is None:
        return unknown
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
