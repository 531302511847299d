"""Where a window was is kept safely, and whatever is in the file, a window opens."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.native import Geometry
from desk.native.geometry_store import GeometryStore

KEPT = Geometry(900, 600, 10, -20, maximized=True)


def test_a_geometry_comes_back(tmp_path: Path) -> None:
    GeometryStore(tmp_path / "state").save("/a.py", KEPT)
    GeometryStore(tmp_path / "state").save("/b.py", Geometry(300, 300))
    assert GeometryStore(tmp_path / "state").load("/a.py") == KEPT


def test_an_unknown_app_gets_the_default(tmp_path: Path) -> None:
    assert GeometryStore(tmp_path).load("/a.py") == Geometry()


def test_file_and_folder_are_the_users_only(tmp_path: Path) -> None:
    store = GeometryStore(tmp_path / "state")
    store.save("/a.py", KEPT)
    assert stat.S_IMODE(store.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", "1", '{"/a.py": 1}', '{"/a.py": {}}', "[" * 100_000, "x" * 300_000, "\udcff",
     '{"/a.py": {"width": "900", "height": 600}}', '{"/a.py": {"width": 1e9, "height": 600}}',
     '{"/a.py": {"width": true, "height": 600}}', '{"/a.py": {"width": NaN}}',
     '{"/a.py": {"width": -1, "height": 600}}',
     '{"/a.py": {"width": 900, "height": 600, "x": [], "y": 0}}'],
)  # fmt: skip
def test_what_is_no_geometry_is_ignored_with_a_line(
    content: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = GeometryStore(tmp_path)
    store.file.write_text(content, errors="surrogateescape")
    assert store.load("/a.py") == Geometry()
    assert "ignored" in caplog.text


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_changed_file_never_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """T34."""
    store = GeometryStore(tmp_path_factory.mktemp("state"))
    content = bytearray(json.dumps({"/a.py": asdict(KEPT)}).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    store.file.write_bytes(bytes(content))
    assert isinstance(store.load("/a.py"), Geometry)


def test_a_symbolic_link_is_neither_read_nor_written_through(tmp_path: Path) -> None:
    """T07."""
    target = tmp_path / "target.json"
    target.write_text(json.dumps({"/a.py": asdict(KEPT)}))
    folder = tmp_path / "state"
    folder.mkdir()
    store = GeometryStore(folder)
    store.file.symlink_to(target)
    assert store.load("/a.py") == Geometry()
    store.save("/a.py", Geometry(300, 300))
    assert json.loads(target.read_text()) == {"/a.py": asdict(KEPT)}
    assert store.load("/a.py") == Geometry(300, 300)


def test_a_folder_of_another_user_is_not_written_to(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make a folder of another user")
    folder = tmp_path / "state"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    assert not GeometryStore(folder).save("/a.py", KEPT)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("operation", ["fsync", "replace", "mkdir"])
def test_a_failing_disk_leaves_the_old_file_whole(
    operation: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F25."""
    store = GeometryStore(tmp_path)
    store.save("/a.py", KEPT)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, operation, full)
    if operation == "mkdir":
        monkeypatch.setattr(Path, "mkdir", full)
    assert not store.save("/a.py", Geometry(300, 300))
    monkeypatch.undo()
    assert store.load("/a.py") == KEPT
    assert [entry.name for entry in tmp_path.iterdir()] == [store.file.name]


def test_only_the_last_apps_are_kept(tmp_path: Path) -> None:
    store = GeometryStore(tmp_path)
    store.file.write_text(json.dumps({f"/{n}.py": asdict(KEPT) for n in range(600)}))
    store.save("/new.py", KEPT)
    kept = json.loads(store.file.read_text())
    assert len(kept) == 500
    assert "/new.py" in kept
    assert "/0.py" not in kept
