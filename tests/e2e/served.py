"""An app on a real server in this process, with its sessions and models at hand.

served = Served(fill)                         # as `desk open`: one session, let in by a one-time key
served = Served("app.py", policy="open")      # as `desk serve`: a session a tab
served.find(Slider, title="offset").value
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from desk.application import Application
from desk.document import Document
from desk.models.model import Model
from desk.server.server import Server
from desk.server.session import Session

M = TypeVar("M", bound=Model)

ADDRESS = "/app"


class Served:
    """See the module. `url` is good for one browser, once, where a key is needed."""

    def __init__(self, app: Any, *, policy: str = "window", alias_bokeh: bool = False, **options: Any) -> None:
        if isinstance(app, str | Path):
            app = Application.from_path(str(app), alias_bokeh=alias_bokeh)
        application = app if isinstance(app, Application) else Application.from_function(app)
        self.server = Server({ADDRESS: application}, policy=policy, **options)  # type: ignore[arg-type]
        self.server.start()
        self._own = self.server.open_session(ADDRESS) if policy == "window" else None

    @property
    def url(self) -> str:
        if self._own is not None:
            return self.server.one_time_url(ADDRESS, self._own)
        return self.server.token_url(ADDRESS)

    @property
    def sessions(self) -> list[Session]:
        return self.server.sessions

    @property
    def session(self) -> Session:
        """The one session that there is."""
        if self._own is not None:
            return self._own
        (session,) = self.sessions
        return session

    @property
    def document(self) -> Document:
        return self.session.document

    def find(self, kind: type[M], **values: Any) -> M:
        """The one model of a class with these values."""
        return find(self.document, kind, **values)

    def stop(self) -> None:
        self.server.stop()


def find(document: Document, kind: type[M], **values: Any) -> M:
    """The one model of a document of a class with these values."""
    with document.locked("a test that looks"):
        models = [model for model in document.models if isinstance(model, kind)]
        found = [model for model in models if all(getattr(model, name) == value for name, value in values.items())]
    assert len(found) == 1, f"{len(found)} models of {kind.__name__} with {values}"
    return found[0]
