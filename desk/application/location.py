"""Where an app is: what a path or a bare name on the command line means.

    find_app("sliders")      # the shipped example, where no file has that name
"""

from __future__ import annotations

import difflib
from pathlib import Path

from . import assets
from .archive import SUFFIX as ARCHIVE_SUFFIX
from .error import AppError
from .settings import FILE_NAME
from .trust import trusted_app

_MAINS = ("main.py", "main.ipynb")


def find_app(path: str) -> Path | AppError:
    """The script, notebook or folder that a path names, absolute, or why there is none."""
    given = Path(path)
    if given.is_dir():
        return given.resolve() if _has_main(given) else _no_main(given)
    if given.is_file() and given.suffix == ARCHIVE_SUFFIX:
        return trusted_app(given)
    if given.is_file():
        # A folder app is the same app by its main.py.
        return (given.parent if given.name in _MAINS else given).resolve()
    if given.name == path and not given.suffix:
        shipped = assets.example(path)
        if shipped is not None:
            return shipped.resolve()
    return _missing(given)


def _has_main(folder: Path) -> bool:
    # A desk.toml may name the script; what it says wrongly is said by who reads it.
    return any((folder / name).is_file() for name in (*_MAINS, FILE_NAME))


def _no_main(folder: Path) -> AppError:
    scripts = sorted(entry.name for entry in folder.glob("*.py"))
    nearest = difflib.get_close_matches("main.py", scripts, n=1, cutoff=0.3) or scripts[:1]
    return AppError(
        kind="missing",
        text=f"{folder}: the folder has no main.py",
        file=str(folder),
        cure=f"Did you mean {folder / nearest[0]}?" if nearest else "An app's folder holds its script under that name.",
    )


def _missing(path: Path) -> AppError:
    """Name the nearest file beside the missing one, or the shipped examples for a bare name."""
    names = [entry.name for entry in path.parent.glob("*.py")] if path.parent.is_dir() else []
    if path.name == str(path) and not path.suffix:
        names += list(assets.examples())
    nearest = difflib.get_close_matches(path.name, names, n=1, cutoff=0.65)
    if nearest:
        beside = path.parent / nearest[0]
        cure = f"Did you mean {beside if beside.exists() else nearest[0]}?"
    elif not path.parent.is_dir():
        cure = f"There is no folder {path.parent} either."
    else:
        cure = ""
    return AppError(kind="missing", text=f"{path}: no such file", file=str(path), cure=cure)
