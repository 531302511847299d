"""The handlers of pages and files.

A page holds nothing of the document: its title, the address of the bundle, the address of its socket, and a ticket. The
ticket is a random id that stands for this page load on the server (its arguments, its visitor); no request data travels
in it.

    GET /sliders?rows=10     the page
    GET /sliders/metadata    what the app says of itself
    GET /_desk/<hash>/main.js
    GET /_desk/code/<hash>.js    a module of the author's

A page in a frame carries its ticket as all others do, but the ticket is its visitor's whatever cookie comes with it: two frames of
one browser may each have been given a cookie, and only one of them is left.
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

from .front import Front
from .guard import CONTENT_SECURITY_POLICY, FRAME_ARGUMENT, SECRET_ARGUMENTS, Guard, framed_policy
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
#: The one root that a frame shows, by its name, its id or its place.
ROOT_ARGUMENT = "desk-root"
#: What is for the server and not for the app: our own arguments, and those of Bokeh's scripts.
_NOT_THE_APPS = frozenset(
    (SESSION_ARGUMENT, ROOT_ARGUMENT, FRAME_ARGUMENT, *SECRET_ARGUMENTS, "resources", "bokeh-autoload-element",
     "bokeh-app-path", "bokeh-absolute-url", "bokeh-session-id", "bokeh-token")
)  # fmt: skip
#: Says that the roots stand where the page says.
_AT_PLACES = '\n<meta name="desk-template" content="yes">'
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
    """One load of a page: who loaded it, with which request, and the session that it was given; whether it is in a frame."""

    visitor: Visitor
    request: RequestInfo
    session_id: str = ""
    in_frame: bool = False


class Mount:
    """One app at its address: its page, its sessions and the tickets of the pages that were loaded."""

    def __init__(self, address: str, application: Application, sessions: Sessions) -> None:
        self.address = address
        self.socket_address = address.rstrip("/") + "/ws"
        self.application = application
        self.sessions = sessions
        self._tickets: OrderedDict[str, Ticket] = OrderedDict()

    def issue_ticket(self, visitor: Visitor, request: RequestInfo, *, in_frame: bool = False) -> str:
        """A new ticket; the oldest ones are forgotten when there are too many."""
        name = secrets.token_urlsafe(24)
        self._tickets[name] = Ticket(visitor, request, in_frame=in_frame)
        while len(self._tickets) > _MOST_TICKETS:
            self._tickets.popitem(last=False)
        return name

    def ticket(self, name: str, visitor: Visitor) -> Ticket | None:
        """The ticket of this name, when this visitor loaded that page, or it is one in a frame."""
        ticket = self._tickets.get(name)
        return ticket if ticket is not None and (ticket.in_frame or ticket.visitor is visitor) else None

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
    takes_frames = True

    def initialize(  # type: ignore[override]
        self, door: object, mount: Mount, files: FileTable, template: Template, front: Front, prefix: str
    ) -> None:
        super().initialize(door)  # type: ignore[arg-type]
        self.mount = mount
        self.files = files
        self.template = template
        self.front = front
        self.prefix = prefix

    async def get(self) -> None:
        visitor = cast("Visitor", self.visitor)
        if self.front.signs_sessions and {"bokeh-session-id", "bokeh-token"} & set(self.request.query_arguments):
            self.refuse(403, "a session's id that nobody has signed")
            return
        request = self._request_info(visitor)
        application = self.mount.application
        if application.asks_requests:
            request = replace(request, payload=await self._payload(request))
        name = self.mount.issue_ticket(visitor, request, in_frame=bool(self.frame_origin))
        root = self.get_query_argument(ROOT_ARGUMENT, "")
        page = await self._templated(visitor, name) if self.mount.uses_template and not root else None
        self.set_header("Content-Type", "text/html; charset=utf-8")
        if page is not None:
            self.finish(page)
            return
        self.finish(
            self.template.substitute(
                title=html.escape(application.title),
                head=self._head(),
                metadata=self._metadata(name) + (_AT_PLACES if root else ""),
                body=f'<div class="desk-root" data-desk-root="{html.escape(root)}"></div>' if root else "",
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

    def _request_info(self, visitor: Visitor) -> RequestInfo:
        return RequestInfo(
            arguments={
                name: values for name, values in self.request.query_arguments.items() if name not in _NOT_THE_APPS
            },
            cookies={
                name: morsel.value for name, morsel in self.request.cookies.items() if name != self.door.cookie_name
            },
            headers={
                **{name: value for name, value in self.request.headers.get_all() if name.lower() != "cookie"},
                **dict(visitor.headers),
            },
        )

    def _head(self) -> str:
        """The page's files."""
        files = html.escape(self.files.prefix)
        return (
            f"{self.front.icon_link(self.files)}\n"
            f'<link rel="stylesheet" href="{files}page.css">\n'
            f'<script type="module" src="{files}main.js"></script>'
        )

    def _metadata(self, ticket: str) -> str:
        """Where the page's script finds its session."""
        metadata = (
            f'<meta name="desk-socket" content="{html.escape(self.mount.socket_address)}">\n'
            f'<meta name="desk-page" content="{html.escape(ticket)}">'
        )
        if self.prefix:
            metadata += f'\n<meta name="desk-code" content="{html.escape(self.prefix + CODE_PREFIX)}">'
        if self.frame_origin:
            metadata += f'\n<meta name="desk-frame" content="{html.escape(self.frame_origin)}">'
        return metadata

    async def _templated(self, visitor: Visitor, ticket: str) -> str | None:
        """The page from the app's template; the document has to be there for it, so the session begins here."""
        application = self.mount.application
        session = self.mount.session_for(ticket, visitor, self.get_query_argument(SESSION_ARGUMENT, ""))
        if session is None:
            return None
        from desk.application.templates import PageParts

        nonce = secrets.token_urlsafe(16)
        metadata = self._metadata(ticket) + _AT_PLACES
        page = await templated_page(session, PageParts(application.title, self._head(), metadata, nonce))
        if page is not None:
            policy = policy_with(nonce, CONTENT_SECURITY_POLICY)
            framed = framed_policy(policy, self.frame_origin) if self.frame_origin else policy
            self.set_header("Content-Security-Policy", framed)
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
        text = page_code.get(self.request.path.rpartition("/")[2].removesuffix(".js"))
        if text is None:
            self.send_error(404)
            return
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cache-Control", "private, max-age=31536000, immutable")
        self.finish(text)

    head = get


class MetadataHandler(Guard):
    """What an app says of itself, for whoever lists apps."""

    def initialize(self, door: object, mount: Mount) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.mount = mount

    def get(self) -> None:
        metadata = self.mount.application.metadata
        data = metadata() if callable(metadata) else metadata
        self.finish({"url": self.mount.address, "data": dict(data or {})})

    head = get
