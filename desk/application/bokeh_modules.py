"""Modules that Bokeh has and Desk has not: where their names are.

A script may import a name from the file that declares it instead of from the package that offers it. Where Desk has no file
of that name, the alias (`bokeh_alias.py`) hands out the module of this table, which has the same names.

    module_for("desk.io.showing")      # "desk.io"
"""

from __future__ import annotations

_ELSEWHERE = {
    "desk.document.locking": "desk.document",
    "desk.io.doc": "desk.io",
    "desk.io.saving": "desk.io",
    "desk.io.showing": "desk.io",
    "desk.models.annotations.html.html_annotation": "desk.models.annotations.html.labels",
    "desk.models.annotations.legends": "desk.models",
    "desk.models.glyph": "desk.models.glyphs",
    "desk.models.misc": "desk.models",
    "desk.models.misc.group_by": "desk.models",
    "desk.models.widgets.markdown": "desk.models.widgets.markups",
}


def module_for(name: str) -> str:
    """The module of Desk that has the names of this one; the same name where there is no other."""
    return _ELSEWHERE.get(name, name)
