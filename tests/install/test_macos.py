"""macOS, as far as it can be known elsewhere: the bundles, and what its tools are asked for."""

from __future__ import annotations

import os
import plistlib
import shlex
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desk.install import Entry, Installation, InstallError
from desk.install.macos import MacOS, applescript
from desk.install.pictures import ico, picture_of

from .installed_files import SVG, everything, png

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and links")


class Tools:
    """The system's tools: they do as much as the tests look at."""

    def __init__(self, fails: str = "") -> None:
        self.asked: list[list[str]] = []
        self._fails = fails

    def __call__(self, command: Sequence[str]) -> None:
        self.asked.append(list(command))
        tool = Path(command[0]).name
        if tool == self._fails:
            raise InstallError(f"{command[0]}: no")
        if tool == "osacompile":
            contents = Path(command[2]) / "Contents"
            (contents / "MacOS").mkdir(parents=True)
            (contents / "Resources").mkdir()
            (contents / "MacOS" / "applet").write_text(Path(command[3]).read_text("utf-8"))
            (contents / "Info.plist").write_bytes(plistlib.dumps({"CFBundleExecutable": "applet", "LSUIElement": True}))
        elif tool == "sips":
            Path(command[-1]).write_bytes(png(512, 512))
        elif tool == "codesign":
            (Path(command[-1]) / "Contents" / "_CodeSignature").mkdir()
            (Path(command[-1]) / "Contents" / "_CodeSignature" / "CodeResources").write_text("")

    @property
    def names(self) -> list[str]:
        return [Path(command[0]).name for command in self.asked]


@pytest.fixture
def tools() -> Tools:
    return Tools()


@pytest.fixture
def installation(home: Path, tools: Tools) -> Installation:
    return Installation(home / "state", MacOS(tools))


def types_of(icon: bytes) -> list[bytes]:
    found, place = [], 8
    while place < len(icon):
        found.append(icon[place : place + 4])
        place += struct.unpack_from(">I", icon, place + 4)[0]
    assert place == len(icon) == struct.unpack_from(">I", icon, 4)[0]
    return found


def test_an_app_is_a_bundle_with_a_link_on_the_desktop(home: Path, script: Path, installation: Installation) -> None:
    installed = installation.add(Entry.of_app(script))
    bundle = home / "Applications" / "Wave.app"
    values = plistlib.loads((bundle / "Contents/Info.plist").read_bytes())
    assert values["CFBundleName"] == "Wave"
    assert values["CFBundlePackageType"] == "APPL"
    assert values["CFBundleIdentifier"].endswith(installed.identifier)
    program = bundle / "Contents/MacOS" / values["CFBundleExecutable"]
    assert os.access(program, os.X_OK)
    assert program.read_text().splitlines()[0] == "#!/bin/sh"
    icon = (bundle / "Contents/Resources" / f"{values['CFBundleIconFile']}.icns").read_bytes()
    assert types_of(icon) == [b"icp4", b"icp5", b"icp6", b"ic07", b"ic08", b"ic09"]
    assert (home / "Desktop" / "Wave.app").readlink() == bundle


def test_the_bundles_script_starts_what_was_meant_whatever_it_is_called(
    home: Path, script: Path, installation: Installation, tmp_path: Path
) -> None:
    """Run by the shell that is here, with a program that says its arguments."""
    odd = script.rename(script.with_name("it's $x `y` \"z\" \\ é.py"))
    entry = Entry.of_app(odd)
    code = "import sys; print(sys.argv[1:])"
    entry = Entry(**{**vars(entry), "command": (sys.executable, "-c", code, *entry.command[1:])})
    installed = installation.add(entry)
    program = next((home / "Applications").glob("*.app")) / "Contents/MacOS" / installed.identifier
    told = subprocess.run([str(program), "more"], capture_output=True, text=True, check=True).stdout
    assert told.strip() == repr(["-P", "-m", "desk", "open", str(odd), "more"])


def test_desk_is_an_applet_that_hears_of_the_files_that_are_double_clicked(
    home: Path, tools: Tools, installation: Installation
) -> None:
    installation.add(Entry.of_desk())
    bundle = home / "Applications" / "Desk.app"
    assert tools.names == ["osacompile", "codesign", "lsregister"]
    script = (bundle / "Contents/MacOS/applet").read_text()
    assert script == applescript(Entry.of_desk().command)
    values = plistlib.loads((bundle / "Contents/Info.plist").read_bytes())
    assert values["CFBundleExecutable"] == "applet", "the applet's own values stay"
    (kind,) = values["CFBundleDocumentTypes"]
    (declared,) = values["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": ["desk"],
        "public.mime-type": ["application/x-desk-app"],
    }
    assert types_of((bundle / "Contents/Resources/applet.icns").read_bytes())


def test_the_applets_script_quotes_for_the_shell_and_for_itself() -> None:
    lines = applescript(["/a b/py\"th'on", "-m", "desk"]).splitlines()
    inner = lines[1].strip().removeprefix('do shell script "').removesuffix('"')
    command = inner.replace('\\"', '"').replace("\\\\", "\\")
    assert shlex.split(command) == ["/a b/py\"th'on", "-m", "desk", ">", "/dev/null", "2>&1", "&"]


def test_nothing_stays(home: Path, script: Path, tools: Tools, installation: Installation) -> None:
    before = everything(home)
    installation.add(Entry.of_app(script))
    installation.add(Entry.of_desk())
    installation.remove(str(script))
    installation.remove("")
    assert everything(home) == before
    assert tools.asked[-1][1:] == ["-u", str(home / "Applications" / "Desk.app")]


@pytest.mark.parametrize("tool", ["osacompile", "codesign"])
def test_what_fails_half_way_leaves_nothing(tool: str, home: Path) -> None:
    before = everything(home)
    with pytest.raises(InstallError, match=tool):
        Installation(home / "state", MacOS(Tools(tool))).add(Entry.of_desk())
    assert everything(home) == before


def test_icons_become_what_macos_reads(home: Path, script: Path, tools: Tools, installation: Installation) -> None:
    picture = script.with_name("p.png")
    for content, kinds, scaled in (
        (png(128, 128), [b"ic07"], False),
        (png(100, 60), [b"ic09"], True),
        (ico([png(32, 32)]), [b"icp5"], False),
    ):
        tools.asked.clear()
        picture.write_bytes(content)
        installation.add(Entry.of_app(script, icon=picture))
        (icon,) = (home / "Applications").rglob("*.icns")
        assert types_of(icon.read_bytes()) == kinds
        assert ("sips" in tools.names) == scaled
    picture.write_bytes(SVG)
    with pytest.raises(InstallError, match="no SVG"):
        installation.add(Entry.of_app(script, icon=picture))


def test_a_bundle_of_somebody_else_is_not_touched(home: Path, script: Path, installation: Installation) -> None:
    foreign = home / "Applications" / "Wave.app"
    foreign.mkdir(parents=True)
    installed = installation.add(Entry.of_app(script))
    assert everything(foreign) == []
    assert (home / "Applications" / f"Wave ({installed.identifier}).app").is_dir()


def test_a_picture_is_known_by_its_bytes() -> None:
    assert [getattr(picture_of(content), "kind", None) for content in (png(1, 1), SVG, ico([png(1, 1)]), b"x")] == [
        "png", "svg", "ico", None,
    ]  # fmt: skip
