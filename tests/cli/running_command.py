"""The command `desk` in a process of its own, as a user's shell runs it.

done = desk("check", "app.py")
with serving("serve", "app.py", "--port", "0") as command: command.line("Desk app running at")
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.server.running import DEADLINE_S, Response, raw_request

ROOT = Path(__file__).parents[2]


def environment(**changes: str) -> dict[str, str]:
    """Without a display, with a home of its own when a test gives one."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **changes}


def desk(*arguments: str, cwd: Path, timeout_s: float = 30) -> subprocess.CompletedProcess[str]:
    """Run to the end."""
    command = [sys.executable, "-m", "desk", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment(), capture_output=True, text=True, timeout=timeout_s, check=False
    )


class Command:
    """A command that goes on running. Both of its streams are read as lines."""

    def __init__(self, arguments: tuple[str, ...], cwd: Path, environ: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desk", *arguments],
            cwd=cwd,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines: list[str] = []
        self._new: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def line(self, text: str) -> str:
        """The first line with a text; AssertionError when the command ends or takes too long."""
        for line in self.lines:
            if text in line:
                return line
        end = time.monotonic() + DEADLINE_S
        while True:
            line_ = self._new.get(timeout=max(0.01, end - time.monotonic()))
            assert line_ is not None, f"ended without {text!r}:\n" + "\n".join(self.lines)
            self.lines.append(line_)
            if text in line_:
                return line_

    def end(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Send a signal; the exit status, and how long the end took."""
        start = time.monotonic()
        self.process.send_signal(number)
        status = self.process.wait(DEADLINE_S)
        return status, time.monotonic() - start

    def get(self, url: str) -> Response:
        """Ask the served app."""
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        assert parts.port is not None
        return raw_request(parts.port, f"GET {target} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())

    def everything(self) -> str:
        """All that was printed, when the command has ended."""
        self._reader.join(DEADLINE_S)
        while not self._new.empty():
            line = self._new.get()
            if line is not None:
                self.lines.append(line)
        return "\n".join(self.lines)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            for line in stream:
                self._new.put(line.rstrip("\n"))
        self._new.put(None)


@contextmanager
def serving(*arguments: str, cwd: Path, **changes: str) -> Iterator[Command]:
    """A command that is ended when the test has what it wants."""
    command = Command(arguments, cwd, environment(**changes))
    try:
        yield command
    finally:
        if command.process.poll() is None:
            command.process.kill()
        command.process.wait(DEADLINE_S)
