"""`desk serve --dev`: a page shows what its author has just written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.application import Application
from desk.run.development import Development
from desk.server.server import Server

from .visitor import Visitor, eventually

MAIN = """
from desk.io import curdoc
from desk.models import Div
import words_of_the_app
curdoc().add_root(Div(text=words_of_the_app.WORD))
"""


@pytest.fixture
def board(tmp_path: Path) -> Path:
    folder = tmp_path / "board"
    folder.mkdir()
    (folder / "main.py").write_text(MAIN)
    (folder / "words_of_the_app.py").write_text("WORD = 'first'\n")
    return folder


def test_the_page_shows_an_edited_module_a_mistake_and_its_cure(board: Path, visit: Visitor) -> None:
    def make() -> Application:
        return Application.from_path(board)

    with Server({"/board": make()}, port=0, author=True) as server, Development(server, {"/board": make}, look_s=0.05):
        page = visit(server.url("/board"))
        page.get_by_text("first").wait_for(state="attached")
        (board / "words_of_the_app.py").write_text("WORD = 'second one'\n")
        page.get_by_text("second one").wait_for(state="attached")
        (board / "main.py").write_text(MAIN + "1 / 0\n")
        page.get_by_text("ZeroDivisionError").first.wait_for()
        (board / "main.py").write_text(MAIN + "# mended\n")
        page.get_by_text("second one").wait_for(state="attached")
        (board / "templates").mkdir()
        (board / "templates" / "index.html").write_text(
            "{% extends base %}{% block contents %}<h1>Own page</h1>{{ embed(roots[0]) }}{% endblock %}"
        )
        (board / "main.py").write_text(MAIN + "# with a template\n")
        page.get_by_role("heading", name="Own page").wait_for()
        (board / "templates" / "index.html").write_text(
            "{% extends base %}{% block contents %}<h1>Other page</h1>{{ embed(roots[0]) }}{% endblock %}"
        )
        page.get_by_role("heading", name="Other page").wait_for()
        page.get_by_text("second one").wait_for(state="attached")
        eventually(page, lambda: len(server.sessions) == 1, "what was before has ended")
