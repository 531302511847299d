"""Print the versions of Desk and of what it stands on.

    desk info
    desk info --static      # the folder of the page's files
"""

from __future__ import annotations

import argparse
import platform
from importlib import metadata

import desk

_SHOWN = ("tornado", "numpy", "jinja2", "pywebview", "PySide6", "pandas")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk info`."""
    parser.add_argument("--static", action="store_true", help="only the folder of the page's files")


def run(options: argparse.Namespace) -> int:
    """Print."""
    if options.static:
        from desk.application.assets import assets_folder

        print(assets_folder())
        return 0
    lines = [("Desk", desk.__version__), ("Python", f"{platform.python_version()} ({platform.platform()})")]
    for line in [*lines, *((name, _version(name)) for name in _SHOWN)]:
        print(f"{line[0]:<12} {line[1]}")
    return 0


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"
