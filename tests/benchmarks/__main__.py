"""Run all measures and print the table; `--json FILE` keeps the samples, `--only WORD` picks rows, `--quick` takes fewer."""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

from . import measures
from .browser import Browser, chromium
from .measures import Measure


def rows(browser: Browser, quick: bool) -> dict[str, Callable[[], Measure | list[Measure]]]:
    """The measures by a word that names them."""
    few, some, many = (2, 3, 10) if quick else (5, 9, 40)
    return {
        "import": lambda: measures.imports(some),
        "start": lambda: measures.first_picture(browser, few),
        "size": lambda: measures.script_size(browser),
        "key200": lambda: measures.key_press(browser, 200, many, "<= 25 ms, <= 0.5 x"),
        "key100k": lambda: measures.key_press(browser, 100_000, many // 2, "<= 0.25 x"),
        "key1m": lambda: measures.key_press(browser, 1_000_000, max(4, many // 4), "<= 0.1 x"),
        "set": lambda: measures.property_set(few),
        "stream": lambda: measures.streaming(browser, 500 if quick else 2000, few),
        **{
            f"pan-{kind}-{name}": partial(measures.pan, browser, kind, points, many)
            for kind in ("line", "scatter")
            for name, points in (("100k", 100_000), ("1m", 1_000_000))
        },
        "tree36": lambda: measures.structural_change(1, few),
        "tree351": lambda: measures.structural_change(10, few),
        "tree1401": lambda: measures.structural_change(41, few),
        "slow": lambda: measures.slow_callback(browser, 120),
        "khz": lambda: measures.kilohertz(browser, 3000),
        "10m": lambda: measures.ten_million(browser),
        "64mb": lambda: measures.columns(browser, few),
        "session": lambda: measures.session_cost(50),
        "neighbour": lambda: measures.neighbour(browser, many // 2),
    }


def table(results: list[Measure]) -> str:
    """The results as a table of Markdown."""
    lines = ["| what | Desk | Bokeh | ratio | target | others |", "| --- | ---: | ---: | ---: | --- | --- |"]
    for result in results:
        mine, theirs = (_shown(result, name) for name in ("Desk", "Bokeh"))
        others = ", ".join(f"{name} {_shown(result, name)}" for name in result.samples if name not in ("Desk", "Bokeh"))
        lines.append(f"| {result.what} | {mine} | {theirs} | {result.ratio:.3g} x | {result.target} | {others} |")
    return "\n".join(lines)


def _shown(result: Measure, name: str) -> str:
    median = result.median(name)
    return "none within 60 s" if math.isinf(median) else f"{median:,.4g} {result.unit}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, default=Path("benchmarks.json"), help="where the samples go")
    parser.add_argument("--only", action="append", help="a row by its word; may be given several times")
    parser.add_argument("--quick", action="store_true", help="fewer samples")
    options = parser.parse_args()
    results: list[Measure] = []
    with chromium() as browser:
        for word, measure in rows(browser, options.quick).items():
            if options.only and word not in options.only:
                continue
            started = time.monotonic()
            found = measure()
            results += found if isinstance(found, list) else [found]
            options.json.write_text(_as_json(results))
            print(f"{word}: {time.monotonic() - started:.0f} s, load {os.getloadavg()[0]:.1f}", flush=True)
    print(table(results))


def _as_json(results: list[Measure]) -> str:
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    return json.dumps({"machine": machine, "measures": [asdict(result) for result in results]}, indent=1)


main()
