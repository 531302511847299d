"""Whether a window can be opened here, and if not, what would help: found out before a toolkit is imported.

Qt ends the whole process when there is no display, so the question has to be asked before. The answer is one line with
the cure for this system. Nothing here opens a window.

    obstacle = why_no_window()
    if obstacle: print(obstacle)     # no display: ...
"""

from __future__ import annotations

import importlib.util
import os
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Toolkit = Literal["qt", "gtk", "cocoa", "edge"]

_GTK_PACKAGES = {
    "apt": "sudo apt install python3-gi gir1.2-webkit2-4.1",
    "dnf": "sudo dnf install python3-gobject webkit2gtk4.1",
    "pacman": "sudo pacman -S python-gobject webkit2gtk-4.1",
}
_QT_PIP = "pip install 'desk-app[qt]'"


@dataclass(frozen=True)
class Obstacle:
    """Why there is no window, and the cure."""

    reason: str
    cure: str

    def __str__(self) -> str:
        return f"{self.reason}; {self.cure}"


def why_no_window(environ: Mapping[str, str] = os.environ) -> Obstacle | None:
    """The first obstacle to a native window, or None."""
    if environ.get("DESK_WINDOW") == "headless":
        return None
    if sys.platform == "linux" and not has_display(environ):
        return no_display(environ)
    kind = toolkit(environ)
    if kind is None:
        return missing_toolkit()
    return _root_without_sandbox(environ) if kind == "qt" else None


def has_display(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a Wayland or X11 server answers at the address that the environment names."""
    return _wayland_answers(environ) or _x11_answers(environ)


def no_display(environ: Mapping[str, str]) -> Obstacle:
    """What is wrong with the display."""
    named = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY")
    reason = f"the display {named} does not answer" if named else "there is no display (DISPLAY is not set)"
    cure = "start it from a desktop session, or give it a display with ssh -X or xvfb-run"
    return Obstacle(reason, cure)


def missing_toolkit() -> Obstacle:
    """What to install, here."""
    return Obstacle("no window toolkit is installed", f"install one with: {_QT_PIP}" + _or_system_package())


def toolkit(environ: Mapping[str, str] = os.environ) -> Toolkit | None:
    """The toolkit that pywebview will take, by its own rules, without importing any."""
    if sys.platform == "darwin":
        return "cocoa" if _has_module("webview") else None
    if sys.platform == "win32":
        return "edge" if _has_module("webview") else None
    if not _has_module("webview"):
        return None
    wanted = environ.get("PYWEBVIEW_GUI", "").lower() or ("qt" if "KDE_FULL_SESSION" in environ else "gtk")
    order: list[Toolkit] = ["qt", "gtk"] if wanted == "qt" else ["gtk", "qt"]
    present = {"qt": has_qt(), "gtk": has_gtk()}
    return next((kind for kind in order if present[kind]), None)


def has_qt() -> bool:
    """Whether qtpy and a Qt binding with the web engine are installed."""
    if not _has_module("qtpy"):
        return False
    return any(_has_file(binding, "QtWebEngineCore*") for binding in ("PySide6", "PyQt6", "PySide2", "PyQt5"))


def has_gtk() -> bool:
    """Whether PyGObject and the type library of WebKit's web view are installed."""
    if not _has_module("gi"):
        return False
    folders = [Path(folder) for folder in os.environ.get("GI_TYPELIB_PATH", "").split(os.pathsep) if folder]
    folders += [Path("/usr/lib/girepository-1.0"), Path("/usr/lib64/girepository-1.0")]
    folders += Path("/usr/lib").glob("*/girepository-1.0")
    return any(any(folder.glob("WebKit2-4.*.typelib")) for folder in folders)


def package_manager() -> str | None:
    """The system's own: apt, dnf or pacman."""
    found = (name for name, program in (("apt", "apt-get"), ("dnf", "dnf"), ("pacman", "pacman")) if _which(program))
    return next(found, None)


def _or_system_package() -> str:
    manager = package_manager()
    return f" (or {_GTK_PACKAGES[manager]})" if manager else ""


def _root_without_sandbox(environ: Mapping[str, str]) -> Obstacle | None:
    """Qt's web engine refuses to run as root unless its sandbox is off; Desk never switches it off."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1":
        return None
    return Obstacle(
        "Qt's web view does not run as root",
        "start it as a normal user (QTWEBENGINE_DISABLE_SANDBOX=1 would let it run without its protection)",
    )


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(environ.get("XDG_RUNTIME_DIR", "/run/user/" + str(_uid())), name)  # an absolute name wins
    return _answers(socket.AF_UNIX, str(path))


def _x11_answers(environ: Mapping[str, str]) -> bool:
    """`:0`, `:0.0`, `unix:0`, `host:10.0`, as X clients read it."""
    host, colon, rest = environ.get("DISPLAY", "").rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return False
    if host in ("", "unix"):
        return _answers(socket.AF_UNIX, f"/tmp/.X11-unix/X{number}") or _answers(
            socket.AF_UNIX, f"\0/tmp/.X11-unix/X{number}"
        )
    return _answers(socket.AF_INET, (host, 6000 + int(number)))


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(1.0)
            probe.connect(address)
    except (OSError, ValueError):
        return False
    return True


def _has_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _has_file(package: str, pattern: str) -> bool:
    spec = importlib.util.find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    return any(any(Path(place).glob(pattern)) for place in places or ())


def _which(program: str) -> str | None:
    import shutil

    return shutil.which(program)


def _uid() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0
