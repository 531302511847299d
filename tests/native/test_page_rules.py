"""A window stays at its origin, and a download asks where to save (THREATS T26, lock 9)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk.native.links import may_leave, open_outside, origin_of

from .display import need


@pytest.mark.parametrize("rule", ["leaves", "saves", "has_no_bridge", "stays_when_a_file_is_dropped"])
def test_a_page_in_a_real_window_keeps_to_the_rules(rule: str, window_environ: dict[str, str], tmp_path: Path) -> None:
    if "dropped" in rule:
        need(shutil.which("xdotool"), "xdotool (apt install xdotool)")
    command = [sys.executable, "-m", "tests.native.page_rules", rule, str(tmp_path)]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command, env=window_environ, cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("url", ["http://example.org/a?b=c#d", "https://example.org", "mailto:ada@example.org"])
def test_web_and_mail_addresses_may_be_opened_outside(url: str) -> None:
    assert may_leave(url)


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "desk:run",
     "ssh://h", "smb://h/share", "", "x", "//evil.example", "http://", "http:///x", "http://a b", "http://a\nb",
     "\thttp://a", "http:\\\\a",
     "http://\u0430pple.com", "http://[::1", "about:blank", "blob:http://a/b", "view-source:http://a", "-http://a"],
)  # fmt: skip
def test_all_other_addresses_are_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("webbrowser.open", lambda *_, **__: pytest.fail("it was opened"))
    assert not open_outside(url)


def test_an_origin_is_compared_whole() -> None:
    assert origin_of("http://127.0.0.1:5006/app?key=k") == "http://127.0.0.1:5006"
    assert origin_of("http://127.0.0.1:5006@evil.example/") != "http://127.0.0.1:5006"
    assert origin_of("http://127.0.0.1:50060/") != "http://127.0.0.1:5006"
