"""Apps of a running server in pages of another web application: a tag that puts a frame with the app's own page in its place.

The server has to be told whose pages may do that: `Server(..., allow_websocket_origin=["localhost:8000"])` or
`desk serve --allow-websocket-origin localhost:8000`. Where the web application runs as the same user on the same machine the
tag carries a key for one use, so that the server may also be one that wants a token; see docs/decisions/0008.

    script = server_document("http://localhost:5006/sliders", arguments={"rows": 10})
    with pull_session(url="http://localhost:5006/sliders") as session:
        script = server_session(session_id=session.id, url="http://localhost:5006/sliders")

It does not talk to the server.
"""

from __future__ import annotations

import html
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from desk.author_key import AuthorKey
from desk.properties import HasProps

DEFAULT_URL = "http://localhost:5006/"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def server_document(
    url: str = "default",
    relative_urls: bool = False,
    resources: Any = "default",
    arguments: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    with_credentials: bool = False,
) -> str:
    """A tag that shows an app, each time in a session of its own.

    Parameters
    ----------
    url : the app's address, "default" is http://localhost:5006/
    relative_urls : whether the page and the app are called by one name and port, as behind a proxy
    arguments : what the app finds in `session_context.request.arguments`
    headers : what it finds among `session_context.request.headers`; only for a server of this user on this machine

    `resources` and `with_credentials` are accepted and not needed. Raises ValueError for an address that is none, and for headers
    that cannot be told.
    """
    return _tag(url, relative_urls, arguments, headers)


def server_session(
    model: HasProps | None = None,
    session_id: str | None = None,
    url: str = "default",
    relative_urls: bool = False,
    resources: Any = "default",
    headers: Mapping[str, str] | None = None,
    with_credentials: bool = False,
    *,
    arguments: Mapping[str, Any] | None = None,
) -> str:
    """A tag that shows a session that there is: all its roots, or one of them.

    Raises ValueError without a session's id, RuntimeError where the server is not one of this user's on this machine: ids alone
    open nothing.
    """
    if not session_id:
        raise ValueError("server_session: say which session: session_id=session.id of a pull_session")
    return _tag(url, relative_urls, arguments, headers, session_id=session_id, root="" if model is None else _place_of(model))


def _place_of(model: Any) -> str:
    """How a page finds a root: by its name, else by its place among the roots. Raises ValueError for what is no root."""
    roots = model.document.roots if model.document is not None else []
    index = next((index for index, root in enumerate(roots) if root is model), None)
    if index is None:
        raise ValueError(f"server_session: {model!r} is no root of the session's document")
    names = [root.name for root in roots]
    return str(model.name) if model.name and names.count(model.name) == 1 else str(index)


def server_html_page_for_session(
    session: Any,
    resources: Any = None,
    title: str = "",
    template: Any = None,
    template_variables: Mapping[str, Any] | None = None,
    *,
    url: str | None = None,
) -> str:
    """A whole page that shows a session that there is. `session` is what `pull_session` gives.

    `template` is a Jinja2 template or its text; it gets `title`, `plot_script` (the tag), and `template_variables`.
    """
    address = url if url is not None else str(getattr(session, "url", "default"))
    tag = _tag(address, False, None, None, session_id=session.id, height="" if template is not None else "100vh")
    if template is None:
        return (
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{html.escape(title or 'Desk')}</title>\n"
            "<style>html, body { height: 100%; margin: 0 } iframe { display: block }</style></head>\n"
            f"<body>{tag}</body></html>\n"
        )
    from desk.application.templates import frame_page

    return frame_page(template, title or "Desk", tag, template_variables or {})


def _tag(
    url: str,
    relative_urls: bool,
    arguments: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    *,
    session_id: str = "",
    root: str = "",
    height: str = "",
) -> str:
    address = app_address(url)
    parts = urlsplit(address)
    key = AuthorKey.of(parts.port or 80) if parts.hostname in _LOOPBACK else None
    if headers and key is None:
        raise ValueError(f"headers cannot be told to {address}: no server of this user on this machine")
    if session_id and key is None:
        raise RuntimeError(
            f"server_session: {address} is no running server of this user on this machine, and only such a one hands out its sessions"
        )
    element = f"p{secrets.token_hex(6)}"
    # As Bokeh's tag has them; the script leaves them out of the app's arguments.
    query = {
        "bokeh-autoload-element": element,
        "bokeh-app-path": parts.path or "/",
        **({} if relative_urls else {"bokeh-absolute-url": address}),
        **(arguments or {}),
    }
    start = parts.path if relative_urls else address
    attributes = {
        "src": f"{start.rstrip('/')}/autoload.js?{urlencode(query, doseq=True)}",
        "id": element,
        "data-desk-key": key.sign(session_id=session_id, headers=headers) if key is not None else "",
        "data-desk-session": session_id,
        "data-desk-root": root,
        "data-desk-height": height,
    }
    written = " ".join(f'{name}="{html.escape(value)}"' for name, value in attributes.items() if value)
    return f"\n<script {written}></script>"


def app_address(url: str) -> str:
    """The address of an app without a slash at its end. Raises ValueError for what is no address of a server."""
    address = DEFAULT_URL if url == "default" else url
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f"expected the address of an app, as http://localhost:5006/sliders, got {url!r}")
    return address.rstrip("/")
