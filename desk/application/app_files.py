"""Which files of a folder are the app: the one rule for `desk pack` and `desk bundle`.

All of them are, but for what is only there for the author. Names that are folders of tools (`build`, `dist`, `tests` and
so on) count at the top only: deeper ones are the app's own, such as `static/dist`. It reads names, and no file.

    found = files_of(Path("board"))
    found.taken         # (Path("board/main.py"), Path("board/static/dist/plot.js"), ...)
    found.left_out      # ("tests/", ".env")
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

#: Folders at the top of an app that its users have no use for.
NOT_TAKEN = ("tests", "node_modules", "build", "dist", "venv", "env", "site-packages")
_NOT_TAKEN_ENDINGS = (".egg-info", ".dist-info")

#: What Python and editors leave behind, at any depth; nobody misses it, so nobody is told.
_REMAINS = "__pycache__"
_REMAINS_ENDINGS = (".pyc", ".pyo", ".swp", "~")

#: In the folder of a virtual environment, and in one that `desk bundle` has made.
_MARKS = ("pyvenv.cfg", "desk-bundle.json")


@dataclass(frozen=True)
class AppFiles:
    """`taken` are absolute paths, links among them, which are not followed. `left_out` are names relative to the folder, that
    of a folder with a slash at its end, without what Python and editors leave behind."""

    taken: tuple[Path, ...]
    left_out: tuple[str, ...]


def files_of(root: Path) -> AppFiles:
    """Look through a folder, which is an absolute path."""
    taken: list[Path] = []
    left_out: list[str] = []
    for place, folders, files in os.walk(root):
        here = Path(place)
        entered = []
        for name in sorted(folders):
            path = here / name
            if name == _REMAINS:
                continue
            if is_authors(path, root):
                left_out.append(f"{path.relative_to(root).as_posix()}/")
            elif path.is_symlink():
                taken.append(path)
            else:
                entered.append(name)
        folders[:] = entered
        for name in sorted(files):
            path = here / name
            if name.endswith(_REMAINS_ENDINGS):
                continue
            # Hidden files are an author's own: .env with its passwords, an editor's state.
            if name.startswith("."):
                left_out.append(path.relative_to(root).as_posix())
            else:
                taken.append(path)
    return AppFiles(tuple(sorted(taken)), tuple(sorted(left_out)))


def is_authors(folder: Path, root: Path) -> bool:
    """Whether a folder somewhere below `root` is its author's alone, with all that is in it."""
    if folder.name.startswith(".") or any((folder / mark).exists() for mark in _MARKS):
        return True
    return folder.parent == root and (folder.name in NOT_TAKEN or folder.name.endswith(_NOT_TAKEN_ENDINGS))
