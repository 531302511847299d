"""Make a folder with a new app that runs at once, and its test.

    desk new board
    desk new apps/board --template dashboard
"""

from __future__ import annotations

import argparse
import difflib
import re
import shlex
import shutil
import sys
import tempfile
from pathlib import Path

#: The word of the templates that becomes the app's name. They are apps that run as they are.
_PLACEHOLDER = "App Name"
_DEFAULT = "plot"
_TEXT = (".py", ".yaml", ".toml", ".html", ".css", ".md")
_LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*")

#: Letters of any script, digits, and what is harmless in a shell, in Python, in TOML and in HTML.
_NAME = re.compile(r"\w[\w .-]{0,78}\w|\w")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk new`."""
    parser.add_argument("name", metavar="NAME", nargs="?", help="the folder to make; its name becomes the app's")
    parser.add_argument(
        "--template",
        nargs="?",
        const="",
        default=_DEFAULT,
        metavar="TEMPLATE",
        help=f"what to begin with (default: {_DEFAULT}); without a value, list what there is",
    )


def run(options: argparse.Namespace) -> int:
    """Exit status 2 when the folder cannot be made; nothing is left then."""
    found = templates()
    if options.template == "":
        for name, summary in found.items():
            print(f"{name:<12}{summary}")
        return 0
    problem = why_not(options.name, options.template, list(found))
    if problem:
        print(f"desk new: {problem}", file=sys.stderr)
        return 2
    folder = Path(options.name)
    try:
        make(options.template, folder)
    except OSError as error:
        print(f"desk new: cannot make {folder}: {error.strerror or error}", file=sys.stderr)
        return 2
    print(f"{folder} is an app now:")
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            print(f"  {file.relative_to(folder)}")
    quoted = shlex.quote(str(folder))
    print(f"Open it with:  desk open {quoted}\nTest it with:  python -m pytest {quoted}")
    return 0


def templates() -> dict[str, str]:
    """The templates by name, each with the first line of its script's docstring."""
    folder = _folder()
    found = {path.parent.name: path for path in sorted(folder.glob("*/main.py"))}
    return {name: _summary(path) for name, path in found.items()}


def make(template: str, folder: Path) -> None:
    """Make the folder of an app, whole or not at all. Raises OSError."""
    title = _title(folder.name)
    # In a folder beside it first, so that what fails half-way leaves nothing under the name.
    with tempfile.TemporaryDirectory(prefix=".desk-new-", dir=folder.parent) as workshop:
        made = Path(workshop) / "app"
        shutil.copytree(_folder() / template, made, ignore=_LEFT_OUT, copy_function=shutil.copyfile)
        for file in made.rglob("*"):
            if file.suffix in _TEXT:
                file.write_text(file.read_text("utf-8").replace(_PLACEHOLDER, title), "utf-8", newline="\n")
        made.rename(folder)


def why_not(name: str | None, template: str, known: list[str]) -> str:
    """What is wrong with what was asked, and the cure; "" when nothing is."""
    if template not in known:
        near = difflib.get_close_matches(template, known, n=1)
        cure = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
        return f"there is no template {template!r}: {cure}"
    if name is None:
        return "say how the app shall be called, as in: desk new board"
    folder = Path(name)
    if folder.suffix == ".py":
        return f"{name}: an app is made as a folder: desk new {folder.with_suffix('')}"
    if not _NAME.fullmatch(folder.name) or _RESERVED.fullmatch(folder.name):
        return (
            f"{folder.name!r} is no name for an app: letters, digits, spaces, dots, - and _ are fine, with a letter or digit "
            "first and last, and at most 80 of them"
        )
    if folder.exists() or folder.is_symlink():
        return f"{name} is there already: take another name, or move it away first"
    if not folder.parent.is_dir():
        return f"there is no folder {folder.parent}: make it first"
    return ""


def _title(name: str) -> str:
    """`my_plot` is "My plot"."""
    words = re.sub(r"[_-]+", " ", name).strip() or name
    return words[:1].upper() + words[1:]


def _summary(script: Path) -> str:
    first = script.read_text("utf-8").split("\n", 1)[0].strip('"')
    _, _, words = first.partition(": ")
    return words or "the least that there can be: one slider and a text"


def _folder() -> Path:
    from desk.application.assets import assets_folder

    return assets_folder() / "templates"
