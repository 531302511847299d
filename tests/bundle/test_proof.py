"""How a program is tried out: what is judged of what it says, how a blank picture is told, what surrounds it."""

from __future__ import annotations

import json
import os
import stat
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk.bundle.order import Order
from desk.bundle.proof import Proof, judge, read_events
from desk.bundle.report import Report
from desk.bundle.sizes import Share, owner_of, shares, total_size
from desk.bundle.surroundings import Surroundings, empty_home
from desk.document import Document
from desk.models import Column, Select, Slider, TextInput, Toggle
from desk.run.frozen_proof import VARIABLE, _other_value
from desk.run.frozen_proof import Proof as ProgramsProof
from desk.run.picture import ENOUGH_INK, content, ink, size_px

GOOD = [
    {"event": "started", "at": 10.2},
    {"event": "ran", "at": 10.3, "error": ""},
    {"event": "shown", "at": 10.4},
    {"event": "painted", "at": 11.5, "ink": 5000},
    {"event": "moved", "at": 11.6, "what": "Slider 'x': value from 0 to 1"},
    {"event": "changed", "at": 11.9, "changed": True},
]


def judged(events: list[dict[str, object]], status: int | None = 0, output: str = "") -> Proof:
    proof = Proof(output=output)
    judge(proof, events, 10.0, status)
    return proof


def test_a_program_that_is_painted_and_follows_its_widget_works() -> None:
    proof = judged(GOOD)
    assert proof.ok
    assert proof.start_s == pytest.approx(1.5)
    assert proof.moved == "Slider 'x': value from 0 to 1"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda events: [], "does not start: it ended with status 127; it said: libfoo.so.1: cannot open"),
        (lambda events: events[:1], "did not run to its end"),
        (lambda events: [events[0], {**events[1], "error": "main.py, line 3: KeyError"}], "the app fails: main.py, line 3: KeyError"),
        (lambda events: events[:2], "no window appeared"),
        (lambda events: [*events[:3], {"event": "blank", "at": 70, "ink": 2}], "stays blank (2 of"),
        (lambda events: [*events[:5], {"event": "changed", "at": 12, "changed": False}], "does not follow: Slider 'x'"),
        (lambda events: [*events, {"event": "error", "at": 12, "text": "ZeroDivisionError in moved"}], "ZeroDivisionError"),
        (lambda events: events, "does not end as it should: it ended with status 127"),
    ],
)
def test_what_is_wrong_is_said_by_name(
    change: Callable[[list[dict[str, object]]], list[dict[str, object]]], words: str
) -> None:
    proof = judged(change(GOOD), 127, "starting\nlibfoo.so.1: cannot open shared object file\n")
    assert len(proof.problems) == 1
    assert words in proof.problems[0]


def test_a_program_that_a_signal_ended_is_told_by_the_signals_name() -> None:
    assert "SIGSEGV" in judged(GOOD[:1], -11).problems[0]


def test_an_app_without_widgets_is_no_problem() -> None:
    proof = judged([*GOOD[:4], {"event": "moved", "at": 12, "what": ""}, {"event": "changed", "at": 12, "changed": False}])
    assert proof.ok
    assert proof.notes == ["the app has no widget to move"]


