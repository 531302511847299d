"""A file of HTML with models in it, as text. It needs no Python and no network.

Path("plot.html").write_text(file_html([plot, slider], title="My plot"))
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
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
    template_variables: Mapping[str, Any] | None = None,
    theme: Any = None,
    suppress_callback_warning: bool = False,
    **_options: Any,
) -> str:
    """The text of the file. `resources` is accepted and not needed: everything is in the file. `theme` holds for this file.

    `template` is a Jinja2 template or its text, with what an app's `templates/index.html` gets and `template_variables` besides.

    Raises ValueError for what is no model.
    """
    from desk.export import html_of

    with shown_document(models, "file_html", theme) as (document, _):
        return html_of(
            document,
            title=title,
            template=template,
            template_variables=template_variables,
            warn_of_callbacks=not suppress_callback_warning,
        )


@contextmanager
def shown_document(models: Any, where: str, theme: Any) -> Iterator[tuple[Document, list[HasProps]]]:
    """The document that models are in or are put into for a while, with a theme for that while."""
    shown = models_of(models, where)
    with document_for(models, shown) as document:
        before = document.theme
        if theme is not None:
            document.theme = theme
        try:
            yield document, shown
        finally:
            if theme is not None:
                document.theme = before
