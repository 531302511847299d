"""Make an app a program that starts without Python.

What stands in the app's desk.toml holds where no option says otherwise. The program is tried out when it is made.

    desk bundle sliders.py --name "Ada's sliders" --icon sine.png
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk bundle`."""
    parser.add_argument("app", metavar="APP", help="a script, a folder with a main.py, or a shipped example's name")
    parser.add_argument("--output", metavar="DIR", default="dist", help="where the program's folder goes (default: dist)")
    parser.add_argument("--name", help="what people read (default: desk.toml's, else the file's name)")
    parser.add_argument("--app-version", metavar="VERSION", help="the app's version (default: desk.toml's, else 0.1)")
    parser.add_argument("--icon", metavar="FILE", help="a picture: .png or .svg, on Windows .ico, on macOS .icns")
    parser.add_argument(
        "--package", action="append", default=[], metavar="NAME", help="a package that the imports do not show, whole"
    )
    parser.add_argument("--exclude", action="append", default=[], metavar="NAME", help="a module to leave out")
    parser.add_argument(
        "--data", action="append", default=[], metavar="PATTERN", help="more files, relative to the app: 'data/*.csv'"
    )
    _add_switch(parser, "--onefile", "one file instead of a folder; it unpacks itself at each start")
    _add_switch(parser, "--console", "on Windows: with a console window")
    _add_switch(parser, "--qt", "take Qt along for a window; --no-qt shows the app in the system's browser")
    _add_switch(parser, "--archive", "also pack what is made into one file to send", True)
    _add_switch(parser, "--prove", "try the program out", True)


def _add_switch(parser: argparse.ArgumentParser, name: str, text: str, default: bool | None = None) -> None:
    """`--x` and `--no-x`; without either, `default`."""
    parser.add_argument(name, action=argparse.BooleanOptionalAction, default=default, help=text)


def run(options: argparse.Namespace) -> int:
    """Exit status 0 for a program that works, 1 for one that does not or cannot be built, 2 for a wrong order."""
    from desk.application import AppError
    from desk.bundle import Order, make

    def say(text: str) -> None:
        print(text, flush=True)

    try:
        order = Order.of(
            options.app,
            name=options.name,
            version=options.app_version,
            icon=options.icon,
            packages=tuple(options.package),
            exclude=tuple(options.exclude),
            data=tuple(options.data),
            onefile=options.onefile,
            console=options.console,
            qt=options.qt,
        )
        report = make(order, Path(options.output), say, with_archive=options.archive, with_proof=options.prove)
    except AppError as error:
        print(f"desk bundle: {error}", file=sys.stderr)
        return 2 if error.kind in ("missing", "settings", "import") else 1
    folder = Path(options.output) / order.program
    for text in report.all_problems:
        print(f"desk bundle: {text}", file=sys.stderr)
    if report.proof is not None and report.proof.start_s is not None:
        say(f"  painted after {report.proof.start_s:.1f} s")
    say(f"  {folder / 'report.md'}")
    return 1 if report.all_problems else 0
