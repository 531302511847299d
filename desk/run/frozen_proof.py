"""A program proves that it works: it tells when its window is painted, moves its first widget, and ends itself.

`desk bundle` starts a new program with the environment variable DESK_PROOF, a private folder that only the user can read.
The program writes what happens there, as lines of JSON and as pictures. From there it takes no order but to move that widget and to end, and
nothing about its server is different: whoever can set the variable can start the program with any script of their own.

    DESK_PROOF=/tmp/desk-proof-x1 ./sliders        # events.jsonl, before.png, after.png
"""

from __future__ import annotations

import json
import logging
import os
import signal
import stat
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desk.application import Application

from .picture import ENOUGH_INK, content, ink

if TYPE_CHECKING:
    from desk.application.handlers import AppRun
    from desk.document import Document
    from desk.native import WindowBackend
    from desk.native.window import Window

log = logging.getLogger("desk.frozen")

VARIABLE = "DESK_PROOF"
EVENTS = "events.jsonl"
END = "end"
PAINT_S = 60.0
CHANGE_S = 15.0
_STEADY_S = 3.0
_POLL_S = 0.02


class Proof:
    """One proof, as seen from the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.document: Document | None = None
        self._lock = threading.Lock()
        self._ran = threading.Event()
        self._failed = ""

    @classmethod
    def asked_for(cls, environ: MutableMapping[str, str]) -> Proof | None:
        """The proof that was asked for, if the folder is private; the variable is taken away, so that no program which
        the app starts sees it."""
        named = environ.pop(VARIABLE, "")
        if not named:
            return None
        folder = Path(named)
        if not _is_private(folder):
            log.warning("no proof is made: %s is no private folder of this user", folder)
            return None
        return cls(folder)

    def run(self, app: Path, arguments: Sequence[str], *, window: bool) -> int:
        """Run the app as ever, and prove it meanwhile."""
        from .browser import run_browser
        from .window import run_in_window, window_backend

        self.tell("started")
        logging.getLogger().addHandler(_Errors(self))
        proof = self

        class Watched(Application):
            """The app, whose document is handed over when it is filled."""

            def run(self, document: Document, session_id: str) -> AppRun:
                run = super().run(document, session_id)
                proof._app_ran(document, str(run.error) if run.error is not None else "")
                return run

        application = Watched.from_path(app, args=arguments, alias_bokeh=True)
        if window:
            return run_in_window(application, cast("WindowBackend", _Watching(window_backend(), self)), new_instance=True)
        threading.Thread(target=self._in_browser, name="proof", daemon=True).start()
        return run_browser(application)

    def tell(self, event: str, **values: Any) -> None:
        """One line, with the time."""
        line = json.dumps({"event": event, "at": time.time(), **values})
        with self._lock, open(self.folder / EVENTS, "a", encoding="utf-8") as file:
            file.write(line + "\n")

    def watch(self, window: Window) -> None:
        """A window was opened: look at it in a thread of its own."""

        def look() -> None:
            try:
                self._in_window(window)
            except Exception as error:
                log.exception("the proof failed")
                self.tell("failed", why=f"{type(error).__name__}: {error}")
            window.close()

        window.on_shown(lambda: threading.Thread(target=look, name="proof", daemon=True).start())

    def _app_ran(self, document: Document, error: str) -> None:
        if self._ran.is_set():
            return
        self.document = document
        self._failed = error
        self.tell("ran", error=error)
        self._ran.set()

    def _in_window(self, window: Window) -> None:
        self.tell("shown")
        if not self._ran.wait(PAINT_S):
            raise TimeoutError(f"the app's script did not end within {PAINT_S:g} s")
        picture = self._until(window, lambda png: ink(png) >= ENOUGH_INK, PAINT_S)
        self.tell("painted" if ink(picture) >= ENOUGH_INK else "blank", ink=ink(picture))
        before = self._steady(window, picture)
        (self.folder / "before.png").write_bytes(before)
        if self._failed or ink(before) < ENOUGH_INK:
            return
        moved = self._move()
        self.tell("moved", what=moved)
        after = self._until(window, lambda png: content(png) != content(before), CHANGE_S) if moved else before
        after = self._steady(window, after)
        (self.folder / "after.png").write_bytes(after)
        self.tell("changed", changed=content(after) != content(before))

    def _in_browser(self) -> None:
        """The picture is taken from outside; here the widget is moved when that is asked for, and the end is made."""
        self._ran.wait(PAINT_S)
        waiting: dict[str, Callable[[], object]] = {
            "move": lambda: self.tell("moved", what=self._move()),
            END: lambda: os.kill(os.getpid(), signal.SIGTERM),
        }
        while waiting:
            for name in [name for name in waiting if (self.folder / name).exists()]:
                waiting.pop(name)()
            time.sleep(_POLL_S)

    def _until(self, window: Window, wanted: Callable[[bytes], bool], seconds: float) -> bytes:
        """The first picture that is as wanted, or the last one."""
        end = time.monotonic() + seconds
        while True:
            picture = window.screenshot().result(seconds)
            if wanted(picture) or time.monotonic() > end:
                return picture
            time.sleep(_POLL_S)

    def _steady(self, window: Window, picture: bytes) -> bytes:
        """The picture when it has come to rest, or after a while if it never does."""
        end = time.monotonic() + _STEADY_S
        while time.monotonic() < end:
            time.sleep(0.15)
            last, picture = picture, window.screenshot().result(PAINT_S)
            if content(last) == content(picture):
                break
        return picture

    def _move(self) -> str:
        """Give the first widget another value, on the session's own loop, as a callback of the app would; what was
        moved, in words, or ""."""
        document = self.document
        assert document is not None
        every = list(_in_order(document.roots))
        # A slider tells more than a text: what it moves is on the plot.
        for model in sorted(every, key=lambda one: not hasattr(one, "step")):
            change = _other_value(model)
            if change is not None:
                name, value = change
                title = str(getattr(model, "title", "") or getattr(model, "label", "") or "")
                words = f"{type(model).__name__} {title!r}: {name} from {getattr(model, name)!r} to {value!r}"
                document.add_next_tick_callback(partial(setattr, model, name, value))
                return words
        return ""


class _Errors(logging.Handler):
    """Tells of what the log calls an error, such as a callback that failed."""

    def __init__(self, proof: Proof) -> None:
        super().__init__(logging.ERROR)
        self._proof = proof

    def emit(self, record: logging.LogRecord) -> None:
        self._proof.tell("error", text=record.getMessage()[:4000])


class _Watching:
    """A backend whose windows are looked at; everything else is the backend's own."""

    def __init__(self, backend: WindowBackend, proof: Proof) -> None:
        self._backend = backend
        self._proof = proof

    def open(self, *args: Any, **options: Any) -> Window:
        """Open a window and watch it."""
        window = self._backend.open(*args, **options)
        self._proof.watch(window)
        return window

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


