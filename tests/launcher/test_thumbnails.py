"""Pictures of windows are kept for their user only, and whatever lies there, nothing but a picture is shown."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desk.launcher.thumbnails import Thumbnails
from desk.native.headless import PICTURE


def test_a_picture_comes_back(tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path / "state")
    assert thumbnails.save("/a.py", PICTURE)
    assert thumbnails.load("/a.py") == PICTURE
    assert thumbnails.load("/b.py") is None
    assert thumbnails.stamp("/a.py") > 0 == thumbnails.stamp("/b.py")


def test_file_and_folder_are_the_users_only_and_say_nothing_of_the_app(tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path)
    thumbnails.save("/home/ada/secret_plan.py", PICTURE)
    file = thumbnails.file("/home/ada/secret_plan.py")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert "secret" not in str(file)


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"x" * 2_000_000])
def test_what_is_no_picture_is_neither_kept_nor_loaded(content: bytes, tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path)
    assert not thumbnails.save("/a.py", content)
    thumbnails.save("/a.py", PICTURE)
    thumbnails.file("/a.py").write_bytes(content)
    assert thumbnails.load("/a.py") is None


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path)
    other = tmp_path / "other.png"
    other.write_bytes(PICTURE)
    thumbnails.file("/a.py").parent.mkdir()
    thumbnails.file("/a.py").symlink_to(other)
    assert thumbnails.load("/a.py") is None


def test_pictures_of_forgotten_apps_go(tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path)
    for app in ("/a.py", "/b.py", "/c.py"):
        thumbnails.save(app, PICTURE)
    thumbnails.remove("/a.py")
    thumbnails.remove("/a.py")
    thumbnails.keep_only(["/b.py"])
    assert [thumbnails.load(app) is not None for app in ("/a.py", "/b.py", "/c.py")] == [False, True, False]
