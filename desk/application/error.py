"""What went wrong in an author's app, said with the author's own file, line and words.

A traceback through Desk, Python's import system and libraries is long, and the one line that matters is somewhere in
it. An `AppError` keeps the frames of the author's files only, and says by its `kind` what to do: `missing` (no such
file), `archive` (a .desk file that cannot be opened), `settings` (what stands in desk.toml), `syntax`, `import` (with what to install), `exception`, `exit`. It does not
know how it will be shown: as text on a console, as a notice in a page, as JSON.

    try:
        exec(code, namespace)
    except BaseException as exception:
        error = AppError.from_exception(exception, script)
        error.headline      # sliders.py, line 7: NameError: name 'x' is not defined
"""

from __future__ import annotations

import difflib
import os
import re
import site
import sys
import sysconfig
import traceback
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import Literal

Kind = Literal["missing", "archive", "settings", "syntax", "import", "exception", "exit"]

_PACKAGE = str(Path(__file__).resolve().parent.parent)

#: Distributions whose name on the package index is not the name of the module that they install.
_DISTRIBUTIONS = {
    "PIL": "pillow",
    "bs4": "beautifulsoup4",
    "cv2": "opencv-python",
    "dateutil": "python-dateutil",
    "dotenv": "python-dotenv",
    "serial": "pyserial",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "yaml": "pyyaml",
}


@dataclass(eq=False)
class AppError(Exception):
    """One failure of an app.

    `file`, `line` (from 1) and `column` (from 1) name the author's place where one is known; `text` is one line;
    `traceback` is the trimmed traceback as it is shown, without a trailing newline, or empty; `cure` is one line that
    says what would help, or empty.
    """

    kind: Kind
    text: str
    file: str | None = None
    line: int | None = None
    column: int | None = None
    traceback: str = ""
    cure: str = ""

    def __str__(self) -> str:
        return "\n".join(part for part in (self.headline, self.traceback, self.cure) if part)

    @property
    def headline(self) -> str:
        """The place and the text in one line: `sliders.py, line 7: ZeroDivisionError: division by zero`."""
        place = Path(self.file).name if self.file else ""
        if place and self.line is not None:
            place += f", line {self.line}"
        return f"{place}: {self.text}" if place and self.kind != "missing" else self.text

    @property
    def detail(self) -> str:
        """What follows the headline: the trimmed traceback and the cure."""
        return "\n".join(part for part in (self.traceback, self.cure) if part)

    def as_json(self) -> dict[str, object]:
        """The same for machines."""
        return {
            "kind": self.kind,
            "text": self.text,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "traceback": self.traceback,
            "cure": self.cure,
        }

    @staticmethod
    def from_exception(exception: BaseException, script: str | None) -> AppError:
        """Describe an exception that an app raised; `script` is the file that was run, None for a function."""
        if isinstance(exception, SyntaxError):
            return _syntax_error(exception, script)
        report = traceback.TracebackException.from_exception(exception, compact=True)
        _trim(report, script)
        last = report.stack[-1] if report.stack else None
        shown = "".join(report.format()).rstrip()
        text = _one_line(report)
        kind: Kind = "exception"
        cure = ""
        if isinstance(exception, SystemExit):
            kind = "exit"
            text = f"the script ended itself: sys.exit({exception.code!r})"
        elif isinstance(exception, ImportError):
            kind = "import"
            told = text
            text, cure = _import_failure(exception, last.line if last else None)
            if text != told:
                shown = shown.removesuffix(told) + text
        return AppError(
            kind=kind,
            text=text,
            file=last.filename if last else script,
            line=last.lineno if last else None,
            column=last.colno + 1 if last is not None and last.colno is not None else None,
            traceback=shown,
            cure=cure,
        )


def trimmed_traceback(exception: BaseException, script: str | None = None) -> str:
    """The traceback of an exception with the author's frames only."""
    report = traceback.TracebackException.from_exception(exception, compact=True)
    _trim(report, script)
    return "".join(report.format()).rstrip()


