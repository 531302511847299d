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
from typing import Any

from desk.document import Document
from desk.document.current import is_running

log = logging.getLogger("desk.io")


class _State:
    """Whether `show` goes to the notebook."""

    on = False


_state = _State()


@dataclass(frozen=True)
class NotebookHandle:
    """What `show(..., notebook_handle=True)` gives, for scripts that hand it to `push_notebook`."""

    document: Document


def output_notebook(*_args: Any, **_options: Any) -> None:
    """Let `show` put models into the notebook from now on. Accepted and not needed elsewhere."""
    if is_running() or not in_kernel():
        log.info("output_notebook(): this is no notebook's kernel, so show() does what it always does")
        return
    _state.on = True


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
    return _state.on and in_kernel()


def show_below_cell(shown: Document | Callable[[Document], Any], notebook_url: str) -> None:
    """Show a document, or an app, below the cell. `notebook_url` is where the notebook's page comes from, as localhost:8888."""
    from desk.run.notebook import tag_for

    display: Any = sys.modules["IPython"].display
    display.display(display.HTML(tag_for(shown, notebook_url)))
