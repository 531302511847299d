"""Pictures of models as files: PNG of anything, SVG of plots.

    export_png(plot, filename="plot.png")
    export_svg(row(first, second), filename="both.svg")      # both.svg has the first plot, both_1.svg the second

A browser without a window paints them (Chromium, Chrome or Edge); where none is found, RuntimeError says what to install.
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desk.document import Document
from desk.properties import HasProps

from .output import _default_path, document_for, models_of

Shown = HasProps | Sequence[HasProps] | Document


def export_png(
    obj: Shown,
    *,
    filename: str | Path | None = None,
    width: int | None = None,
    height: int | None = None,
    scale_factor: float = 1,
    webdriver: Any = None,
    timeout: float = 60,
    state: Any = None,
) -> str:
    """Write a PNG and return its path; without a name it is that of the script.

    Parameters
    ----------
    obj : a model that can be a root, several of them, or a Document
    width, height : in pixels of CSS; as large as the models are unless it is said
    scale_factor : pixels of the file for one of CSS
    timeout : seconds

    `webdriver` and `state` are accepted and not needed. Raises RuntimeError without a browser.
    """
    png = _png(obj, "export_png", width, height, scale_factor, timeout)
    path = Path(filename) if filename is not None else _default_path().with_suffix(".png")
    path.write_bytes(png)
    return str(path.resolve())


def export_svg(
    obj: Shown,
    *,
    filename: str | Path | None = None,
    width: int | None = None,
    height: int | None = None,
    webdriver: Any = None,
    timeout: float = 60,
    state: Any = None,
) -> list[str]:
    """Write a file of SVG for each plot and return their paths: the second one has `_1` behind its name, and so on.

    Raises RuntimeError without a browser, ValueError where there is no plot. `width` and `height` are accepted and not needed.
    """
    from desk.export import svgs_of

    models = models_of(obj, "export_svg")
    with document_for(obj, models) as document:
        pictures = svgs_of(document, timeout_s=timeout)
    if not pictures:
        raise ValueError("export_svg: there is no plot in it; export_png takes everything")
    first = Path(filename) if filename is not None else _default_path().with_suffix(".svg")
    paths = []
    for index, text in enumerate(pictures):
        path = first if index == 0 else first.with_name(f"{first.stem}_{index}{first.suffix}")
        path.write_text(text, encoding="utf-8")
        paths.append(str(path.resolve()))
    return paths


export_svgs = export_svg


def get_screenshot_as_png(
    obj: Shown,
    *,
    driver: Any = None,
    timeout: float = 60,
    resources: Any = None,
    width: int | None = None,
    height: int | None = None,
    scale_factor: float = 1,
    state: Any = None,
) -> Any:
    """The picture as a `PIL.Image`. Raises RuntimeError without a browser or without Pillow."""
    png = _png(obj, "get_screenshot_as_png", width, height, scale_factor, timeout)
    try:
        # By its name, so that a checker of an author's code does not ask for Pillow either.
        image: Any = importlib.import_module("PIL.Image")
    except ImportError:
        raise RuntimeError("get_screenshot_as_png gives an image of Pillow's: pip install pillow, or use export_png") from None
    return image.open(io.BytesIO(png))


def _png(obj: Shown, where: str, width: int | None, height: int | None, scale: float, timeout: float) -> bytes:
    from desk.export import png_of

    models = models_of(obj, where)
    with document_for(obj, models) as document:
        return png_of(document, width_px=width, height_px=height, scale=scale, timeout_s=timeout)
