"""The one base class of every handler: checks before anything else, headers on every answer.

Tornado 6.6 does not call `check_origin` when Origin equals Host, so an allow-list kept there is open to DNS rebinding.
Everything is therefore checked in `prepare()`, for pages, files, sockets and error pages alike, in this order: Host
(421), method (405), Origin and Sec-Fetch-Site (403), the user at the other end of the socket (403), the key or the
cookie (403). `GuardedApplication` refuses a route table with a handler that is no Guard.

It does not know what the handlers behind it do.

    class PageHandler(Guard):
        def get(self) -> None: ...
"""

from __future__ import annotations

import html
import logging
import os
from collections.abc import Sequence
from http import HTTPStatus
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

import tornado.httputil
import tornado.iostream
import tornado.routing
import tornado.web
import tornado.websocket

from . import proc_net
from .gate import Gate, Visitor
from .limits import Limits
from .log_quota import LogQuota, quoted

if TYPE_CHECKING:
    import socket

log = logging.getLogger("desk.server")

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; "
    "worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

#: What every response carries, errors and redirects included.
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}

#: The arguments of a first URL that hold a secret. They are taken out of the address by a redirect.
SECRET_ARGUMENTS = ("key", "token")
#: By which a page of another origin says that it shows an app in a frame, and who it is.
FRAME_ARGUMENT = "desk-frame"


class Door(Protocol):
    """What a Guard needs of its server."""

    gate: Gate
    quota: LogQuota
    limits: Limits
    cookie_name: str

    def authenticated(self, stream: tornado.iostream.IOStream) -> None: ...


#: Which user is at the other end of each open connection; None where the system does not say.
_uids: WeakKeyDictionary[tornado.iostream.IOStream, int | None] = WeakKeyDictionary()


