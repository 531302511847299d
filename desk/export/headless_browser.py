"""A browser without a window: it loads one file, and gives its picture or its text.

    browser = HeadlessBrowser.find()            # NoBrowser when there is none
    browser.text_of(Path("plot.html"))
    browser.picture_of(Path("plot.html"), 600, 400, scale=2)

It runs in a fresh profile and may ask no other address for anything. It knows no document.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave-browser", "chrome", "msedge")
_PLACES = {
    "darwin": (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "win32": (
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ),
}
_FLAGS = (
    "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
)  # fmt: skip


class NoBrowser(RuntimeError):
    """No browser is there that can take pictures, or it took none; the message says the cure."""


class HeadlessBrowser:
    """See the module. `timeout_s` is for one start of it."""

    def __init__(self, program: str, *, timeout_s: float = 60.0) -> None:
        self._program = program
        self._timeout_s = timeout_s

    @classmethod
    def find(cls, *, timeout_s: float = 60.0) -> HeadlessBrowser:
        """The one that DESK_CHROMIUM names, or one of the system's. Raises NoBrowser."""
        named = os.environ.get("DESK_CHROMIUM")
        program = named or next((path for name in _NAMES if (path := shutil.which(name))), None)
        program = program or next((path for path in _PLACES.get(sys.platform, ()) if Path(path).is_file()), None)
        if program is None:
            raise NoBrowser(
                "pictures are taken by a browser without a window, and none was found: install Chromium, Chrome or Edge, "
                "or say where it is by the environment's DESK_CHROMIUM"
            )
        return cls(program, timeout_s=timeout_s)

    def text_of(self, page: Path, *, width_px: int = 1280, height_px: int = 1024) -> str:
        """The HTML of a page as it is when its scripts have run. Raises NoBrowser."""
        return self._run(page, f"--window-size={width_px},{height_px}", "--dump-dom").decode("utf-8", "replace")

    def picture_of(self, page: Path, width_px: int, height_px: int, *, scale: float = 1.0) -> bytes:
        """A PNG of a page. Raises NoBrowser."""
        with tempfile.TemporaryDirectory(prefix="desk-picture-") as folder:
            target = Path(folder) / "picture.png"
            self._run(
                page,
                f"--window-size={width_px},{height_px}",
                f"--force-device-scale-factor={scale}",
                "--default-background-color=00000000",
                f"--screenshot={target}",
            )
            if not target.is_file():
                raise NoBrowser(f"{self._program} took no picture")
            return target.read_bytes()

    def _run(self, page: Path, *flags: str) -> bytes:
        with tempfile.TemporaryDirectory(prefix="desk-profile-") as profile:
            command = [self._program, *_FLAGS, f"--user-data-dir={profile}", "--virtual-time-budget=10000", *flags, page.as_uri()]
            if hasattr(os, "geteuid") and os.geteuid() == 0:
                command.insert(1, "--no-sandbox")  # it refuses to run as root with one; the page is our own and is offline
            try:
                done = subprocess.run(command, capture_output=True, timeout=self._timeout_s, check=False)
            except (OSError, subprocess.TimeoutExpired) as error:
                raise NoBrowser(f"{self._program} took no picture: {error}") from None
        if done.returncode != 0:
            last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
            raise NoBrowser(f"{self._program} ended with status {done.returncode}: {' '.join(last)}")
        return done.stdout
