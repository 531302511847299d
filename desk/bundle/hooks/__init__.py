"""The hook that tells PyInstaller what Desk is made of, and where PyInstaller finds it.

The entry point `pyinstaller40` of the installed package names `folder`; `desk bundle` passes the folder itself, so that
both an installed wheel and a checkout work.

    pyinstaller --additional-hooks-dir $(python -c "import desk.bundle.hooks as h; print(h.folder()[0])") program.py
"""

from __future__ import annotations

from pathlib import Path

import desk

_PACKAGE = Path(desk.__file__).resolve().parent

#: A program runs an app; it makes no programs and has no command line of Desk's.
_NOT_IN_A_PROGRAM = ("desk.bundle", "desk.cli", "desk.__main__", "desk._assets")

#: What `desk open sliders` and `desk new` take from.
_NO_DATA = ("examples", "templates")


def folder() -> list[str]:
    """The folders with hooks, as PyInstaller's entry point wants them."""
    return [str(Path(__file__).resolve().parent)]


def modules() -> list[str]:
    """All modules of Desk that a program may need: an app reaches them by names that only it knows, such as
    `bokeh.models.widgets`."""
    found = []
    for file in sorted(_PACKAGE.rglob("*.py")):
        parts = file.relative_to(_PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if all(part.isidentifier() for part in name.split(".")) and not name.startswith(_NOT_IN_A_PROGRAM):
            found.append(name)
    return found


def data() -> list[tuple[str, str]]:
    """The shipped files that a program needs, without examples and templates: where they lie, and where they belong."""
    from desk.application.assets import assets_folder

    assets = assets_folder()
    return [
        (str(place), f"desk/_assets/{place.name}")
        for place in sorted(assets.iterdir())
        if place.is_dir() and place.name not in _NO_DATA
    ]
