"""Files that are written by a program are what the program writes now."""

from __future__ import annotations

import subprocess
import sys

import desk.models.widgets
from desk.models import index, prefixing
from desk.plotting import stub


def test_the_prefixed_groups_are_fresh() -> None:
    assert prefixing.main(["--check"]) == 0, "run `python -m desk.models.prefixing`"


def test_the_stub_of_the_glyph_methods_is_fresh() -> None:
    assert stub.main(["--check"]) == 0, "run `python -m desk.plotting.stub`"


def test_the_index_of_the_models_is_fresh() -> None:
    assert index.main(["--check"]) == 0, "run `python -m desk.models.index`"


def test_every_model_is_found_by_its_name() -> None:
    assert all(getattr(desk.models, name).__name__ == name for name in desk.models.__all__)
    assert all(getattr(desk.models.widgets, name) is getattr(desk.models, name) for name in desk.models.widgets.__all__)


def test_importing_models_or_plotting_loads_nothing_heavy() -> None:
    code = (
        "import sys, desk.models, desk.plotting; "
        "heavy = 'pandas', 'jinja2', 'yaml', 'tornado', 'desk.document', 'desk.events'; "
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
