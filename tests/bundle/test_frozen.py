"""What a program does when it cannot show its window: said in a dialog and in the log, and then the browser."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desk.application import Application
from desk.run import frozen, frozen_dialog
from desk.run.frozen_dialog import SECONDS, dialog_command, show_message
from desk.run.single_instance import SingleInstance

SCREEN = {"DISPLAY": ":0"}


def tool(folder: Path, name: str, text: str = "exit 0") -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


linux = pytest.mark.skipif(sys.platform != "linux", reason="programs of Linux")


@linux
@pytest.mark.parametrize("name", ["zenity", "kdialog", "xmessage"])
def test_the_dialog_is_what_the_desktop_has(tmp_path: Path, name: str) -> None:
    path = tool(tmp_path, name)
    command = dialog_command("Sliders could not start", "<b>x</b> & y", "linux", {**SCREEN, "PATH": str(tmp_path)})
    assert command is not None
    assert command[0] == str(path)
    assert any("Sliders could not start" in part for part in command)
    if name == "zenity":
        assert "--no-markup" in command
        assert f"--timeout={SECONDS}" in command
    if name == "kdialog":
        assert "&lt;b>x&lt;/b> &amp; y" in command, "it would read it as markup"


def test_without_a_display_or_a_tool_there_is_no_dialog(tmp_path: Path) -> None:
    assert dialog_command("t", "x", "linux", {"PATH": str(tmp_path)}) is None
    assert dialog_command("t", "x", "linux", {**SCREEN, "PATH": str(tmp_path)}) is None


def test_on_macos_the_text_is_an_argument_and_no_script() -> None:
    command = dialog_command('"; do shell script "x', 'a "quoted" text', "darwin", {})
    assert command is not None
    assert command[0] == "/usr/bin/osascript"
    assert command[-2:] == ['"; do shell script "x', 'a "quoted" text']
    assert f"giving up after {SECONDS}" in command[2]


@linux
def test_a_dialog_that_nobody_answers_does_not_keep_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tool(tmp_path, "xmessage", "exec /bin/sleep 600")
    monkeypatch.setattr(frozen_dialog, "SECONDS", -1.9)
    show_message("Sliders could not start", "why", environ={**SCREEN, "PATH": str(tmp_path)})
    assert "Sliders could not start: why" in capsys.readouterr().err


@linux
def test_programs_of_the_system_get_the_systems_libraries() -> None:
    environ = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/theirs", "HOME": "/home/ada"}
    assert frozen_dialog._outside(environ)["LD_LIBRARY_PATH"] == "/theirs"
    assert "LD_LIBRARY_PATH" not in frozen_dialog._outside({"LD_LIBRARY_PATH": "/bundle"})


@linux
def test_a_browser_is_started_with_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    import os
    import webbrowser

    seen: list[str | None] = []
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setattr(webbrowser, "open", lambda *_: seen.append(os.environ.get("LD_LIBRARY_PATH")) or True)
    frozen.open_browsers_outside()
    assert webbrowser.open("https://example.org")
    assert seen == [None]
    assert os.environ["LD_LIBRARY_PATH"] == "/bundle", "the web engine's processes need them"


@linux
def test_a_missing_library_of_the_display_is_said_before_the_toolkit_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = tmp_path / "PySide6/Qt/plugins/platforms/libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"no library")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr("desk.native.availability.why_no_window", lambda: None)
    monkeypatch.delenv("DESK_WINDOW", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "a library is missing" in frozen.obstacle_to_a_window()


def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *arguments: str, app: str = "app/x/x.py") -> int:
    monkeypatch.setattr(sys, "argv", ["/opt/google/sliders", *arguments])
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(frozen, "start_log", lambda identifier, level: tmp_path / "x.log")
    monkeypatch.setattr(frozen, "keep_crashes", lambda file: None)
    monkeypatch.setattr("desk.run.shutdown.end_within", lambda seconds, status: None)
    with pytest.raises(SystemExit) as ended:
        frozen.main(app=app, name="Größe", version="2.1", identifier="groe")
    return int(ended.value.code or 0)


def test_the_version_is_the_apps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert started(monkeypatch, tmp_path, "--version") == 0
    assert capsys.readouterr().out.startswith("Größe 2.1 (desk ")


def test_help_names_the_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert started(monkeypatch, tmp_path, "--help") == 0
    assert "Größe 2.1" in capsys.readouterr().out


def test_an_app_that_is_not_in_the_bundle_is_a_dialog_that_names_the_log_and_status_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(frozen, "show_message", lambda title, text, **_: said.append(f"{title}\n{text}"))
    assert started(monkeypatch, tmp_path) == 1
    assert said[0].startswith("Größe could not start")
    assert "no such file" in said[0]
    assert str(tmp_path / "x.log") in said[0]


def test_without_a_window_the_obstacle_is_said_and_the_browser_shows_the_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app/x").mkdir(parents=True)
    (tmp_path / "app/x/x.py").write_text("")
    said: list[str] = []
    ran: list[object] = []
    monkeypatch.setattr(frozen, "show_message", lambda title, text, **_: said.append(f"{title}\n{text}"))
    monkeypatch.setattr(frozen, "obstacle_to_a_window", lambda: "a library is missing: libxcb-cursor.so.0")
    monkeypatch.setattr("desk.run.browser.run_browser", lambda application: ran.append(application.args) or 0)
    assert started(monkeypatch, tmp_path, "--rows", "10") == 0
    assert "libxcb-cursor.so.0" in said[0]
    assert "browser" in said[0]
    assert ran == [("--rows", "10")], "what is not the program's is the app's"


def test_an_open_window_is_raised_before_anything_is_looked_for_that_a_new_one_would_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app/x").mkdir(parents=True)
    (tmp_path / "app/x/x.py").write_text("")
    claimed: list[object] = []
    monkeypatch.setattr(SingleInstance, "claim", lambda self, arguments: claimed.append(arguments))
    monkeypatch.setattr(frozen, "obstacle_to_a_window", lambda: pytest.fail("it was looked for"))
    assert started(monkeypatch, tmp_path, "--rows", "10") == 0
    assert claimed == [("--rows", "10")]


def test_two_programs_of_one_name_are_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.py").write_text("")
    application = Application.from_path(tmp_path / "x.py")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPDIR", str(tmp_path / "mount"))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "x.AppImage"))
    names = []
    for program in ("ada/x", "bob/x", "ada/../ada/x", "mount/x"):
        monkeypatch.setattr(sys, "executable", str(tmp_path / program))
        one = SingleInstance.of(application)
        assert one is not None
        names.append(one._name)
    assert names[0] == names[2]
    assert len(set(names)) == 3
    monkeypatch.setenv("APPDIR", str(tmp_path / "mount2"))  # an AppImage is somewhere else at each start
    monkeypatch.setattr(sys, "executable", str(tmp_path / "mount2/x"))
    again = SingleInstance.of(application)
    assert again is not None
    assert again._name == names[3]
