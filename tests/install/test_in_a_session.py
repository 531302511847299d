"""Menu entries and `.desk` files the way that a desktop session starts them: real windows, any folder, no virtual
environment activated."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import need
from tests.e2e.desktop import NativeWindow, until

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="freedesktop systems only"), pytest.mark.timeout(180)]

APP = """\
from desk.events import ArgumentsReceived
from desk.io import curdoc
from desk.models import Div

curdoc().title = "Started by the session"
curdoc().add_root(Div(text="hello"))
curdoc().on_event(ArgumentsReceived, lambda event: setattr(curdoc(), "title", "Heard of it"))
"""


class Session:
    """A user's desktop session: its programs, its windows, and the end of them all."""

    def __init__(self, environ: Mapping[str, str], home: Path) -> None:
        for program, package in {"gio": "libglib2.0-bin", "gtk-launch": "libgtk-3-bin"}.items():
            need(shutil.which(program), f"{program} (apt install {package})")
        self.home = home
        runtime = home / "run"
        runtime.mkdir(parents=True, mode=0o700)
        kept = {name: value for name, value in environ.items() if not name.startswith("XDG_") and name != "VIRTUAL_ENV"}
        self.environ = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}
        self.log = home / "log"

    def desk(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "desk", *arguments]
        done = subprocess.run(command, env=self.environ, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr

    def start(self, *command: str) -> None:
        """What a click does. The program goes on by itself."""
        with self.log.open("a") as log:
            subprocess.run(
                command, env=self.environ, cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log, timeout=30, check=True
            )

    def x(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environ, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The number of the window with a title, when it is there."""
        search = ("search", "--onlyvisible", "--name", f"^{re.escape(title)}$")
        return str(until(lambda: self.x(*search), f"a window {title!r}; said:\n{self.log.read_text()}")).splitlines()[0]

    def processes(self) -> list[int]:
        """All that were started here, by the home that they were given."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if f"HOME={self.home}".encode() in (place / "environ").read_bytes().split(b"\0"):
                    found.append(int(place.name))
        return found

    def end(self) -> None:
        for process in self.processes():
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        until(lambda: not self.processes(), "the end of all programs")


@pytest.fixture
def session(display: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    opened = Session(display, tmp_path_factory.mktemp("s") / "home")
    (opened.home / "Desktop").mkdir()
    try:
        yield opened
    finally:
        opened.end()


@pytest.fixture
def board(session: Session) -> Path:
    """A folder app whose name wants quoting."""
    folder = session.home / "my $apps" / "Bo'ard 100%"
    folder.mkdir(parents=True)
    (folder / "main.py").write_text(APP)
    return folder


def test_an_entry_of_the_menu_opens_a_window_and_a_second_click_raises_it(session: Session, board: Path) -> None:
    session.desk("install", str(board))
    (entry,) = (session.home / ".local/share/applications").glob("*.desktop")
    session.start("gio", "launch", str(entry))
    window = session.window("Started by the session")
    other = subprocess.Popen(
        [sys.executable, "-c", "from PySide6.QtWidgets import QApplication, QLabel\n"
         "a = QApplication([]); w = QLabel('over it'); w.setWindowTitle('Over it'); w.resize(900, 700); w.show(); a.exec()"],
        env=session.environ,
    )  # fmt: skip
    try:
        covering = session.window("Over it")
        until(lambda: session.x("getactivewindow") == covering, "another window in front")
        session.start("gtk-launch", entry.stem)
        assert session.window("Heard of it") == window
        until(lambda: session.x("getactivewindow") == window, "the first window in front")
    finally:
        other.kill()
        other.wait()


def test_the_entry_on_the_desktop_opens_the_same_app(session: Session, board: Path) -> None:
    session.desk("install", str(board / "main.py"), "--name", "On the desktop")
    (entry,) = (session.home / "Desktop").glob("*.desktop")
    session.start("gio", "launch", str(entry))
    session.window("Started by the session")


def test_a_desk_file_that_was_packed_here_opens_with_a_double_click(session: Session, board: Path) -> None:
    session.desk("install")
    archive = session.home / "the board.desk"
    session.desk("pack", str(board), "-o", str(archive))
    session.start("gio", "open", str(archive))
    session.window("Started by the session")


def test_a_desk_file_from_elsewhere_asks_in_a_window_first(session: Session, board: Path) -> None:
    """The keyboard is enough to answer: the second button opens it once."""
    session.desk("install")
    archive = session.home / "the board.desk"
    (board / "main.py").write_text(f"open({str(session.home / 'ran')!r}, 'w')\n" + APP)
    session.desk("pack", str(board), "-o", str(archive))
    (session.home / ".local/state/desk/trusted.json").unlink()
    session.start("gio", "open", str(archive))
    question = session.window("Open this file?")
    shown = NativeWindow(question, session.environ)

    def painted() -> bool:
        """Dark letters on a light page; a window that nothing has painted yet is dark all over."""
        picture = shown.picture()
        return bool((picture < 100).sum() > 2000 and (picture > 200).mean() > 0.5)

    until(painted, "the painted question")
    assert not (session.home / "ran").exists()

    def answered() -> bool:
        session.x("windowactivate", "--sync", question, "key", "--clearmodifiers", "Tab", "Tab", "Return")
        return not session.x("getwindowname", question)

    until(answered, "the answer")
    session.window("Started by the session")
    assert (session.home / "ran").exists()
    assert not (session.home / ".local/state/desk/trusted.json").exists()
