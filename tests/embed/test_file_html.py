"""Models as the text of a file."""

from __future__ import annotations

import pytest

from desk.document import Document
from desk.embed import file_html
from desk.models import Div, Slider
from desk.resources import CDN, INLINE, Resources


def test_the_file_holds_everything_and_loads_nothing() -> None:
    html = file_html(Slider(start=0, end=1, value=0.5), CDN, "My <title>")
    assert "<title>My &lt;title&gt;</title>" in html
    assert "default-src 'none'" in html
    assert " src=" not in html.split("<script type=\"module\">")[0]


def test_models_stay_free_and_a_document_keeps_its_theme() -> None:
    div = Div(text="x")
    file_html([div, Div(text="y")], INLINE)
    assert div.document is None
    document = Document()
    document.add_root(div)
    assert file_html(document, Resources(mode="inline"), theme="dark_minimal") != file_html(document)
    assert document.theme is None
    assert document.roots == [div]


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(ValueError, match="file_html: expected a model"):
        file_html("plot")  # type: ignore[arg-type]
