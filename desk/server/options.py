"""What the options of Bokeh's server mean here, in the terms of ours.

    limits_of(DEFAULTS, max_message_bytes=50_000_000, keep_alive_ms=None)
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .front import Front
from .limits import Limits

if TYPE_CHECKING:
    from desk.application import Application
    from desk.document import Document

    #: An app, or a function that fills a document.
    Served = Application | Callable[[Document], Any]

log = logging.getLogger("desk.server")


def start_of(prefix: str) -> str:
    """What stands before all addresses: "" or a path without a slash at its end."""
    return "/" + prefix.strip("/") if prefix.strip("/") else ""


def addresses_of(applications: Mapping[str, Served] | Served, start: str) -> dict[str, Served]:
    """The apps by their whole addresses; a single app is at the start."""
    mapping = applications if isinstance(applications, Mapping) else {"/": applications}
    return {(start + path.rstrip("/")) or "/": app for path, app in mapping.items()}


def limits_of(limits: Limits, max_message_bytes: int | None, keep_alive_ms: float | None) -> Limits:
    """Limits with the size of a page's messages, and with the silence after which a page is pinged; 0 pings never.

    A silent page counts as gone after a while (P40); it is always pinged well before.
    """
    if max_message_bytes is not None:
        limits = replace(limits, message_bytes=max_message_bytes)
    if keep_alive_ms is not None:
        after_s = min(keep_alive_ms / 1000, limits.ping_after_s) if keep_alive_ms > 0 else float("inf")
        limits = replace(limits, ping_after_s=after_s)
    return limits


def front_of(
    index: str | Path | None,
    use_index: bool = True,
    redirect_root: bool = True,
    ico_path: str | Path | None = None,
    sign_sessions: bool = False,
) -> Front:
    """What is beside the apps. Raises ValueError for files that are not there."""
    for what, path in (("index", index), ("ico_path", ico_path)):
        if path is not None and str(path) != "none" and not Path(path).is_file():
            raise ValueError(f"{what}: {path}: no such file")
    return Front(
        page=Path(index).resolve() if index is not None else None,
        has_index=use_index,
        redirects=redirect_root,
        icon=Path(ico_path).resolve() if ico_path is not None and str(ico_path) != "none" else None,
        has_icon=str(ico_path) != "none",
        signs_sessions=sign_sessions,
    )


def say_ignored(names: Iterable[str]) -> None:
    """Options that change nothing here, in one line of the log."""
    ignored = sorted(names)
    if ignored:
        log.info("not needed here, and ignored: %s", ", ".join(ignored))
