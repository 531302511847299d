"""Python code as an app: compiled once, executed for every session in a module of its own.

    CodeHandler(source="curdoc().add_root(Div(text='hello'))", filename="hello.py")
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING

from desk.application.error import AppError, compile_script
from desk.application.module import run_as_module
from desk.application.surroundings import Surroundings

from .handler import AppRun, Handler

if TYPE_CHECKING:
    from desk.document import Document

_MODULE_PREFIX = "desk_app_"


class CodeHandler(Handler):
    """Runs code with `__file__` being `filename`, the folder of that at the head of `sys.path`, and `sys.argv` as a
    command line would have it. With a `package`, relative imports work."""

    def __init__(
        self, *, source: str | bytes, filename: str | Path, argv: Sequence[str] = (), package: ModuleType | None = None
    ) -> None:
        self.script = Path(filename)
        self._argv = [self.script.name, *argv]
        self._package = package
        text = source.encode() if isinstance(source, str) else source
        self._load([(text, str(self.script))])

    def _load(self, parts: Sequence[tuple[bytes, str]]) -> None:
        """Compile parts that run one after the other in one module."""
        self._code: list[CodeType] = []
        for text, file in parts:
            code = compile_script(text, file)
            if isinstance(code, AppError):
                self.error = code
                return
            self._code.append(code)

    @property
    def name(self) -> str | None:
        assert self.script is not None
        return self.script.stem

    def modify_document(self, doc: Document) -> None:
        """Run the code; its module is forgotten at once. In an application use `fill`."""
        run = AppRun(id=f"{id(doc):x}")
        try:
            self.fill(doc, run)
        finally:
            run.end()

    def fill(self, doc: Document, run: AppRun) -> None:
        assert self.script is not None
        name = _MODULE_PREFIX + run.id
        run.undo.append(lambda: _forget(name))
        with Surroundings(str(self.script.parent), self._argv):
            run_as_module(name, self.script, self._code, self._package)


def _forget(name: str) -> None:
    sys.modules.pop(name, None)
