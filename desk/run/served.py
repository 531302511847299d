"""`desk serve`: an app for browsers, each tab with a session of its own.

    run_server(application, port=5006, address="127.0.0.1", show=False, token=True, keep_s=600)
"""

from __future__ import annotations

import importlib
import logging
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from .address import address_of
from .development import Development
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
    options: Mapping[str, Any] | None = None,
    again: Sequence[Callable[[], Application]] | None = None,
    watched: Sequence[str] = (),
) -> int:
    """Serve apps until a signal ends it, several with a list of them at the bare address. Raises PortTaken, and ValueError for
    an option that cannot be; returns 1 at once where one of the apps can never run, 2 where two would have the same address.

    The address with its token is printed, and is in no log. `options` are more of `Server`'s. With `again`, which make each app
    anew, an app begins again when one of its files changes, or one of those `watched`; then pages may see tracebacks.
    """
    from desk.server.arenas import limit_arenas
    from desk.server.server import Server

    limit_arenas()
    for application in applications:
        if application.error is not None and again is None:
            log.error("%s", application.error)
            return 1
    mounted = {address_of(application): application for application in applications}
    if len(mounted) < len(applications):
        names = sorted(application.name for application in applications)
        log.error("two apps have the same name, and so the same address: %s; rename one of them", ", ".join(names))
        return 2
    server = Server(
        mounted,
        policy="token" if token else "open",
        address=address,
        port=port,
        keep_s=keep_s,
        author=again is not None,
        host_names=host_names,
        **(options or {}),
    )
    addresses = [server.prefix + one for one in mounted]
    path = addresses[0] if len(addresses) == 1 else f"{server.prefix}/"
    ended = threading.Event()
    redirect = None
    with Shutdown(ended.set) as shutdown, ExitStack() as open_things:
        server.start()
        try:
            if again is not None:
                makers = dict(zip(addresses, again))
                open_things.enter_context(Development(server, makers, files=watched))
            for one in addresses:
                log.info("Desk app running at: %s", server.url(one))
            log.info("Starting Desk server with process id: %d", os.getpid())
            if token:
                print(f"Open in a browser: {server.token_url(path)}", flush=True)
            redirect = open_in_browser(server.one_time_url(path)) if show else None
            threading.Thread(target=_preload, name="preload", daemon=True).start()
            ended.wait()
        finally:
            open_things.close()
            if redirect is not None:
                redirect.remove()
            server.stop()
    return shutdown.status


def _preload() -> None:
    """Import what nearly every app imports while the first browser still loads the page."""
    for module in ("desk.io", "desk.layouts", "desk.models.widgets", "desk.plotting"):
        importlib.import_module(module)
