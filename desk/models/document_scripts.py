"""What a document runs in its pages at events of its own. A document makes one when `Document.js_on_event` is first asked.

    curdoc().js_on_event("document_ready", CustomJS(code="console.log('ready')"))
"""

from __future__ import annotations

from .model import Model


class DocumentScripts(Model):
    """The callbacks of a document itself, under their events' names; shown nowhere."""
