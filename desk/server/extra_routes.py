"""Routes of an author's own beside the apps: Tornado's handlers, with the checks that every handler has.

    Server(apps, extra_patterns=[(r"/report/(.*)", ReportHandler, {"folder": "reports"})])
"""

from __future__ import annotations

import inspect
from typing import Any

import tornado.routing
import tornado.web

from .guard import CONTENT_SECURITY_POLICY, Guard


def with_checks(pattern: Any) -> tuple[str, type[tornado.web.RequestHandler], dict[str, Any]]:
    """A route whose handler lets nobody in whom the gate refuses. Raises TypeError for what is no route."""
    if isinstance(pattern, tornado.routing.URLSpec):
        return pattern.regex.pattern, _checked(pattern.handler_class), dict(pattern.kwargs or {})
    if not isinstance(pattern, tuple | list) or len(pattern) not in (2, 3):
        raise TypeError(f"extra_patterns: expected (pattern, handler) or (pattern, handler, arguments), got {pattern!r}")
    address, handler, *arguments = pattern
    if not (isinstance(handler, type) and issubclass(handler, tornado.web.RequestHandler)):
        raise TypeError(f"extra_patterns: the handler of {address!r} is no tornado.web.RequestHandler: {handler!r}")
    return str(address), _checked(handler), dict(arguments[0]) if arguments else {}


def _checked(handler: type[tornado.web.RequestHandler]) -> type[tornado.web.RequestHandler]:
    if issubclass(handler, Guard):
        return handler
    own_initialize, own_prepare, own_headers = handler.initialize, handler.prepare, handler.set_default_headers

    def initialize(self: Any, door: Any, **arguments: Any) -> None:
        Guard.initialize(self, door)
        own_initialize(self, **arguments)

    async def prepare(self: Any) -> None:
        Guard.prepare(self)
        if not self._finished:
            outcome = own_prepare(self)
            if inspect.isawaitable(outcome):
                await outcome

    def set_default_headers(self: Any) -> None:
        Guard.set_default_headers(self)
        # Such a page may show an app of its own server.
        self.set_header("Content-Security-Policy", f"{CONTENT_SECURITY_POLICY}; frame-src 'self'")
        own_headers(self)

    own = {
        "initialize": initialize,
        "prepare": prepare,
        "set_default_headers": set_default_headers,
        "takes_keys": True,
        "SUPPORTED_METHODS": handler.SUPPORTED_METHODS,
        "__doc__": handler.__doc__,
    }
    return type(handler.__name__, (handler, Guard), own)
