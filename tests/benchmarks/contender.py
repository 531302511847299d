"""Desk and Bokeh as processes: the same script, the package's name aside."""

from __future__ import annotations

import os
import queue
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

APPS = Path(__file__).parent / "apps"
ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 60.0


@dataclass(frozen=True)
class Contender:
    """One of the two: how it is called and how its page says that it is painted."""

    name: str
    package: str
    python: str
    painted: str  # JavaScript: true when the first picture is there

    def run(self, code: str) -> str:
        """What a piece of Python prints, in a fresh process."""
        done = subprocess.run(
            [self.python, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=_environment()
        )
        return done.stdout.strip()


@dataclass
class Served:
    """A server that runs."""

    url: str
    started: float  # perf_counter at the start of the process
    lines: queue.Queue[str]
    pid: int

    def resident_kb(self) -> int:
        """Memory of the process."""
        found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{self.pid}/status").read_text())
        assert found is not None
        return int(found[1])

    def processor_ms(self) -> float:
        """Time that the process has computed."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def line(self, start: str, timeout_s: float = WAIT_S) -> list[str]:
        """The words of the next line that begins so."""
        until = time.monotonic() + timeout_s
        while True:
            line = self.lines.get(timeout=max(0.01, until - time.monotonic()))
            if line.startswith(start):
                return line.split()


DESK = Contender("Desk", "desk", sys.executable, "document.documentElement.dataset.drawn !== undefined")
BOKEH = Contender(
    "Bokeh",
    "bokeh",
    os.environ.get("DESK_BENCH_BOKEH_PYTHON", sys.executable),
    "window.Bokeh !== undefined && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle",
)
BOTH = (DESK, BOKEH)


@contextmanager
def serving(contender: Contender, app: str, *args: str) -> Iterator[Served]:
    """Serve one of the apps on a free port until the block ends."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / f"{app}.py"
        script.write_text((APPS / f"{app}.py").read_text().replace("PACKAGE", contender.package))
        command = [contender.python, "-m", contender.package, "serve", str(script), "--port", "0"]
        started = time.perf_counter()
        with _process([*command, *(["--args", *args] if args else [])]) as (pid, lines):
            yield Served(_url(lines, contender), started, lines, pid)


@contextmanager
def bare_socket(size: int) -> Iterator[tuple[str, queue.Queue[str]]]:
    """The address of a page on a socket that sends so many bytes, and what it prints."""
    command = [sys.executable, "-m", "tests.benchmarks.bare_socket", str(size)]
    with _process(command, errors=subprocess.DEVNULL) as (_, lines):
        yield lines.get(timeout=WAIT_S).strip(), lines


@contextmanager
def _process(command: Sequence[str], errors: int = subprocess.STDOUT) -> Iterator[tuple[int, queue.Queue[str]]]:
    """The number of a process that runs until the block ends, and the lines that it prints."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=ROOT, env=_environment()
    )
    lines: queue.Queue[str] = queue.Queue()
    assert process.stdout is not None
    output = process.stdout
    threading.Thread(target=lambda: [lines.put(line) for line in output], daemon=True).start()
    try:
        yield process.pid, lines
    finally:
        process.terminate()
        process.wait(20)


def _url(lines: queue.Queue[str], contender: Contender) -> str:
    wanted = r"http://\S+token=\S+" if contender is DESK else r"http://\S+"
    while True:
        line = lines.get(timeout=WAIT_S)
        found = re.search(wanted, line)
        if found:
            return found[0]


def _environment() -> dict[str, str]:
    # Installed packages have their bytecode; a checkout makes it in the first run, which no measure counts.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
