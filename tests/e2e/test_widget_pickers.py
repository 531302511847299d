"""Pickers of days, moments and times under a user's hands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

from playwright.sync_api import Locator, Page

from desk.models import (
    DatePicker,
    DateRangePicker,
    DatetimePicker,
    DatetimeRangePicker,
    Div,
    MultipleDatePicker,
    MultipleDatetimePicker,
    TimePicker,
)

from .driving import at, heard
from .visitor import eventually

Opened = Callable[..., Page]


def ms(*parts: int) -> float:
    return datetime(*parts, tzinfo=UTC).timestamp() * 1000  # type: ignore[misc,arg-type]


def day(page: Page, date: int, month: str = "February 2024") -> Locator:
    return page.get_by_role("button", name=f"{date} {month}", exact=True)


def test_a_day_is_chosen_in_the_calendar_and_arrives_as_iso_text(opened: Opened) -> None:
    picker = DatePicker(title="day", value="2024-02-14", date_format="j F Y")
    values, page = heard(picker), opened(picker)
    field = page.get_by_role("textbox", name="day", exact=True)
    assert field.input_value() == "14 February 2024"
    field.click()
    assert page.get_by_role("gridcell", selected=True).inner_text() == "14"
    day(page, 29).click()
    eventually(page, lambda: values == ["2024-02-29"], "the day")
    page.get_by_role("dialog").wait_for(state="detached")
    assert field.input_value() == "29 February 2024"
    assert field.evaluate("field => field.matches(':focus')")


def test_a_day_can_be_typed(opened: Opened) -> None:
    picker = DatePicker(title="day", value="2024-02-14", date_format="d.m.Y", min_date="2024-01-01")
    values, page = heard(picker), opened(picker, Div(text="elsewhere"))
    field = page.get_by_role("textbox", name="day", exact=True)
    field.fill("3.4.2024")
    field.press("Enter")
    eventually(page, lambda: values == ["2024-04-03"] and field.input_value() == "03.04.2024", "by the format")
    field.fill("2024-05-06")
    field.press("Enter")
    eventually(page, lambda: values[-1] == "2024-05-06", "as ISO text")
    for wrong in ("31.2.2024", "31.12.2023", "soon"):
        field.fill(wrong)
        assert field.get_attribute("aria-invalid") == "true"
        field.press("Enter")
        eventually(page, lambda: field.input_value() == "06.05.2024", f"not {wrong}")
    field.fill("")
    field.press("Enter")
    eventually(page, lambda: values == ["2024-04-03", "2024-05-06", None], "nothing")


def test_days_that_cannot_be_chosen_cannot(opened: Opened) -> None:
    picker = DatePicker(
        title="day", value="2024-02-14", min_date="2024-02-03", max_date="2024-02-27", disabled_dates=["2024-02-05", ("2024-02-07", "2024-02-09")]
    )
    only = DatePicker(title="only", value="2024-02-14", enabled_dates=["2024-02-14", ("2024-02-20", "2024-02-21")], inline=True)
    page = opened(picker, only)
    page.get_by_role("textbox", name="day", exact=True).click()
    calendar = page.get_by_role("dialog")
    enabled = [date for date in range(1, 30) if calendar.get_by_role("button", name=f"{date} February 2024", exact=True).is_enabled()]
    assert enabled == [date for date in range(3, 28) if date not in (5, 7, 8, 9)]
    assert at(page, only).locator(".day:enabled").all_inner_texts() == ["14", "20", "21"]


def test_the_calendar_is_walked_through_by_keys(opened: Opened) -> None:
    picker = DatePicker(title="day", value="2024-01-31")
    values, page = heard(picker), opened(picker)
    field = page.get_by_role("textbox", name="day", exact=True)
    field.focus()
    field.press("ArrowDown")

    def focused() -> str:
        return str(page.evaluate("() => { let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e?.getAttribute('aria-label') }"))

    eventually(page, lambda: focused() == "31 January 2024", "the chosen day first")
    for key, label in (
        ("ArrowRight", "1 February 2024"), ("ArrowDown", "8 February 2024"), ("PageDown", "8 March 2024"),
        ("Shift+PageUp", "8 March 2023"), ("Home", "5 March 2023"), ("ArrowLeft", "4 March 2023"),
    ):  # fmt: skip
        page.keyboard.press(key)
        eventually(page, lambda label=label: focused() == label, f"{key} to {label}, not {focused()}")
    page.keyboard.press("Enter")
    eventually(page, lambda: values == ["2023-03-04"], "Enter chooses")
    field.press("ArrowDown")
    page.get_by_role("dialog").wait_for()
    eventually(page, lambda: focused() == "4 March 2023", "open again")
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")
    assert field.evaluate("field => field.matches(':focus')")


def test_months_and_years_are_turned(opened: Opened) -> None:
    page = opened(DatePicker(title="day", value="2024-01-31", inline=True))
    page.get_by_role("button", name="Next month").click()
    day(page, 29).wait_for()
    page.get_by_label("Month", exact=True).select_option("December")
    day(page, 31, "December 2024").wait_for()
    page.get_by_label("Year").fill("2030")
    page.get_by_label("Year").press("Enter")
    day(page, 31, "December 2030").wait_for()


def test_a_range_has_its_ends_in_order(opened: Opened) -> None:
    picker = DateRangePicker(title="days", value=("2024-02-05", "2024-02-08"))
    values, page = heard(picker), opened(picker)
    field = page.get_by_role("textbox", name="days", exact=True)
    assert field.input_value() == "2024-02-05 to 2024-02-08"
    field.click()
    assert at(page, picker).locator(".between").all_inner_texts() == ["6", "7"]
    day(page, 20).click()
    assert values == []
    day(page, 12).hover()
    assert at(page, picker).locator(".between").all_inner_texts() == [str(date) for date in range(13, 20)], "as it would be"
    day(page, 12).click()
    eventually(page, lambda: values == [("2024-02-12", "2024-02-20")], "both, the earlier one first")
    field.fill("2024-03-01 to 2024-03-02")
    field.press("Enter")
    eventually(page, lambda: values[-1] == ("2024-03-01", "2024-03-02"), "typed")


def test_several_days_come_and_go_with_a_click(opened: Opened) -> None:
    picker = MultipleDatePicker(title="days", value=["2024-02-05"], separator=" + ")
    values, page = heard(picker), opened(picker)
    field = page.get_by_role("textbox", name="days", exact=True)
    field.click()
    day(page, 2).click()
    eventually(page, lambda: values == [["2024-02-02", "2024-02-05"]], "in order")
    day(page, 5).click()
    eventually(page, lambda: values[-1] == ["2024-02-02"], "gone")
    field.fill("2024-02-09 + 2024-02-08")
    field.press("Enter")
    eventually(page, lambda: values[-1] == ["2024-02-08", "2024-02-09"], "typed")


def test_a_moment_has_a_day_and_a_time(opened: Opened) -> None:
    picker = DatetimePicker(title="moment", value=datetime(2024, 2, 14, 8, 30), minute_increment=15, max_date=datetime(2024, 2, 29, 10))
    values, page = heard(picker), opened(picker)
    field = page.get_by_role("textbox", name="moment", exact=True)
    field.click()
    day(page, 20).click()
    eventually(page, lambda: values == [ms(2024, 2, 20, 8, 30)], "the time stays")
    page.get_by_role("spinbutton", name="Minute").press("ArrowUp")
    eventually(page, lambda: values[-1] == ms(2024, 2, 20, 8, 45), "a step of minutes")
    page.get_by_role("button", name="Hour up").click()
    eventually(page, lambda: values[-1] == ms(2024, 2, 20, 9, 45), "a button")
    hour = page.get_by_role("spinbutton", name="Hour")
    hour.fill("17")
    hour.press("Enter")
    eventually(page, lambda: values[-1] == ms(2024, 2, 20, 17, 45) and field.input_value() == "2024-02-20 17:45", "typed")
    day(page, 29).click()
    eventually(page, lambda: values[-1] == ms(2024, 2, 29, 10), "not after the last moment")


def test_moments_of_a_range_have_times_of_their_own(opened: Opened) -> None:
    picker = DatetimeRangePicker(title="moments", value=(datetime(2024, 2, 5, 8), datetime(2024, 2, 6, 17)))
    values, page = heard(picker), opened(picker)
    page.get_by_role("textbox", name="moments", exact=True).click()
    page.get_by_role("group", name="To").get_by_label("Hour", exact=True).press("ArrowDown")
    eventually(page, lambda: values == [(ms(2024, 2, 5, 8), ms(2024, 2, 6, 16))], "the end's")
    day(page, 12).click()
    day(page, 10).click()
    eventually(page, lambda: values[-1] == (ms(2024, 2, 10, 8), ms(2024, 2, 12, 16)), "days change, times stay")


def test_several_moments_are_a_list(opened: Opened) -> None:
    picker = MultipleDatetimePicker(title="moments", value=[datetime(2024, 2, 5, 8)])
    values, page = heard(picker), opened(picker)
    page.get_by_role("textbox", name="moments", exact=True).click()
    day(page, 7).click()
    eventually(page, lambda: values == [[ms(2024, 2, 5, 8), ms(2024, 2, 7, 8)]], "one more, at the same time")


def test_a_time_is_stepped_typed_and_bounded(opened: Opened) -> None:
    picker = TimePicker(title="time", value=time(21, 45), clock="12h", time_format="h:i K", max_time="22:30")
    empty = TimePicker(title="empty", seconds=True, time_format="H:i:S")
    values, page = heard(picker), opened(picker, empty)
    field = page.get_by_role("textbox", name="time", exact=True)
    assert field.input_value() == "9:45 PM"
    field.click()
    page.get_by_role("button", name="PM").click()
    eventually(page, lambda: values == [time(9, 45)], "the other half of the day")
    field.fill("10:15 pm")
    field.press("Enter")
    eventually(page, lambda: values[-1] == time(22, 15), "typed")
    field.fill("11:15 pm")
    field.press("Enter")
    eventually(page, lambda: field.input_value() == "10:15 PM", "too late")
    page.get_by_role("textbox", name="empty", exact=True).click()
    page.get_by_role("spinbutton", name="Second").press("ArrowUp")
    eventually(page, lambda: empty.value == time(12, 0, 1), "from noon on")


def test_the_sign_in_the_field_opens_and_closes_the_calendar(opened: Opened) -> None:
    page = opened(DatePicker(title="day", value="2024-02-14"))
    sign, calendar = page.get_by_role("button", name="Open the calendar"), page.get_by_role("dialog")
    sign.click()
    calendar.wait_for()
    sign.click()
    calendar.wait_for(state="detached")
    sign.click()
    calendar.wait_for()
    page.mouse.click(800, 500)
    calendar.wait_for(state="detached")


def test_a_disabled_picker_does_not_open(opened: Opened) -> None:
    picker = DatePicker(title="day", value="2024-02-14", disabled=True)
    inline = DatePicker(title="other", value="2024-02-14", disabled=True, inline=True)
    page = opened(picker, inline)
    at(page, picker).locator("input").click(force=True)
    assert page.get_by_role("dialog").count() == 0
    assert at(page, inline).locator("button:enabled, input:enabled").count() == 0


def test_the_calendar_opens_where_it_is_asked_to(opened: Opened) -> None:
    above = DatePicker(title="above", value="2024-02-14", position="above", margin=(320, 5, 5, 5))
    page = opened(above)
    page.get_by_role("textbox", name="above", exact=True).click()
    calendar, field = page.get_by_role("dialog").bounding_box(), page.get_by_role("textbox", name="above", exact=True).bounding_box()
    assert calendar
    assert field
    assert calendar["y"] + calendar["height"] <= field["y"]
