"""What shall be made: the app's settings, with what the command line says instead.

    order = Order.of("sliders.py", name="Ada's sliders", onefile=True)
    order.program            # "ada-s-sliders", the name of the program's file
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desk.application import AppError, Application
from desk.application.location import find_app
from desk.application.settings import ICON_SUFFIXES, AppSettings, is_line


@dataclass(frozen=True)
class Order:
    """One bundle to make. `settings` are the effective ones; `is_folder` says that the app is its whole folder."""

    settings: AppSettings
    is_folder: bool

    @classmethod
    def of(
        cls,
        app: str,
        *,
        name: str | None = None,
        version: str | None = None,
        icon: str | None = None,
        packages: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
        data: tuple[str, ...] = (),
        onefile: bool | None = None,
        console: bool | None = None,
        qt: bool | None = None,
    ) -> Order:
        """The settings of an app, and over them what is not None. Packages, exclusions and data add up.

        Raises AppError when there is no such app, when it has a syntax error, or when a setting is wrong.
        """
        found = find_app(app)
        if isinstance(found, AppError):
            raise found
        settings = AppSettings.of(found)
        error = Application.from_path(found).error
        if error is not None:
            raise error
        bundle: dict[str, Any] = {
            key: value for key, value in (("onefile", onefile), ("console", console), ("qt", qt)) if value is not None
        }
        bundle["packages"] = (*settings.bundle.packages, *packages)
        bundle["exclude"] = (*settings.bundle.exclude, *exclude)
        bundle["data"] = (*settings.bundle.data, *data)
        changed: dict[str, Any] = {
            key: value for key, value in (("name", name), ("version", version)) if value is not None
        }
        if icon is not None:
            changed["icon"] = _icon(icon)
        for option, value in (("--name", name), ("--app-version", version)):
            if value is not None and (not value.strip() or not is_line(value)):
                raise AppError(kind="settings", text=f"{option}: expected a line of text, got {value!r}")
        settings = replace(settings, **changed, bundle=replace(settings.bundle, **bundle))
        return cls(settings, is_folder=found.is_dir())

    @property
    def program(self) -> str:
        """The name of the program's file and folder, without a suffix: the same letters on every system."""
        return self.settings.identifier

    @property
    def folder(self) -> Path:
        """Where the app's files lie."""
        return self.settings.main.parent

    @property
    def own_window(self) -> bool:
        """Whether Qt goes along: Windows and macOS have a web view of their own."""
        return self.settings.bundle.qt and sys.platform == "linux"


def _icon(text: str) -> Path:
    path = Path(text).resolve()
    if not path.is_file():
        raise AppError(kind="settings", text=f"--icon: there is no file {text!r}")
    if path.suffix.lower() not in ICON_SUFFIXES:
        raise AppError(kind="settings", text=f"--icon: expected one of {', '.join(ICON_SUFFIXES)}, got {text!r}")
    return path
