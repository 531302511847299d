"""A file of what Desk remembers for its user: read with suspicion, written whole or not at all.

It is readable by its user only. What is read may be anything: too much, a link, another user's; then ValueError or
OSError say so. A new version is written beside the old one, put to the disk and renamed into place.

    file = StateFile(state_folder() / "recent.json")
    table = file.read_table()               # {} when there is none yet
    with file.locked():                     # when other processes read, change and write it too
        file.write_table({**file.read_table(), "a": 1})
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_MOST_BYTES = 256 * 1024
_LOCK_S = 1.0
_AGAIN_S = 0.01


def state_folder() -> Path:
    """The folder of what Desk remembers for this user."""
    import platformdirs

    return Path(platformdirs.user_state_dir("desk", appauthor=False))


def private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for this user only. Raises OSError.

    `Path.mkdir` gives its mode to the last of them alone.
    """
    if not folder.parent.is_dir():
        private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


class StateFile:
    """See the module. What is larger than `most_bytes` is not read."""

    def __init__(self, path: Path, most_bytes: int = _MOST_BYTES) -> None:
        self.path = path
        self._most_bytes = most_bytes

    def read(self) -> bytes | None:
        """The content; None when there is no such file. Raises OSError, and ValueError for what is not to be trusted."""
        try:
            descriptor = os.open(self.path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        except FileNotFoundError:
            return None
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise ValueError("not a plain file")
            if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
                raise ValueError("it belongs to another user")
            content = file.read(self._most_bytes + 1)
        if len(content) > self._most_bytes:
            raise ValueError("too big")
        return content

    def write(self, content: bytes) -> None:
        """New file, to the disk, then renamed: whatever happens in between, the old one stays whole. Raises OSError."""
        folder = self.path.parent
        private_folder(folder)
        status = os.lstat(folder)
        if not stat.S_ISDIR(status.st_mode) or (hasattr(os, "geteuid") and status.st_uid != os.geteuid()):
            raise OSError(f"{folder} is not a folder of this user")
        descriptor, temporary = tempfile.mkstemp(prefix=self.path.name, dir=folder)  # 0600
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self.path)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise

    def remove(self) -> None:
        """Take the file and its lock away, and the folder if there is nothing else in it. For who has the lock. Raises OSError.
        """
        self.path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # Windows removes no file that is open
            self.path.with_suffix(".lock").unlink(missing_ok=True)
            self.path.parent.rmdir()

    def read_table(self) -> dict[str, Any]:
        """The table of a file of JSON; an empty one when there is none. Raises as `read`, and ValueError for anything else.
        """
        content = self.read()
        if content is None:
            return {}
        try:
            table = json.loads(content)
        except RecursionError:
            raise ValueError("too deep") from None
        if not isinstance(table, dict):
            raise ValueError("not a table")
        return table

    def write_table(self, table: dict[str, Any]) -> None:
        """Write a table as JSON. Raises OSError."""
        self.write(json.dumps(table, indent=1).encode())

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes that ask for the lock away, for a moment. After a second it is given up: a process that
        hangs costs an entry, and nobody's start."""
        descriptor = self._lock()
        try:
            yield
        finally:
            if descriptor is not None:
                os.close(descriptor)  # and with it goes the lock

    def _lock(self) -> int | None:
        end = time.monotonic() + _LOCK_S
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        while True:
            try:
                private_folder(self.path.parent)
                descriptor = os.open(self.path.with_suffix(".lock"), flags, 0o600)
            except OSError:  # what cannot be locked cannot be written either, and that is told then
                return None
            if _try_lock(descriptor) and self._is_the_lock(descriptor):
                return descriptor
            os.close(descriptor)
            if time.monotonic() > end:
                return None
            time.sleep(_AGAIN_S)

    def _is_the_lock(self, descriptor: int) -> bool:
        """Not one that was taken away meanwhile, by `remove`."""
        try:
            return os.path.samestat(os.fstat(descriptor), os.stat(self.path.with_suffix(".lock")))
        except OSError:
            return False


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
