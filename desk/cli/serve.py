"""Serve apps to browsers on this machine, without a window.

The address that is printed holds an access token: whoever has it may use the app, each in a session of their own. Only
`desk open` also checks which user of this machine is calling; here the token decides, so that colleagues can come
through ssh or a proxy.

    desk serve sliders.py --port 5006 --show
    desk serve sliders.py dashboard            # a list of them is at /
"""

from __future__ import annotations

import argparse
import logging
import re
import sys

from .app_options import add_app_arguments, applications_of

log = logging.getLogger("desk.server")

_UNITS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
#: Options of Bokeh's server that change nothing here: accepted, so that a command line that somebody has goes on working.
_OTHERS = (
    "--num-procs", "--keep-alive", "--stats-log-frequency", "--mem-log-frequency", "--check-unused-sessions",
    "--unused-session-lifetime", "--session-token-expiration", "--session-ids", "--log-format",
    "--websocket-max-message-size", "--websocket-compression-level", "--websocket-compression-mem-level", "--use-config",
    "--include-headers", "--exclude-headers", "--include-cookies", "--exclude-cookies",
)  # fmt: skip
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk serve`."""
    parser.add_argument("--port", type=_port, default=5006, help="the port; 0 takes a free one (default: 5006)")
    parser.add_argument("--address", default="localhost", help="the address to listen on (default: localhost)")
    parser.add_argument("--show", action="store_true", help="open it in the default browser")
    parser.add_argument("--no-token", action="store_true", help="let everybody in who reaches the port")
    parser.add_argument(
        "--keep",
        type=_duration,
        default=600.0,
        metavar="TIME",
        help="how long a session waits for its page to come back: 30s, 10m, 2h (default: 10m)",
    )
    parser.add_argument(
        "--host-name",
        action="append",
        default=[],
        metavar="HOST[:PORT]",
        help="a further name under which browsers may call this server; may be given again",
    )
    parser.add_argument("--allow-websocket-origin", action="append", default=[], dest="host_name", help=argparse.SUPPRESS)
    for option in _OTHERS:
        parser.add_argument(option, nargs="?", const="", help=argparse.SUPPRESS)
    parser.add_argument(
        "--i-know-it-is-open",
        action="store_true",
        help="allow an --address that other machines reach; connections are not encrypted",
    )
    add_app_arguments(parser, several=True)


def run(options: argparse.Namespace) -> int:
    """Serve until a signal ends it."""
    if options.address not in _LOOPBACK and not options.i_know_it_is_open:
        print(
            f"desk serve: {options.address} can be reached by other machines, and nothing encrypts what they send. "
            "Use --address localhost behind an encrypting proxy, or say --i-know-it-is-open.",
            file=sys.stderr,
        )
        return 2
    ignored = [option for option in _OTHERS if getattr(options, option.lstrip("-").replace("-", "_")) is not None]
    if ignored:
        log.info("not needed here, and ignored: %s", ", ".join(ignored))
    applications = applications_of(options)
    if applications is None:
        return 2
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
        )
    except PortTaken as error:
        print(f"desk serve: {error}; choose another with --port, or --port 0 for any", file=sys.stderr)
        return 3
    except OSError as error:
        print(f"desk serve: cannot listen on {options.address}:{options.port}: {error.strerror}", file=sys.stderr)
        return 3


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a number from 0 to 65535")
    return int(text)


def _duration(text: str) -> float:
    """Seconds of `90`, `30s`, `10m`, `2h`, `1d`."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd]?)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: a number with s, m, h or d after it, as in 10m")
    return float(found.group(1)) * _UNITS[found.group(2)]
