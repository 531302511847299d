"""show, save and what scripts say about their output.

    show(plot)                      # a window; returns when it is closed
    output_file("plot.html"); save(plot)
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desk.document import DEFAULT_TITLE, Document, curdoc
from desk.document.current import is_current, is_running
from desk.properties import HasProps

from .notebook import NotebookHandle, notebook_hook, reset_notebook, show_below_cell, shows_in_notebook

log = logging.getLogger("desk.io")


class _State:
    """What `output_file` said last."""

    filename: Path | None = None
    title: str | None = None


_state = _State()


def is_hosted() -> bool:
    """Whether desk runs this code: `curdoc()` is then a document that is shown anyway."""
    return is_current()


def output_file(filename: str | Path, title: str | None = None, mode: Any = None, root_dir: Any = None) -> None:
    """Say where `save` writes. In an app that desk runs it changes nothing."""
    if is_hosted():
        log.info("output_file(%r) is not needed: desk shows the document itself", str(filename))
        return
    _state.filename, _state.title = Path(filename), title


def reset_output(state: Any = None) -> None:
    """Forget what `output_file` and `output_notebook` said."""
    _state.filename = _state.title = None
    reset_notebook()


def show(
    obj: Any, *_args: Any, notebook_handle: bool = False, notebook_url: str = "localhost:8888", **_options: Any
) -> Any:
    """Show models.

    In an app that desk runs they are added to its document. In a plain Python program a native window opens with them, and
    the call returns when it is closed; callbacks run meanwhile. In a notebook, after `output_notebook()`, they stand below the
    cell.

    Parameters
    ----------
    obj : a model that can be a root, several of them, or a Document; in a notebook also an Application, or a function that
        fills a document
    notebook_handle : whether to return something for `push_notebook`
    notebook_url : where the notebook's page comes from, if it is not localhost:8888
    """
    if shows_in_notebook() and not is_running():
        if (hook := notebook_hook()) is not None:
            return hook.show_app(obj, None, notebook_url) if _is_app(obj) else hook.show_doc(obj, None, notebook_handle)
        document = None if _is_app(obj) else _kept_document(obj, models_of(obj, "show"))
        show_below_cell(obj if document is None else document, notebook_url)
        return NotebookHandle(document) if notebook_handle and document is not None else None
    models = models_of(obj, "show")
    if is_hosted():
        for model in models:
            curdoc().add_root(model)
        return None
    from desk.run import show_document  # only a plain program needs the server and the window

    with document_for(obj, models) as document:
        show_document(document)
    return None


def _is_app(obj: Any) -> bool:
    return not isinstance(obj, HasProps | Document) and (callable(obj) or hasattr(obj, "create_document"))


def _kept_document(obj: Any, models: list[HasProps]) -> Document:
    """The document of models, which stays: what is below a cell goes on being changed."""
    owner = next((model._observer for model in models if model._observer is not None), None)
    if isinstance(obj, Document):
        return obj
    if isinstance(owner, Document):
        return owner
    document = Document(title=_state.title or DEFAULT_TITLE)
    for model in models:
        document.add_root(model)
    return document


def save(
    obj: HasProps | Sequence[HasProps] | Document,
    filename: str | Path | None = None,
    resources: Any = None,
    title: str | None = None,
    **_options: Any,
) -> str | None:
    """Write models to a file of HTML that needs no Python and no network; returns its path.

    Callbacks in Python do not run in it. In an app that desk runs it changes nothing and returns None.
    """
    models = models_of(obj, "save")
    if is_hosted():
        log.info("save() is left out: desk shows the document itself")
        return None
    path = Path(filename) if filename is not None else _state.filename or _default_path()
    from desk.export import html_of

    with document_for(obj, models) as document:
        path.write_text(html_of(document, title=title or _state.title), encoding="utf-8")
    return str(path.resolve())


def models_of(obj: Any, where: str) -> list[HasProps]:
    """A model, a list of models or the roots of a document, as a list. Raises ValueError."""
    if isinstance(obj, Document):
        return list(obj.roots)
    models = list(obj) if isinstance(obj, list | tuple) else [obj]
    for model in models:
        if not isinstance(model, HasProps):
            raise ValueError(f"{where}: expected a model, a list of models or a Document, got {model!r}")
    return models


@contextmanager
def document_for(obj: Any, models: list[HasProps]) -> Iterator[Document]:
    """The document that models are in already, else one made for them, which lets them go afterwards."""
    owner = next((model._observer for model in models if model._observer is not None), None)
    if isinstance(obj, Document):
        yield obj
    elif isinstance(owner, Document):
        for model in models:
            owner.add_root(model)
        yield owner
    else:
        document = Document(title=_state.title or _script_name() or DEFAULT_TITLE)
        for model in models:
            document.add_root(model)
        try:
            yield document
        finally:
            document.clear()


def _script_name() -> str:
    return Path(sys.argv[0]).stem if sys.argv and sys.argv[0] not in ("", "-c", "-m") else ""


def _default_path() -> Path:
    return Path(sys.argv[0]).with_suffix(".html") if _script_name() else Path("desk.html")
