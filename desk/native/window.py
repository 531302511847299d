"""The contract of a window backend.

A backend opens windows that show an address, and runs the toolkit's loop on the main thread until the last of them is
closed. All methods of a `Window`, and `WindowBackend.close_all`, may be called from any thread and return at once;
callbacks come in threads of the backend's choice. What a user or a toolkit answers later is a `Future`; it is done at the
latest when the window is closed. A backend never looks into a page, and a page never reaches a backend: everything
between them and Python goes over the page's own socket.

One test, tests/native/test_conformance.py, holds for all backends.

    backend = WebviewBackend()
    window = backend.open("http://127.0.0.1:5006/?key=...", title="Sliders", geometry=Geometry(900, 600))
    window.on_closed(lambda: print("closed"))
    backend.run_forever()
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

MIN_WIDTH_PX = 200
MIN_HEIGHT_PX = 150
DEFAULT_WIDTH_PX = 1024
DEFAULT_HEIGHT_PX = 768


#: What a dialog asks for: a file, several files, a folder, or a name to save under.
Choice: TypeAlias = Literal["file", "files", "folder", "save"]

#: Kinds of files to choose from: what people read, and the patterns of it, as in ("Tables", ("*.csv", "*.txt")).
FileTypes: TypeAlias = Sequence[tuple[str, Sequence[str]]]

#: Called with the paths that were dropped on a window, and where: pixels from the page's left and top.
OnDrop: TypeAlias = Callable[[tuple[Path, ...], float, float], None]


class WindowClosed(RuntimeError):
    """The window is gone: what was asked of it has no answer."""


@dataclass(frozen=True)
class Geometry:
    """Size and place of a window in the system's pixels. `x` and `y` None leave the place to the system."""

    width: int = DEFAULT_WIDTH_PX
    height: int = DEFAULT_HEIGHT_PX
    x: int | None = None
    y: int | None = None
    maximized: bool = False


class Window(ABC):
    """One window."""

    @property
    @abstractmethod
    def title(self) -> str:
        """The title that was set last."""

    @abstractmethod
    def set_title(self, title: str) -> None:
        """Show another title; before the window is on the screen it is kept for then."""

    @property
    @abstractmethod
    def geometry(self) -> Geometry:
        """Where the window is, as far as it is known; still readable when the window is closed."""

    @abstractmethod
    def close(self) -> None:
        """Close the window. A second call does nothing."""

    @property
    @abstractmethod
    def closed(self) -> bool:
        """Whether the window is gone, closed by its user or by us."""

    @abstractmethod
    def on_closed(self, callback: Callable[[], None]) -> None:
        """Call once when the window is gone; at once when it is gone already."""

    @abstractmethod
    def on_shown(self, callback: Callable[[], None]) -> None:
        """Call once when the window is on the screen; at once when it is there already."""

    @abstractmethod
    def on_closing(self, callback: Callable[[], None]) -> None:
        """Call in the toolkit's thread while the window is still there and about to be closed: the last chance for a
        `screenshot`."""

    @abstractmethod
    def activate(self) -> None:
        """Bring the window to the front, out of the task bar if it is there, and give it the keyboard. The system may
        only mark it instead, where it does not let programs take the keyboard."""

    @abstractmethod
    def set_icon(self, path: Path) -> None:
        """Show another icon in the task bar. A file that the system cannot read changes nothing and is logged."""

    @abstractmethod
    def ask_path(
        self,
        choice: Choice,
        *,
        title: str = "",
        folder: Path | None = None,
        name: str = "",
        types: FileTypes = (),
    ) -> Future[tuple[Path, ...]]:
        """Ask the user with the system's own dialog; the window goes on meanwhile.

        The answer is empty when nothing was chosen or the window was closed. `folder` is where the dialog starts,
        `name` what it proposes to save under, `title` is shown where the system shows one.
        """

    @abstractmethod
    def screenshot(self, max_width_px: int | None = None) -> Future[bytes]:
        """A PNG of what the window shows, without its frame, scaled down to a width if it is wider. WindowClosed when
        the window is gone first."""

    @abstractmethod
    def on_drop(self, callback: OnDrop) -> Callable[[], None]:
        """Call with the files and folders that a user drops on the window; returns what ends it.

        From the first callback on dropped files are no longer the page's; other things that are dragged still are.
        Whatever is dropped, the window stays at its address.
        """


class WindowBackend(ABC):
    """Opens windows and runs the toolkit."""

    name: str

    @abstractmethod
    def open(self, url: str, *, title: str, geometry: Geometry) -> Window:
        """Open a window that shows an address; it appears as soon as `run_forever` runs. The window stays at that
        origin."""

    @abstractmethod
    def run_forever(self) -> None:
        """Run the toolkit on the main thread until all windows are closed. RuntimeError on another thread or without a
        window."""

    @abstractmethod
    def close_all(self) -> None:
        """Close all windows, so that `run_forever` returns. Safe in a signal handler."""

    @abstractmethod
    def on_started(self, callback: Callable[[], None]) -> None:
        """Call once on the main thread when the toolkit is set up and before it runs.

        Toolkits put signal handlers of their own in place; this is when to put ours back.
        """
