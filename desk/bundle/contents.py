"""The app's own files, and where they lie in the bundle: as data, at `app/<folder>/`, run as `desk open` runs them.

A folder app takes its whole folder along, without what is only there for its author. A script takes itself, the modules
beside it that it imports, and what `data` names.

    contents = contents_of(order)
    contents.files        # [(Path(".../main.py"), "app/dashboard/main.py"), ...]
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk.application import AppError
from desk.application.app_files import files_of
from desk.application.settings import FILE_NAME, AppSettings

from .imports import AppImports, imports_of_app
from .order import Order


@dataclass(frozen=True)
class Contents:
    """`files` are pairs of where a file lies and where it belongs; `folder` is where they all
    are, `app` what is opened there, `settings` the text of the desk.toml beside it, `left_out` what of a folder app stays
    behind, relative to it."""

    files: tuple[tuple[Path, str], ...]
    imports: AppImports
    app: str
    folder: str
    settings: str
    left_out: tuple[str, ...] = ()

    @property
    def has_yaml(self) -> bool:
        """Whether a theme may be written in YAML."""
        return any(target.endswith((".yaml", ".yml")) for _, target in self.files)


def contents_of(order: Order) -> Contents:
    """Find an app's files. Raises AppError for a file that is no Python, and for data that is not there."""
    root = order.folder
    target = f"app/{order.program}"
    found: dict[Path, str] = {}
    left_out: list[str] = []
    if order.is_folder:
        of_folder = files_of(root)
        taken = [file for file in of_folder.taken if file.is_file()]
        links = [file for file in of_folder.taken if not file.is_file()]  # to folders, or to nothing
        left_out += [*of_folder.left_out, *(f"{file.relative_to(root).as_posix()} (a link)" for file in links)]
        found |= {file: f"{target}/{file.relative_to(root).as_posix()}" for file in taken}
        imports = imports_of_app([file for file in taken if file.suffix in (".py", ".ipynb")], [root])
    else:
        imports = imports_of_app([order.settings.main], [root])
        found |= {file: f"{target}/{file.relative_to(root).as_posix()}" for file in imports.files}
    for file in _data(order):
        found.setdefault(file, f"{target}/{_place(file, root)}")
    icon = order.settings.icon
    icon_name = None
    if icon is not None:
        icon_name = _place(icon, root)
        found.setdefault(icon, f"{target}/{icon_name}")
    found.pop(root / FILE_NAME, None)
    return Contents(
        files=tuple(sorted(found.items())),
        imports=imports,
        app=target if order.is_folder else f"{target}/{order.settings.main.name}",
        folder=target,
        settings=settings_text(order.settings, icon_name),
        left_out=tuple(name for name in left_out if not any(_is_or_holds(root, name, file) for file in found)),
    )


def settings_text(settings: AppSettings, icon: str | None) -> str:
    """A desk.toml with the effective settings of a program; `icon` is relative to it."""
    app: dict[str, str | bool] = {
        "name": settings.name,
        "version": settings.version,
        "description": settings.description,
        "main": settings.main.name,
        "single_instance": settings.single_instance,
    }
    if icon is not None:
        app["icon"] = icon
    window: dict[str, int] = {"width": settings.window.width, "height": settings.window.height}
    lines = ["[app]", *_assignments(app), "", "[window]", *_assignments(window)]
    return "\n".join(lines) + "\n"


def _assignments(table: dict[str, str | bool] | dict[str, int]) -> Iterator[str]:
    # JSON's strings, numbers and booleans are TOML's too, but for one character.
    for name, value in table.items():
        yield f"{name} = {json.dumps(value, ensure_ascii=False)}".replace("\x7f", "\\u007f")


def _data(order: Order) -> Iterator[Path]:
    root = order.folder
    for pattern in order.settings.bundle.data:
        if os.path.isabs(pattern):
            matches = [Path(pattern)] if Path(pattern).exists() else []
        else:
            matches = sorted(root.glob(pattern))
        files = [file for match in matches for file in ([match] if match.is_file() else sorted(match.rglob("*")))]
        files = [file for file in files if file.is_file()]
        if not files:
            raise AppError(kind="settings", text=f"bundle.data: no file matches {pattern!r} in {root}", file=None)
        yield from files


def _is_or_holds(root: Path, name: str, file: Path) -> bool:
    """Whether what was left out came along all the same, by `data`."""
    return file == root / name or file.is_relative_to(root / name)


def _place(file: Path, root: Path) -> str:
    """Where a file belongs in the app's folder: as it lies there, and beside the script when it comes from elsewhere."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name
