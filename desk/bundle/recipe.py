"""What PyInstaller is told: an order and an app's contents, turned into plain values that travel as JSON.

PyInstaller runs in a process of its own; `program.spec` reads the recipe there.

    recipe = recipe_of(order, contents, work, installed)
    (work / "recipe.json").write_text(recipe.as_json())
    command_of(recipe_file, output, work)      # ["python", "-m", "PyInstaller", ...]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from . import hooks
from .contents import Contents
from .imports import DATA_SETS
from .order import Order
from .requirements import Installed, needed_tops, unneeded_libraries

SPEC = Path(__file__).resolve().parent / "program.spec"

#: Platforms of pywebview that need no place in a bundle with this one.
_PLATFORMS = ("android", "cef", "cocoa", "edgechromium", "gtk", "mshtml", "qt", "winforms", "win32")
_OF_SYSTEM = {"linux": ("qt",), "darwin": ("cocoa",), "win32": ("edgechromium", "winforms", "win32", "mshtml")}


@dataclass(frozen=True)
class Recipe:
    """All that the spec needs. Paths are absolute texts; `datas` are pairs of a file and its folder in the bundle."""

    name: str
    program: str
    identifier: str
    version: str
    entry: str
    datas: tuple[tuple[str, str], ...]
    hidden: tuple[str, ...]
    packages: tuple[str, ...]
    exclude: tuple[str, ...]
    hooks: tuple[str, ...]
    paths: tuple[str, ...]
    icon: str | None
    window: bool
    own_window: bool
    onefile: bool
    console: bool
    found: str

    def as_json(self) -> str:
        """For the spec."""
        return json.dumps(asdict(self), indent=1)


def recipe_of(order: Order, contents: Contents, work: Path, installed: Installed, icon: Path | None) -> Recipe:
    """The recipe of an order; `work` is the folder for what is made on the way, `icon` a picture that the system
    takes for programs."""
    import desk

    settings = order.settings
    bundle = settings.bundle
    tops = needed_tops([*contents.imports.tops, *map(_top, bundle.packages)], qt=bundle.qt, yaml=contents.has_yaml)
    exclude = [*unneeded_libraries(tops, installed), *bundle.exclude, *_excluded_platforms(bundle.qt)]
    kept = set(contents.imports.tops) | set(map(_top, bundle.packages))
    packages = (*bundle.packages, *({DATA_SETS} & contents.imports.tops))
    datas = [(str(file), target.rpartition("/")[0]) for file, target in contents.files]
    return Recipe(
        name=settings.name,
        program=order.program,
        identifier=settings.identifier,
        version=settings.version,
        entry=str(work / "desk_program.py"),
        datas=(*datas, (str(work / "desk.toml"), contents.folder)),
        hidden=packages,
        packages=packages,
        exclude=tuple(dict.fromkeys(name for name in exclude if name not in kept or name in bundle.exclude)),
        hooks=tuple(hooks.folder()),
        paths=(str(Path(desk.__file__).resolve().parent.parent),),
        icon=str(icon) if icon is not None else None,
        window=bundle.qt,
        own_window=order.own_window,
        onefile=bundle.onefile,
        console=bundle.console or sys.platform == "linux",
        found=str(work / "found.json"),
    )


def entry_text(order: Order, contents: Contents) -> str:
    """The program's first file. Its function that nobody calls tells PyInstaller what the app's files import."""
    imports = "\n".join(f"    {line}" for line in contents.imports.statements if "import *" not in line) or "    pass"
    stars = sorted({one.module for one in contents.imports.imports if "*" in one.names})
    imports += "".join(f"\n    import {module}" for module in stars)
    settings = order.settings
    return (
        f"import multiprocessing\n\n\ndef imports_of_the_app():\n{imports}\n\n\n"
        "if __name__ == '__main__':\n"
        "    multiprocessing.freeze_support()\n"
        "    from desk.run.frozen import main\n\n"
        f"    main(app={contents.app!r}, name={settings.name!r}, version={settings.version!r},\n"
        f"         identifier={settings.identifier!r}, window={settings.bundle.qt!r})\n"
    )


def command_of(recipe: Path, output: Path, work: Path, spec: Path = SPEC) -> list[str]:
    """PyInstaller's command line."""
    return [
        sys.executable, "-m", "PyInstaller", str(spec), "--noconfirm", "--log-level", "INFO",
        "--distpath", str(output), "--workpath", str(work / "build"), "--", str(recipe),
    ]  # fmt: skip


def _top(module: str) -> str:
    return module.partition(".")[0]


def _excluded_platforms(window: bool) -> Sequence[str]:
    if not window:
        return ("webview", "qtpy", "PySide6", "PyQt6", "PyQt5", "PySide2", "gi")
    wanted = _OF_SYSTEM.get(sys.platform, ())
    others = [f"webview.platforms.{name}" for name in _PLATFORMS if name not in wanted]
    return (*others, "gi", "PyQt5", "PyQt6", "PySide2", *(() if sys.platform == "linux" else ("PySide6", "qtpy")))
