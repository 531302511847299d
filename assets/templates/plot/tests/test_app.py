"""What the app does, without a window: run it with `python -m pytest` and the folder's name."""

from pathlib import Path

import numpy as np
import pytest

from desk.application import Application
from desk.document import Document

APP = Path(__file__).parents[1]


@pytest.fixture
def document():
    """The document as the app has filled it."""
    document = Document()
    run = Application.from_path(APP).run(document, "test")
    assert run.error is None, str(run.error)
    yield document
    list(document.destroy())
    run.end()


def test_one_wave_is_a_plain_sine(document):
    source, slider = document.get_model_by_name("wave"), document.get_model_by_name("count")
    slider.value = 1
    np.testing.assert_allclose(source.data["y"], 4 / np.pi * np.sin(2 * np.pi * source.data["x"]), atol=1e-12)


def test_more_waves_come_closer_to_the_square(document):
    source, slider = document.get_model_by_name("wave"), document.get_model_by_name("count")
    square = np.sign(np.sin(2 * np.pi * source.data["x"]))
    missed = []
    for count in (1, 5, 40):
        slider.value = count
        missed.append(abs(source.data["y"] - square).mean())
    assert missed == sorted(missed, reverse=True)


def test_the_text_follows_the_slider(document):
    document.get_model_by_name("count").value = 12
    assert document.get_model_by_name("told").text.startswith("12 waves")
