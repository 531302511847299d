"""Put an app into the system's menu and on the desktop; without an app, Desk itself and the opening of .desk files.

    desk install sliders.py --name "Ada's sliders" --icon sliders.png
    desk install
    desk install --list
"""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk install`."""
    parser.add_argument(
        "app", metavar="APP", nargs="?", help="a script, a folder with a main.py, or a .desk file; without it Desk itself"
    )
    parser.add_argument("--name", help="what people read (default: what desk.toml says, or the file's name)")
    parser.add_argument("--icon", metavar="FILE", help="a PNG or SVG picture (default: what desk.toml says, or Desk's own)")
    parser.add_argument("--list", action="store_true", help="list what is installed, and change nothing")


def run(options: argparse.Namespace) -> int:
    """Exit status 2 when it cannot be installed."""
    from desk.application import AppError
    from desk.install import Entry, Installation, InstallError

    try:
        installation = Installation()
        if options.list:
            for one in installation.all():
                print(f"{one.name}\t{one.target or 'Desk itself, and .desk files'}")
            return 0
        if options.app is None and (options.name or options.icon):
            raise InstallError("--name and --icon are for an app: desk install APP --name NAME")
        icon = Path(options.icon) if options.icon is not None else None
        entry = Entry.of_desk() if options.app is None else Entry.of_app(Path(options.app), name=options.name, icon=icon)
        installed = installation.add(entry)
    except (InstallError, AppError) as error:
        print(f"desk install: {error}", file=sys.stderr)
        return 2
    print(f"{installed.name} is in the menu" + (", and .desk files open with it." if entry.is_desk else "."))
    print(f"Remove it with: desk uninstall {shlex.quote(options.app) if options.app else ''}".rstrip())
    return 0
