"""What tests of launches have in common: a private folder for sockets, and launches in processes of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.run.single_instance import SingleInstance


@pytest.fixture
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A short private folder for sockets, for this process and those that it starts."""
    short = tmp_path_factory.mktemp("r")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short))
    monkeypatch.setenv("XDG_STATE_HOME", str(short / "state"))
    monkeypatch.setenv("DESK_WINDOW", "headless")
    return short


@pytest.fixture
def instances(runtime: Path) -> Iterator[list[SingleInstance]]:
    """What is released at the end."""
    made: list[SingleInstance] = []
    yield made
    for one in made:
        one.release()
