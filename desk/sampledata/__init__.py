"""Example data under the names that Bokeh gives it: `desk.sampledata.iris` is the module `iris` of the package bokeh_sampledata.

That package holds the data and is installed separately (`pip install bokeh_sampledata`). Nothing is copied or listed here: one finder
answers for every name below this one with the package's own module, so that both names are one object and the data are loaded once, when
first asked for. It does not know which data sets there are.

    from desk.sampledata.iris import flowers
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
from collections.abc import Sequence
from types import ModuleType

_SOURCE = "bokeh_sampledata"
_CURE = f"The data of {__name__} are a package of their own. Install it with: pip install {_SOURCE}"


class _DataFinder(importlib.abc.MetaPathFinder):
    """Answers the import system for the names below this package, and for no others."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        package, _, rest = name.partition(f"{__name__}.")
        if package or not rest:
            return None
        found = _data_spec(rest)  # not imported yet: finders are asked under a lock that other threads' imports need
        return importlib.machinery.ModuleSpec(name, _Same(found.name), is_package=bool(found.submodule_search_locations))


class _Same(importlib.abc.Loader):
    """Hands out the module of the data's package, and leaves it as it was."""

    def __init__(self, name: str) -> None:
        self._name = name

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        module = importlib.import_module(self._name)
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._spec  # the import system has put the other name's there


def _data_spec(rest: str) -> importlib.machinery.ModuleSpec:
    """Where the module of the data's package with this name is. Raises ModuleNotFoundError that says what is absent."""
    try:
        found = importlib.util.find_spec(f"{_SOURCE}.{rest}")
    except ModuleNotFoundError as error:
        if error.name == _SOURCE:
            raise ModuleNotFoundError(_CURE, name=_SOURCE) from None
        if error.name is None or not f"{_SOURCE}.{rest}".startswith(error.name):
            raise
        found = None
    if found is None:
        raise ModuleNotFoundError(f"{_SOURCE} has no data set {rest!r}", name=f"{__name__}.{rest}")
    return found


def __getattr__(name: str) -> object:
    """`from desk.sampledata import iris`, and what the data's package itself offers."""
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if importlib.util.find_spec(_SOURCE) is None:
        raise ModuleNotFoundError(_CURE, name=_SOURCE)
    return getattr(importlib.import_module(_SOURCE), name)


sys.meta_path.append(_DataFinder())  # at the end: it answers only where nobody else does
