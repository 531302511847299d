"""One window per app: what a second launch does while the first is open, ending, gone, or not answering."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from desk.application import Application
from desk.run import run_in_window
from desk.run.single_instance import SingleInstance
from tests.cli.running_command import Command, desk, environment, serving
from tests.native.test_composition import Watched
from tests.server.running import DEADLINE_S, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the processes are steered by signals")

# Each line is one write: the log's lines come between the parts of a `print`.
APP = """\
import sys
from desk.io import curdoc
from desk.events import ArgumentsReceived
def heard(event):
    sys.stdout.write(f"heard {event.arguments} {event.folder}\\n")
curdoc().on_event(ArgumentsReceived, heard)
sys.stdout.write("the app runs\\n")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(APP)
    return tmp_path


# -- the command, in real processes


def test_a_second_launch_hands_its_arguments_over_and_ends(folder: Path, runtime: Path) -> None:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        done = desk("open", str(folder / "app.py"), "--args", "--rows", "1 0", "é", cwd=elsewhere)
        assert done.returncode == 0
        assert "app is open already" in done.stderr
        assert "the app runs" not in done.stdout
        assert first.line("heard") == f"heard ['--rows', '1 0', 'é'] {elsewhere}"
        assert first.end(signal.SIGINT)[0] == 130
    assert [path.suffix for path in (runtime / "state" / "desk" / "instances").iterdir()] == [".lock"], "the socket went with its app"


