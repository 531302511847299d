"""A file of HTML with models in it, as text. It needs no Python and no network.

Path("plot.html").write_text(file_html([plot, slider], title="My plot"))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desk.document import Document
from desk.io.output import document_for, models_of
from desk.properties import HasProps


def file_html(
    models: HasProps | Sequence[HasProps] | Document,
    resources: Any = None,
    title: str | None = None,
    *,
    template: Any = None,
    template_variables: Any = None,
    theme: Any = None,
    suppress_callback_warning: bool = False,
    **_options: Any,
) -> str:
    """The text of the file. `resources` is accepted and not needed: everything is in the file. `theme` holds for this file.

    Raises ValueError for what is no model.
    """
    from desk.export import html_of

    shown = models_of(models, "file_html")
    with document_for(models, shown) as document:
        before = document.theme
        if theme is not None:
            document.theme = theme
        try:
            return html_of(document, title=title)
        finally:
            if theme is not None:
                document.theme = before
