"""Which `.desk` files may run without a question: those that were packed here, and those that the user said yes to.

A list of digests in Desk's state folder, readable by its user only. A digest is of an archive's every byte, so the
smallest change makes it another archive, of which nothing is known. Who can write the list can run programs anyway.

    Trust().add(archive)
    Trust().knows(archive)
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path

from .archive import Archive
from .error import AppError

_FILE = "trusted.json"
_MOST_BYTES = 4_000_000


def cache_folder() -> Path:
    """Where archives are unpacked."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("desk", appauthor=False), "apps")


def trusted_app(path: Path) -> Path | AppError:
    """The folder app in an archive that may run, or why there is none."""
    try:
        archive = Archive(path)
        if not Trust().knows(archive):
            cure = f"desk open {path} asks you first."
            return AppError(kind="archive", text="this machine does not know where it comes from", file=str(path), cure=cure)
        return archive.unpack(cache_folder())
    except AppError as error:
        return error


class Trust:
    """The list in a folder; the user's state folder unless a test says otherwise."""

    def __init__(self, folder: Path | None = None) -> None:
        if folder is None:
            import platformdirs

            folder = Path(platformdirs.user_state_dir("desk", appauthor=False))
        self._file = folder / _FILE

    def knows(self, archive: Archive) -> bool:
        """Whether the archive may run. A list that cannot be read knows nothing."""
        return archive.digest in self._read()

    def add(self, archive: Archive) -> None:
        """Trust these very bytes from now on. Raises OSError."""
        known = self._read()
        known[archive.digest] = archive.path.name
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, unfinished = tempfile.mkstemp(prefix=_FILE, dir=self._file.parent)  # 0600
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(known, file, indent=1)
            os.replace(unfinished, self._file)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(unfinished)
            raise

    def _read(self) -> dict[str, str]:
        """Digests, each with the name that its file had."""
        try:
            descriptor = os.open(self._file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(descriptor, "rb") as file:
                if hasattr(os, "geteuid") and os.fstat(file.fileno()).st_uid != os.geteuid():
                    return {}
                known = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}
