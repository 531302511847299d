"""A display for tests that open real windows: the one that is there, or an Xvfb of their own.

    with display() as environ:
        subprocess.run([...], env=environ)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desk.native.availability import has_display, has_qt

#: Where everything has to be there, a missing part is a failure and not a skip.
MUST_RUN = os.environ.get("DESK_REQUIRE_ALL") == "1"


def need(there: object, what: str) -> None:
    """Skip with the reason, or fail where nothing may be skipped."""
    if not there:
        (pytest.fail if MUST_RUN else pytest.skip)(f"{what} is not there")


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment of a process that may open windows with Qt."""
    need(sys.platform == "linux", "Linux")
    need(has_qt(), "PySide6 with QtWebEngine")
    environ = {
        **os.environ,
        "PYWEBVIEW_GUI": "qt",
        "QT_API": "pyside6",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu",
        **({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if os.geteuid() == 0 else {}),
    }
    if has_display():
        yield environ
        return
    xvfb = shutil.which("Xvfb")
    need(xvfb, "Xvfb")
    assert xvfb is not None
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        need(number, "a display")
        environ.pop("WAYLAND_DISPLAY", None)
        yield {**environ, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait(10)
