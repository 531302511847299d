"""Files that are written by a program are what the program writes now."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import desk.models
from desk.models import prefixing
from desk.plotting import stub


def test_the_prefixed_groups_are_fresh() -> None:
    assert prefixing.main(["--check"]) == 0, "run `python -m desk.models.prefixing`"


def test_the_stub_of_the_glyph_methods_is_fresh() -> None:
    assert stub.main(["--check"]) == 0, "run `python -m desk.plotting.stub`"


def test_type_checkers_and_the_look_up_know_the_same_models() -> None:
    tree = ast.parse(Path(desk.models.__file__).read_text(encoding="utf-8"))
    checked = {
        f"{node.module}.{alias.name}"
        for branch in tree.body
        if isinstance(branch, ast.If)
        for node in branch.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert checked == {f"{module}.{name}" for name, module in desk.models._MODULE_OF.items()}


def test_importing_models_or_plotting_loads_nothing_heavy() -> None:
    code = (
        "import sys, desk.models, desk.plotting; "
        "heavy = 'pandas', 'jinja2', 'yaml', 'tornado', 'desk.document', 'desk.events'; "
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
