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
    *applications: Application,
    port: int = 5006,
    address: str = "localhost",
    show: bool = False,
    token: bool = True,
    keep_s: float = KEEP_S,
    host_names: Sequence[str] = (),
) -> int:
    """Serve apps until a signal ends it, several with a list of them at the bare address. Raises PortTaken; returns 1 at once
    where one of them can never run, 2 where two would have the same address.

    The address with its token is printed, and is in no log.
    """
    from desk.server.server import Server

    for application in applications:
        if application.error is not None:
            log.error("%s", application.error)
            return 1
    mounted = {address_of(application): application for application in applications}
    if len(mounted) < len(applications):
        names = sorted(application.name for application in applications)
        log.error("two apps have the same name, and so the same address: %s; rename one of them", ", ".join(names))
        return 2
    path = next(iter(mounted)) if len(mounted) == 1 else "/"
    server = Server(
        mounted,
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
            for address in mounted:
                log.info("Desk app running at: %s", server.url(address))
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
