"""An application: code that fills a document, once for every session.

Handlers fill it one after the other; see `desk.application.handlers`. A failing run is no exception for the caller: it
is an `AppRun` with an `error`, so that the session can show it.

    Application.from_path("sliders.py")            # a script
    Application.from_path("dashboard")             # a folder with main.py
    Application.from_function(lambda doc: doc.add_root(Div(text="hello")))
    Application(FunctionHandler(fill), metadata={"title": "Sliders"})
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.document import as_curdoc

from .bokeh_alias import BokehAlias
from .error import AppError
from .handlers import AppRun, DirectoryHandler, FunctionHandler, Handler, NotebookHandler, ScriptHandler
from .location import find_app
from .settings import AppSettings

log = logging.getLogger("desk.application")

if TYPE_CHECKING:
    from desk.document import Document

    from .context import ServerContext, SessionContext


class Application:
    """Fills documents by its handlers.

    `name` is what the app is called in a URL, `title` what its window is called at first; `path` is the script, None for a function;
    `settings` is what its desk.toml says, None for a function; `args` are its `sys.argv[1:]`; `error` is set when the
    app cannot run at all (no such file, a syntax error): each run then fails with it. `metadata` is plain data, or a
    function that returns it, for whoever asks at the app's `/metadata`.
    """

    def __init__(
        self,
        *handlers: Handler,
        metadata: Mapping[str, Any] | Callable[[], Mapping[str, Any]] | None = None,
        name: str | None = None,
        settings: AppSettings | None = None,
        args: Sequence[str] = (),
        error: AppError | None = None,
        alias_bokeh: bool = False,
    ) -> None:
        self.handlers: list[Handler] = list(handlers)
        self.settings = settings
        self.args = tuple(args)
        self.metadata = metadata
        self._name = name
        self._error = error
        self._alias_bokeh = alias_bokeh
        self._told: set[str] = set()

    @classmethod
    def from_path(cls, path: str | Path, *, args: Sequence[str] = (), alias_bokeh: bool = False) -> Application:
        """The app of a script, a notebook, a folder with a `main.py`, or, for a bare name that is no file, a shipped
        example."""
        found = find_app(str(path))
        if isinstance(found, AppError):
            return cls(name=Path(path).stem or "app", error=found)
        settings, error = _settings(found)
        handler: Handler
        if found.is_dir():
            main = settings.main.name if settings is not None and settings.main.is_file() else None
            handler = DirectoryHandler(filename=found, argv=args, main=main)
        else:
            handler = (NotebookHandler if found.suffix == ".ipynb" else ScriptHandler)(filename=found, argv=args)
        return cls(handler, settings=settings, args=args, error=error, alias_bokeh=alias_bokeh)

    @classmethod
    def from_function(cls, function: Callable[[Document], Any], *, name: str = "app") -> Application:
        """The app of a function that takes the document. Methods and partials are fine too."""
        return cls(FunctionHandler(function), name=name)

    def add(self, handler: Handler) -> None:
        """One more handler, the last one."""
        self.handlers.append(handler)

    @property
    def name(self) -> str:
        """What the app is called in its address."""
        return self._name or next((handler.name for handler in self.handlers if handler.name), "app")

    @property
    def title(self) -> str:
        """What people read where a document has no title of its own."""
        return self.settings.name if self.settings is not None else self.name

    @property
    def path(self) -> Path | None:
        """The script of the app."""
        return next((handler.script for handler in self.handlers if handler.script is not None), None)

    @property
    def error(self) -> AppError | None:
        """Why the app can never run, or None."""
        return self._error or next((handler.error for handler in self.handlers if handler.error), None)

    @property
    def static_path(self) -> Path | None:
        """The folder that is served at the app's `/static/`."""
        return next((folder for handler in self.handlers if (folder := handler.static_path())), None)

    @property
    def has_template(self) -> bool:
        """Whether the page is made from a template, so that it can only be sent when a session has filled a document.
        """
        return any(handler.has_template for handler in self.handlers)

    def create_document(self) -> Document:
        """A new document, filled. Raises AppError when a handler fails."""
        from desk.document import Document

        document = Document()
        self.initialize_document(document)
        return document

    def initialize_document(self, doc: Document) -> None:
        """Fill a document. Raises AppError when a handler fails."""
        run = self.run(doc, f"{id(doc):x}")
        if run.error is not None:
            run.end()
            raise run.error
        doc.on_session_destroyed(lambda session_context: run.end())

    def run(self, document: Document, session_id: str) -> AppRun:
        """Fill a document. Never raises for what the app does; runs in the calling thread, under the document's lock.

        `session_id` names the run's modules.
        """
        run = AppRun(id=session_id, error=self.error)
        if run.error is not None:
            return run
        if BokehAlias.wanted(self._alias_bokeh):
            BokehAlias.activate()
            run.undo.append(BokehAlias.deactivate)
        script = str(self.path) if self.path else None
        try:
            with as_curdoc(document), document.locked(f"the app {self.name!r} that builds the page"):
                for handler in self.handlers:
                    handler.fill(document, run)
            self._tell_of_problems(document)
        except AppError as error:
            run.error = error
        except BaseException as exception:  # also SystemExit and KeyboardInterrupt: an app never ends its server
            run.error = AppError.from_exception(exception, script)
        return run

    def _tell_of_problems(self, document: Document) -> None:
        """Log what is wrong with the models, once for each kind of model and sentence, not once a session."""
        for model, problem in document.problems():
            told = f"{type(model).__name__}: {problem}"
            # An author is warned of a source's columns at the line that sets them.
            if told not in self._told and not hasattr(model, "column_names"):
                self._told.add(told)
                log.warning("%s: %s", self.name, told)

    # -- what handlers hear

    def on_server_loaded(self, server_context: ServerContext) -> None:
        """The server begins."""
        with self._aliased():
            for handler in self.handlers:
                handler.on_server_loaded(server_context)

    def on_server_unloaded(self, server_context: ServerContext) -> None:
        """The server has ended."""
        with self._aliased():
            for handler in self.handlers:
                handler.on_server_unloaded(server_context)

    def on_session_created(self, session_context: SessionContext) -> list[Awaitable[None]]:
        """A session begins. Returns what has to be awaited before its document is filled."""
        with self._aliased():
            return _awaitables(handler.on_session_created(session_context) for handler in self.handlers)

    def on_session_destroyed(self, session_context: SessionContext) -> list[Awaitable[None]]:
        """A session has ended. Returns what still has to be awaited."""
        with self._aliased():
            return _awaitables(handler.on_session_destroyed(session_context) for handler in self.handlers)

    @property
    def asks_requests(self) -> bool:
        """Whether `process_request` may say something."""
        return any(type(handler).process_request is not Handler.process_request for handler in self.handlers)

    def process_request(self, request: Any) -> dict[str, Any]:
        """What the session that a request opens shall know of it."""
        payload: dict[str, Any] = {}
        for handler in self.handlers:
            payload.update(handler.process_request(request))
        return payload

    @contextmanager
    def _aliased(self) -> Iterator[None]:
        if BokehAlias.wanted(self._alias_bokeh):
            with BokehAlias.active():
                yield
        else:
            yield


def _awaitables(outcomes: Iterator[Awaitable[None] | None]) -> list[Awaitable[None]]:
    return [outcome for outcome in outcomes if outcome is not None]


def _settings(found: Path) -> tuple[AppSettings | None, AppError | None]:
    try:
        return AppSettings.of(found), None
    except AppError as error:
        return None, error

