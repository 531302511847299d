"""Which installed libraries an app needs: those that it imports, and what these say that they require.

A freezer follows every import that it sees, also the optional ones inside of libraries: numpy's tests, or pandas where
Desk takes a data frame if somebody brings one. What is installed here by chance must not end up in a bundle. So all
libraries are left out but those whose distributions the app's imports lead to, by their own metadata.

    left_out = unneeded_libraries({"numpy", "desk"}, installed=Installed.here())
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

#: The distribution that Desk itself comes in.
DESK = "desk-app"

#: What every bundle needs though nothing may say so: Desk imports these, whether it is installed or run from a checkout.
FOUNDATION = ("desk", "jinja2", "numpy", "platformdirs", "tornado")

#: Parts of Python that no program needs.
NEVER = ("idlelib", "turtledemo", "ensurepip", "lib2to3", "test", "venv")

#: Parts of Python that Desk can do without. No metadata says whether a library can: with further libraries they stay.
SELDOM = ("tkinter", "_tkinter", "curses", "_curses", "_curses_panel", "readline", "sqlite3", "_sqlite3", "pydoc_data")



@dataclass(frozen=True)
class Installed:
    """What is installed: the distributions of each importable name, and what each distribution requires (no extras).

    All names of distributions are in their normal form.
    """

    distributions: Mapping[str, frozenset[str]]
    requires: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def here(cls) -> Installed:
        """What this Python has."""
        from importlib import metadata

        names = {
            top: frozenset(_normal(name) for name in owners)
            for top, owners in metadata.packages_distributions().items()
        }
        requires: dict[str, frozenset[str]] = {}
        for one in metadata.distributions():
            name = one.metadata["Name"]
            if name:
                requires[_normal(name)] = _required(one.requires or ())
        return cls(names, requires)

    def reached_from(self, tops: Iterable[str]) -> frozenset[str]:
        """The distributions that importable names belong to, and all that these require."""
        waiting = [owner for top in tops for owner in self.distributions.get(top, ())]
        reached: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += self.requires.get(name, ())
        return frozenset(reached)


def needed_tops(imported: Iterable[str], *, qt: bool, yaml: bool = False) -> set[str]:
    """The importable names that a bundle starts from: the app's, Desk's, and those of its window."""
    names = {*imported, *FOUNDATION} - {"bokeh"}
    if qt:
        names |= {"webview", *(("qtpy", "PySide6", "shiboken6") if sys.platform == "linux" else ())}
    return names | ({"yaml"} if yaml else set())


def unneeded_libraries(tops: Iterable[str], installed: Installed) -> tuple[str, ...]:
    """The importable names to leave out, sorted; `tops` are those that are needed."""
    wanted = frozenset(tops)
    # Desk's own requirements come by FOUNDATION: what is imported lazily for one command or a kind of window is not
    # needed by a program that has neither.
    reached = installed.reached_from(wanted - {"desk"}) | {DESK}
    own = installed.reached_from({*FOUNDATION, "webview", "qtpy", "PySide6", "shiboken6", "yaml"} - {"desk"}) | {DESK}
    unneeded = {
        top for top, owners in installed.distributions.items() if not owners & reached and top.isidentifier()
    }
    unneeded |= {"bokeh", *NEVER, *(SELDOM if reached <= own else ())}
    return tuple(sorted(unneeded - wanted))


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(requirements: Iterable[str]) -> frozenset[str]:
    """The names in requirements; those of extras are somebody else's wish."""
    found = set()
    for one in requirements:
        text, _, marker = one.partition(";")
        name = re.match(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)", text)
        if name and not re.search(r"\bextra\s*==", marker):
            found.add(_normal(name.group(1)))
    return frozenset(found)
