"""The files of an app's `static/` folder, at `<app>/static/`.

What is there is found by walking the folder; what is asked for is looked up among that by its whole name. So no path of
a request ever reaches the file system: there is nothing that could lead out of the folder. Symbolic links are left out.

    files = StaticFiles(Path("dashboard/static"))
    files.find("css/styles.css")      # the path, or None
"""

from __future__ import annotations

import asyncio
import logging
import mimetypes
import os
import re
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from .guard import Guard
from .log_quota import quoted

log = logging.getLogger("desk.server")

_AGAIN_S = 1.0
_MOST_FILES = 100_000
_CHUNK_BYTES = 1 << 20


class StaticFiles:
    """The names that a folder has. An app may add files while it runs: a name that is unknown is looked for again, at
    most once a second."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._walked = 0.0
        self._names: dict[str, Path] = {}

    def find(self, name: str) -> Path | None:
        """The file of a name with slashes, or None."""
        found = self._names.get(name)
        if found is None and time.monotonic() - self._walked > _AGAIN_S:
            self._names = self._walk()
            self._walked = time.monotonic()
            found = self._names.get(name)
        return found if found is not None and found.is_file() and not found.is_symlink() else None

    def _walk(self) -> dict[str, Path]:
        names: dict[str, Path] = {}
        for folder, folders, files in os.walk(self._folder):
            folders[:] = [one for one in folders if not one.startswith(".")]
            for file in files:
                path = Path(folder, file)
                if not file.startswith(".") and not path.is_symlink():
                    names[path.relative_to(self._folder).as_posix()] = path
            if len(names) > _MOST_FILES:
                break
        return names


class StaticHandler(Guard):
    """One of an app's own files."""

    def initialize(self, door: object, files: StaticFiles) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self._files = files

    async def get(self, name: str) -> None:
        path = await asyncio.get_running_loop().run_in_executor(None, self._files.find, unquote(name))
        if path is None:
            log.warning("static/%s is not there", quoted(name))
            self.send_error(404)
            return
        status = path.stat()
        tag = f'"{status.st_mtime_ns:x}-{status.st_size:x}"'
        self.set_header("Content-Type", _mime_of(path))
        # Asked for each time, so that an edited file is seen; sent only when it is another one.
        self.set_header("Cache-Control", "private, no-cache")
        self.set_header("ETag", tag)
        if self.request.headers.get("If-None-Match") == tag:
            self.set_status(304)
            return
        self.set_header("Content-Length", str(status.st_size))
        if self.request.method == "HEAD":
            self.finish()
            return
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                self.write(chunk)
                await self.flush()

    head = get


def static_routes(addresses: Mapping[str, Path]) -> list[tuple[str, type[StaticHandler], dict[str, StaticFiles]]]:
    """The routes of the `static/` folders of apps, by the apps' addresses.

    Where there is one app its files are at every `<name>/static/`: a template says the name that its folder once had, and a
    bundle or an archive may have another.
    """
    if len(addresses) == 1:
        (folder,) = addresses.values()
        return [(r"(?:/[^/]*)*?/static/(.*)", StaticHandler, {"files": StaticFiles(folder)})]
    return [
        (re.escape(address.rstrip("/")) + "/static/(.*)", StaticHandler, {"files": StaticFiles(folder)})
        for address, folder in addresses.items()
    ]


def _mime_of(path: Path) -> str:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if kind in ("text/javascript", "application/javascript"):
        kind = "text/javascript"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
