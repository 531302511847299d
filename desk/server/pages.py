"""The handlers of pages and files.

A page holds nothing of the document: its title, the address of the bundle, the address of its socket, and a ticket. The
ticket is a random id that stands for this page load on the server (its arguments, its visitor); no request data travels
in it.

    GET /sliders?rows=10     the page
    GET /_desk/<hash>/main.js
    GET /_desk/code/<hash>.js    a module of the author's
    GET /                    goes on to the app
"""

from __future__ import annotations

import asyncio
import html
import logging
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Template
from typing import TYPE_CHECKING, Any, cast

from desk.application import RequestInfo
from desk.document import page_code

from .guard import CONTENT_SECURITY_POLICY, Guard
from .templated_page import policy_with, templated_page

if TYPE_CHECKING:
    from tornado.httputil import HTTPServerRequest

    from desk.application import Application

    from .files import FileTable
    from .gate import Visitor
    from .session import Session
    from .sessions import Sessions

log = logging.getLogger("desk.server")

_MOST_TICKETS = 4096
CODE_PREFIX = "/_desk/code/"
#: By which a page asks for the page of the session that it has.
SESSION_ARGUMENT = "desk-session"
#: How long an app's process_request may take.
HOOK_S = 10.0


class HookRequest:
    """A request as an app's `process_request` sees it: what Tornado says of it, without the cookie that lets its sender in."""

    def __init__(self, request: HTTPServerRequest, info: RequestInfo) -> None:
        self.arguments, self.cookies, self.headers = info.arguments, info.cookies, info.headers
        self.method, self.path, self.uri, self.host = request.method, request.path, request.uri, request.host
        self.remote_ip = request.remote_ip


@dataclass
class Ticket:
    """One load of a page: who loaded it, with which request, and the session that it was given."""

    visitor: Visitor
    request: RequestInfo
    session_id: str = ""


class Mount:
    """One app at its address: its page, its sessions and the tickets of the pages that were loaded."""

    def __init__(self, address: str, application: Application, sessions: Sessions) -> None:
        self.address = address
        self.socket_address = address.rstrip("/") + "/ws"
        self.application = application
        self.sessions = sessions
        self._tickets: OrderedDict[str, Ticket] = OrderedDict()

    def issue_ticket(self, visitor: Visitor, request: RequestInfo) -> str:
        """A new ticket; the oldest ones are forgotten when there are too many."""
        name = secrets.token_urlsafe(24)
        self._tickets[name] = Ticket(visitor, request)
        while len(self._tickets) > _MOST_TICKETS:
            self._tickets.popitem(last=False)
        return name

    def ticket(self, name: str, visitor: Visitor) -> Ticket | None:
        """The ticket of this name, when this visitor loaded that page."""
        ticket = self._tickets.get(name)
        return ticket if ticket is not None and ticket.visitor is visitor else None

    @property
    def uses_template(self) -> bool:
        """Whether pages are made from a template: one of the app's folder, or one that a script has set."""
        return self.application.has_template or any(
            session.document.template is not None for session in self.sessions.all()
        )

    def session_for(self, ticket_name: str, visitor: Visitor, wanted: str = "") -> Session | None:
        """The session that a page will show: its visitor's only one, the one that it asks for, or a new one; None when there
        are too many."""
        if visitor.session_id:
            return self.sessions.find(visitor.session_id, visitor)
        known = self.sessions.find(wanted, visitor) if wanted else None
        if known is not None:
            return known
        ticket = self.ticket(ticket_name, visitor)
        if ticket is None or self.sessions.full:
            return None
        session = self.sessions.create(ticket.request, visitor)
        self.sessions.expire(session)
        ticket.session_id = session.id
        return session


