"""The files beside a program, as the systems' documents want them: .desktop, the menu script, Inno Setup, icons, archives."""

from __future__ import annotations

import os
import plistlib
import shutil
import stat
import struct
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from desk.application import AppError
from desk.bundle.archive import archive_name, archive_of
from desk.bundle.icons import icns_of, ico_of, launcher_icon, program_icon
from desk.bundle.linux import add_launcher, appimage_of, desktop_entry, menu_script
from desk.bundle.order import Order
from desk.bundle.product import LIST, Product
from desk.bundle.windows import file_version, inno_script


def order(tmp_path: Path, **options: object) -> Order:
    path = tmp_path / "sliders.py"
    path.write_text("")
    return Order.of(str(path), **options)  # type: ignore[arg-type]


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"rest"


def test_a_desktop_entry_quotes_what_a_menu_would_take_for_its_own(tmp_path: Path) -> None:
    settings = order(tmp_path, name="Ada's 100% \\ sliders").settings
    lines = desktop_entry(settings, "/opt/my apps/100%/$x", "sliders").splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert r"Name=Ada's 100% \\ sliders" in lines
    assert r'Exec="/opt/my apps/100%%/\\$x"' in lines
    assert "Icon=sliders" in lines


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_menu_script_writes_an_entry_with_the_folders_path(tmp_path: Path) -> None:
    folder = tmp_path / "my apps" / "sliders"
    folder.mkdir(parents=True)
    add_launcher(folder, order(tmp_path))
    environ = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}
    subprocess.run([str(folder / "add-to-menu.sh")], env=environ, check=True, capture_output=True)
    entry = tmp_path / "home/.local/share/applications/sliders.desktop"
    assert f'Exec="{folder}/sliders"' in entry.read_text().splitlines()
    assert f"Icon={folder}/sliders.svg" in entry.read_text().splitlines()
    subprocess.run([str(folder / "add-to-menu.sh"), "--remove"], env=environ, check=True)
    assert not entry.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_a_folder_that_no_menu_can_start_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "a$b"
    folder.mkdir()
    script = folder / "add-to-menu.sh"
    script.write_text(menu_script("x", ".svg"))
    script.chmod(0o755)
    done = subprocess.run([str(script)], env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]}, capture_output=True, check=False)
    assert done.returncode == 1


def test_without_its_tool_the_appimage_is_left_out_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = appimage_of(tmp_path, order(tmp_path), tmp_path / "work", tmp_path / "x.AppImage")
    assert "appimagetool, which is not installed" in said


