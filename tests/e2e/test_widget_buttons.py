"""Buttons, menus, groups and switches under a user's hands."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from desk.models import (
    BuiltinIcon,
    Button,
    Checkbox,
    CheckboxButtonGroup,
    CheckboxGroup,
    Div,
    Dropdown,
    HelpButton,
    Paragraph,
    PreText,
    RadioButtonGroup,
    RadioGroup,
    SVGIcon,
    Switch,
    TablerIcon,
    TextInput,
    Toggle,
    Tooltip,
)

from .driving import at, heard
from .visitor import eventually

Opened = Callable[..., Page]


def test_a_toggle_stays_pressed_until_it_is_clicked_again(opened: Opened) -> None:
    toggle, clicks = Toggle(label="live", button_type="success"), []
    toggle.on_click(clicks.append)
    page = opened(toggle)
    button = page.get_by_role("button", name="live")
    button.click()
    eventually(page, lambda: clicks == [True] and button.get_attribute("aria-pressed") == "true", "pressed")
    button.press("Space")
    eventually(page, lambda: clicks == [True, False], "released")
    toggle.active = True
    eventually(page, lambda: button.get_attribute("aria-pressed") == "true", "what Python says")


def test_a_menu_tells_its_item_by_mouse_and_by_keys(opened: Opened) -> None:
    drop, items = Dropdown(label="save as", menu=[("Picture", "png"), None, ("Drawing", "svg"), "csv"]), []
    drop.on_click(lambda event: items.append(event.item))
    page = opened(drop)
    opener = page.get_by_role("button", name="save as")
    opener.click()
    page.get_by_role("menuitem", name="Drawing").click()
    eventually(page, lambda: items == ["svg"], "the item")
    assert page.get_by_role("menu").count() == 0
    opener.press("ArrowDown")
    page.get_by_role("menuitem", name="Picture").wait_for()
    eventually(page, lambda: page.get_by_role("menuitem", name="Picture").evaluate("item => item.matches(':focus')"), "focus")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    eventually(page, lambda: items == ["svg", "csv"], "the last one, from the first by going up")


def test_a_menu_closes_with_escape_and_by_a_press_elsewhere(opened: Opened) -> None:
    page = opened(Dropdown(label="more", menu=["a"]))
    opener, menu = page.get_by_role("button", name="more"), page.get_by_role("menu")
    opener.click()
    menu.wait_for()
    page.keyboard.press("Escape")
    menu.wait_for(state="detached")
    assert opener.evaluate("button => button.matches(':focus')")
    opener.click()
    menu.wait_for()
    page.mouse.click(700, 500)
    menu.wait_for(state="detached")


def test_a_split_menu_has_a_button_of_its_own(opened: Opened) -> None:
    drop, events = Dropdown(label="run", split=True, menu=["slowly"]), []
    drop.on_click(lambda event: events.append(event.event_name))
    page = opened(drop)
    page.get_by_role("button", name="run").click()
    page.get_by_role("button", name="Open the menu").click()
    page.get_by_role("menuitem", name="slowly").click()
    eventually(page, lambda: events == ["button_click", "menu_item_click"], "both")


def test_a_help_button_shows_its_tooltip_over_the_page(opened: Opened) -> None:
    button = HelpButton(tooltip=Tooltip(content="Drag to zoom.", position="right"))
    page = opened(button, Div(text="elsewhere"))
    tip = page.get_by_role("tooltip")
    assert tip.count() == 0
    face = page.get_by_role("button", name="Help")
    face.hover()
    tip.wait_for()
    assert tip.inner_text() == "Drag to zoom."
    box, place = face.bounding_box(), tip.bounding_box()
    assert box
    assert place
    assert place["x"] > box["x"] + box["width"], "to the right"
    page.get_by_text("elsewhere").hover()
    tip.wait_for(state="detached")
    face.click()
    page.get_by_text("elsewhere").hover()
    assert tip.is_visible(), "a click keeps it"
    face.press("Escape")
    tip.wait_for(state="detached")


def test_a_tooltip_that_closes_stays_until_then(opened: Opened) -> None:
    text = TextInput(title="name", description=Tooltip(content="As in your passport.", position="right", closable=True))
    page = opened(text, Div(text="elsewhere"))
    page.get_by_role("button", name="Help").hover()
    page.get_by_text("elsewhere").hover()
    tip = page.get_by_role("tooltip")
    assert tip.is_visible()
    tip.get_by_role("button", name="Close").click()
    tip.wait_for(state="detached")


def test_a_description_of_text_is_help_beside_the_title(opened: Opened) -> None:
    page = opened(TextInput(title="name", description="As in your passport."))
    assert page.get_by_label("name", exact=True).count() == 1, "the help is no part of the field's name"
    sign = page.get_by_role("button", name="As in your passport.")
    sign.hover()
    page.get_by_role("tooltip").wait_for()


def test_places_of_buttons_in_groups(opened: Opened) -> None:
    boxes = CheckboxButtonGroup(labels=["a", "b", "c"], active=[2])
    radios = RadioButtonGroup(labels=["day", "week"], active=0)
    checked, chosen = heard(boxes, "active"), heard(radios, "active")
    page = opened(boxes, radios)
    page.get_by_role("button", name="a").click()
    eventually(page, lambda: checked == [[0, 2]], "places in order")
    page.get_by_role("button", name="c").click()
    eventually(page, lambda: checked[-1] == [0], "one less")
    page.get_by_role("radio", name="week").click()
    eventually(page, lambda: chosen == [1], "the other one")
    page.get_by_role("radio", name="week").press("ArrowRight")
    eventually(page, lambda: chosen == [1, 0], "round by keys")
    assert page.get_by_role("radio", name="day").get_attribute("aria-checked") == "true"


def test_places_of_boxes_and_radios(opened: Opened) -> None:
    boxes, radios = CheckboxGroup(labels=["x", "y"], active=[0]), RadioGroup(labels=["one", "two"], inline=True)
    checked, chosen = heard(boxes, "active"), heard(radios, "active")
    page = opened(boxes, radios)
    page.get_by_label("y").check()
    page.get_by_label("x").uncheck()
    eventually(page, lambda: checked == [[0, 1], [1]], "what is checked")
    assert page.get_by_role("radio", checked=True).count() == 0
    page.get_by_label("two").check()
    eventually(page, lambda: chosen == [1], "what is chosen")
    page.get_by_label("two").press("ArrowUp")
    eventually(page, lambda: chosen == [1, 0], "by keys")
    radios.active = None
    eventually(page, lambda: page.get_by_role("radio", checked=True).count() == 0, "none, when Python says so")


def test_switches_and_boxes_are_on_or_off(opened: Opened) -> None:
    switch, box = Switch(label="live", active=True, on_icon="check"), Checkbox(label="grid")
    switched, checked = heard(switch, "active"), heard(box, "active")
    page = opened(switch, box)
    control = page.get_by_role("switch", name="live")
    control.locator("svg").wait_for()
    page.get_by_text("live").click()
    control.press("Space")
    eventually(page, lambda: switched == [False, True], "the label and a key")
    page.get_by_label("grid").check()
    eventually(page, lambda: checked == [True], "the box")


def test_disabled_ones_say_nothing(opened: Opened) -> None:
    models = [
        Toggle(label="t", disabled=True), CheckboxGroup(labels=["c"], disabled=True), Switch(label="s", disabled=True),
        Dropdown(label="d", menu=["x"], disabled=True), RadioButtonGroup(labels=["r"], disabled=True),
    ]  # fmt: skip
    page = opened(*models)
    for model in models:
        at(page, model).locator("button, input").first.wait_for()
        assert at(page, model).locator("button:enabled, input:enabled").count() == 0


def test_icons_are_drawn_and_unknown_ones_are_not(opened: Opened) -> None:
    star = '<svg viewBox="0 0 24 24"><path d="M2 2h20v20z" onload="alert(1)"/><script>alert(1)</script></svg>'
    known = Button(label="a", icon=TablerIcon("player-play"))
    colored = Button(label="b", icon=BuiltinIcon("save", size=30, color="red"))
    own = Button(label="c", icon=SVGIcon(svg=star, size="2em"))
    unknown = Button(label="d", icon=TablerIcon("no-such-icon"))
    page = opened(known, colored, own, unknown)
    page.get_by_role("button", name="d").wait_for()
    at(page, known).locator("svg path").wait_for()
    box = at(page, colored).locator(".icon").bounding_box()
    assert box
    assert (box["width"], box["height"]) == (30, 30)
    assert at(page, colored).locator(".icon").evaluate("icon => getComputedStyle(icon).color") == "rgb(255, 0, 0)"
    path = at(page, own).locator("svg path")
    assert path.get_attribute("d") == "M2 2h20v20z"
    assert path.get_attribute("onload") is None
    assert at(page, own).locator("script").count() == 0
    assert at(page, unknown).locator("svg").count() == 0


def test_paragraphs_and_preformatted_text_are_text(opened: Opened) -> None:
    paragraph, pre = Paragraph(text="<b>1</b> < 2"), PreText(text="a  b\n  c")
    page = opened(paragraph, pre, Div(text="<i>x</i>", render_as_text=True))
    assert page.locator("p").inner_text() == "<b>1</b> < 2"
    assert page.locator("pre").text_content() == "a  b\n  c"
    assert page.locator("pre").evaluate("pre => getComputedStyle(pre).whiteSpace") == "pre"
    page.get_by_text("<i>x</i>").wait_for()


def test_a_link_of_a_div_goes_to_the_web_or_nowhere(opened: Opened) -> None:
    page = opened(Div(text='<a href="https://example.org">web</a> <a href="/other">own</a> <a href="javascript:alert(1)">code</a>'))
    page.get_by_text("web").wait_for()
    hrefs = page.locator("a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert hrefs == ["https://example.org", None, None]
