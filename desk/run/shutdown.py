"""Ctrl-C and SIGTERM end a program within a second, whatever a callback does.

The first signal asks for an orderly end and sets the exit status that shells expect (128 + signal); a watchdog ends the
process when what was asked takes too long to obey. The second signal ends it at once.

    with Shutdown(backend.close_all) as shutdown:
        backend.run_forever()
    return shutdown.status
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any

log = logging.getLogger("desk.server")

_ORDERLY_S = 1.0


class Shutdown:
    """See the module. On another thread than the main one signals are left to whoever has that."""

    def __init__(self, ask_to_end: Callable[[], None]) -> None:
        self._ask_to_end = ask_to_end
        self._previous: dict[signal.Signals, Any] = {}
        self._watchdog: threading.Timer | None = None
        self.status = 0

    def __enter__(self) -> Shutdown:
        self.install()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        if self._watchdog is not None:
            self._watchdog.cancel()

    def install(self) -> None:
        """Put the handlers in place, also once more after a window toolkit has put its own there."""
        if threading.current_thread() is not threading.main_thread():
            return
        for number in (signal.SIGINT, signal.SIGTERM):
            previous = signal.signal(number, self._handle)
            self._previous.setdefault(number, previous)

    def _handle(self, number: int, _frame: FrameType | None) -> None:
        if self.status:
            os._exit(self.status)
        self.status = 128 + number
        self._watchdog = end_within(_ORDERLY_S, self.status)
        self._ask_to_end()


def end_within(seconds: float, status: int) -> threading.Timer:
    """End the process after a time if it has not ended by itself: threads that an app left behind do not keep it alive.
    """

    def end() -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    return timer
