"""Writes what it is given to a file of bounded size: the log of an app that the launcher has opened.

It is a process of its own, so that neither the launcher's end nor the app's haste is in its way, and ends with the last of
those that write to it. Of what is too much the oldest goes. It imports nothing of Desk.

    app | python -I -S bounded_log.py app.log
"""

from __future__ import annotations

import os
import signal
import sys

MOST_BYTES = 1_000_000
_CHUNK = 65536


def keep(source: int, path: str, most_bytes: int = MOST_BYTES) -> None:
    """Begin the file anew, and write what comes from the descriptor `source` until its end. Raises OSError."""
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0) as file:
        length = 0
        while part := os.read(source, min(_CHUNK, most_bytes // 2)):
            if length + len(part) > most_bytes:
                file.seek(length - most_bytes // 2 if length > most_bytes // 2 else 0)
                newest = file.read()
                file.seek(0)
                file.truncate()
                length = file.write(newest[-(most_bytes // 2) :])
            try:
                length += file.write(part)
            except OSError:  # the disk is full: the app must not stand still for that
                continue


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keep(0, sys.argv[1])
