"""A function as an app.

    FunctionHandler(lambda doc: doc.add_root(Div(text="hello")))
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .handler import Handler

if TYPE_CHECKING:
    from desk.document import Document


class FunctionHandler(Handler):
    """Calls a function of one argument, the document; methods and partials are fine too. Raises ValueError for one
    that does not take it."""

    def __init__(self, func: Callable[[Document], Any]) -> None:
        try:
            inspect.signature(func).bind(None)
        except TypeError:
            raise ValueError(f"an app's function takes one argument, the document: got {func!r}") from None
        self._function = func

    def modify_document(self, doc: Document) -> None:
        self._function(doc)
