"""The handlers of pages and files.

A page holds nothing of the document: its title, the address of the bundle, the address of its socket, and a ticket. The
ticket is a random id that stands for this page load on the server (its arguments, its visitor); no request data travels
in it.

    GET /sliders?rows=10     the page
    GET /_desk/<hash>/main.js
    GET /                    goes on to the app
"""

from __future__ import annotations

import html
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, cast

from desk.application import RequestInfo

from .guard import Guard

if TYPE_CHECKING:
    from desk.application import Application

    from .files import FileTable
    from .gate import Visitor
    from .sessions import Sessions

_MOST_TICKETS = 4096


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


class PageHandler(Guard):
    """The page of an app."""

    takes_keys = True

    def initialize(self, door: object, mount: Mount, files: FileTable, template: Template) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.mount = mount
        self.files = files
        self.template = template

    def get(self) -> None:
        visitor = cast("Visitor", self.visitor)
        request = RequestInfo(
            arguments=dict(self.request.query_arguments),
            cookies={
                name: morsel.value for name, morsel in self.request.cookies.items() if name != self.door.cookie_name
            },
            headers={name: value for name, value in self.request.headers.get_all() if name.lower() != "cookie"},
        )
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(
            self.template.substitute(
                title=html.escape(self.mount.application.name),
                files=html.escape(self.files.prefix),
                socket=html.escape(self.mount.socket_address),
                ticket=html.escape(self.mount.issue_ticket(visitor, request)),
            )
        )

    head = get


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


class FrontHandler(Guard):
    """The bare address: goes on to the one app."""

    takes_keys = True

    def initialize(self, door: object, target: str) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.target = target

    def get(self) -> None:
        self.redirect(self.target)

    head = get
