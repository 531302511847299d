"""Serve apps to browsers, each tab with a session of its own.

An address with an access token is printed: whoever has it may use the app. Unlike in `desk open` the server does not
check which user of this machine is calling; here the token decides, so that colleagues can come
through ssh or a proxy.

    desk serve sliders.py --port 5006 --show
    desk serve sliders.py dashboard            # a list of them is at /
    desk serve dashboard --dev                 # begins again when a file of it changes
"""

from __future__ import annotations

import argparse
import logging
import sys
from functools import partial
from typing import TYPE_CHECKING

from .app_options import add_app_arguments, application_of, applications_of
from .serve_options import IGNORED, add_bokehs_arguments, add_server_arguments, server_options, with_config, with_globs

if TYPE_CHECKING:
    from desk.application import Application

log = logging.getLogger("desk.server")

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk serve`."""
    add_server_arguments(parser)
    add_bokehs_arguments(parser)
    add_app_arguments(parser, several=True)


def run(options: argparse.Namespace) -> int:
    """Serve until a signal ends it."""
    try:
        options = with_globs(with_config(options))
        more = server_options(options)
    except ValueError as error:
        print(f"desk serve: {error}", file=sys.stderr)
        return 2
    if options.address not in _LOOPBACK and not options.i_know_it_is_open:
        print(
            f"desk serve: {options.address} can be reached by other machines, and nothing encrypts what they send. "
            "Use --address localhost behind an encrypting proxy, or say --i-know-it-is-open.",
            file=sys.stderr,
        )
        return 2
    ignored = [option for option in IGNORED if getattr(options, option.lstrip("-").replace("-", "_")) is not None]
    if ignored:
        log.info("not needed here, and ignored: %s", ", ".join(ignored))
    applications = applications_of(options)
    if applications is None:
        return 2
    again = None
    if options.dev is not None:
        again = [partial(_again, options, app) for app in options.apps]
    from desk.run import run_server
    from desk.server.addresses import PortTaken

    try:
        return run_server(
            *applications,
            port=options.port,
            address=options.address,
            show=options.show,
            token=not options.no_token,
            keep_s=options.keep,
            host_names=options.host_name,
            options=more,
            again=again,
            watched=options.dev or (),
        )
    except PortTaken as error:
        print(f"desk serve: {error}; choose another with --port, or --port 0 for any", file=sys.stderr)
        return 3
    except ValueError as error:
        print(f"desk serve: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"desk serve: cannot listen on {options.address}:{options.port}: {error.strerror}", file=sys.stderr)
        return 3


def _again(options: argparse.Namespace, app: str) -> Application:
    """An app made anew; also when its file is away for the moment."""
    made = application_of(argparse.Namespace(**{**vars(options), "app": app}), missing_too=True)
    assert made is not None
    return made