class Guard(tornado.web.RequestHandler):
    """See the module. Handlers get `self.door` and, after `prepare`, `self.visitor`."""

    SUPPORTED_METHODS = ("GET", "HEAD")

    #: A WebSocket has to name its origin; a page that is typed into the address bar does not.
    origin_required = False
    #: Where a key is exchanged: on pages, nowhere else.
    takes_keys = False
    #: What may be shown in a frame of a page whose origin is in the gate's set: pages of apps.
    takes_frames = False
    #: A text that is the same for all and tells nothing: who asks need not have shown who they are.
    is_for_all = False

    def initialize(self, door: Door) -> None:
        self.door = door
        self.visitor: Visitor | None = None
        self.frame_origin = ""

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        for name, value in SECURITY_HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Let a request in, or end it here."""
        refusal = self._refusal()
        if refusal is not None:
            self.refuse(*refusal)
            return
        if self.is_for_all:
            return
        secret = self._secret()
        self.frame_origin = self._frame_origin()
        if self.frame_origin:
            self._let_frame_in(secret)
            return
        if secret is not None:
            self._exchange(secret)
            return
        visitor = self.door.gate.visitor(self.get_cookie(self.door.cookie_name))
        if visitor is None and self.takes_keys:
            visitor = self.door.gate.welcome_anybody()
            if visitor is not None:
                self._set_visitor_cookie(visitor)
        if visitor is None:
            self.refuse(403, "cookie")
            return
        self.visitor = visitor
        self.door.authenticated(_stream(self.request))

    def _refusal(self) -> tuple[int, str] | None:
        """What is wrong with a request whoever sent it: a status and a word for the log."""
        headers = self.request.headers
        gate = self.door.gate
        if not gate.allows_host(headers.get_list("Host")):
            return 421, "host"
        if self.request.method not in self.SUPPORTED_METHODS:
            return 405, "method"
        if not gate.allows_origin(headers.get_list("Origin"), required=self.origin_required):
            return 403, "origin"
        if gate.checks_user and not self._is_our_user():
            return 403, "user"
        framing = self._frame_origin()
        if framing and not gate.allows_frame(framing):
            log.warning("a page of %s may not show apps: name it with --allow-websocket-origin", quoted(framing))
            return 403, "frame"
        if framing and self.request.headers.get("Sec-Fetch-Mode", "navigate") != "navigate":
            return 403, "frame"
        if not (self.is_for_all or framing or self._fetch_site_allowed(by_link=self._secret() is not None)):
            return 403, "site"
        return None

    def refuse(self, status: int, why: str) -> None:
        """End the request, close its connection, and log one line without the query."""
        peer = self.request.remote_ip or "?"
        self.door.quota.warning(
            why, peer, "%s %s %s from %s refused: %s", status, self.request.method, quoted(self.request.path), peer, why
        )
        self.set_header("Connection", "close")
        self.send_error(status)

    def write_error(self, status_code: int, **_kwargs: Any) -> None:
        """The status and its name; never what the request said, never a traceback."""
        try:
            phrase = HTTPStatus(status_code).phrase
        except ValueError:
            phrase = "Error"
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        cure = "Open the address that desk printed when it started: it carries the access token." if status_code == 403 else ""
        self.finish(f"{status_code} {phrase}\n{cure}\n" if cure else f"{status_code} {phrase}\n")

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Tornado's own line would repeat the whole address with its query."""
        if isinstance(value, tornado.web.HTTPError | tornado.iostream.StreamClosedError):
            return
        if typ is not None and value is not None:
            log.error("error in %s %s", self.request.method, quoted(self.request.path), exc_info=(typ, value, tb))

    def _secret(self) -> str | None:
        if not self.takes_keys or self.request.method != "GET":
            return None
        for name in SECRET_ARGUMENTS:
            values = self.request.query_arguments.get(name)
            if values:
                return values[0].decode("utf-8", "replace") if len(values) == 1 else ""
        return None

    def _fetch_site_allowed(self, by_link: bool) -> bool:
        """`same-origin`, `none` (typed, or opened by the system), or a client that does not say.

        A first address with its secret may also be followed from a file or another site's page, but only as a page of
        its own, never framed or fetched.
        """
        sites = self.request.headers.get_list("Sec-Fetch-Site")
        if not sites or sites in (["same-origin"], ["none"]):
            return True
        navigates = (
            self.request.headers.get("Sec-Fetch-Mode") == "navigate"
            and self.request.headers.get("Sec-Fetch-Dest") == "document"
        )
        return by_link and navigates

    def _frame_origin(self) -> str:
        """The origin of the page that shows this one in a frame, as it says itself; "" for a page of its own.

        A browser shows the frame to that origin only, whoever says it: the answer names it as the one ancestor.
        """
        values = self.request.query_arguments.get(FRAME_ARGUMENT) if self.takes_frames else None
        return values[-1].decode("utf-8", "replace") if values else ""

    def _let_frame_in(self, secret: str | None) -> None:
        """The page is sent at once: nobody sees a frame's address, and its key is spent. A cookie that there is stays."""
        if self.request.headers.get("Sec-Fetch-Site") == "cross-site":
            # The cookie is SameSite=Strict: it would never come back.
            log.warning("a page of %s shows an app of another host name: call both by one", quoted(self.frame_origin))
            self.refuse(403, "site")
            return
        gate = self.door.gate
        known = gate.visitor(self.get_cookie(self.door.cookie_name))
        visitor = gate.exchange(secret, known) if secret is not None else None
        visitor = visitor or known or gate.welcome_anybody()
        if visitor is None:
            self.refuse(403, "key")
            return
        if known is None:
            self._set_visitor_cookie(visitor)
        self.visitor = visitor
        self.clear_header("X-Frame-Options")
        self.set_header("Content-Security-Policy", framed_policy(CONTENT_SECURITY_POLICY, self.frame_origin))
        self.door.authenticated(_stream(self.request))

    def _exchange(self, secret: str) -> None:
        """Put the cookie in place and leave the secret behind; other arguments of the app stay."""
        gate = self.door.gate
        visitor = gate.exchange(secret, gate.visitor(self.get_cookie(self.door.cookie_name)))
        if visitor is None:
            self.refuse(403, "key")
            return
        self._set_visitor_cookie(visitor)
        kept = {
            name: values for name, values in self.request.query_arguments.items() if name not in SECRET_ARGUMENTS
        }
        target = self.request.path + ("?" + urlencode(kept, doseq=True) if kept else "")
        if self.request.headers.get("Sec-Fetch-Site") not in (None, "same-origin", "none"):
            # A browser keeps a SameSite=Strict cookie to itself for a whole chain of redirects that another site began.
            # A page of our own that goes on by itself begins a new one.
            self.set_header("Content-Type", "text/html; charset=utf-8")
            self.finish(
                f'<!doctype html><meta http-equiv="refresh" content="0;url={html.escape(target)}"><title>Desk</title>\n'
            )
            return
        self.redirect(target, status=302)

    def _set_visitor_cookie(self, visitor: Visitor) -> None:
        self.set_cookie(self.door.cookie_name, visitor.cookie, httponly=True, samesite="Strict", path="/")

    def _is_our_user(self) -> bool:
        """Whether the process at the other end runs under our user id; once for every connection."""
        if not proc_net.can_tell_users():
            return True
        stream = _stream(self.request)
        if stream not in _uids:
            connection: socket.socket = stream.socket
            try:
                _uids[stream] = proc_net.peer_uid(connection.getpeername()[:2], connection.getsockname()[:2])
            except OSError:  # gone before we looked
                return False
        return _uids[stream] == os.geteuid()


