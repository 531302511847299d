"""`show()` in a plain Python script: a window with the document, callbacks live, until it is closed.

    show_document(document)     # returns when the window is closed; the script goes on
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desk.application import Application

from .browser import PRIVATE_HOST
from .redirect_file import open_in_browser
from .shutdown import Shutdown
from .window import show_session, window_backend
from .window_to_come import WindowToCome

if TYPE_CHECKING:
    from desk.document import Document
    from desk.native import WindowBackend
    from desk.server.server import Server
    from desk.server.session import Session

#: A page that is loaded again is away for a moment.
_RELOAD_S = 3.0


def show_document(document: Document, backend: WindowBackend | None = None) -> None:
    """Show a document until its window is closed, or, where no window is possible, until its browser page has left.

    Ctrl-C ends the wait with KeyboardInterrupt, as it would any other wait, and sys.exit() in a callback with SystemExit.
    """
    from desk.native import Geometry
    from desk.native.availability import why_no_window
    from desk.server.server import Server

    application = Application.from_function(lambda _: None, name=_program_name())
    obstacle = why_no_window() if backend is None else None
    in_window = obstacle is None and threading.current_thread() is threading.main_thread()
    server = Server({"/": application}, policy="window", private_host=not in_window and PRIVATE_HOST)
    server.start()
    try:
        port = WindowToCome()
        session = server.open_session("/", document, port if in_window else None)
        if in_window:
            backend = backend or window_backend()
            with Shutdown(backend.close_all) as shutdown:
                show_session(server, session, "/", backend, shutdown, Geometry(), lambda _: None, port)
            status = shutdown.status
        else:
            reason = str(obstacle) if obstacle is not None else "windows open from the main thread only"
            print(f"desk: no window: {reason}. Showing it in the browser instead.", file=sys.stderr, flush=True)
            status = _in_browser(server, session)
        server.end_session(session)
        document.window = None
    finally:
        server.stop()
    if not status and session.exit_status is not None:
        raise SystemExit(session.exit_status)
    if status:
        raise KeyboardInterrupt if status == 130 else SystemExit(status)


def _in_browser(server: Server, session: Session) -> int:
    left = threading.Event()
    server.on_left(left.set)
    redirect = open_in_browser(server.one_time_url("/", session))
    if redirect is None:
        print("desk: no browser was found either.", file=sys.stderr, flush=True)
        return 0
    server.on_key_used(redirect.remove)
    session.on_exit = left.set
    try:
        with Shutdown(left.set) as shutdown:
            while not shutdown.status and session.exit_status is None:
                left.wait()
                left.clear()
                # Gone for good, or only being loaded again?
                if shutdown.status or session.exit_status is not None or not _comes_back(server):
                    break
    finally:
        redirect.remove()
    return shutdown.status


def _comes_back(server: Server) -> bool:
    return server.wait_for_page(_RELOAD_S)


def _program_name() -> str:
    return Path(sys.argv[0]).stem if sys.argv and sys.argv[0] and sys.argv[0] != "-c" else "Desk"
