"""What a program that `desk bundle` made runs: its app, with a log file, and with words where no window can say them.

The entry script of a bundle calls `main` and does nothing else. The app lies as data in the bundle and runs as
`desk open` runs it.

    main(app="app/sliders/sliders.py", name="Sliders", version="0.1", identifier="sliders")
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import threading
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import desk

from .frozen_dialog import show_message
from .frozen_log import keep_crashes, start_log

log = logging.getLogger("desk.frozen")
_environment = threading.Lock()


def main(*, app: str, name: str, version: str, identifier: str, window: bool = True) -> NoReturn:
    """Run the app and end the process with its status. `app` is the script's path in the bundle, `window` whether the
    bundle has a window of its own; else, and where none can be opened, the browser shows the app."""
    from .shutdown import end_within

    _give_streams()
    open_browsers_outside()
    options, rest = _options(name, version, window)
    file = start_log(identifier, options.log_level)
    try:
        status = _run(_in_bundle(app), name, rest, window=window and not options.browser, log_file=file)
    except Exception as error:
        log.exception("%s could not start", name)
        show_message(
            f"{name} could not start",
            f"{type(error).__name__}: {error}\n\n" + (f"The log says more: {file}" if file else "No log could be kept."),
        )
        status = 1
    logging.shutdown()
    # Threads that an app has left behind do not keep a closed program alive.
    end_within(1.0, status)
    sys.exit(status)


def obstacle_to_a_window() -> str:
    """Why this program can open no window here, in words for its users, or "".

    The question has to be asked before: Qt ends the whole process where a library of the display is missing.
    """
    from desk.native.availability import why_no_window

    obstacle = why_no_window()
    if obstacle is not None:
        return obstacle.reason
    return _missing_library() if sys.platform == "linux" and os.environ.get("DESK_WINDOW") != "headless" else ""


def open_browsers_outside() -> None:
    """Have browsers started with the system's libraries: the bundle's own are in this process's environment, because
    the web engine's processes need them, and a browser would take them for its own and fail."""
    if "LD_LIBRARY_PATH" not in os.environ:
        return
    as_ever = webbrowser.open

    def open_outside(url: str, new: int = 0, autoraise: bool = True) -> bool:
        with _environment:
            bundles = os.environ.pop("LD_LIBRARY_PATH", None)
            if "LD_LIBRARY_PATH_ORIG" in os.environ:
                os.environ["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH_ORIG"]
            try:
                return as_ever(url, new, autoraise)
            finally:
                if bundles is not None:
                    os.environ["LD_LIBRARY_PATH"] = bundles

    webbrowser.open = open_outside


def _run(app: Path, name: str, arguments: Sequence[str], *, window: bool, log_file: Path | None) -> int:
    from desk.application import Application

    from .browser import run_browser
    from .frozen_proof import Proof
    from .single_instance import SingleInstance
    from .window import run_in_window

    # For good: an app may import its own modules late, and its worker processes get this path.
    sys.path.insert(0, str(app if app.is_dir() else app.parent))
    proof = Proof.asked_for(os.environ)
    if proof is not None:
        return proof.run(app, arguments, window=window)
    application = Application.from_path(app, args=arguments, alias_bokeh=True)
    if application.error is not None and application.error.kind == "missing":
        raise FileNotFoundError(str(application.error))
    # Before anything that may be in a window's way: one that is open needs nothing of it.
    instance = SingleInstance.of(application) if window else None
    if instance is not None and not instance.claim(application.args):
        log.info("%s is open already: its window has got the arguments", name)
        return 0
    if log_file is not None:
        keep_crashes(log_file)
    obstacle = obstacle_to_a_window() if window else ""
    if obstacle:
        log.warning("no window: %s", obstacle)
        show_message(f"{name} cannot open its window", f"{obstacle}.\n\nIt is shown in your browser instead.", wait=False)
    if window and not obstacle:
        return run_in_window(application, new_instance=instance is None, claimed=instance)
    if instance is not None:
        instance.release()  # there is no window to raise
    return run_browser(application)


def _options(name: str, version: str, window: bool) -> tuple[argparse.Namespace, list[str]]:
    """The program's own options, and what is left for the app."""
    parser = argparse.ArgumentParser(
        prog=Path(sys.argv[0]).name,
        description=f"{name} {version}. All other arguments are the app's own.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{name} {version} (desk {desk.__version__})")
    if window:
        parser.add_argument("--browser", action="store_true", help="show the app in the default browser")
    levels = ("debug", "info", "warning", "error", "critical")
    parser.add_argument("--log-level", choices=levels, default="info", help="how much is logged (default: info)")
    options, rest = parser.parse_known_args()
    return argparse.Namespace(browser=False, **vars(options)) if not window else options, rest


def _in_bundle(path: str) -> Path:
    return Path(getattr(sys, "_MEIPASS", "."), *path.split("/"))


def _missing_library() -> str:
    """What is missing of a display's or the web engine's libraries, as the system's loader says it, or ""."""
    import ctypes

    binding = Path(getattr(sys, "_MEIPASS", "."), "PySide6")
    wayland = os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY")
    plugin = "libqwayland*.so" if wayland else "libqxcb.so"
    for file in (*sorted(binding.glob(f"Qt/plugins/platforms/{plugin}"))[:1], binding / "Qt/lib/libQt6WebEngineCore.so.6"):
        try:
            ctypes.CDLL(str(file))
        except OSError as error:
            # PyInstaller puts words of its own around the loader's, which name the library.
            return f"a library is missing: {error.__cause__ or error}"
    return ""


def _give_streams() -> None:
    """A program without a console has no streams; what writes to them must not fail."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for the life of the process)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
