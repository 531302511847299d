"""Where a new program is tried out: an empty home, no network, and a display.

    with Surroundings.made() as around:
        subprocess.Popen(around.command([program]), env=around.environ)
        around.notes          # what could not be had, in words for the report
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

SCREEN = "1280x1024x24"

#: Run by Python inside a new network namespace: switch its loopback on, then become the program.
_LOOPBACK_UP = (
    "import fcntl, os, socket, struct, sys\n"
    "with socket.socket() as one:\n"
    "    request = struct.pack('16sh14s', b'lo', 0x1 | 0x40, b'')\n"
    "    fcntl.ioctl(one, 0x8914, request)\n"  # SIOCSIFFLAGS, IFF_UP | IFF_RUNNING
    "os.execv(sys.argv[1], sys.argv[1:])\n"
)

#: What a program may know of the machine that it is tried out on; everything else is as on a machine without Python.
_KEPT = (
    "LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QTWEBENGINE_DISABLE_SANDBOX",
    "QTWEBENGINE_CHROMIUM_FLAGS", "QT_QPA_PLATFORM", "SYSTEMROOT", "WINDIR", "COMSPEC", "PROGRAMFILES", "PROGRAMDATA",
)  # fmt: skip


@dataclass
class Surroundings:
    """See the module. `display` and `network` say in words what there is."""

    folder: Path
    environ: dict[str, str]
    display: str
    network: str
    prefix: list[str] = field(default_factory=list)
    own_screen: bool = False

    def command(self, program: Sequence[str]) -> list[str]:
        """The command line that starts a program here."""
        return [*self.prefix, *program]

    @classmethod
    @contextmanager
    def made(cls, environ: Mapping[str, str] = os.environ, *, own_screen: bool = False) -> Iterator[Surroundings]:
        """Make them and take them away again. `own_screen` wants an X server of its own even where there is a display."""
        with contextlib.ExitStack() as open_things:
            folder = Path(open_things.enter_context(tempfile.TemporaryDirectory(prefix="desk-proof-", ignore_cleanup_errors=True)))
            bare = empty_home(folder, environ)
            display, on_own_screen = _display(open_things, bare, environ, own_screen)
            prefix = network_prefix()
            if prefix:
                network = "none: in a network namespace of its own"
            else:
                bare |= {f"{scheme}_proxy": "http://127.0.0.1:9" for scheme in ("http", "https", "all")}
                network = "not cut off (no namespace could be made); proxies lead nowhere"
            yield cls(folder, bare, display, network, prefix, on_own_screen)


def empty_home(folder: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """An environment with fresh folders below `folder`, and with no path to a Python."""
    bare = {name: environ[name] for name in _KEPT if name in environ}
    bare.setdefault("LANG", "C.UTF-8")
    bare["PATH"] = environ.get("PATH", "") if sys.platform == "win32" else ""
    places = {
        "HOME": "home", "USERPROFILE": "home", "APPDATA": "roaming", "LOCALAPPDATA": "local", "TMPDIR": "tmp", "TEMP": "tmp",
        "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "run",
    }  # fmt: skip
    for name, place in places.items():
        (folder / place).mkdir(mode=0o700, exist_ok=True)
        bare[name] = str(folder / place)
    if "DISPLAY" in bare:
        authority = environ.get("XAUTHORITY") or str(Path.home() / ".Xauthority")
        if os.path.exists(authority):
            bare["XAUTHORITY"] = authority
    if "WAYLAND_DISPLAY" in bare:  # its socket lies in the real runtime folder
        bare["WAYLAND_DISPLAY"] = os.path.join(environ.get("XDG_RUNTIME_DIR", "/"), bare["WAYLAND_DISPLAY"])
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        bare.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # the web engine's sandbox does not run as root
    return bare


def network_prefix() -> list[str]:
    """What goes before a command so that it has loopback and nothing else; empty where that cannot be done."""
    unshare = shutil.which("unshare")
    if sys.platform != "linux" or unshare is None:
        return []
    as_root = [unshare, "--net"]
    as_user = [unshare, "--user", "--map-current-user", "--net", "--keep-caps"]
    for start in (as_root, as_user) if os.geteuid() == 0 else (as_user,):
        prefix = [*start, sys.executable, "-I", "-c", _LOOPBACK_UP]
        true = shutil.which("true") or "/bin/true"
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            if subprocess.run([*prefix, true], capture_output=True, timeout=20, check=False).returncode == 0:
                return prefix
    return []


def _display(
    open_things: contextlib.ExitStack, bare: dict[str, str], environ: Mapping[str, str], own_screen: bool
) -> tuple[str, bool]:
    """The display that is there, an Xvfb, or Qt without a screen; in words, and whether it is ours alone."""
    from desk.native.availability import has_display

    if sys.platform != "linux":
        return "the system's own", False
    if not own_screen and has_display(environ):
        return "the one that is there", False
    xvfb = shutil.which("Xvfb")
    number = open_things.enter_context(_x_server(xvfb)) if xvfb else ""
    bare.pop("WAYLAND_DISPLAY", None)
    if number:
        bare.pop("XAUTHORITY", None)
        bare["DISPLAY"] = f":{number}"
        return "Xvfb", True
    bare.pop("DISPLAY", None)
    bare["QT_QPA_PLATFORM"] = "offscreen"
    return "none: Qt drew into memory (neither a display nor Xvfb is here)", False


@contextmanager
def _x_server(xvfb: str) -> Iterator[str]:
    """An X server on a free display, "" when it does not start."""
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield numbers.readline().strip()
    finally:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)
        server.kill()
