"""The launcher: the window that `desk` opens when it is not told what to open. It is a Desk app itself.

It shows what was opened before, with pictures, and the shipped examples; it opens files and folders and makes new apps.
What it opens runs in a process of its own. Its script is assets/launcher/main.py.

    Launcher(curdoc(), Home.of_user(...)).show()
"""

from __future__ import annotations

from .recent import RecentApp, RecentApps
from .settings import LauncherSettings, SettingsFile
from .thumbnails import Thumbnails

__all__ = ["LauncherSettings", "RecentApp", "RecentApps", "SettingsFile", "Thumbnails"]
