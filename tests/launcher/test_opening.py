"""An app that is opened runs in a process of its own; only one that shows no window is the launcher's to tell of."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
from pathlib import Path

import pytest

from desk.launcher import bounded_log
from desk.launcher.opening import Opening
from tests.cli.running_command import environment
from tests.server.running import wait_until


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


def test_what_an_app_says_is_kept_up_to_a_bound_and_the_newest_stays(tmp_path: Path) -> None:
    code = "print('first'); [print('x' * 99) for _ in range(60_000)]; import sys; sys.exit('last')"
    assert outcome(code, tmp_path) == "last"
    log = tmp_path / "logs" / "a.log"
    assert 100_000 < log.stat().st_size <= bounded_log.MOST_BYTES
    assert not log.read_bytes().startswith(b"first")
    if sys.platform != "win32":
        assert log.stat().st_mode & 0o777 == 0o600
        assert log.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("size", [1, 7, 50, 99, 100, 101, 1000])
def test_the_log_holds_the_end_of_what_was_said(size: int, tmp_path: Path) -> None:
    said = bytes(range(32, 127)) * 3 + b"." * size
    source, sink = os.pipe()
    os.write(sink, said)
    os.close(sink)
    bounded_log.keep(source, str(tmp_path / "x.log"), 100)
    os.close(source)
    kept = (tmp_path / "x.log").read_bytes()
    assert said.endswith(kept)
    assert 50 <= len(kept) <= 100


@pytest.mark.skipif(sys.platform == "win32", reason="steered by signals")
def test_the_log_of_an_app_goes_on_when_the_launcher_has_gone(tmp_path: Path) -> None:
    app = f"import time, os, sys\nprint('up', flush=True)\nwhile not os.path.exists({str(tmp_path / 'go')!r}): time.sleep(0.01)\nprint('after', flush=True)"
    launcher = (
        "import sys, time, pathlib\nfrom desk.launcher.opening import Opening\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        f"opening = Opening(folder / 'app.py', folder / 'a.log', lambda: (folder / 'a.log').exists() and b'up' in (folder / 'a.log').read_bytes(), (sys.executable, '-c', {app!r}))\n"
        "opening.on_end(lambda failure: print('opened', flush=True))\nopening.start()\ntime.sleep(60)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", launcher], stdout=subprocess.PIPE, text=True, env=environment())
    assert process.stdout is not None
    with process.stdout:
        assert process.stdout.readline() == "opened\n"
    process.kill()
    process.wait(30)
    (tmp_path / "go").write_text("")
    wait_until(lambda: b"after" in (tmp_path / "a.log").read_bytes(), "what the app says later")
