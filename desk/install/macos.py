"""macOS: a small application in ~/Applications for each entry, with a link to it on the desktop.

An app's is a shell script in a bundle. Desk's own has to hear which `.desk` files are double-clicked, and the system
tells that by an Apple event that no shell script gets: it is an applet that the system's own `osacompile` makes. Written
against Apple's documentation of bundles, uniform type identifiers and Launch Services.

    made = MacOS().install(entry)
"""

from __future__ import annotations

import plistlib
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import desk

from .entry import FILE_SUFFIX, MIME_TYPE, Entry, InstallError, Made
from .pictures import ICNS_TYPES, OWN_SIDES_PX, icns, own_icon, png_of, read_picture

_UTI = "io.github.desk-app.archive"
_REGISTER = (
    "/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework/Support/lsregister"
)
_TIMEOUT_S = 60


def run_tool(command: Sequence[str]) -> None:
    """Run one of the system's tools. Raises InstallError when it is not there or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InstallError(f"{command[0]}: {error}") from None
    if done.returncode:
        raise InstallError(f"{command[0]}: {done.stderr.strip() or done.returncode}")


class MacOS:
    """See the module and `installation.System`. A test gives a runner of tools of its own."""

    def __init__(self, run: Callable[[Sequence[str]], None] = run_tool) -> None:
        self._run = run

    def install(self, entry: Entry) -> Made:
        """Put it into ~/Applications and on the desktop."""
        made = Made()
        applications = Path.home() / "Applications"
        bundle = _free(applications, entry)
        try:
            made.make_folder(applications)
            if entry.is_desk:
                self._make_applet(entry, bundle, made)
            else:
                self._make_bundle(entry, bundle, made)
            desktop = Path.home() / "Desktop" / bundle.name
            if desktop.parent.is_dir() and not desktop.exists() and not desktop.is_symlink():
                desktop.symlink_to(bundle)
                made.files.append(str(desktop))
        except (OSError, InstallError):
            made.remove_files()
            raise
        self._register("-f", bundle)
        return made

    def uninstall(self, made: Made) -> None:
        """Take it away."""
        bundles = {part for file in made.files for part in Path(file).parents if part.suffix == ".app"}
        made.remove_files()
        for bundle in sorted(bundles):
            self._register("-u", bundle)

    def _make_bundle(self, entry: Entry, bundle: Path, made: Made) -> None:
        contents = bundle / "Contents"
        command = shlex.join(entry.command)
        made.write(contents / "MacOS" / entry.identifier, f'#!/bin/sh\nexec {command} "$@"\n'.encode(), mode=0o755)
        made.write(contents / "Resources" / "icon.icns", self._icon(entry))
        values = {**_values(entry), "CFBundleExecutable": entry.identifier, "CFBundleIconFile": "icon"}
        made.write(contents / "Info.plist", plistlib.dumps(values))

    def _make_applet(self, entry: Entry, bundle: Path, made: Made) -> None:
        with tempfile.TemporaryDirectory() as workshop:
            script = Path(workshop) / "desk.applescript"
            script.write_text(applescript(entry.command), "utf-8")
            self._run(["/usr/bin/osacompile", "-o", str(bundle), str(script)])
        try:
            information = bundle / "Contents" / "Info.plist"
            own: dict[str, Any] = plistlib.loads(information.read_bytes())
            information.write_bytes(plistlib.dumps({**own, **_values(entry), **_document_type()}))
            (bundle / "Contents" / "Resources" / "applet.icns").write_bytes(self._icon(entry))
            # What is changed in a bundle has to be signed again, by nobody in particular.
            self._run(["/usr/bin/codesign", "--force", "--sign", "-", str(bundle)])
        finally:
            everything = sorted([bundle, *bundle.rglob("*")])
            made.files.extend(str(path) for path in everything if path.is_symlink() or not path.is_dir())
            made.folders.extend(str(path) for path in everything if path.is_dir() and not path.is_symlink())

    def _icon(self, entry: Entry) -> bytes:
        if entry.icon is None:
            return icns([own_icon(f"desk-{side}.png") for side in OWN_SIDES_PX])
        picture = read_picture(entry.icon)
        if picture.kind == "icns":
            return picture.content
        png = png_of(picture)
        if png is None:
            raise InstallError(f"{entry.icon}: macOS shows no SVG as an icon; save it as a PNG of 512 x 512 pixels")
        if png.width_px == png.height_px and png.width_px in ICNS_TYPES:
            return icns([png.content])
        with tempfile.TemporaryDirectory() as workshop:
            source, scaled = Path(workshop) / "in.png", Path(workshop) / "out.png"
            source.write_bytes(png.content)
            self._run(["/usr/bin/sips", "--resampleHeightWidth", "512", "512", str(source), "--out", str(scaled)])
            return icns([scaled.read_bytes()])

    def _register(self, option: str, bundle: Path) -> None:
        """Launch Services finds it by itself too, only later."""
        try:
            self._run([_REGISTER, option, str(bundle)])
        except InstallError:
            return


def applescript(command: Sequence[str]) -> str:
    """The applet's script: it starts Desk, or opens the files that were double-clicked, and waits for nothing."""

    def line(words: str) -> str:
        escaped = words.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'

    return (
        "on run\n"
        f"    do shell script {line(shlex.join(command) + ' > /dev/null 2>&1 &')}\n"
        "end run\n"
        "on open these\n"
        "    repeat with one in these\n"
        f"        do shell script {line(shlex.join([*command, 'open']) + ' ')} & quoted form of POSIX path of one "
        '& " > /dev/null 2>&1 &"\n'
        "    end repeat\n"
        "end open\n"
    )


def _values(entry: Entry) -> dict[str, Any]:
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": entry.name,
        "CFBundleIdentifier": f"io.github.desk-app.{entry.identifier}",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": entry.name,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": desk.__version__,
        "NSHighResolutionCapable": True,
    }


def _document_type() -> dict[str, Any]:
    return {
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Desk app",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_UTI],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _UTI,
                "UTTypeDescription": "Desk app",
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [FILE_SUFFIX.removeprefix(".")],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }


def _free(folder: Path, entry: Entry) -> Path:
    """A bundle's path that is nobody else's."""
    name = entry.name.replace("/", "-").replace(":", "-").lstrip(".") or entry.identifier
    path = folder / f"{name}.app"
    return folder / f"{name} ({entry.identifier}).app" if path.exists() else path
