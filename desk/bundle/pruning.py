"""Which collected files a window of Qt's web engine does without: rules over names, no file is touched.

A freezer collects every plugin, translation and QML module that Qt's modules could use. A page in a window needs a
platform, the web engine with its data, and the libraries that these are linked with. Names are the paths inside the
bundle, with slashes.

    kept = prune(names, needed_by)
    "PySide6/Qt/qml/QtQuick/qmldir" in kept      # False
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatch

#: Plugins by folder. Those not named here have no use: printing goes through the page, sound and maps are not shown.
PLUGINS = {
    "iconengines": ("*qsvgicon*",),
    "imageformats": ("*qsvg*", "*qico*", "*qjpeg*"),
    "platforminputcontexts": ("*compose*", "*ibus*"),
    "platforms": ("*qxcb*", "*qwayland*", "*qoffscreen*", "*qwindows*", "*qcocoa*"),
    "platformthemes": ("*xdgdesktopportal*",),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-shell-integration": ("*xdg-shell*",),
    "xcbglintegrations": ("*",),
}

#: The modules of the binding that pywebview's window imports, and those that these load in their turn.
MODULES = (
    "QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtWebChannel", "QtWebEngineCore", "QtWebEngineWidgets",
    "QtPrintSupport", "QtDBus",
)  # fmt: skip

#: Qt's own data. The page's developer tools are not reachable; one language of the engine's own menus is enough.
DATA = {
    "resources": ("icudtl.dat", "qtwebengine_resources*.pak", "v8_context_snapshot.bin"),
    "translations": ("qtwebengine_locales/en-US.pak",),
}

#: Loaded by name when the engine runs, so that no library says that it needs them.
LOADED_BY_NAME = ("libsoftokn3.*", "libfreebl*3.*", "libnssdbm3.*", "libnssckbi.*", "libnss_*")

_QT = re.compile(r"^(?:PySide6|PyQt6)/(?:Qt6?/)?")


def is_wanted(name: str) -> bool:
    """Whether a file is of use by itself; of libraries only what links to them tells, see `is_shared_library`."""
    found = _QT.match(name)
    if found is None:
        return True
    rest = name[found.end() :]
    folder, _, inner = rest.partition("/")
    if not inner:
        module = rest.split(".")[0]
        return module not in _unwanted_modules(module) if rest.endswith((".so", ".pyd")) else True
    if folder == "plugins":
        kind, _, plugin = inner.partition("/")
        return any(fnmatch(plugin, pattern) for pattern in PLUGINS.get(kind, ()))
    if folder == "qml":
        return False
    if folder in DATA:
        return any(fnmatch(inner, pattern) for pattern in DATA[folder]) and ".debug." not in inner
    return True


def is_shared_library(name: str) -> bool:
    """Whether a file is there only for those who link to it: `lib/libQt6Quick.so.6`, `libX11.so.6`, `numpy.libs/...`."""
    folder, _, file = name.rpartition("/")
    if not re.match(r"lib[^/]*\.so(\.[\d.]+)?$", file) or re.match(r"libpython3", file):
        return False
    if any(fnmatch(file, pattern) for pattern in LOADED_BY_NAME):
        return False
    return folder == "" or folder in ("PySide6/Qt/lib", "PyQt6/Qt6/lib")


def prune(names: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """The names to keep. `needs(name)` gives the names of the libraries that a file is linked with."""
    every = set(names)
    kept = {name for name in every if is_wanted(name) and not is_shared_library(name)}
    waiting = list(kept)
    while waiting:
        for needed in needs(waiting.pop()):
            if needed in every and needed not in kept:
                kept.add(needed)
                waiting.append(needed)
    return kept


def _unwanted_modules(module: str) -> tuple[str, ...]:
    return (module,) if module.startswith("Qt") and module not in MODULES else ()
