"""A document as one file of HTML: the runtime and the data are in it, no Python and no network is needed to look at it.

The file's policy lets that one script run, by its digest, and nothing else in or from anywhere.

    Path("plot.html").write_text(html_of(document))

Widgets can be used and plots panned; callbacks in Python do not run, and a warning says so when there are any.
"""

from __future__ import annotations

import base64
import hashlib
import html
import logging
from string import Template

from desk.application.assets import assets_folder
from desk.document import Document, page_code
from desk.sync.definitions import document_body
from desk.wire import Message, MessageType, encode

log = logging.getLogger("desk.export")

_PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '$digest'$more; img-src data: blob:; base-uri 'none'; form-action 'none'">
<title>$title</title>
</head>
<body>
<script type="application/octet-stream" id="desk-document">$document</script>
<script type="module">$script</script>
</body>
</html>
""")


def html_of(document: Document, *, title: str | None = None) -> str:
    """The text of the file. Raises FileNotFoundError when the runtime was not built."""
    if any(model._change_callbacks or model._event_callbacks for model in document.models):
        log.warning("the callbacks in Python do not run in a file; open the script with `desk open` to have them")
    with document.locked():
        body = document_body(document)
        body["title"] = title or document.title
        digests = [one["module"] for one in (*body.get("types", []), *body["models"]) if "module" in one]
        code = {digest: page_code.get(digest) for digest in digests}
        frame = encode(Message(MessageType.WELCOME, {"document": body, "code": code}))
    script = (assets_folder() / "bundle" / "standalone.js").read_text(encoding="utf-8")
    return _PAGE.substitute(
        # The authors' modules are in the file too, and become scripts by an address that only this page knows.
        more=" blob:" if code else "",
        digest="sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii"),
        title=html.escape(body["title"]),
        document=base64.b64encode(frame).decode("ascii"),
        script=script,
    )
