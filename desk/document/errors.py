"""What goes wrong around a document, in the author's terms."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

_PACKAGE = str(Path(__file__).resolve().parents[1])


class DocumentLocked(RuntimeError):
    """A thread waited too long for a document."""

    def __init__(self, holder: str, waited_s: float) -> None:
        super().__init__(
            f"waited {waited_s:g} s for the document, which {holder} holds; "
            "let long work run in a thread of its own and set only its result"
        )


@dataclass(frozen=True, slots=True)
class CallbackError:
    """A callback that raised: what set it off, where, and the author's own lines."""

    event: str
    model: str
    callback: str
    user_line: str
    text: str
    traceback_text: str
    #: What the process's status would be: the callback called sys.exit().
    exit_status: int | None = None

    def __str__(self) -> str:
        on = f" of {self.model}" if self.model else ""
        return f"{self.text} in {self.callback}, called for {self.event}{on}, at {self.user_line}"


def callback_name(callback: Callable[..., Any]) -> str:
    """`update_data (sliders.py:31)`: a callback as its author knows it."""
    inner = getattr(callback, "func", callback)  # functools.partial
    inner = getattr(inner, "__wrapped__", inner)
    name = getattr(inner, "__qualname__", None) or repr(inner)
    code = getattr(getattr(inner, "__func__", inner), "__code__", None)
    return name if code is None else f"{name} ({Path(code.co_filename).name}:{code.co_firstlineno})"


def callback_error(error: BaseException, event: str, model: str, callback: Callable[..., Any] | None) -> CallbackError:
    """Describe an exception that came out of a callback; the innermost callback that it passed is the one to blame."""
    noted = getattr(error, "__desk_callback__", None)
    if noted is not None:
        event, model, callback = noted
    frames = user_frames(error.__traceback__)
    last = frames[-1] if frames else None
    line = f"{last.filename}:{last.lineno}" if last is not None else "an unknown line"
    text = "".join(traceback.format_exception_only(error)).strip()
    trace = "Traceback (most recent call last):\n" + "".join(traceback.format_list(frames)) + text
    name = callback_name(callback) if callback else "a callback"
    status = exit_status(error) if isinstance(error, SystemExit) else None
    return CallbackError(event, model, name, line, text, trace, status)


def exit_status(error: SystemExit) -> int:
    """The status that a process ends with after this error: sys.exit() is 0, a text is 1."""
    code = error.code
    return code if isinstance(code, int) else 0 if code is None else 1


def user_frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    """The frames of a traceback without Desk's own."""
    return [frame for frame in traceback.extract_tb(trace) if not frame.filename.startswith(_PACKAGE)]
