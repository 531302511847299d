"""Opens an app in a process of its own, which outlives the launcher, and tells what became of it.

An app that fails says so in its own window, as with `desk open`. Only where no window came at all is there something for
the launcher to say: the last words of the process. What it says goes to a log file of bounded size, for as long as it lives
(see `bounded_log`).

    opening = Opening("/home/ada/sliders.py", log_file, has_opened=lambda: ...)
    opening.on_end(lambda failure: print(failure or "it is there"))
    opening.start()
"""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desk.native.state_file import private_folder

from . import bounded_log

log = logging.getLogger("desk.launcher")

_POLL_S = 0.1
_PATIENCE_S = 60.0
_LAST_WORDS_S = 2.0
_MOST_LOG_BYTES = 64 * 1024


class Opening:
    """See the module. `has_opened` says whether the app's window has come; `command` is what is run, with the path after
    it."""

    def __init__(
        self,
        path: str | Path,
        log_file: Path,
        has_opened: Callable[[], bool],
        command: Sequence[str] | None = None,
    ) -> None:
        self._command = [*(command or (sys.executable, "-P", "-m", "desk", "open")), str(path)]
        self._log_file = log_file
        self._has_opened = has_opened
        self._told: list[Callable[[str], None]] = []
        self._process: subprocess.Popen[bytes] | None = None

    def on_end(self, callback: Callable[[str], None]) -> None:
        """Call once, in a thread: with "" when the app's window is there or it has run, else with what went wrong."""
        self._told.append(callback)

    def start(self) -> None:
        """Start the process, and watch it from a thread until its window is there."""
        threading.Thread(target=self._run, name="desk-opening", daemon=True).start()

    def _run(self) -> None:
        try:
            failure = self._open()
        except OSError as error:
            failure = error.strerror or str(error)
        for callback in self._told:
            callback(failure)

    def _open(self) -> str:
        private_folder(self._log_file.parent)
        keeper = subprocess.Popen(
            [sys.executable, "-I", "-S", bounded_log.__file__, str(self._log_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **_detached(),  # type: ignore[call-overload]
        )
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=keeper.stdin,
                stderr=subprocess.STDOUT,
                cwd=_folder_of(self._command[-1]),
                env=_environment(),
                **_detached(),  # type: ignore[call-overload]
            )
        finally:
            assert keeper.stdin is not None
            keeper.stdin.close()  # the app has it now, and with its end the keeper ends
            threading.Thread(target=keeper.wait, name="desk-reaper", daemon=True).start()
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end and not self._has_opened():
            try:
                status = self._process.wait(_POLL_S)
            except subprocess.TimeoutExpired:
                continue
            # 0: it ran to its end, or its window was open already and has come to the front.
            if status == 0 or self._has_opened():
                return ""
            with contextlib.suppress(subprocess.TimeoutExpired):  # a child of the app's may go on writing
                keeper.wait(_LAST_WORDS_S)
            return self._last_words(status)
        threading.Thread(target=self._process.wait, name="desk-reaper", daemon=True).start()  # no zombie stays
        return ""

    def _last_words(self, status: int) -> str:
        """The last line that is not empty; what came before it is in the log file."""
        try:
            with open(self._log_file, "rb") as file:
                file.seek(max(0, self._log_file.stat().st_size - _MOST_LOG_BYTES))
                lines = file.read().decode("utf-8", "replace").splitlines()
        except OSError:
            lines = []
        said = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return said.removeprefix("desk: ") or f"it ended with status {status}"


def _folder_of(path: str) -> str | None:
    """Where the app runs: beside its script, as from a file manager."""
    found = Path(path)
    folder = found if found.is_dir() else found.parent
    return str(folder) if folder.is_dir() else None


def _environment() -> dict[str, str]:
    """Ours; but paths of modules that are relative would lead from the app's folder to something else."""
    environ = dict(os.environ)
    if paths := environ.get("PYTHONPATH"):
        environ["PYTHONPATH"] = os.pathsep.join(os.path.abspath(path) for path in paths.split(os.pathsep) if path)
    return environ


def _detached() -> dict[str, object]:
    """So that neither the launcher's end nor a Ctrl-C in its terminal ends the app."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}
