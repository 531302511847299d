"""A browser of this machine, on a screen of its own, for programs that show themselves in the system's browser.

The program starts it as it starts any browser: through the variable BROWSER. It runs in the program's surroundings, with a
fresh profile, and its screen is looked at from outside.
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desk.run.frozen_proof import CHANGE_S, END, EVENTS, PAINT_S
from desk.run.picture import ENOUGH_INK, content, ink

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_STEADY_S = 0.4
_NUMBER = "browser.pid"


class WatchedBrowser:
    """`path` is the browser, `camera` what takes pictures of a screen."""

    def __init__(self, path: str, camera: str) -> None:
        self.path = path
        self._camera = camera

    @classmethod
    def found(cls) -> WatchedBrowser | None:
        """What is needed for looking at a page, or None."""
        path = os.environ.get("DESK_CHROMIUM") or next((one for name in _BROWSERS if (one := shutil.which(name))), None)
        camera = shutil.which("import")
        return cls(path, camera) if path and camera and shutil.which("Xvfb") else None

    @staticmethod
    def command(browser: WatchedBrowser | None, folder: Path) -> str:
        """The value of BROWSER for the program: a script below `folder` that starts the browser with a fresh profile, or
        that only waits. `end` ends it."""
        flags = [
            f"--user-data-dir={folder / 'profile'}", "--no-first-run", "--disable-gpu", "--disable-quic", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--window-position=0,0",
            "--window-size=1200,900", *(["--no-sandbox"] if os.geteuid() == 0 else []),
        ]  # fmt: skip
        start = shlex.join([browser.path, *flags]) + ' --app="$1"' if browser is not None else "sleep 600"
        script = folder / "browser"
        script.write_text(
            # The browsers of distributions are shell scripts that look for other programs.
            f"#!/bin/sh\nPATH={shlex.quote(os.environ.get('PATH', os.defpath))}; export PATH\n"
            f"echo $$ > {shlex.quote(str(folder / _NUMBER))}\nexec {start}\n",
            encoding="utf-8",
        )
        script.chmod(0o700)
        return f"{shlex.quote(str(script))} %s &"

    @staticmethod
    def end(folder: Path) -> None:
        """End what the script has started: it is a process group of its own."""
        with contextlib.suppress(OSError, ValueError):
            os.killpg(int((folder / _NUMBER).read_text("ascii")), signal.SIGKILL)

    @staticmethod
    def watch(
        browser: WatchedBrowser | None, process: subprocess.Popen[bytes], talk: Path, environ: Mapping[str, str]
    ) -> None:
        """Wait for the page, have the widget moved, take pictures, ask for the end; events are noted as a window's."""

        def until(wanted: Callable[[], Any], seconds: float) -> Any:
            end = time.monotonic() + seconds
            while True:
                value = wanted()
                if value or process.poll() is not None or time.monotonic() > end:
                    return value
                time.sleep(0.05)

        def note(event: str, **values: Any) -> None:
            with open(talk / EVENTS, "a", encoding="utf-8") as file:
                file.write(json.dumps({"event": event, "at": time.time(), **values}) + "\n")

        def steady() -> bytes:
            """The screen when it has come to rest, or after a while."""
            end = time.monotonic() + 4
            picture = browser.picture(environ) if browser else b""
            while browser and time.monotonic() < end:
                time.sleep(_STEADY_S)
                last, picture = picture, browser.picture(environ)
                if last and picture and content(last) == content(picture):
                    break
            return picture

        heard = talk / EVENTS
        until(lambda: heard.exists() and '"ran"' in heard.read_text("utf-8"), PAINT_S)
        if browser is not None and until(lambda: browser.shows_something(environ), PAINT_S):
            note("painted")
            before = steady()
            (talk / "before.png").write_bytes(before)
            (talk / "move").touch()
            until(lambda: '"moved"' in heard.read_text("utf-8"), CHANGE_S)
            until(lambda: (one := browser.picture(environ)) and content(one) != content(before), CHANGE_S)
            after = steady()
            (talk / "after.png").write_bytes(after)
            note("changed", changed=content(after) != content(before))
        (talk / END).touch()

    def shows_something(self, environ: Mapping[str, str]) -> bool:
        """Whether there is more on the screen than a window's frame."""
        picture = self.picture(environ)
        return bool(picture) and ink(picture) >= 10 * ENOUGH_INK

    def picture(self, environ: Mapping[str, str]) -> bytes:
        """What the screen shows, as a PNG; empty when it cannot be had."""
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            done = subprocess.run(
                [self._camera, "-silent", "-window", "root", "-depth", "8", "png24:-"],
                env={**environ, "PATH": os.environ.get("PATH", "")}, capture_output=True, timeout=20, check=False,
            )  # fmt: skip
            return done.stdout
        return b""
