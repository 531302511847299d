"""The options of `desk serve`: ours, those of Bokeh's server that mean something here, and those that are only accepted.

    options = with_globs(with_config(parser.parse_args()))
    Server(..., **server_options(options))
"""

from __future__ import annotations

import argparse
import glob
import logging
import re
from pathlib import Path
from typing import Any

_UNITS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}

#: Options of Bokeh's server that change nothing here: accepted, so that a command line that somebody has goes on working.
IGNORED = (
    "--num-procs", "--stats-log-frequency", "--mem-log-frequency", "--check-unused-sessions", "--websocket-compression-level",
    "--websocket-compression-mem-level", "--include-headers", "--exclude-headers", "--include-cookies", "--exclude-cookies",
)  # fmt: skip

#: Names that settings have in Bokeh's files, and the options that they are here.
_SETTINGS = {
    "allow_ws_origin": "host_name",
    "allow_websocket_origin": "host_name",
    "default_server_host": "address",
    "default_server_port": "port",
    "py_log_level": "log_level",
}
_IN_FILE = (
    "address", "check_unused_sessions", "disable_index", "disable_index_redirect", "glob", "host_name", "ico_path", "index", "keep",
    "keep_alive", "log_level", "no_token", "num_procs", "port", "prefix", "session_ids",
    "session_token_expiration", "show", "unused_session_lifetime", "websocket_max_message_size",
)  # fmt: skip


def add_server_arguments(parser: argparse.ArgumentParser) -> None:
    """Where it listens, who may come, what is beside the apps."""
    parser.add_argument("--port", type=port, default=5006, help="the port; 0 takes a free one (default: 5006)")
    parser.add_argument("--address", default="localhost", help="the address to listen on (default: localhost)")
    parser.add_argument("--show", action="store_true", help="open it in the default browser")
    parser.add_argument(
        "--dev", nargs="*", metavar="FILE", default=None, help="begin again when a file of the app changes, or one of these"
    )
    parser.add_argument("--no-token", action="store_true", help="let everybody in who reaches the port")
    parser.add_argument(
        "--keep",
        type=duration,
        default=600.0,
        metavar="TIME",
        help="how long a session waits for its page to come back: 30s, 10m, 2h (default: 10m)",
    )
    parser.add_argument(
        "--host-name",
        "--allow-websocket-origin",
        action="append",
        default=[],
        metavar="HOST[:PORT]",
        help="a further name under which browsers may call this server, and whose pages may show its apps; may be given again",
    )
    parser.add_argument("--prefix", default="", metavar="PATH", help="what stands before all addresses")
    parser.add_argument("--index", metavar="FILE", help="a page of your own at the bare address, a Jinja2 template")
    parser.add_argument("--disable-index", action="store_true", help="nothing is at the bare address")
    parser.add_argument(
        "--disable-index-redirect", action="store_true", help="a list is at the bare address also where there is one app"
    )
    parser.add_argument("--ico-path", metavar="FILE", help="the icon that browsers show; none for none")
    parser.add_argument("--glob", action="store_true", help="APP may be a pattern, as in '*.py'")
    parser.add_argument("--use-config", metavar="FILE", help="options from a file of YAML; what is said here wins")
    parser.add_argument(
        "--i-know-it-is-open",
        action="store_true",
        help="allow an --address that other machines reach; connections are not encrypted",
    )


def add_bokehs_arguments(parser: argparse.ArgumentParser) -> None:
    """Options that people know from Bokeh's server, without a place in the help."""
    hidden = argparse.SUPPRESS
    parser.add_argument("--unused-session-lifetime", type=_milliseconds, metavar="MS", help=hidden)
    parser.add_argument("--keep-alive", type=_milliseconds, metavar="MS", help=hidden)
    parser.add_argument("--session-ids", choices=("unsigned", "signed", "external-signed"), help=hidden)
    parser.add_argument("--session-token-expiration", type=_positive, metavar="SECONDS", help=hidden)
    parser.add_argument("--websocket-max-message-size", type=_positive, metavar="BYTES", help=hidden)
    for option in IGNORED:
        parser.add_argument(option, nargs="?", const="", help=hidden)


