"""The command `desk`: one module a command, each with `add_arguments(parser)` and `run(options) -> exit status`.

    desk open sliders.py

Modules of commands import what they need when they run, so that `desk --help` is quick.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import desk

from . import check, doctor, open_window, schema, serve

EXIT_STATUSES = """\
exit status:
  0    the app was closed, or the check found no error
  1    the app failed: the message and the traceback say where
  2    a wrong option, or an app that is not there
  3    the port is taken
  130  ended by Ctrl-C
  143  ended by SIGTERM
"""

_COMMANDS = {"open": open_window, "serve": serve, "check": check, "doctor": doctor, "schema": schema}
_LEVELS = ("debug", "info", "warning", "error", "critical")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command and end the process with its exit status."""
    from desk.run.shutdown import end_within

    try:
        status = run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # `desk schema | head`: who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    # Threads that an app has left behind do not keep a closed program alive.
    end_within(1.0, status)
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status. SystemExit 2 for wrong options, as argparse does."""
    parser = _parser()
    if arguments and arguments[0] not in _COMMANDS and arguments[0].endswith(".py"):
        parser.error(f"did you mean: desk open {arguments[0]}")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=getattr(logging, options.log_level.upper()), format="%(asctime)s %(message)s")
    try:
        return int(_COMMANDS[options.command].run(options))
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="desk",
        description="Turn a Python script into a desktop app.",
        epilog=EXIT_STATUSES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"desk {desk.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    for name, module in _COMMANDS.items():
        summary = (module.__doc__ or "").split("\n")[0]
        command = commands.add_parser(
            name,
            help=summary,
            description=summary,
            epilog=EXIT_STATUSES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("--log-level", choices=_LEVELS, default="info", help="how much is logged (default: info)")
        module.add_arguments(command)
    return parser
