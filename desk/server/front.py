"""What is beside the apps: the bare address, and the icon that browsers ask for.

With one app the bare address goes on to it, with several it lists them; an author may have a page of their own there, a
Jinja2 template that gets `items` (the addresses of the apps), `apps` (addresses to titles) and `prefix`.

    Front(page=Path("index.html"))
    Front(has_index=False)          # nothing is there
    Front(icon=Path("logo.ico"))    # Front(has_icon=False): no icon at all
"""

from __future__ import annotations

import html
import logging
import mimetypes
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .guard import CONTENT_SECURITY_POLICY, Guard
from .templated_page import policy_with

if TYPE_CHECKING:
    from desk.application import Application

    from .files import FileTable

log = logging.getLogger("desk.server")


@dataclass(frozen=True)
class Front:
    """See the module. `redirects`: whether the bare address goes on to a single app. `signs_sessions`: whether a session's id in an
    address is refused, and not just ignored."""

    page: Path | None = None
    has_index: bool = True
    redirects: bool = True
    icon: Path | None = None
    has_icon: bool = True
    signs_sessions: bool = False

    def icon_link(self, files: FileTable) -> str:
        """What a page's head says of its icon."""
        if not self.has_icon:
            return '<link rel="icon" href="data:,">'
        if self.icon is not None:
            return '<link rel="icon" href="/favicon.ico">'
        return f'<link rel="icon" type="image/svg+xml" href="{html.escape(files.prefix)}icon.svg">'


class FrontHandler(Guard):
    """The bare address: goes on to the one app."""

    takes_keys = True

    def initialize(self, door: object, target: str) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.target = target

    def get(self) -> None:
        self.redirect(self.target)

    head = get


class IndexHandler(Guard):
    """The bare address of several apps: a list of them, or the author's own page."""

    takes_keys = True

    def initialize(  # type: ignore[override]
        self, door: object, files: FileTable, apps: Mapping[str, Application], front: Front, prefix: str
    ) -> None:
        super().initialize(door)  # type: ignore[arg-type]
        self.files = files
        self.apps = {path: application.title for path, application in sorted(apps.items())}
        self.front = front
        self.prefix = prefix

    def get(self) -> None:
        self.set_header("Content-Type", "text/html; charset=utf-8")
        if self.front.page is not None:
            self.finish(self._own_page(self.front.page))
            return
        items = "\n".join(
            f'<li><a href="{html.escape(path)}">{html.escape(title)}</a></li>' for path, title in self.apps.items()
        )
        self.finish(
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Apps</title>\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"{self.front.icon_link(self.files)}\n"
            f'<link rel="stylesheet" href="{html.escape(self.files.prefix)}index.css"></head>\n'
            f"<body><main><h1>Apps</h1>\n<ul>\n{items}\n</ul></main></body></html>\n"
        )

    head = get

    def _own_page(self, file: Path) -> str:
        from desk.application.templates import page_of_file

        nonce = secrets.token_urlsafe(16)
        items = list(self.apps)
        page = page_of_file(file, nonce, {"items": items, "apps": self.apps, "prefix": self.prefix})
        self.set_header("Content-Security-Policy", policy_with(nonce, CONTENT_SECURITY_POLICY))
        return page


class IconHandler(Guard):
    """`/favicon.ico`, which browsers ask for by themselves."""

    def initialize(self, door: object, front: Front, files: FileTable) -> None:  # type: ignore[override]
        super().initialize(door)  # type: ignore[arg-type]
        self.front = front
        self.files = files

    def get(self) -> None:
        own = self.files.get(self.files.prefix + "icon.svg")
        if self.front.icon is not None:
            content = self.front.icon.read_bytes()
            kind = mimetypes.guess_type(self.front.icon.name)[0] or "image/x-icon"
        elif self.front.has_icon and own is not None:
            content, kind = own.content, own.mime
        else:
            self.send_error(404)
            return
        self.set_header("Content-Type", kind)
        self.finish(content)

    head = get
