"""What is installed on this machine for this user: the record, and what adds to it and takes from it.

The record is one JSON file in Desk's state folder. `desk uninstall` removes what stands there, and nothing else.

    Installation().add(Entry.of_desk())
    for one in Installation().all(): print(one.name, one.target)
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from .entry import Entry, InstallError, Made
from .pictures import read_picture

_FILE = "installed.json"
_MOST_BYTES = 16_000_000


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
        from desk.native.state_file import StateFile, state_folder

        folder = folder if folder is not None else state_folder()
        self._record = StateFile(folder / _FILE, _MOST_BYTES)
        self.file = self._record.path
        self._system = system if system is not None else this_system()

    def all(self) -> list[Installed]:
        """What is installed, in the order in which it was. Raises InstallError for a record that cannot be read."""
        try:
            content = self._record.read()
            lines = json.loads(content) if content is not None else []
            return [Installed(**{**line, "made": Made(**line["made"])}) for line in lines]
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise InstallError(
                f"{self.file}: what is installed cannot be read: {error}\nMove the file away to begin anew."
            ) from None

    def add(self, entry: Entry) -> Installed:
        """Install; what was installed for the same app before is replaced. Raises InstallError."""
        if entry.icon is not None:
            read_picture(entry.icon)  # before anything is touched
        before = [one for one in self.all() if one.target == entry.target]
        try:
            with _moved_aside([one.made for one in before], self.file.parent):
                installed = Installed(entry.target, entry.identifier, entry.name, self._system.install(entry))
            for one in before:
                self._uninstall_but(one.made, installed.made)
                installed.made.folders.extend(sorted(set(one.made.folders) - set(installed.made.folders)))
            self._change(lambda every: [*(one for one in every if one.target != entry.target), installed])
        except OSError as error:
            raise InstallError(_words(error)) from None
        return installed

    def remove(self, what: str) -> Installed:
        """Uninstall an app by its path, name or identifier; Desk itself for an empty text. Raises InstallError."""
        everything = self.all()
        found = _find(everything, what)
        try:
            self._system.uninstall(found.made)
            self._change(lambda every: _without(every, found))
        except OSError as error:
            raise InstallError(_words(error)) from None
        return found

    def _uninstall_but(self, old: Made, new: Made) -> None:
        """Take away what the former installation of an app has and the new one has not."""
        files = [file for file in old.files if file not in new.files]
        keys = [key for key in old.keys if key not in new.keys]
        if files or keys:
            self._system.uninstall(Made(files=files, folders=list(old.folders), keys=keys))

    def _change(self, change: Callable[[list[Installed]], list[Installed]]) -> None:
        """Change the record as it is by now: another process may have added to it meanwhile."""
        with self._record.locked():
            changed = change(self.all())
            if changed:
                self._record.write(json.dumps([asdict(one) for one in changed], indent=1).encode())
            else:
                self._record.remove()


def _without(every: list[Installed], gone: Installed) -> list[Installed]:
    others = [one for one in every if one.target != gone.target]
    if others:  # a folder that others still need goes with the last of them
        others[0].made.folders.extend(folder for folder in gone.made.folders if Path(folder).is_dir())
    return others


@contextlib.contextmanager
def _moved_aside(made: list[Made], folder: Path) -> Iterator[None]:
    """What was made, out of the way of what is made anew, in a place below `folder`; back again when that fails, so that
    a full disk costs nobody what they have. Raises OSError."""
    if not made:
        yield
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".installing-", dir=folder) as aside:
        moved: list[tuple[Path, Path]] = []
        try:
            for file in [Path(file) for one in made for file in one.files]:
                if os.path.lexists(file):
                    place = Path(aside, str(len(moved)))
                    shutil.move(file, place)
                    moved.append((file, place))
            Made(folders=[one for each in made for one in each.folders]).remove_files()
            yield
        except BaseException:
            for file, place in moved:
                file.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(place, file)
            raise


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
    if not found and not everything:
        raise InstallError("nothing is installed")
    if not found:
        raise InstallError(f"{missing}; {_listing(everything)}")
    return found[0]


def _listing(everything: list[Installed]) -> str:
    apps = [f"{one.name} ({one.target})" if one.target else one.name for one in everything]
    return f"installed: {', '.join(apps)}"


def _words(error: OSError) -> str:
    place: Any = error.filename
    return f"{place}: {error.strerror}" if place is not None else str(error)
