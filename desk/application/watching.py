"""Which files an app is made of, and whether one of them has changed: for who works on it.

    watch = FileWatch(lambda: source_files(application, ["notes.txt"]))
    watch.changed()         # the files that are other ones than at the last call
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from .app_files import files_of
from .application import Application

_ENDINGS = (".py", ".ipynb", ".html", ".css", ".js", ".mjs", ".yaml", ".yml", ".toml")
_Stamp = tuple[int, int]


def source_files(application: Application, more: Sequence[str | Path] = ()) -> set[Path]:
    """The script or the files of the folder, the modules beside it that it has imported, and more files by name."""
    files = {Path(one).resolve() for one in more}
    script = application.path
    if script is not None:
        files.add(script.resolve())
        folder = app_folder(application)
        if folder is not None:
            files |= {path for path in files_of(folder).taken if path.suffix in _ENDINGS}
        files |= {Path(file) for file in own_modules(script.resolve().parent).values()}
    return files


def app_folder(application: Application) -> Path | None:
    """The folder of a folder app; None for a script alone: what lies beside it need not be its own."""
    script = application.path
    if script is None or application.name != script.parent.name:
        return None
    return script.resolve().parent


def own_modules(folder: Path) -> dict[str, str]:
    """Modules that came from a folder, by name, and their files; not those of an environment inside of it."""
    found: dict[str, str] = {}
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if not isinstance(file, str):
            continue
        path = Path(file)
        inside = folder in path.parents and not {"site-packages", "dist-packages"} & set(path.parts)
        if inside and name != "__main__" and not name.startswith("desk."):
            found[name] = file
    return found


def forget_modules(folder: Path) -> None:
    """Let an app's own modules be imported again."""
    for name in own_modules(folder):
        sys.modules.pop(name, None)


class FileWatch:
    """Looks at files when it is asked to. `files` says which; it may say others each time."""

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        self._files = files
        self._stamps = self._look()

    def changed(self) -> list[Path]:
        """Files that were edited, or have gone, since the last call. New ones count when they are edited."""
        before, self._stamps = self._stamps, self._look()
        return sorted(path for path, stamp in before.items() if self._stamps.get(path) != stamp)

    def _look(self) -> dict[Path, _Stamp]:
        stamps: dict[Path, _Stamp] = {}
        for path in self._files():
            try:
                status = path.stat()
            except OSError:  # being written just now, or gone
                continue
            stamps[path] = (status.st_mtime_ns, status.st_size)
        return stamps
