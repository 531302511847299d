"""`desk serve`: an app for browsers, each tab with a session of its own.

    run_server(application, port=5006, address="127.0.0.1", show=False, token=True, keep_s=600)
"""

from __future__ import annotations

import importlib
import logging
import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .address import address_of
from .redirect_file import open_in_browser
from .shutdown import Shutdown

if TYPE_CHECKING:
    from desk.application import Application

log = logging.getLogger("desk.server")

KEEP_S = 600.0


def run_server(
    application: Application,
    *,
    port: int = 5006,
    address: str = "localhost",
    show: bool = False,
    token: bool = True,
    keep_s: float = KEEP_S,
    host_names: Sequence[str] = (),
) -> int:
    """Serve until a signal ends it. Raises PortTaken; returns 1 at once for an app that can never run.

    The address with its token is printed, and is in no log.
    """
    from desk.server.server import Server

    if application.error is not None:
        log.error("%s", application.error)
        return 1
    path = address_of(application)
    server = Server(
        {path: application},
        policy="token" if token else "open",
        address=address,
        port=port,
        keep_s=keep_s,
        author=False,
        host_names=host_names,
    )
    ended = threading.Event()
    redirect = None
    with Shutdown(ended.set) as shutdown:
        server.start()
        try:
            log.info("Desk app running at: %s", server.url(path))
            log.info("Starting Desk server with process id: %d", os.getpid())
            if token:
                print(f"Open in a browser: {server.token_url(path)}", flush=True)
            redirect = open_in_browser(server.one_time_url(path)) if show else None
            threading.Thread(target=_preload, name="preload", daemon=True).start()
            ended.wait()
        finally:
            if redirect is not None:
                redirect.remove()
            server.stop()
    return shutdown.status


def _preload() -> None:
    """Import what nearly every app imports while the first browser still loads the page."""
    for module in ("desk.io", "desk.layouts", "desk.models.widgets", "desk.plotting"):
        importlib.import_module(module)
