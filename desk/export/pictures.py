"""Pictures of a document: PNG of everything, SVG of its plots. The runtime paints them, in a browser without a window.

    Path("plot.png").write_bytes(png_of(document, scale=2))
    svgs_of(document)           # one text for each plot
"""

from __future__ import annotations

import base64
import json
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.document import Document

from .headless_browser import HeadlessBrowser, NoBrowser
from .html import html_of

_MOST_PX = 16_000


def png_of(
    document: Document, *, width_px: int | None = None, height_px: int | None = None, scale: float = 1.0, timeout_s: float = 60.0
) -> bytes:
    """A PNG of all roots, as large as they are unless it is said. Raises NoBrowser."""
    browser = HeadlessBrowser.find(timeout_s=timeout_s)
    with _page(document, "png") as page:
        wide, high = _size(browser.text_of(page))
        return browser.picture_of(page, width_px or wide, height_px or high, scale=scale)


def svgs_of(document: Document, *, timeout_s: float = 60.0) -> list[str]:
    """The plots of a document as texts of SVG. Raises NoBrowser."""
    browser = HeadlessBrowser.find(timeout_s=timeout_s)
    with _page(document, "svg") as page:
        text = browser.text_of(page)
    found = re.search(r'data-pictures="([^"]*)"', text)
    if found is None:
        raise NoBrowser("the page was not painted in time")
    pictures: list[str] = json.loads(base64.b64decode(found.group(1)))
    return pictures


@contextmanager
def _page(document: Document, kind: str) -> Iterator[Path]:
    """A file with the document, which says what is asked of it."""
    text = html_of(document, warn_of_callbacks=False)
    text = text.replace("<body>", f'<meta name="desk-picture" content="{kind}"><body>', 1)
    with tempfile.TemporaryDirectory(prefix="desk-export-") as folder:
        page = Path(folder) / "page.html"
        page.write_text(text, encoding="utf-8")
        yield page


def _size(text: str) -> tuple[int, int]:
    found = re.search(r'data-size="(\d+) (\d+)"', text)
    if found is None:
        raise NoBrowser("the page was not painted in time")
    width, height = (min(int(number) + 8, _MOST_PX) for number in found.groups())
    return width, height
