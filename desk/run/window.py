"""`desk open`: an app in a native window, with a server of its own behind it.

    status = run_in_window(Application.from_path("sliders.py"))
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from .address import address_of
from .served import run_server
from .shutdown import Shutdown

if TYPE_CHECKING:
    from desk.application import Application
    from desk.native import Geometry, WindowBackend
    from desk.server.server import Server
    from desk.server.session import Session

log = logging.getLogger("desk.server")


def window_backend() -> WindowBackend:
    """The backend of this machine; the environment can ask for the one without a display."""
    if os.environ.get("DESK_WINDOW") == "headless":
        from desk.native.headless import HeadlessBackend

        return HeadlessBackend()
    from desk.native.webview_backend import WebviewBackend

    return WebviewBackend()


def run_in_window(application: Application, backend: WindowBackend | None = None) -> int:
    """Open the app and return when its window is closed: 0, 1 when the app had failed, 128 + n after a signal, or the
    status that a callback gave to sys.exit().

    Without a display or a toolkit it says so in one line and goes on as `run_server` does.
    """
    from desk.native.availability import why_no_window
    from desk.native.geometry_store import GeometryStore
    from desk.server.server import Server

    obstacle = why_no_window() if backend is None else None
    if obstacle is not None:
        print(f"desk: no window: {obstacle}. Serving the app instead.", file=sys.stderr, flush=True)
        return run_server(application, port=0)
    backend = backend or window_backend()
    path = address_of(application)
    server = Server({path: application}, policy="window")
    store = GeometryStore()
    key = str(application.path or application.name)
    with Shutdown(backend.close_all) as shutdown:
        server.start()
        try:
            session = server.open_session(path)
            log.info("Desk app running at: %s", server.url(path))
            log.info("Starting Desk server with process id: %d", os.getpid())
            show_session(server, session, path, backend, shutdown, store.load(key), lambda last: store.save(key, last))
        finally:
            server.stop()
    return shutdown.status or session.exit_status or (1 if session.error is not None else 0)


def show_session(
    server: Server,
    session: Session,
    path: str,
    backend: WindowBackend,
    shutdown: Shutdown,
    geometry: Geometry,
    keep: Callable[[Geometry], object],
) -> None:
    """Run one window until it is closed; `keep` gets the place where it was."""
    title = session.title
    window = backend.open(server.one_time_url(path, session), title=title, geometry=geometry)
    session.on_title = window.set_title
    if session.title != title:  # the script set it meanwhile; a first callback that stays may keep it from being told
        window.set_title(session.title)
    session.wake()
    backend.on_started(shutdown.install)
    session.on_exit = window.close
    if shutdown.status or session.exit_status is not None:  # asked to end before there was a window
        window.close()
    backend.run_forever()
    keep(window.geometry)
