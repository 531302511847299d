"""The options of `desk serve`: what they do, and which are only accepted."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from desk.cli import _parser
from desk.cli.serve_options import IGNORED, server_options, with_config, with_globs
from tests.server.running import wait_until

from .running_command import desk, serving

APP = "from desk.io import curdoc\nfrom desk.models import Div\ncurdoc().add_root(Div(text='one'))\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(APP)
    (tmp_path / "other.py").write_text(APP)
    return tmp_path


def options(*arguments: str) -> Any:
    return _parser("serve").parse_args(["serve", *arguments])


def test_options_of_bokehs_server_become_ours() -> None:
    chosen = server_options(
        options(*"a.py --prefix pre --disable-index-redirect --session-ids signed --keep-alive 2000 --unused-session-lifetime 3000".split(),
                *"--session-token-expiration 60 --websocket-max-message-size 1000".split())
    )
    assert chosen == {
        "prefix": "pre",
        "index": None,
        "use_index": True,
        "redirect_root": False,
        "ico_path": None,
        "sign_sessions": True,
        "unused_session_lifetime_milliseconds": 3000,
        "keep_alive_milliseconds": 2000,
        "websocket_max_message_size_bytes": 1000,
        "session_token_expiration": 60,
    }


@pytest.mark.parametrize("option", IGNORED)
def test_what_means_nothing_here_is_accepted(option: str) -> None:
    assert getattr(options("a.py", option, "1"), option[2:].replace("-", "_")) == "1"


def test_a_pattern_of_origins_is_refused() -> None:
    with pytest.raises(ValueError, match="takes names, not patterns"):
        server_options(options("a.py", "--allow-websocket-origin", "*"))


def test_patterns_of_files_are_looked_up(folder: Path) -> None:
    found = with_globs(options("--glob", str(folder / "*.py")))
    assert found.apps == [str(folder / "app.py"), str(folder / "other.py")]
    with pytest.raises(ValueError, match="nothing is called"):
        with_globs(options("--glob", str(folder / "*.txt")))


def test_a_file_of_options_says_what_the_command_line_does_not(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("port: 5099\nprefix: fromfile\nallow_ws_origin: [a.example, b.example]\ndisable-index: true\nminified: false\n")
    with caplog.at_level(logging.INFO):
        read = with_config(options("a.py", "--use-config", str(file), "--prefix", "said"))
    assert (read.port, read.prefix, read.host_name, read.disable_index) == (5099, "said", ["a.example", "b.example"], True)
    assert "ignored: minified" in caplog.text
    file.write_text("port: 99999\n")
    with pytest.raises(ValueError, match="--use-config: port: '99999' is no port"):
        with_config(options("a.py", "--use-config", str(file)))
    with pytest.raises(ValueError, match="No such file"):
        with_config(options("a.py", "--use-config", str(tmp_path / "none.yaml")))


def test_a_prefix_stands_before_everything(folder: Path) -> None:
    with serving("serve", "app.py", "--port", "0", "--no-token", "--prefix", "/pre/", cwd=folder) as command:
        url = command.line("Desk app running at").rpartition(" ")[2]
        assert url.endswith("/pre/app")
        start = url.removesuffix("/pre/app")
        assert [command.get(start + path).status for path in ("/pre/app", "/app", "/pre/")] == [200, 403, 302]


def test_the_log_goes_to_a_file(folder: Path) -> None:
    more = ("--no-token", "--log-file", "out.log", "--log-format", "LINE %(message)s", "--num-procs", "4")
    with serving("serve", "app.py", "--port", "0", *more, cwd=folder):
        wait_until(lambda: "running at" in (folder / "out.log").read_text() if (folder / "out.log").exists() else "", "a log")
        assert "LINE not needed here, and ignored: --num-procs" in (folder / "out.log").read_text()
    done = desk("serve", "app.py", "--log-file", "nowhere/out.log", cwd=folder)
    assert done.returncode == 2
    assert "cannot write to nowhere/out.log" in done.stderr


def test_in_development_an_app_begins_again_when_a_file_changes(folder: Path) -> None:
    with serving("serve", "app.py", "--port", "0", "--no-token", "--dev", "notes.txt", "--args", "x", cwd=folder) as command:
        command.line("Desk app running at")
        (folder / "app.py").write_text(APP.replace("one", "another"))
        command.line("app.py changed: /app begins again")


def test_an_app_with_a_mistake_is_served_in_development_and_not_otherwise(folder: Path) -> None:
    (folder / "app.py").write_text("this is no Python")
    assert desk("serve", "app.py", "--port", "0", cwd=folder).returncode == 1
    with serving("serve", "app.py", "--port", "0", "--no-token", "--dev", cwd=folder) as command:
        command.line("Desk app running at")
        (folder / "app.py").write_text(APP)
        command.line("app.py changed")