class PageHandler(Guard):
    """The page of an app."""

    takes_keys = True

    def initialize(self, door: object, mount: Mount, files: FileTable, template: Template) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.mount = mount
        self.files = files
        self.template = template

    async def get(self) -> None:
        visitor = cast("Visitor", self.visitor)
        request = self._request_info()
        application = self.mount.application
        if application.asks_requests:
            request = replace(request, payload=await self._payload(request))
        name = self.mount.issue_ticket(visitor, request)
        page = await self._templated(visitor, name) if self.mount.uses_template else None
        self.set_header("Content-Type", "text/html; charset=utf-8")
        if page is not None:
            self.finish(page)
            return
        self.finish(
            self.template.substitute(
                title=html.escape(application.title), head=self._head(), metadata=self._metadata(name)
            )
        )

    head = get

    async def _payload(self, request: RequestInfo) -> Mapping[str, Any]:
        """What the app's hook makes of the request, in a thread of its own: it may take its time, the server may not."""
        face = HookRequest(self.request, request)
        loop = asyncio.get_running_loop()
        try:
            asked = loop.run_in_executor(None, self.mount.application.process_request, face)
            return await asyncio.wait_for(asked, HOOK_S)
        except TimeoutError:
            log.error("process_request took longer than %g s: the session knows nothing of its request", HOOK_S)
        except Exception:
            log.exception("error in process_request")
        return {}

    def _request_info(self) -> RequestInfo:
        return RequestInfo(
            arguments={
                name: values for name, values in self.request.query_arguments.items() if name != SESSION_ARGUMENT
            },
            cookies={
                name: morsel.value for name, morsel in self.request.cookies.items() if name != self.door.cookie_name
            },
            headers={name: value for name, value in self.request.headers.get_all() if name.lower() != "cookie"},
        )

    def _head(self) -> str:
        """The page's files."""
        files = html.escape(self.files.prefix)
        return (
            f'<link rel="icon" type="image/svg+xml" href="{files}icon.svg">\n'
            f'<link rel="stylesheet" href="{files}page.css">\n'
            f'<script type="module" src="{files}main.js"></script>'
        )

    def _metadata(self, ticket: str) -> str:
        """Where the page's script finds its session."""
        return (
            f'<meta name="desk-socket" content="{html.escape(self.mount.socket_address)}">\n'
            f'<meta name="desk-page" content="{html.escape(ticket)}">'
        )

    async def _templated(self, visitor: Visitor, ticket: str) -> str | None:
        """The page from the app's template; the document has to be there for it, so the session begins here."""
        application = self.mount.application
        session = self.mount.session_for(ticket, visitor, self.get_query_argument(SESSION_ARGUMENT, ""))
        if session is None:
            return None
        from desk.application.templates import PageParts

        nonce = secrets.token_urlsafe(16)
        metadata = self._metadata(ticket) + '\n<meta name="desk-template" content="yes">'
        page = await templated_page(session, PageParts(application.title, self._head(), metadata, nonce))
        if page is not None:
            self.set_header("Content-Security-Policy", policy_with(nonce, CONTENT_SECURITY_POLICY))
        return page


class FileHandler(Guard):
    """A file of the closed table."""

    def initialize(self, door: object, files: FileTable) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.files = files

    def get(self) -> None:
        file = self.files.get(self.request.path)  # the raw path: nothing is decoded, so nothing decodes to another file
        if file is None:
            self.send_error(404)
            return
        self.set_header("Content-Type", file.mime)
        self.set_header("Cache-Control", "private, max-age=31536000, immutable")
        self.finish(file.content)

    head = get


class CodeHandler(Guard):
    """An ES module of an author's, by the digest of its text."""

    def get(self) -> None:
        text = page_code.get(self.request.path.removeprefix(CODE_PREFIX).removesuffix(".js"))
        if text is None:
            self.send_error(404)
            return
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cache-Control", "private, max-age=31536000, immutable")
        self.finish(text)

    head = get


class FrontHandler(Guard):
    """The bare address: goes on to the one app."""

    takes_keys = True

    def initialize(self, door: object, target: str) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.target = target

    def get(self) -> None:
        self.redirect(self.target)

    head = get


class IndexHandler(Guard):
    """The bare address of several apps: a list of them."""

    takes_keys = True

    def initialize(self, door: object, files: FileTable, apps: Mapping[str, str]) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.files = files
        self.apps = apps

    def get(self) -> None:
        items = "\n".join(
            f'<li><a href="{html.escape(path)}">{html.escape(title)}</a></li>' for path, title in sorted(self.apps.items())
        )
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Apps</title>\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<link rel="icon" type="image/svg+xml" href="{html.escape(self.files.prefix)}icon.svg">\n'
            f'<link rel="stylesheet" href="{html.escape(self.files.prefix)}index.css"></head>\n'
            f"<body><main><h1>Apps</h1>\n<ul>\n{items}\n</ul></main></body></html>\n"
        )

    head = get