@pytest.mark.skipif(sys.platform != "linux", reason="a tool of Linux")
def test_an_appimages_folder_has_what_the_tool_wants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools, program, work = tmp_path / "tools", tmp_path / "made" / "sliders", tmp_path / "work"
    for folder in (tools, program, work):
        folder.mkdir(parents=True)
    (program / "sliders").write_text("")
    one = order(tmp_path)
    add_launcher(program, one)
    tool = tools / "appimagetool"
    tool.write_text('#!/bin/sh\nls -A "$2" > "$3"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    assert appimage_of(program, one, work, tmp_path / "x.AppImage") == ""
    inside = set((tmp_path / "x.AppImage").read_text().split())
    assert {"AppRun", ".DirIcon", "sliders", "sliders.desktop", "sliders.svg"} <= inside


def test_an_inno_setup_script_installs_for_the_user_and_escapes_names(tmp_path: Path) -> None:
    text = inno_script(order(tmp_path, name='Größe {x} "y": z', version="1.2rc1"), "sliders")
    lines = text.splitlines()
    assert 'AppName=Größe {{x} "y": z' in lines
    assert "PrivilegesRequired=lowest" in lines
    assert "VersionInfoVersion=1.2.0.0" in lines
    assert any(line.startswith("DefaultDirName={autopf}\\Größe x y z") for line in lines)
    assert any(line.startswith('Source: "sliders\\*"; DestDir: "{app}"') for line in lines)
    again = inno_script(order(tmp_path, name='Größe {x} "y": z', version="9"), "sliders")
    assert next(line for line in lines if line.startswith("AppId=")) in again, "a newer one replaces it"


@pytest.mark.parametrize(("version", "numbers"), [("1", "1.0.0.0"), ("1.2.3.4.5", "1.2.3.4"), ("2.0b1", "2.0.0.0"), ("x", "0.0.0.0"), ("70000", "65535.0.0.0")])
def test_windows_wants_four_numbers(version: str, numbers: str) -> None:
    assert file_version(version) == numbers


def test_a_png_stands_in_windows_and_apples_icons_as_it_is(tmp_path: Path) -> None:
    ico = ico_of(png(256, 256), "i.png")
    assert ico[:6] == b"\0\0\1\0\1\0"
    assert ico[6:8] == b"\0\0", "256"
    assert ico[22:] == png(256, 256)
    icns = icns_of(png(512, 512), "i.png")
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert icns[8:12] == b"ic09"
    icon = tmp_path / "i.png"
    icon.write_bytes(png(64, 64))
    made = program_icon(icon, tmp_path, "win32")
    assert made is not None
    assert made.suffix == ".ico"
    assert program_icon(icon, tmp_path, "linux") is None


def test_a_picture_of_a_size_that_is_no_icons_is_an_error_that_names_the_sizes() -> None:
    with pytest.raises(AppError, match="300 x 300, expected a square of 16, 32"):
        icns_of(png(300, 300), "i.png")
    with pytest.raises(AppError, match="at most 256 x 256"):
        ico_of(png(512, 512), "i.png")


def test_without_an_icon_the_menu_shows_desks() -> None:
    assert launcher_icon(None).name == "icon.svg"


def test_an_archive_is_named_by_program_version_and_system() -> None:
    assert archive_name("sliders", "1.0 beta/2", "linux", "x86_64") == "sliders-1.0-beta-2-linux-x86_64.tar.xz"
    assert archive_name("sliders", "1", "win32", "AMD64") == "sliders-1-windows-amd64.zip"


@pytest.mark.parametrize("with_xz", [True, False])
def test_an_archive_on_linux_keeps_links_and_modes_and_names_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_xz: bool
) -> None:
    if with_xz and shutil.which("xz") is None:
        pytest.skip("xz is not there")
    folder = tmp_path / "sliders"
    folder.mkdir()
    (folder / "sliders").write_text("program")
    (folder / "sliders").chmod(0o755)
    (folder / "link").symlink_to("sliders")
    if not with_xz:
        monkeypatch.setenv("PATH", str(tmp_path))
    archive_of(folder, tmp_path / "x.tar.xz")
    with tarfile.open(tmp_path / "x.tar.xz") as whole:
        entries = {entry.name: entry for entry in whole}
    assert entries["sliders/link"].issym()
    assert entries["sliders/sliders"].mode & stat.S_IXUSR
    assert {entry.uname for entry in entries.values()} == {""}


def test_a_zip_keeps_links(tmp_path: Path) -> None:
    folder = tmp_path / "s.app"
    folder.mkdir()
    (folder / "file").write_text("x")
    (folder / "link").symlink_to("file")
    archive_of(folder, tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as whole:
        assert whole.read("s.app/link") == b"file"
        assert stat.S_ISLNK(whole.getinfo("s.app/link").external_attr >> 16)


def test_what_an_earlier_run_made_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    product = Product(tmp_path / "out")
    first, second = tmp_path / "a" / "sliders", tmp_path / "b" / "sliders"
    for number, folder in enumerate((first, second)):
        folder.mkdir(parents=True)
        (folder / "number").write_text(str(number))
    product.put(first)
    (tmp_path / "out" / "notes.txt").write_text("mine")
    Product(tmp_path / "out").put(second)
    assert (tmp_path / "out" / "sliders" / "number").read_text() == "1"
    product.clear()
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"notes.txt", LIST}


def test_a_strangers_folder_is_in_the_way_and_stays(tmp_path: Path) -> None:
    theirs = tmp_path / "out" / "sliders"
    theirs.mkdir(parents=True)
    (theirs / "thesis.tex").write_text("years")
    (tmp_path / "new").mkdir()
    with pytest.raises(AppError, match="is in the way"):
        Product(tmp_path / "out").put(tmp_path / "new", "sliders")
    assert (theirs / "thesis.tex").read_text() == "years"


def test_a_list_with_paths_removes_nothing_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "precious").mkdir()
    (tmp_path / "out" / LIST).write_text('{"made": ["../precious", "..", "."]}')
    Product(tmp_path / "out").clear()
    assert (tmp_path / "precious").is_dir()


PACKAGING = Path(__file__).parents[2] / "packaging"


def test_the_example_of_an_installer_is_what_is_made(tmp_path: Path) -> None:
    example = (PACKAGING / "windows" / "example.iss").read_text("utf-8")
    assert example == inno_script(order(tmp_path), "sliders")


def test_the_entitlements_let_pythons_libraries_load() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.cs.disable-library-validation"] is True
