"""What is installed: an app under a name and a picture, or Desk itself.

An entry is the same on every system. Its command works in any folder and without an activated virtual environment: it
names the very Python that runs now, and keeps the current folder out of what Python imports from.

    entry = Entry.of_app(Path("sliders.py"), name="Ada's sliders")
    entry.command      # ("/home/ada/.venv/bin/python", "-P", "-m", "desk", "open", "/home/ada/sliders.py")
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

#: What may be installed besides a folder with a main.py.
APP_SUFFIXES = (".py", ".ipynb", ".desk")

MIME_TYPE = "application/x-desk-app"
FILE_SUFFIX = ".desk"
DESK = "desk"
_LONGEST_NAME = 100


class InstallError(Exception):
    """What cannot be installed, and what would help; one or two lines."""


@dataclass(frozen=True)
class Entry:
    """One thing to install.

    `target` is the absolute path of the app, empty for Desk itself; `identifier` is a file's name that no other entry
    has; `icon` is a picture, None for Desk's own; `command` is what is run, without a file to open; `folder` is where.
    """

    target: str
    identifier: str
    name: str
    comment: str
    icon: Path | None
    command: tuple[str, ...]
    folder: str = ""
    is_desk: bool = False

    @classmethod
    def of_app(cls, path: Path, *, name: str | None = None, icon: Path | None = None) -> Entry:
        """The entry of an app; what is not given comes from its desk.toml. Raises InstallError, or the settings' AppError."""
        from desk.application.settings import AppSettings

        target = path.resolve()
        if not target.exists():
            raise InstallError(f"{path}: no such file")
        if target.is_file() and target.suffix not in APP_SUFFIXES:
            raise InstallError(f"{path} is no app: a script, a notebook, a folder with a main.py, or a .desk file is")
        if target.suffix == FILE_SUFFIX:  # what is inside is not read before somebody trusts it
            settings = None
        else:
            settings = AppSettings.of(target)
            if target.is_dir() and not any((target / main).is_file() for main in (settings.main.name, "main.ipynb")):
                raise InstallError(f"{path}: the folder has no {settings.main.name}")
        if target.name in ("main.py", "main.ipynb"):  # the same app as its folder
            target = target.parent
        given = name if name is not None else settings.name if settings else target.stem
        shown = _checked_name(given, "--name" if name is not None or settings is None else "app.name in its desk.toml")
        icon = icon if icon is not None else settings.icon if settings else None
        return cls(
            target=str(target),
            identifier=f"desk-{_plain(shown)}-{hashlib.sha256(os.fsencode(target)).hexdigest()[:8]}",
            name=shown,
            comment=" ".join(settings.description.split()) if settings else "",
            icon=icon.resolve() if icon is not None else None,
            command=(*python_command(), "open", str(target)),
            folder=str(target if target.is_dir() else target.parent),
        )

    @classmethod
    def of_desk(cls) -> Entry:
        """Desk's own window, and the opening of .desk files."""
        return cls(
            target="",
            identifier=DESK,
            name="Desk",
            comment="Apps made of Python scripts",
            icon=None,
            command=python_command(),
            folder=str(Path.home()),
            is_desk=True,
        )


@dataclass
class Made:
    """What an installation has put into the system, so that exactly that can be taken away again.

    `files` and `folders` are paths (folders only if they were made for it), `keys` are of Windows' registry.
    """

    files: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    def write(self, path: Path, content: bytes, mode: int = 0o644) -> None:
        """Write a file whole or not at all, with the folders that it needs. Raises OSError."""
        self.make_folder(path.parent)
        unfinished = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            unfinished.write_bytes(content)
            unfinished.chmod(mode)
            unfinished.replace(path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        self.files.append(str(path))

    def make_folder(self, folder: Path) -> None:
        """Make a folder and those above it; those that were not there are remembered."""
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        self.folders.extend(str(place) for place in missing if str(place) not in self.folders)

    def remove_files(self) -> None:
        """Take everything away but what others have put beside it. What is gone already is fine. Raises OSError."""
        for file in self.files:
            Path(file).unlink(missing_ok=True)
        for folder in sorted(self.folders, key=len, reverse=True):
            try:
                Path(folder).rmdir()
            except OSError:  # something else lies there by now
                continue


def python_command() -> tuple[str, ...]:
    """How the command `desk` is run by whoever knows nothing of this shell's environment."""
    # -P: a file `numpy.py` in the folder where a menu starts programs is none of ours.
    return (str(_python()), "-P", "-m", "desk")


def _python() -> Path:
    python = Path(sys.executable)
    if sys.platform == "win32":  # the one that opens no console window
        silent = python.with_name("pythonw.exe")
        return silent if silent.is_file() else python
    return python


def _checked_name(name: str, place: str) -> str:
    shown = " ".join(name.split())
    if not shown or len(shown) > _LONGEST_NAME or not shown.isprintable():
        raise InstallError(f"{place}: expected 1 to {_LONGEST_NAME} printable characters, got {name!r}")
    return shown


def _plain(name: str) -> str:
    """a-z, 0-9 and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "app"
