"""Models of an author's own with a view of their own: a Python class, and an ES module that shows it.

    class Gauge(LayoutDOM):
        __esm__ = Path("gauge.js")       # beside the Python file; or the module's text
        __css__ = ".needle { transition: transform 0.1s }"

        value: float = prop(default=0.0, from_page=True, doc="Where the needle points.")

The module exports `render({ model, el, signal, show })`; see the guide's page on custom models. Nothing is compiled. This
file knows where the text comes from, not how it gets to a page.
"""

from __future__ import annotations

import sys
from pathlib import Path

_NAMES = ("__esm__", "__css__")


class ModuleError(TypeError):
    """A class names a module or a style sheet that is not there, or has code that no page of Desk can run."""


def texts_of(cls: type) -> tuple[str, str] | None:
    """The texts of a class's ES module and style sheet; None for a class without a view of its own.

    Raises ModuleError for a file that cannot be read, for a style sheet without a module, and for code of Bokeh's page.
    """
    if vars(cls).get("__implementation__") is not None and vars(cls).get(_NAMES[0]) is None:
        raise ModuleError(
            f"{cls.__name__}.__implementation__ is code for the page of Bokeh, which has to be compiled; Desk compiles nothing. "
            f"Write the view of {cls.__name__} as an ES module that exports render(), and name it: "
            f'__esm__ = "{_file_name(cls)}". The properties stay as they are; docs/guide/custom_models.md has an example'
        )
    values = [vars(cls).get(name) for name in _NAMES]
    if values[0] is None:
        if values[1] is not None:
            raise ModuleError(f"{cls.__name__}.__css__ stands without an __esm__: write a module that exports render()")
        return None
    module, style = (_text(cls, name, value) for name, value in zip(_NAMES, values))
    return module, style


def _file_name(cls: type) -> str:
    """What the module's file may be called."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).lstrip("_") + ".js"


def _text(cls: type, name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str) and ("\n" in value or not value.endswith((".js", ".mjs", ".css"))):
        return value
    if not isinstance(value, str | Path):
        raise ModuleError(f"{cls.__name__}.{name}: expected text or a path, got {value!r}")
    path = _folder_of(cls) / value
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8"
        raise ModuleError(f"{cls.__name__}.{name}: {path}: {reason}") from None


def _folder_of(cls: type) -> Path:
    """Where the class's Python file is; relative paths start there."""
    file = getattr(sys.modules.get(cls.__module__), "__file__", None)
    return Path(file).resolve().parent if file else Path.cwd()
