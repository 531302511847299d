"""The rows of the table: each measures both contenders in turn and returns its samples."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from statistics import median

from .browser import SLIDER, Browser, drag_to_pixels_ms, key_to_pixels_ms
from .contender import BOTH, DESK, Contender, serving
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


