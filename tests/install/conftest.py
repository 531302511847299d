"""A home of its own for everything that is installed in a test."""

from __future__ import annotations

from pathlib import Path

import pytest

XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_DIRS")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home with a desktop."""
    folder = tmp_path / "home"
    (folder / "Desktop").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    for name in XDG:
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """An app."""
    path = tmp_path / "my apps" / "wave.py"
    path.parent.mkdir()
    path.write_text("from desk.io import curdoc\ncurdoc().title = 'Wave'\n")
    return path
