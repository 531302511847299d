"""`desk open --browser`: an app in the default browser, with the same locks as in a window.

    run_browser(application)
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from typing import TYPE_CHECKING

from .address import address_of
from .redirect_file import open_in_browser
from .served import run_server
from .shutdown import Shutdown

if TYPE_CHECKING:
    from desk.application import Application

log = logging.getLogger("desk.server")

#: Safari asks the system for `*.localhost`, and macOS does not know it.
PRIVATE_HOST = sys.platform != "darwin"


def run_browser(application: Application) -> int:
    """Show the app in the browser and run until a signal or the app itself ends it; without a browser it goes on as
    `run_server` does."""
    from desk.server.server import Server

    path = address_of(application)
    server = Server({path: application}, policy="window", private_host=PRIVATE_HOST)
    ended = threading.Event()
    with Shutdown(ended.set) as shutdown:
        server.start()
        session = server.open_session(path)
        session.on_exit = ended.set
        if session.exit_status is not None:  # before anybody listened
            ended.set()
        redirect = open_in_browser(server.one_time_url(path, session))
        try:
            if redirect is not None:
                server.on_key_used(redirect.remove)
                log.info("Desk app running at: %s", server.url(path))
                log.info("Starting Desk server with process id: %d", os.getpid())
                ended.wait()
        finally:
            if redirect is not None:
                redirect.remove()
            server.stop()
    if redirect is None and not shutdown.status:
        print("desk: no browser was found. Serving the app instead.", file=sys.stderr, flush=True)
        return run_server(application, port=0)
    return shutdown.status or session.exit_status or 0
