"""Every file of the gallery is an app: it runs as it is and through the alias, says nothing on the page's console, and looks as before."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import desk.models
from desk.application import Application
from desk.document import Document
from tests.e2e.served import Served
from tests.e2e.visitor import Visitor, eventually

from . import pages
from .comparing import changes
from .files import gallery, models_in, paths
from .not_shown import NOT_SHOWN
from .snapshots import FOLDER, Snapshot
from .steady import CONTEXT, SCRIPT

FILES = paths()


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


def test_a_file_of_the_gallery_looks_as_before_and_says_nothing_on_the_console(
    file: Path, serve: Callable[..., Served], visit: Visitor
) -> None:
    page = visit(serve(file, alias_bokeh=True), script=SCRIPT, **CONTEXT)
    kept = Snapshot.kept(file.stem)
    assert kept is not None, f"run: python -m tests.gallery.snapshots --update {file.stem}"
    try:
        eventually(page, lambda: not changes(kept, Snapshot.of(page)), "it looks as before", deadline_s=5)
    except AssertionError:
        pytest.fail("\n".join([*changes(kept, Snapshot.of(page)), f"if so meant: python -m tests.gallery.snapshots --update {file.stem}"]))
    visit.assert_quiet()


def test_every_public_model_is_shown_by_a_file_or_named_with_a_reason() -> None:
    shown: set[str] = set()
    for path in FILES:
        document = Document()
        run = Application.from_path(path).run(document, "gallery")
        shown |= models_in(document)
        run.end()
    public = set(desk.models.__all__)
    assert not public - shown - set(NOT_SHOWN), "these models have no file in tests/gallery"
    assert not shown & set(NOT_SHOWN), "these models are shown: take them off the list in not_shown.py"
    assert not set(NOT_SHOWN) - public, "there are no such models"


def test_every_file_of_the_gallery_has_a_title_of_its_own_and_a_text() -> None:
    titles = [file.title for file in gallery()]
    assert len(set(titles)) == len(titles)


def test_the_pages_of_the_gallery_are_those_that_its_files_make() -> None:
    there = {path.name: path.read_text("utf-8") for path in pages.FOLDER.glob("*.md")}
    assert there == pages.pages(), "run: python -m tests.gallery.pages"
    shown = {name for text in there.values() for name in re.findall(r"snapshots/(\w+\.svg)\)", text)}
    assert shown == {path.name for path in FOLDER.glob("*.svg")}, "each picture stands on a page"
