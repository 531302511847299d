"""Programs that look at, and change, what a running server shows: a document that is kept equal with a session's.

    with pull_session(url="http://localhost:5006/sliders") as session:
        session.document.select_one({"title": "offset"}).value = 2
        session.force_roundtrip()

The server must be one of the same user on the same machine (see `desk.author_key`); models are those of Python, callbacks of
this program run in this program.
"""

from __future__ import annotations

from .session import ClientSession, pull_session, push_session, show_session

__all__ = ["ClientSession", "pull_session", "push_session", "show_session"]
