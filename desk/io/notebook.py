"""Notebooks: `show` puts models below the cell, with callbacks that live as long as the kernel.

    output_notebook()
    show(plot)                       # in the notebook
    plot.title.text = "other"        # the page follows by itself: push_notebook() is not needed

Outside of a notebook's kernel `output_notebook` changes nothing: `show` opens a window.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from desk.document import Document
from desk.document.current import is_running

log = logging.getLogger("desk.io")


@dataclass(frozen=True)
class NotebookHook:
    """How a kind of notebook shows things; see `install_notebook_hook`."""

    load: Callable[..., Any]
    show_doc: Callable[..., Any]
    show_app: Callable[..., Any]


class _State:
    """Whether `show` goes to the notebook, and by whose hook."""

    on = False
    notebook_type = "jupyter"
    hooks: ClassVar[dict[str, NotebookHook]] = {}

    @property
    def hook(self) -> NotebookHook | None:
        """The hook of the notebook that `show` goes to."""
        return self.hooks.get(self.notebook_type) if self.on else None


_state = _State()


@dataclass(frozen=True)
class NotebookHandle:
    """What `show(..., notebook_handle=True)` gives, for scripts that hand it to `push_notebook`."""

    document: Document


def install_notebook_hook(
    notebook_type: str,
    load: Callable[..., Any],
    show_doc: Callable[..., Any],
    show_app: Callable[..., Any],
    overwrite: bool = False,
) -> None:
    """Teach `output_notebook` and `show` another kind of notebook.

    Parameters
    ----------
    notebook_type : the name that `output_notebook(notebook_type=...)` calls it by
    load : `load(resources, verbose, hide_banner, load_timeout)`, called by `output_notebook`
    show_doc : `show_doc(models, state, notebook_handle)`, called by `show` with models or a document; what it returns, show returns
    show_app : `show_app(app, state, notebook_url)`, called by `show` with an app
    overwrite : whether one of the same name may be there already

    Raises RuntimeError for a name that is taken.
    """
    if notebook_type in (*_state.hooks, "jupyter") and not overwrite:
        raise RuntimeError(f"install_notebook_hook: there is a hook for {notebook_type!r} already; overwrite=True replaces it")
    _state.hooks[notebook_type] = NotebookHook(load, show_doc, show_app)


def output_notebook(
    resources: Any = None,
    verbose: bool = False,
    hide_banner: bool | None = None,
    load_timeout: int = 5000,
    notebook_type: str = "jupyter",
) -> None:
    """Let `show` put models into the notebook from now on. Accepted and not needed elsewhere.

    The first four are for the hook of another kind of notebook. Raises RuntimeError for a kind without one.
    """
    hook = _state.hooks.get(notebook_type)
    if hook is None and notebook_type != "jupyter":
        known = ", ".join(map(repr, sorted({"jupyter", *_state.hooks})))
        raise RuntimeError(f"output_notebook: no notebook of type {notebook_type!r} is known (there are {known}); install_notebook_hook() adds one")
    if is_running() or (hook is None and not in_kernel()):
        log.info("output_notebook(): this is no notebook's kernel, so show() does what it always does")
        return
    _state.on, _state.notebook_type = True, notebook_type
    if hook is not None:
        hook.load(resources, verbose, hide_banner, load_timeout)


def reset_notebook() -> None:
    """Let `show` open windows again."""
    _state.on = False


def push_notebook(*, document: Document | None = None, state: Any = None, handle: NotebookHandle | None = None) -> None:
    """Accepted and not needed: what a script changes is seen by itself."""


def in_kernel() -> bool:
    """Whether this process is the kernel of a notebook."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return getattr(shell, "kernel", None) is not None


def shows_in_notebook() -> bool:
    """Whether `show` goes to the notebook."""
    return _state.on and (_state.hook is not None or in_kernel())


def notebook_hook() -> NotebookHook | None:
    """The hook by which `show` shows; None for Jupyter's own."""
    return _state.hook


def show_below_cell(shown: Document | Callable[[Document], Any], notebook_url: str) -> None:
    """Show a document, or an app, below the cell. `notebook_url` is where the notebook's page comes from, as localhost:8888."""
    from desk.run.notebook import tag_for

    display: Any = sys.modules["IPython"].display
    display.display(display.HTML(tag_for(shown, notebook_url)))
