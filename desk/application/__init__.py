"""An application is code that fills a document: a script, a folder with a `main.py`, or a function.

This package knows scripts, tracebacks and documents. It knows nothing of sockets, windows or the command line.

    app = Application.from_path("sliders.py")
    run = app.run(Document(), session_id="k3v...")
    if run.error: print(run.error)
"""

from __future__ import annotations

from .application import Application
from .context import RequestInfo, ServerContext, SessionContext
from .error import AppError
from .handlers import AppRun

__all__ = ["AppError", "AppRun", "Application", "RequestInfo", "ServerContext", "SessionContext"]
