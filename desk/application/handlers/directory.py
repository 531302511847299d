"""A folder as an app.

    dashboard/
        main.py               the script (or main.ipynb; desk.toml may name another)
        desk.toml             settings
        __init__.py           makes the folder a package: `from . import data` works
        app_hooks.py          what happens when the server or a session begins or ends
        theme.yaml            other defaults for all models
        templates/index.html  the page, a Jinja2 template
        static/               files of the page, at <app>/static/

    DirectoryHandler(filename="dashboard")
"""

from __future__ import annotations

import importlib.util
import logging
import re
import sys
import threading
from collections.abc import Awaitable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from desk.application.error import AppError, compile_script
from desk.application.hooks import Hooks
from desk.application.surroundings import Surroundings

from .code import CodeHandler
from .handler import AppRun, Handler
from .notebook import NotebookHandler
from .script import ScriptHandler

if TYPE_CHECKING:
    from desk.application.context import ServerContext, SessionContext
    from desk.document import Document
    from desk.themes import Theme

log = logging.getLogger("desk.application")


class DirectoryHandler(Handler):
    """See the module. `main` is the script's name when it is not the usual one."""

    def __init__(self, *, filename: str | Path, argv: Sequence[str] = (), main: str | None = None) -> None:
        self._folder = Path(filename).resolve()
        script = self._folder / main if main else _main_of(self._folder)
        self.script = script
        self._package = _package_of(self._folder)
        kind = NotebookHandler if script.suffix == ".ipynb" else ScriptHandler
        self._main: CodeHandler = kind(filename=script, argv=argv, package=self._package)
        self._hooks = Hooks(self._folder)
        self._theme: Theme | None = None
        self._template: Any = None
        self._prepared = False
        self._lock = threading.Lock()
        self.error = self._main.error or self._hooks.error or self._syntax_error_of_package() or self._read_theme()

    @property
    def name(self) -> str | None:
        return self._folder.name

    def fill(self, doc: Document, run: AppRun) -> None:
        self._prepare()
        if self._theme is not None:
            doc.theme = self._theme
        if self.has_template:
            from desk.application.templates import load_template

            doc.template = load_template(self._folder / "templates")
        self._main.fill(doc, run)

    def modify_document(self, doc: Document) -> None:
        run = AppRun(id=f"{id(doc):x}")
        try:
            self.fill(doc, run)
        finally:
            run.end()

    def static_path(self) -> Path | None:
        folder = self._folder / "static"
        return folder if folder.is_dir() else None

    @property
    def has_template(self) -> bool:
        return (self._folder / "templates" / "index.html").is_file()

    def on_server_loaded(self, server_context: ServerContext) -> None:
        try:
            self._prepare()
        except AppError as error:
            self.error = error
            return
        except BaseException as error:
            self.error = AppError.from_exception(error, str(self.script))
            return
        self._hooks.call("on_server_loaded", server_context)

    def on_server_unloaded(self, server_context: ServerContext) -> None:
        self._hooks.call("on_server_unloaded", server_context)

    def on_session_created(self, session_context: SessionContext) -> Awaitable[None] | None:
        return self._hooks.call("on_session_created", session_context)

    def on_session_destroyed(self, session_context: SessionContext) -> Awaitable[None] | None:
        return self._hooks.call("on_session_destroyed", session_context)

    def process_request(self, request: Any) -> Mapping[str, Any]:
        return self._hooks.process_request(request)

    def _prepare(self) -> None:
        """Execute the package and the hooks, once for all sessions. Raises what they raise."""
        with self._lock:
            if self._prepared:
                return
            self._prepared = True
            with Surroundings(str(self._folder), [str(self.script)]):
                if self._package is not None:
                    spec = self._package.__spec__
                    assert spec is not None
                    assert spec.loader is not None
                    sys.modules[self._package.__name__] = self._package
                    spec.loader.exec_module(self._package)
                self._hooks.load(self._package)

    def _syntax_error_of_package(self) -> AppError | None:
        if self._package is None:
            return None
        file = self._folder / "__init__.py"
        code = compile_script(file.read_bytes(), str(file))
        return code if isinstance(code, AppError) else None

    def _read_theme(self) -> AppError | None:
        file = self._folder / "theme.yaml"
        if not file.is_file():
            return None
        from desk.themes import Theme, ThemeError

        try:
            self._theme = Theme(filename=file)
        except (ThemeError, ImportError) as error:
            return AppError(kind="settings", text=f"{file.name}: {error}", file=str(file))
        return None


def _main_of(folder: Path) -> Path:
    """The script that a folder is known by. A folder without one has main.py missing."""
    script, notebook = folder / "main.py", folder / "main.ipynb"
    if script.is_file() and notebook.is_file():
        log.warning("%s has main.py and main.ipynb: main.py is the app", folder)
    return script if script.is_file() or not notebook.is_file() else notebook


def _package_of(folder: Path) -> ModuleType | None:
    """The folder as a package that is not executed yet, when it has an `__init__.py`.

    Its name is its own and no other package's; a process that an app has started finds it by the same one.
    """
    file = folder / "__init__.py"
    if not file.is_file():
        return None
    name = "desk_package_" + re.sub(r"\W", "_", folder.name)
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=[str(folder)])
    return importlib.util.module_from_spec(spec) if spec is not None else None
