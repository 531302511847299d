"""A type checker sees the constructors and methods that authors call, and finds wrong calls."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SNIPPET = """
from desk.events import Tap
from desk.layouts import column, row
from desk.models import ColumnDataSource, Range1d, Row, Select, Slider, Span
from desk.models.widgets import Button, TextInput
from desk.plotting import figure

slider = Slider(title="freq", start=0.1, end=5.1, step=0.1, value=1)
reveal_type(slider.value)                                   # revealed: float
reveal_type(slider.title)                                   # revealed: str | None
Slider(start="x")                                           # error: arg-type
Slider(begin=0)                                             # error: call-arg
slider.value = "x"                                          # error: assignment
Span(dimension="width", line_dash="dashed", line_width=2)
Span(dimension="length")                                    # error: arg-type
Button(button_type="success", label="Go")
Button(button_type="happy")                                 # error: arg-type
Select(options=["a", ("b", "B")], value="a")
Range1d(0, 10)
source = ColumnDataSource(data={"x": [1, 2]})
source.data["y"] = [3, 4]
source.stream({"x": [3], "y": [5]}, rollover=10)
source.stream({"x": [3]}, rollover="10")                    # error: arg-type
plot = figure(title="x", x_axis_type="log", tools="pan", x_range=(0, 1))
reveal_type(plot)                                           # revealed: figure
figure(x_axis_type="loog")                                  # error: arg-type
renderer = plot.line("x", "y", source=source, line_width=3, legend_label="a")
plot.title.text = "y"
Row(slider, plot, width=3)
reveal_type(renderer)                                       # revealed: GlyphRenderer
plot.line("x", "y", line_width="thick")                     # error: arg-type
plot.scatter([1], [2], size=5, marker="square", fill_color="red", selection_color="blue")
plot.circle([1], [2], radius=1, radius_dimension="z")       # error: arg-type
reveal_type(row(column(slider, TextInput()), plot, width=800))  # revealed: Row
row("x", 3)                                                 # error: arg-type
reveal_type(Tap(plot).sx)                                   # revealed: float | None
"""


def test_right_calls_pass_and_wrong_ones_are_found(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    path = tmp_path / "snippet.py"
    path.write_text(SNIPPET, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
        "--cache-dir",
        str(tmp_path / "cache"),
    ]
    done = subprocess.run(
        [*command, "--follow-imports=silent", str(path)], cwd=tmp_path, capture_output=True, text=True, check=False,
        env={**os.environ, "MYPYPATH": str(ROOT)},
    )  # fmt: skip
    expected = {
        number: (match[1], match[2].strip())
        for number, line in enumerate(SNIPPET.splitlines(), start=1)
        if (match := re.search(r"# (error|revealed): (.*)", line))
    }
    found = {}
    for line in done.stdout.splitlines():
        if match := re.match(r'.*snippet\.py:(\d+): note: Revealed type is "(.*)"', line):
            found[int(match[1])] = ("revealed", re.sub(r"(builtins|desk|[a-z_]+)\.(?=[A-Za-z])", "", match[2]))
        elif match := re.match(r".*snippet\.py:(\d+): error: .*\[([a-z-]+)\]", line):
            found[int(match[1])] = ("error", match[2])
    assert found == expected, done.stdout + done.stderr