def _stream(request: tornado.httputil.HTTPServerRequest) -> tornado.iostream.IOStream:
    stream: tornado.iostream.IOStream = request.connection.stream  # type: ignore[union-attr]
    return stream


def framed_policy(policy: str, origin: str) -> str:
    """A policy of a page that one origin may show in a frame."""
    return policy.replace("frame-ancestors 'none'", f"frame-ancestors {origin}")


class Refused(Guard):
    """Whatever is no route: refused like everything else when the caller is a stranger, 404 for a visitor."""

    def get(self) -> None:
        self.send_error(404)

    def head(self) -> None:
        self.send_error(404)


class GuardedApplication(tornado.web.Application):
    """A Tornado application of routes; TypeError when one of its handlers is not a Guard."""

    def __init__(self, routes: Sequence[tuple[str, type[tornado.web.RequestHandler], dict[str, Any]]], door: Door) -> None:
        super().__init__(
            [tornado.web.url(pattern, handler, {**arguments, "door": door}) for pattern, handler, arguments in routes],
            default_handler_class=Refused,
            default_handler_args={"door": door},
            log_function=_log_access,
        )
        for handler in handlers_of(self):
            if not issubclass(handler, Guard):
                raise TypeError(
                    f"{handler.__module__}.{handler.__qualname__} is not a Guard: no route without its checks"
                )


def handlers_of(application: tornado.web.Application) -> list[type[tornado.web.RequestHandler]]:
    """Every handler class that an application can ever call, the one for unknown addresses included."""
    found: list[type[tornado.web.RequestHandler]] = [application.settings["default_handler_class"]]
    waiting: list[tornado.routing.Rule] = list(application.default_router.rules)
    while waiting:
        target = waiting.pop().target
        if isinstance(target, tornado.routing.RuleRouter):
            waiting += target.rules
        else:
            found.append(target)
    return found


def _log_access(handler: tornado.web.RequestHandler) -> None:
    """One line a request, without the query: `200 GET /sliders (127.0.0.1) 1.2 ms`."""
    request = handler.request
    logging.getLogger("desk.server.access").debug(
        "%d %s %s (%s) %.1f ms",
        handler.get_status(),
        quoted(request.method or "?", 20),
        quoted(request.path),
        request.remote_ip,
        1000 * request.request_time(),
    )
