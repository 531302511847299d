"""`desk open`: an app in a native window, with a server of its own behind it.

    status = run_in_window(Application.from_path("sliders.py"))
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from .address import address_of
from .served import run_server
from .shutdown import Shutdown
from .single_instance import SingleInstance
from .window_to_come import WindowToCome

if TYPE_CHECKING:
    from desk.application import Application
    from desk.native import Geometry, WindowBackend
    from desk.native.window import Window
    from desk.server.server import Server
    from desk.server.session import Session

    from .single_instance import Launch

log = logging.getLogger("desk.server")


def window_backend() -> WindowBackend:
    """The backend of this machine; the environment can ask for the one without a display."""
    if os.environ.get("DESK_WINDOW") == "headless":
        from desk.native.headless import HeadlessBackend

        return HeadlessBackend()
    from desk.native.webview_backend import WebviewBackend

    return WebviewBackend()


def run_in_window(
    application: Application,
    backend: WindowBackend | None = None,
    *,
    new_instance: bool = False,
    claimed: SingleInstance | None = None,
    opened: str | None = None,
) -> int:
    """Open the app and return when its window is closed: 0, 1 when the app had failed, 128 + n after a signal, or the
    status that a callback gave to sys.exit().

    An app whose window is open already gets the arguments there, and 0 is returned, unless a `new_instance` is wanted.
    `claimed` is the claim of one that has made it already. `opened` is what the user has opened, to be remembered by the launcher.
    Without a display or a toolkit it says so in one line and goes on as `run_server` does.
    """
    from desk.native.availability import why_no_window
    from desk.native.geometry_store import GeometryStore
    from desk.server.server import Server

    # First of all: a window that is open needs nothing of what this launch may lack.
    instance = claimed if claimed is not None or new_instance else SingleInstance.of(application)
    if instance is not None and instance is not claimed and not instance.claim(application.args):
        log.info("%s is open already: its window has got the arguments", application.name)
        return 0
    obstacle = why_no_window() if backend is None else None
    if obstacle is not None:
        if instance is not None:
            instance.release()  # there is no window to raise
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
            port = WindowToCome()
            session = server.open_session(path, window=port)
            _dress(port, application)
            if opened is not None:
                _remember(opened, application, port, session, server)
            log.info("Desk app running at: %s", server.url(path))
            log.info("Starting Desk server with process id: %d", os.getpid())
            kept = store.load(key, _first_geometry(application))
            show_session(
                server, session, path, backend, shutdown, kept, lambda last: store.save(key, last), port, instance=instance
            )
        finally:
            if instance is not None:
                instance.release()
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
    port: WindowToCome,
    *,
    instance: SingleInstance | None = None,
) -> None:
    """Run one window until it is closed; `keep` gets the place where it was, `port` gives the window to the session's
    app. Later launches raise it."""
    title = session.title
    window = backend.open(server.one_time_url(path, session), title=title, geometry=geometry)
    port.is_there(window)
    session.on_title = window.set_title
    if session.title != title:  # the script set it meanwhile; a first callback that stays may keep it from being told
        window.set_title(session.title)
    session.wake()
    if instance is not None:
        window.on_closed(instance.release)
        instance.on_launch(partial(_launched_again, session, window))
    backend.on_started(shutdown.install)
    session.on_exit = window.close
    if shutdown.status or session.exit_status is not None:  # asked to end before there was a window
        window.close()
    try:
        backend.run_forever()
    finally:
        port.end()
    keep(window.geometry)


def _dress(port: WindowToCome, application: Application) -> None:
    """The app's own icon, else Desk's."""
    from desk.application.assets import assets_folder

    own = application.settings.icon if application.settings is not None else None
    icon = own or assets_folder() / "icons" / "desk-256.png"
    if icon.is_file():
        port.then(lambda window: window.set_icon(icon))


def _first_geometry(application: Application) -> Geometry:
    """How large the window of an app is that was never open."""
    from desk.native import Geometry

    if application.settings is None:
        return Geometry()
    return Geometry(application.settings.window.width, application.settings.window.height)


def _remember(opened: str, application: Application, port: WindowToCome, session: Session, server: Server) -> None:
    from .recent import path_of, remember

    path = path_of(opened)
    if path is not None:
        port.then(lambda window: remember(path, application.title, window, session, server))


def _launched_again(session: Session, window: Window, launch: Launch) -> None:
    """The window comes to the front at once, whatever the app does; the app hears of it on its own loop."""
    from desk.events import ArgumentsReceived

    window.activate()
    event = ArgumentsReceived(arguments=list(launch.arguments), folder=launch.folder)
    session.document.add_next_tick_callback(lambda: session.document.trigger_event(event))
