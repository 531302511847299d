"""The second half of an error about an unknown name: the names that are near, or all that there are.

nearest_text("spam", ["pan"], "the tools are")  ->  "did you mean pan?"
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest_text(name: str, known: Iterable[str], introduction: str, limit: int = 40) -> str:
    """Near names as a question; without any, all names behind `introduction`, cut at `limit`."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=3, cutoff=0.6)
    if near:
        return f"did you mean {' or '.join(near)}?"
    listed = ", ".join(names[:limit]) or "none"
    return f"{introduction} {listed}{', ...' if len(names) > limit else ''}"
