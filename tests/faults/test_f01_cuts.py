"""Connections that break while a user works (F01, F02, F03, F05 of the fault catalogue; protocol P35, P36, P40).

A real Chromium reaches the server through a proxy that cuts, refuses and swallows. `DESK_FAULTS=full` runs the long forms.
Each test prints what it has measured as JSON.
"""

from __future__ import annotations

import json
import os
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from desk.document import Document
from desk.models import ColumnDataSource, Slider
from desk.models.widgets import Button, Div
from tests.e2e.driving import at
from tests.e2e.served import Served
from tests.e2e.visitor import Visitor, eventually

from .proxy import FaultProxy

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FULL = os.environ.get("DESK_FAULTS") == "full"
EDIT_MS = 25
CLICK_EVERY = 10

DRIVER = """([slider, button, period, every]) => {
  const shadow = (id) => document.querySelector(`[data-model="${id}"]`)?.shadowRoot
    ?? [...document.querySelectorAll("*")].map(e => e.shadowRoot?.querySelector(`[data-model="${id}"]`)).find(Boolean).shadowRoot;
  const input = shadow(slider).querySelector("input"), click = shadow(button).querySelector("button");
  window.edits = window.clicks = 0;
  window.driver = setInterval(() => {
    input.valueAsNumber = ++window.edits;
    input.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}));
    if (window.edits % every === 0) { click.click(); window.clicks += 1; }
  }, period);
}"""

WATCH = """() => {
  const root = document.documentElement, seen = window.states = [[root.dataset.connection, performance.now()]];
  new MutationObserver(() => {
    if (seen.at(-1)[0] !== root.dataset.connection) seen.push([root.dataset.connection, performance.now()]);
  }).observe(root, {attributes: true, attributeFilter: ["data-connection"]});
}"""


class Bench:
    """An app behind a bad path, a page that shows it, and what Python has heard."""

    def __init__(self, served: Served, page: Page, proxy: FaultProxy, heard: Heard) -> None:
        self.served, self.page, self.proxy, self.heard = served, page, proxy, heard
        page.evaluate(WATCH)

    def pause(self, seconds: float) -> None:
        """Let the world go on for a while: here time itself is what is tested."""
        self.page.wait_for_timeout(1000 * seconds)

    def wait_connected(self) -> None:
        self.page.wait_for_selector("html[data-connection=open]", timeout=15_000)

    def start_editing(self) -> None:
        self.page.evaluate(DRIVER, [self.heard.slider.id, self.heard.button.id, EDIT_MS, CLICK_EVERY])

    def stop_editing(self) -> tuple[int, int]:
        edits, clicks = self.page.evaluate(
            "() => { clearInterval(window.driver); return [window.edits, window.clicks]; }"
        )
        return edits, clicks

    def outages_ms(self) -> list[float]:
        """How long each outage was for the page."""
        states = self.page.evaluate("window.states")
        lost, found = None, []
        for state, moment in states:
            if state == "lost" and lost is None:
                lost = moment
            elif state == "open" and lost is not None:
                found.append(moment - lost)
                lost = None
        return found

    def assert_equal_ends(self) -> None:
        """The page shows what Python has: by each of the app's parts."""
        page, heard = self.page, self.heard
        eventually(
            page,
            lambda: float(at(page, heard.slider).locator("input").input_value()) == heard.slider.value,
            "the edited slider",
        )
        eventually(
            page,
            lambda: float(at(page, heard.mirror).locator("input").input_value()) == heard.mirror.value,
            "the mirrored slider",
        )
        eventually(
            page,
            lambda: at(page, heard.text).evaluate("host => host.shadowRoot.textContent") == heard.text.text,
            "Python's text",
        )


