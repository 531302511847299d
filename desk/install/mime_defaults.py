"""Which program opens which type of file: the user's `mimeapps.list` (MIME applications specification).

Other programs' lines and comments stay as they are.

    MimeDefaults(Path("~/.config/mimeapps.list").expanduser()).set("application/x-desk-app", "desk-open.desktop")
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_GROUP = "[Default Applications]"


class MimeDefaults:
    """The file at a path; one that is not there is an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def set(self, mime_type: str, desktop_file: str) -> None:
        """Make a program the one that opens a type. Raises OSError."""
        lines = self._without(mime_type)
        if _GROUP not in [line.strip() for line in lines]:
            lines += ([""] if lines and lines[-1].strip() else []) + [_GROUP]
        place = [line.strip() for line in lines].index(_GROUP) + 1
        lines.insert(place, f"{mime_type}={desktop_file}")
        self._write(lines)

    def remove(self, mime_type: str, desktop_file: str) -> None:
        """Take a program's line away, unless the type belongs to another one by now. Raises OSError."""
        if not self._path.exists() or f"{mime_type}={desktop_file}" not in self._read():
            return
        lines = self._without(mime_type)
        if [line.strip() for line in lines if line.strip()] in ([], [_GROUP]):
            self._path.unlink()
        else:
            self._write(lines)

    def _without(self, mime_type: str) -> list[str]:
        """All lines but the default of a type."""
        kept, group = [], ""
        for line in self._read():
            group = line.strip() if line.strip().startswith("[") else group
            if group != _GROUP or line.partition("=")[0].strip() != mime_type:
                kept.append(line)
        return kept

    def _read(self) -> list[str]:
        try:
            return self._path.read_text("utf-8", errors="surrogateescape").splitlines()
        except FileNotFoundError:
            return []

    def _write(self, lines: list[str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        target = self._path.resolve()  # some keep it elsewhere, behind a link
        descriptor, unfinished = tempfile.mkstemp(prefix=".mimeapps", dir=target.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write("\n".join(lines) + "\n")
        os.replace(unfinished, target)
