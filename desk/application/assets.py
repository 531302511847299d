"""Where the shipped files are that are no code: the page, the built bundle, the example apps.

In a checkout they are in `assets/` beside the package; in a wheel the build hook has put them inside it, at
`desk/_assets`. Nothing here reads or serves a file.

    example("sliders")    # .../assets/examples/sliders.py
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def assets_folder() -> Path:
    """The folder of the shipped files."""
    installed = _PACKAGE / "_assets"
    return installed if installed.is_dir() else _PACKAGE.parent / "assets"


def examples() -> dict[str, Path]:
    """The shipped example apps by name: scripts, and folders with a `main.py`."""
    folder = assets_folder() / "examples"
    if not folder.is_dir():
        return {}
    scripts = {path.stem: path for path in sorted(folder.glob("*.py"))}
    folders = {path.parent.name: path.parent for path in sorted(folder.glob("*/main.py"))}
    return {**scripts, **folders}


def example(name: str) -> Path | None:
    """The shipped example of this name, or None. Only a bare name is looked up: no path ever reaches the file system.
    """
    return examples().get(name)
