"""What is known of a bundle when it is made, for people and for programs.

    report = Report(order=..., ...)
    (folder / "report.json").write_text(json.dumps(report.as_json()))
    (folder / "report.md").write_text(report.as_markdown())
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import metadata
from typing import Any

import desk

from .order import Order
from .proof import Proof
from .sizes import Share

_MB = 1_000_000


@dataclass
class Report:
    """See the module. Sizes are bytes; `made` are names and sizes of what lies beside the report."""

    order: Order
    build_s: float
    made: dict[str, int]
    shares: Sequence[Share]
    pruned_files: int
    proof: Proof | None = None
    archive_s: float | None = None
    left_out: list[str] = field(default_factory=list)
    warnings: Sequence[str] = ()
    problems: list[str] = field(default_factory=list)

    @property
    def all_problems(self) -> list[str]:
        """The bundle's, and those that the proof found."""
        return [*self.problems, *(self.proof.problems if self.proof is not None else ())]

    def as_json(self) -> dict[str, Any]:
        """All of it, without pictures."""
        proof = self.proof
        return {
            "name": self.order.settings.name,
            "version": self.order.settings.version,
            "ok": not self.all_problems,
            "problems": self.all_problems,
            "warnings": list(self.warnings),
            "left_out": self.left_out,
            "made": self.made,
            "build_s": round(self.build_s, 1),
            "archive_s": None if self.archive_s is None else round(self.archive_s, 1),
            "pruned_files": self.pruned_files,
            "packages": [{"name": one.name, "bytes": one.size, "why": one.why} for one in self.shares],
            "proof": None
            if proof is None
            else {
                "display": proof.display,
                "network": proof.network,
                "start_s": None if proof.start_s is None else round(proof.start_s, 3),
                "moved": proof.moved,
                "picture_changed": proof.changed,
                "notes": proof.notes,
            },
            "made_with": _versions(),
        }

    def as_markdown(self) -> str:
        """The same to read, with the picture beside it."""
        settings = self.order.settings
        proof = self.proof
        problems = self.all_problems
        lines = [f"# {settings.name} {settings.version}", ""]
        lines += [f"**{'It does not work.' if problems else 'It works.' if proof else 'Not proved.'}**", ""]
        lines += [f"- {text}" for text in problems]
        if proof is not None:
            started = f"{proof.start_s:.2f} s" if proof.start_s is not None else "not seen"
            lines += [
                f"- start to first painted picture: {started}",
                f"- moved: {proof.moved or 'nothing'}; the picture {'changed' if proof.changed else 'did not change'}",
                f"- home: empty; network: {proof.network}; display: {proof.display}",
                *(f"- {note}" for note in proof.notes),
            ]
        lines += [f"- build: {self.build_s:.0f} s" + (f", archive: {self.archive_s:.0f} s" if self.archive_s else "")]
        lines += [f"- left out: {text}" for text in self.left_out]
        lines += [f"- warning: {text}" for text in self.warnings]
        lines += ["", "| made | MB |", "| --- | ---: |"]
        lines += [f"| {name} | {size / _MB:.1f} |" for name, size in self.made.items()]
        lines += ["", "| package | MB | why |", "| --- | ---: | --- |"]
        lines += [f"| {one.name} | {one.size / _MB:.1f} | {one.why} |" for one in self.shares if one.size >= _MB // 20]
        small = [one for one in self.shares if one.size < _MB // 20]
        if small:
            lines.append(f"| {len(small)} smaller ones | {sum(one.size for one in small) / _MB:.1f} | |")
        lines += ["", f"{self.pruned_files} files that a window has no use for were left out."]
        if proof is not None and (proof.after or proof.before):
            lines += ["", "![The window, after its first widget was moved](screenshot.png)"]
        lines += ["", "Made with " + ", ".join(f"{name} {version}" for name, version in _versions().items()) + ".", ""]
        return "\n".join(lines)


def _versions() -> dict[str, str]:
    versions = {"desk": desk.__version__, "Python": platform.python_version()}
    for name in ("pyinstaller", "PySide6", "numpy", "pywebview"):
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {**versions, "system": f"{sys.platform} {platform.machine()}"}
