"""Fields to type into and to choose from under a user's hands."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from desk.models import (
    AutocompleteInput,
    ColorPicker,
    FileInput,
    MultiChoice,
    MultiSelect,
    NumericInput,
    PaletteSelect,
    PasswordInput,
    Spinner,
    TextAreaInput,
    TextInput,
)

from .driving import at, heard
from .visitor import eventually

Opened = Callable[..., Page]
CITIES = ["Athens", "Berlin", "Bern", "Oslo", "Rome"]


def options(page: Page) -> list[str]:
    return page.get_by_role("option").all_inner_texts()


class TestText:
    def test_enter_raises_value_submit(self, opened: Opened) -> None:
        text, said = TextInput(title="name"), []
        text.on_event("value_submit", lambda event: said.append(event.value))
        page = opened(text)
        page.get_by_label("name").fill("abc")
        page.get_by_label("name").press("Enter")
        eventually(page, lambda: said == ["abc"], "the event")

    def test_a_password_is_hidden_until_the_user_asks(self, opened: Opened) -> None:
        password = PasswordInput(title="password", value="secret")
        values, page = heard(password), opened(password)
        field = page.get_by_label("password")
        assert field.get_attribute("type") == "password"
        page.get_by_role("button", name="Show the text").click()
        assert field.get_attribute("type") == "text"
        field.fill("other")
        field.press("Enter")
        eventually(page, lambda: values == ["other"], "the value")

    def test_an_area_keeps_lines_and_tells_when_it_is_left(self, opened: Opened) -> None:
        area = TextAreaInput(title="remarks", rows=4, max_length=8)
        values, keys, page = heard(area), heard(area, "value_input"), opened(area, TextInput(title="other"))
        field = page.get_by_label("remarks")
        assert field.get_attribute("rows") == "4"
        field.press_sequentially("ab\ncd5678901")
        eventually(page, lambda: keys and keys[-1] == "ab\ncd567", "each key, up to its length")
        assert values == []
        page.get_by_label("other").focus()
        eventually(page, lambda: values == ["ab\ncd567"], "leaving it")


class TestCompletion:
    def test_offers_what_fits_and_takes_it_by_mouse_or_enter(self, opened: Opened) -> None:
        city = AutocompleteInput(title="city", completions=CITIES, min_characters=1, case_sensitive=False)
        values, page = heard(city), opened(city)
        field = page.get_by_role("combobox", name="city")
        field.press_sequentially("be")
        assert options(page) == ["Berlin", "Bern"]
        field.press("ArrowDown")
        eventually(page, lambda: page.get_by_role("option", selected=True).inner_text() == "Bern", "the second one")
        field.press("Enter")
        eventually(page, lambda: values == ["Bern"] and page.get_by_role("option").count() == 0, "Enter takes it")
        field.fill("o")
        page.get_by_role("option", name="Oslo").click()
        eventually(page, lambda: values == ["Bern", "Oslo"], "a click takes it")

    def test_takes_nothing_else_unless_it_may(self, opened: Opened) -> None:
        strict = AutocompleteInput(title="strict", completions=CITIES, value="Rome")
        free = AutocompleteInput(title="free", completions=CITIES, restrict=False, search_strategy="includes", max_completions=1)
        values, page = heard(strict), opened(strict, free)
        page.get_by_label("strict").fill("Paris")
        page.get_by_label("free").fill("er")
        assert options(page) == ["Berlin"]
        page.get_by_label("free").fill("Paris")
        page.get_by_label("free").press("Enter")
        eventually(page, lambda: free.value == "Paris", "its own text")
        assert page.get_by_label("strict").input_value() == "Rome"
        assert values == []


class TestNumbers:
    def test_are_bounded_and_of_their_mode(self, opened: Opened) -> None:
        count, amount = NumericInput(title="count", value=5, low=0, high=10), NumericInput(title="amount", mode="float", format="0,0.0")
        values, page = heard(count), opened(count, amount)
        field = page.get_by_label("count")
        for typed, expected in (("7", [7]), ("99", [7, 10]), ("-3", [7, 10, 0]), ("", [7, 10, 0, None])):
            field.fill(typed)
            field.press("Enter")
            eventually(page, lambda expected=expected: values == expected, typed)
        field.fill("1.5")
        assert field.get_attribute("aria-invalid") == "true"
        field.press("Enter")
        eventually(page, lambda: field.input_value() == "", "no whole number is no number here")
        other = page.get_by_label("amount")
        other.fill("1234.56")
        other.press("Enter")
        eventually(page, lambda: amount.value == 1234.56 and other.input_value() == "1,234.6", "written as the format says")
        assert values == [7, 10, 0, None]
        other.blur()
        other.focus()
        assert other.input_value() == "1234.56", "the number itself is edited"

    def test_a_spinner_counts_by_buttons_keys_and_wheel(self, opened: Opened) -> None:
        spinner = Spinner(title="size", value=0.1, step=0.1, low=0, high=2, wheel_wait=20)
        values, releases, page = heard(spinner), heard(spinner, "value_throttled"), opened(spinner)
        at(page, spinner).get_by_role("button", name="Increase").click()
        eventually(page, lambda: values == [0.2] and releases == [0.2], "a button, without noise")
        field = page.get_by_role("spinbutton", name="size")
        field.press("PageUp")
        eventually(page, lambda: releases == [0.2, 1.2], "ten steps")
        field.press("PageUp")
        eventually(page, lambda: releases[-1] == 2, "up to its bound")
        field.hover()
        page.mouse.wheel(0, 100)
        eventually(page, lambda: spinner.value == 1.9 and releases[-1] == 1.9, "the wheel")

    def test_a_spinner_repeats_while_a_button_is_held_and_lets_go_once(self, opened: Opened) -> None:
        spinner = Spinner(title="n", value=0, mode="int")
        releases, page = heard(spinner, "value_throttled"), opened(spinner)
        at(page, spinner).get_by_role("button", name="Decrease").hover()
        page.mouse.down()
        eventually(page, lambda: spinner.value is not None and spinner.value <= -3, "steps without a further click")
        assert releases == []
        page.mouse.up()
        eventually(page, lambda: releases == [spinner.value], "once")


class TestChoices:
    def test_a_multi_select_tells_all_that_is_chosen(self, opened: Opened) -> None:
        select = MultiSelect(title="cities", options=["Oslo", ("rome", "Rome"), "Bern"], value=["Bern"], size=3)
        values, page = heard(select), opened(select)
        field = page.get_by_label("cities")
        assert field.evaluate("s => [s.size, s.multiple, [...s.selectedOptions].map(o => o.text)]") == [3, True, ["Bern"]]
        field.select_option(label=["Oslo", "Rome"])
        eventually(page, lambda: values == [["Oslo", "rome"]], "the values")
        select.value = ["Bern", "Oslo"]
        eventually(page, lambda: field.evaluate("s => [...s.selectedOptions].map(o => o.text)") == ["Oslo", "Bern"], "Python's")

    def test_a_multi_choice_adds_and_takes_out(self, opened: Opened) -> None:
        choice = MultiChoice(title="trip", options=[*CITIES, ("par", "Paris")], value=["Oslo"], max_items=3)
        values, page = heard(choice), opened(choice)
        field = page.get_by_role("combobox", name="trip")
        field.click()
        assert options(page) == ["Athens", "Berlin", "Bern", "Rome", "Paris"], "what is chosen is not offered again"
        field.press_sequentially("pa")
        field.press("Enter")
        eventually(page, lambda: values == [["Oslo", "par"]], "by keys")
        page.get_by_role("option", name="Rome").click()
        eventually(page, lambda: values[-1] == ["Oslo", "par", "Rome"], "by mouse")
        field.click()
        page.get_by_text("No more than 3 can be chosen").wait_for()
        page.get_by_role("button", name="Take out Paris").click()
        eventually(page, lambda: values[-1] == ["Oslo", "Rome"], "its button")
        field.press("Backspace")
        eventually(page, lambda: values[-1] == ["Oslo"], "and Backspace")

    def test_a_multi_choice_shows_no_more_than_its_limits(self, opened: Opened) -> None:
        page = opened(MultiChoice(title="trip", options=CITIES, option_limit=2, search_option_limit=1, delete_button=False, value=["Oslo"]))
        field = page.get_by_label("trip")
        field.click()
        assert options(page) == ["Athens", "Berlin"]
        field.press_sequentially("b")
        assert options(page) == ["Berlin"]
        assert page.get_by_role("button").count() == 0

    def test_a_palette_is_chosen_by_keys_or_mouse(self, opened: Opened) -> None:
        items = [("Grey", ["black", "white"]), ("Fire", ["red", "#ff0", (255, 255, 255)])]
        select = PaletteSelect(title="palette", items=items, value="Grey", swatch_width=80)
        values, page = heard(select), opened(select)
        field = page.get_by_role("combobox", name="palette")
        swatch = at(page, select).locator(".swatch").first
        assert "rgb(0, 0, 0)" in swatch.evaluate("swatch => getComputedStyle(swatch).backgroundImage").replace("black", "rgb(0, 0, 0)")
        assert (swatch.bounding_box() or {})["width"] == 80
        field.press("ArrowDown")
        field.press("ArrowDown")
        field.press("Enter")
        eventually(page, lambda: values == ["Fire"], "by keys")
        field.click()
        page.get_by_role("option", name="Grey").click()
        eventually(page, lambda: values == ["Fire", "Grey"], "by mouse")

    def test_a_colour_is_picked_or_typed(self, opened: Opened) -> None:
        picker = ColorPicker(title="line", color="tomato")
        values, page = heard(picker, "color"), opened(picker)
        swatch, text = page.get_by_label("line", exact=True), page.get_by_label("line as text")
        assert (swatch.input_value(), text.input_value()) == ("#ff6347", "#ff6347")
        swatch.fill("#00ff00")
        eventually(page, lambda: values == ["#00ff00"], "the dialog's")
        text.fill("00F")
        text.press("Enter")
        eventually(page, lambda: values == ["#00ff00", "#0000ff"], "what is typed")
        text.fill("nothing")
        text.press("Enter")
        eventually(page, lambda: text.input_value() == "#0000ff", "no colour is not taken")


class TestFiles:
    def test_arrive_as_base64_with_name_and_type(self, opened: Opened, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_bytes(b"x,y\n\xff")
        one, many = FileInput(title="file", accept=".csv,.txt"), FileInput(title="files", multiple=True)
        seen: list[Any] = []
        one.on_change("value", lambda attr, old, new: seen.append((base64.b64decode(new), one.filename, one.mime_type)))
        page = opened(one, many)
        field = page.get_by_label("file", exact=True)
        assert field.get_attribute("accept") == ".csv,.txt"
        field.set_input_files(tmp_path / "a.csv")
        eventually(page, lambda: seen == [(b"x,y\n\xff", "a.csv", "text/csv")], "the content, with its name already there")
        page.get_by_text("a.csv").wait_for()
        (tmp_path / "b.txt").write_text("b")
        page.get_by_label("files").set_input_files([tmp_path / "a.csv", tmp_path / "b.txt"])
        eventually(page, lambda: many.filename == ["a.csv", "b.txt"] and len(many.value) == 2, "lists of several")
        one.clear()
        eventually(page, lambda: at(page, one).get_by_text("No file chosen").count() == 1, "cleared")

    def test_of_a_folder_keep_their_path_in_it(self, opened: Opened, tmp_path: Path) -> None:
        (tmp_path / "data" / "sub").mkdir(parents=True)
        (tmp_path / "data" / "sub" / "c.txt").write_text("c")
        chosen = FileInput(title="folder", directory=True)
        page = opened(chosen)
        page.get_by_label("folder").set_input_files(tmp_path / "data")
        eventually(page, lambda: chosen.filename == ["data/sub/c.txt"] and chosen.value == ["Yw=="], "the path")

    def test_that_are_too_large_are_refused_in_words_and_large_ones_arrive(self, opened: Opened, tmp_path: Path) -> None:
        chosen = FileInput(title="file")
        page = opened(chosen)
        with (tmp_path / "huge.bin").open("wb") as file:
            file.truncate(30_000_000)
        page.get_by_label("file").set_input_files(tmp_path / "huge.bin")
        page.get_by_role("alert").wait_for()
        assert page.get_by_role("alert").inner_text() == "huge.bin has 30 MB; at most 23 MB can be taken here."
        assert chosen.value == ""
        with (tmp_path / "large.bin").open("wb") as file:
            file.truncate(22_900_000)
        page.get_by_label("file").set_input_files(tmp_path / "large.bin")
        eventually(page, lambda: chosen.filename == "large.bin" and len(chosen.value) == 30_533_336, "all of it", 60)
        assert page.get_by_role("alert").count() == 0
        assert page.evaluate("document.documentElement.dataset.connection") == "open"


def test_disabled_fields_take_nothing(opened: Opened) -> None:
    kinds = [PasswordInput, TextAreaInput, AutocompleteInput, NumericInput, Spinner, MultiSelect, MultiChoice, PaletteSelect, ColorPicker, FileInput]
    models = [kind(disabled=True) for kind in kinds]
    page = opened(*models)
    for model in models:
        at(page, model).locator("input, select, textarea, button").first.wait_for()
        assert at(page, model).locator("input:enabled, select:enabled, textarea:enabled, button:enabled").count() == 0, model