class Heard:
    """The app: what the page edits, what Python edits, and everything that was heard."""

    def __init__(self) -> None:
        self.slider = Slider(title="edited", start=0, end=1_000_000, step=1, value=0)
        self.mirror = Slider(title="mirrored", start=0, end=1_000_000, step=1, value=0)
        self.button = Button(label="click")
        self.text = Div(text="0")
        self.source = ColumnDataSource(data={"x": [0.0]})
        self.values: list[float] = []
        self.clicks = 0
        self.slider.on_change("value", self._edited)
        self.button.on_click(self._clicked)

    def fill(self, document: Document) -> None:
        for model in (self.slider, self.mirror, self.button, self.text):
            document.add_root(model)

    def _edited(self, attr: str, old: float, new: float) -> None:
        self.values.append(new)
        self.mirror.value = new

    def _clicked(self) -> None:
        self.clicks += 1

    def write(self, stop: threading.Event) -> int:
        """Change models from a thread of Python's own until told to stop."""
        count = 0
        while not stop.wait(0.02):
            count += 1
            self.text.text = str(count)
        return count


@pytest.fixture(scope="module")
def proxy() -> Iterator[FaultProxy]:
    proxy = FaultProxy()
    yield proxy
    proxy.close()


@pytest.fixture(scope="module")
def proxied(launch_chromium: Callable[..., Browser], proxy: FaultProxy) -> Browser:
    return launch_chromium(*proxy.chromium_flags)


@pytest.fixture
def bench(proxied: Browser, proxy: FaultProxy, serve: Callable[..., Served]) -> Iterator[Bench]:
    proxy.mode = "pass"
    heard = Heard()
    served = serve(heard.fill)
    visitor = Visitor(proxied)
    try:
        bench = Bench(served, visitor(served), proxy, heard)
        assert proxy._tunnels, "the page comes through the proxy"
        bench.assert_equal_ends()  # also what a part of the page shows whose code comes late
        yield bench
        # That a connection was lost is what the browser itself says on the console; nothing else may be there.
        visitor.complaints[:] = [text for text in visitor.complaints if "WebSocket connection to" not in text]
        visitor.assert_quiet()
    finally:
        proxy.mode = "pass"
        visitor.close()


def report(name: str, numbers: dict[str, Any]) -> None:
    print(json.dumps({"test": name, **numbers}))


def work_through(bench: Bench, break_path: Callable[[int], None], times: int, pause_s: float) -> dict[str, Any]:
    """Edit, click and write while the path breaks again and again; then everything must have arrived, once."""
    stop, heard = threading.Event(), bench.heard
    written: list[int] = []
    writer = threading.Thread(target=lambda: written.append(heard.write(stop)))
    writer.start()
    try:
        bench.start_editing()
        for number in range(times):
            bench.pause(pause_s)
            break_path(number)
        bench.pause(pause_s)
        edits, clicks = bench.stop_editing()
    finally:
        stop.set()
        writer.join(20)
    bench.wait_connected()
    eventually(
        bench.page,
        lambda: heard.slider.value == edits,
        f"the last of {edits} edits in Python, which has {heard.slider.value}",
    )
    eventually(bench.page, lambda: heard.clicks >= clicks, f"{clicks} clicks, of which Python has {heard.clicks}")
    bench.assert_equal_ends()
    assert heard.clicks == clicks, "every click is heard once"
    assert heard.values == sorted(set(heard.values)), "no edit is applied twice, or after a later one"
    outages = bench.outages_ms()
    return {
        "cuts": times,
        "outages": len(outages),
        "median_outage_ms": round(statistics.median(outages), 1) if outages else None,
        "longest_outage_ms": round(max(outages), 1) if outages else None,
        "edits": edits,
        "edits_heard": len(heard.values),
        "clicks": clicks,
        "clicks_heard": heard.clicks,
        "writes": written[0],
    }


def test_f01_twenty_cuts_under_forty_edits_a_second_lose_nothing_and_repeat_nothing(bench: Bench) -> None:
    def cut(number: int) -> None:
        if number % 2:
            # In the middle of a frame: a header, a part of the JSON.
            bench.proxy.cut_after(1 + 7 * number)
        else:
            assert bench.proxy.cut() == 1

    numbers = work_through(bench, cut, times=20, pause_s=0.5)
    report("F01", numbers)
    assert numbers["outages"] >= 20
    assert numbers["edits"] >= 300


