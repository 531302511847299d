"""A message to the user of a program that has neither a window nor a terminal yet, with what the system has for that.

It never keeps the program from ending: a dialog that nobody answers is closed after a minute, and where there is none the
text goes to the console.

    show_message("Sliders could not start", "OSError: ...\\n\\nThe log says more: ...")
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping

SECONDS = 60


def show_message(title: str, text: str, *, wait: bool = True, environ: Mapping[str, str] = os.environ) -> None:
    """Show a text, on the console and in a dialog where the system has one. `wait` until it is answered, at most a
    minute; without it the call returns at once."""
    with contextlib.suppress(OSError, ValueError):
        print(f"{title}: {text}", file=sys.stderr, flush=True)
    if environ.get("DESK_WINDOW") == "headless" or environ.get("DESK_NO_DIALOG") == "1":
        return
    if sys.platform == "win32":
        _message_box(title, text)
        return
    command = dialog_command(title, text, sys.platform, environ)
    if command is None:
        return
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_outside(environ)
        )
    except OSError:
        return
    if wait:
        _end_in_time(process)
    else:
        threading.Thread(target=_end_in_time, args=(process,), name="dialog", daemon=True).start()


def _end_in_time(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(SECONDS + 2)
        return
    process.kill()
    process.wait()


def dialog_command(title: str, text: str, platform: str, environ: Mapping[str, str]) -> list[str] | None:
    """The program that shows a message and its arguments, or None. No shell reads the text, and nothing marks it up."""
    if platform == "darwin":
        script = (
            "on run argv\ndisplay alert (item 1 of argv) message (item 2 of argv) as critical "
            f"giving up after {SECONDS}\nend run"
        )
        return ["/usr/bin/osascript", "-e", script, title, text]
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return None
    path = environ.get("PATH") or os.defpath
    if zenity := shutil.which("zenity", path=path):
        return [zenity, "--error", "--no-markup", f"--timeout={SECONDS}", f"--title={title}", f"--text={text}"]
    if kdialog := shutil.which("kdialog", path=path):
        return [kdialog, f"--title={title}", "--error", text.replace("&", "&amp;").replace("<", "&lt;")]
    if xmessage := shutil.which("xmessage", path=path):
        return [xmessage, "-center", "-timeout", str(SECONDS), "-title", title, f"{title}\n\n{text}"]
    return None


def _outside(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program of the system: without the bundle's libraries."""
    outside = {name: value for name, value in environ.items() if name not in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH")}
    if "LD_LIBRARY_PATH_ORIG" in environ:
        outside["LD_LIBRARY_PATH"] = environ["LD_LIBRARY_PATH_ORIG"]
    return outside


def _message_box(title: str, text: str) -> None:
    """Windows' own, in a thread: a box that nobody answers does not keep the program."""
    import ctypes

    error_icon, in_front = 0x10, 0x10000
    show = ctypes.windll.user32.MessageBoxW  # type: ignore[attr-defined,unused-ignore]
    thread = threading.Thread(target=show, args=(None, text, title, error_icon | in_front), daemon=True)
    thread.start()
    thread.join(SECONDS)
