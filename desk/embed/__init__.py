"""Documents in pages: a whole file of HTML.

    html = file_html(plot, title="My plot")
"""

from __future__ import annotations

from .standalone import file_html

__all__ = ["file_html"]
