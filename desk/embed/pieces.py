"""Models for pages of one's own: a script and an element for each, or data that a script shows later.

    script, div = components(plot)                  # INLINE.render() once in the head of the page
    script, divs = components({"left": p, "right": q})
    json.dumps(json_item(plot, "place"))            # in the page: Desk.embed.embed_item(item)
    js, tag = autoload_static(plot, INLINE, "static/plot.js")
"""

from __future__ import annotations

import html
import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desk.properties import HasProps

from .standalone import shown_document

# The page's own scripts may come later: it waits until they have run.
_SHOW = """(() => {
  const doc = %(doc)s;
  const places = %(places)s;
  const show = () => {
    if (window.Desk === undefined) console.error("Desk: its script is not in the page; put INLINE.render() into the head");
    else window.Desk.embed.embed_items(doc, places).catch(console.error);
  };
  if (window.Desk === undefined && document.readyState !== "complete") addEventListener("load", show);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
})();"""


@dataclass(frozen=True)
class RenderRoot:
    """The place of a root in a page, for who writes the element themselves."""

    elementid: str
    id: str
    name: str | None = None
    tags: tuple[Any, ...] = ()

    def to_json(self) -> dict[str, str]:
        """Which root belongs into which element."""
        return {self.id: self.elementid}


def components(
    models: HasProps | Sequence[HasProps] | Mapping[str, HasProps],
    wrap_script: bool = True,
    wrap_plot_info: bool = True,
    theme: Any = None,
) -> tuple[str, Any]:
    """A script, and an element for each model: one for one model, a tuple for several, a dict for a dict.

    The page needs `INLINE.render()` once besides. Without `wrap_script` the script has no tag around it; without
    `wrap_plot_info` there are `RenderRoot`s in place of elements.

    Raises ValueError for what is no model.
    """
    listed = list(models.values()) if isinstance(models, Mapping) else models
    with shown_document(listed, "components", theme) as (document, shown):
        from desk.export import frame_of

        doc, _ = frame_of(document)
        roots = [RenderRoot(str(uuid.uuid4()), model.id, model.name, tuple(model.tags)) for model in shown]  # type: ignore[attr-defined]
    script = _script(doc, roots)
    if wrap_script:
        script = f'\n<script type="text/javascript">\n{script}\n</script>'
    places: list[Any] = [_element(root) for root in roots] if wrap_plot_info else list(roots)
    if isinstance(models, Mapping):
        return script, dict(zip(models, places))
    return script, tuple(places) if isinstance(models, list | tuple) else places[0]


def json_item(model: HasProps, target: str | None = None, theme: Any = None) -> dict[str, Any]:
    """A model as plain data, for `Desk.embed.embed_item(item, target)` in a page; `target` is the id of an element.

    Raises ValueError for what is no model.
    """
    import desk

    with shown_document(model, "json_item", theme) as (document, shown):
        from desk.export import frame_of

        doc, _ = frame_of(document)
    return {"target_id": target, "root_id": shown[0].id, "doc": doc, "version": desk.__version__}


def autoload_static(model: HasProps, resources: Any, script_path: str) -> tuple[str, str]:
    """The text of a script, to be put at `script_path`, and the tag that shows the model where it stands in a page.

    The script has everything in it. Raises ValueError for what is no model.
    """
    with shown_document(model, "autoload_static", None) as (document, shown):
        from desk.export import frame_of, runtime_script

        doc, _ = frame_of(document)
    root = RenderRoot(str(uuid.uuid4()), shown[0].id)
    place = (
        "(() => {\n"
        f"  const tag = document.getElementById({_literal(root.elementid)});\n"
        '  const element = document.createElement("div");\n'
        f"  element.id = {_literal(root.elementid + '-root')};\n"
        "  tag.after(element);\n"
        "})();"
    )
    script = _script(doc, [RenderRoot(root.elementid + "-root", root.id)])
    tag = f'<script src="{html.escape(script_path)}" id="{root.elementid}"></script>'
    return "\n".join([runtime_script(doc), place, script]), tag


def _script(doc: str, roots: Sequence[RenderRoot]) -> str:
    places = {id: element for root in roots for id, element in root.to_json().items()}
    return _SHOW % {"doc": _literal(doc), "places": _literal(places)}


def _element(root: RenderRoot) -> str:
    return f'<div id="{root.elementid}" data-root-id="{html.escape(root.id)}" style="display: contents;"></div>'


def _literal(value: Any) -> str:
    """A value in a script that may stand in HTML."""
    return json.dumps(value).replace("<", "\\u003c")