def is_authors(filename: str, script: str | None = None) -> bool:
    """Whether a frame's file is the author's own: not of Desk, not of Python, not of an installed library."""
    if script is not None and filename == script:
        return True
    if filename.startswith("<") or not os.path.isabs(filename):  # in a frozen program libraries have names of their own
        return False
    return not filename.startswith(_foreign_folders())


@lru_cache(maxsize=1)
def _foreign_folders() -> tuple[str, ...]:
    paths = sysconfig.get_paths()
    folders = {paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    folders.update(site.getsitepackages() if hasattr(site, "getsitepackages") else [])
    folders.add(site.getusersitepackages())
    folders.add(str(Path(traceback.__file__).parent))
    folders.add(_PACKAGE)
    return tuple(folder.rstrip("/\\") + ("\\" if sys.platform == "win32" else "/") for folder in folders)


def _trim(report: traceback.TracebackException, script: str | None) -> None:
    """Leave only the author's frames in an exception and in those that caused it."""
    seen: set[int] = set()
    waiting: list[traceback.TracebackException | None] = [report]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        kept = [frame for frame in one.stack if is_authors(frame.filename, script)]
        one.stack = traceback.StackSummary.from_list(kept)
        waiting += [one.__cause__, one.__context__]


def _one_line(report: traceback.TracebackException) -> str:
    return "".join(report.format_exception_only()).strip().splitlines()[0]


def _syntax_error(exception: SyntaxError, script: str | None) -> AppError:
    """A syntax error shows its line with a caret; where it stands in an imported file, the frames that led there come
    first."""
    report = traceback.TracebackException.from_exception(exception, compact=True)
    _trim(report, script)
    return AppError(
        kind="syntax",
        text=f"{type(exception).__name__}: {exception.msg}",
        file=exception.filename or script,
        line=exception.lineno,
        column=exception.offset,
        traceback="".join(report.format()).rstrip(),
    )


_FROM_BOKEH = re.compile(r"\s*from\s+(bokeh(?:\.\w+)*)\s+import\b")


def _import_failure(exception: ImportError, line: str | None) -> tuple[str, str]:
    """The words and the cure for an import that failed."""
    missing = exception.name or ""
    if missing.split(".")[0] == "bokeh":
        return f"{type(exception).__name__}: {exception}", ""
    from_bokeh = _FROM_BOKEH.match(line or "")
    name = getattr(exception, "name_from", None) or _name_in_message(str(exception))
    if from_bokeh and name:
        module = from_bokeh.group(1)
        near = _near("desk" + module.removeprefix("bokeh"), name) or " yet"
        return f"ImportError: cannot import name {name!r} from {module!r}: Desk does not have {module}.{name}{near}", ""
    if name and missing.split(".")[0] == "desk":
        return f"ImportError: cannot import name {name!r} from {missing!r}{_near(missing, name)}", ""
    text = f"{type(exception).__name__}: {exception}"
    if isinstance(exception, ModuleNotFoundError) and missing:
        top = missing.split(".")[0]
        if top in sys.stdlib_module_names or top == "desk" or "pip install" in text:
            return text, ""
        return text, f"Install it with: pip install {_DISTRIBUTIONS.get(top, top)}"
    return text, ""


def _near(module: str, name: str) -> str:
    """A question about names of a module that are nearly the same; nothing when there are none."""
    near = difflib.get_close_matches(name, dir(sys.modules.get(module)), n=3, cutoff=0.75)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _name_in_message(message: str) -> str | None:
    found = re.match(r"cannot import name '(\w+)'", message)
    return found.group(1) if found else None


def compile_script(source: bytes, file: str) -> CodeType | AppError:
    """Compile a script's bytes (its own coding line counts); an error is returned, not raised."""
    if b"\0" in source:  # Python's own message for it changes from version to version, and names no line
        line = source.count(b"\n", 0, source.index(b"\0")) + 1
        return AppError(kind="syntax", text="SyntaxError: the file has null bytes: it is no text", file=file, line=line)
    try:
        return compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as exception:
        return AppError.from_exception(exception, file)
