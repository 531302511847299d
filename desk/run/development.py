"""`desk serve --dev`: when a file of an app changes, the app begins again and its pages show it.

The server stays, with its port and the cookies of its visitors; so do modules that are not the app's own. An app with a mistake
in it says so in its page, and begins again when that is mended.

    with Development(server, {"/sliders": make}, files=["notes.txt"]): ...
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from desk.application.watching import FileWatch, forget_modules, source_files

if TYPE_CHECKING:
    from desk.application import Application
    from desk.server.host import Host

log = logging.getLogger("desk.server")

LOOK_S = 0.4
#: An editor empties a file before it writes it: the app begins again when its files have been still for so long.
STILL_S = 0.05


class Development:
    """See the module. `makers` make each app anew, by its address; `files` are more files to look at."""

    def __init__(
        self, server: Host, makers: Mapping[str, Callable[[], Application]], *, files: Sequence[str] = (), look_s: float = LOOK_S
    ) -> None:
        self._server = server
        self._makers = makers
        self._look_s = look_s
        self._watches = {
            path: FileWatch(lambda path=path: source_files(server.applications[path], files))  # type: ignore[misc]
            for path in makers
        }
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="desk-development", daemon=True)

    def __enter__(self) -> Development:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join(5)

    def _run(self) -> None:
        while not self._ended.wait(self._look_s):
            for path, watch in self._watches.items():
                changed = {*watch.changed()}
                changed |= self._until_still(watch) if changed else set()
                if changed and not self._ended.is_set():
                    log.info("%s changed: %s begins again", ", ".join(one.name for one in sorted(changed)), path)
                    self._begin_again(path)

    def _until_still(self, watch: FileWatch) -> set[Path]:
        """What else changes until nothing does for a moment; of files that never come to rest what did in a second."""
        changed: set[Path] = set()
        for _ in range(round(1 / STILL_S)):
            more = () if self._ended.wait(STILL_S) else watch.changed()
            if not more:
                break
            changed.update(more)
        return changed

    def _begin_again(self, path: str) -> None:
        script = self._server.applications[path].path
        if script is not None:
            forget_modules(script.resolve().parent)
        application = self._makers[path]()
        if application.error is not None:
            log.error("%s", application.error)
        try:
            self._server.replace_application(path, application)
        except Exception:
            log.exception("%s could not begin again", path)
