"""Linux and other freedesktop systems: `.desktop` files, icons of the hicolor theme, and the type of `.desk` files.

By the Desktop Entry, Icon Theme, Desktop Menu, Shared MIME-info and MIME applications specifications, all below the
user's own XDG folders. The systems' tools that refresh their caches are run where they are there: without them it works
too, only some desktops notice it later.

    made = Linux().install(entry)
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
from pathlib import Path

from .desktop_file import desktop_file, exec_line
from .entry import FILE_SUFFIX, MIME_TYPE, Entry, InstallError, Made
from .mime_defaults import MimeDefaults
from .pictures import OWN_SIDES_PX, own_icon, png_of, read_picture

log = logging.getLogger("desk.install")

_OPENER = "desk-open"
_TOOL_TIMEOUT_S = 30
_SIDES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)

_MIME_XML = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
    <comment>Desk app</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*{FILE_SUFFIX}"/>
    <icon name="desk"/>
  </mime-type>
</mime-info>
"""


class Linux:
    """See the module and `installation.System`."""

    def __init__(self) -> None:
        self._data = _xdg_folder("XDG_DATA_HOME", ".local/share")
        self._config = _xdg_folder("XDG_CONFIG_HOME", ".config")
        self._menu = self._data / "applications"

    def install(self, entry: Entry) -> Made:
        """Put it into the menu and on the desktop."""
        made = Made()
        try:
            self._put_icon(entry, made)
            content = desktop_file(_values(entry))
            made.write(self._menu / f"{entry.identifier}.desktop", content)
            desktop = self.desktop_folder()
            if desktop is not None:
                # Desktops start what may be executed, and GNOME only what its user trusts.
                made.write(desktop / f"{entry.identifier}.desktop", content, mode=0o755)
                _run("gio", "set", str(desktop / f"{entry.identifier}.desktop"), "metadata::trusted", "true")
            if entry.is_desk:
                self._associate(entry, made)
        except (OSError, InstallError):
            made.remove_files()
            raise
        self._refresh()
        return made

    def uninstall(self, made: Made) -> None:
        """Take it away, and what the systems' tools have made of it."""
        if any(Path(file).name == f"{_OPENER}.desktop" for file in made.files):
            MimeDefaults(self._config / "mimeapps.list").remove(MIME_TYPE, f"{_OPENER}.desktop")
        made.remove_files()
        self._refresh()
        self._remove_empty_databases()
        made.remove_files()  # folders that were not empty before

    def desktop_folder(self) -> Path | None:
        """The folder of the user's desktop; None where there is none."""
        home = Path.home()
        try:
            text = (self._config / "user-dirs.dirs").read_text("utf-8", errors="surrogateescape")
        except OSError:
            text = ""
        found = re.findall(r'^\s*XDG_DESKTOP_DIR="(.*)"\s*$', text, re.MULTILINE)
        named = re.sub(r"\\(.)", r"\1", found[-1]) if found else "$HOME/Desktop"
        folder = Path(named.replace("$HOME", str(home), 1) if named.startswith("$HOME") else named)
        # A desktop that is the home folder itself is the way to say that there is none.
        return folder if folder.is_absolute() and folder.is_dir() and folder != home else None

    def _put_icon(self, entry: Entry, made: Made) -> None:
        theme = self._data / "icons" / "hicolor"
        if entry.icon is None:
            for side in OWN_SIDES_PX:
                made.write(theme / f"{side}x{side}" / "apps" / f"{entry.identifier}.png", own_icon(f"desk-{side}.png"))
            made.write(theme / "scalable" / "apps" / f"{entry.identifier}.svg", own_icon("desk.svg"))
            return
        picture = read_picture(entry.icon)
        if picture.kind == "svg":
            made.write(theme / "scalable" / "apps" / f"{entry.identifier}.svg", picture.content)
            return
        png = png_of(picture)
        if png is None:
            raise InstallError(f"{entry.icon}: there is no PNG in it; save the icon as a PNG or SVG file")
        # The folder whose size is nearest: what is shown in another size is scaled by who shows it.
        longest = max(png.width_px, png.height_px)
        side = min(_SIDES_PX, key=lambda side: abs(side - longest))
        made.write(theme / f"{side}x{side}" / "apps" / f"{entry.identifier}.png", png.content)

    def _associate(self, entry: Entry, made: Made) -> None:
        """`.desk` files are of a type of their own, and Desk opens them."""
        opener = {
            **_values(entry),
            "Name": "Open with Desk",
            "Exec": exec_line((*entry.command, "open"), "%f"),
            "MimeType": f"{MIME_TYPE};",
            "NoDisplay": "true",
        }
        made.write(self._menu / f"{_OPENER}.desktop", desktop_file(opener))
        made.write(self._data / "mime" / "packages" / "desk-app.xml", _MIME_XML.encode())
        made.make_folder(self._config)
        MimeDefaults(self._config / "mimeapps.list").set(MIME_TYPE, f"{_OPENER}.desktop")

    def _refresh(self) -> None:
        """Tell those who keep caches."""
        if self._menu.is_dir():
            _run("update-desktop-database", str(self._menu))
        if (self._data / "mime" / "packages").is_dir():
            _run("update-mime-database", str(self._data / "mime"))
        theme = self._data / "icons" / "hicolor"
        if theme.is_dir():
            os.utime(theme)
            if (theme / "icon-theme.cache").is_file():  # without a cache the folders themselves are read
                _run("gtk-update-icon-cache", "--ignore-theme-index", "--force", "--quiet", str(theme))

    def _remove_empty_databases(self) -> None:
        """A database of nothing is what the tools leave behind."""
        mime = self._data / "mime"
        if mime.is_dir() and not any((mime / "packages").glob("*")):
            shutil.rmtree(mime)
        if self._menu.is_dir() and [file.name for file in self._menu.iterdir()] == ["mimeinfo.cache"]:
            (self._menu / "mimeinfo.cache").unlink()


def _values(entry: Entry) -> dict[str, str]:
    return {
        "Type": "Application",
        "Name": entry.name,
        "Comment": entry.comment,
        "TryExec": entry.command[0],
        "Exec": exec_line(entry.command),
        "Path": entry.folder,
        "Icon": entry.identifier,
        "Terminal": "false",
        "Categories": "Utility;",
    }


def _xdg_folder(variable: str, default: str) -> Path:
    named = os.environ.get(variable, "")
    return Path(named) if os.path.isabs(named) else Path.home() / default


def _run(*command: str) -> None:
    """Run one of the system's tools, if it is there; what it complains about is no reason to stop."""
    if shutil.which(command[0]) is None:
        return
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TOOL_TIMEOUT_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        log.debug("%s: %s", command[0], error)
        return
    if done.returncode:
        log.debug("%s: %s", command[0], done.stderr.strip())
