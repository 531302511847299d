"""What a toolkit does with a window beyond what pywebview offers for all of them: one file a toolkit keeps this contract.

It is made on the toolkit's thread before the window is shown; after that its methods may be called from any thread and
return at once. Answers are given by functions, in a thread of the toolkit's choice, and may never come when the window
is closed first: whoever asks sees to that.

    toolkit = QtToolkit(native.native)
    toolkit.grab(480, lambda png: ..., lambda error: ...)
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .window import Choice, FileTypes, OnDrop

#: Gives the paths that were chosen; none of them when the user thought better of it.
Answer = Callable[[tuple[Path, ...]], None]


@dataclass(frozen=True)
class PathQuestion:
    """What a dialog asks."""

    choice: Choice
    title: str = ""
    folder: Path | None = None
    name: str = ""
    types: FileTypes = ()


class Toolkit(ABC):
    """One window, as its toolkit sees it."""

    @abstractmethod
    def activate(self) -> None:
        """Bring the window to the front and give it the keyboard."""

    @abstractmethod
    def set_icon(self, path: Path) -> None:
        """Show another icon."""

    @abstractmethod
    def ask_path(self, question: PathQuestion, answer: Answer) -> None:
        """Open a dialog."""

    @abstractmethod
    def grab(
        self, max_width_px: int | None, deliver: Callable[[bytes], None], fail: Callable[[Exception], None]
    ) -> None:
        """Take a picture of the page as a PNG. On the toolkit's own thread it is taken before the call returns, where
        the toolkit can."""

    @abstractmethod
    def take_drops(self, dropped: OnDrop) -> None:
        """From now on dropped files go to `dropped` instead of the page. Called once."""
