"""File dialogs by pywebview's own call, for the toolkits that have no way of their own here.

pywebview's call returns when the dialog is closed. It is made in a thread for it, one at a time, because pywebview keeps
the answer in one place. Its dialogs have titles of the system's language, so that a question's own title is not shown.

    asker = DialogThread(native)
    asker.ask(PathQuestion("save", name="table.csv"), lambda paths: ...)
"""

from __future__ import annotations

import logging
import re
import threading
from pathlib import Path
from typing import Any

from .toolkit import Answer, PathQuestion
from .window import FileTypes

log = logging.getLogger("desk.native")

#: The numbers of webview.FileDialog.
OPEN, FOLDER, SAVE = 10, 20, 30
_KINDS = {"file": OPEN, "files": OPEN, "folder": FOLDER, "save": SAVE}


class DialogThread:
    """Asks with a pywebview window's `create_file_dialog`."""

    def __init__(self, native: Any) -> None:
        self._native = native
        self._one_at_a_time = threading.Lock()

    def ask(self, question: PathQuestion, answer: Answer) -> None:
        """Ask in a thread of its own."""
        thread = threading.Thread(target=self.ask_now, args=(question, answer), name="desk-dialog", daemon=True)
        thread.start()

    def ask_now(self, question: PathQuestion, answer: Answer) -> None:
        """Ask, and answer when the dialog is closed; a dialog that could not be opened is one without a choice."""
        with self._one_at_a_time:
            try:
                chosen = self._native.create_file_dialog(
                    _KINDS[question.choice],
                    directory=str(question.folder or Path.home()),
                    allow_multiple=question.choice == "files",
                    save_filename=question.name,
                    file_types=webview_types(question.types),
                )
            except Exception:
                log.exception("the dialog could not be opened")
                chosen = None
        paths = (chosen,) if isinstance(chosen, str) else chosen or ()
        answer(tuple(Path(path) for path in paths))


def webview_types(types: FileTypes) -> tuple[str, ...]:
    """`Tables (*.csv;*.txt)`. pywebview takes names of letters, digits and spaces only, and patterns `*` and `*.suffix`;
    other patterns are left out, and a kind of which nothing is left."""
    written = []
    for name, patterns in types:
        plain = [pattern for pattern in patterns if re.fullmatch(r"\*(\.(\w+|\*))*", pattern)]
        if plain:
            words = " ".join(re.findall(r"\w+", name)) or "Files"
            written.append(f"{words} ({';'.join(plain)})")
    return tuple(written)
