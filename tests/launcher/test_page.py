"""The launcher's page in a browser: what is on it, and what a click, a key or a word does."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from desk.application.assets import examples
from desk.document import Document
from desk.launcher.home import Home
from desk.launcher.page import Launcher
from desk.launcher.recent import RecentApps
from desk.launcher.settings import LauncherSettings, SettingsFile
from desk.launcher.thumbnails import Thumbnails
from tests.e2e.served import Served
from tests.e2e.visitor import Visitor, eventually

#: In place of `desk open`: notes what it was asked to open, or fails as the file name says.
OPENS = "import sys, pathlib; p = sys.argv[1]; sys.exit('desk: no way') if 'bad' in p else open({!r}, 'a').write(p + '\\n')"


class Shelf:
    """A home in a folder of its own, with three apps, one of which is gone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened = folder / "opened.txt"
        self.recent = RecentApps(folder / "state")
        self.made: list[tuple[str, Path]] = []
        now = time.time()
        for ago_s, name in ((30, "wave_lab"), (4000, "bad_news"), (90_000, "gone")):
            path = folder / f"{name}.py"
            if name != "gone":
                path.write_text('"""One. Two."""\n')
            self.recent.add(path, name.replace("_", " ").capitalize(), now - ago_s)
        self.home = Home(
            self.recent,
            Thumbnails(folder / "state"),
            SettingsFile(folder / "state"),
            folder / "logs",
            examples={"sliders": examples()["sliders"]},
            templates={"plot": "a plot", "blank": "nothing"},
            make=self.make,
            command=(sys.executable, "-c", OPENS.format(str(self.opened))),
        )
        self.launcher: Launcher | None = None

    def make(self, template: str, folder: Path) -> None:
        if folder.exists():
            raise ValueError("it is there already")
        folder.mkdir()
        (folder / "main.py").write_text("")
        self.made.append((template, folder))

    def fill(self, document: Document) -> None:
        self.launcher = Launcher(document, self.home)
        self.launcher.show()

    def was_opened(self) -> list[str]:
        return self.opened.read_text().splitlines() if self.opened.exists() else []


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return Shelf(tmp_path)


@pytest.fixture
def page(shelf: Shelf, serve: Callable[..., Served], visit: Visitor) -> Page:
    page = visit(serve(shelf.fill), viewport={"width": 1040, "height": 760})
    expect(card(page, "Sliders")).to_be_visible()
    return page


def card(page: Page, title: str) -> object:
    return page.locator("li", has=page.locator(".title", has_text=title)).locator(".open")


def opened(page: Page, shelf: Shelf, path: Path) -> None:
    eventually(page, lambda: shelf.was_opened() == [str(path)], f"{path} to be opened")


def test_a_click_on_a_card_opens_its_app(page: Page, shelf: Shelf) -> None:
    card(page, "Wave lab").click()
    opened(page, shelf, shelf.folder / "wave_lab.py")


def test_a_click_on_an_example_opens_it(page: Page, shelf: Shelf) -> None:
    card(page, "Sliders").click()
    opened(page, shelf, examples()["sliders"])


def test_an_app_that_shows_no_window_is_told_of_until_it_is_dismissed(page: Page) -> None:
    card(page, "Bad news").click()
    expect(page.get_by_role("alert")).to_have_text("bad_news.py could not be opened: no way")
    page.get_by_role("button", name="Dismiss").click()
    expect(page.get_by_role("alert")).to_be_hidden()


def test_the_launcher_closes_after_opening_when_it_is_told_to_and_stays_after_a_failure(
    shelf: Shelf, serve: Callable[..., Served], visit: Visitor
) -> None:
    shelf.home.settings.save(LauncherSettings(after_opening="close"))
    served = serve(shelf.fill)
    page = visit(served)
    card(page, "Bad news").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert served.session.exit_status is None
    card(page, "Wave lab").click()
    eventually(page, lambda: served.session.exit_status == 0, "the end of the launcher")


def test_keys_alone_find_and_open_an_app(page: Page, shelf: Shelf) -> None:
    card(page, "Wave lab").focus()
    page.keyboard.press("ArrowRight")
    expect(card(page, "Bad news")).to_be_focused()
    page.keyboard.press("End")
    expect(card(page, "Gone")).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    opened(page, shelf, shelf.folder / "wave_lab.py")


def test_the_focused_card_has_a_ring(page: Page) -> None:
    card(page, "Wave lab").focus()
    page.keyboard.press("ArrowRight")
    width = card(page, "Bad news").evaluate("element => parseFloat(getComputedStyle(element).outlineWidth)")
    assert width >= 2


def test_an_app_that_is_gone_is_grey_cannot_be_opened_and_can_be_removed(page: Page, shelf: Shelf) -> None:
    gone = card(page, "Gone")
    expect(gone).to_contain_text("Not found")
    expect(gone).to_have_attribute("aria-disabled", "true")
    gone.click(force=True)
    page.get_by_role("button", name="Remove Gone from this list").click()
    expect(gone).to_have_count(0)
    assert [app.name for app in shelf.recent.all()] == ["Wave lab", "Bad news"]
    assert shelf.was_opened() == []


