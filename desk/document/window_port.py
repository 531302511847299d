"""What a document's callbacks may ask of the window that shows it. Whoever opens the window puts it on the document.

In a browser there is none: `document.window` is None.

    if document.window is not None:
        document.window.ask_path("file", title="Open").add_done_callback(...)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Literal, Protocol


class WindowPort(Protocol):
    """All of it from any thread; all of it returns at once."""

    def activate(self) -> None:
        """Bring the window to the front."""

    def ask_path(
        self,
        choice: Literal["file", "files", "folder", "save"],
        *,
        title: str = "",
        folder: Path | None = None,
        name: str = "",
        types: Sequence[tuple[str, Sequence[str]]] = (),
    ) -> Future[tuple[Path, ...]]:
        """Ask the user with the system's dialog; empty when nothing was chosen."""

    def screenshot(self, max_width_px: int | None = None) -> Future[bytes]:
        """A PNG of the content."""

    def on_drop(self, callback: Callable[[tuple[Path, ...], float, float], None]) -> Callable[[], None]:
        """Call with dropped files and their place in pixels, in a thread of the window's; returns what ends it."""
