"""The command `desk`: one module a command, each with `add_arguments(parser)` and `run(options) -> exit status`.

    desk open sliders.py

Only the module of the command that was asked for is loaded, and it imports what it needs when it runs: an app starts as soon as it can.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import desk

EXIT_STATUSES = """\
exit status:
  0    the app was closed, or the check found no error
  1    the app failed: the message and the traceback say where
  2    a wrong option, or an app that is not there
  3    the port is taken
  130  ended by Ctrl-C
  143  ended by SIGTERM
"""

# The commands, and in which module each is.
_COMMANDS = {
    "open": "open_window",
    "new": "new",
    "install": "install",
    "uninstall": "uninstall",
    "pack": "pack",
    "bundle": "bundle",
    "serve": "serve",
    "check": "check",
    "doctor": "doctor",
    "schema": "schema",
    "json": "json_output",
    "info": "info",
}
_LEVELS = ("trace", "debug", "info", "warning", "error", "critical")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command and end the process with its exit status."""
    from desk.run.shutdown import end_within

    _give_streams()
    try:
        status = run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # `desk schema | head`: who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    # Threads that an app has left behind do not keep a closed program alive.
    end_within(1.0, status)
    sys.exit(status)


def _give_streams() -> None:
    """Windows starts programs without a console with no streams at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # as long as the process


def run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status. SystemExit 2 for wrong options, as argparse does."""
    parser = _parser(arguments[0] if arguments else None)
    if arguments and arguments[0] not in _COMMANDS and arguments[0].endswith(".py"):
        parser.error(f"did you mean: desk open {arguments[0]}")
    if not arguments and _has_window():
        from desk.run.launcher import run_launcher

        return run_launcher()
    options = parser.parse_args(arguments)
    problem = _set_up_logging(options)
    if problem:
        print(f"desk: {problem}", file=sys.stderr)
        return 2
    try:
        return int(_module(options.command).run(options))
    except KeyboardInterrupt:
        return 130


def _set_up_logging(options: argparse.Namespace) -> str | None:
    """Where what is logged goes, and how; what is wrong with that, or None."""
    level = "debug" if options.log_level == "trace" else options.log_level
    where = {"filename": options.log_file} if options.log_file else {}
    try:
        logging.basicConfig(level=getattr(logging, level.upper()), format=options.log_format, **where)
    except OSError as error:
        return f"cannot write to {options.log_file}: {error.strerror}"
    except ValueError as error:
        return f"--log-format: {error}"
    return None


def _has_window() -> bool:
    """Without a window the command says what it can do instead of opening the launcher."""
    from desk.native.availability import why_no_window

    return why_no_window() is None


def _module(command: str) -> Any:
    return import_module(f".{_COMMANDS[command]}", __name__)


def _parser(asked: str | None) -> argparse.ArgumentParser:
    """What parses the command that is asked for, or any command when that is none of them."""
    parser = argparse.ArgumentParser(
        prog="desk",
        description="Turn a Python script into a desktop app. Without a command the launcher opens.",
        epilog=EXIT_STATUSES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"desk {desk.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    for name in [asked] if asked in _COMMANDS else _COMMANDS:
        module = _module(name)
        summary = (module.__doc__ or "").split("\n")[0]
        command = commands.add_parser(
            name,
            help=summary,
            description=summary,
            epilog=EXIT_STATUSES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("--log-level", choices=_LEVELS, default="info", help="how much is logged (default: info)")
        command.add_argument("--log-file", metavar="FILE", help="where it is logged (default: the terminal)")
        command.add_argument("--log-format", default="%(asctime)s %(message)s", metavar="FORMAT", help=argparse.SUPPRESS)
        module.add_arguments(command)
    return parser
