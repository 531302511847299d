"""Windows, as far as it can be known elsewhere: the files, the registry's keys, and the calls of the shell."""

from __future__ import annotations

import ctypes
import struct
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desk.install import Entry, Installation, InstallError
from desk.install.pictures import picture_of, png_of
from desk.install.shell_link import Shortcut, write_shortcut
from desk.install.windows import Windows

from .installed_files import SVG, everything, png

CLASSES = "Software\\Classes"


class Registry:
    """The part of `winreg` that is used, over a table: path -> name -> value."""

    HKEY_CURRENT_USER, KEY_READ, KEY_WRITE, REG_SZ = "HKCU", 1, 2, 1

    def __init__(self, folders: dict[str, str]) -> None:
        explorer = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"
        self.keys: dict[str, dict[str, str]] = {explorer: dict(folders)}

    @contextmanager
    def OpenKey(self, root: str, path: str, reserved: int = 0, access: int = 1) -> Iterator[str]:
        assert root == "HKCU"
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield path

    @contextmanager
    def CreateKeyEx(self, root: str, path: str, reserved: int, access: int) -> Iterator[str]:
        assert root == "HKCU"
        parts = path.split("\\")
        for count in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:count]), {})
        yield path

    def SetValueEx(self, key: str, name: str, reserved: int, kind: int, value: str) -> None:
        self.keys[key][name] = value

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:
        if name not in self.keys[key]:
            raise FileNotFoundError(name)
        return self.keys[key][name], 1

    def DeleteValue(self, key: str, name: str) -> None:
        if name not in self.keys[key]:
            raise FileNotFoundError(name)
        del self.keys[key][name]

    def QueryInfoKey(self, key: str) -> tuple[int, int, int]:
        return len(self._below(key)), len(self.keys[key]), 0

    def DeleteKey(self, root: str, path: str) -> None:
        if path not in self.keys:
            raise FileNotFoundError(path)
        if self._below(path):
            raise PermissionError(path)
        del self.keys[path]

    def _below(self, key: str) -> list[str]:
        return [path for path in self.keys if path.startswith(key + "\\")]


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    monkeypatch.setenv("APPDATA", str(tmp_path / "appdata"))
    return Registry({"Programs": "%APPDATA%/Start Menu/Programs", "Desktop": str(tmp_path / "OneDrive" / "Desktop")})


@pytest.fixture
def shortcuts() -> dict[Path, Shortcut]:
    return {}


@pytest.fixture
def installation(registry: Registry, shortcuts: dict[Path, Shortcut], tmp_path: Path) -> Installation:
    def write(path: Path, shortcut: Shortcut) -> None:
        path.write_text("a shortcut")
        shortcuts[path] = shortcut

    return Installation(tmp_path / "state", Windows(registry, write, tmp_path / "icons"))


def test_an_app_gets_shortcuts_wherever_the_users_folders_are(
    installation: Installation, shortcuts: dict[Path, Shortcut], script: Path, tmp_path: Path
) -> None:
    entry = Entry.of_app(script, name='What "is" it?')
    installation.add(entry)
    assert [path.relative_to(tmp_path).as_posix() for path in shortcuts] == [
        "appdata/Start Menu/Programs/What -is- it-.lnk",
        "OneDrive/Desktop/What -is- it-.lnk",
    ]
    for shortcut in shortcuts.values():
        assert shortcut.target == entry.command[0]
        assert shortcut.arguments == f'-P -m desk open "{script}"'
        assert shortcut.folder == str(script.parent)
        icon = picture_of(Path(shortcut.icon).read_bytes())
        assert icon is not None
        assert icon.kind == "ico"


def test_desk_files_belong_to_desk(installation: Installation, registry: Registry) -> None:
    entry = Entry.of_desk()
    installation.add(entry)
    assert registry.keys[f"{CLASSES}\\.desk"] == {"": "Desk.App", "Content Type": "application/x-desk-app"}
    assert registry.keys[f"{CLASSES}\\.desk\\OpenWithProgids"] == {"Desk.App": ""}
    command = registry.keys[f"{CLASSES}\\Desk.App\\shell\\open\\command"][""]
    assert command == subprocess.list2cmdline([*entry.command, "open"]) + ' "%1"'


def test_nothing_stays(installation: Installation, registry: Registry, script: Path, tmp_path: Path) -> None:
    (tmp_path / "OneDrive" / "Desktop").mkdir(parents=True)
    files, keys = everything(tmp_path), set(registry.keys)
    installation.add(Entry.of_app(script))
    installation.add(Entry.of_desk())
    installation.remove(str(script))
    installation.remove("")
    assert everything(tmp_path) == files
    assert set(registry.keys) - keys <= {"Software", CLASSES}


def test_a_type_that_another_program_has_taken_over_stays_with_it(
    installation: Installation, registry: Registry
) -> None:
    installation.add(Entry.of_desk())
    registry.keys[f"{CLASSES}\\.desk"][""] = "Other.App"
    registry.keys[f"{CLASSES}\\.desk\\OpenWithProgids"]["Other.App"] = ""
    installation.remove("")
    assert registry.keys[f"{CLASSES}\\.desk"][""] == "Other.App"
    assert registry.keys[f"{CLASSES}\\.desk\\OpenWithProgids"] == {"Other.App": ""}
    assert not [key for key in registry.keys if "Desk.App" in key]


def test_a_shortcut_of_somebody_else_is_not_written_over(
    installation: Installation, shortcuts: dict[Path, Shortcut], script: Path, tmp_path: Path
) -> None:
    foreign = tmp_path / "OneDrive" / "Desktop" / "Wave.lnk"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("somebody's")
    installed = installation.add(Entry.of_app(script))
    assert foreign.read_text() == "somebody's"
    assert foreign.with_name(f"Wave ({installed.identifier}).lnk") in shortcuts


