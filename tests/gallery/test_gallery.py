"""Every file of the gallery is an app: it runs as it is and through the alias, says nothing on the page's console, and paints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desk.application import Application
from desk.document import Document
from tests.e2e.served import Served
from tests.e2e.visitor import Visitor

FILES = sorted(path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith(("test_", "__")))


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def file(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_a_file_of_the_gallery_runs_with_either_spelling(file: Path, tmp_path: Path) -> None:
    text = file.read_text("utf-8")
    for one, other in (("from bokeh", "from desk"), ("from desk", "from bokeh")):
        script = tmp_path / f"{other.split()[1]}_{file.name}"
        script.write_text(text.replace(one, other))
        document = Document()
        run = Application.from_path(script, alias_bokeh=True).run(document, "gallery")
        assert run.error is None, run.error
        assert document.roots
        assert list(document.validate()) == []
        run.end()


def test_a_file_of_the_gallery_is_shown_without_a_word_on_the_console(
    file: Path, serve: Callable[..., Served], visit: Visitor
) -> None:
    visit(serve(file, alias_bokeh=True))
    visit.assert_quiet()
