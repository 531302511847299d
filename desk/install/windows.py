"""Windows: shortcuts in the Start menu and on the desktop, and the type of `.desk` files in the user's registry.

Written against Microsoft's documentation of known folders, shell links and file types; all of it below
HKEY_CURRENT_USER and the user's own folders, so no administrator is asked.

    made = Windows().install(entry)
"""

from __future__ import annotations

import ctypes
import importlib
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .entry import FILE_SUFFIX, MIME_TYPE, Entry, InstallError, Made
from .pictures import ico, own_icon, png_of, read_picture
from .shell_link import Shortcut, write_shortcut
from .shrinking import shrunk

#: What Explorer asks for; 256 is scaled for the rest.
_SIDES_PX = (16, 32, 48, 256)

_CLASSES = "Software\\Classes"
_TYPE = "Desk.App"
_FOLDERS = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class Windows:
    """See the module and `installation.System`. A test gives a registry and a writer of shortcuts of its own."""

    def __init__(
        self,
        registry: Any = None,
        write: Callable[[Path, Shortcut], None] = write_shortcut,
        icons: Path | None = None,
    ) -> None:
        self._registry = registry if registry is not None else importlib.import_module("winreg")
        self._write = write
        self._icons = icons

    def install(self, entry: Entry) -> Made:
        """Put it into the Start menu and on the desktop."""
        made = Made()
        try:
            icon = self._put_icon(entry, made)
            shortcut = Shortcut(
                target=entry.command[0],
                arguments=subprocess.list2cmdline(entry.command[1:]),
                folder=entry.folder,
                description=entry.comment,
                icon=str(icon),
            )
            for place in (self._folder("Programs"), self._folder("Desktop")):
                made.make_folder(place)
                path = _free(place, entry)
                self._write(path, shortcut)
                made.files.append(str(path))
            if entry.is_desk:
                self._associate(entry, icon, made)
        except (OSError, InstallError):
            self.uninstall(made)
            raise
        return made

    def uninstall(self, made: Made) -> None:
        """Take it away."""
        made.remove_files()
        for key in reversed(made.keys):
            self._delete(key)
        if made.keys:
            self._give_back_suffix()
            _tell_explorer()

    def _folder(self, name: str) -> Path:
        """The user's folder of a name, wherever it was moved to."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _FOLDERS) as key:
                value, _ = registry.QueryValueEx(key, name)
        except OSError:
            raise InstallError(f"Windows does not say where the folder {name} is") from None
        # os.path.expandvars knows this spelling on Windows only.
        return Path(re.sub(r"%([^%]+)%", lambda found: os.environ.get(found[1], found[0]), value))

    def _put_icon(self, entry: Entry, made: Made) -> Path:
        if self._icons is None:
            from desk.native.geometry_store import state_folder

            self._icons = state_folder() / "icons"
        target = self._icons / f"{entry.identifier}.ico"
        if entry.icon is None:
            made.write(target, own_icon("desk.ico"))
            return target
        picture = read_picture(entry.icon)
        if picture.kind == "ico":
            made.write(target, picture.content)
            return target
        png = png_of(picture)
        if png is None:
            raise InstallError(f"{entry.icon}: Windows shows no SVG as an icon; save it as a PNG of 256 x 256 pixels")
        sizes = [small for side in _SIDES_PX if (small := shrunk(png.content, side)) is not None]
        made.write(target, ico(sizes or [png.content]))
        return target

    def _associate(self, entry: Entry, icon: Path, made: Made) -> None:
        """`.desk` files are of a type of their own, and Desk opens them."""
        opener = subprocess.list2cmdline([*entry.command, "open"])
        self._set(made, f"{_CLASSES}\\{_TYPE}", "", "Desk app")
        self._set(made, f"{_CLASSES}\\{_TYPE}\\DefaultIcon", "", f"{icon},0")
        self._set(made, f"{_CLASSES}\\{_TYPE}\\shell", "", "open")
        self._set(made, f"{_CLASSES}\\{_TYPE}\\shell\\open", "", "Open with Desk")
        self._set(made, f"{_CLASSES}\\{_TYPE}\\shell\\open\\command", "", f'{opener} "%1"')
        suffix = f"{_CLASSES}\\{FILE_SUFFIX}"
        registry = self._registry
        # Not among the keys that are removed whole: other programs write there too.
        with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, f"{suffix}\\OpenWithProgids", 0, registry.KEY_WRITE) as key:
            registry.SetValueEx(key, _TYPE, 0, registry.REG_SZ, "")
        with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, suffix, 0, registry.KEY_WRITE) as key:
            registry.SetValueEx(key, "", 0, registry.REG_SZ, _TYPE)
            registry.SetValueEx(key, "Content Type", 0, registry.REG_SZ, MIME_TYPE)
        _tell_explorer()

    def _set(self, made: Made, path: str, name: str, value: str) -> None:
        registry = self._registry
        with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_WRITE) as key:
            registry.SetValueEx(key, name, 0, registry.REG_SZ, value)
        made.keys.append(path)

    def _delete(self, path: str) -> None:
        """Delete a key; one that is gone already, or has others' keys in it, is left alone."""
        try:
            self._registry.DeleteKey(self._registry.HKEY_CURRENT_USER, path)
        except OSError:
            return

    def _give_back_suffix(self) -> None:
        registry, suffix = self._registry, f"{_CLASSES}\\{FILE_SUFFIX}"
        rights = registry.KEY_READ | registry.KEY_WRITE
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, f"{suffix}\\OpenWithProgids", 0, rights) as key:
                registry.DeleteValue(key, _TYPE)
                others = registry.QueryInfoKey(key)[1]
            if not others:
                self._delete(f"{suffix}\\OpenWithProgids")
            with registry.OpenKey(registry.HKEY_CURRENT_USER, suffix, 0, rights) as key:
                if registry.QueryValueEx(key, "")[0] == _TYPE:
                    registry.DeleteValue(key, "")
                    registry.DeleteValue(key, "Content Type")
                keys, values = registry.QueryInfoKey(key)[:2]
            if not keys and not values:
                self._delete(suffix)
        except OSError:  # gone already
            return


def _free(folder: Path, entry: Entry) -> Path:
    """A shortcut's path that is nobody else's."""
    name = _FORBIDDEN.sub("-", entry.name).rstrip(" .") or entry.identifier
    path = folder / f"{name}.lnk"
    return folder / f"{name} ({entry.identifier}).lnk" if path.exists() else path


def _tell_explorer() -> None:
    """Icons and types changed: SHCNE_ASSOCCHANGED."""
    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.shell32.SHChangeNotify(0x08000000, 0, None, None)
