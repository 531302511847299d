"""Bad input is one clear message that names the file and the line, and a sensible exit status."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from .running_command import desk

#: What is wrong with a script, and what is said about it.
BROKEN = {
    "a syntax error": ("x = 1\nif x\n", ["app.py, line 2: SyntaxError: expected ':'", "^"]),
    "an exception": ("def f():\n    return 1 / 0\nf()\n", ["app.py, line 2: ZeroDivisionError: division by zero"]),
    "a missing module": ("import no_such_module_\n", ["app.py, line 1: ModuleNotFound", "pip install no_such_module_"]),
    "a missing Bokeh module": ("import bokeh.no_such_\n", ["'bokeh.no_such_': Desk does not have it yet"]),
    "an exit": ("import sys\nsys.exit(4)\n", ["app.py, line 2: the script ended itself: sys.exit(4)"]),
    "an endless recursion": ("def f(): f()\nf()\n", ["RecursionError", "repeated"]),
    "a wrong value": ("from desk.models import Slider\nSlider(start='x')\n", ["app.py, line 2", "Slider.start"]),
    "an unknown name": ("from desk.models import Slider\nSlider(vaule=1)\n", ["app.py, line 2", "value"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_check_names_what_is_wrong_and_exits_with_1(what: str, tmp_path: Path) -> None:
    text, words = BROKEN[what]
    (tmp_path / "app.py").write_text(text)
    done = desk("check", "app.py", cwd=tmp_path)
    assert done.returncode == 1
    for word in words:
        assert word in done.stderr
    assert "/desk/" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("command", ["open", "serve", "check"])
def test_a_missing_file_is_named_with_the_nearest_one(command: str, tmp_path: Path) -> None:
    (tmp_path / "sliders.py").write_text("")
    done = desk(command, "slider.py", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["desk: slider.py: no such file", "Did you mean sliders.py?"]


@pytest.mark.parametrize("command", ["open", "serve", "check"])
def test_a_folder_without_main_py_is_named(command: str, tmp_path: Path) -> None:
    (tmp_path / "board").mkdir()
    (tmp_path / "board" / "mian.py").write_text("")
    done = desk(command, "board", cwd=tmp_path)
    assert done.returncode == 2
    assert "board: the folder has no main.py" in done.stderr
    assert "mian.py" in done.stderr


def test_an_app_that_begins_with_a_dash_is_no_option(tmp_path: Path) -> None:
    """T35."""
    done = desk("open", "--", "--serve=0.0.0.0", cwd=tmp_path)
    assert done.returncode == 2
    assert "--serve=0.0.0.0: no such file" in done.stderr


def test_serve_refuses_a_script_that_can_never_run(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("x = (\n")
    done = desk("serve", "app.py", "--port", "0", cwd=tmp_path)
    assert done.returncode == 1
    assert "app.py, line 1: SyntaxError" in done.stderr


def test_a_taken_port_names_who_has_it(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("")
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = str(holder.getsockname()[1])
        done = desk("serve", "app.py", "--port", port, cwd=tmp_path)
    assert done.returncode == 3
    assert f"port {port} is taken by process " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["open"], ["open", "--nope", "app.py"], ["nope"], [], ["serve", "app.py", "--port", "x"],
     ["serve", "app.py", "--port", "65536"],
     ["serve", "app.py", "--keep", "soon"], ["serve", "app.py", "--keep", "-1m"], ["check"], ["doctor", "app.py"],
     ["open", "app.py", "--log-level", "loud"]],
)  # fmt: skip
def test_a_wrong_option_shows_the_usage(arguments: list[str], tmp_path: Path) -> None:
    done = desk(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: desk")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_an_open_address_is_refused_without_saying_so(address: str, tmp_path: Path) -> None:
    """T40."""
    (tmp_path / "app.py").write_text("")
    done = desk("serve", "app.py", "--address", address, cwd=tmp_path)
    assert done.returncode == 2
    assert "--i-know-it-is-open" in done.stderr
    assert address in done.stderr


def test_an_address_that_is_not_ours_is_a_message(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("")
    done = desk("serve", "app.py", "--address", "192.0.2.1", "--i-know-it-is-open", "--port", "0", cwd=tmp_path)
    assert done.returncode == 3
    assert "cannot listen on 192.0.2.1" in done.stderr
