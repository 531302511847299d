"""The window of the running app: dialogs of the system for files and folders, dropped files, a picture, the front.

All of it works on the window of `curdoc()`'s session, from callbacks and from the script. A dialog never holds anything
up: in an `async` callback its answer is awaited, in any other it is given to a function.

    async def load():
        path = await desk.window.open_file(types=[("Tables", ("*.csv", "*.txt"))])
        if path is not None:
            source.data = read(path)

    button.on_click(lambda: desk.window.open_folder().then(show_folder))
    desk.window.on_drop(lambda paths: load_all(paths))

In a browser there is no such window and these raise NoWindow; `has_window()` tells before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Sequence
from concurrent.futures import Future
from functools import partial
from os import PathLike
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

from desk.document import Document, curdoc
from desk.document.window_port import WindowPort
from desk.properties.callables import check_arity, takes

__all__ = [
    "Answer",
    "NoWindow",
    "activate",
    "has_window",
    "on_drop",
    "open_file",
    "open_files",
    "open_folder",
    "save_file",
    "screenshot",
]

T = TypeVar("T")

#: Kinds of files: ("Tables", ("*.csv", "*.txt")), or with one pattern ("Tables", "*.csv").
Types: TypeAlias = Sequence[tuple[str, str | Sequence[str]]]
Folder: TypeAlias = "str | PathLike[str] | None"


class NoWindow(RuntimeError):
    """The app is not shown in a window of its own."""


class Answer(Awaitable[T], Generic[T]):
    """What the user, or the window, will answer: `await` it, or give `then` a function."""

    def __init__(self, future: Future[Any], read: Callable[[Any], T], document: Document) -> None:
        self._future = future
        self._read = read
        self._document = document

    def __await__(self) -> Generator[Any, None, T]:
        value = yield from asyncio.wrap_future(self._future).__await__()
        return self._read(value)

    def then(self, callback: Callable[[T], Any]) -> None:
        """Call `callback(answer)` as a callback of this session. ValueError when it takes no answer."""
        check_arity(callback, (1,), "then", "(answer)")
        self._future.add_done_callback(partial(self._answered, callback))

    def _answered(self, callback: Callable[[T], Any], future: Future[Any]) -> None:
        if future.cancelled():
            return
        error = future.exception()
        call = partial(_raise, error) if error is not None else partial(callback, self._read(future.result()))
        self._document.add_next_tick_callback(call)


def has_window() -> bool:
    """Whether the app is shown in a window of its own, and not in a browser."""
    return curdoc().window is not None


def open_file(title: str = "Open", *, folder: Folder = None, types: Types = ()) -> Answer[Path | None]:
    """Ask for a file that exists; None when the user chose none.

    Parameters
    ----------
    title : shown by the dialog, where the system's dialogs have titles
    folder : where the dialog starts; default: the home folder
    types : the kinds of files to choose from, as in [("Tables", ("*.csv", "*.txt")), ("All files", "*")]; default: all
    """
    return _ask("open_file", "file", title, folder, "", types, _one)


def open_files(title: str = "Open", *, folder: Folder = None, types: Types = ()) -> Answer[list[Path]]:
    """Ask for files that exist, one or several; an empty list when the user chose none. As `open_file`."""
    return _ask("open_files", "files", title, folder, "", types, list)


def open_folder(title: str = "Open folder", *, folder: Folder = None) -> Answer[Path | None]:
    """Ask for a folder; None when the user chose none."""
    return _ask("open_folder", "folder", title, folder, "", (), _one)


def save_file(
    title: str = "Save", *, name: str = "", folder: Folder = None, types: Types = ()
) -> Answer[Path | None]:
    """Ask where to save; None when the user thought better of it. The file may exist: the user has agreed to lose it.

    `name` is what the dialog proposes; the rest is as in `open_file`.
    """
    return _ask("save_file", "save", title, folder, name, types, _one)


def screenshot() -> Answer[bytes]:
    """A PNG of what the window shows, without its frame, in the screen's pixels."""
    document, window = _window("screenshot")
    return Answer(window.screenshot(), bytes, document)


def activate() -> None:
    """Bring the window to the front, where the system lets programs do that."""
    _window("activate")[1].activate()


def on_drop(callback: Callable[..., Any]) -> Callable[[], None]:
    """Call `callback(paths)` or `callback(paths, x, y)` when files or folders are dropped on the window.

    `paths` is a list of Path, `x` and `y` are pixels from the left and the top of the page. Returns a function that ends
    it. ValueError when the callback takes neither.
    """
    check_arity(callback, (3, 1), "on_drop", "(paths) or (paths, x, y)")
    wants_place = takes(callback, 3)
    document, window = _window("on_drop")

    def dropped(paths: tuple[Path, ...], x_px: float, y_px: float) -> None:
        arguments = (list(paths), x_px, y_px) if wants_place else (list(paths),)
        document.add_next_tick_callback(partial(callback, *arguments))

    return window.on_drop(dropped)


def _ask(
    where: str,
    choice: Any,
    title: str,
    folder: Folder,
    name: str,
    types: Types,
    read: Callable[[tuple[Path, ...]], T],
) -> Answer[T]:
    checked = _types(where, types)
    document, window = _window(where)
    start = None if folder is None else Path(folder).expanduser().absolute()
    return Answer(window.ask_path(choice, title=title, folder=start, name=name, types=checked), read, document)


def _window(where: str) -> tuple[Document, WindowPort]:
    document = curdoc()
    if document.window is None:
        raise NoWindow(
            f"desk.window.{where}: this app has no window of its own here; open it with `desk open`, or use a FileInput "
            "widget for files in a browser (in a plain script: call it in a callback while show() shows the window)"
        )
    return document, document.window


def _types(where: str, types: Types) -> list[tuple[str, tuple[str, ...]]]:
    checked = []
    for one in types:
        try:
            name, patterns = one
            several = (patterns,) if isinstance(patterns, str) else tuple(patterns)
            right = isinstance(name, str) and bool(several) and all(isinstance(part, str) for part in several)
        except (TypeError, ValueError):
            right = False
        if not right:
            raise ValueError(
                f"{where}: types: expected pairs of a name and patterns, as in [('Tables', ('*.csv', '*.txt'))], "
                f"got {one!r}"
            )
        checked.append((name, several))
    return checked


def _one(paths: tuple[Path, ...]) -> Path | None:
    return paths[0] if paths else None


def _raise(error: BaseException) -> None:
    raise error
