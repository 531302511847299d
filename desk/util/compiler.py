"""Code that Bokeh compiles for its own page: `TypeScript(...)` and its like, so that a script with them says what is wrong.

Desk's page is another one and nothing is compiled for it. A class of models that has such code as its `__implementation__`
is refused with a sentence that names the class and the cure (`desk/models/es_module.py`). This file only holds the text.

    class DrawTool(Tool):
        __implementation__ = TypeScript("export class DrawToolView ...")
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["CompilationError", "FromFile", "Implementation", "Inline", "JavaScript", "Less", "TypeScript"]


class CompilationError(RuntimeError):
    """Code could not be compiled. Desk never raises it."""


class Implementation:
    """Code for a page. `file` is where it came from, if that is known."""

    code: str
    file: str | None = None


class Inline(Implementation):
    """Code that is given as text."""

    def __init__(self, code: str, file: str | None = None) -> None:
        self.code = code
        self.file = file


class JavaScript(Inline):
    """Code in JavaScript."""


class TypeScript(Inline):
    """Code in TypeScript."""


class Less(Inline):
    """A style sheet in Less."""


class FromFile(Implementation):
    """Code that stands in a file. Raises OSError when it cannot be read."""

    def __init__(self, path: str) -> None:
        self.code = Path(path).read_text("utf-8")
        self.file = path
