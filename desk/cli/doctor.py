"""Tell what of this machine's parts works, and what to install for what does not.

    desk doctor --json
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import desk


@dataclass(frozen=True)
class Finding:
    """One part: whether it works, what was seen, and the cure where it does not."""

    part: str
    ok: bool
    text: str
    cure: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk doctor`."""
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(options: argparse.Namespace) -> int:
    """Exit status 0 when a window can be opened, else 1."""
    findings = examine()
    if options.json:
        print(json.dumps({"ok": _all_ok(findings), "findings": [asdict(finding) for finding in findings]}, indent=2))
    else:
        for finding in findings:
            print(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.part:<10} {finding.text}")
            if finding.cure:
                print(f"      {'':<10} {finding.cure}")
    return 0 if _all_ok(findings) else 1


def examine() -> list[Finding]:
    """All findings."""
    return [_versions(), _display(), _toolkit(), _window(), _webgl(), _bundle(), *_folders()]


def _all_ok(findings: list[Finding]) -> bool:
    return all(finding.ok for finding in findings)


def _versions() -> Finding:
    parts = [f"desk {desk.__version__}", f"Python {platform.python_version()}", platform.platform(terse=True)]
    from importlib import metadata  # slow to import, and no other command needs it

    missing = []
    for name in ("tornado", "pywebview", "numpy", "platformdirs", "jinja2"):
        try:
            parts.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    cure = f"install with: pip install {' '.join(missing)}" if missing else ""
    return Finding("versions", not missing, ", ".join(parts), cure)


def _display() -> Finding:
    from desk.native.availability import has_display, no_display

    if sys.platform != "linux":
        return Finding("display", True, "the system's own")
    if has_display():
        return Finding("display", True, os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", ""))
    obstacle = no_display(os.environ)
    return Finding("display", False, obstacle.reason, obstacle.cure)


def _toolkit() -> Finding:
    from desk.native.availability import missing_toolkit, toolkit

    kind = toolkit()
    if kind is not None:
        return Finding("toolkit", True, kind)
    obstacle = missing_toolkit()
    return Finding("toolkit", False, obstacle.reason, obstacle.cure)


def _window() -> Finding:
    from desk.native.availability import why_no_window

    obstacle = why_no_window()
    if obstacle is None:
        return Finding("window", True, "`desk open` opens one")
    return Finding("window", False, obstacle.reason, obstacle.cure)


def _webgl() -> Finding:
    """Only a page can know; what can be seen from here is whether there is a graphics device to ask for it."""
    if sys.platform != "linux":
        return Finding("webgl", True, "as the system's web view has it")
    devices = sorted(path.name for path in Path("/dev/dri").glob("renderD*")) if Path("/dev/dri").is_dir() else []
    usable = [name for name in devices if os.access(Path("/dev/dri", name), os.R_OK | os.W_OK)]
    if usable:
        return Finding("webgl", True, f"graphics device {', '.join(usable)}")
    seen = "a graphics device that this user may not open" if devices else "no graphics device"
    return Finding("webgl", True, f"{seen}: plots are drawn by the processor")


def _bundle() -> Finding:
    from desk.application.assets import assets_folder

    script = assets_folder() / "bundle" / "main.js"
    if script.is_file():
        return Finding("bundle", True, f"{script} ({script.stat().st_size // 1000} kB)")
    return Finding("bundle", False, f"{script} is not there", "build it with: pip install -e . (in the checkout)")


def _folders() -> list[Finding]:
    from desk.native.geometry_store import state_folder

    folder = state_folder()
    nearest = next(place for place in [folder, *folder.parents] if place.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return [Finding("state", True, str(folder))]
    return [Finding("state", False, f"{nearest} cannot be written", "window sizes are not kept: check its owner")]
