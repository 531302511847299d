"""The folder that a bundle ends up in: what an earlier run made is replaced, what is somebody else's stays.

A small file, `desk-bundle.json`, names what `desk bundle` made there. Anything else under a name that is needed is an error,
and nothing is touched then.

    product = Product(Path("dist/sliders"))
    product.check(["sliders", "report.md"])
    product.put(work / "sliders")
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from desk.application import AppError

LIST = "desk-bundle.json"


class Product:
    """One output folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def check(self, names: Iterable[str]) -> None:
        """Raise AppError (kind "settings") when something is in the way that we did not make."""
        if self.folder.exists() and not self.folder.is_dir():
            raise self._in_the_way(self.folder)
        made = self._made()
        for name in names:
            if name not in made and os.path.lexists(self.folder / name):
                raise self._in_the_way(self.folder / name)

    def put(self, source: Path, name: str | None = None) -> Path:
        """Move a file or folder in, in the place of its predecessor."""
        name = name or source.name
        self.check([name])
        self.folder.mkdir(parents=True, exist_ok=True)
        self._note({*self._made(), name})
        target = self.folder / name
        old = self.folder / f".{name}.old"
        _remove(old)
        if os.path.lexists(target):
            os.rename(target, old)
        shutil.move(source, target)
        _remove(old)
        return target

    def clear(self) -> None:
        """Take away all that an earlier run made."""
        for name in self._made():
            _remove(self.folder / name)
        if self.folder.is_dir():
            self._note(set())

    def _made(self) -> set[str]:
        try:
            names = json.loads((self.folder / LIST).read_text("utf-8"))["made"]
        except (OSError, ValueError, KeyError, TypeError):
            return set()
        # A name, never a path: what is written there is no order to remove something elsewhere.
        return {name for name in names if isinstance(name, str) and name == os.path.basename(name) and name not in ("", ".", "..")}

    def _note(self, names: set[str]) -> None:
        (self.folder / LIST).write_text(json.dumps({"made": sorted(names)}, indent=1) + "\n", encoding="utf-8")

    def _in_the_way(self, path: Path) -> AppError:
        return AppError(
            kind="settings",
            text=f"{path} is in the way: it was not made by desk bundle",
            cure="Move it away, or choose another folder with --output.",
        )


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif os.path.lexists(path):
        path.unlink()
