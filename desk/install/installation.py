"""What is installed on this machine for this user: the record, and what adds to it and takes from it.

The record is one JSON file in Desk's state folder. `desk uninstall` removes what stands there, and nothing else.

    Installation().add(Entry.of_desk())
    for one in Installation().all(): print(one.name, one.target)
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from .entry import Entry, InstallError, Made
from .pictures import read_picture

_FILE = "installed.json"


class System(Protocol):
    """The contract of one system's file: `linux`, `windows`, `macos`."""

    def install(self, entry: Entry) -> Made:
        """Put it into the menu and on the desktop. Raises InstallError for a picture that will not do, OSError; what was
        made until then is taken away again."""

    def uninstall(self, made: Made) -> None:
        """Take it away; what is gone already is fine. Raises OSError."""


@dataclass(frozen=True)
class Installed:
    """One line of the record; `target` is empty for Desk itself."""

    target: str
    identifier: str
    name: str
    made: Made = field(default_factory=Made)


class Installation:
    """See the module. `folder` is Desk's state folder and `system` this machine's, unless a test says otherwise."""

    def __init__(self, folder: Path | None = None, system: System | None = None) -> None:
        if folder is None:
            from desk.native.geometry_store import state_folder

            folder = state_folder()
        self.file = folder / _FILE
        self._system = system if system is not None else this_system()

    def all(self) -> list[Installed]:
        """What is installed, in the order in which it was. Raises InstallError for a record that cannot be read."""
        try:
            lines = json.loads(self.file.read_text("utf-8"))
            return [Installed(**{**line, "made": Made(**line["made"])}) for line in lines]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise InstallError(
                f"{self.file}: what is installed cannot be read: {error}\nMove the file away to begin anew."
            ) from None

    def add(self, entry: Entry) -> Installed:
        """Install; what was installed for the same app before is replaced. Raises InstallError."""
        if entry.icon is not None:
            read_picture(entry.icon)  # before what is there already is taken away
        others = [one for one in self.all() if one.target != entry.target]
        before = [one for one in self.all() if one.target == entry.target]
        try:
            for one in before:
                self._system.uninstall(one.made)
            self._write(others)
            installed = Installed(entry.target, entry.identifier, entry.name, self._system.install(entry))
            for one in before:
                installed.made.folders.extend(set(one.made.folders) - set(installed.made.folders))
            self._write([*others, installed])
        except OSError as error:
            raise InstallError(_words(error)) from None
        return installed

    def remove(self, what: str) -> Installed:
        """Uninstall an app by its path, name or identifier; Desk itself for an empty text. Raises InstallError."""
        everything = self.all()
        found = _find(everything, what)
        try:
            self._system.uninstall(found.made)
            others = [one for one in everything if one is not found]
            if others:  # a folder that others still need goes with the last of them
                others[0].made.folders.extend(folder for folder in found.made.folders if Path(folder).is_dir())
            self._write(others)
        except OSError as error:
            raise InstallError(_words(error)) from None
        return found

    def _write(self, everything: list[Installed]) -> None:
        if not everything:
            self.file.unlink(missing_ok=True)
            with contextlib.suppress(OSError):  # there is more in it
                self.file.parent.rmdir()
            return
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, unfinished = tempfile.mkstemp(prefix=_FILE, dir=self.file.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump([asdict(one) for one in everything], file, indent=1)
        os.replace(unfinished, self.file)


def this_system() -> System:
    """The file of this system. Raises InstallError for one that has none."""
    if sys.platform == "win32":
        from .windows import Windows

        return Windows()
    if sys.platform == "darwin":
        from .macos import MacOS

        return MacOS()
    if sys.platform == "linux":
        from .linux import Linux

        return Linux()
    raise InstallError(f"menus of {sys.platform} are not known: start apps with desk open")


def _find(everything: list[Installed], what: str) -> Installed:
    if not what:
        found = [one for one in everything if not one.target]
        missing = "Desk itself is not installed"
    else:
        path = Path(what).resolve()
        target = str(path.parent if path.name in ("main.py", "main.ipynb") else path)
        found = [one for one in everything if one.target and one.target == target]
        found = found or [one for one in everything if one.target and what.casefold() == one.name.casefold()]
        found = found or [one for one in everything if one.target and what == one.identifier]
        missing = f"{what} is not installed"
    if len(found) > 1:
        raise InstallError(f"several apps are called {what}: say the path, one of {', '.join(one.target for one in found)}")
    if not found:
        raise InstallError(f"{missing}; {_listing(everything)}")
    return found[0]


def _listing(everything: list[Installed]) -> str:
    apps = [f"{one.name} ({one.target})" if one.target else one.name for one in everything]
    return f"installed: {', '.join(apps)}" if apps else "nothing is"


def _words(error: OSError) -> str:
    place: Any = error.filename
    return f"{place}: {error.strerror}" if place is not None else str(error)
