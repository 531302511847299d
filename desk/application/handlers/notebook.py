"""A notebook as an app: its code cells, one after the other in one module.

The file is plain JSON, and so it is read; nothing of Jupyter is needed. Lines that only a notebook understands (`%magic`,
`!command`) and whole `%%magic` cells are left out, and a warning says so. A traceback names the cell: `plot.ipynb[3]`
is the third code cell.

    NotebookHandler(filename="plot.ipynb")
"""

from __future__ import annotations

import json
import linecache
import logging
import re
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from desk.application.error import AppError

from .code import CodeHandler

log = logging.getLogger("desk.application")

_MAGIC = re.compile(r"\s*(?:%|!|\?)|.*\?\s*$")
_CELL_MAGIC = re.compile(r"\s*%%")


class NotebookHandler(CodeHandler):
    """The code of a notebook of format 4 or 3. A file that is none is the handler's `error`."""

    def __init__(self, *, filename: str | Path, argv: Sequence[str] = (), package: ModuleType | None = None) -> None:
        script = Path(filename).resolve()
        super().__init__(source=b"", filename=script, argv=argv, package=package)
        try:
            cells = _code_cells(json.loads(script.read_bytes()))
        except OSError as error:
            self.error = AppError(kind="missing", text=f"{script}: {error.strerror}", file=str(script))
            return
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self.error = AppError(kind="syntax", text=f"{script.name} is no notebook: {error}", file=str(script))
            return
        parts: list[tuple[bytes, str]] = []
        for number, cell in enumerate(cells, start=1):
            text = _without_magics(cell, f"{script.name}[{number}]")
            file = f"{script}[{number}]"
            # Tracebacks show lines of a file that is none.
            linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
            parts.append((text.encode(), file))
        self._load(parts)


def _code_cells(notebook: Any) -> list[str]:
    cells = notebook["cells"] if "cells" in notebook else notebook["worksheets"][0]["cells"]
    sources = [cell.get("source", cell.get("input", "")) for cell in cells if cell["cell_type"] == "code"]
    return ["".join(source) for source in sources]


def _without_magics(cell: str, place: str) -> str:
    """The cell as Python; lines that are left out stay as empty ones, so that line numbers are right."""
    if _CELL_MAGIC.match(cell):
        log.warning("%s: a cell of %s is left out", place, cell.strip().split()[0])
        return ""
    kept: list[str] = []
    for number, line in enumerate(cell.split("\n"), start=1):
        if _MAGIC.match(line) and not _continues(kept):
            log.warning("%s, line %d: %r is left out: only a notebook understands it", place, number, line.strip())
            indent = line[: len(line) - len(line.lstrip())]
            kept.append(f"{indent}pass" if indent else "")
        else:
            kept.append(line)
    return "\n".join(kept)


def _continues(lines: Sequence[str]) -> bool:
    """Whether the next line belongs to a statement that is not at its end: `%` is an operator there."""
    text = "\n".join(lines)
    if text.rstrip().endswith(("\\", ",")):
        return True
    if text.count('"""') % 2 or text.count("'''") % 2:
        return True
    return sum(text.count(one) for one in "([{") > sum(text.count(one) for one in ")]}")
