"""Inside PyInstaller's process: what was collected is pruned, and noted with the reason why it is there.

It knows PyInstaller's lists (name in the bundle, where the file lies, kind) and its graph of imports, both by duck typing.

    frozen = Frozen(a.binaries, a.datas, a.pure, get_imports)
    a.binaries[:], a.datas[:] = frozen.pruned()
    frozen.write("found.json", a.graph)
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from .pruning import prune

_PYTHONS_OWN = re.compile(r"^libpython3[^/]*\.so|^(python3\.\d+/)?lib-dynload/")

Entry = tuple[str, str, str]


class Frozen:
    """What PyInstaller collected. `linked_with(path)` gives pairs of a library's name and where it lies."""

    def __init__(
        self,
        binaries: Sequence[Entry],
        datas: Sequence[Entry],
        pure: Sequence[Entry],
        linked_with: Callable[[str], Iterable[tuple[str, str | None]]],
    ) -> None:
        self._binaries = list(binaries)
        self._datas = list(datas)
        self._pure = list(pure)
        self._linked_with = linked_with
        self._kept: set[str] | None = None

    def pruned(self) -> tuple[list[Entry], list[Entry]]:
        """The binaries and the data that stay."""
        kept = self._keep()
        return (
            [entry for entry in self._binaries if _slashed(entry[0]) in kept],
            [entry for entry in self._datas if _slashed(entry[0]) in kept],
        )

    def strip(self, folder: Path, strip: str | None) -> None:
        """Take the symbols for debuggers out of the interpreter and its modules, in copies below `folder`; some builds of
        Python carry more of them than code. Libraries of others stay as they came. `strip` is binutils' program."""
        if strip is None:
            return
        folder.mkdir(parents=True, exist_ok=True)
        for index, (name, source, kind) in enumerate(self._binaries):
            if kind == "SYMLINK" or not _PYTHONS_OWN.search(_slashed(name)):
                continue
            copy = folder / os.path.basename(name)
            shutil.copyfile(source, copy)
            done = subprocess.run([strip, "--strip-unneeded", str(copy)], capture_output=True, check=False)
            if done.returncode == 0:
                shutil.copymode(source, copy)
                self._binaries[index] = (name, str(copy), kind)

    def write(self, file: str, graph: Any) -> None:
        """Note what is in the bundle: its files, its modules with their sizes, and who asked for each package."""
        binaries, datas = self.pruned()
        noted = {
            "files": [[_slashed(name), source, kind] for name, source, kind in (*binaries, *datas)],
            "modules": [[name, _size(source)] for name, source, _ in self._pure],
            "reasons": _reasons(graph),
            "left_out": len(self._binaries) + len(self._datas) - len(binaries) - len(datas),
        }
        Path(file).write_text(json.dumps(noted), encoding="utf-8")

    def _keep(self) -> set[str]:
        if self._kept is None:
            entries = [*self._binaries, *self._datas]
            lies = {_slashed(name): source for name, source, _ in entries}
            links = {_slashed(name): source for name, source, kind in entries if kind == "SYMLINK"}
            programs = {_slashed(name) for name, _, kind in self._binaries if kind != "SYMLINK"}
            # By the file that the loader would take here, and by its name.
            by_file = {os.path.realpath(source): name for name, source in lies.items() if name not in links}
            by_name: dict[str, list[str]] = {}
            for name in lies:
                by_name.setdefault(name.rpartition("/")[2], []).append(name)

            def needs(name: str) -> list[str]:
                if name not in programs or not lies[name]:
                    return []
                found = []
                for library, path in self._linked_with(lies[name]):
                    exact = by_file.get(os.path.realpath(path)) if path else None
                    found += [exact] if exact else []
                    # Also the links that have the library's name, beside it or at the top of the bundle.
                    found += by_name.get(os.path.basename(library), [])
                return found

            kept = prune(lies, needs)
            # A link is nothing without the file that it leads to, and useless where that is gone.
            targets = {name: _joined(name, target) for name, target in links.items()}
            self._kept = {name for name in kept if name not in targets or targets[name] in kept}
        return self._kept


def _reasons(graph: Any) -> dict[str, list[str]]:
    """For each top-level package: up to four others that import it."""
    askers: dict[str, set[str]] = {}
    for node in graph.nodes():
        name = str(getattr(node, "identifier", ""))
        top = name.partition(".")[0]
        for asker in graph.incoming(node):
            asker_name = str(getattr(asker, "identifier", ""))
            other = "the app" if "desk_program" in asker_name else asker_name.partition(".")[0]
            if other and other != top:
                askers.setdefault(top, set()).add(other)
    return {top: sorted(names, key=lambda name: (name != "the app", name != "desk", name))[:4] for top, names in askers.items()}


def _joined(name: str, target: str) -> str:
    return os.path.normpath(os.path.join(os.path.dirname(name), target)).replace(os.sep, "/")


def _slashed(name: str) -> str:
    return name.replace("\\", "/")


def _size(source: str) -> int:
    try:
        return os.path.getsize(source)
    except (OSError, TypeError):
        return 0
