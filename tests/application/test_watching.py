"""Which files an app is made of, and whether one of them has changed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desk.application import Application
from desk.application.watching import FileWatch, forget_modules, source_files
from desk.document import Document


def test_a_folders_files_are_the_apps_and_a_scripts_neighbours_are_not(tmp_path: Path) -> None:
    board = tmp_path / "board"
    (board / "static").mkdir(parents=True)
    for name in ("main.py", "theme.yaml", "static/style.css", "data.bin"):
        (board / name).write_text("")
    (tmp_path / "app.py").write_text("")
    (tmp_path / "neighbour.py").write_text("")
    assert {path.name for path in source_files(Application.from_path(board))} == {"main.py", "theme.yaml", "style.css"}
    files = source_files(Application.from_path(tmp_path / "app.py"), [tmp_path / "notes.txt"])
    assert {path.name for path in files} == {"app.py", "notes.txt"}


def test_modules_that_an_app_has_imported_are_its_own_and_can_be_forgotten(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("import a_module_of_mine\n")
    (tmp_path / "a_module_of_mine.py").write_text("")
    application = Application.from_path(tmp_path / "app.py")
    run = application.run(Document(), "x")
    assert run.error is None
    assert {path.name for path in source_files(application)} == {"app.py", "a_module_of_mine.py"}
    forget_modules(tmp_path)
    assert "a_module_of_mine" not in sys.modules
    run.end()


def test_a_watch_tells_what_was_edited_or_has_gone_once(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("1")
    other.write_text("1")
    watch = FileWatch(lambda: [one, other])
    assert watch.changed() == []
    one.write_text("12")
    assert watch.changed() == [one]
    assert watch.changed() == []
    os.utime(one, ns=(0, 0))
    other.unlink()
    assert watch.changed() == [one, other]
