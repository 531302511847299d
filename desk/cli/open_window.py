"""Open an app in a window of its own.

Without a display or a window toolkit it says what to install, and serves the app instead.

    desk open sliders.py
    desk open --browser dashboard --args --rows 10
"""

from __future__ import annotations

import argparse
import os
import sys

from .app_options import add_app_arguments, application_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk open`."""
    parser.add_argument("--browser", action="store_true", help="show it in the default browser instead")
    add_app_arguments(parser)


def _nobody_reads() -> bool:
    """Whether the message needs a window: started from a launcher, with a display but no terminal."""
    from desk.native.availability import why_no_window

    terminal = sys.stderr.isatty() or sys.stdin.isatty() or os.environ.get("DESK_WINDOW") == "headless"
    return not terminal and why_no_window() is None


def run(options: argparse.Namespace) -> int:
    """Run the app until its window is closed."""
    application = application_of(options, missing_too=_nobody_reads())
    if application is None:
        return 2
    from desk.run import run_browser, run_in_window

    if application.error is not None and application.error.kind == "missing":
        run_in_window(application)
        return 2
    return run_browser(application) if options.browser else run_in_window(application)
