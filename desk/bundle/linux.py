"""What a Linux desktop wants beside a program: a .desktop file, and an AppImage where its tool is installed.

    (folder / "sliders.desktop").write_text(desktop_entry(settings, "sliders", icon="sliders"))
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from desk.application import AppError
from desk.application.settings import AppSettings

from .icons import launcher_icon
from .order import Order

_TOOL_S = 600


def desktop_entry(settings: AppSettings, command: str, icon: str) -> str:
    """The text of a .desktop file. `command` is the program's name or absolute path, `icon` a name or absolute path."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        f"Name={_value(settings.name)}",
        *([f"Comment={_value(settings.description)}"] if settings.description else []),
        f"Exec={_argument(command)}",
        f"Icon={_value(icon)}",
        "Terminal=false",
        "Categories=Science;",
        f"StartupWMClass={_value(settings.identifier)}",
    ]
    return "\n".join(lines) + "\n"


def add_launcher(folder: Path, order: Order) -> None:
    """Put the .desktop file, the picture, and the script that puts both into the user's menu beside the program."""
    name = order.program
    icon = launcher_icon(order.settings.icon)
    shutil.copyfile(icon, folder / f"{name}{icon.suffix}")
    (folder / f"{name}.desktop").write_text(desktop_entry(order.settings, name, name), encoding="utf-8")
    script = folder / "add-to-menu.sh"
    script.write_text(menu_script(name, icon.suffix), encoding="utf-8")
    script.chmod(0o755)


def menu_script(program: str, icon_suffix: str) -> str:
    """A shell script that writes the .desktop file with this folder's path into the user's menu.

    A .desktop file needs absolute paths, and nobody knows where the folder will be unpacked. `program` is an identifier:
    letters, digits and hyphens.
    """
    return f"""#!/bin/sh
# Puts this program into your menu; `--remove` takes it out again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
menu="${{XDG_DATA_HOME:-$HOME/.local/share}}/applications/{program}.desktop"
if [ "${{1:-}}" = "--remove" ]; then rm -f "$menu"; exit 0; fi
case $here in *[\\"\\`\\$\\\\%]*) echo "the folder's name has characters that a menu cannot start: $here" >&2; exit 1;; esac
mkdir -p "$(dirname "$menu")"
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec="%s/{program}"\\n' "$here" ;;
        Icon=*) printf 'Icon=%s/{program}{icon_suffix}\\n' "$here" ;;
        *) printf '%s\\n' "$line" ;;
    esac
done < "$here/{program}.desktop" > "$menu"
echo "$menu"
"""


def appimage_of(program: Path, order: Order, work: Path, target: Path) -> str:
    """Make an AppImage of a program's folder; "" when it was made, else why it was left out."""
    tool = shutil.which("appimagetool")
    if tool is None:
        packer = "mksquashfs is here, but an AppImage also needs" if shutil.which("mksquashfs") else "it needs"
        return f"AppImage: {packer} appimagetool, which is not installed"
    folder = work / f"{order.program}.AppDir"
    shutil.copytree(program, folder, symlinks=True)
    (folder / "AppRun").symlink_to(order.program)
    icon = launcher_icon(order.settings.icon)
    (folder / ".DirIcon").symlink_to(f"{order.program}{icon.suffix}")
    environ = {**os.environ, "ARCH": platform.machine(), "VERSION": order.settings.version}
    try:
        done = subprocess.run(
            [tool, "--no-appstream", str(folder), str(target)], env=environ, capture_output=True, text=True,
            timeout=_TOOL_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"AppImage: appimagetool failed: {error}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if done.returncode or not target.is_file():
        words = (done.stderr or done.stdout).strip().splitlines()
        return f"AppImage: appimagetool failed with status {done.returncode}: {words[-1] if words else 'no word why'}"
    return ""


def _value(text: str) -> str:
    """A string of the Desktop Entry Specification: one line, backslashes doubled."""
    if "\n" in text or "\r" in text:
        raise AppError(kind="settings", text=f"app: expected one line of text, got {text!r}")
    return text.replace("\\", "\\\\")


def _argument(text: str) -> str:
    """An argument of Exec: quoted when it has to be, its quotes and signs escaped, and then again as a value."""
    text = text.replace("%", "%%")
    if all(character.isalnum() or character in "/._-%" for character in text):
        return _value(text)
    quoted = "".join(f"\\{character}" if character in '"`$\\' else character for character in text)
    return _value(f'"{quoted}"')
