"""The contract of a handler: one step in filling a document, and what it hears of sessions and the server.

An application runs its handlers in order on each new document. A handler never raises for what an author's code does
when it is loaded: it has an `error` then, and every run of its application fails with that.

    class Greeting(Handler):
        def modify_document(self, doc):
            doc.add_root(Div(text="hello"))
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.application.error import AppError

if TYPE_CHECKING:
    from desk.application.context import ServerContext, SessionContext
    from desk.document import Document


@dataclass
class AppRun:
    """What one run of an application left behind: its error if it failed, and what is undone when its session ends.

    `id` names the modules of the run; it is no secret.
    """

    id: str = ""
    error: AppError | None = None
    undo: list[Callable[[], None]] = field(default_factory=list)

    def end(self) -> None:
        """Forget the run's modules and give the alias back. A second call does nothing."""
        while self.undo:
            self.undo.pop()()


class Handler:
    """See the module. Every method may be left as it is."""

    #: Why this handler can never run, or None.
    error: AppError | None = None
    #: The script that tracebacks are about, or None.
    script: Path | None = None

    @property
    def failed(self) -> bool:
        """Whether the handler can never run."""
        return self.error is not None

    @property
    def name(self) -> str | None:
        """What the app is called in its address, if the handler says so."""
        return None

    def modify_document(self, doc: Document) -> None:
        """Fill a document."""

    def fill(self, doc: Document, run: AppRun) -> None:
        """Fill a document in a run that is ended later."""
        self.modify_document(doc)

    def static_path(self) -> Path | None:
        """The folder that is served at the app's `/static/`, or None."""
        return None

    @property
    def has_template(self) -> bool:
        """Whether the page is made from a template of the handler's."""
        return False

    def on_server_loaded(self, server_context: ServerContext) -> None:
        """The server begins; no session is there yet."""

    def on_server_unloaded(self, server_context: ServerContext) -> None:
        """The server has ended; no session is there any more."""

    def on_session_created(self, session_context: SessionContext) -> Awaitable[None] | None:
        """A session begins; its document is still empty."""
        return None

    def on_session_destroyed(self, session_context: SessionContext) -> Awaitable[None] | None:
        """A session has ended; its document is still there."""
        return None

    def process_request(self, request: Any) -> Mapping[str, Any]:
        """What the session shall know of the request that opens it, for `session_context.token_payload`."""
        return {}
