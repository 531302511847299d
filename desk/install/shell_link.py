"""Shortcuts (`.lnk`) by Windows' own shell: the COM object that Explorer writes them with.

Called through its table of functions, so that neither a further library nor a script host is needed, and every
character of a path arrives. The numbers below are places in that table, in the order of the SDK's shobjidl_core.h and
objidl.h.

    write_shortcut(Path("Sliders.lnk"), Shortcut(target="C:\\...\\pythonw.exe", arguments="-P -m desk"))
"""

from __future__ import annotations

import ctypes
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .entry import InstallError

_SHELL_LINK = "00021401-0000-0000-C000-000000000046"
_I_SHELL_LINK_W = "000214F9-0000-0000-C000-000000000046"
_I_PERSIST_FILE = "0000010B-0000-0000-C000-000000000046"

_QUERY_INTERFACE, _RELEASE = 0, 2
_SET_DESCRIPTION, _SET_WORKING_DIRECTORY, _SET_ARGUMENTS, _SET_ICON_LOCATION, _SET_PATH = 7, 9, 11, 17, 20
_SAVE = 6
_IN_PROCESS = 1


@dataclass(frozen=True)
class Shortcut:
    """What a shortcut says. `arguments` is one line, quoted as Windows' programs read it."""

    target: str
    arguments: str
    folder: str = ""
    description: str = ""
    icon: str = ""


def write_shortcut(path: Path, shortcut: Shortcut, ole32: Any = None) -> None:
    """Write the file. Raises InstallError with the number that the system gave."""
    ole32 = ole32 if ole32 is not None else getattr(ctypes, "windll").ole32  # noqa: B009  # not there elsewhere
    initialized = ole32.CoInitialize(None) >= 0
    try:
        link = ctypes.c_void_p()
        _check(
            ole32.CoCreateInstance(_guid(_SHELL_LINK), None, _IN_PROCESS, _guid(_I_SHELL_LINK_W), ctypes.byref(link)),
            path,
        )
        try:
            texts = (
                (_SET_PATH, shortcut.target),
                (_SET_ARGUMENTS, shortcut.arguments),
                (_SET_WORKING_DIRECTORY, shortcut.folder),
                (_SET_DESCRIPTION, shortcut.description),
            )
            for place, text in texts:
                _check(_method(link, place, ctypes.c_wchar_p)(link, text), path)
            if shortcut.icon:
                method = _method(link, _SET_ICON_LOCATION, ctypes.c_wchar_p, ctypes.c_int)
                _check(method(link, shortcut.icon, 0), path)
            _save(link, path)
        finally:
            _method(link, _RELEASE)(link)
    finally:
        if initialized:
            ole32.CoUninitialize()


def _save(link: ctypes.c_void_p, path: Path) -> None:
    file = ctypes.c_void_p()
    query = _method(link, _QUERY_INTERFACE, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p))
    _check(query(link, _guid(_I_PERSIST_FILE), ctypes.byref(file)), path)
    try:
        _check(_method(file, _SAVE, ctypes.c_wchar_p, ctypes.c_int)(file, str(path), 1), path)
    finally:
        _method(file, _RELEASE)(file)


def _method(pointer: ctypes.c_void_p, place: int, *kinds: Any) -> Callable[..., int]:
    """The function at a place of an object's table; the object itself is its first argument."""
    table = ctypes.cast(pointer, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    # Off Windows the calling conventions are one; tests call a table of their own there.
    function: Any = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
    made: Callable[..., int] = function(ctypes.c_int32, ctypes.c_void_p, *kinds)(table[place])
    return made


def _guid(text: str) -> bytes:
    return uuid.UUID(text).bytes_le


def _check(result: int, path: Path) -> None:
    if result < 0:
        raise InstallError(f"{path}: Windows could not write the shortcut (error {result & 0xFFFFFFFF:#010x})")
