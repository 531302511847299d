"""The new program is started where nothing of this machine helps it, and has to show that it works.

The program itself says what happens (desk/run/frozen_proof.py): it is painted, its first widget was moved, the picture
changed. Here it is started, waited for, and judged. A program for the system's browser is looked at from outside, on a
screen of its own.

    proof = prove(executable, window=True)
    proof.problems        # [] for a program that works
    proof.start_s         # from the start of the process to the first painted picture
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk.run.frozen_proof import CHANGE_S, EVENTS, PAINT_S, VARIABLE
from desk.run.picture import ENOUGH_INK

from .surroundings import Surroundings
from .watched_browser import WatchedBrowser

_END_S = 20.0


@dataclass
class Proof:
    """What was seen. `problems` are sentences; pictures are PNG, None where there is none."""

    display: str = ""
    network: str = ""
    start_s: float | None = None
    moved: str = ""
    changed: bool = False
    before: bytes | None = None
    after: bytes | None = None
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    output: str = ""

    @property
    def ok(self) -> bool:
        """Whether the program works."""
        return not self.problems


def prove(executable: Path, *, window: bool) -> Proof:
    """Start the program, look at it, end it. Never raises for what the program does."""
    proof = Proof()
    browser = None if window else WatchedBrowser.found()
    with Surroundings.made(own_screen=browser is not None) as around:
        proof.display, proof.network = around.display, around.network
        talk = around.folder / "proof"
        talk.mkdir(mode=0o700)
        environ = {**around.environ, VARIABLE: str(talk), "DESK_NO_DIALOG": "1"}
        if not window:
            environ["BROWSER"] = WatchedBrowser.command(browser, around.folder)
            proof.notes += [] if browser and around.own_screen else ["no browser could be watched here: nobody saw the page"]
        output = around.folder / "output"
        with open(output, "wb") as sink:
            started = time.time()
            process = subprocess.Popen(
                around.command([str(executable)]), cwd=around.folder, env=environ, stdin=subprocess.DEVNULL,
                stdout=sink, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
            try:
                if not window:
                    watched = browser if around.own_screen else None
                    WatchedBrowser.watch(watched, process, talk, around.environ)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(2 * PAINT_S + CHANGE_S + _END_S)
                status = process.poll()
            finally:
                _end(process)
                WatchedBrowser.end(around.folder)
        proof.output = output.read_text("utf-8", errors="replace")[-8000:]
        for name in ("before", "after"):
            if (talk / f"{name}.png").is_file():
                setattr(proof, name, (talk / f"{name}.png").read_bytes())
        judge(proof, read_events(talk), started, status, pictures=window or (browser is not None and around.own_screen))
    return proof


def read_events(folder: Path) -> list[dict[str, Any]]:
    """What the program has written so far."""
    try:
        lines = (folder / EVENTS).read_text("utf-8").splitlines()
    except OSError:
        return []
    return [json.loads(line) for line in lines if line.endswith("}")]


def judge(
    proof: Proof, events: Sequence[dict[str, Any]], started: float, status: int | None, *, pictures: bool = True
) -> None:
    """Turn what was heard into numbers and problems. `status` is how the program ended, None when it did not."""
    by_name = {one["event"]: one for one in events}
    problems = proof.problems
    last = _last_words(proof.output)
    if "started" not in by_name:
        problems.append(f"the program does not start: {_ended(status)}{last}")
        return
    if by_name.get("ran", {}).get("error"):
        problems.append(f"the app fails: {by_name['ran']['error']}")
        return
    if "failed" in by_name:
        problems.append(f"the proof broke off: {by_name['failed']['why']}")
        return
    if "ran" not in by_name:
        problems.append(f"the app's script did not run to its end: {_ended(status)}{last}")
        return
    if not pictures:
        pass
    elif "painted" not in by_name:
        ink = by_name.get("blank", {}).get("ink", 0)
        problems.append(
            f"the window stays blank ({ink} of at least {ENOUGH_INK} pixels)" if "shown" in by_name or status is None
            else f"no window appeared: {_ended(status)}{last}"
        )  # fmt: skip
    else:
        proof.start_s = by_name["painted"]["at"] - started
        proof.moved = by_name.get("moved", {}).get("what", "")
        proof.changed = bool(by_name.get("changed", {}).get("changed"))
        if proof.moved and not proof.changed:
            problems.append(f"the picture does not follow: {proof.moved}")
        if "moved" in by_name and not proof.moved:
            proof.notes.append("the app has no widget to move")
    problems += [f"the app has an error: {one['text']}" for one in events if one["event"] == "error"][:3]
    if not problems and status not in (0, 143, -signal.SIGTERM):
        problems.append(f"the program works, but does not end as it should: {_ended(status)}{last}")


def _ended(status: int | None) -> str:
    if status is None:
        return "it did not end by itself"
    if status < 0:
        with contextlib.suppress(ValueError):
            return f"ended by {signal.Signals(-status).name}"
    return f"it ended with status {status}"


def _last_words(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if "Error" in line or "cannot" in line or "No such file" in line]
    return f"; it said: {(telling or lines)[-1][:300]}" if lines else ""


def _end(process: subprocess.Popen[bytes]) -> None:
    """What is left of the program and of what it started."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        process.kill()
    process.wait(_END_S)