def test_a_second_launch_that_can_open_no_window_itself_raises_the_first(
    folder: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        monkeypatch.setattr("desk.native.availability.why_no_window", lambda: pytest.fail("it was looked for"))
        assert run_in_window(Application.from_path(folder / "app.py", args=["late"])) == 0
        assert "late" in first.line("heard")


def test_a_launch_that_finds_no_display_keeps_no_later_one_from_opening(
    folder: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[bool] = []

    def serve(application: Application, port: int) -> int:
        later = SingleInstance.of(application)
        assert later is not None
        served.append(later.claim([]) and later.is_first)
        later.release()
        return 0

    monkeypatch.setattr("desk.native.availability.why_no_window", lambda: "no display")
    monkeypatch.setattr("desk.run.window.run_server", serve)
    assert run_in_window(Application.from_path(folder / "app.py")) == 0
    assert served == [True]


def test_a_new_instance_opens_where_one_is_asked_for(folder: Path, runtime: Path) -> None:
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        with serving("open", "--new-instance", "app.py", cwd=folder) as second:
            second.line("the app runs")
            assert second.end(signal.SIGINT)[0] == 130
        assert first.process.poll() is None


def test_an_app_whose_settings_say_so_opens_as_often_as_it_is_started(folder: Path, runtime: Path) -> None:
    (folder / "desk.toml").write_text('[app]\nmain = "app.py"\nsingle_instance = false\n')
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        with serving("open", "app.py", cwd=folder) as second:
            second.line("the app runs")


def test_apps_do_not_hear_of_each_other(folder: Path, runtime: Path) -> None:
    (folder / "other.py").write_text(APP)
    with serving("open", "app.py", cwd=folder) as first, serving("open", "other.py", cwd=folder) as second:
        first.line("the app runs")
        second.line("the app runs")


def test_after_a_crash_the_next_launch_is_the_first_one(folder: Path, runtime: Path) -> None:
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        first.end(signal.SIGKILL)
        assert list((runtime / "state" / "desk" / "instances").glob("*.sock")), "a crash leaves its socket behind"
        with serving("open", "app.py", cwd=folder) as second:
            second.line("the app runs")
            assert desk("open", "app.py", "--args", "x", cwd=folder).returncode == 0
            second.line("heard ['x']")


def test_a_child_that_outlives_a_crashed_app_is_in_nobodys_way(folder: Path, runtime: Path) -> None:
    """A fork shares the parent's open files, its listening socket among them."""
    (folder / "app.py").write_text(
        APP + "import os, signal\n"
        "if sys.argv[1:] == ['fork']:\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        signal.pause()\n"
        "    sys.stdout.write(f'forked: {child}\\n')\n"
    )
    with serving("open", "app.py", "--args", "fork", cwd=folder) as first:
        child = int(first.line("forked:").split()[1])
        try:
            first.process.kill()
            first.process.wait(DEADLINE_S)
            with serving("open", "app.py", cwd=folder) as second:
                second.line("the app runs")
                assert desk("open", "app.py", "--args", "y", cwd=folder).returncode == 0
                second.line("heard ['y']")
        finally:
            os.kill(child, signal.SIGKILL)


def test_of_ten_launches_at_once_exactly_one_opens_a_window(folder: Path, runtime: Path) -> None:
    commands = [Command(("open", "app.py", "--args", str(n)), folder, environment()) for n in range(10)]
    try:
        wait_until(lambda: sum(one.process.poll() is not None for one in commands) == 9, "nine ends", 60)
        (first,) = [one for one in commands if one.process.poll() is None]
        others = [one for one in commands if one is not first]
        assert {one.process.returncode for one in others} == {0}
        assert not any("the app runs" in one.everything() for one in others)
        first.line("the app runs")
        number = commands.index(first)
        for n in range(10):
            if n != number:
                first.line(f"heard ['{n}']")
    finally:
        for one in commands:
            if one.process.poll() is None:
                one.process.kill()
            one.process.wait(DEADLINE_S)


def test_a_first_launch_that_hangs_does_not_keep_the_second_from_opening(folder: Path, runtime: Path) -> None:
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        first.process.send_signal(signal.SIGSTOP)
        try:
            with serving("open", "app.py", "--args", "late", cwd=folder) as second:
                second.line("does not answer: opening another one")
                second.line("the app runs")
        finally:
            first.process.send_signal(signal.SIGCONT)
        assert desk("open", "app.py", "--args", "after", cwd=folder).returncode == 0
        assert "after" in first.line("heard"), "what was given up on is not heard later"


def test_a_callback_that_stays_does_not_keep_the_window_from_being_raised(runtime: Path, tmp_path: Path) -> None:
    """The app hears of it when it listens again."""
    (tmp_path / "busy.py").write_text(
        "import threading\nfrom desk.io import curdoc\nfrom desk.events import ArgumentsReceived\n"
        "entered, go_on, heard = threading.Event(), threading.Event(), threading.Event()\n"
        "def stay():\n    entered.set()\n    go_on.wait(20)\n"
        "curdoc().add_next_tick_callback(stay)\n"
        "curdoc().on_event(ArgumentsReceived, lambda event: (setattr(curdoc(), 'title', event.arguments[0]), heard.set()))\n"
        "curdoc().template_variables['events'] = (entered, go_on, heard)\n"
    )
    application = Application.from_path(tmp_path / "busy.py")
    documents = []
    run = application.run
    application.run = lambda document, name: (documents.append(document), run(document, name))[1]  # type: ignore[method-assign]

    def act(backend: Watched) -> None:
        (window,) = backend.windows
        wait_until(lambda: documents and "events" in documents[0].template_variables)
        entered, go_on, heard = documents[0].template_variables["events"]
        assert entered.wait(DEADLINE_S)
        assert desk("open", str(tmp_path / "busy.py"), "--args", "here", cwd=tmp_path).returncode == 0
        wait_until(lambda: window.activations == 1, "the window in front")
        assert not heard.is_set()
        go_on.set()
        assert heard.wait(DEADLINE_S)
        wait_until(lambda: window.title == "here", "what the app makes of it")

    assert run_in_window(application, Watched(act)) == 0


def test_an_error_in_the_apps_callback_is_said_and_harms_nothing(folder: Path, runtime: Path) -> None:
    (folder / "app.py").write_text(APP.replace("sys.stdout.write(f", "1 / 0; sys.stdout.write(f"))
    with serving("open", "app.py", cwd=folder) as first:
        first.line("the app runs")
        assert desk("open", "app.py", cwd=folder).returncode == 0
        assert "heard" in first.line("ZeroDivisionError")
        assert first.end(signal.SIGINT)[0] == 130
