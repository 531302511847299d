"""What the commands that run an app have in common: the app, its arguments, the alias.

    add_app_arguments(parser)
    application = application_of(options)      # or None, after a message
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.application import Application


def add_app_arguments(parser: argparse.ArgumentParser) -> None:
    """APP, --alias-bokeh and --args."""
    parser.add_argument("app", metavar="APP", help="a script, a folder with a main.py, or a shipped example's name")
    parser.add_argument(
        "--alias-bokeh", action="store_true", help="let `import bokeh` mean Desk even where Bokeh is installed"
    )
    parser.add_argument(
        "--args", nargs=argparse.REMAINDER, default=[], metavar="...", help="all that follows is the app's sys.argv[1:]"
    )


def application_of(options: argparse.Namespace, *, missing_too: bool = False) -> Application | None:
    """The app that the options name; None when there is no such file, which has been said then.

    With `missing_too` such an app is returned all the same: its page says what is missing.
    """
    from desk.application import Application

    application = Application.from_path(options.app, args=options.args, alias_bokeh=options.alias_bokeh)
    if application.error is not None and application.error.kind == "missing":
        print(f"desk: {application.error}", file=sys.stderr)
        return application if missing_too else None
    return application
