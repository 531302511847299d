"""The contract of desk/native/window.py, for every backend."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from . import scenarios


@pytest.mark.parametrize("scenario", scenarios.SCENARIOS)
def test_the_backend_without_a_display_keeps_the_contract(scenario: str) -> None:
    scenarios.run("headless", scenario)


@pytest.mark.parametrize("scenario", scenarios.SCENARIOS)
def test_pywebview_keeps_the_contract(scenario: str, window_environ: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.native.scenarios", "pywebview", scenario]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command, env=window_environ, cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("passed")
