"""A build of the runtime takes the place of the one before it whole: an app that starts meanwhile never meets half of one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

from tests.conftest import need

RUNTIME = Path(__file__).parents[2] / "runtime"


def test_a_build_is_there_at_every_moment_of_the_next_one(tmp_path: Path) -> None:
    node = shutil.which("node")
    need(node and (RUNTIME / "node_modules").is_dir(), "Node with the runtime's packages (npm ci in runtime/)")
    folder = tmp_path / "bundle"
    command = [str(node), "build.mjs", str(folder)]
    subprocess.run(command, cwd=RUNTIME, check=True, timeout=120)
    (folder / "of-an-older-one.js").write_text("")
    first = {path.name for path in folder.iterdir()}
    with subprocess.Popen(command, cwd=RUNTIME) as again:
        looked = 0
        while again.poll() is None:
            text = (folder / "main.js").read_text("utf-8")
            for name in re.findall(r"""(?:from|import)\s*\(?["']\./([\w.-]+\.js)["']""", text):
                assert (folder / name).is_file(), name
            looked += 1
    assert again.returncode == 0
    assert looked > 10
    assert {path.name for path in folder.iterdir()} == first - {"of-an-older-one.js"}
    assert [path.name for path in tmp_path.iterdir()] == ["bundle"]


def test_the_licences_of_what_is_in_the_bundle_go_with_it() -> None:
    bundle = RUNTIME.parent / "assets" / "bundle"
    need((bundle / "LICENSES.txt").is_file(), "the built bundle (pip install -e .)")
    parts = {part.split("\n")[0]: part for part in (bundle / "LICENSES.txt").read_text("utf-8").split("\n" + "-" * 80 + "\n\n")}
    wanted = json.loads((RUNTIME / "package.json").read_text("utf-8"))["dependencies"]
    assert wanted.keys() <= parts.keys()
    assert all("copyright" in part.lower() for part in parts.values())
