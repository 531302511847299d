"""What goes wrong in an app is said with the author's file, line and words, and nothing of ours in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.application import AppError, Application
from desk.document import Document


def error_of(folder: Path, text: str) -> AppError:
    path = folder / "app.py"
    path.write_text(text)
    run = Application.from_path(path).run(Document(), "one")
    run.end()
    assert run.error is not None
    return run.error


def test_an_exception_names_the_line_and_shows_the_authors_frames_only(tmp_path: Path) -> None:
    error = error_of(tmp_path, "def f():\n    return 1 / 0\n\nf()\n")
    assert error.kind == "exception"
    assert error.headline == "app.py, line 2: ZeroDivisionError: division by zero"
    assert error.traceback.count("File ") == 2
    assert "desk" not in error.traceback.replace(str(tmp_path), "")


def test_a_library_that_raises_is_left_out_and_its_caller_is_named(tmp_path: Path) -> None:
    error = error_of(tmp_path, "import json\n\njson.loads('{')\n")
    assert (error.line, error.traceback.count("File ")) == (3, 1)
    assert error.text.startswith("json.decoder.JSONDecodeError")


def test_a_wrong_property_is_the_authors_line_and_desks_words(tmp_path: Path) -> None:
    error = error_of(tmp_path, "from desk.models import Slider\nSlider(start='x')\n")
    assert error.line == 2
    assert "Slider.start" in error.text


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [("x = (\n", 1, "never closed"), ("x = 1\nif x\n", 2, "expected ':'"), ("def f():\nreturn 1\n", 2, "indent"),
     ("print 'x'\n", 1, "Missing parentheses"), ("x = 1\x00\n", 1, "null bytes"), ("x = 'a\n", 1, "unterminated")],
)  # fmt: skip
def test_a_syntax_error_names_its_line_and_shows_a_caret(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = tmp_path / "app.py"
    path.write_text(text)
    error = Application.from_path(path).error
    assert error is not None
    assert (error.kind, error.line) == ("syntax", line)
    assert words in error.text
    assert "null" in words or "^" in error.traceback


def test_a_syntax_error_in_an_imported_file_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "broken_part_.py").write_text("x = (\n")
    error = error_of(tmp_path, "import broken_part_\n")
    assert (error.kind, Path(error.file or "").name, error.line) == ("syntax", "broken_part_.py", 1)


def test_a_missing_module_names_what_to_install(tmp_path: Path) -> None:
    error = error_of(tmp_path, "import no_such_module_.part\n")
    assert error.kind == "import"
    assert error.cure == "Install it with: pip install no_such_module_"


def test_a_distribution_of_another_name_is_named_by_it(tmp_path: Path) -> None:
    text = "raise ModuleNotFoundError(\"No module named 'sklearn'\", name='sklearn')\n"
    assert error_of(tmp_path, text).cure == "Install it with: pip install scikit-learn"


def test_a_module_of_python_itself_is_not_installed(tmp_path: Path) -> None:
    assert error_of(tmp_path, "import xml.nothing\n").cure == ""


@pytest.mark.parametrize("code", ["", "0", "3", "'no data'"])
def test_a_script_that_ends_itself_does_not_end_desk(tmp_path: Path, code: str) -> None:
    error = error_of(tmp_path, f"import sys\nsys.exit({code})\n")
    assert (error.kind, error.line) == ("exit", 2)
    assert f"sys.exit({code or None})" in error.text


def test_a_keyboard_interrupt_of_the_script_is_its_error(tmp_path: Path) -> None:
    assert error_of(tmp_path, "raise KeyboardInterrupt\n").text == "KeyboardInterrupt"


def test_an_endless_recursion_is_folded(tmp_path: Path) -> None:
    error = error_of(tmp_path, "def f():\n    f()\nf()\n")
    assert error.text.startswith("RecursionError")
    assert len(error.traceback.splitlines()) < 20


def test_the_cause_of_an_exception_is_kept(tmp_path: Path) -> None:
    text = "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('later') from e\n"
    error = error_of(tmp_path, text)
    assert "direct cause" in error.traceback
    assert error.text == "ValueError: later"


def test_a_missing_file_names_the_nearest_one(tmp_path: Path) -> None:
    (tmp_path / "sliders.py").write_text("")
    error = Application.from_path(tmp_path / "slider.py").error
    assert error is not None
    assert error.kind == "missing"
    assert error.cure == f"Did you mean {tmp_path / 'sliders.py'}?"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    error = Application.from_path(tmp_path / "nowhere" / "app.py").error
    assert error is not None
    assert str(tmp_path / "nowhere") in error.cure


def test_a_folder_without_main_py_names_the_nearest_script(tmp_path: Path) -> None:
    (tmp_path / "mian.py").write_text("")
    error = Application.from_path(tmp_path).error
    assert error is not None
    assert "has no main.py" in error.text
    assert "mian.py" in error.cure


def test_an_app_that_cannot_run_says_so_in_every_session(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("x = (\n")
    application = Application.from_path(tmp_path / "app.py")
    assert application.run(Document(), "one").error is application.error
    assert application.run(Document(), "two").error is application.error


def test_an_error_is_plain_data_for_machines(tmp_path: Path) -> None:
    import json

    told = json.loads(json.dumps(error_of(tmp_path, "1 / 0\n").as_json()))
    assert (told["kind"], told["line"], told["file"]) == ("exception", 1, str(tmp_path / "app.py"))
