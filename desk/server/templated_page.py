"""The page of an app that has a template: made from the document that the app has filled.

It is rendered on the session's loop, because a template reads the document and may call what its author put there. The
policy of such a page also lets the template's own scripts and styles run, by a nonce; see `desk.application.templates`.

    made = await TemplatedPage(parts).of(session)      # None: the plain page does
"""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.application.templates import PageParts

    from .session import Session

log = logging.getLogger("desk.server")


#: How long a browser waits for the app's own page before it shows the plain one.
PATIENCE_S = 1.0


def policy_with(nonce: str, policy: str) -> str:
    """The policy of a page whose template has scripts and styles of its own. Attributes may hold styles; no handlers."""
    more = {
        "script-src 'self'": f"script-src 'self' 'nonce-{nonce}'",
        "style-src 'self'": f"style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'",
        "font-src 'self'": "font-src 'self' data:",
    }
    for strict, wide in more.items():
        policy = policy.replace(strict, wide)
    return policy


async def templated_page(session: Session, parts: PageParts) -> str | None:
    """The text of a page, when the session's app has run; None where it has no template, has failed, or takes long: then the
    plain page shows that it is busy, and asks for this one when there is a document."""
    made: Future[str | None] = Future()

    def begin(started: Future[None]) -> None:
        if started.cancelled():
            made.set_result(None)  # the session has ended, and nothing runs on its loop any more
        else:
            session.loop.call(_make, session, parts, made)

    session.started.add_done_callback(begin)
    try:
        return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(made)), PATIENCE_S)
    except TimeoutError:
        return None


def _make(session: Session, parts: PageParts, made: Future[str | None]) -> None:
    """On the session's loop."""
    try:
        page = _rendered(session, parts)
        made.set_result(page)
    except BaseException as error:  # a template's own mistake is the author's, and the plain page tells it
        session.document.template = None
        session.tell_failure(error)
        made.set_result(None)


def _rendered(session: Session, parts: PageParts) -> str | None:
    document = session.document
    if session.ended or session.error is not None or document.template is None:
        return None
    from desk.application.templates import render, template_of
    from desk.document import as_curdoc

    with as_curdoc(document), document.locked("the template of the page"):
        return render(template_of(document.template), document, replace(parts, title=session.title))
