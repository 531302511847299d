"""What an author says of an app beside its code: `desk.toml`.

The file lies beside the app's main script and everything in it may be left out. A script other than `main.py` has
settings where `main` in the `[app]` table names it. What the window, the bundle and the system's menu make of them is
their affair.

    settings = AppSettings.of("dashboard")      # dashboard/desk.toml, or what holds without one
    settings.name                               # "Dashboard"
"""

from __future__ import annotations

import difflib
import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from .error import AppError

FILE_NAME = "desk.toml"

#: What a window or a menu entry can show as an icon.
ICON_SUFFIXES = (".png", ".svg", ".ico", ".icns")

#: A name that loses nothing when it becomes a file's name.
_PLAIN = re.compile(r"[A-Za-z0-9]+([ _.-]+[A-Za-z0-9]+)*")

_SHORTEST_SIDE_PX, _LONGEST_SIDE_PX = 150, 20_000


@dataclass(frozen=True)
class WindowSettings:
    """`[window]`: how large the window is when it is opened for the first time, in pixels."""

    width: int = 1024
    height: int = 768


@dataclass(frozen=True)
class BundleSettings:
    """`[bundle]`: what `desk bundle` takes along, and in which form."""

    packages: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    onefile: bool = False
    console: bool = False
    qt: bool = True


@dataclass(frozen=True)
class _App:
    """`[app]` as it is written."""

    name: str = ""
    version: str = "0.1"
    description: str = ""
    icon: str = ""
    main: str = "main.py"
    single_instance: bool = True


@dataclass(frozen=True)
class AppSettings:
    """The settings of one app.

    `main` is its script, absolute; `name` what people read; `icon` an absolute path of a picture that is there, or
    None; `single_instance` whether a second launch raises the window of the first. `theme`, `templates` and the like
    are no settings: they are files of a folder app.
    """

    main: Path
    name: str
    version: str = "0.1"
    description: str = ""
    icon: Path | None = None
    single_instance: bool = True
    window: WindowSettings = field(default_factory=WindowSettings)
    bundle: BundleSettings = field(default_factory=BundleSettings)

    @property
    def identifier(self) -> str:
        """The name as a file's name that is the same everywhere: a-z, 0-9 and hyphens, never empty.

        Where the name has more than these and blanks, a digest of it follows: "C++" is another program than "C". Names
        that differ by upper case or by blanks only are one.
        """
        plain = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode().lower()
        plain = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
        if _PLAIN.fullmatch(self.name):
            return plain
        digest = hashlib.sha256(unicodedata.normalize("NFC", self.name).encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return f"{plain or 'app'}-{digest}"

    @classmethod
    def of(cls, path: str | Path) -> AppSettings:
        """The settings of a script or of a folder app; what is missing has its default.

        Raises AppError (kind "settings") that names the file, the key and what was expected.
        """
        given = Path(path).resolve()
        folder = given if given.is_dir() else given.parent
        file = folder / FILE_NAME
        tables = _read(file) if file.is_file() else {}
        app: _App = _table(_App, tables.get("app", {}), "app", file)
        main = _main(folder, app, file)
        if not given.is_dir() and given != main:  # the settings are another script's
            return cls(main=given, name=_title(folder.name if given.name == "main.py" else given.stem))
        if given.is_dir() and not main.is_file() and "main" in tables.get("app", {}):
            raise _wrong(file, f"app.main: there is no {app.main} in {folder}")
        icon = (folder / app.icon) if app.icon else None
        if icon is not None and not icon.is_file():
            raise _wrong(file, f"app.icon: there is no file {app.icon!r} beside it")
        if icon is not None and icon.suffix.lower() not in ICON_SUFFIXES:
            raise _wrong(file, f"app.icon: expected one of {', '.join(ICON_SUFFIXES)}, got {app.icon!r}")
        for key, text in (("name", app.name.strip()), ("version", app.version)):
            if not is_line(text):
                raise _wrong(file, f"app.{key}: expected a line of text, got {text!r}")
        window: WindowSettings = _table(WindowSettings, tables.get("window", {}), "window", file)
        for side in ("width", "height"):
            value = getattr(window, side)
            if not _SHORTEST_SIDE_PX <= value <= _LONGEST_SIDE_PX:
                limits = f"{_SHORTEST_SIDE_PX} to {_LONGEST_SIDE_PX}"
                raise _wrong(file, f"window.{side}: expected {limits} pixels, got {value}")
        return cls(
            main=main,
            name=app.name.strip() or _title(folder.name if main.name == "main.py" else main.stem),
            version=app.version,
            description=app.description,
            icon=icon,
            single_instance=app.single_instance,
            window=window,
            bundle=_table(BundleSettings, tables.get("bundle", {}), "bundle", file),
        )


def is_line(text: str) -> bool:
    """Whether a text can stand in a title, in a menu, in a file: without breaks and the like."""
    return not any(character < " " for character in text)


_TABLES = ("app", "window", "bundle")


def _read(file: Path) -> Mapping[str, Any]:
    try:
        tables = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise _wrong(file, str(error)) from None
    for name in tables:
        if name not in _TABLES:
            raise _wrong(file, f"there is no table [{name}]; {_nearest(name, _TABLES)}")
        if not isinstance(tables[name], dict):
            raise _wrong(file, f"[{name}] is a table, got {tables[name]!r}")
    return tables


def _main(folder: Path, app: _App, file: Path) -> Path:
    """The script that the settings are for; it stays in the folder."""
    main = (folder / app.main).resolve()
    if main.parent != folder:
        raise _wrong(file, f"app.main: expected the name of a script beside it, got {app.main!r}")
    return main


def _table(cls: type[Any], table: Mapping[str, Any], name: str, file: Path) -> Any:
    """A dataclass of a table's values. The fields' annotations are what is expected."""
    names = [one.name for one in fields(cls)]
    expected = get_type_hints(cls)
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in expected:
            raise _wrong(file, f"[{name}] has no {key!r}; {_nearest(key, names)}")
        values[key] = _value(expected[key], value, f"{name}.{key}", file)
    return cls(**values)


def _value(expected: type | UnionType, value: Any, place: str, file: Path) -> Any:
    if get_origin(expected) is tuple:
        item = get_args(expected)[0]
        if isinstance(value, list) and all(type(one) is item for one in value):
            return tuple(value)
        raise _wrong(file, f"{place}: expected a list of text, got {value!r}")
    if type(value) is expected:
        return value
    words = {str: "text", bool: "true or false", int: "a whole number"}
    assert isinstance(expected, type)
    raise _wrong(file, f"{place}: expected {words[expected]}, got {value!r}")


def _title(name: str) -> str:
    """A file's name as people would write it: `my_plot` is "My plot"."""
    words = re.sub(r"[_\s]+", " ", name).strip()
    return words[:1].upper() + words[1:] if words else "App"


def _nearest(name: str, names: tuple[str, ...] | list[str]) -> str:
    near = difflib.get_close_matches(name, names, n=1)
    return f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"


def _wrong(file: Path, text: str) -> AppError:
    kind: Literal["settings"] = "settings"
    return AppError(kind=kind, text=text, file=str(file))
