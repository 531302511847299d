"""What the app does, without a window: run it with `python -m pytest` and the folder's name."""

from pathlib import Path

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


def test_the_text_follows_the_slider(document):
    document.get_model_by_name("number").value = 7
    assert document.get_model_by_name("told").text == "7"
