"""Small pictures of the windows of apps, a PNG a file in the user's state folder, readable by that user only.

    thumbnails = Thumbnails(state_folder())
    thumbnails.save("/home/ada/sliders.py", png)
    thumbnails.load("/home/ada/sliders.py")        # None where there is none
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
from collections.abc import Iterable
from pathlib import Path

from desk.native.state_file import StateFile

log = logging.getLogger("desk.launcher")

WIDTH_PX = 480
_FOLDER = "thumbnails"
_MOST_BYTES = 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"


class Thumbnails:
    """See the module. No fault here is more than a picture that is missing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _FOLDER

    def file(self, app: str | Path) -> Path:
        """Where the picture of an app is; the name tells nothing of the app."""
        return self._folder / (hashlib.sha256(str(app).encode("utf-8", "surrogateescape")).hexdigest()[:32] + ".png")

    def save(self, app: str | Path, png: bytes) -> bool:
        """Keep a picture; False when it could not be kept."""
        if not png.startswith(_PNG) or len(png) > _MOST_BYTES:
            return False
        try:
            StateFile(self.file(app)).write(png)
        except OSError as error:
            log.warning("the picture of %s is not kept: %s", app, error)
            return False
        return True

    def load(self, app: str | Path) -> bytes | None:
        """The picture of an app, or None."""
        try:
            png = StateFile(self.file(app), _MOST_BYTES).read()
        except (OSError, ValueError) as error:
            log.warning("the picture of %s is ignored: %s", app, error)
            return None
        return png if png is not None and png.startswith(_PNG) else None

    def stamp(self, app: str | Path) -> float:
        """When the picture was taken; 0.0 where there is none."""
        try:
            return self.file(app).stat().st_mtime
        except OSError:
            return 0.0

    def remove(self, app: str | Path) -> None:
        """Forget a picture."""
        with contextlib.suppress(OSError):
            self.file(app).unlink()

    def keep_only(self, apps: Iterable[str | Path]) -> None:
        """Remove the pictures of all other apps."""
        kept = {self.file(app).name for app in apps}
        with contextlib.suppress(OSError):
            for file in self._folder.glob("*.png"):
                if file.name not in kept:
                    file.unlink()
