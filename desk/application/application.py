"""An application: code that fills a document, once for every session.

A script is compiled once. Each run executes it in a fresh module, `desk_app_<session>`, with `__file__` absolute,
`sys.argv` as a command line would have it, the script's folder at the head of `sys.path`, and `curdoc()` being the
session's document. A failing run is no exception for the caller: it is an `AppRun` with an `error`, so that the session
can show it.

    Application.from_path("sliders.py")            # a script
    Application.from_path("dashboard")             # a folder with main.py
    Application.from_function(lambda doc: doc.add_root(Div(text="hello")))
"""

from __future__ import annotations

import difflib
import inspect
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any

from desk.document import as_curdoc

from . import assets
from .bokeh_alias import BokehAlias
from .error import AppError, compile_script
from .surroundings import Surroundings

if TYPE_CHECKING:
    from desk.document import Document

_MODULE_PREFIX = "desk_app_"


@dataclass
class AppRun:
    """What one run left behind: its error if it failed, and what has to be undone when its session ends."""

    error: AppError | None = None
    _undo: list[Callable[[], None]] = field(default_factory=list)

    def end(self) -> None:
        """Forget the run's module and give the alias back. A second call does nothing."""
        while self._undo:
            self._undo.pop()()


class Application:
    """Fills documents; see the constructors `from_path` and `from_function`.

    `name` is what the app is called in a URL and as a window's first title; `path` is the script, None for a function;
    `error` is set when the app cannot run at all (no such file, a syntax error): each run then fails with it.
    """

    def __init__(
        self,
        *,
        name: str,
        path: Path | None,
        fill: Callable[[Document, str], None],
        error: AppError | None = None,
        alias_bokeh: bool = False,
    ) -> None:
        self.name = name
        self.path = path
        self.error = error
        self._fill = fill
        self._alias_bokeh = alias_bokeh

    @classmethod
    def from_path(cls, path: str | Path, *, args: Sequence[str] = (), alias_bokeh: bool = False) -> Application:
        """The app of a script, of a folder with a `main.py`, or, for a bare name that is no file, a shipped example."""
        found = _find(str(path))
        if isinstance(found, AppError):
            return cls(name=Path(path).stem or "app", path=None, fill=_nothing, error=found)
        script = found
        name = script.parent.name if script.name == "main.py" else script.stem
        try:
            code = compile_script(script.read_bytes(), str(script))
        except OSError as error:
            code = AppError(kind="missing", text=f"{script}: {error.strerror}", file=str(script))
        if isinstance(code, AppError):
            return cls(name=name, path=script, fill=_nothing, error=code, alias_bokeh=alias_bokeh)
        fill = partial(_run_script, code, script, [script.name, *args])
        return cls(name=name, path=script, fill=fill, alias_bokeh=alias_bokeh)

    @classmethod
    def from_function(cls, function: Callable[[Document], Any], *, name: str = "app") -> Application:
        """The app of a function that takes the document. Methods and partials are fine too."""
        try:
            inspect.signature(function).bind(None)
        except TypeError:
            raise ValueError(f"an app's function takes one argument, the document: got {function!r}") from None
        return cls(name=name, path=None, fill=lambda document, session_id: function(document))

    def run(self, document: Document, session_id: str) -> AppRun:
        """Fill a document. Never raises for what the app does; runs in the calling thread, under the document's lock.
        """
        if self.error is not None:
            return AppRun(error=self.error)
        run = AppRun()
        if BokehAlias.wanted(self._alias_bokeh):
            BokehAlias.activate()
            run._undo.append(BokehAlias.deactivate)
        run._undo.append(lambda: _forget_module(session_id))
        script = str(self.path) if self.path else None
        try:
            with as_curdoc(document), document.locked(f"the app {self.name!r} that builds the page"):
                self._fill(document, session_id)
        except BaseException as exception:  # also SystemExit and KeyboardInterrupt: an app never ends its server
            run.error = AppError.from_exception(exception, script)
        return run


def _nothing(document: Document, session_id: str) -> None:
    """Fills nothing: the app has an error instead."""


def _module_name(session_id: str) -> str:
    return _MODULE_PREFIX + session_id


def _forget_module(session_id: str) -> None:
    """Take the module of a run out of Python's table."""
    sys.modules.pop(_module_name(session_id), None)


def _run_script(code: CodeType, script: Path, argv: list[str], document: Document, session_id: str) -> None:
    module = ModuleType(_module_name(session_id))
    module.__file__ = str(script)
    # Dataclasses, pickles and typing.get_type_hints look a class's module up by name.
    sys.modules[module.__name__] = module
    with Surroundings(str(script.parent), argv):
        exec(code, module.__dict__)  # the author's own script is what we are here to run


def _find(path: str) -> Path | AppError:
    """The script that a path names, absolute, or why there is none."""
    given = Path(path)
    if given.is_dir():
        main = given / "main.py"
        return main.resolve() if main.is_file() else _no_main(given)
    if given.is_file():
        return given.resolve()
    if given.name == path and not given.suffix:
        shipped = assets.example(path)
        if shipped is not None:
            return (shipped / "main.py" if shipped.is_dir() else shipped).resolve()
    return _missing(given)


def _no_main(folder: Path) -> AppError:
    scripts = sorted(entry.name for entry in folder.glob("*.py"))
    nearest = difflib.get_close_matches("main.py", scripts, n=1, cutoff=0.3) or scripts[:1]
    return AppError(
        kind="missing",
        text=f"{folder}: the folder has no main.py",
        file=str(folder),
        cure=f"Did you mean {folder / nearest[0]}?" if nearest else "An app's folder holds its script under that name.",
    )


def _missing(path: Path) -> AppError:
    """Name the nearest file beside the missing one, or the shipped examples for a bare name."""
    names = [entry.name for entry in path.parent.glob("*.py")] if path.parent.is_dir() else []
    if path.name == str(path) and not path.suffix:
        names += list(assets.examples())
    nearest = difflib.get_close_matches(path.name, names, n=1, cutoff=0.65)
    if nearest:
        beside = path.parent / nearest[0]
        cure = f"Did you mean {beside if beside.exists() else nearest[0]}?"
    elif not path.parent.is_dir():
        cure = f"There is no folder {path.parent} either."
    else:
        cure = ""
    return AppError(kind="missing", text=f"{path}: no such file", file=str(path), cure=cure)
