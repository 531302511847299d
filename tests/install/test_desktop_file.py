"""Desktop entries: every character of a command arrives, by both layers of quoting."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.install.desktop_file import desktop_file, exec_line
from desk.install.entry import InstallError
from tests.conftest import need
from tests.server.running import wait_until

ODD = ["plain", "two words", "", "100%", "%f", "%%", "$HOME", "`id`", 'say "hi"', "it's", "back\\slash", "a\\", "\\\\", "é ü 漢字 🎉",
       "~", "#x", "*?[a]", "a;b&c|d", "<in>out", "(x)", "line\nbreak", "tab\there", " leading", "trailing ", "-x", "a=b"]  # fmt: skip

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), max_size=20)


def read_back(line: str) -> list[str]:
    """The specification's rules, from the other side: first the file's escapes, then the words."""
    value, letters = "", iter(line)
    for letter in letters:
        value += {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[next(letters)] if letter == "\\" else letter
    words: list[str] = []
    place = 0
    while place < len(value):
        word = ""
        if value[place] == '"':
            place += 1
            while value[place] != '"':
                place += value[place] == "\\"
                word += value[place]
                place += 1
            place += 1
        else:
            while place < len(value) and value[place] != " ":
                assert value[place] not in "\t\n\"'\\><~|&;$*?#()`", "a reserved character out of quotes"
                word += value[place]
                place += 1
        assert place == len(value) or value[place] == " "
        place += 1
        assert "%" not in word.replace("%%", ""), "a field code"
        words.append(word.replace("%%", "%"))
    return words


def exec_of(content: bytes) -> str:
    (line,) = [line for line in content.decode().split("\n") if line.startswith("Exec=")]
    return line.removeprefix("Exec=")


@given(st.lists(TEXT, max_size=5))
def test_every_command_is_read_back_as_it_was(words: list[str]) -> None:
    command = ["/usr/bin/python3", *words]
    content = desktop_file({"Type": "Application", "Exec": exec_line(command)})
    assert read_back(exec_of(content)) == command


def test_odd_characters_are_read_back_as_they_were() -> None:
    assert read_back(exec_of(desktop_file({"Exec": exec_line(["python", *ODD])}))) == ["python", *ODD]


@pytest.mark.skipif(sys.platform != "linux", reason="freedesktop systems only")
def test_the_session_gives_a_program_the_arguments_that_were_meant(tmp_path: Path) -> None:
    need(shutil.which("gio"), "gio (apt install libglib2.0-bin)")
    script, said = tmp_path / "odd $name % 'x'.py", tmp_path / "said.json"
    script.write_text(
        "import json, os, sys\nopen(sys.argv[1] + '.new', 'w').write(json.dumps(sys.argv[2:]))\n"
        "os.rename(sys.argv[1] + '.new', sys.argv[1])\n"
    )
    entry = tmp_path / "odd.desktop"
    command = [sys.executable, str(script), str(said), *ODD]
    entry.write_bytes(desktop_file({"Type": "Application", "Name": "Odd", "Exec": exec_line(command)}))
    subprocess.run(["gio", "launch", str(entry)], timeout=20, check=True, stdin=subprocess.DEVNULL)
    wait_until(said.exists, "what the program says")
    assert json.loads(said.read_text()) == ODD


def test_a_name_with_odd_characters_stays_one_line() -> None:
    lines = desktop_file({"Name": " a\nExec=evil\\n\t\r"}).decode().splitlines()
    assert lines[-1] == "Name=\\sa\\nExec=evil\\\\n\\t\\r"
    assert len(lines) == 3


def test_what_cannot_be_written_is_said() -> None:
    with pytest.raises(InstallError, match="UTF-8"):
        desktop_file({"Exec": exec_line(["python", "caf\udce9.py"])})
    with pytest.raises(InstallError, match="= in it"):
        exec_line(["/home/ada/a=b/python"])