def _in_order(models: Iterable[Any]) -> Iterator[Any]:
    """Models and what they hold, as they stand on the page."""
    for model in models:
        if isinstance(model, tuple | list):  # a cell of a grid, with its row and column
            yield from _in_order(model[:1])
            continue
        yield model
        for name in ("children", "tabs", "child"):
            held = getattr(model, name, None)
            if held is not None:
                yield from _in_order(held if isinstance(held, Iterable) and not isinstance(held, str) else [held])


def _other_value(model: Any) -> tuple[str, Any] | None:
    """A property that a user could change, and another value for it."""
    values: Mapping[str, Any] = {
        name: getattr(model, name, None) for name in ("start", "end", "value", "active", "options", "title", "disabled")
    }
    value, start, end = values["value"], values["start"], values["end"]
    if values["disabled"]:
        return None
    if all(isinstance(one, int | float) and not isinstance(one, bool) for one in (value, start, end)):
        other = _elsewhere(value, start, end, model)
        return ("value", other) if other is not None else None
    if isinstance(value, str) and values["options"]:
        options = [one if isinstance(one, str) else one[0] for one in values["options"]]
        others = [one for one in options if one != value]
        return ("value", others[0]) if others else None
    if isinstance(values["active"], bool):
        return "active", not values["active"]
    # A text is left alone: what its callback expects, a number perhaps, is not known.
    return None


def _elsewhere(value: float, start: float, end: float, model: Any) -> float | None:
    """Where else a slider can be: towards the further end, else at an end; None where there is no other place."""
    step = getattr(model, "step", None)
    share = 0.75 if abs(value - start) <= abs(end - value) else 0.25
    for place in (start + (end - start) * share, end, start):
        other = place
        if isinstance(step, int | float) and step > 0:  # 3 * 0.1 is no place that a user can give it
            other = round(start + round((place - start) / step) * step, 9)
        if isinstance(value, int) and other == int(other):
            other = int(other)
        if other != value and min(start, end) <= other <= max(start, end):
            return other
    return None


def _is_private(folder: Path) -> bool:
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    if not stat.S_ISDIR(status.st_mode):
        return False
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o077)
