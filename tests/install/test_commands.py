"""`desk install`, `desk uninstall`, `desk new` and `desk pack`, as a user's shell runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running_command import ROOT, desk, environment, serving
from tests.server.running import DEADLINE_S

from .installed_files import everything

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what stands where is this system's")


def test_install_says_how_to_undo_it_and_lists_what_is_there(home: Path, script: Path) -> None:
    done = desk("install", str(script), "--name", "My waves", cwd=script.parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"desk uninstall '{script}'" in done.stdout
    assert desk("install", cwd=script.parent).returncode == 0
    listed = desk("install", "--list", cwd=script.parent).stdout.splitlines()
    assert listed == [f"My waves\t{script}", "Desk\tDesk itself, and .desk files"]
    assert desk("uninstall", "my waves", cwd=script.parent).stdout == "My waves is removed.\n"
    assert desk("uninstall", cwd=script.parent).stdout == "Desk is removed.\n"
    assert desk("install", "--list", cwd=script.parent).stdout == ""


def test_an_installed_app_can_be_removed_when_its_script_is_gone(home: Path, script: Path) -> None:
    desk("install", "wave.py", cwd=script.parent)
    script.unlink()
    assert desk("uninstall", "wave.py", cwd=script.parent).returncode == 0


def test_the_names_and_icons_of_a_folder_are_those_of_its_settings(home: Path, tmp_path: Path) -> None:
    desk("new", "board", cwd=tmp_path)
    (tmp_path / "board" / "desk.toml").write_text('[app]\nname = "The board"\ndescription = "With a\\nbreak"\n')
    assert desk("install", "board/main.py", cwd=tmp_path).returncode == 0
    (entry,) = (home / ".local/share/applications").glob("*.desktop")
    assert "\nName=The board\nComment=With a break\n" in entry.read_text()
    assert f"open {tmp_path / 'board'}\n" in entry.read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nope.py"], "nope.py: no such file"),
        (["notes.txt"], "notes.txt is no app"),
        (["empty"], "empty: the folder has no main.py"),
        (["wave.py", "--icon", "nope.png"], "nope.png: No such file"),
        (["wave.py", "--icon", "notes.txt"], "notes.txt is no picture"),
        (["wave.py", "--name", " "], "--name: expected 1 to 100"),
        (["wave.py", "--name", "a\x1bb"], "--name: expected 1 to 100"),
        (["--name", "x"], "--name and --icon are for an app"),
    ],
)
def test_what_cannot_be_installed_is_one_clear_message(
    arguments: list[str], words: str, home: Path, script: Path
) -> None:
    (script.parent / "notes.txt").write_text("notes")
    (script.parent / "empty").mkdir()
    done = desk("install", *arguments, cwd=script.parent)
    assert done.returncode == 2
    assert done.stderr.startswith("desk install: ")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not [path for path in everything(home) if path.endswith(".desktop")]


def test_what_is_not_installed_cannot_be_removed(home: Path, script: Path) -> None:
    assert desk("uninstall", "wave.py", cwd=script.parent).stderr == (
        "desk uninstall: nothing is installed\n"
    )
    desk("install", "wave.py", cwd=script.parent)
    done = desk("uninstall", cwd=script.parent)
    assert done.returncode == 2
    assert f"Desk itself is not installed; installed: Wave ({script})" in done.stderr


def test_installations_at_the_same_time_are_all_recorded(home: Path, tmp_path: Path) -> None:
    scripts = [tmp_path / f"app{number}.py" for number in range(6)]
    for path in scripts:
        path.write_text("")
    command = [sys.executable, "-m", "desk", "install"]
    running = [subprocess.Popen([*command, str(path)], env=environment(), stdout=subprocess.DEVNULL) for path in scripts]
    assert {one.wait(DEADLINE_S) for one in running} == {0}
    listed = desk("install", "--list", cwd=tmp_path).stdout.splitlines()
    assert sorted(line.split("\t")[1] for line in listed) == [str(path) for path in scripts]


def test_a_wrong_name_in_desk_toml_is_said_to_be_there(home: Path, tmp_path: Path) -> None:
    desk("new", "board", cwd=tmp_path)
    (tmp_path / "board" / "desk.toml").write_text(f'[app]\nname = "{"x" * 200}"\n')
    told = desk("install", "board", cwd=tmp_path).stderr
    assert "app.name in its desk.toml: expected 1 to 100" in told
    assert "--name" not in told


def test_a_record_that_cannot_be_read_is_named_with_the_cure(home: Path, script: Path) -> None:
    record = home / ".local/state/desk/installed.json"
    record.parent.mkdir(parents=True)
    record.write_text("{")
    done = desk("install", "wave.py", cwd=script.parent)
    assert done.returncode == 2
    assert str(record) in done.stderr
    assert "Move the file away" in done.stderr


# -- desk new


def templates() -> list[str]:
    return sorted(path.parent.name for path in (ROOT / "assets" / "templates").glob("*/main.py"))


def test_there_are_these_templates(tmp_path: Path) -> None:
    assert templates() == ["blank", "dashboard", "plot"]
    told = desk("new", "--template", cwd=tmp_path)
    assert [line.split()[0] for line in told.stdout.splitlines()] == templates()
    assert everything(tmp_path) == []


@pytest.mark.parametrize("template", templates())
def test_a_new_app_runs_at_once_and_its_test_passes(template: str, tmp_path: Path, home: Path) -> None:
    done = desk("new", "my_board", "--template", template, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = everything(tmp_path / "my_board")
    for name in ("main.py", "theme.yaml", "templates/index.html", "desk.toml", "tests/test_app.py"):
        assert name in made
        assert name in done.stdout
        assert "App Name" not in (tmp_path / "my_board" / name).read_text("utf-8")
    checked = desk("check", "my_board", cwd=tmp_path)
    assert checked.returncode == 0, checked.stderr
    assert "title      My board" in checked.stdout
    assert "warning" not in checked.stdout
    with serving("open", "my_board", cwd=tmp_path, DESK_WINDOW="headless") as command:
        command.line("Session created")
        command.end()
        assert "could not start" not in command.everything()
    command_line = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", "my_board"]
    tested = subprocess.run(
        command_line, cwd=tmp_path, env=environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert tested.returncode == 0, tested.stdout
    assert "passed" in tested.stdout or "." in tested.stdout


def test_the_generated_test_fails_when_the_app_breaks(tmp_path: Path) -> None:
    desk("new", "board", cwd=tmp_path)
    main = tmp_path / "board" / "main.py"
    main.write_text(main.read_text("utf-8").replace('slider.on_change("value", follow)', ""), "utf-8")
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "board"],
        cwd=tmp_path, env=environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert tested.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["there"], "there is there already"), (["file"], "file is there already"), (["link"], "link is there already"),
        (["wave.py"], "an app is made as a folder: desk new wave"), ([".."], "is no name"), ([".hidden"], "is no name"),
        (["con"], "is no name"), (["a'b"], "is no name"), (['a"b'], "is no name"), (["a<b"], "is no name"),
        (["x" * 81], "is no name"), (["a b/ü'x"], 'desk new: "ü\'x" is no name'), (["no/board"], "there is no folder no"), ([], "say how the app shall be called"),
        (["x", "--template", "dashbord"], "did you mean dashboard?"), (["x", "--template", "zzz"], "there are blank,"),
    ],
)  # fmt: skip
def test_what_cannot_be_made_is_one_clear_message_and_makes_nothing(
    arguments: list[str], words: str, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to("nowhere")
    before = everything(tmp_path)
    done = desk("new", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("desk new: ")
    assert words in done.stderr
    assert everything(tmp_path) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    assert "cannot make locked/board" in desk("new", "locked/board", cwd=tmp_path).stderr


# -- desk pack, and opening what it makes


def test_what_is_packed_here_opens_here_without_a_question(home: Path, tmp_path: Path) -> None:
    desk("new", "board", cwd=tmp_path)
    done = desk("pack", "board", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("board.desk: 4 files")
    assert "title      Board" in desk("check", "board.desk", cwd=tmp_path).stdout
    with serving("open", "board.desk", cwd=tmp_path, DESK_WINDOW="headless") as command:
        command.line("Session created")


def test_what_came_from_elsewhere_is_not_run_when_nobody_can_be_asked(home: Path, tmp_path: Path) -> None:
    desk("new", "board", cwd=tmp_path)
    (tmp_path / "board" / "main.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    (tmp_path / "board" / "templates" / "index.html").unlink()  # it has places for what main.py does not make now
    desk("pack", "board", cwd=tmp_path)
    (home / ".local/state/desk/trusted.json").unlink()
    for command in ("open", "check", "serve"):
        done = desk(command, "board.desk", cwd=tmp_path)
        assert done.returncode == 2
        assert "did not come from this machine" in done.stderr
        assert "with your rights" in done.stderr
        assert f"desk open --trust {tmp_path / 'board.desk'}" in done.stderr
    assert not (tmp_path / "ran").exists()
    assert not (home / ".cache" / "desk").exists()
    assert desk("check", "--trust", "board.desk", cwd=tmp_path).returncode == 0
    assert (tmp_path / "ran").exists()
    assert desk("check", "board.desk", cwd=tmp_path).returncode == 2, "once is once"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nope"], "nope: no such folder"),
        (["wave.py"], "wave.py: no such folder"),
        (["board", "-o", "x.zip"], "ends with .desk"),
        (["board", "-o", "no/x.desk"], "cannot be written"),
    ],
)
def test_what_cannot_be_packed_is_one_clear_message(arguments: list[str], words: str, home: Path, tmp_path: Path) -> None:
    desk("new", "board", cwd=tmp_path)
    done = desk("pack", *arguments, cwd=tmp_path, timeout_s=DEADLINE_S)
    assert done.returncode == 2
    assert done.stderr.startswith("desk pack: ")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
