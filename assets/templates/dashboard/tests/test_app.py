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


def test_the_mean_of_one_day_is_the_day_itself(document):
    source = document.get_model_by_name("shown")
    document.get_model_by_name("days").value = 1
    np.testing.assert_allclose(source.data["mean"], source.data["value"])


def test_more_days_make_a_smoother_line(document):
    source, days = document.get_model_by_name("shown"), document.get_model_by_name("days")
    roughness = []
    for count in (1, 7, 31):
        days.value = count
        roughness.append(np.abs(np.diff(source.data["mean"])).mean())
    assert roughness == sorted(roughness, reverse=True)


def test_every_column_of_the_file_can_be_chosen(document):
    source, choice = document.get_model_by_name("shown"), document.get_model_by_name("choice")
    header = (APP / "data" / "weather.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    assert choice.options == header[1:]
    before = source.data["value"]
    choice.value = header[-1]
    assert not np.array_equal(source.data["value"], before)
