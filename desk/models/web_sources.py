"""Sources whose columns the page fetches itself: from the server that the page came from, and from nowhere else.

    AjaxDataSource(data_url="/my_app/static/data.json", method="GET", polling_interval=1000)
    ServerSentDataSource(data_url="/events")          # a route of the author's own

An answer is JSON: column name to list. The columns live in the page; Python does not see them. For data from another
server fetch in Python, in a periodic callback or a thread, and set `source.data` or stream.
"""

from __future__ import annotations

import logging
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from desk.properties import Convert, prop

from .callbacks import CustomJS
from .shapes import PositiveInt
from .sources import ColumnDataSource

log = logging.getLogger("desk.models")

_OWN_HOSTS = ("127.0.0.1", "localhost", "::1")
_mentioned: set[str] = set()


def _address(value: str) -> str:
    host = urlsplit(value).hostname if isinstance(value, str) else None
    if host is not None and host not in _OWN_HOSTS and value not in _mentioned:
        _mentioned.add(value)
        log.warning(
            "%s is not fetched: a page of Desk asks only the server that it came from. Fetch it in Python (in a periodic "
            "callback, or a thread) and set source.data or stream",
            value,
        )
    return value


class WebDataSource(ColumnDataSource):
    """Columns that the page fetches."""

    _is_rare: ClassVar[bool] = True

    data_url: Annotated[str, Convert(_address)] = prop(default="", doc="Where they are, on the page's own server.")
    adapter: CustomJS | None = prop(
        default=None, doc="Makes columns of an answer that has none: returns them, given `cb_data.response`."
    )
    mode: Literal["replace", "append"] = prop(default="replace", doc="Whether an answer replaces the rows or adds to them.")
    max_size: PositiveInt | None = prop(default=None, doc="How many of the newest rows are kept, with mode='append'.")


class AjaxDataSource(WebDataSource):
    """Columns that are asked for, once or again and again."""

    polling_interval: PositiveInt | None = prop(default=None, doc="Milliseconds between two questions; None asks once.")
    method: Literal["POST", "GET"] = prop(default="POST", doc="How it is asked; files of the app want 'GET'.")
    if_modified: bool = prop(default=False, doc="Whether an answer that has not changed is left out.")
    content_type: str = prop(default="application/json", doc="The type that the question says it has.")
    http_headers: dict[str, str] = prop(factory=dict, doc="Further headers of the question.")


class ServerSentDataSource(WebDataSource):
    """Columns that a server sends by itself (server-sent events)."""
