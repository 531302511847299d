"""Whether a window is possible is found out before a toolkit is loaded, and the answer names the cure."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desk.native import availability

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="displays are Linux's matter")


@linux_only
def test_without_a_display_the_reason_and_a_cure_are_named() -> None:
    obstacle = availability.why_no_window({})
    assert obstacle is not None
    assert "DISPLAY is not set" in obstacle.reason
    assert "xvfb-run" in obstacle.cure


@linux_only
@pytest.mark.parametrize("display", [":987", "nosuchhost.invalid:1", "garbage", ":", ":x", "127.0.0.1:59000"])
def test_a_display_that_does_not_answer_is_none(display: str) -> None:
    obstacle = availability.why_no_window({"DISPLAY": display})
    assert obstacle is not None
    assert display in obstacle.reason


@linux_only
def test_a_wayland_socket_that_answers_is_a_display(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert not availability.has_display(environ)
        server.listen()
        assert availability.has_display(environ)


@linux_only
def test_a_missing_toolkit_names_the_extra_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(availability, "has_display", lambda environ: True)
    monkeypatch.setattr(availability, "has_qt", lambda: False)
    monkeypatch.setattr(availability, "has_gtk", lambda: False)
    obstacle = availability.why_no_window({"DISPLAY": ":0"})
    assert obstacle is not None
    assert "pip install 'desk-app[qt]'" in obstacle.cure


@pytest.mark.parametrize("manager", ["apt", "dnf", "pacman"])
def test_the_cure_fits_the_system(manager: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(availability, "package_manager", lambda: manager)
    assert f"sudo {manager} " in availability.missing_toolkit().cure


@linux_only
def test_root_without_a_sandbox_switch_gets_no_qt_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(availability, "has_display", lambda environ: True)
    monkeypatch.setattr(availability, "toolkit", lambda environ: "qt")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    obstacle = availability.why_no_window({"DISPLAY": ":0"})
    assert obstacle is not None
    assert "root" in obstacle.reason
    assert availability.why_no_window({"DISPLAY": ":0", "QTWEBENGINE_DISABLE_SANDBOX": "1"}) is None


@linux_only
def test_the_toolkit_is_chosen_as_pywebview_chooses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(availability, "has_qt", lambda: True)
    monkeypatch.setattr(availability, "has_gtk", lambda: True)
    assert availability.toolkit({}) == "gtk"
    assert availability.toolkit({"PYWEBVIEW_GUI": "qt"}) == "qt"
    assert availability.toolkit({"KDE_FULL_SESSION": "true"}) == "qt"


def test_asking_loads_no_toolkit() -> None:
    """F22: Qt ends the whole process when there is no display."""
    code = (
        "import sys; from desk.native.availability import why_no_window; why_no_window({}); why_no_window();"
        "import desk.run, desk.cli;"
        "sys.exit(sum(name.split('.')[0] in ('webview', 'PySide6', 'qtpy', 'gi', 'tornado') for name in sys.modules))"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, timeout=60, check=False).returncode == 0
