"""May this `.desk` file run? Asked before anything of it is unpacked or executed.

On a terminal the question is text; without one, where a window is possible, it is a small window of Desk's own. Where
nobody can answer the answer is no. What stands in the archive is shown as text, whatever it looks like.

    folder = opened_archive(Path("board.desk"))     # None: the user, or a broken archive, said no; it has been told
"""

from __future__ import annotations

import html
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from desk.application import AppError
from desk.application.archive import Archive
from desk.application.trust import Trust, cache_folder

if TYPE_CHECKING:
    from desk.document import Document
    from desk.native import WindowBackend

Answer = Literal["no", "once", "always"]

WARNING = (
    "It is a program. It runs with your rights: it can read, change and delete your files, and use the network. "
    "Open it only if you trust where it comes from."
)
_MOST_FILES = 12


def opened_archive(path: Path, *, trusted: bool = False, backend: WindowBackend | None = None) -> Path | AppError | None:
    """The folder of the app in an archive, when it may run: it was packed here, the user said yes now or once for all,
    or `trusted` says so. None for a no, which has been said then."""
    try:
        archive = Archive(path)
        trust = Trust()
        if not trusted and not trust.knows(archive):
            answer = ask(archive, backend)
            if answer == "no":
                return None
            if answer == "always":
                trust.add(archive)
        return archive.unpack(cache_folder())
    except AppError as error:
        return error
    except OSError as error:
        return AppError(kind="archive", text=f"it cannot be trusted: {error}", file=str(path))


def ask(archive: Archive, backend: WindowBackend | None = None) -> Answer:
    """Ask where somebody can answer."""
    from desk.native.availability import why_no_window

    if sys.stdin is not None and sys.stdin.isatty() and sys.stderr is not None and sys.stderr.isatty():
        return _ask_on_terminal(archive)
    if backend is not None or (os.environ.get("DESK_WINDOW") != "headless" and why_no_window() is None):
        return _ask_in_window(archive, backend)
    print(
        f"desk: {archive.path.name} did not come from this machine, and nobody is here to be asked. {WARNING}\n"
        f"To open it all the same: desk open --trust {archive.path}",
        file=sys.stderr,
    )
    return "no"


def _facts(archive: Archive) -> list[tuple[str, str]]:
    return [
        ("app", _plain(archive.name)),
        ("file", _plain(str(archive.path))),
        ("size", _bytes(archive.size_bytes)),
    ]


def _files(archive: Archive) -> list[str]:
    """The first of the files; what lies at the top comes first."""
    files = sorted(archive.files, key=lambda file: (file[0].count("/"), file[0]))
    shown = [f"{_plain(name)} ({_bytes(size)})" for name, size in files[:_MOST_FILES]]
    more = len(archive.files) - len(shown)
    return [*shown, f"and {more} more"] if more else shown


def _ask_on_terminal(archive: Archive) -> Answer:
    lines = ["", "This file did not come from this machine:", ""]
    lines += [f"  {name:<6}{value}" for name, value in _facts(archive)]
    lines += [f"  {'files' if not number else '':<6}{file}" for number, file in enumerate(_files(archive))]
    print("\n".join([*lines, "", WARNING, ""]), file=sys.stderr)
    answers: dict[str, Answer] = {"y": "once", "yes": "once", "a": "always", "always": "always"}
    print("Open it? [y]es, [a]lways, [N]o: ", end="", file=sys.stderr, flush=True)
    try:
        said = sys.stdin.readline().strip().lower()
    except KeyboardInterrupt:
        said = ""
    return answers.get(said, "no")


def _ask_in_window(archive: Archive, backend: WindowBackend | None) -> Answer:
    """The window is closed by any of its buttons; closed otherwise, the answer is no."""
    from desk.application import Application
    from desk.application.handlers import FunctionHandler
    from desk.application.settings import AppSettings, WindowSettings

    from .window import run_in_window

    answers: list[Answer] = []
    settings = AppSettings(
        main=archive.path, name="Open this file?", single_instance=False, window=WindowSettings(620, 560)
    )
    handler = FunctionHandler(lambda document: _fill(document, archive, answers))
    run_in_window(Application(handler, name="open-file", settings=settings), backend)
    return answers[0] if answers else "no"


def _fill(document: Document, archive: Archive, answers: list[Answer]) -> None:
    from desk.models import Button, Column, Div, Row

    def answer(said: Answer) -> Any:
        def clicked() -> None:
            answers.append(said)
            sys.exit(0)

        return clicked

    rows = "".join(f"<tr><td>{name}</td><td><b>{html.escape(value)}</b></td></tr>" for name, value in _facts(archive))
    files = "<br>".join(html.escape(file) for file in _files(archive))
    text = (
        f"<h2>{html.escape(_plain(archive.path.name))} did not come from this machine</h2><p>{html.escape(WARNING)}</p>"
        f"<table>{rows}</table><p>{files}</p>"
    )
    no = Button(label="Do not open", name="no", width=150)
    once = Button(label="Open once", name="once", width=150)
    always = Button(label="Always open", name="always", width=150)
    no.on_click(answer("no"))
    once.on_click(answer("once"))
    always.on_click(answer("always"))
    facts = Div(text=text, name="facts", sizing_mode="stretch_width", styles={"overflow-wrap": "anywhere"})
    document.title = "Open this file?"
    document.add_root(Column(children=[facts, Row(children=[no, once, always])], sizing_mode="stretch_width", margin=16))


def _plain(text: str) -> str:
    """Without what could move a terminal's cursor, or turn the direction of what is read."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)[:400]


def _bytes(count: int) -> str:
    for unit, size in (("MB", 1_000_000), ("kB", 1000)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"
