"""Open an app in a window of its own.

Without a display or a window toolkit it says what to install, and serves the app instead.

    desk open sliders.py
    desk open --browser dashboard --args --rows 10
"""

from __future__ import annotations

import argparse
import os
import sys

from .app_options import add_app_arguments, application_of, is_missing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk open`."""
    parser.add_argument("--browser", action="store_true", help="show it in the default browser instead")
    parser.add_argument(
        "--new-instance", action="store_true", help="open another window, also where the app is open already"
    )
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

    if is_missing(application):
        run_in_window(application)
        return 2
    if options.browser:
        return run_browser(application)
    return run_in_window(application, new_instance=options.new_instance, opened=options.app)
