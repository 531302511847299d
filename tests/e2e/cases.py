"""Tests that are a table: each case is a function under the name of what it tries.

CASES = Cases()

@CASES("Slider.bar_color")
def _(opened: Opened) -> None: ...
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

Opened = Callable[..., Page]
Case = Callable[[Opened], None]


class Cases(dict[str, Case]):
    """Cases by name; as a decorator it takes one more."""

    def __call__(self, *properties: str) -> Callable[[Case], Case]:
        def register(run: Case) -> Case:
            name = " ".join(properties)
            if name in self:
                raise ValueError(f"there are two cases {name!r}")
            self[name] = run
            return run

        return register
