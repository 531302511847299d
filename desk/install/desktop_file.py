"""Desktop entries: the text that freedesktop systems read for a menu's line (the Desktop Entry Specification).

Two layers of quoting lie on top of each other there: the words of a command line, and the file's own backslashes.

    desktop_file({"Type": "Application", "Name": "Ada's", "Exec": exec_line(["python", "100%.py"])})
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .entry import InstallError

#: Characters for which a word of Exec has to be quoted.
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED_IN_QUOTES = "\"`$\\"
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def desktop_file(values: Mapping[str, str]) -> bytes:
    """The file; values are escaped, but for `Exec`, which `exec_line` has made. Empty ones are left out."""
    lines = ["[Desktop Entry]", "Version=1.0"]
    lines += [f"{key}={_string(value)}" for key, value in values.items() if value]
    try:
        return ("\n".join(lines) + "\n").encode("utf-8")
    except UnicodeEncodeError:
        raise InstallError("a path that is no UTF-8 cannot stand in a menu: rename the file") from None


def exec_line(command: Sequence[str], code: str = "") -> str:
    """The value of Exec before the file's own escaping. `code` is a field code such as `%f`, never quoted."""
    if "=" in command[0]:
        raise InstallError(f"{command[0]}: a program whose path has a = in it cannot be started from a menu")
    return " ".join([*(_word(word) for word in command), *([code] if code else [])])


def _word(word: str) -> str:
    doubled = word.replace("%", "%%")
    if doubled and not _RESERVED & set(doubled):
        return doubled
    return '"' + "".join("\\" + letter if letter in _ESCAPED_IN_QUOTES else letter for letter in doubled) + '"'


def _string(value: str) -> str:
    escaped = "".join(_ESCAPES.get(letter, letter) for letter in value)
    # Leading blanks would be read as the blanks around the equals sign.
    return "\\s" + escaped[1:] if escaped.startswith(" ") else escaped
