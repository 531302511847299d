"""A secret address handed to a browser without anybody seeing it: a file that sends the browser on.

An address in a command line is readable by every user of the machine for as long as the browser lives. The file's name
tells nothing.

    redirect = open_in_browser(url)     # None when there is no browser
    redirect.remove()
"""

from __future__ import annotations

import contextlib
import html
import os
import secrets
import webbrowser
from pathlib import Path

from desk.native.geometry_store import state_folder


class RedirectFile:
    """A page of mode 0600 that goes on to an address."""

    def __init__(self, url: str, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path = folder / f"desk-open-{secrets.token_hex(8)}.html"
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(
                '<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
                f'<meta http-equiv="refresh" content="0;url={html.escape(url)}"><title>Desk</title>\n'
            )

    def remove(self) -> None:
        """Take the file away; a second call does nothing."""
        with contextlib.suppress(OSError):
            self.path.unlink()


def open_in_browser(url: str) -> RedirectFile | None:
    """Show a secret address in the default browser; None when there is none."""
    redirect = RedirectFile(url, _folder())
    if webbrowser.open(redirect.path.as_uri(), new=2):
        return redirect
    redirect.remove()
    return None


def _folder() -> Path:
    """The user's state folder; browsers packed as snaps see no hidden folders, so there the home folder itself."""
    return Path.home() if Path("/snap/bin").is_dir() else state_folder()
