"""Where a page's script comes from. With Desk it is in the page, or comes from the app's own server: nothing is ever loaded from
elsewhere. These names are there for scripts that pass them on.

    file_html(plot, CDN, "my plot")
"""

from __future__ import annotations

from typing import Any

__all__ = ["CDN", "INLINE", "Resources"]


class Resources:
    """Accepted wherever resources may be given; changes nothing."""

    def __init__(self, mode: str | None = None, **options: Any) -> None:
        self.mode = mode or "inline"
        self.options = options

    def __repr__(self) -> str:
        return f"Resources(mode={self.mode!r})"

    @property
    def dev(self) -> bool:
        """Always False."""
        return False


CDN = Resources("cdn")
INLINE = Resources("inline")
