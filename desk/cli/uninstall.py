"""Take away what `desk install` has put into the system.

    desk uninstall sliders.py
    desk uninstall "Ada's sliders"
    desk uninstall
"""

from __future__ import annotations

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk uninstall`."""
    parser.add_argument(
        "app", metavar="APP", nargs="?", help="the app, by its path or its name; without it Desk itself (apps stay)"
    )


def run(options: argparse.Namespace) -> int:
    """Exit status 2 when there is no such thing, or it cannot be removed."""
    from desk.install import Installation, InstallError

    try:
        removed = Installation().remove(options.app or "")
    except InstallError as error:
        print(f"desk uninstall: {error}", file=sys.stderr)
        return 2
    print(f"{removed.name} is removed.")
    return 0
