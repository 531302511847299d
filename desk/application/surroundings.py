"""`sys.argv` and `sys.path` as a script expects them, while its code runs.

Both belong to the whole process, and several sessions may run the same script at the same time in several threads. Runs
that want the same surroundings share them; a run that wants others waits until those are put back.

    with Surroundings(folder="/home/ada/apps", argv=["sliders.py", "--rows", "10"]):
        exec(code, namespace)
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType


class Surroundings:
    """A context manager; equal folders and arguments are shared, others are waited for."""

    _changed = threading.Condition()
    _current: tuple[str, ...] | None = None
    _users = 0
    _argv: list[str]
    _inserted: str

    def __init__(self, folder: str, argv: list[str]) -> None:
        self._key = (folder, *argv)

    def __enter__(self) -> None:
        cls = Surroundings
        with cls._changed:
            cls._changed.wait_for(lambda: cls._current in (None, self._key))
            cls._users += 1
            if cls._users > 1:
                return
            folder, *argv = self._key
            cls._current = self._key
            cls._argv, sys.argv = sys.argv, argv
            cls._inserted = folder
            # A new list, never an edit of this one: an import in another thread may be going through it, and would miss
            # an entry that moves.
            sys.path = [folder, *sys.path]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        cls = Surroundings
        with cls._changed:
            cls._users -= 1
            if cls._users:
                return
            cls._current = None
            sys.argv = cls._argv
            # The script may have changed sys.path itself: take out one entry of ours, leave what it added.
            if cls._inserted in sys.path:
                path = list(sys.path)
                path.remove(cls._inserted)
                sys.path = path
            cls._changed.notify_all()