@pytest.mark.skipif(not FULL, reason="part of the long run (DESK_FAULTS=full)")
def test_f01_a_cut_after_each_byte_of_a_frame_loses_nothing(bench: Bench) -> None:
    numbers = work_through(bench, bench.proxy.cut_after, times=150, pause_s=0.2)
    report("F01 bytes", numbers)


def test_f02_a_cut_every_600_ms_never_makes_the_page_give_up(bench: Bench) -> None:
    numbers = work_through(bench, lambda _: bench.proxy.cut() and None, times=50 if FULL else 8, pause_s=0.6)
    report("F02", numbers)


@pytest.mark.parametrize("outage_s", [5, *([20, 45] if FULL else [])])
def test_f03_an_edit_made_offline_survives_the_outage_and_the_session_too(bench: Bench, outage_s: float) -> None:
    page, heard = bench.page, bench.heard
    at(page, heard.slider).locator("input").fill("77")
    eventually(page, lambda: heard.slider.value == 77, "the edit before")
    session = bench.served.session
    bench.proxy.mode = "refuse"
    page.get_by_text("Reconnecting").wait_for(timeout=5_000)
    at(page, heard.slider).locator("input").fill("88")
    page.get_by_role("button", name="click").click()
    heard.text.text = "written meanwhile"
    bench.pause(outage_s)
    assert heard.slider.value == 77
    assert at(page, heard.slider).locator("input").input_value() == "88", "the page shows the edit all the time"
    bench.proxy.mode = "pass"
    start = time.monotonic()
    eventually(page, lambda: heard.slider.value == 88, "the edit made offline")
    back_s = time.monotonic() - start
    page.get_by_text("written meanwhile").wait_for()
    page.get_by_text("Reconnecting").wait_for(state="detached")
    bench.assert_equal_ends()
    assert heard.clicks == 1
    assert bench.served.sessions == [session]
    report("F03", {"outage_s": outage_s, "back_s": round(back_s, 3)})
    assert back_s < 2.5, "tries come every second"


def test_f05_a_path_that_swallows_everything_is_noticed_by_both_ends_within_ten_seconds(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    page, heard = bench.page, bench.heard
    caplog.set_level("INFO", "desk.server")
    bench.proxy.mode = "blackhole"
    start, start_of_day = time.monotonic(), time.time()
    at(page, heard.slider).locator("input").fill("5")
    page.get_by_text("does not answer").wait_for(timeout=10_000)
    said_s = time.monotonic() - start
    page.wait_for_selector("html[data-connection=lost], html[data-connection=connecting]", timeout=20_000)
    page_s = time.monotonic() - start
    closed = lambda: [record for record in caplog.records if "connection closed" in record.getMessage()]  # noqa: E731
    server_s = eventually(page, closed, "the server has closed its end", 20)[0].created - start_of_day
    bench.proxy.mode = "pass"
    eventually(page, lambda: heard.slider.value == 5, "the edit arrives when the path is there again", 20)
    bench.wait_connected()
    bench.assert_equal_ends()
    report("F05", {"page_s": round(page_s, 2), "said_s": round(said_s, 2), "server_s": round(server_s, 2)})
    # Half a second for a machine that is busy with other tests.
    assert said_s < 5.5
    assert page_s < 10.5
    assert server_s < 10.5


def test_a_page_whose_document_says_so_stays_lost(bench: Bench) -> None:
    bench.served.session.document.config.reconnect_session = False
    bench.page.reload()
    bench.wait_connected()
    bench.proxy.cut()
    bench.page.get_by_text("The connection is lost. Reload the page").wait_for()
    assert bench.page.locator("html").get_attribute("data-connection") == "ended"


def test_a_page_whose_document_says_so_says_nothing_of_its_connection(bench: Bench) -> None:
    bench.served.session.document.config.notify_connection_status = False
    bench.page.reload()
    bench.wait_connected()
    bench.proxy.mode = "refuse"
    bench.proxy.cut()
    bench.page.wait_for_selector("html[data-connection=lost], html[data-connection=connecting]")
    bench.pause(2)
    assert bench.page.get_by_text("Reconnecting").count() == 0
    bench.proxy.mode = "pass"
    bench.wait_connected()
