"""What the commands that run an app have in common: the app, its arguments, the alias.

    add_app_arguments(parser)
    application = application_of(options)      # or None, after a message
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.application import AppError, Application, AppRun
    from desk.document import Document


_APP = "a script, a notebook, a folder with a main.py, a .desk file, or an example's name"


def add_app_arguments(parser: argparse.ArgumentParser, *, several: bool = False) -> None:
    """APP (or several of them), --alias-bokeh and --args."""
    if several:
        parser.add_argument("apps", metavar="APP", nargs="+", help=f"{_APP}; may be given again")
    else:
        parser.add_argument("app", metavar="APP", help=_APP)
    parser.add_argument(
        "--alias-bokeh", action="store_true", help="let `import bokeh` mean Desk even where Bokeh is installed"
    )
    parser.add_argument("--trust", action="store_true", help="open a .desk file without asking whether it may run")
    parser.add_argument(
        "--args", nargs=argparse.REMAINDER, default=[], metavar="...", help="all that follows is the app's sys.argv[1:]"
    )


def application_of(options: argparse.Namespace, *, missing_too: bool = False) -> Application | None:
    """The app that the options name; None when there is no such file, or its user does not want it opened, which has
    been said then.

    With `missing_too` a missing app is returned all the same: its page says what is missing.
    """
    from desk.application import AppError, Application

    found = _unpacked(options)
    if found is None:
        return None
    if isinstance(found, AppError):
        application = Application(name=Path(options.app).stem, error=found)
    else:
        application = Application.from_path(found, args=options.args, alias_bokeh=options.alias_bokeh)
    if is_missing(application):
        print(f"desk: {application.error}", file=sys.stderr)
        return application if missing_too else None
    return application


def applications_of(options: argparse.Namespace) -> list[Application] | None:
    """The apps that the options name; None when one of them is not there, which has been said then."""
    applications = [
        application_of(argparse.Namespace(**{**vars(options), "app": app})) for app in options.apps
    ]
    return None if None in applications else [one for one in applications if one is not None]


@contextmanager
def run_once(application: Application, document: Document, name: str) -> Iterator[AppRun]:
    """Let an app fill a document, without a server; it finds a session that nobody asked for. All is gone when the block ends."""
    from desk.application import RequestInfo, ServerContext, SessionContext

    document.session_context = SessionContext(name, RequestInfo(), ServerContext(list))
    with ExitStack() as ends:
        done = application.run(document, name)
        ends.callback(done.end)
        ends.callback(lambda: list(document.destroy()))
        yield done


def is_missing(application: Application) -> bool:
    """Whether there is no app to run at all."""
    return application.error is not None and application.error.kind in ("missing", "archive")


def _unpacked(options: argparse.Namespace) -> str | Path | AppError | None:
    """The app, or the folder that was in a .desk file; asks whether it may run."""
    path = Path(options.app)
    if path.suffix != ".desk" or not path.is_file():
        return str(options.app)
    from desk.run.archive_question import opened_archive

    return opened_archive(path, trusted=options.trust)