def server_options(options: argparse.Namespace) -> dict[str, Any]:
    """The options as `Server` takes them. Raises ValueError for a name that is no host's."""
    if any("*" in name for name in options.host_name):
        raise ValueError("--allow-websocket-origin takes names, not patterns: say which pages may come, as in localhost:8000")
    chosen: dict[str, Any] = {
        "prefix": options.prefix,
        "index": options.index,
        "use_index": not options.disable_index,
        "redirect_root": not options.disable_index_redirect,
        "ico_path": options.ico_path,
        "sign_sessions": options.session_ids in ("signed", "external-signed"),
        "unused_session_lifetime_milliseconds": options.unused_session_lifetime,
        "keep_alive_milliseconds": options.keep_alive,
        "websocket_max_message_size_bytes": options.websocket_max_message_size,
    }
    if options.session_token_expiration is not None:
        chosen["session_token_expiration"] = options.session_token_expiration
    return chosen


def with_globs(options: argparse.Namespace) -> argparse.Namespace:
    """The options with patterns in place of which the files are that they match. Raises ValueError for one that matches none."""
    if not options.glob:
        return options
    apps: list[str] = []
    for pattern in options.apps:
        found = sorted(glob.glob(pattern))
        if not found:
            raise ValueError(f"--glob: nothing is called {pattern}")
        apps += found
    return argparse.Namespace(**{**vars(options), "apps": list(dict.fromkeys(apps))})


def with_config(options: argparse.Namespace) -> argparse.Namespace:
    """The options with those of a file, where the command line does not say otherwise. Raises ValueError for a file that cannot
    be read, and for a value that an option does not take. What means nothing here is said in the log."""
    if options.use_config is None:
        return options
    values, unknown = _read(Path(options.use_config))
    level = values.pop("log_level", None)
    if level is not None and options.log_level == "info":
        try:
            logging.getLogger().setLevel(str(level).upper().replace("TRACE", "DEBUG"))
        except ValueError:
            raise ValueError(f"--use-config: log_level: there is no level {level!r}") from None
    if unknown:
        logging.getLogger("desk.server").info("not needed here, and ignored: %s", ", ".join(sorted(unknown)))
    parser = argparse.ArgumentParser(exit_on_error=False, add_help=False)
    add_server_arguments(parser)
    add_bokehs_arguments(parser)
    usual = vars(parser.parse_args([]))
    merged = dict(vars(options))
    for name, value in values.items():
        if name not in usual or merged[name] == usual[name]:
            merged[name] = _taken(parser, name, value)
    return argparse.Namespace(**merged)


def _read(path: Path) -> tuple[dict[str, Any], set[str]]:
    import yaml

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ValueError(f"--use-config: {path}: {getattr(error, 'strerror', None) or error}") from None
    if not isinstance(content, dict):
        raise ValueError(f"--use-config: {path}: expected names and values")
    named = {_SETTINGS.get(key, key): value for key, value in ((str(key).replace("-", "_"), value) for key, value in content.items())}
    return {name: value for name, value in named.items() if name in _IN_FILE}, {name for name in named if name not in _IN_FILE}


def _taken(parser: argparse.ArgumentParser, name: str, value: Any) -> Any:
    """A value of the file as its option would have it."""
    action = next((one for one in parser._actions if one.dest == name), None)
    if action is None:
        return value
    if isinstance(action, argparse._AppendAction):
        return [str(one) for one in value] if isinstance(value, list) else [str(value)]
    if action.nargs == 0:
        return bool(value)
    try:
        converted = action.type(str(value)) if callable(action.type) else str(value)
    except argparse.ArgumentTypeError as error:
        raise ValueError(f"--use-config: {name}: {error}") from None
    if action.choices is not None and converted not in action.choices:
        raise ValueError(f"--use-config: {name}: {converted!r} is none of {', '.join(map(str, action.choices))}")
    return converted


def port(text: str) -> int:
    """A port of a command line."""
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a number from 0 to 65535")
    return int(text)


def duration(text: str) -> float:
    """Seconds of `90`, `30s`, `10m`, `2h`, `1d`."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd]?)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: a number with s, m, h or d after it, as in 10m")
    return float(found.group(1)) * _UNITS[found.group(2)]


def _milliseconds(text: str) -> float:
    if not re.fullmatch(r"\d+(\.\d+)?", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of milliseconds")
    return float(text)


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
    return int(text)
