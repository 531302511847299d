"""The log of a program that has no console: a file of bounded size in the user's state folder.

    start_log("sliders")      # .../desk/logs/sliders.log, at most three files of one megabyte
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

MOST_BYTES = 1_000_000
OLDER_FILES = 2

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_crashes: list[TextIO] = []


class _PrivateFile(RotatingFileHandler):
    """A log that only its user may read: it may hold what the app prints of their data."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
        return open(descriptor, "a", encoding="utf-8")


def start_log(identifier: str, level: str = "info", folder: Path | None = None) -> Path | None:
    """Log to a file and to the console where there is one; the file, or None where it cannot be written, which is said
    and harms nothing. Crashes of the whole process leave their stacks in `<identifier>.crash.log`."""
    from desk.native.geometry_store import state_folder

    root = logging.getLogger()
    root.setLevel(getattr(logging, level.upper()))
    console = logging.StreamHandler()
    console.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    root.addHandler(console)
    place = folder if folder is not None else state_folder() / "logs"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = place / f"{identifier}.log"
        handler = _PrivateFile(file, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError as error:
        root.warning("no log is kept: %s", error)
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    with contextlib.suppress(OSError):
        crashes = open(file.with_suffix(".crash.log"), "w", encoding="utf-8")  # noqa: SIM115 (open until the end)
        _crashes.append(crashes)
        faulthandler.enable(crashes)
    root.info("%s, process %d, log: %s", sys.argv[0] if sys.argv else identifier, os.getpid(), file)
    return file
