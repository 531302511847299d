"""Who is the first launch of an app, and what it lets others say to it."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desk.run.instance_channel import MOST_BYTES, fits
from desk.run.single_instance import Launch, SingleInstance, instance_folder
from tests.cli.running_command import ROOT, environment
from tests.server.running import DEADLINE_S, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the sockets of users; see test_instance_channel")


def claim_elsewhere(app: str, *arguments: str, cwd: Path | None = None) -> subprocess.Popen[str]:
    """A launch in a process of its own; prints `first`, `alone` or `handed over`, and lives until its input ends."""
    code = (
        "import sys; from desk.run.single_instance import SingleInstance\n"
        "one = SingleInstance(sys.argv[1]); opens = one.claim(sys.argv[2:])\n"
        "print('first' if one.is_first else 'alone' if opens else 'handed over', flush=True)\n"
        "sys.stdin.read() if opens else None\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code, app, *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=cwd, env=environment(),
    )  # fmt: skip


def outcome(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ended(process: subprocess.Popen[str]) -> None:
    """Close its input, and wait for its end."""
    process.communicate(timeout=DEADLINE_S)


def test_launches_that_come_before_the_window_are_kept_for_it(instances: list[SingleInstance]) -> None:
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    other = claim_elsewhere("/home/ada/app.py", "a", "b", cwd=ROOT)
    assert outcome(other) == "handed over"
    ended(other)
    heard: list[Launch] = []
    first.on_launch(heard.append)
    assert heard == [Launch(("a", "b"), str(ROOT))]


def test_a_launch_that_comes_while_the_first_one_ends_becomes_the_first(
    monkeypatch: pytest.MonkeyPatch, instances: list[SingleInstance]
) -> None:
    first = SingleInstance("/home/ada/app.py")
    assert first.claim([])
    refused: list[Launch] = []
    monkeypatch.setattr(first, "_take", lambda launch: refused.append(launch))
    other = claim_elsewhere("/home/ada/app.py")
    wait_until(lambda: refused, "a launch that is not taken any more")
    first.release()
    assert outcome(other) == "first"
    ended(other)


def test_a_released_app_can_be_claimed_again_and_again(instances: list[SingleInstance]) -> None:
    for _ in range(3):
        one = SingleInstance("/home/ada/app.py")
        assert one.claim([])
        assert one.is_first
        one.release()
        one.release()


def test_another_display_is_another_window(monkeypatch: pytest.MonkeyPatch, instances: list[SingleInstance]) -> None:
    monkeypatch.delenv("DESK_WINDOW")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":71")
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    assert first.is_first
    monkeypatch.setenv("DISPLAY", ":72")
    second = SingleInstance("/home/ada/app.py")
    instances.append(second)
    assert second.claim([])
    assert second.is_first


@pytest.mark.parametrize(
    "said",
    [b"\n", b"[]\n", b"{}\n", b'{"arguments": "x", "folder": ""}\n', b'{"arguments": [1], "folder": ""}\n',
     b'{"arguments": [], "folder": 1}\n', b"\xff\xfe\n", b"[" * 100_000 + b"\n", b"x" * (MOST_BYTES + 10), b"half"],
    ids=lambda said: repr(said[:20]),
)  # fmt: skip
def test_what_is_no_launch_is_not_heard(said: bytes, instances: list[SingleInstance]) -> None:
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    heard: list[Launch] = []
    assert first.claim([])
    first.on_launch(heard.append)
    (path,) = instance_folder().glob("*.sock")
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(DEADLINE_S)
        caller.connect(str(path))
        caller.recv(1000)
        caller.sendall(said)
        caller.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionResetError):  # it ended with unread bytes
            assert caller.recv(1000) == b""
    other = claim_elsewhere("/home/ada/app.py", "fine")
    assert outcome(other) == "handed over"
    ended(other)
    wait_until(lambda: heard)
    assert [launch.arguments for launch in heard] == [("fine",)]


def test_arguments_that_are_too_long_to_hand_over_open_a_window_of_their_own_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, instances: list[SingleInstance], caplog: pytest.LogCaptureFixture
) -> None:
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    with caplog.at_level("WARNING"):
        second = SingleInstance("/home/ada/app.py")
        monkeypatch.setattr("desk.run.single_instance._lock", lambda path: None)
        assert second.claim(["x" * 100_000] * 3)
    assert not second.is_first
    assert "too long for the window that is open already (at most 256 kB)" in caplog.text
    assert "does not answer" not in caplog.text


def test_arguments_that_are_no_text_arrive(instances: list[SingleInstance]) -> None:
    """File names on Linux are bytes."""
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    heard: list[Launch] = []
    assert first.claim([])
    first.on_launch(heard.append)
    other = claim_elsewhere("/home/ada/app.py", os.fsdecode(b"caf\xe9"))
    assert outcome(other) == "handed over"
    ended(other)
    wait_until(lambda: heard)
    assert os.fsencode(heard[0].arguments[0]) == b"caf\xe9"


def test_a_listener_of_another_user_is_told_nothing(
    monkeypatch: pytest.MonkeyPatch, instances: list[SingleInstance]
) -> None:
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    heard: list[Launch] = []
    assert first.claim([])
    first.on_launch(heard.append)
    monkeypatch.setattr("desk.run.instance_channel._peer_uid", lambda connection: os.geteuid() + 1)
    second = SingleInstance("/home/ada/app.py")
    monkeypatch.setattr("desk.run.single_instance._lock", lambda path: None)
    assert second.claim(["secret"], timeout_s=0.2)
    assert not second.is_first
    assert heard == []


def test_the_folder_and_everything_in_it_is_for_its_user_only(instances: list[SingleInstance], runtime: Path) -> None:
    (runtime / "state" / "desk" / "instances").mkdir(mode=0o755, parents=True)
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    folder = instance_folder()
    assert folder == runtime / "state" / "desk" / "instances"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_launches_meet_whether_or_not_they_are_told_of_a_runtime_folder(
    monkeypatch: pytest.MonkeyPatch, instances: list[SingleInstance]
) -> None:
    """One from the desktop, one from cron."""
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    other = claim_elsewhere("/home/ada/app.py")
    assert outcome(other) == "handed over"
    ended(other)


def test_another_machine_with_the_same_home_has_windows_of_its_own(
    monkeypatch: pytest.MonkeyPatch, instances: list[SingleInstance]
) -> None:
    for machine in ("one", "two"):
        monkeypatch.setattr("socket.gethostname", lambda machine=machine: machine)
        instances.append(SingleInstance("/home/ada/app.py"))
        assert instances[-1].claim([])
        assert instances[-1].is_first


def test_the_folders_above_are_for_their_user_only_too(instances: list[SingleInstance], runtime: Path) -> None:
    one = SingleInstance("/home/ada/app.py")
    instances.append(one)
    assert one.claim([])
    assert (runtime / "state" / "desk").stat().st_mode & 0o777 == 0o700


def test_a_path_that_is_too_long_for_a_socket_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, runtime: Path, instances: list[SingleInstance]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime / ("r" * 90)))
    monkeypatch.setenv("XDG_STATE_HOME", str(runtime / ("s" * 90)))
    folder = instance_folder()
    assert fits(folder / ("0" * 32 + ".sock"))
    assert folder.stat().st_mode & 0o777 == 0o700
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    assert first.is_first


def test_where_nothing_can_be_written_windows_open_all_the_same(tmp_path: Path, runtime: Path) -> None:
    (tmp_path / "file").write_text("")
    one = SingleInstance("/home/ada/app.py", folder=tmp_path / "file")
    assert one.claim([])
    assert not one.is_first
    one.release()


def test_a_second_launch_is_quick(instances: list[SingleInstance]) -> None:
    """Well below the time after which it would open a window of its own."""
    first = SingleInstance("/home/ada/app.py")
    instances.append(first)
    assert first.claim([])
    start = time.monotonic()
    other = claim_elsewhere("/home/ada/app.py")
    assert outcome(other) == "handed over"
    assert time.monotonic() - start < 1.5
    ended(other)
