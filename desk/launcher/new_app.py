"""The panel that makes a new app from a template.

    new_app = NewApp(home, opened=open_it, say=show_a_line)
    new_app.toggle()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import desk.window
from desk.layouts import column, row
from desk.models import Button, Column, Div, Select, TextInput

from .cards import short
from .home import Home
from .looks import FIELD, HINT, PANEL, PLAIN, PRIMARY


class NewApp:
    """See the module. `panel` is what to put on the page; `template`, `name`, `place` and `create` are its parts."""

    def __init__(self, home: Home, opened: Callable[[Path], None], say: Callable[[str], None]) -> None:
        self._home = home
        self._opened = opened
        self._say = say
        self._folder = Path.home()
        options: list[str | tuple[str, str]] = [(name, _title(name)) for name in home.templates]
        chosen = "plot" if "plot" in home.templates else next(iter(home.templates), "")
        self.template = Select(
            title="Begin with", options=options, value=chosen, width=180, margin=0, stylesheets=[FIELD]
        )
        self.name = TextInput(title="Name", placeholder="my_app", width=220, margin=0, stylesheets=[FIELD])
        self.place = Button(
            label="Choose folder…", margin=0, stylesheets=[PLAIN], align="end", visible=desk.window.has_window()
        )
        self.create = Button(label="Create", button_type="primary", margin=0, stylesheets=[PRIMARY], align="end")
        self._hint = Div(render_as_text=True, margin=0, sizing_mode="stretch_width", stylesheets=[HINT])
        for field, what in ((self.name, "value_input"), (self.template, "value")):
            field.on_change(what, lambda attr, old, new: self._show_place())
        self.place.on_click(self._ask_folder)
        self.create.on_click(self._create)
        fields = row(
            self.template, self.name, self.place, self.create, spacing=14, sizing_mode="stretch_width",
            stylesheets=[".row { flex-wrap: wrap; }"],
        )  # fmt: skip
        self.panel: Column = column(
            fields, self._hint, spacing=12, sizing_mode="stretch_width", visible=False, stylesheets=[PANEL]
        )
        self._show_place()

    def toggle(self) -> None:
        """Show the panel, or hide it."""
        self.panel.visible = not self.panel.visible

    def _show_place(self) -> None:
        folder = short(self._folder / (self.name.value_input.strip() or "my_app"))
        what = self._home.templates.get(str(self.template.value), "").rstrip(".")
        self._hint.text = f"{what[:1].upper()}{what[1:]}{'. ' if what else ''}It will be in the folder {folder}."

    def _ask_folder(self) -> None:
        desk.window.open_folder("Where the new app shall be", folder=self._folder).then(self._take_folder)

    def _take_folder(self, folder: Path | None) -> None:
        if folder is not None:
            self._folder = folder
            self._show_place()

    def _create(self) -> None:
        name = self.name.value_input.strip()
        if not name or self._home.make is None:
            self._say("Give the new app a name.")
            return
        folder = self._folder / name
        try:
            self._home.make(str(self.template.value), folder)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self._say(f"{name} could not be made: {reason}")
            return
        self.panel.visible = False
        self.name.value = self.name.value_input = ""
        self._show_place()
        self._opened(folder)


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]
