"""An X server of our own for tests of real windows, with a window manager, which closes windows as a user does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from desk.native.availability import has_qt
from tests.conftest import need

SCREEN = "1280x900x24"


def window_manager(environ: dict[str, str]) -> subprocess.Popen[bytes]:
    """A window manager that answers; one that ended before it did is started again."""
    manager = None
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if manager is None or manager.poll() is not None:
            command = ["openbox", "--sm-disable"]
            manager = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        asked = subprocess.run(["xdotool", "get_num_desktops"], env=environ, capture_output=True, timeout=20, check=False)
        if asked.returncode == 0:
            return manager
    if manager is not None:
        manager.kill()
    raise AssertionError("openbox did not start")


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """Starts Xvfb on a free display and ends it; yields the environment of programs that shall use it."""
    need(sys.platform == "linux", "Linux")
    need(has_qt(), "PySide6 with QtWebEngine (pip install 'desk-app[qt]')")
    for program in ("Xvfb", "openbox", "xdotool", "import"):
        need(shutil.which(program), f"{program} (apt install xvfb openbox xdotool imagemagick)")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    manager = None
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        need(number, "a display")
        environ = {
            name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
        }
        environ |= {
            "DISPLAY": f":{number}",
            "PYWEBVIEW_GUI": "qt",
            "QT_API": "pyside6",
            "QT_QPA_PLATFORM": "xcb",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu",
            **({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if os.geteuid() == 0 else {}),
        }
        manager = window_manager(environ)
        yield environ
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(10)
