"""A document as one file of HTML: the runtime and the data are in it, no Python and no network is needed to look at it.

The file's policy lets that one script run, by its digest, and nothing else in or from anywhere; scripts and styles that stand in
an author's template get a nonce of the file's.

    Path("plot.html").write_text(html_of(document))
    html_of(document, template=Path("mine.html").read_text(), template_variables={"note": "..."})

Widgets can be used and plots panned; callbacks in Python do not run, and a warning says so when there are any.
"""

from __future__ import annotations

import base64
import hashlib
import html
import logging
import secrets
from collections.abc import Mapping
from string import Template
from typing import Any

from desk.application.assets import assets_folder
from desk.document import Document, page_code
from desk.sync.definitions import document_body
from desk.wire import Message, MessageType, encode

log = logging.getLogger("desk.export")

#: What stands before mathematical text, or around it, in a document's JSON.
_MATH = (b"$$", rb"\\[", rb"\\(", b'"TeX"')

_POLICY = "default-src 'none'; script-src '$digest'$more; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'"
_PAGE = Template(
    """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="$policy">
<title>$title</title>
</head>
<body>
$scripts
</body>
</html>
"""
)


def html_of(
    document: Document,
    *,
    title: str | None = None,
    template: Any = None,
    template_variables: Mapping[str, Any] | None = None,
    warn_of_callbacks: bool = True,
) -> str:
    """The text of the file, in a template of the author's own where there is one (Jinja2, or its text).

    Raises FileNotFoundError when the runtime was not built, and what a template raises.
    """
    shown = title or document.title
    frame, has_code = frame_of(document, title=shown, warn_of_callbacks=warn_of_callbacks)
    script = runtime_script(frame)
    digest = "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")
    # The authors' modules are in the file too, and become scripts by an address that only this page knows.
    more = " blob:" if has_code else ""
    scripts = (
        f'<script type="application/octet-stream" id="desk-document">{frame}</script>\n'
        f'<script type="module">{script}</script>'
    )
    if template is None:
        policy = Template(_POLICY).substitute(digest=digest, more=more)
        return _PAGE.substitute(policy=policy, title=html.escape(shown), scripts=scripts)
    from desk.application.templates import PageParts, render, template_of

    nonce = secrets.token_urlsafe(16)
    policy = Template(_POLICY).substitute(digest=digest, more=f"{more} 'nonce-{nonce}'")
    policy += f"; style-src 'nonce-{nonce}'; style-src-attr 'unsafe-inline'"
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n<meta name="desk-template" content="yes">'
    )
    with document.locked():
        before = document.template_variables
        document.template_variables = {**before, **(template_variables or {})}
        try:
            return render(template_of(template), document, PageParts(shown, head, scripts, nonce))
        finally:
            document.template_variables = before


def frame_of(document: Document, *, title: str | None = None, warn_of_callbacks: bool = True) -> tuple[str, bool]:
    """A document as base64 text, and whether there is code of an author's in it."""
    if warn_of_callbacks and any(model._change_callbacks or model._event_callbacks for model in document.models):
        log.warning("the callbacks in Python do not run in a file; open the script with `desk open` to have them")
    with document.locked():
        body = document_body(document)
        body["title"] = title or document.title
        digests = [one["module"] for one in (*body.get("types", []), *body["models"]) if "module" in one]
        code = {digest: page_code.get(digest) for digest in digests}
        frame = encode(Message(MessageType.WELCOME, {"document": body, "code": code}))
    return base64.b64encode(frame).decode("ascii"), bool(code)


def runtime_script(*frames: str) -> str:
    """The runtime as one script, for pages without a server that show these documents (as `frame_of` gives them).

    Mathematical text doubles it, so that only pages with some have it. Raises FileNotFoundError when it was not built.
    """
    has_math = any(sign in content for content in map(base64.b64decode, frames) for sign in _MATH)
    name = "standalone_math.js" if has_math else "standalone.js"
    return (assets_folder() / "bundle" / name).read_text(encoding="utf-8")
