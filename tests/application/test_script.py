"""A script becomes a document: its module, its surroundings, and what is put back afterwards."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from desk.application import Application
from desk.application.surroundings import Surroundings
from desk.document import Document, curdoc


def script(folder: Path, text: str, name: str = "app.py") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("from desk.document import curdoc\n" + text)
    return path


def filled(path: Path, **options: Any) -> dict[str, Any]:
    """Run a script; what it put into the document's template variables."""
    document = Document()
    run = Application.from_path(path, **options).run(document, "one")
    assert run.error is None, run.error
    run.end()
    return document.template_variables


def test_curdoc_is_the_document_of_the_session(tmp_path: Path) -> None:
    path = script(tmp_path, "curdoc().title = 'Mine'")
    document = Document()
    Application.from_path(path).run(document, "one").end()
    assert document.title == "Mine"
    assert curdoc() is not document


def test_every_session_has_globals_of_its_own(tmp_path: Path) -> None:
    path = script(tmp_path, "seen = globals().get('seen', 0) + 1\ncurdoc().template_variables['seen'] = seen")
    application = Application.from_path(path)
    documents = [Document(), Document()]
    runs = [application.run(document, f"s{i}") for i, document in enumerate(documents)]
    assert [document.template_variables["seen"] for document in documents] == [1, 1]
    assert {"desk_app_s0", "desk_app_s1"} <= set(sys.modules)
    for run in runs:
        run.end()
    assert not {"desk_app_s0", "desk_app_s1"} & set(sys.modules)


def test_a_script_sees_its_own_file_name_and_arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = script(tmp_path, "import sys\ncurdoc().template_variables.update(file=__file__, argv=sys.argv, me=__name__)")
    before = list(sys.argv)
    seen = filled(Path("app.py"), args=["--rows", "10"])
    assert seen == {"file": str(path), "argv": ["app.py", "--rows", "10"], "me": "desk_app_one"}
    assert sys.argv == before


def test_a_script_imports_what_lies_beside_it_and_the_path_is_put_back(tmp_path: Path) -> None:
    (tmp_path / "beside_it_.py").write_text("answer = 42")
    path = script(tmp_path, "import beside_it_\ncurdoc().template_variables['answer'] = beside_it_.answer")
    before = list(sys.path)
    assert filled(path) == {"answer": 42}
    assert sys.path == before
    del sys.modules["beside_it_"]


def test_what_a_script_adds_to_the_path_stays(tmp_path: Path) -> None:
    path = script(tmp_path, "import sys\nsys.path.append('/added/by/the/script')")
    filled(path)
    assert sys.path[-1] == "/added/by/the/script"
    sys.path.remove("/added/by/the/script")


def test_a_folder_is_its_main_py(tmp_path: Path) -> None:
    script(tmp_path / "dashboard", "curdoc().title = 'Board'", "main.py")
    application = Application.from_path(tmp_path / "dashboard")
    document = Document()
    application.run(document, "one").end()
    assert (application.name, document.title) == ("dashboard", "Board")


def test_dataclasses_and_type_hints_of_a_script_find_their_module(tmp_path: Path) -> None:
    path = script(
        tmp_path,
        "import dataclasses, typing\n"
        "@dataclasses.dataclass\nclass Point:\n    x: int = 1\n"
        "curdoc().template_variables['hints'] = typing.get_type_hints(Point)\n",
    )
    path.write_text(path.read_text().replace("from desk", "from __future__ import annotations\nfrom desk", 1))
    assert filled(path) == {"hints": {"x": int}}


def test_a_script_may_have_another_coding(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    text = "# -*- coding: latin-1 -*-\nfrom desk.document import curdoc\ncurdoc().title = 'Größe'\n"
    path.write_bytes(text.encode("latin-1"))
    document = Document()
    Application.from_path(path).run(document, "one").end()
    assert document.title == "Größe"


def test_a_function_is_an_app_too() -> None:
    document = Document()
    Application.from_function(lambda doc: setattr(doc, "title", "F")).run(document, "one").end()
    assert document.title == "F"


def test_a_function_that_takes_no_document_is_refused() -> None:
    with pytest.raises(ValueError, match="takes one argument, the document"):
        Application.from_function(lambda: None)  # type: ignore[arg-type, misc]


def test_a_shipped_example_is_found_by_its_bare_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(tmp_path / "examples", "curdoc().title = 'Shipped'", "waves.py")
    monkeypatch.setattr("desk.application.assets.assets_folder", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    document = Document()
    Application.from_path("waves").run(document, "one").end()
    assert document.title == "Shipped"
    script(tmp_path, "curdoc().title = 'Own'", "waves")
    assert Application.from_path("waves").path == tmp_path / "waves"


@pytest.mark.parametrize("name", ["../secrets", "examples/waves", "/waves", "waves.py"])
def test_only_a_bare_name_is_looked_up_among_the_shipped(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(tmp_path / "assets" / "examples", "", "waves.py")
    script(tmp_path / "assets", "", "secrets.py")
    monkeypatch.setattr("desk.application.assets.assets_folder", lambda: tmp_path / "assets")
    monkeypatch.chdir(tmp_path)
    error = Application.from_path(name).error
    assert error is not None
    assert error.kind == "missing"


def test_runs_of_one_script_in_several_threads_share_their_surroundings(tmp_path: Path) -> None:
    path = script(tmp_path, "import sys, time\nmeeting.wait(10)\ncurdoc().template_variables['argv'] = sys.argv")
    path.write_text("from tests.application.test_script import meeting\n" + path.read_text())
    application = Application.from_path(path, args=["x"])
    documents = [Document(), Document()]
    before = (list(sys.argv), list(sys.path))
    threads = [
        threading.Thread(target=lambda i=i: application.run(documents[i], f"t{i}").end())
        for i in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [document.template_variables["argv"] for document in documents] == [["app.py", "x"]] * 2
    assert (sys.argv, sys.path) == before


meeting = threading.Barrier(2)


def test_an_import_in_another_thread_misses_no_folder_while_a_script_begins_and_ends() -> None:
    searched = iter(sys.path)
    seen = [next(searched)]
    with Surroundings("/folder/of/the/script", ["script.py"]):
        seen.append(next(searched))
    assert seen + list(searched) == sys.path
