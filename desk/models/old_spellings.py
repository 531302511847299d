"""Names that tutorials still teach: they work, and each is mentioned once.

The warning names the author's own line. It is a UserWarning, because deprecation warnings of an app's modules
are not shown.

    mention_once("plot_width", "figure(plot_width=...) is an old name; write width=...")
"""

from __future__ import annotations

import os
import sys
import warnings

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
_mentioned: set[str] = set()


class OldSpelling(UserWarning):
    """An old name was used; the new one is in the text."""


def mention_once(key: str, text: str) -> None:
    """Warn, unless it was said already in this process."""
    if key in _mentioned:
        return
    _mentioned.add(key)
    warnings.warn(text, OldSpelling, authors_stacklevel())


def authors_stacklevel() -> int:
    """How many frames up from the caller the first one outside of this package is, as `warnings.warn` counts."""
    level = 1
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        level += 1
    return level


def forget() -> None:
    """Mention everything again (for tests)."""
    _mentioned.clear()
