"""Which `.desk` files may run without a question: those that were packed here, and those that the user said yes to.

A list of digests in Desk's state folder, readable by its user only. A digest is of an archive's every byte, so the
smallest change makes it another archive, of which nothing is known. Who can write the list can run programs anyway.

    Trust().add(archive)
    Trust().knows(archive)
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .archive import Archive
from .error import AppError

_FILE = "trusted.json"
_MOST_BYTES = 8_000_000
_LONGEST_NAME = 80

#: Of more archives the oldest are forgotten: their users are asked again. They always fit into the file.
MOST = 5000


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
        from desk.native.state_file import StateFile, state_folder

        folder = folder if folder is not None else state_folder()
        self._file = StateFile(folder / _FILE, _MOST_BYTES)

    def knows(self, archive: Archive) -> bool:
        """Whether the archive may run. A list that cannot be read knows nothing."""
        return archive.digest in self._read()

    def add(self, archive: Archive) -> None:
        """Trust these very bytes from now on. Raises OSError."""
        with self._file.locked():
            known = self._read()
            known.pop(archive.digest, None)  # the newest is the last
            known[archive.digest] = archive.path.name[:_LONGEST_NAME]
            self._file.write_table(dict(list(known.items())[-MOST:]))

    def _read(self) -> dict[str, Any]:
        """Digests, each with the name that its file had."""
        try:
            return self._file.read_table()
        except (OSError, ValueError):
            return {}
