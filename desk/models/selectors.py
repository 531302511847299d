"""Which element of the page is meant, for what stands beside one.

    Tooltip(target=ByID(query="help"), content="...", position="right")
"""

from __future__ import annotations

from typing import Any, ClassVar

from desk.properties import prop

from .model import Model


class Selector(Model):
    """Names an element of the page; the first that is met, those of the models on the page among them."""

    _is_rare: ClassVar[bool] = True

    query: str = prop(default="", doc="What is looked for.")

    def __init__(self, *query: Any, **properties: Any) -> None:
        """`ByID("help")`, or `ByID(query="help")`."""
        if query:
            if len(query) > 1 or "query" in properties:
                raise ValueError(f"{type(self).__name__} takes one query")
            properties["query"] = query[0]
        super().__init__(**properties)


class ByID(Selector):
    """By the `id` attribute."""


class ByClass(Selector):
    """By a class."""


class ByCSS(Selector):
    """By a selector as in a style sheet."""


class ByXPath(Selector):
    """By a path as XPath writes it; it looks into no model's element."""