def test_delete_takes_a_card_away_and_the_focus_goes_to_the_next(page: Page, shelf: Shelf) -> None:
    card(page, "Wave lab").focus()
    page.keyboard.press("Delete")
    expect(card(page, "Wave lab")).to_have_count(0)
    expect(card(page, "Bad news")).to_be_focused()
    assert len(shelf.recent.all()) == 2


def test_a_search_leaves_what_matches(page: Page) -> None:
    search = page.get_by_placeholder("Search")
    search.fill("wave")
    expect(card(page, "Bad news")).to_be_hidden()
    expect(card(page, "Wave lab")).to_be_visible()
    search.fill("zzz")
    expect(page.get_by_text("Nothing matches “zzz”")).to_be_visible()
    search.fill("sliders")
    expect(card(page, "Sliders")).to_be_visible()
    expect(page.get_by_text("Nothing matches")).to_be_hidden()
    search.fill("")
    expect(card(page, "Bad news")).to_be_visible()


def test_what_other_processes_open_appears_with_its_picture(page: Page, shelf: Shelf) -> None:
    path = shelf.folder / "later.py"
    path.write_text("")
    shelf.recent.add(path, "Later")
    shelf.home.thumbnails.save(path, red_picture())
    image = page.locator("li", has=page.locator(".title", has_text="Later")).locator("img")
    expect(image).to_be_visible(timeout=10_000)
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    assert page.locator("li .title").first.text_content() == "Later"


def test_settings_are_kept_and_hold_at_once(page: Page, shelf: Shelf) -> None:
    page.get_by_role("button", name="Settings").click()
    page.get_by_label("Colours").select_option(label="Dark")
    expect(page.locator("html[data-scheme=dark]")).to_have_count(1)
    page.get_by_label("When an app has opened").select_option(label="Close this window")
    page.get_by_label("Pictures of recent apps").select_option(label="Take none")
    wanted = LauncherSettings("dark", "close", "no")
    eventually(page, lambda: shelf.home.settings.load() == wanted, "the settings to be kept")


def test_a_new_app_is_made_of_a_template_and_opened(page: Page, shelf: Shelf) -> None:
    page.get_by_role("button", name="New app…").click()
    page.get_by_label("Begin with").select_option(label="Blank")
    page.get_by_role("button", name="Create").click()
    expect(page.get_by_role("alert")).to_have_text("Give the new app a name.")
    page.get_by_label("Name").fill("board")
    expect(page.get_by_text("It will be in the folder ~/board.")).to_be_visible()
    page.get_by_role("button", name="Create").click()
    opened(page, shelf, shelf.folder / "board")
    assert shelf.made == [("blank", shelf.folder / "board")]
    page.get_by_role("button", name="New app…").click()
    page.get_by_label("Name").fill("board")
    page.get_by_role("button", name="Create").click()
    expect(page.get_by_role("alert")).to_have_text("board could not be made: it is there already")


def test_an_empty_list_says_how_to_begin(shelf: Shelf, serve: Callable[..., Served], visit: Visitor) -> None:
    for app in shelf.recent.all():
        shelf.recent.remove(app.path)
    page = visit(serve(shelf.fill))
    expect(page.get_by_text("Nothing opened yet")).to_be_visible()
    expect(card(page, "Sliders")).to_be_visible()


def test_a_name_is_text_and_no_markup(shelf: Shelf, serve: Callable[..., Served], visit: Visitor) -> None:
    shelf.recent.add("/x.py", "<img src=x onerror=alert(1)>")
    page = visit(serve(shelf.fill))
    expect(page.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()


def test_a_page_cannot_open_what_no_card_shows(shelf: Shelf, serve: Callable[..., Served], visit: Visitor) -> None:
    from desk.events import ModelMessage

    served = serve(shelf.fill)
    visit(served)
    assert shelf.launcher is not None
    grid = shelf.launcher.recent
    for name, data in (("open", "/etc/passwd"), ("open", None), ("open", ["x"]), ("other", grid.cards[0]["id"])):
        with served.document.locked("a test that pretends to be a page"):
            grid.trigger_event(ModelMessage(grid, name=name, data=data))
    assert grid.opening == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_looks(shelf: Shelf, serve: Callable[..., Served], visit: Visitor, scheme: str) -> None:
    """Nothing is wider than the window, and text can be read; pictures are kept where somebody wants to look."""
    page = visit(serve(shelf.fill), color_scheme=scheme, viewport={"width": 700, "height": 760})
    expect(card(page, "Gone")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if folder := os.environ.get("DESK_KEEP_PICTURES"):
        page.screenshot(path=f"{folder}/launcher-{scheme}.png")


def red_picture() -> bytes:
    import struct
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
