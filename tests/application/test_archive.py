"""`.desk` files: what is packed comes back the same, and nothing that an archive says leads out of its own folder."""

from __future__ import annotations

import contextlib
import io
import json
import stat
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.application import AppError, Application, archive, trust
from desk.application.archive import Archive, pack
from desk.application.trust import Trust, cache_folder
from desk.document import Document

MAIN = "from desk.io import curdoc\nfrom desk.models import Div\ncurdoc().add_root(Div(text='from the archive'))\n"


@pytest.fixture(autouse=True)
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A folder app with everything that there may be."""
    folder = tmp_path / "board"
    (folder / "data" / "déjà vu").mkdir(parents=True)
    (folder / "main.py").write_text(MAIN)
    (folder / "desk.toml").write_text('[app]\nname = "Ada\'s board"\n')
    (folder / "data" / "déjà vu" / "bytes.bin").write_bytes(bytes(range(256)) * 100)
    (folder / "empty.txt").write_text("")
    return folder


def written(tmp_path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes], main: bool = True) -> Path:
    """An archive as anybody could make it."""
    path = tmp_path / "made.desk"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        if main:
            made.writestr("main.py", MAIN)
        for name, content in entries:
            made.writestr(name, content)
    return path


def refused(path: Path) -> str:
    """Why an archive is; the whole of what a user reads."""
    with pytest.raises(AppError) as caught:
        Archive(path)
    assert caught.value.kind == "archive"
    assert str(caught.value).startswith(f"{path.name}: ")
    assert "Traceback" not in str(caught.value)
    return str(caught.value)


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_packed_comes_back_the_same(board: Path, tmp_path: Path) -> None:
    packed = pack(board, tmp_path / "board.desk")
    unpacked = packed.unpack(tmp_path / "cache")
    assert files_below(unpacked) == files_below(board)
    assert packed.name == "Ada's board"
    assert unpacked.name == "board"


def test_the_same_files_make_the_same_bytes(board: Path, tmp_path: Path) -> None:
    first, second = pack(board, tmp_path / "a.desk"), pack(board, tmp_path / "b.desk")
    assert first.digest == second.digest
    (board / "empty.txt").write_text("x")
    assert pack(board, tmp_path / "c.desk").digest != first.digest


def test_hidden_files_and_what_python_left_stay_behind(board: Path, tmp_path: Path) -> None:
    for name in (".git/config", "__pycache__/main.pyc", "old.pyc", "main.py~", ".env", "data/.secret"):
        (board / name).parent.mkdir(exist_ok=True)
        (board / name).write_text("x")
    names = [name for name, _ in pack(board, tmp_path / "board.desk").files]
    assert names == ["data/déjà vu/bytes.bin", "desk.toml", "empty.txt", "main.py"]


def test_an_archive_made_in_its_own_folder_does_not_hold_itself(board: Path) -> None:
    pack(board, board / "board.desk")
    assert "board.desk" not in dict(pack(board, board / "board.desk").files)


@pytest.mark.skipif(sys.platform == "win32", reason="links want rights there")
def test_a_link_is_not_packed(board: Path, tmp_path: Path) -> None:
    (board / "passwd").symlink_to("/etc/passwd")
    (board / "static").mkdir()
    (board / "static" / "folder").symlink_to(tmp_path)
    with pytest.raises(AppError, match="passwd: a link"):
        pack(board, tmp_path / "board.desk")
    assert not (tmp_path / "board.desk").exists()
    assert not list(tmp_path.glob(".packing*"))
    (board / "passwd").unlink()
    with pytest.raises(AppError, match="static/folder: a link"):
        pack(board, tmp_path / "board.desk")


def test_a_folder_without_main_py_is_not_packed(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(AppError, match=r"empty: there is no main.py in it"):
        pack(tmp_path / "empty", tmp_path / "x.desk")
    assert not (tmp_path / "x.desk").exists()


def test_an_app_in_the_one_folder_of_an_archive_is_found(tmp_path: Path) -> None:
    """What a file manager's menu makes of a folder, macOS's extra files and all."""
    path = written(tmp_path, ("board/main.py", MAIN.encode()), ("__MACOSX/._board", b"x"), main=False)
    with pytest.raises(AppError, match="no main"):
        Archive(written(tmp_path, ("a/main.py", b""), ("b/main.py", b""), main=False))
    path = written(tmp_path, ("board/main.py", MAIN.encode()), ("board/x.txt", b"x"), ("__MACOSX/board/._x", b""), main=False)
    assert (Archive(path).unpack(tmp_path / "cache") / "x.txt").read_text() == "x"


OUTSIDE = [
    "../evil.py", "/etc/evil", "a/../../evil", "a/./b", "a//b", "..\\evil.py", "a\\b", "C:/evil", "c:evil", "//host/share",
    "a/..", "..", "con", "NUL.txt", "a/com1.py", "lpt9", "aux.d/x", "name.", "name ", "a /b", "x\x00.py", "a\nb", "a\x7f",
    "what?", "a*b", "a<b", 'a"b', "a|b", "x" * 300,
]  # fmt: skip


@pytest.mark.parametrize("name", OUTSIDE, ids=repr)
def test_a_name_that_leads_outside_or_means_something_else_is_refused(name: str, tmp_path: Path) -> None:
    # Written as bytes: zipfile would make some of these names harmless.
    placeholder = "p" * len(name.encode())
    path = written(tmp_path, (placeholder, b"evil"))
    path.write_bytes(path.read_bytes().replace(placeholder.encode(), name.encode()))
    refused(path)
    assert not (tmp_path / "evil.py").exists()


@pytest.mark.parametrize(
    "names",
    [("a.txt", "A.TXT"), ("straße", "STRASSE"), ("\u00e9", "e\u0301"), ("a", "a/b"), ("A", "a/b"), ("d/x", "D/y"), ("x", "x")],
)
def test_names_that_are_one_file_on_some_systems_are_refused(names: tuple[str, str], tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name") if names[0] == names[1] else contextlib.nullcontext():
        path = written(tmp_path, *((name, b"x") for name in names))
    assert "in it" in refused(path)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(kind: int, tmp_path: Path) -> None:
    info = zipfile.ZipInfo("link")
    info.create_system = 3
    info.external_attr = (kind | 0o777) << 16
    assert "is a link or a device" in refused(written(tmp_path, (info, b"/etc/passwd")))


def test_a_bomb_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    assert "times its size" in refused(written(tmp_path, ("zeros", bytes(50_000_000))))


def test_too_much_and_too_many_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, *((f"{number}.txt", b"x" * 100) for number in range(20)))
    monkeypatch.setattr(archive, "MOST_ENTRIES", 20)
    assert "holds 21 entries" in refused(path)
    monkeypatch.setattr(archive, "MOST_ENTRIES", 21)
    monkeypatch.setattr(archive, "MOST_BYTES", 2000)
    assert "would unpack to" in refused(path)


def test_a_file_that_is_longer_than_it_says_ends_where_it_says(tmp_path: Path) -> None:
    """Its header lies; nothing is left of what was begun."""
    path = written(tmp_path, ("long.txt", b"x" * 5000))
    content = path.read_bytes().replace((5000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(content)
    with pytest.raises(AppError, match="cannot be unpacked"):
        Archive(path).unpack(tmp_path / "cache")
    assert files_below(tmp_path / "cache") == {}


@pytest.mark.parametrize("bytes_left", [0, 1, 10, 100, 200])
def test_half_an_archive_is_refused(bytes_left: int, board: Path, tmp_path: Path) -> None:
    pack(board, tmp_path / "board.desk")
    path = tmp_path / "half.desk"
    path.write_bytes((tmp_path / "board.desk").read_bytes()[:bytes_left])
    assert "broken" in refused(path)


def test_an_archive_with_a_password_is_refused_with_the_cure(board: Path, tmp_path: Path) -> None:
    path = written(tmp_path)
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    path.write_bytes(bytes(content))
    assert "is encrypted: unpack it" in refused(path)


@given(st.binary(max_size=400), st.integers(min_value=0, max_value=400))
def test_no_bytes_are_more_than_an_error(noise: bytes, place: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("main.py", MAIN)
    content = bytearray(stream.getvalue())
    content[place : place + len(noise)] = noise
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.desk")
        path.write_bytes(bytes(content))
        try:
            Archive(path).unpack(Path(folder, "cache"))
        except AppError as error:
            assert error.kind == "archive"
        assert set(files_below(Path(folder))) - {"x.desk"} <= {f"cache/{name}" for name in files_below(Path(folder, "cache"))}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_unpacked_folders_are_private_and_nothing_in_them_can_be_executed(tmp_path: Path) -> None:
    info = zipfile.ZipInfo("run.sh")
    info.create_system, info.external_attr = 3, (stat.S_IFREG | 0o4777) << 16
    folder = Archive(written(tmp_path, (info, b"#!/bin/sh\n"))).unpack(tmp_path / "cache")
    for path in (tmp_path / "cache", folder.parent, folder):
        assert path.stat().st_mode & 0o777 == 0o700
    assert (folder / "run.sh").stat().st_mode & 0o7111 == 0


def test_a_file_that_was_changed_in_the_cache_is_put_right_and_the_apps_own_stay(board: Path, tmp_path: Path) -> None:
    packed = pack(board, tmp_path / "board.desk")
    folder = packed.unpack(tmp_path / "cache")
    (folder / "notes.db").write_text("the user's")
    assert packed.unpack(tmp_path / "cache") == folder
    assert (folder / "notes.db").read_text() == "the user's"
    (folder / "main.py").write_text("evil()")
    packed.unpack(tmp_path / "cache")
    assert (folder / "main.py").read_text() == MAIN
    (folder / "empty.txt").unlink()
    packed.unpack(tmp_path / "cache")
    assert (folder / "empty.txt").read_text() == ""


def test_what_was_looked_at_is_unpacked_whatever_becomes_of_the_file(board: Path, tmp_path: Path) -> None:
    """Also when it is written to in place, by a writer that is as quick as it likes."""
    packed = pack(board, tmp_path / "board.desk")
    other = written(tmp_path, ("other", b"x"))
    with (tmp_path / "board.desk").open("r+b") as file:
        file.write(other.read_bytes())
        file.truncate()
    assert files_below(packed.unpack(tmp_path / "cache")) == files_below(board)
    (tmp_path / "board.desk").unlink()
    assert files_below(packed.unpack(tmp_path / "cache2")) == files_below(board)


def test_an_archive_is_read_once(board: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack(board, tmp_path / "board.desk")
    opened: list[Path] = []
    plain = Path.open

    def noted(path: Path, *args: Any, **options: Any) -> Any:
        opened.append(path)
        return plain(path, *args, **options)

    monkeypatch.setattr(Path, "open", noted)
    Archive(tmp_path / "board.desk").unpack(tmp_path / "cache")
    assert opened.count(tmp_path / "board.desk") == 1


def test_deeper_folders_are_packed_whatever_they_are_called_and_the_authors_are_not(board: Path, tmp_path: Path) -> None:
    for name in ("static/dist/lib.js", "data/tests/a.csv", "venv/bin/x", "dist/board/x", "tests/test_x.py", "sub/my/pyvenv.cfg", "sub/my/x"):
        (board / name).parent.mkdir(parents=True, exist_ok=True)
        (board / name).write_text("x")
    names = {name for name, _ in pack(board, tmp_path / "board.desk").files}
    assert names == {"data/déjà vu/bytes.bin", "desk.toml", "empty.txt", "main.py", "static/dist/lib.js", "data/tests/a.csv"}


def test_nothing_is_left_when_the_disk_is_full(board: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = pack(board, tmp_path / "board.desk")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Archive, "_write", full)
    with pytest.raises(AppError, match="No space left"):
        packed.unpack(tmp_path / "cache")
    assert files_below(tmp_path / "cache") == {}


# -- trust, and opening


def run_of(path: Path) -> tuple[Document, AppError | None]:
    document = Document()
    run = Application.from_path(path).run(document, "test")
    run.end()
    return document, run.error


def test_an_archive_of_unknown_origin_is_not_opened(tmp_path: Path) -> None:
    path = written(tmp_path)
    document, error = run_of(path)
    assert document.roots == []
    assert error is not None
    assert error.kind == "archive"
    assert "desk open" in error.cure
    assert not cache_folder().exists(), "not even unpacked"


def test_a_trusted_archive_is_an_app_like_its_folder(tmp_path: Path) -> None:
    path = written(tmp_path)
    Trust().add(Archive(path))
    document, error = run_of(path)
    assert error is None
    assert [root.text for root in document.roots] == ["from the archive"]


def test_of_what_is_trusted_at_the_same_time_nothing_is_lost(tmp_path: Path) -> None:
    packed = [Archive(written(tmp_path, ("x", bytes([number])))) for number in range(12)]
    threads = [threading.Thread(target=Trust(tmp_path / "list").add, args=(one,)) for one in packed]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(Trust(tmp_path / "list").knows(one) for one in packed)


def test_the_oldest_of_too_many_are_forgotten_and_the_list_can_always_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trust, "MOST", 2)
    packed = [Archive(written(tmp_path, ("x", bytes([number])))) for number in range(3)]
    for one in packed:
        Trust(tmp_path).add(one)
    assert [Trust(tmp_path).knows(one) for one in packed] == [False, True, True]
    longest = json.dumps({"0" * 64: "\N{PILE OF POO}" * trust._LONGEST_NAME}, indent=1)
    assert len(longest) * 5000 < trust._MOST_BYTES


def test_the_smallest_change_ends_the_trust(board: Path, tmp_path: Path) -> None:
    packed = pack(board, tmp_path / "board.desk")
    Trust().add(packed)
    assert Trust().knows(Archive(tmp_path / "board.desk"))
    (board / "empty.txt").write_text(" ")
    assert not Trust().knows(pack(board, tmp_path / "board.desk"))


@pytest.mark.parametrize("content", ["", "[]", "{", '"x"', "null", "\x00"])
def test_a_list_that_cannot_be_read_trusts_nothing(content: str, tmp_path: Path) -> None:
    packed = Archive(written(tmp_path))
    Trust(tmp_path).add(packed)
    (tmp_path / "trusted.json").write_text(content)
    assert not Trust(tmp_path).knows(packed)
    Trust(tmp_path).add(packed)
    assert Trust(tmp_path).knows(packed)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_list_is_for_its_user_only_and_is_no_link(tmp_path: Path) -> None:
    packed = Archive(written(tmp_path))
    Trust(tmp_path).add(packed)
    file = tmp_path / "trusted.json"
    assert file.stat().st_mode & 0o777 == 0o600
    file.rename(tmp_path / "elsewhere.json")
    file.symlink_to(tmp_path / "elsewhere.json")
    assert not Trust(tmp_path).knows(packed)


@pytest.mark.parametrize("make", [lambda path: path, lambda path: path.write_text("x = 1") and path])
def test_a_file_that_is_missing_or_no_archive_is_named(make: Callable[[Path], Path], tmp_path: Path) -> None:
    _, error = run_of(make(tmp_path / "x.desk"))
    assert error is not None
    assert "x.desk" in str(error)