def picture(rows: list[bytes], filters: bytes | None = None) -> bytes:
    """A PNG of grey rows."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    raw = b"".join(bytes([filters[i] if filters else 0]) + row for i, row in enumerate(rows))
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(raw)) + part(b"IEND", b"")


def test_a_plain_area_has_no_ink_however_it_is_stored() -> None:
    plain = [b"\xff" * 100] * 100
    assert ink(picture(plain)) == 0
    # The same, each row as its difference from the one above.
    assert ink(picture([b"\xff" * 100, *[b"\0" * 100] * 99], bytes([0, *[2] * 99]))) == 0


def test_text_has_ink() -> None:
    rows = [b"\xff" * 100] * 40 + [b"\xff\0" * 50] * 20 + [b"\xff" * 100] * 40
    assert ink(picture(rows)) >= ENOUGH_INK
    assert content(picture(rows)) != content(picture([b"\xff" * 100] * 100))
    assert size_px(picture(rows)) == (100, 100)


@pytest.mark.parametrize("broken", [b"", b"no picture at all, but long enough", picture([b"\0" * 4] * 4)[:-30]])
def test_what_is_no_picture_is_a_value_error(broken: bytes) -> None:
    with pytest.raises(ValueError):
        ink(broken)


def test_the_home_is_empty_private_and_knows_no_python(tmp_path: Path) -> None:
    environ = empty_home(tmp_path, {"PATH": "/usr/bin", "PYTHONPATH": "/x", "VIRTUAL_ENV": "/y", "DISPLAY": ":3", "HOME": "/home/ada"})
    assert environ["DISPLAY"] == ":3"
    assert {"PYTHONPATH", "VIRTUAL_ENV"}.isdisjoint(environ)
    assert environ["PATH"] == "" or sys.platform == "win32"
    for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        folder = Path(environ[name])
        assert folder.is_relative_to(tmp_path)
        assert not any(folder.iterdir())
        assert not folder.stat().st_mode & 0o077 or sys.platform == "win32"


def test_without_a_network_loopback_works_and_nothing_else() -> None:
    with Surroundings.made() as around:
        if not around.prefix:
            pytest.skip("no network namespace can be made here")
        code = (
            "import socket\n"
            "server = socket.create_server(('127.0.0.1', 0)); socket.create_connection(server.getsockname(), 5)\n"
            "try: socket.create_connection(('192.0.2.1', 9), 5)\n"
            "except OSError as error: print(error.errno)\n"
        )
        command = around.command([sys.executable, "-I", "-c", code])
        done = subprocess.run(command, env=around.environ, capture_output=True, text=True, timeout=30, check=False)
    import errno

    assert done.stdout.strip() == str(errno.ENETUNREACH), done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="modes of folders")
def test_a_program_proves_itself_into_a_private_folder_only(tmp_path: Path) -> None:
    shared, private = tmp_path / "shared", tmp_path / "private"
    shared.mkdir(mode=0o755)
    private.mkdir(mode=0o700)
    link = tmp_path / "link"
    link.symlink_to(private)
    for folder in (shared, link, tmp_path / "nothing"):
        environ = {VARIABLE: str(folder)}
        assert ProgramsProof.asked_for(environ) is None
        assert VARIABLE not in environ
    assert ProgramsProof.asked_for({}) is None
    environ = {VARIABLE: str(private)}
    proof = ProgramsProof.asked_for(environ)
    assert proof is not None
    assert VARIABLE not in environ, "programs that the app starts do not see it"
    proof.tell("ran", error="")
    assert [one["event"] for one in read_events(private)] == ["ran"]


def test_each_package_has_its_share_and_its_reason(tmp_path: Path) -> None:
    internal = tmp_path / "_internal"
    for name, size in {"PySide6/Qt/lib/x.so": 500, "libX11.so.6": 30, "libpython3.11.so.1.0": 20, "app/s/s.py": 7, "numpy.libs/o.so": 90}.items():
        (internal / name).parent.mkdir(parents=True, exist_ok=True)
        (internal / name).write_bytes(b"x" * size)
    (tmp_path / "program").write_bytes(b"x" * 100)
    found = {
        "files": [[str(path.relative_to(internal)), "", "BINARY"] for path in internal.rglob("*") if path.is_file()],
        "modules": [["numpy.linalg", 300], ["json", 100]],
        "reasons": {"numpy": ["the app", "desk"]},
    }
    found_shares = {one.name: one for one in shares(internal, found, frozenset({"json"}), tmp_path / "program")}
    assert {name: one.size for name, one in found_shares.items()} == {
        "PySide6": 500, "numpy": 90 + 75, "Python": 20 + 25, "system libraries": 30, "the app": 7,
    }  # fmt: skip
    assert found_shares["numpy"].why == "imported by the app, desk"
    assert total_size(internal) == 647
    assert owner_of("numpy-2.0.dist-info/METADATA") == "numpy"


def test_the_report_says_what_was_seen_for_people_and_for_programs(tmp_path: Path) -> None:
    path = tmp_path / "sliders.py"
    path.write_text("")
    proof = judged(GOOD)
    proof.after = b"png"
    report = Report(
        Order.of(str(path), name="Größe"), build_s=12.3, made={"sliders": 5_000_000},
        shares=[Share("numpy", 4_000_000, "imported by the app"), Share("x", 10, "")], pruned_files=7, proof=proof,
        left_out=["AppImage: no tool"],
    )  # fmt: skip
    text = report.as_markdown()
    for words in ("# Größe 0.1", "It works.", "1.50 s", "| numpy | 4.0 | imported by the app |", "AppImage: no tool", "screenshot.png"):
        assert words in text
    read = json.loads(json.dumps(report.as_json()))
    assert read["ok"] is True
    assert read["proof"]["start_s"] == 1.5
    report.problems.append("desk/_assets/page/index.html is missing in the bundle")
    assert report.as_json()["ok"] is False
    assert "It does not work." in report.as_markdown()


def test_the_logs_of_a_program_are_private_and_bounded(tmp_path: Path) -> None:
    code = (
        "import logging, pathlib, sys\n"
        "from desk.run.frozen_log import keep_crashes, start_log\n"
        "file = start_log('sliders', folder=pathlib.Path(sys.argv[1]))\n"
        "keep_crashes(file)\n"
        "for _ in range(50): logging.getLogger('x').info('y' * 100_000)\n"
        "for _ in range(50): print('z' * 100_000)\n"
    )
    folder = tmp_path / "logs"
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, capture_output=True, timeout=60)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert set(sizes) == {"sliders.log", "sliders.log.1", "sliders.log.2", "sliders.crash.log"}
    assert sum(sizes.values()) <= 3_000_000
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


STARTED = (
    "import faulthandler, os, pathlib, signal, sys\n"
    "from desk.run.frozen_log import keep_crashes, start_log\n"
    "file = start_log('sliders', folder=pathlib.Path(sys.argv[1]))\n"
)


def logged(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", STARTED + code, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=60, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")
def test_what_an_app_prints_is_in_the_log_line_by_line_however_it_ends(tmp_path: Path) -> None:
    code = (
        "print('half', end=''); print(' and half')\n"
        "print('to stderr', file=sys.stderr)\n"
        "sys.stdout.writelines(['a\\n', 'b\\n']); assert not sys.stdout.isatty() and sys.stdout.encoding\n"
        "print('\\udcff')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = logged(tmp_path, code)
    lines = [line.split(": ", 1)[1] for line in (tmp_path / "sliders.log").read_text().splitlines()[1:]]
    assert lines == ["half and half", "to stderr", "a", "b", "\\udcff"]
    assert done.stdout.startswith("half and half\na\nb\n"), "and where it was printed to"
    assert "to stderr\n" in done.stderr


def test_a_log_that_fails_does_not_keep_an_app_from_printing(tmp_path: Path) -> None:
    code = (
        "import logging\n"
        "def full(record): raise OSError(28, 'No space left on device')\n"
        "(handler,) = [one for one in logging.getLogger().handlers if hasattr(one, 'baseFilename')]\n"
        "handler.format = full\n"
        "print('first'); print('second')\n"
    )
    done = logged(tmp_path, code)
    assert done.returncode == 0
    assert done.stdout == "first\nsecond\n"


@pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")
def test_the_stacks_of_a_crash_are_still_there_after_the_next_start(tmp_path: Path) -> None:
    crash = "keep_crashes(file)\nfaulthandler._sigsegv()\n"
    assert logged(tmp_path, crash).returncode == -11
    assert logged(tmp_path, "keep_crashes(file)\n").returncode == 0
    assert logged(tmp_path, "").returncode == 0, "a launch that only raises a window"
    text = (tmp_path / "sliders.crash.log").read_text()
    assert "Segmentation fault" in text
    assert text.count(" started: process ") == 2
    (tmp_path / "sliders.crash.log").write_text("x" * 200_000)
    logged(tmp_path, "keep_crashes(file)\n")
    assert (tmp_path / "sliders.crash.log").stat().st_size < 1000


@pytest.mark.parametrize(
    ("slider", "value"),
    [
        (Slider(start=0, end=1, step=1, value=0), 1),
        (Slider(start=0, end=1, step=1, value=1), 0),
        (Slider(start=0, end=1, step=0.1, value=0), 0.8),
        (Slider(start=0, end=10, step=4, value=0), 8),
        (Slider(start=0, end=10, step=20, value=0), None),
        (Slider(start=-1, end=1, step=0.25, value=0.25), -0.5),
        (Slider(start=0, end=1, step=1, value=0, disabled=True), None),
        (TextInput(value="12"), None),
        (Toggle(active=True), False),
        (Select(options=["a"], value="a"), None),
        (Select(options=["a", "b"], value="a"), "b"),
    ],
    ids=repr,
)
def test_a_widget_is_given_a_value_that_a_user_could_give_it_or_none(slider: Any, value: object) -> None:
    change = _other_value(slider)
    assert (change[1] if change is not None else None) == value


def test_a_widget_that_cannot_move_is_passed_over(tmp_path: Path) -> None:
    proof = ProgramsProof(tmp_path)
    proof.document = Document()
    still, other = Slider(start=0, end=1, step=5, value=0, title="still"), Toggle(label="other")
    proof.document.add_root(Column(children=[TextInput(value="1"), still, other]))
    assert proof._move() == "Toggle 'other': active from False to True"
