"""The apps that were opened last: a bounded list in a file of the user's state folder.

Every `desk open` writes to it, also several at the same time. What cannot be read counts as empty, what cannot be
written is not kept; both are logged, and neither keeps anything from opening.

    recent = RecentApps(state_folder())
    recent.add("/home/ada/sliders.py", "Ada's sliders")
    [app.name for app in recent.all()]                    # the newest first
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desk.native.state_file import StateFile

log = logging.getLogger("desk.launcher")

_FILE = "recent.json"
MOST = 40
_LONGEST_PATH = 4096
_LONGEST_NAME = 200
_LATEST = 1e11  # seconds since 1970 that calendars still know


@dataclass(frozen=True)
class RecentApp:
    """An app that was opened: its script or folder, what people call it, and when, in seconds since 1970."""

    path: str
    name: str
    opened: float

    @property
    def is_there(self) -> bool:
        """Whether the script or folder is still there."""
        try:
            return Path(self.path).exists()
        except OSError:
            return False


class RecentApps:
    """See the module."""

    def __init__(self, folder: Path) -> None:
        self._file = StateFile(folder / _FILE)

    @property
    def file(self) -> Path:
        """Where the list is."""
        return self._file.path

    def all(self) -> list[RecentApp]:
        """The apps, the newest first."""
        try:
            entries = self._file.read_table().get("apps", [])
        except (OSError, ValueError) as error:
            log.warning("the recent apps are ignored: %s: %s", self.file, error)
            return []
        apps: dict[str, RecentApp] = {}
        for app in map(_app, entries if isinstance(entries, list) else []):
            if app is not None:
                apps.setdefault(app.path, app)
        return sorted(apps.values(), key=lambda app: -app.opened)[:MOST]

    def add(self, path: str | Path, name: str, opened: float | None = None) -> bool:
        """An app was opened, just now unless a time is given. False when that could not be written."""
        app = RecentApp(str(path), name[:_LONGEST_NAME], time.time() if opened is None else opened)
        return self._change(lambda apps: [app, *(one for one in apps if one.path != app.path)])

    def remove(self, path: str | Path) -> bool:
        """Forget an app; nothing happens when it is not there. False when that could not be written."""
        return self._change(lambda apps: [app for app in apps if app.path != str(path)])

    def _change(self, change: Callable[[list[RecentApp]], list[RecentApp]]) -> bool:
        with self._file.locked():
            changed = change(self.all())[:MOST]
            try:
                self._file.write_table({"apps": [asdict(app) for app in changed]})
            except OSError as error:
                log.warning("the recent apps are not kept: %s", error)
                return False
        return True


def _app(entry: Any) -> RecentApp | None:
    """An entry from outside, or None for what is none."""
    if not isinstance(entry, dict):
        return None
    path, name, opened = entry.get("path"), entry.get("name"), entry.get("opened")
    if not isinstance(path, str) or not path or len(path) > _LONGEST_PATH or "\0" in path:
        return None
    if not isinstance(name, str) or isinstance(opened, bool) or not isinstance(opened, int | float):
        return None
    if not math.isfinite(opened) or abs(opened) > _LATEST:
        return None
    return RecentApp(path, name[:_LONGEST_NAME] or Path(path).stem, float(opened))
