"""The launcher's page: what stands where, and what happens when something is clicked, typed or dropped.

It knows lists, pictures and ways of opening by its `Home`; it starts no process and writes no file itself.

    Launcher(curdoc(), home).show()
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import desk.window
from desk.application.assets import assets_folder
from desk.application.location import find_app
from desk.document import Document
from desk.layouts import column, row
from desk.models import Button, Column, Div, LayoutDOM, Spacer, TextInput

from .card_grid import CardGrid
from .cards import address_of, card_of_example, cards_of_recent, matches
from .home import Home
from .looks import BRAND, NOTICE, NOTICE_TEXT, PAGE, PLAIN, PRIMARY, SEARCH
from .new_app import NewApp
from .settings import LauncherSettings
from .settings_panel import SettingsPanel

APP_TYPES = [("Apps", ("*.py", "*.ipynb", "*.desk")), ("All files", ("*",))]
_REFRESH_MS = 1500
_WIDE: Any = {"sizing_mode": "stretch_width"}
_EMPTY = "Nothing opened yet"
_HOW_TO_BEGIN = "Open a script or a folder, drop one on this window, or begin with an example."


class Launcher:
    """See the module. `recent`, `examples`, `search`, `notice`, `new_app` and `settings` are its parts."""

    def __init__(self, document: Document, home: Home) -> None:
        self._document = document
        self._home = home
        self._pictures: dict[str, tuple[float, str]] = {}
        self.search = TextInput(placeholder="Search", width=240, margin=0, stylesheets=[SEARCH], align="center")
        self.notice = Div(
            render_as_text=True, margin=0, align="center", html_attributes={"role": "alert"}, stylesheets=[NOTICE_TEXT], **_WIDE
        )
        self._notice = row(
            self.notice, _button("Dismiss", lambda: self.say("")), visible=False, spacing=12, stylesheets=[NOTICE], **_WIDE
        )
        self.recent = CardGrid(
            heading="Recent",
            removable=True,
            empty_title=_EMPTY,
            empty_text=_HOW_TO_BEGIN,
            sizing_mode="stretch_width",
        )
        self.examples = CardGrid(heading="Examples", sizing_mode="stretch_width")
        self.new_app = NewApp(home, self.open, self.say)
        self.settings = SettingsPanel(home.settings.load(), self._set)

    def show(self) -> None:
        """Put the page into the document."""
        self._document.title = "Desk"
        self.recent.on_open(self.open)
        self.recent.on_remove(self._remove)
        self.examples.on_open(self.open)
        self.search.on_change("value_input", lambda attr, old, new: self._filter())
        self._apply(self.settings.chosen)
        self.refresh()
        self._document.add_root(self._layout())
        self._document.add_periodic_callback(self.refresh, _REFRESH_MS)
        if desk.window.has_window():
            desk.window.on_drop(self._dropped)

    def open(self, path: str | Path) -> None:
        """Open an app in a process of its own."""
        found = Path(path) if str(path).endswith(".desk") else find_app(str(path))
        if not isinstance(found, Path):
            self.say(found.headline)
            return
        known = str(found)
        self.say("")
        opening = self._home.opening(known)
        opening.on_end(lambda failure: self._document.add_next_tick_callback(partial(self._opened, known, failure)))
        self._mark(known, True)
        opening.start()

    def say(self, text: str) -> None:
        """Show a line at the top; "" takes it away."""
        self.notice.text = text
        self._notice.visible = text != ""

    def refresh(self) -> None:
        """Show what other processes have added meanwhile, and what time it is."""
        now = time.time()
        cards = cards_of_recent(self._home.recent.all(), self._picture, now)
        if cards != self.recent.cards:
            self.recent.cards = cards
        cards = [
            card_of_example(name, path, self._picture(str(path))) for name, path in self._home.examples.items()
        ]
        if cards != self.examples.cards:
            self.examples.cards = cards
        self._filter()

    # -- what the user does

    def _opened(self, path: str, failure: str) -> None:
        self._mark(path, False)
        self.refresh()
        if failure:
            self.say(f"{Path(path).name} could not be opened: {failure}")
        elif self.settings.chosen.after_opening == "close":
            sys.exit()

    def _remove(self, path: str) -> None:
        if not self._home.recent.remove(path):
            self.say("The list could not be written; `desk doctor` may say why.")
        self._home.thumbnails.remove(path)
        self.refresh()

    def _dropped(self, paths: list[Path]) -> None:
        for path in paths:
            self.open(path)

    def _ask_file(self) -> None:
        desk.window.open_files("Open an app", types=APP_TYPES).then(self._dropped)

    def _ask_folder(self) -> None:
        desk.window.open_folder("Open the folder of an app").then(lambda path: self._dropped([path] if path else []))

    def _set(self, settings: LauncherSettings) -> None:
        if not self._home.settings.save(settings):
            self.say("The settings could not be kept; `desk doctor` may say why.")
        if settings.pictures == "no":
            self._home.thumbnails.keep_only([])
        self._apply(settings)
        self.refresh()

    # -- what is shown

    def _apply(self, settings: LauncherSettings) -> None:
        self._document.theme = None if settings.theme == "system" else {"scheme": settings.theme}

    def _picture(self, path: str) -> str:
        """The address of the picture of an app's window, "" for none; read only when it is another one than before."""
        stamp = self._home.thumbnails.stamp(path)
        before = self._pictures.get(path)
        if before is None or before[0] != stamp:
            png = self._home.thumbnails.load(path) if stamp else None
            self._pictures[path] = before = (stamp, address_of(png) if png is not None else "")
        return before[1]

    def _filter(self) -> None:
        query = self.search.value_input.strip()
        for grid in (self.recent, self.examples):
            shown = None if query == "" else [card["id"] for card in grid.cards if matches(card, query)]
            if grid.shown != shown:
                grid.shown = shown
        found_elsewhere = bool(query) and bool(self.examples.shown)
        self.recent.empty_title = "" if found_elsewhere else f"Nothing matches “{query}”" if query else _EMPTY
        self.recent.empty_text = "Try other words, or fewer." if query else _HOW_TO_BEGIN

    def _mark(self, path: str, is_opening: bool) -> None:
        for grid in (self.recent, self.examples):
            without = [one for one in grid.opening if one != path]
            grid.opening = [*without, path] if is_opening else without

    def _layout(self) -> Column:
        brand = Div(text=_brand(), margin=0, stylesheets=[BRAND], align="center")
        settings = _button("Settings", self.settings.toggle)
        top = row(brand, Spacer(sizing_mode="stretch_width"), self.search, settings, spacing=10, **_WIDE)
        buttons = []
        if desk.window.has_window():
            buttons += [_button("Open file…", self._ask_file, "primary"), _button("Open folder…", self._ask_folder)]
        if self._home.make is not None:
            buttons.append(_button("New app…", self.new_app.toggle))
        parts: list[LayoutDOM] = [top, self._notice, self.settings.panel, row(*buttons, spacing=10, **_WIDE), self.new_app.panel]
        parts += [self.recent, self.examples]
        return column(*parts, spacing=24, stylesheets=[PAGE], **_WIDE)


def _brand() -> str:
    """Desk's icon and name."""
    icon = assets_folder() / "icons" / "desk-128.png"
    picture = f'<img alt="" src="{address_of(icon.read_bytes())}">' if icon.is_file() else ""
    return f"{picture}<span>Desk</span>"


def _button(label: str, clicked: Any, button_type: Any = "default") -> Button:
    sheet = PRIMARY if button_type == "primary" else PLAIN
    button = Button(label=label, button_type=button_type, margin=0, stylesheets=[sheet], align="center")
    button.on_click(clicked)
    return button
