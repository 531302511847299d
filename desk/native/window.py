"""The contract of a window backend.

A backend opens windows that show an address, and runs the toolkit's loop on the main thread until the last of them is
closed. All methods of a `Window`, and `WindowBackend.close_all`, may be called from any thread and return at once;
callbacks come in threads of the backend's choice. A backend never looks into a page, and a page never reaches a
backend: everything between them and Python goes over the page's own socket.

One test, tests/native/test_conformance.py, holds for all backends.

    backend = WebviewBackend()
    window = backend.open("http://127.0.0.1:5006/?key=...", title="Sliders", geometry=Geometry(900, 600))
    window.on_closed(lambda: print("closed"))
    backend.run_forever()
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

MIN_WIDTH_PX = 200
MIN_HEIGHT_PX = 150
DEFAULT_WIDTH_PX = 1024
DEFAULT_HEIGHT_PX = 768


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
