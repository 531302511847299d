"""The building code of the two well-known slider apps makes what its authors expect."""

from __future__ import annotations

import numpy as np
import pytest

from desk.layouts import column, row
from desk.models import ColumnDataSource, CrosshairTool, Row
from desk.models.widgets import Slider, TextInput
from desk.plotting import figure


def test_the_tutorial_app_is_built_and_follows_its_slider() -> None:
    x = np.linspace(0, 10, 200)
    source = ColumnDataSource(data={"x": x, "y": np.sin(x)})
    with pytest.warns(UserWarning, match="plot_height|plot_width"):
        plot = figure(plot_height=400, plot_width=400, title="sine wave")
    plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)
    freq = Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1)

    def update_data(attrname: str, old: float, new: float) -> None:
        source.data = {"x": x, "y": np.sin(freq.value * x)}

    freq.on_change("value", update_data)
    layout = row(freq, plot, width=500)

    freq.value = 2.0
    assert isinstance(layout, Row)
    assert (layout.width, layout.children) == (500, [freq, plot])
    assert np.array_equal(source.data["y"], np.sin(2 * x))


def test_the_larger_app_is_built_and_follows_its_text_and_sliders() -> None:
    x = np.linspace(0, 4 * np.pi, 200)
    source = ColumnDataSource(data={"x": x, "y": np.sin(x)})
    plot = figure(
        height=400, width=400, title="my sine wave", tools="crosshair,pan,reset,save,wheel_zoom",
        x_range=[0, 4 * np.pi], y_range=[-2.5, 2.5],
    )  # fmt: skip
    plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)
    text = TextInput(title="title", value="my sine wave")
    offset = Slider(title="offset", value=0.0, start=-5.0, end=5.0, step=0.1)
    amplitude = Slider(title="amplitude", value=1.0, start=-5.0, end=5.0, step=0.1)
    phase = Slider(title="phase", value=0.0, start=0.0, end=2 * np.pi)
    freq = Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1)

    def update_title(attrname: str, old: str, new: str) -> None:
        plot.title.text = text.value

    def update_data(attrname: str, old: float, new: float) -> None:
        source.data = {"x": x, "y": amplitude.value * np.sin(freq.value * x + phase.value) + offset.value}

    text.on_change("value", update_title)
    for slider in (offset, amplitude, phase, freq):
        slider.on_change("value", update_data)
    layout = row(column(text, offset, amplitude, phase, freq), plot, width=800)

    text.value = "other"
    amplitude.value, offset.value = 2.0, 1.0
    assert plot.title.text == "other"
    assert np.array_equal(source.data["y"], 2 * np.sin(x) + 1)
    assert isinstance(plot.tools[0], CrosshairTool)
    assert plot.x_range.end == 4 * np.pi
    assert len(layout.children[0].children) == 5
