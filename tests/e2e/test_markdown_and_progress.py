"""Markdown is shown as what it means, and sanitised; a progress bar fills."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from playwright.sync_api import expect

from desk.models import Button, Markdown, Progress

from .cases import Opened
from .driving import at, painted_at, size, style
from .visitor import eventually

TEXT = """# Results

* **one**
* [two](https://x.test)

| a | b |
| - | - |
| 1 | 2 |
"""


def test_signs_become_headings_lists_and_tables(opened: Opened) -> None:
    shown = Markdown(text=TEXT)
    page = opened(shown)
    host = at(page, shown)
    expect(host.get_by_role("heading", level=1)).to_have_text("Results")
    expect(host.get_by_role("listitem")).to_have_count(2)
    expect(host.locator("strong")).to_have_text("one")
    expect(host.get_by_role("cell")).to_have_text(["1", "2"])
    expect(host.get_by_role("link")).to_have_attribute("rel", "noopener noreferrer")
    shown.text = "*other*"
    expect(host.locator("em")).to_have_text("other")
    expect(host.get_by_role("heading")).to_have_count(0)


def test_html_in_it_is_sanitised(opened: Opened) -> None:
    shown = Markdown(text="<b>bold</b> <img src=x onerror='document.title=1'> <script>document.title=2</script> [x](javascript:alert(1))")
    page = opened(shown)
    host = at(page, shown)
    expect(host.locator("b")).to_have_text("bold")
    assert host.locator("script, [onerror], a[href]").count() == 0
    assert page.title() not in ("1", "2")


def test_formulas_are_set_unless_they_are_not_wanted(opened: Opened) -> None:
    shown, plain = Markdown(text="so $$x_1^2$$ is"), Markdown(text="so $$x_1^2$$ is", disable_math=True)
    page = opened(shown, plain)
    expect(at(page, shown).locator(".katex")).to_have_count(1)
    expect(at(page, plain)).to_contain_text("$$")


def part(page: Any, bar: Progress, way: str = "width") -> float:
    value, whole = at(page, bar).locator(".value").bounding_box(), at(page, bar).locator(".bar").bounding_box()
    return float(value[way] / whole[way])


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
@pytest.mark.parametrize("reversed_", [False, True])
def test_a_bar_fills_from_its_side(opened: Opened, orientation: Any, reversed_: bool) -> None:
    bar = Progress(value=30, max=120, orientation=orientation, reversed=reversed_, width=300, height=250)
    page = opened(bar)
    way = "width" if orientation == "horizontal" else "height"
    eventually(page, lambda: part(page, bar, way) == pytest.approx(0.25, abs=0.02), "a quarter")
    value, whole = at(page, bar).locator(".value").bounding_box(), at(page, bar).locator(".bar").bounding_box()
    assert value is not None
    assert whole is not None
    corner = "x" if orientation == "horizontal" else "y"
    begins_first = abs(value[corner] - whole[corner]) < 3  # type: ignore[literal-required]
    assert begins_first == (reversed_ if orientation == "vertical" else not reversed_)
    expect(at(page, bar).get_by_role("progressbar")).to_have_attribute("aria-valuenow", "30")


def test_words_are_on_the_bar_and_beside_the_pointer(opened: Opened) -> None:
    bar = Progress(value=1, max=3, label="@{value} of @{max} (@{percent}{%.1f}%)", description="@{index} done", width=300)
    bare = Progress(value=1, label_location="none")
    none = Progress(value=1, label=None)
    page = opened(bar, bare, none)
    expect(at(page, bar).locator(".label").first).to_have_text("1 of 3 (33.3%)")
    expect(at(page, bar).get_by_role("progressbar")).to_have_attribute("title", "1 done")
    assert at(page, bare).locator(".label").count() == at(page, none).locator(".label").count() == 0


def test_a_bar_of_unknown_length_moves(opened: Opened) -> None:
    bar = Progress(mode="indeterminate", value=30, width=300)
    page = opened(bar)
    assert "across" in style(at(page, bar).locator(".value"), "animation-name")
    assert at(page, bar).get_by_role("progressbar").get_attribute("aria-valuenow") is None
    bar.mode = "determinate"
    expect(at(page, bar).get_by_role("progressbar")).to_have_attribute("aria-valuenow", "30")


def test_each_step_of_a_callback_that_takes_long_is_seen(opened: Opened) -> None:
    bar, button = Progress(max=4, width=300), Button(label="go")
    seen: list[str | None] = []

    async def work() -> None:
        for _ in range(4):
            bar.value += 1
            await asyncio.sleep(0.4)

    button.on_click(work)
    page = opened(bar, button)
    painted_at(page)
    page.get_by_role("button", name="go").click()
    progress = at(page, bar).get_by_role("progressbar")

    def is_done() -> bool:
        now = progress.get_attribute("aria-valuenow")
        if now not in seen:
            seen.append(now)
        return now == "4"

    eventually(page, is_done, "the end")
    assert len(seen) >= 3
    assert size(at(page, bar))[0] == 300
