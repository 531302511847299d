"""The list of recent apps: bounded, atomic, tolerant of damage, written by several processes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.launcher.recent import MOST, RecentApp, RecentApps

ROOT = Path(__file__).parents[2]


def names(recent: RecentApps) -> list[str]:
    return [app.name for app in recent.all()]


def test_the_app_that_was_opened_last_comes_first_and_is_there_once(tmp_path: Path) -> None:
    recent = RecentApps(tmp_path / "state")
    for second, name in enumerate(["a", "b", "a"]):
        assert recent.add(f"/{name}.py", name.upper(), second)
    assert recent.all() == [RecentApp("/a.py", "A", 2.0), RecentApp("/b.py", "B", 1.0)]


def test_an_app_is_forgotten_on_demand(tmp_path: Path) -> None:
    recent = RecentApps(tmp_path)
    recent.add("/a.py", "A")
    recent.add("/b.py", "B")
    assert recent.remove("/a.py")
    assert recent.remove("/never.py")
    assert names(recent) == ["B"]


def test_only_the_last_apps_are_kept(tmp_path: Path) -> None:
    recent = RecentApps(tmp_path)
    for number in range(MOST + 3):
        recent.add(f"/{number}.py", str(number), number)
    assert names(recent) == [str(number) for number in range(MOST + 2, 2, -1)]


def test_the_file_is_the_users_only(tmp_path: Path) -> None:
    recent = RecentApps(tmp_path / "state")
    recent.add("/a.py", "A")
    assert stat.S_IMODE(recent.file.stat().st_mode) == 0o600


def test_an_app_knows_whether_it_is_still_there(tmp_path: Path) -> None:
    script = tmp_path / "a.py"
    script.write_text("")
    assert RecentApp(str(script), "A", 0).is_there
    assert not RecentApp(str(tmp_path / "b.py"), "B", 0).is_there
    assert not RecentApp("x" * 5000, "too long for any system", 0).is_there


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"apps": 1}', '{"apps": [1, null, {}]}', "[" * 100_000, "x" * 300_000, "\udcff",
     '{"apps": [{"path": "", "name": "A", "opened": 1}]}', '{"apps": [{"path": "/a\\u0000", "name": "A", "opened": 1}]}',
     '{"apps": [{"path": "/a", "name": 1, "opened": 1}]}', '{"apps": [{"path": "/a", "name": "A", "opened": NaN}]}',
     '{"apps": [{"path": "/a", "name": "A", "opened": 1e300}]}', '{"apps": [{"path": "/a", "name": "A", "opened": true}]}'],
)  # fmt: skip
def test_what_is_no_list_of_apps_is_empty_and_the_next_app_mends_it(content: str, tmp_path: Path) -> None:
    recent = RecentApps(tmp_path)
    recent.file.write_text(content, errors="surrogateescape")
    assert recent.all() == []
    assert recent.add("/a.py", "A")
    assert names(recent) == ["A"]


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_changed_file_never_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    recent = RecentApps(tmp_path_factory.mktemp("state"))
    recent.add("/a.py", "A", 12.5)
    content = bytearray(recent.file.read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    recent.file.write_bytes(bytes(content))
    assert all(isinstance(app, RecentApp) for app in recent.all())


def test_apps_that_are_opened_at_the_same_moment_are_all_kept(tmp_path: Path) -> None:
    """From threads and from processes."""
    code = (
        "import sys; from pathlib import Path; from desk.launcher import RecentApps\n"
        "for number in range(8): RecentApps(Path(sys.argv[1])).add(f'/{sys.argv[2]}-{number}.py', 'x')"
    )
    processes = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), letter], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
        for letter in "ab"
    ]  # fmt: skip
    threads = [
        threading.Thread(target=lambda number=number: RecentApps(tmp_path).add(f"/t-{number}.py", "x"))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [process.wait(30) for process in processes] == [0, 0]
    assert len(RecentApps(tmp_path).all()) == 24


def test_a_full_disk_leaves_the_old_list_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recent = RecentApps(tmp_path)
    recent.add("/a.py", "A")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert not recent.add("/b.py", "B")
    monkeypatch.undo()
    assert names(recent) == ["A"]
    assert json.loads(recent.file.read_text())["apps"]


def test_a_process_that_keeps_the_lock_costs_a_second_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk.native.state_file._LOCK_S", 0.05)
    recent = RecentApps(tmp_path)
    with recent._file.locked():
        assert recent.add("/a.py", "A")
    assert names(recent) == ["A"]
