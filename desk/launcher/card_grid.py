"""A grid of cards, each with a picture: what the launcher shows apps with. A model with a view of its own.

    grid = CardGrid(heading="Recent", cards=[{"id": "/a.py", "title": "A", "detail": "~"}], removable=True)
    grid.on_open(lambda card_id: ...)
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk.models import LayoutDOM
from desk.properties import prop


class CardGrid(LayoutDOM):
    """Cards under a heading.

    A card is a dict of texts: `id`, `title`, and as needed `detail` and `note` below it, `tip` for the pointer, `picture` (the
    address of an image) and `state`, which is "missing" for what cannot be opened.
    """

    __esm__ = Path("card_grid.js")
    __css__ = Path("card_grid.css")

    heading: str = prop(default="", doc="Text above the cards.")
    cards: list[dict[str, str]] = prop(factory=list, doc="The cards, in order.")
    shown: list[str] | None = prop(default=None, doc="The ids of the cards that are shown; None shows all.")
    opening: list[str] = prop(factory=list, doc="The ids of the cards that are just being opened.")
    removable: bool = prop(default=False, doc="Whether cards can be taken away.")
    empty_title: str = prop(default="", doc="What is said where no card is shown; without it the grid disappears.")
    empty_text: str = prop(default="", doc="A sentence below it.")

    def on_open(self, callback: Callable[[str], Any]) -> None:
        """Call with the id of a card that was chosen."""
        self._on("open", callback)

    def on_remove(self, callback: Callable[[str], Any]) -> None:
        """Call with the id of a card that shall go."""
        self._on("remove", callback)

    def _on(self, name: str, callback: Callable[[str], Any]) -> None:
        def told(event: Any) -> None:
            # What comes from a page may be anything; an id that no card has is nobody's.
            if event.name == name and any(card["id"] == event.data for card in self.cards):
                callback(event.data)

        self.on_event("model_message", told)
