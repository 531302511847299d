"""The sessions of one app, and how long they live.

Ids are made here, opaque and random, or by an author's own program. A session belongs to the visitor whose page opened it: another
visitor's id is as good as none. A served session is kept for a while after its last page has left; a window's session
is kept until the window is closed. Used from the server's thread.

    session = sessions.find(id, visitor) or sessions.create(request, visitor)
    sessions.attach(session); ...; sessions.detach(session)
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.application import RequestInfo, ServerContext, SessionContext
from desk.document.current import unhost

from .session import Delivery, Session

if TYPE_CHECKING:
    from desk.application import Application
    from desk.document import Document
    from desk.document.window_port import WindowPort

    from .gate import Visitor
    from .session_loop import LoopPool


class Sessions:
    """See the module. `keep_s` None means for ever."""

    def __init__(
        self,
        application: Application,
        loops: LoopPool,
        *,
        keep_s: float | None,
        author: bool,
        most: int,
        deliver: Callable[[Session, Delivery], None],
        leave: Callable[[Session], None],
    ) -> None:
        self._application = application
        self._loops = loops
        self._keep_s = keep_s
        self._author = author
        self._most = most
        self._closed = False
        self._deliver = deliver
        self._leave = leave
        self._live: dict[str, Session] = {}
        self._owners: dict[str, Visitor | None] = {}
        self._pages: dict[str, int] = {}
        self._expiries: dict[str, asyncio.TimerHandle] = {}
        self.server_context = ServerContext(lambda: [session.context for session in tuple(self._live.values())])

    def __len__(self) -> int:
        return len(self._live)

    def all(self) -> list[Session]:
        """The sessions that live."""
        return list(self._live.values())

    @property
    def full(self) -> bool:
        """Whether no more sessions are made."""
        return self._closed or len(self._live) >= self._most

    def find(self, session_id: str, visitor: Visitor) -> Session | None:
        """A visitor's own session, or the one that the visitor's key was made for."""
        session = self._live.get(session_id)
        if session is None:
            return None
        return session if visitor.session_id == session_id or self._owners[session_id] is visitor else None

    def change_application(self, application: Application) -> None:
        """Let sessions that begin from now on be another app's."""
        self._application = application

    def create(
        self,
        request: RequestInfo,
        visitor: Visitor | None,
        document: Document | None = None,
        window: WindowPort | None = None,
        session_id: str = "",
    ) -> Session:
        """A new session; its app begins to run at once, on its own loop. `session_id` is an author's choice, for a session that
        is not there yet. Raises RuntimeError once the server has ended."""
        if self._closed:
            raise RuntimeError("the server has ended: it begins no more sessions")
        loop = self._loops.take()
        context = SessionContext(session_id or secrets.token_urlsafe(32), request, self.server_context)
        context.token_payload = request.payload
        session = Session(
            self._application,
            loop,
            context,
            lambda delivery: self._deliver(session, delivery),
            lambda: self._leave(session),
            document=document,
            author=self._author,
            alone=self._keep_s is None,
        )
        self._live[session.id] = session
        self._owners[session.id] = visitor
        self._pages[session.id] = 0
        session.document.window = window
        loop.call(session.start)
        return session

    def attach(self, session: Session) -> None:
        """A page looks at the session."""
        self._pages[session.id] += 1
        expiry = self._expiries.pop(session.id, None)
        if expiry is not None:
            expiry.cancel()

    def detach(self, session: Session) -> None:
        """A page has left; the last one starts the clock."""
        if session.id not in self._live:
            return
        self._pages[session.id] -= 1
        self.expire(session)

    def expire(self, session: Session) -> None:
        """Start the clock of a session that no page looks at."""
        if self._pages[session.id] == 0 and self._keep_s is not None:
            loop = asyncio.get_running_loop()
            self._expiries[session.id] = loop.call_later(self._keep_s, self.end, session)

    def drop_unused(self, session_id: str) -> None:
        """End a session that was begun for a page which then showed another one."""
        session = self._live.get(session_id)
        if session is not None and self._pages[session_id] == 0:
            self.end(session)

    def pages(self, session: Session) -> int:
        """How many pages look at a session."""
        return self._pages.get(session.id, 0)

    def close(self) -> None:
        """End all sessions, and begin no more: a page may still be on its way when the server ends."""
        self._closed = True
        for session in self.all():
            self.end(session)

    def end(self, session: Session) -> None:
        """End a session: its callbacks for that run on its loop, then the loop is given back."""
        if self._live.pop(session.id, None) is None:
            return
        expiry = self._expiries.pop(session.id, None)
        if expiry is not None:
            expiry.cancel()
        del self._owners[session.id], self._pages[session.id]
        unhost(session.document)  # at once, also when a callback keeps the session's loop
        session.loop.call(session.end)
        self._loops.give_back(session.loop)
