"""Linux: what stands where after `desk install`, and that nothing of it stays after `desk uninstall`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

from desk.install import Entry, Installation, InstallError
from desk.install.entry import Made
from desk.install.linux import Linux
from desk.install.pictures import icns, ico
from tests.conftest import need

from .installed_files import SVG, everything, png

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop systems only")


@pytest.fixture
def installation(home: Path) -> Installation:
    return Installation()


def read(file: Path) -> dict[str, str]:
    parser = RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, "utf-8")
    return dict(parser["Desktop Entry"])


def entries(home: Path) -> list[Path]:
    return sorted((home / ".local/share/applications").glob("*.desktop"))


def test_an_app_is_in_the_menu_and_on_the_desktop(home: Path, script: Path, installation: Installation) -> None:
    installation.add(Entry.of_app(script))
    (entry,) = entries(home)
    said = read(entry)
    assert said["Name"] == "Wave"
    assert said["Exec"] == f'{sys.executable} -P -m desk open "{script}"'
    assert said["Path"] == str(script.parent)
    assert said["Terminal"] == "false"
    on_desktop = home / "Desktop" / entry.name
    assert on_desktop.read_bytes() == entry.read_bytes()
    assert on_desktop.stat().st_mode & 0o777 == 0o755
    icons = home / ".local/share/icons/hicolor"
    assert (icons / "48x48" / "apps" / f"{said['Icon']}.png").is_file()
    assert (icons / "scalable" / "apps" / f"{said['Icon']}.svg").is_file()


@pytest.mark.parametrize("name", ["wave.py", "ö 100% $x `y` \"z\" it's \\ ~.py", "app;rm -rf &.py"])
def test_the_validator_has_nothing_to_say(name: str, home: Path, script: Path, installation: Installation) -> None:
    need(shutil.which("desktop-file-validate"), "desktop-file-validate (apt install desktop-file-utils)")
    odd = script.rename(script.with_name(name))
    installation.add(Entry.of_app(odd, name="Ada's waves; 100% \\"))
    installation.add(Entry.of_desk())
    for file in [*entries(home), *(home / "Desktop").iterdir()]:
        done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
        assert (done.stdout, done.returncode) == ("", 0)
    assert len(entries(home)) == 3


def test_nothing_stays_whatever_the_order(home: Path, script: Path, installation: Installation) -> None:
    (home / ".local" / "state").mkdir(parents=True)
    before = everything(home)
    other = script.with_name("other.py")
    other.write_text("")
    for app in (script, other):
        installation.add(Entry.of_app(app))
    installation.add(Entry.of_desk())
    installation.remove(str(script))
    installation.remove("")
    installation.remove("Other")
    assert everything(home) == before


def test_what_others_have_put_beside_it_stays(home: Path, installation: Installation) -> None:
    foreign = {
        ".local/share/applications/foreign.desktop": "[Desktop Entry]\nType=Application\nName=F\nExec=f\n",
        ".local/share/icons/hicolor/48x48/apps/foreign.png": "x",
        ".local/share/mime/packages/foreign.xml": '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"/>',
        ".config/mimeapps.list": "# mine\n[Default Applications]\ntext/plain=foreign.desktop\n\n[Added Associations]\na/b=c.desktop;\n",
    }
    for name, content in foreign.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(content)
    installation.add(Entry.of_desk())
    assert "application/x-desk-app=desk-open.desktop" in (home / ".config/mimeapps.list").read_text()
    installation.remove("")
    assert {name: (home / name).read_text() for name in foreign} == foreign


def test_desk_files_belong_to_desk(home: Path, tmp_path: Path, installation: Installation) -> None:
    for tool, package in {"gio": "libglib2.0-bin", "update-mime-database": "shared-mime-info"}.items():
        need(shutil.which(tool), f"{tool} (apt install {package})")
    installation.add(Entry.of_desk())
    archive = tmp_path / "x.desk"
    archive.write_bytes(b"PK\x03\x04" + bytes(100))
    told = subprocess.run(
        ["gio", "info", "-a", "standard::content-type", str(archive)], capture_output=True, text=True, check=True
    )
    assert "application/x-desk-app" in told.stdout
    told = subprocess.run(["gio", "mime", "application/x-desk-app"], capture_output=True, text=True, check=True)
    assert "desk-open.desktop" in told.stdout.splitlines()[0]


def test_a_type_that_another_program_has_taken_over_stays_with_it(home: Path, installation: Installation) -> None:
    installation.add(Entry.of_desk())
    defaults = home / ".config/mimeapps.list"
    defaults.write_text("[Default Applications]\napplication/x-desk-app=other.desktop\n")
    installation.remove("")
    assert defaults.read_text() == "[Default Applications]\napplication/x-desk-app=other.desktop\n"


def test_a_second_installation_replaces_the_first(home: Path, script: Path, installation: Installation) -> None:
    installation.add(Entry.of_app(script, name="First"))
    once = everything(home)
    installation.add(Entry.of_app(script, name="First"))
    assert everything(home) == once
    installation.add(Entry.of_app(script, name="Second"))
    assert [read(file)["Name"] for file in entries(home)] == ["Second"]
    assert [one.name for one in installation.all()] == ["Second"]
    assert len(everything(home)) == len(once)


def test_apps_of_one_name_do_not_meet(home: Path, script: Path, installation: Installation) -> None:
    twin = script.parent / "elsewhere" / script.name
    twin.parent.mkdir()
    twin.write_text("")
    installation.add(Entry.of_app(script))
    installation.add(Entry.of_app(twin))
    assert len(entries(home)) == 2
    with pytest.raises(InstallError, match="several apps are called Wave"):
        installation.remove("Wave")
    installation.remove(str(twin))
    assert str(script) in read(entries(home)[0])["Exec"]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (png(256, 256), "256x256/apps/{}.png"), (png(50, 40), "48x48/apps/{}.png"), (png(2000, 2000), "512x512/apps/{}.png"),
        (SVG, "scalable/apps/{}.svg"), (ico([png(16, 16), png(64, 64)]), "64x64/apps/{}.png"),
        (icns([png(128, 128)]), "128x128/apps/{}.png"),
    ],
    ids=["png", "odd", "large", "svg", "ico", "icns"],
)  # fmt: skip
def test_an_icon_is_where_the_theme_looks_for_it(
    content: bytes, place: str, home: Path, script: Path, installation: Installation
) -> None:
    picture = script.with_name("picture")
    picture.write_bytes(content)
    installed = installation.add(Entry.of_app(script, icon=picture))
    icons = home / ".local/share/icons/hicolor"
    assert [path for path in everything(icons) if (icons / path).is_file()] == [place.format(installed.identifier)]


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"<html></html>", b"<svg", png(0, 1)])
def test_an_icon_that_is_no_picture_changes_nothing(
    content: bytes, home: Path, script: Path, installation: Installation
) -> None:
    installation.add(Entry.of_app(script))
    before = everything(home)
    picture = script.with_name("picture.png")
    picture.write_bytes(content)
    with pytest.raises(InstallError, match=r"picture.png is no picture"):
        installation.add(Entry.of_app(script, icon=picture))
    assert everything(home) == before


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ('XDG_DESKTOP_DIR="$HOME/Schreibtisch"', "Schreibtisch"),
        ('# XDG_DESKTOP_DIR="$HOME/No"\nXDG_MUSIC_DIR="$HOME/M"\nXDG_DESKTOP_DIR="$HOME/My \\"D\\""\n', 'My "D"'),
        ("", "Desktop"),
        ('XDG_DESKTOP_DIR="$HOME/"', None),
        ('XDG_DESKTOP_DIR="$HOME/missing"', None),
        ('XDG_DESKTOP_DIR="relative"', None),
    ],
)
def test_the_desktop_is_where_the_user_has_it(said: str, place: str | None, home: Path) -> None:
    (home / ".config").mkdir()
    (home / ".config/user-dirs.dirs").write_text(said)
    for name in ("Schreibtisch", 'My "D"'):
        (home / name).mkdir()
    assert Linux().desktop_folder() == (home / place if place else None)


def test_the_absolute_folder_of_a_desktop_may_be_anywhere(home: Path, tmp_path: Path) -> None:
    (home / ".config").mkdir()
    (home / ".config/user-dirs.dirs").write_text(f'XDG_DESKTOP_DIR="{tmp_path}"\n')
    assert Linux().desktop_folder() == tmp_path


def test_the_systems_tools_need_not_be_there(
    home: Path, script: Path, installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    before = everything(home)
    installation.add(Entry.of_app(script))
    installation.add(Entry.of_desk())
    installation.remove(str(script))
    installation.remove("")
    assert [path for path in everything(home) if path not in before] in ([], [".local", ".local/state"])


def test_what_fails_half_way_leaves_nothing(home: Path, script: Path, installation: Installation) -> None:
    (home / ".local/share").mkdir(parents=True)
    (home / ".local/share/applications").write_text("a file in the way")
    before = everything(home)
    with pytest.raises(InstallError, match="applications"):
        installation.add(Entry.of_app(script))
    assert [path for path in everything(home) if (home / path).is_file()] == [
        path for path in before if (home / path).is_file()
    ]


@pytest.mark.parametrize("written_before", [0, 1, 2])
def test_installing_again_on_a_full_disk_leaves_what_there_was(
    written_before: int, home: Path, script: Path, installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    installation.add(Entry.of_app(script, name="First"))
    before = {path: (home / path).read_bytes() for path in everything(home) if (home / path).is_file()}
    write = Made.write
    written: list[Path] = []

    def full(made: Made, path: Path, content: bytes, mode: int = 0o644) -> None:
        if len(written) == written_before:
            raise OSError(28, "No space left on device", str(path))
        written.append(path)
        write(made, path, content, mode)

    monkeypatch.setattr(Made, "write", full)
    with pytest.raises(InstallError, match="No space left"):
        installation.add(Entry.of_app(script, name="Second"))
    assert {path: (home / path).read_bytes() for path in everything(home) if (home / path).is_file()} == before
