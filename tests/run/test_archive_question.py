"""The question before a `.desk` file of unknown origin runs: on a terminal, in a window, and where nobody is."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from desk.application import AppError
from desk.application.archive import Archive
from desk.application.trust import Trust, cache_folder
from desk.document import Document
from desk.events import ButtonClick
from desk.models import Button, Div
from desk.run import archive_question
from desk.run.archive_question import Answer, opened_archive
from tests.native.test_composition import Watched
from tests.server.running import wait_until

EVIL = "<img src=x onerror=alert(1)>\x1b[2J\u202egnp.exe"


@pytest.fixture(autouse=True)
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An archive from elsewhere, with a name that wants to be more than text."""
    file = tmp_path / "x&<b>.desk"
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("main.py", f"open({str(tmp_path / 'ran')!r}, 'w')\n")
        made.writestr("desk.toml", f"[app]\nname = {json.dumps(EVIL)}\n")
        for number in range(20):
            made.writestr(f"data/{number:02d}.txt", "x" * number)
    return file


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def answered(monkeypatch: pytest.MonkeyPatch, path: Path, said: str) -> tuple[Path | AppError | None, str]:
    told = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(said))
    monkeypatch.setattr(sys, "stderr", told)
    return opened_archive(path), told.getvalue()


def test_a_terminal_shows_what_it_is_and_what_it_may_do(
    monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path
) -> None:
    opened, told = answered(monkeypatch, path, "n\n")
    assert opened is None
    assert str(path) in told
    assert "main.py" in told
    assert "data/00.txt (0 bytes)" in told
    assert "and 10 more" in told
    assert "with your rights: it can read, change and delete your files, and use the network" in told
    assert "<img src=x onerror=alert(1)>" in told
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert not cache_folder().exists()
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(("said", "opens", "kept"), [
    ("y\n", True, False), ("YES\n", True, False), ("a\n", True, True), ("always\n", True, True), ("\n", False, False),
    ("n\n", False, False), ("", False, False), ("yy\n", False, False), ("j\n", False, False),
])  # fmt: skip
def test_only_a_clear_yes_is_one(
    said: str, opens: bool, kept: bool, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    opened, _ = answered(monkeypatch, path, said)
    assert isinstance(opened, Path) == opens
    assert Trust().knows(Archive(path)) == kept
    assert isinstance(answered(monkeypatch, path, "n\n")[0], Path) == kept, "asked again, unless it was for always"


def test_a_broken_archive_is_an_error_and_no_question(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "broken.desk").write_bytes(b"PK")
    opened, told = answered(monkeypatch, tmp_path / "broken.desk", "y\n")
    assert isinstance(opened, AppError)
    assert told == ""


def test_where_nobody_can_answer_the_answer_is_no(
    monkeypatch: pytest.MonkeyPatch, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DESK_WINDOW", "headless")
    assert opened_archive(path) is None
    assert f"desk open --trust {path}" in capsys.readouterr().err
    assert isinstance(opened_archive(path, trusted=True), Path)
    assert not Trust().knows(Archive(path))


def asked_in_window(monkeypatch: pytest.MonkeyPatch, path: Path, button: str | None) -> Answer:
    """Ask by a window that nobody sees; a button is clicked, or the window is closed."""
    documents: list[Document] = []
    fill = archive_question._fill

    def filled(document: Document, archive: Archive, answers: list[Answer]) -> None:
        fill(document, archive, answers)
        documents.append(document)
        if button is not None:
            clicked: Button = document.select_one({"name": button})
            document.add_next_tick_callback(lambda: clicked.trigger_event(ButtonClick(clicked)))

    monkeypatch.setattr(archive_question, "_fill", filled)

    def act(backend: Watched) -> None:
        wait_until(lambda: documents, "the question")
        assert backend.windows[0].title == "Open this file?"
        if button is not None:
            wait_until(lambda: backend.windows[0].closed, "the end of the window")

    said = archive_question.ask(Archive(path), Watched(act))
    facts: Div = documents[0].select_one({"name": "facts"})
    assert "<img" not in facts.text
    assert "&lt;img" in facts.text
    assert "x&amp;&lt;b&gt;.desk" in facts.text
    assert "\x1b" not in facts.text
    return said


@pytest.mark.parametrize(
    ("button", "answer"), [("no", "no"), ("once", "once"), ("always", "always"), (None, "no")]
)
def test_a_window_asks_where_there_is_no_terminal(
    button: str | None, answer: str, monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert asked_in_window(monkeypatch, path, button) == answer
    assert not (tmp_path / "ran").exists(), "the archive has not run"
    assert not cache_folder().exists(), "nor was it unpacked"
