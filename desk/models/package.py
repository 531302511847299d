"""The names of a package of models, found without importing its files; and names that Bokeh has in another file.

    __all__, __getattr__, __dir__ = lazy_names(__name__)
    __getattr__ = named_elsewhere(__name__, "Title")
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from .homes import HOMES


def lazy_names(package: str) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """`__all__`, `__getattr__` and `__dir__` of a package below desk.models: the models of all its files."""
    within = package.removeprefix("desk.models.") + "."
    homes = {name: module for module, names in HOMES.items() if module.startswith(within) for name in names.split()}

    def find(name: str) -> Any:
        module = homes.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"desk.models.{module}"), name)

    names = sorted(homes)
    return names, find, names.copy


def named_elsewhere(module: str, names: str) -> Callable[[str], Any]:
    """The `__getattr__` of a file, for models that Bokeh has in the file of this name and Desk in another one."""
    known = names.split()

    def find(name: str) -> Any:
        if name not in known:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        return getattr(importlib.import_module("desk.models"), name)

    return find
