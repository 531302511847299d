"""Documents in pages: whole files of HTML, models in pages of one's own, apps of a server in pages of another one.

    html = file_html(plot, title="My plot")
    script, div = components(plot)
    tag = server_document("http://localhost:5006/sliders")
"""

from __future__ import annotations

from .frames import server_document, server_html_page_for_session, server_session
from .pieces import RenderRoot, autoload_static, components, json_item
from .standalone import file_html

__all__ = [
    "RenderRoot", "autoload_static", "components", "file_html", "json_item", "server_document",
    "server_html_page_for_session", "server_session",
]  # fmt: skip