def test_a_png_becomes_an_icon_in_the_sizes_of_windows(
    installation: Installation, shortcuts: dict[Path, Shortcut], script: Path
) -> None:
    picture = script.with_name("p.png")
    picture.write_bytes(png(600, 300))
    installation.add(Entry.of_app(script, icon=picture))
    icon = Path(next(iter(shortcuts.values())).icon).read_bytes()
    assert [icon[6 + 16 * number] or 256 for number in range(struct.unpack_from("<H", icon, 4)[0])] == [16, 32, 48, 256]
    found = picture_of(icon)
    assert found is not None
    inner = png_of(found)
    assert inner is not None
    assert (inner.width_px, inner.height_px) == (256, 256)


def test_a_picture_that_cannot_be_an_icon_there_says_what_would(installation: Installation, script: Path) -> None:
    picture = script.with_name("p.png")
    interlaced = bytearray(png(512, 512))
    interlaced[28] = 1
    picture.write_bytes(bytes(interlaced))
    with pytest.raises(InstallError, match="at most 256 x 256"):
        installation.add(Entry.of_app(script, icon=picture))
    picture.write_bytes(SVG)
    with pytest.raises(InstallError, match="no SVG"):
        installation.add(Entry.of_app(script, icon=picture))


def test_a_user_without_a_desktop_is_told(installation: Installation, registry: Registry, script: Path) -> None:
    for key in registry.keys.values():
        key.pop("Desktop", None)
    with pytest.raises(InstallError, match="folder Desktop"):
        installation.add(Entry.of_app(script))


# -- the shell's objects


class Ole:
    """COM as far as a shortcut needs it: two objects with tables of functions at the SDK's places."""

    def __init__(self, fail_at: str = "") -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.released: list[str] = []
        self._fail_at = fail_at
        self._kept: list[Any] = []
        self._file = self._object("file", {6: ("save", ctypes.c_wchar_p, ctypes.c_int)})
        texts = {7: "description", 9: "folder", 11: "arguments", 20: "path"}
        places = {place: (name, ctypes.c_wchar_p) for place, name in texts.items()}
        self._link = self._object("link", {**places, 17: ("icon", ctypes.c_wchar_p, ctypes.c_int)}, query=True)

    def _object(self, name: str, methods: dict[int, tuple[Any, ...]], query: bool = False) -> Any:
        table = (ctypes.c_void_p * 24)()

        def put(place: int, kinds: tuple[Any, ...], act: Any) -> None:
            function = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, *kinds)(act)
            self._kept.append(function)
            table[place] = ctypes.cast(function, ctypes.c_void_p).value

        def recorder(what: str) -> Any:
            def act(this: int, *values: Any) -> int:
                self.calls.append((what, *values))
                return -2147467259 if what == self._fail_at else 0

            return act

        for place, (what, *kinds) in methods.items():
            put(place, tuple(kinds), recorder(what))

        def release(this: int) -> int:
            self.released.append(name)
            return 0

        put(2, (), release)
        if query:

            def find(this: int, identifier: Any, found: Any) -> int:
                assert ctypes.string_at(identifier, 16) == uuid.UUID("0000010b-0000-0000-c000-000000000046").bytes_le
                found[0] = ctypes.addressof(self._file)
                return 0

            put(0, (ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)), find)
        made = ctypes.c_void_p(ctypes.addressof(table))
        self._kept.append(table)
        return made

    def CoInitialize(self, reserved: None) -> int:
        return 1  # somebody has already

    def CoUninitialize(self) -> None:
        self.released.append("COM")

    def CoCreateInstance(self, cls: bytes, outer: None, context: int, interface: bytes, found: Any) -> int:
        assert cls == uuid.UUID("00021401-0000-0000-c000-000000000046").bytes_le
        assert interface == uuid.UUID("000214f9-0000-0000-c000-000000000046").bytes_le
        assert context == 1
        found._obj.value = ctypes.addressof(self._link)
        return 0


LINK = Shortcut("C:\\p\\pythonw.exe", '-P -m desk open "C:\\é\\x.py"', "C:\\é", "Waves", "C:\\i.ico")


def test_a_shortcut_is_what_the_shell_is_told_and_every_object_is_given_back(tmp_path: Path) -> None:
    ole = Ole()
    write_shortcut(tmp_path / "Wäve.lnk", LINK, ole)
    assert ole.calls == [
        ("path", LINK.target), ("arguments", LINK.arguments), ("folder", LINK.folder), ("description", LINK.description),
        ("icon", LINK.icon, 0), ("save", str(tmp_path / "Wäve.lnk"), 1),
    ]  # fmt: skip
    assert ole.released == ["file", "link", "COM"]


@pytest.mark.parametrize("step", ["path", "icon", "save"])
def test_a_shortcut_that_cannot_be_written_is_an_error_with_its_number(step: str, tmp_path: Path) -> None:
    ole = Ole(fail_at=step)
    with pytest.raises(InstallError, match="0x80004005"):
        write_shortcut(tmp_path / "x.lnk", LINK, ole)
    assert ole.released[-2:] == ["link", "COM"]


def test_desks_own_icon_has_the_sizes_that_explorer_asks_for() -> None:
    from desk.install.pictures import own_icon

    content = own_icon("desk.ico")
    count = struct.unpack_from("<H", content, 4)[0]
    sides = [content[6 + 16 * number] or 256 for number in range(count)]
    assert sides == [16, 24, 32, 48, 64, 128, 256]
