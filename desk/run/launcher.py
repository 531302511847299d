"""`desk` without a command: the launcher, an app like others that lies among the shipped files.

    status = run_launcher()
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .window import run_in_window

if TYPE_CHECKING:
    from desk.native import WindowBackend


def run_launcher(backend: WindowBackend | None = None) -> int:
    """Show the launcher until its window is closed; a second one raises the first. Returns the exit status."""
    from desk.application import Application

    return run_in_window(Application.from_path(launcher_folder()), backend)


def launcher_folder() -> Path:
    """Where its script is."""
    from desk.application.assets import assets_folder

    return assets_folder() / "launcher"
