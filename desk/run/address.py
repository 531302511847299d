"""The address of an app on its server: `/sliders` for sliders.py."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from desk.application import Application


def address_of(application: Application) -> str:
    """One path segment, whatever the file is called."""
    # As browsers write it: what they leave as it is may not be escaped here.
    return "/" + quote(application.name, safe="!'()*")
