"""The commands as a user's shell runs them: what they say, what they serve, how they end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import desk as package

from .running_command import ROOT, desk, serving

APP = """\
from desk.document import curdoc
from desk.models.widgets import Div, Slider
slider = Slider(start=0, end=10, value=1)
slider.on_change("value", lambda attr, old, new: None)
curdoc().add_root(slider)
curdoc().add_root(Div(text="x"))
curdoc().add_periodic_callback(lambda: None, 1000)
curdoc().title = "Small"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(APP)
    return tmp_path


def test_version_and_help(tmp_path: Path) -> None:
    assert desk("--version", cwd=tmp_path).stdout == f"desk {package.__version__}\n"
    told = desk("--help", cwd=tmp_path).stdout
    assert all(command in told for command in ("open", "serve", "check", "doctor", "schema", "exit status:"))


def test_check_prints_what_the_app_made(folder: Path) -> None:
    done = desk("check", "app.py", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == ["app: ok", "  title      Small"]
    assert "1 Div, 1 Slider" in done.stdout
    assert "1 on_change, 1 periodic" in done.stdout


def test_check_prints_json_for_machines(folder: Path) -> None:
    told = json.loads(desk("check", "app.py", "--json", cwd=folder).stdout)
    assert told["ok"] is True
    assert [root["type"] for root in told["roots"]] == ["Slider", "Div"]
    assert told["callbacks"] == {"on_change": 1, "periodic": 1}
    (folder / "app.py").write_text("1 / 0\n")
    done = desk("check", "app.py", "--json", cwd=folder)
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["line"] == 1


def test_check_warns_of_an_empty_document(folder: Path) -> None:
    (folder / "app.py").write_text("")
    done = desk("check", "app.py", cwd=folder)
    assert done.returncode == 0
    assert "the document is empty" in done.stdout


def test_an_app_gets_its_arguments(folder: Path) -> None:
    (folder / "app.py").write_text("import sys\nraise ValueError(sys.argv)\n")
    assert "['app.py', '--rows', '10']" in desk("check", "app.py", "--args", "--rows", "10", cwd=folder).stderr


def test_doctor_names_every_part_and_its_cure(tmp_path: Path) -> None:
    told = json.loads(desk("doctor", "--json", cwd=tmp_path).stdout)
    parts = {finding["part"]: finding for finding in told["findings"]}
    assert set(parts) == {"versions", "display", "toolkit", "window", "webgl", "bundle", "state"}
    if sys.platform == "linux":
        assert not parts["display"]["ok"]
        assert parts["display"]["cure"]
    assert all(finding["ok"] or finding["cure"] for finding in told["findings"])


def test_serve_says_what_bokehs_users_expect_and_prints_the_address_with_its_token(folder: Path) -> None:
    with serving("serve", "app.py", "--port", "0", cwd=folder) as command:
        command.line(f"Starting Desk server version {package.__version__} (running on Tornado ")
        running_at = command.line("Desk app running at: ")
        assert command.line("Starting Desk server with process id: ").endswith(str(command.process.pid))
        address = command.line("Open in a browser: ").partition(": ")[2]
        assert running_at.endswith(address.partition("?token=")[0])
        assert address.partition("?")[0].endswith("/app")
        assert command.get(address).status == 302
        assert command.get(address).status == 302
        assert command.get(address.partition("?")[0]).status == 403
        assert command.end()[0] == 143
        token = address.partition("?token=")[2]
        assert sum(token in line for line in command.everything().splitlines()) == 1


def test_serve_without_a_token_lets_everybody_in(folder: Path) -> None:
    with serving("serve", "app.py", "--port", "0", "--no-token", cwd=folder) as command:
        address = command.line("Desk app running at: ").partition("at: ")[2]
        assert command.get(address).status == 200
        assert "token" not in " ".join(command.lines)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_also_while_a_callback_never_returns(number: int, status: int, folder: Path) -> None:
    (folder / "app.py").write_text(
        "import threading\nfrom desk.document import curdoc\n"
        "def hang():\n    print('hanging', flush=True)\n    threading.Event().wait()\n"
        "curdoc().add_next_tick_callback(hang)\n"
    )
    with serving("open", "app.py", cwd=folder, DESK_WINDOW="headless", XDG_STATE_HOME=str(folder)) as command:
        command.line("hanging")
        ended, seconds = command.end(number)
        assert ended == status
        assert seconds < 5  # it would wait for ever


def test_a_second_signal_ends_it_at_once(folder: Path) -> None:
    with serving("serve", "app.py", "--port", "0", cwd=folder) as command:
        command.line("process id")
        command.process.send_signal(signal.SIGINT)
        assert command.end(signal.SIGINT)[0] == 130


def test_open_says_nothing_secret(folder: Path) -> None:
    with serving("open", "app.py", cwd=folder, DESK_WINDOW="headless", XDG_STATE_HOME=str(folder)) as command:
        command.line("Desk app running at: http://127.0.0.1:")
        command.line("process id")
        command.line("Session created")
        assert command.end(signal.SIGINT)[0] == 130
        assert "key=" not in command.everything()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_open_without_a_display_says_so_in_one_line_and_serves(folder: Path) -> None:
    with serving("open", "app.py", cwd=folder) as command:
        line = command.line("desk: no window: ")
        assert "DISPLAY" in line
        assert "xvfb-run" in line
        address = command.line("Open in a browser: ").partition(": ")[2]
        assert command.get(address).status == 302
        assert command.end()[0] == 143


def test_open_shows_a_failed_script_and_prints_its_traceback(folder: Path) -> None:
    (folder / "app.py").write_text("def f():\n    1 / 0\nf()\n")
    with serving("open", "app.py", cwd=folder, DESK_WINDOW="headless", XDG_STATE_HOME=str(folder)) as command:
        command.line("App could not start")
        command.line("app.py, line 2: ZeroDivisionError: division by zero")
        command.end()


def test_open_in_a_real_window_ends_when_it_is_closed(
    folder: Path, window_environ: dict[str, str], tmp_path: Path
) -> None:
    """Exit status 0, and the window's size is kept."""
    closer = (
        "import sys; from desk.run import window; from desk.cli import main\n"
        "make = window.window_backend\n"
        "def closing():\n"
        "    backend = make(); opened = backend.open\n"
        "    def open(*args, **values):\n"
        "        shown = opened(*args, **values); shown.on_shown(shown.close); return shown\n"
        "    backend.open = open; return backend\n"
        "window.window_backend = closing; main(['open', 'app.py'])\n"
    )
    environ = {**window_environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(tmp_path / "state")}
    done = subprocess.run(
        [sys.executable, "-c", closer], cwd=folder, env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    kept = json.loads((tmp_path / "state" / "desk" / "windows.json").read_text())
    assert list(kept) == [str(folder / "app.py")]


def test_a_plain_script_shows_a_real_window_each_time_it_asks_and_goes_on(
    folder: Path, window_environ: dict[str, str]
) -> None:
    """The windows are closed by a callback of their own document: callbacks are live."""
    (folder / "plain.py").write_text(
        "from desk.document import Document\n"
        "from desk.models.widgets import Div\n"
        "from desk.run import show_document\n"
        "from desk.run.window import window_backend\n"
        "for title in ('one', 'two'):\n"
        "    document, backend = Document(title=title), window_backend()\n"
        "    document.add_root(Div(text=title))\n"
        "    document.add_timeout_callback(backend.close_all, 300)\n"
        "    show_document(document, backend)\n"
        "    print(title, 'closed')\n"
    )
    environ = {**window_environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "plain.py"]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["one closed", "two closed"]


def test_schema_prints_json_schema(tmp_path: Path) -> None:
    assert "Slider" in desk("schema", cwd=tmp_path).stdout
    assert json.loads(desk("schema", cwd=tmp_path).stdout)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_a_real_window(number: int, status: int, folder: Path, window_environ: dict[str, str]) -> None:
    """The toolkit has put its own handler in place; ours is back."""
    changes = {name: value for name, value in window_environ.items() if os.environ.get(name) != value}
    with serving("open", "app.py", cwd=folder, XDG_STATE_HOME=str(folder), **changes) as command:
        command.line("Session created")
        command.line("WebSocket connection opened") if (ROOT / "assets/bundle/main.js").is_file() else None
        assert command.end(number)[0] == status


def test_python_m_desk_is_the_command(tmp_path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "desk", "--version"],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0
