"""The log of a program that has no console: a file of bounded size in the user's state folder.

What the app prints is in it too, line by line.

    file = start_log("sliders")      # .../desk/logs/sliders.log, at most three files of one megabyte
    keep_crashes(file)               # .../desk/logs/sliders.crash.log, by the program whose window it is
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import logging
import os
import sys
import threading
import time
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, TextIO, cast

MOST_BYTES = 1_000_000
OLDER_FILES = 2
MOST_CRASH_BYTES = 100_000

#: Characters of a printed line; longer ones are cut into several.
MOST_LINE = 10_000

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_crashes: list[TextIO] = []


class _PrivateFile(RotatingFileHandler):
    """A log that only its user may read: it may hold what the app prints of their data."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", errors="backslashreplace", opener=_open_private)


def start_log(identifier: str, level: str = "info", folder: Path | None = None) -> Path | None:
    """Log to a file and to the console where there is one; the file, or None where it cannot be written, which is said
    and harms nothing. What is printed goes there as well from now on."""
    from desk.native.state_file import private_folder, state_folder

    root = logging.getLogger()
    root.setLevel(getattr(logging, level.upper()))
    console = logging.StreamHandler()
    console.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    root.addHandler(console)
    place = folder if folder is not None else state_folder() / "logs"
    try:
        private_folder(place)
        file = place / f"{identifier}.log"
        handler = _PrivateFile(file, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError as error:
        root.warning("no log is kept: %s", error)
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    sys.stdout = cast("TextIO", Printed(sys.stdout, handler, "printed"))
    sys.stderr = cast("TextIO", Printed(sys.stderr, handler, "error output"))
    root.info("%s, process %d, log: %s", sys.argv[0] if sys.argv else identifier, os.getpid(), file)
    return file


def keep_crashes(log_file: Path) -> None:
    """Have crashes of the whole process leave their stacks in `<identifier>.crash.log` beside the log, after those of earlier
    ones. Only the launch that opens a window calls this. What cannot be written is not kept."""
    file = log_file.with_suffix(".crash.log")
    with contextlib.suppress(OSError):
        if file.exists() and file.stat().st_size > MOST_CRASH_BYTES:
            os.replace(file, f"{file}.1")
        crashes = open(file, "a", encoding="utf-8", opener=_open_private)  # noqa: SIM115 (open until the end)
        crashes.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} started: process {os.getpid()}\n")
        crashes.flush()
        _crashes.append(crashes)
        faulthandler.enable(crashes)


class Printed(io.TextIOBase):
    """A stream in the place of `sys.stdout` or `sys.stderr`: passes everything on at once, and each whole line to a
    handler of the log. From any thread."""

    def __init__(self, stream: TextIO, handler: logging.Handler, name: str) -> None:
        self._stream = stream
        self._handler = handler
        self._name = name
        self._rest = ""
        self._mutex = threading.RLock()
        self._busy = False

    def write(self, text: str) -> int:
        """Pass it on, and to the log what is a whole line by now, or too long for one."""
        with self._mutex:
            with contextlib.suppress(OSError, ValueError):  # a console that is gone: the log goes on
                self._stream.write(text)
                self._stream.flush()
            if not self._busy:  # else it is the log's own complaint about a line of ours
                *lines, self._rest = (self._rest + text).split("\n")
                if len(self._rest) > MOST_LINE:
                    lines, self._rest = [*lines, self._rest], ""
                self._tell(lines)
        return len(text)

    def flush(self) -> None:
        """Pass it on."""
        with contextlib.suppress(OSError, ValueError):
            self._stream.flush()

    def close(self) -> None:
        """Tell the log the line that has not ended; the stream itself stays open."""
        with self._mutex:
            rest, self._rest = self._rest, ""
            self._tell([rest])

    def isatty(self) -> bool:
        """As the stream itself."""
        return self._stream.isatty()

    def fileno(self) -> int:
        """As the stream itself. Raises OSError."""
        return self._stream.fileno()

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """As the stream itself."""
        return self._stream.encoding

    @property
    def errors(self) -> str | None:  # type: ignore[override]
        """As the stream itself."""
        return self._stream.errors

    def writable(self) -> bool:
        """Always."""
        return True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _tell(self, lines: list[str]) -> None:
        self._busy = True
        try:
            for line in lines:
                for at in range(0, len(line), MOST_LINE):
                    part = line[at : at + MOST_LINE]
                    self._handler.handle(logging.LogRecord(self._name, logging.INFO, "", 0, part, None, None))
        finally:
            self._busy = False


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
