"""Small apps for the tests of the server."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from desk.document import Document
from desk.models.widgets import Div, Slider


def echo(document: Document) -> None:
    """A slider whose value a text repeats."""
    slider, text = Slider(start=0, end=1000, value=0), Div(text="0")
    slider.on_change("value", lambda attr, old, new: setattr(text, "text", str(new)))
    document.add_root(slider)
    document.add_root(text)


class Gate:
    """A callback that waits until the test lets it go on."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.open = threading.Event()

    def wait(self, *_: Any) -> None:
        self.entered.set()
        self.open.wait(30)


def waiting_at(gate: Gate, value: float = 7) -> Callable[[Document], None]:
    """`echo`, but the value 7 waits at a gate."""

    def fill(document: Document) -> None:
        echo(document)
        document.roots[0].on_change("value", lambda attr, old, new: gate.wait() if new == value else None)

    return fill
