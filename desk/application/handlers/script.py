"""A script as an app.

    ScriptHandler(filename="sliders.py", argv=["--rows", "10"])
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from desk.application.error import AppError

from .code import CodeHandler


class ScriptHandler(CodeHandler):
    """The code of a file. A file that cannot be read is the handler's `error`."""

    def __init__(self, *, filename: str | Path, argv: Sequence[str] = (), package: ModuleType | None = None) -> None:
        script = Path(filename).resolve()
        try:
            source = script.read_bytes()
        except OSError as error:
            super().__init__(source=b"", filename=script, argv=argv, package=package)
            self.error = AppError(kind="missing", text=f"{script}: {error.strerror}", file=str(script))
        else:
            super().__init__(source=source, filename=script, argv=argv, package=package)
