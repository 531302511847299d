"""The rows of the table: each measures both contenders in turn and returns its samples."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from statistics import median

from .browser import SLIDER, Browser, drag_to_pixels_ms, key_to_pixels_ms
from .contender import BOTH, DESK, Contender, bare_socket, serving
from .crowd import sessions
from .rivals import PAINTED, RIVALS, page_of


@dataclass
class Measure:
    """One row: its samples by contender, and what is aimed at."""

    what: str
    unit: str
    target: str
    samples: dict[str, list[float]] = field(default_factory=dict)
    higher_is_better: bool = False

    def median(self, name: str) -> float:
        """The middle of the samples; NaN without any."""
        return median(self.samples[name]) if self.samples.get(name) else float("nan")

    @property
    def ratio(self) -> float:
        """Desk's median over Bokeh's."""
        return self.median("Desk") / self.median("Bokeh")


def imports(runs: int) -> Measure:
    """`import X.plotting` beyond numpy, in fresh processes, in turn."""
    code = "import time, numpy; t = time.perf_counter(); import {}.plotting; print((time.perf_counter() - t) * 1000)"
    measure = Measure("`import desk.plotting` beyond `import numpy`", "ms", "<= 80 ms, <= 0.15 x")
    for run in range(runs + 1):
        for contender in BOTH:
            sample = float(contender.run(code.format(contender.package)))
            if run > 0:  # the first one may have to compile
                _add(measure, contender, sample)
    return measure


def first_picture(browser: Browser, runs: int) -> Measure:
    """From the start of the process to the first painted plot, in a browser that runs already."""
    measure = Measure("process start to first painted plot", "ms", "<= 0.4 x")
    for run in range(runs + 1):
        for contender in BOTH:
            with serving(contender, "wave") as served, browser.page(served.url, contender.painted):
                sample = (time.perf_counter() - served.started) * 1000
            if run > 0:
                _add(measure, contender, sample)
    return measure


_SCRIPT_BYTES = """
Promise.all(performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => /[.]js([?]|$)/.test(name))
  .map((name) => fetch(name).then((answer) => answer.arrayBuffer()).then((bytes) => bytes.byteLength)))
  .then((sizes) => sizes.reduce((sum, size) => sum + size, 0))
"""


def script_size(browser: Browser) -> Measure:
    """Bytes of script that the first page loads."""
    measure = Measure("script in the first page", "kB", "<= 350 kB")
    for contender in BOTH:
        with serving(contender, "wave") as served, browser.page(served.url, contender.painted) as page:
            _add(measure, contender, page.evaluate(_SCRIPT_BYTES) / 1000)
    return measure


def key_press(browser: Browser, points: int, presses: int, target: str) -> Measure:
    """Key press on a slider -> callback -> new pixels of a line."""
    measure = Measure(f"key press to new pixels, line of {points:,} points", "ms", target)
    for contender in BOTH:
        with serving(contender, "wave", str(points)) as served, browser.page(served.url, contender.painted) as page:
            for sample in key_to_pixels_ms(page, presses):
                _add(measure, contender, sample)
    return measure


_SETS = """
import time
from {package}.document import Document
from {package}.models import Slider
doc, slider = Document(), Slider(start=0, end=1e9, value=1)
doc.add_root(slider)
{listen}
values = list(range(20_000))
best = []
for _ in range(7):
    t = time.perf_counter()
    for value in values: slider.value = value
    best.append((time.perf_counter() - t) / len(values) * 1e6)
    values.reverse()
print(sorted(best)[3])
"""
_LISTEN = {
    "desk": "from desk.sync import SyncSession; session = SyncSession(doc, 'session')",
    # A server session hears every change; what it does with it is not counted here.
    "bokeh": "doc.on_change(lambda event: None)",
}


def property_set(runs: int) -> Measure:
    """One property set in a live document."""
    measure = Measure("one property set in a live document", "us", "<= 3 us")
    for _ in range(runs):
        for contender in BOTH:
            code = _SETS.format(package=contender.package, listen=_LISTEN[contender.package])
            _add(measure, contender, float(contender.run(code)))
    return measure


def streaming(browser: Browser, updates: int, runs: int) -> Measure:
    """Updates a second from a loop that streams 10 rows each, until the page's own range has the last row."""
    measure = Measure("updates a second, 10 rows each, all arrived", "/s", ">= 5 x", higher_is_better=True)
    for _ in range(runs):
        for contender in BOTH:
            with (
                serving(contender, "stream", str(updates)) as served,
                browser.page(served.url, contender.painted) as page,
            ):
                page.click("button")
                _, seconds, rows = served.line("ARRIVED", 120)
                assert int(rows) == updates * 10
                _add(measure, contender, updates / float(seconds))
    return measure


_CHANGES = """
import time
from {package}.document import Document
from {package}.layouts import column
from {package}.models import ColumnDataSource, Slider
from {package}.plotting import figure
doc = Document()
plots = []
for number in range({plots}):
    plot = figure()
    plot.line("x", "y", source=ColumnDataSource(data=dict(x=[1, 2], y=[1, 2])))
    plots.append(plot)
slider = Slider(start=0, end=1, value=0)
panel = column(slider)
doc.add_root(column(panel, *plots))
{listen}
best = []
for turn in range(30):
    spare = Slider(start=0, end=1, value=0)
    t = time.perf_counter()
    panel.children = [spare]
    best.append((time.perf_counter() - t) * 1e6)
models = len(list(doc.models))
print(sorted(best)[15], models)
"""


