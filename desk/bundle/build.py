"""Make the program: PyInstaller is run in a process of its own, on a recipe.

    built = build(order, work=Path("/tmp/x"), say=print)
    built.program         # the folder, or with --onefile the file, still in the work folder
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.application import AppError
from desk.application.assets import assets_folder

from .contents import Contents, contents_of
from .icons import program_icon
from .order import Order
from .recipe import command_of, entry_text, recipe_of
from .requirements import Installed

_TIMEOUT_S = 1800


@dataclass(frozen=True)
class Built:
    """What PyInstaller made. `found` is what `freezing` noted, `warnings` are for the author."""

    program: Path
    executable: Path
    contents: Contents
    found: dict[str, Any]
    seconds: float
    warnings: tuple[str, ...]


def check_tools(order: Order) -> None:
    """Raise AppError when something is missing that the build needs."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise AppError(kind="import", text="PyInstaller is not installed", cure="Install it with: pip install 'desk-app[bundle]'")
    if order.own_window and (importlib.util.find_spec("PySide6") is None or importlib.util.find_spec("qtpy") is None):
        raise AppError(
            kind="import",
            text="a program with a window of its own takes Qt along, and PySide6 is not installed",
            cure="Install it with: pip install 'desk-app[qt]', or bundle with --no-qt for the system's browser.",
        )
    if not (assets_folder() / "bundle" / "main.js").is_file():
        raise AppError(kind="missing", text="the page's script is not built", cure="Run `pip install -e .` in the checkout.")


def build(order: Order, work: Path, say: Callable[[str], None]) -> Built:
    """Freeze an app below the folder `work`. Raises AppError with the end of PyInstaller's log when it fails."""
    started = time.monotonic()
    check_tools(order)
    contents = contents_of(order)
    installed = Installed.here()
    warnings = missing_modules(contents)
    for text in warnings:
        say(f"warning: {text}")
    (work / "desk_program.py").write_text(entry_text(order, contents), encoding="utf-8")
    (work / "desk.toml").write_text(contents.settings, encoding="utf-8")
    recipe = recipe_of(order, contents, work, installed, program_icon(order.settings.icon, work, sys.platform))
    (work / "recipe.json").write_text(recipe.as_json(), encoding="utf-8")
    output = work / "made"
    _run_pyinstaller(command_of(work / "recipe.json", output, work), work)
    program, executable = made_program(output, order, sys.platform)
    for path in (program, executable):
        if not path.exists():
            raise AppError(kind="missing", text=f"PyInstaller ended without an error, but did not make {path.name}")
    found = json.loads((work / "found.json").read_text("utf-8"))
    return Built(program, executable, contents, found, time.monotonic() - started, tuple(warnings))


def made_program(output: Path, order: Order, platform: str) -> tuple[Path, Path]:
    """What is handed on, and the file in it that is started."""
    name = order.program
    suffix = ".exe" if platform == "win32" else ""
    if platform == "darwin":
        app = output / (order.settings.name.replace("/", "-") + ".app")
        return app, app / "Contents" / "MacOS" / name
    if order.settings.bundle.onefile:
        return output / (name + suffix), output / (name + suffix)
    return output / name, output / name / (name + suffix)


def missing_modules(contents: Contents) -> list[str]:
    """What the app imports and is not installed here; what stands in a `try` is the app's own affair."""
    found = []
    for one in contents.imports.imports:
        if one.optional or one.top in sys.builtin_module_names or one.top in sys.stdlib_module_names:
            continue
        try:
            there = importlib.util.find_spec(one.top) is not None
        except (ImportError, ValueError):
            there = False
        text = f"{one.file.name}, line {one.line}: {one.top} is not installed, so the program will not have it"
        if not there and text not in found:
            found.append(text)
    return found


def _run_pyinstaller(command: list[str], work: Path) -> None:
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYINSTALLER_CONFIG_DIR": str(_cache_folder())}
    done = subprocess.run(
        command, cwd=work, env=environ, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_S, check=False
    )
    log = done.stdout + done.stderr
    (work / "pyinstaller.log").write_text(log, encoding="utf-8")
    if done.returncode:
        lines = [line for line in log.splitlines() if not re.match(r"\d+ (INFO|DEBUG)", line)]
        raise AppError(
            kind="exception", text=f"PyInstaller failed with status {done.returncode}", traceback="\n".join(lines[-25:])
        )


def _cache_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_cache_dir("desk", appauthor=False)) / "pyinstaller"
