"""Apps in the system's menu and on the desktop, and `.desk` files that open with a double click.

What is put where is the affair of one file a system: `linux`, `windows`, `macos`. Each makes what an `Entry` says and
returns what it `Made`; the record of that is what `desk uninstall` removes. It knows files and the system's own tools; it
knows no window, and never runs an app.

    installation = Installation()
    installation.add(Entry.of_app(Path("sliders.py")))
    installation.remove("sliders.py")
"""

from __future__ import annotations

from .entry import Entry, InstallError
from .installation import Installation, Installed

__all__ = ["Entry", "InstallError", "Installation", "Installed"]
