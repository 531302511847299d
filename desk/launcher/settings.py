"""What the user has set in the launcher, in a file of the state folder.

    file = SettingsFile(state_folder())
    file.save(replace(file.load(), theme="dark"))
"""

from __future__ import annotations

import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_type_hints

from desk.native.state_file import StateFile

log = logging.getLogger("desk.launcher")

_FILE = "settings.json"

Theme = Literal["system", "light", "dark"]
AfterOpening = Literal["stay", "close"]


@dataclass(frozen=True)
class LauncherSettings:
    """How the launcher looks, what it does when it has opened an app, and whether windows are pictured for it."""

    theme: Theme = "system"
    after_opening: AfterOpening = "stay"
    pictures: Literal["yes", "no"] = "yes"


class SettingsFile:
    """See the module. Entries that mean nothing count as not set."""

    def __init__(self, folder: Path) -> None:
        self._file = StateFile(folder / _FILE)

    @property
    def file(self) -> Path:
        """Where the settings are."""
        return self._file.path

    def load(self) -> LauncherSettings:
        """What is set."""
        kept = self._kept()
        hints = get_type_hints(LauncherSettings)
        known: dict[str, Any] = {field.name: kept.get(field.name) for field in fields(LauncherSettings)}
        return LauncherSettings(**{name: value for name, value in known.items() if value in get_args(hints[name])})

    def save(self, settings: LauncherSettings) -> bool:
        """Keep the settings; False when they could not be written. Entries of other programs stay."""
        with self._file.locked():
            try:
                self._file.write_table({**self._kept(), **asdict(settings)})
            except OSError as error:
                log.warning("the settings are not kept: %s", error)
                return False
        return True

    def _kept(self) -> dict[str, Any]:
        try:
            return self._file.read_table()
        except (OSError, ValueError) as error:
            log.warning("the settings are ignored: %s: %s", self.file, error)
            return {}
