"""The panel where the user sets how the launcher looks and what it does. It keeps nothing: it tells what was chosen.

    panel = SettingsPanel(LauncherSettings(), changed=save)
    panel.toggle()
"""

from __future__ import annotations

from collections.abc import Callable

from desk.layouts import row
from desk.models import Row, Select

from .looks import FIELD, PANEL
from .settings import LauncherSettings

_CHOICES = {
    "theme": ("Colours", [("system", "As the system"), ("light", "Light"), ("dark", "Dark")]),
    "after_opening": ("When an app has opened", [("stay", "Keep this window"), ("close", "Close this window")]),
    "pictures": ("Pictures of recent apps", [("yes", "Show them"), ("no", "Take none")]),
}


class SettingsPanel:
    """See the module. `panel` is what to put on the page; `selects` are its fields by the name of the setting."""

    def __init__(self, settings: LauncherSettings, changed: Callable[[LauncherSettings], None]) -> None:
        self._changed = changed
        self.selects = {
            name: Select(
                title=title, options=list(options), value=getattr(settings, name), width=210, margin=0, stylesheets=[FIELD]
            )
            for name, (title, options) in _CHOICES.items()
        }
        for select in self.selects.values():
            select.on_change("value", lambda attr, old, new: self._changed(self.chosen))
        self.panel: Row = row(
            *self.selects.values(), spacing=20, sizing_mode="stretch_width", visible=False, stylesheets=[PANEL],
            styles={"flex-wrap": "wrap"},
        )  # fmt: skip

    @property
    def chosen(self) -> LauncherSettings:
        """What is chosen; a value that is none of the choices counts as the first one."""
        values = {}
        for name, select in self.selects.items():
            known = select.values()
            values[name] = select.value if select.value in known else known[0]
        return LauncherSettings(**values)

    def toggle(self) -> None:
        """Show the panel, or hide it."""
        self.panel.visible = not self.panel.visible
