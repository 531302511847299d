"""What the launcher stands on: lists, pictures and settings of the user, examples, templates, a way to open and to make.

    home = Home.of_user(state_folder(), examples=examples(), templates=templates(), make=make)
    home.open(path).on_end(print)
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .opening import Opening
from .recent import RecentApp, RecentApps
from .settings import SettingsFile
from .thumbnails import Thumbnails


@dataclass(frozen=True)
class Home:
    """See the module. `templates` are names with what they are, `make(template, folder)` makes an app of one; it raises
    ValueError with what is wrong and OSError."""

    recent: RecentApps
    thumbnails: Thumbnails
    settings: SettingsFile
    logs: Path
    examples: Mapping[str, Path] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)
    make: Callable[[str, Path], None] | None = None
    command: tuple[str, ...] | None = None

    @classmethod
    def of_user(
        cls,
        state: Path,
        *,
        examples: Mapping[str, Path],
        templates: Mapping[str, str],
        make: Callable[[str, Path], None],
    ) -> Home:
        """The home in the user's state folder."""
        return cls(
            RecentApps(state), Thumbnails(state), SettingsFile(state), state / "logs", examples, templates, make
        )

    def opened(self, path: str) -> RecentApp | None:
        """The entry of an app among the recent ones."""
        return next((app for app in self.recent.all() if app.path == path), None)

    def opening(self, path: str) -> Opening:
        """A way to open an app; it is not started yet."""
        before = self.opened(path)

        def has_opened() -> bool:
            now = self.opened(path)
            return now is not None and (before is None or now.opened > before.opened)

        name = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return Opening(path, self.logs / f"opened-{name}.log", has_opened, self.command)
