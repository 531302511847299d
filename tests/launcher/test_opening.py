"""An app that is opened runs in a process of its own; only one that shows no window is the launcher's to tell of."""

from __future__ import annotations

import os
import queue
import sys
from pathlib import Path

import pytest

from desk.launcher.opening import Opening


def outcome(code: str, tmp_path: Path, has_opened: object = lambda: False) -> str:
    """What is told when Python runs a code in place of `desk open`."""
    told: queue.SimpleQueue[str] = queue.SimpleQueue()
    command = (sys.executable, "-c", code)
    opening = Opening(tmp_path / "app.py", tmp_path / "logs" / "a.log", has_opened, command)  # type: ignore[arg-type]
    opening.on_end(told.put)
    opening.start()
    return told.get(timeout=30)


def test_an_app_whose_window_came_is_no_news(tmp_path: Path) -> None:
    told = outcome("import sys; sys.stdin.read(); open('up', 'w')", tmp_path, lambda: (tmp_path / "up").exists())
    assert told == ""


def test_an_app_that_ends_well_is_no_news(tmp_path: Path) -> None:
    """It was open already, and its window has come to the front."""
    assert outcome("pass", tmp_path) == ""


def test_an_app_that_ends_without_a_window_says_its_last_words(tmp_path: Path) -> None:
    code = "import sys; print('first'); sys.exit('desk: no such thing: x.py\\n\\n')"
    assert outcome(code, tmp_path) == "no such thing: x.py"
    assert outcome("import os; os._exit(3)", tmp_path) == "it ended with status 3"
    assert "first" not in (tmp_path / "logs" / "a.log").read_text()


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    told: queue.SimpleQueue[str] = queue.SimpleQueue()
    opening = Opening("/a.py", tmp_path / "a.log", lambda: False, ("/no/such/python",))
    opening.on_end(told.put)
    opening.start()
    assert told.get(timeout=30) == "No such file or directory"


def test_the_app_is_given_its_path_only_and_runs_beside_it(tmp_path: Path) -> None:
    code = "import sys, os; print(sys.argv[1:], os.getcwd()); sys.exit(1)"
    assert outcome(code, tmp_path) == f"{[str(tmp_path / 'app.py')]} {os.path.realpath(tmp_path)}"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sessions")
def test_the_app_outlives_the_launchers_terminal(tmp_path: Path) -> None:
    code = "import os, sys; sys.exit('own' if os.getsid(0) == os.getpid() else 'shared')"
    assert outcome(code, tmp_path) == "own"


def test_a_module_called_desk_beside_the_app_is_not_run_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "desk.py").write_text("raise SystemExit('the wrong one')")
    opening = Opening(tmp_path / "app.py", tmp_path / "a.log", lambda: False)
    told: queue.SimpleQueue[str] = queue.SimpleQueue()
    opening.on_end(told.put)
    opening._command[-1] = "--help"
    opening._command.append(str(tmp_path / "app.py"))
    opening.start()
    assert told.get(timeout=30) == ""
