"""Remembers for the launcher that an app was opened, and what its window looked like last.

    remember(Path("/home/ada/sliders.py"), "Sliders", window, session, server)
"""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from .picture import ENOUGH_INK, ink

if TYPE_CHECKING:
    from desk.launcher import Thumbnails
    from desk.native import Window
    from desk.server.server import Server
    from desk.server.session import Session

#: When pictures are taken: as soon as the page has had time to draw, once it has settled, then now and then.
_FIRST_S, _SETTLED_S, _LATER_S = 0.8, 5.0, 60.0
_PATIENCE_S = 60.0


def remember(path: Path, name: str, window: Window, session: Session, server: Server) -> None:
    """Put the app on the list when its window is shown, and keep pictures of it as long as the user wants any."""
    from desk.launcher import RecentApps, SettingsFile, Thumbnails
    from desk.native.state_file import state_folder

    folder = state_folder()

    def shown() -> None:
        RecentApps(folder).add(path, name)

    window.on_shown(shown)
    if SettingsFile(folder).load().pictures == "no":
        return
    camera = Camera(path, window, session, Thumbnails(folder))
    window.on_closing(camera.click)
    threading.Thread(target=camera.run, args=(server,), name="desk-pictures", daemon=True).start()


def path_of(given: str) -> Path | None:
    """What the launcher shall open to open the same app again; None for what is no file."""
    from desk.application.archive import SUFFIX
    from desk.application.location import find_app

    path = Path(given)
    if path.suffix == SUFFIX:
        return path.resolve() if path.is_file() else None
    found = find_app(given)
    return found if isinstance(found, Path) else None


class Camera:
    """Takes pictures of a window that shows an app; of one that could not start there is nothing to remember."""

    def __init__(self, path: Path, window: Window, session: Session, thumbnails: Thumbnails) -> None:
        self._path = path
        self._window = window
        self._session = session
        self._thumbnails = thumbnails
        self._closed = threading.Event()
        self._last = b""
        window.on_closed(self._closed.set)

    def run(self, server: Server) -> None:
        """Take pictures until the window is closed."""
        if not server.wait_for_page(_PATIENCE_S):
            return
        for pause_s in (_FIRST_S, _SETTLED_S):
            if self._closed.wait(pause_s):
                return
            self.click()
        while not self._closed.wait(_LATER_S):
            self.click()

    def click(self) -> None:
        """Take a picture, and keep it when it comes."""
        from desk.launcher.thumbnails import WIDTH_PX

        if self._session.error is None and not self._closed.is_set():
            self._window.screenshot(WIDTH_PX).add_done_callback(self._keep)

    def _keep(self, picture: Future[bytes]) -> None:
        if picture.exception() is not None or picture.result() == self._last:
            return
        png = picture.result()
        # A window that is being closed may have lost its page already.
        if _is_blank(png) and self._thumbnails.load(self._path) is not None:
            return
        self._last = png
        self._thumbnails.save(self._path, png)


def _is_blank(png: bytes) -> bool:
    try:
        return ink(png) < ENOUGH_INK
    except ValueError:
        return False
