"""What linters and type checkers say: nothing."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import need
from tests.runtime.node import assert_passes, run_node

from .imports import ROOT


def module(name: str, *arguments: str, timeout_s: float = 300) -> None:
    """Run a module in the checkout; it must end with 0."""
    need(importlib.util.find_spec(name.split(".")[0]), name)
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", name, *arguments],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    assert_passes(done)


def test_ruff_has_nothing_to_say() -> None:
    module("ruff", "check", "--no-fix", "desk", "packaging", "tests", "assets/examples")


@pytest.mark.timeout(300)
def test_mypy_has_nothing_to_say_in_its_strict_mode() -> None:
    module("mypy", "--strict", "-p", "desk")


def test_the_typescript_compiler_has_nothing_to_say() -> None:
    assert_passes(run_node("node_modules/typescript/bin/tsc", "--noEmit"))


@pytest.mark.timeout(300)
def test_the_tests_of_the_runtime_pass() -> None:
    assert_passes(run_node("node_modules/vitest/vitest.mjs", "run"))


@pytest.mark.parametrize(
    "generator",
    ["desk.models.schema", "desk.models.prefixing", "desk.plotting.stub", "tests.wire.golden", "tests.runtime.traces"],
)
def test_a_generated_file_is_what_its_program_writes_today(generator: str) -> None:
    module(generator, "--check")


def test_the_compiler_is_as_strict_as_it_can_be() -> None:
    options = json.loads((ROOT / "runtime" / "tsconfig.json").read_text(encoding="utf-8"))["compilerOptions"]
    assert options["strict"] is True
    assert options["noUncheckedIndexedAccess"] is True


def test_an_annotated_script_of_an_author_passes_mypy(tmp_path: Path) -> None:
    need(importlib.util.find_spec("mypy"), "mypy")
    script = tmp_path / "author.py"
    script.write_text(
        "from desk.io import curdoc\nfrom desk.models import Slider\nfrom desk.plotting import figure\n\n"
        "slider = Slider(start=0, end=1, value=0.5, title='s')\nplot = figure(width=300, title='t')\nplot.line([1, 2], [3, 4], line_width=2)\n\n\n"
        "def follow(attr: str, old: float, new: float) -> None:\n    print(new)\n\n\n"
        "slider.on_change('value', follow)\ncurdoc().add_root(plot)\n"
    )
    environ = {**os.environ, "MYPYPATH": str(ROOT)}
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(script)]
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=300, check=False)
    assert_passes(done)
