"""What everything on the page has, and what stands over the page: dialogs, drawers, menus, panels, tooltips. One file a subject.

from desk.models.ui import Dialog, Menu
"""

from __future__ import annotations

from desk.models.package import lazy_names

__all__, __getattr__, __dir__ = lazy_names(__name__)
