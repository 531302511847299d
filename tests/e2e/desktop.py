"""Real windows from outside: a program in a process of its own, and the mouse, keys and screen of its X server.

with program(environ, "-m", "desk", "open", "sliders") as running:
    window = running.window("Sliders")
    window.drag((60, 100), (200, 100)); window.picture()
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[2]
DEADLINE_S = 30.0


def until(condition: Callable[[], Any], what: str, deadline_s: float = DEADLINE_S) -> Any:
    """The first true value of a condition; AssertionError when there is none in time."""
    end = time.monotonic() + deadline_s
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"not within {deadline_s:g} s: {what}"
        threading.Event().wait(0.03)


@dataclass(frozen=True)
class NativeWindow:
    """A window on the X server, by its number."""

    number: str
    environ: Mapping[str, str] = field(repr=False)

    def _ask(self, *command: str) -> str:
        done = subprocess.run(command, env=dict(self.environ), capture_output=True, text=True, timeout=20, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    @property
    def title(self) -> str:
        return self._ask("xdotool", "getwindowname", self.number)

    @property
    def exists(self) -> bool:
        return self.title != ""

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 10) -> None:
        """Press the left button, move, release."""
        ways = [
            (start[0] + (end[0] - start[0]) * i // steps, start[1] + (end[1] - start[1]) * i // steps)
            for i in range(1, steps + 1)
        ]
        moves = [part for x, y in ways for part in ("mousemove", "--window", self.number, str(x), str(y))]
        self._ask(
            "xdotool",
            "mousemove",
            "--window",
            self.number,
            str(start[0]),
            str(start[1]),
            "mousedown",
            "1",
            *moves,
            "mouseup",
            "1",
        )

    def close(self) -> None:
        """Close it with the window manager's own key, which asks the program (WM_DELETE_WINDOW) and destroys nothing."""
        self._ask("xdotool", "windowactivate", "--sync", self.number, "key", "alt+F4")

    def picture(self) -> np.ndarray[Any, Any]:
        """What the screen shows of it: height x width x 3, uint8."""
        done = subprocess.run(
            ["import", "-silent", "-window", self.number, "-depth", "8", "ppm:-"],
            env=dict(self.environ),
            capture_output=True,
            timeout=20,
            check=False,
        )
        found = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", done.stdout)
        if found is None:
            return np.zeros((0, 0, 3), np.uint8)
        width, height = int(found.group(1)), int(found.group(2))
        return np.frombuffer(done.stdout, np.uint8, width * height * 3, found.end()).reshape(height, width, 3)


class Program:
    """A Python program that is running, and what it has printed."""

    def __init__(self, process: subprocess.Popen[str], environ: Mapping[str, str]) -> None:
        self.process = process
        self.environ = environ
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
        self.process.stdout.close()

    def wait_for_line(self, text: str) -> str:
        """The first line with a text in it."""
        found = until(
            lambda: [line for line in self.lines if text in line] or self.process.poll() is not None,
            f"a line with {text!r}",
        )
        assert found is not True, f"it ended without {text!r}:\n" + "\n".join(self.lines)
        return str(found[0])

    def window(self, title: str) -> NativeWindow:
        """The window with a title, when it is there and painted."""

        def search() -> NativeWindow | None:
            assert self.process.poll() is None, "it ended:\n" + "\n".join(self.lines)
            done = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$"],
                env=dict(self.environ), capture_output=True, text=True, timeout=20, check=False,
            )  # fmt: skip
            windows = [NativeWindow(number, self.environ) for number in done.stdout.split()]
            return next((window for window in windows if window.title == title), None)

        found = until(search, f"a window with the title {title!r}; printed:\n" + "\n".join(self.lines))
        assert isinstance(found, NativeWindow)
        return found

    def end(self, number: int) -> tuple[int, float]:
        """Send a signal; the exit status as a shell says it, and how long the end took."""
        start = time.monotonic()
        self.process.send_signal(number)
        return self.status(), time.monotonic() - start

    def status(self) -> int:
        """Wait for the end; 128 + n for a program that a signal ended."""
        status = self.process.wait(DEADLINE_S)
        self._reader.join(DEADLINE_S)
        return status if status >= 0 else 128 - status


@contextmanager
def program(environ: Mapping[str, str], *arguments: str, cwd: Path) -> Iterator[Program]:
    """Run Python with arguments, with a home of its own; what is left of it is ended."""
    home = cwd / "home"
    home.mkdir(exist_ok=True)
    whole = {
        **environ,
        "HOME": str(home),
        "XDG_STATE_HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
    }
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=cwd,
        env=whole,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    running = Program(process, whole)
    try:
        yield running
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(DEADLINE_S)
        # The web engine's own processes are of our group and end with their parent; make sure that none stays.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        running._reader.join(DEADLINE_S)
