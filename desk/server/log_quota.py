"""Ten lines a minute for each kind of complaint and peer, then a count: a flood of bad requests does not fill a disk.

Text that a peer has chosen is escaped before it is logged, so that no peer forges a line.

    quota = LogQuota(logging.getLogger("desk.server"))
    quota.warning("refused", "127.0.0.1", "refused %s", quoted(path))
"""

from __future__ import annotations

import logging
import time

_LINES = 10
_PERIOD_S = 60.0
_MOST_KEYS = 1000


def quoted(text: str, limit: int = 200) -> str:
    """A peer's text for a log line: control characters and everything beyond ASCII escaped, cut after `limit`
    characters."""
    shown = text[:limit].encode("unicode_escape").decode("ascii")
    return shown + ("..." if len(text) > limit else "")


class LogQuota:
    """Warnings that are counted by (kind, peer). For one thread."""

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger
        self._since: dict[tuple[str, str], tuple[float, int]] = {}

    def warning(self, kind: str, peer: str, message: str, *values: object) -> None:
        """Log, or count what is over the quota; the next line that is let through says how many were left out."""
        now = time.monotonic()
        start, count = self._since.get((kind, peer), (now, 0))
        if now - start > _PERIOD_S:
            if count > _LINES:
                self._logger.warning("%s more of kind %r from %s in the last minute", count - _LINES, kind, peer)
            start, count = now, 0
        if count < _LINES:
            self._logger.warning(message, *values)
        elif count == _LINES:
            self._logger.warning("more of kind %r from %s are counted, not shown", kind, peer)
        if len(self._since) > _MOST_KEYS:
            self._since.clear()
        self._since[kind, peer] = (start, count + 1)