def structural_change(plots: int, runs: int) -> Measure:
    """A child of a layout is replaced, which is what may cost a walk over the document."""
    measure = Measure("", "us", "flat")
    models = {}
    for _ in range(runs):
        for contender in BOTH:
            code = _CHANGES.format(package=contender.package, listen=_LISTEN[contender.package], plots=plots)
            took, models[contender.name] = contender.run(code).split()
            _add(measure, contender, float(took))
    measure.what = f"a child replaced in a document of {models['Desk']} models"
    return measure


def slow_callback(browser: Browser, events: int) -> list[Measure]:
    """A slider moved 60 times a second against a callback of 100 ms: how often it is called, and when the last value is drawn."""
    calls = Measure(f"calls for {events} slider events at 60 Hz, callback of 100 ms", "", "<= 40")
    late = Measure("the last of them, from the key to its pixels", "ms", "<= 150 ms after the callback before it")
    for contender in BOTH:
        with serving(contender, "slow") as served, browser.page(served.url, contender.painted) as page:
            page.evaluate(f"window.first({SLIDER!r}).focus()")
            page.evaluate("window.watchChanges()")
            begun = time.monotonic()
            for number in range(events):
                page.press("ArrowRight")
                time.sleep(max(0.0, begun + (number + 1) / 60 - time.monotonic()))
            released = page.evaluate("performance.now()")
            number = 0
            while True:
                number += 1
                if float(served.line("CALL", 60)[1]) == events:
                    break
            page.wait_for(f"performance.now() > window.changed + 500 && window.changed > {released}")
            _add(calls, contender, number)
            _add(late, contender, page.evaluate("window.changed") - released)
    return [calls, late]


def kilohertz(browser: Browser, rows: int) -> Measure:
    """A script that streams at 1 kHz: how long after the last row all are on the screen."""
    measure = Measure(f"{rows:,} rows streamed at 1 kHz, last one to the screen and back", "ms", "no backlog")
    for contender in BOTH:
        with serving(contender, "ticker", str(rows)) as served, browser.page(served.url, contender.painted) as page:
            page.click("button")
            _add(measure, contender, float(served.line("ARRIVED", 120)[2]) * 1000)
    return measure


def ten_million(browser: Browser) -> list[Measure]:
    """From the address to the first picture of a line of ten million points, and the page's memory after it."""
    seconds = Measure("first picture, line of 10,000,000 points", "s", "<= 3 s")
    heap = Measure("the page's heap after it", "MB", "<= 250 MB")
    for contender in BOTH:
        with serving(contender, "wave", "10000000") as served:
            begun = time.perf_counter()
            with browser.page(served.url, contender.painted) as page:
                _add(seconds, contender, time.perf_counter() - begun)
                page.call("HeapProfiler.collectGarbage")
                used = page.call("Runtime.getHeapUsage")
                _add(heap, contender, (used["usedSize"] + used["backingStorageSize"]) / 1e6)
    return [seconds, heap]


def columns(browser: Browser, runs: int) -> Measure:
    """64 MB of columns from the set until the page, which has drawn them, says so; and the same bytes through a bare socket."""
    measure = Measure("64 MB of columns, set to drawn and answered", "ms", "<= 2 x the bare socket")
    rows = 4_000_000
    for contender in BOTH:
        with serving(contender, "columns", str(rows)) as served, browser.page(served.url, contender.painted) as page:
            for _ in range(runs):
                page.click("button")
                _add(measure, contender, float(served.line("ARRIVED", 120)[1]) * 1000)
    with bare_socket(rows * 16) as (url, lines), browser.page(url, PAINTED) as page:
        for _ in range(runs):
            page.click("button")
            measure.samples.setdefault("bare Tornado socket", []).append(float(lines.get(timeout=60).split()[1]) * 1000)
    return measure


def session_cost(count: int) -> list[Measure]:
    """What one more session costs the server."""
    memory = Measure("a session's memory", "kB", "<= 100 kB")
    processor = Measure("a session's processor time, page included", "ms", "<= 10 ms")
    for contender in BOTH:
        with serving(contender, "many") as served, sessions(contender, served, 5):
            before = served.resident_kb(), served.processor_ms()
            with sessions(contender, served, count):
                _add(memory, contender, (served.resident_kb() - before[0]) / count)
                _add(processor, contender, (served.processor_ms() - before[1]) / count)
    return [memory, processor]


def neighbour(browser: Browser, presses: int) -> Measure:
    """The latency of one session while a callback of another sleeps five seconds."""
    measure = Measure("another session's latency while a callback sleeps 5 s", "ms", "<= 30 ms")
    for contender in BOTH:
        count = presses if contender is DESK else 1
        with (
            serving(contender, "sleeper") as served,
            browser.page(served.url, contender.painted) as sleeper,
            browser.page(served.url, contender.painted) as other,
        ):
            other.evaluate(f"window.first({SLIDER!r}).focus()")
            sleeper.click("button")
            for sample in key_to_pixels_ms(other, count, warm_up=0):
                _add(measure, contender, sample)
    return measure


def pan(browser: Browser, kind: str, points: int, steps: int) -> Measure:
    """A move of the mouse in a drag -> new pixels, of all four."""
    measure = Measure(f"a frame of panning, {kind} of {points:,} points", "ms", "<= 33 ms")
    for contender in BOTH:
        with (
            serving(contender, "pan", kind, str(points)) as served,
            browser.page(served.url, contender.painted) as page,
        ):
            measure.samples[contender.name] = drag_to_pixels_ms(page, steps)
    for rival in RIVALS:
        with page_of(rival, kind, points) as url, browser.page(url, PAINTED) as page:
            measure.samples[rival.name] = drag_to_pixels_ms(page, steps)
    return measure


def _add(measure: Measure, contender: Contender, sample: float) -> None:
    measure.samples.setdefault(contender.name, []).append(sample)


