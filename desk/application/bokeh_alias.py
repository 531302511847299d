"""`import bokeh.x.y` gives `desk.x.y`: the way by which a script that was written for Bokeh runs unchanged.

The alias is one entry at the head of `sys.meta_path`. It is there while an app lives that asked for it, so that
callbacks may import late, and it is gone afterwards with every `bokeh` name that it put into `sys.modules`. It is a
module for a module: both names are the same object, so classes, `isinstance` and module state are shared. Modules that
Desk has under another name are in `bokeh_modules.py`. It does not know which names exist: a missing one is an ImportError
that says that Desk does not have it yet.

    with BokehAlias.active():
        import bokeh.plotting    # is desk.plotting
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType

from .bokeh_modules import module_for


class BokehAlias:
    """A finder and loader that answers for `bokeh` and everything below it."""

    _lock = threading.Lock()
    _installed: BokehAlias | None = None
    _users = 0
    _shadowed: dict[str, ModuleType]

    @classmethod
    def wanted(cls, forced: bool) -> bool:
        """Whether apps shall see the alias: where the real Bokeh is absent, or when the user says so."""
        return forced or cls._installed is not None or importlib.util.find_spec("bokeh") is None

    @classmethod
    def activate(cls) -> None:
        """Answer for `bokeh` from now on; each call wants its own `deactivate`."""
        with cls._lock:
            cls._users += 1
            if cls._users > 1:
                return
            cls._shadowed = {name: module for name, module in sys.modules.items() if _is_bokeh(name)}
            for name in cls._shadowed:
                del sys.modules[name]
            cls._installed = cls()
            # At the head: the path finder would find `bokeh.models` in the folder of `desk` and load it a second time.
            sys.meta_path.insert(0, cls._installed)

    @classmethod
    def deactivate(cls) -> None:
        """Undo one `activate`; the last one takes the alias out and puts a real Bokeh back."""
        with cls._lock:
            cls._users -= 1
            if cls._users > 0 or cls._installed is None:
                return
            sys.meta_path.remove(cls._installed)
            cls._installed = None
            for name in [name for name in sys.modules if _is_bokeh(name)]:
                del sys.modules[name]
            sys.modules.update(cls._shadowed)

    @classmethod
    @contextmanager
    def active(cls) -> Iterator[None]:
        """`activate` for a block."""
        cls.activate()
        try:
            yield
        finally:
            cls.deactivate()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Answer the import system; None for all other names."""
        if not _is_bokeh(name):
            return None
        alias = module_for("desk" + name[len("bokeh") :])
        # Only looked for here: all finders are asked under one lock of the interpreter, and to wait in it for a module that
        # another thread imports would be to wait for ever, as that thread needs the lock for what its module imports.
        try:
            found = importlib.util.find_spec(alias)
        except ModuleNotFoundError as error:
            if error.name is None or not (alias == error.name or alias.startswith(error.name + ".")):
                raise
            found = None
        if found is None:
            raise ModuleNotFoundError(f"No module named {name!r}: Desk does not have it yet", name=name)
        is_package = found.submodule_search_locations is not None
        return importlib.machinery.ModuleSpec(name, _SameModule(alias), is_package=is_package)


class _SameModule(importlib.abc.Loader):
    """A loader that hands out Desk's module, and leaves it as it was."""

    def __init__(self, name: str) -> None:
        self._name = name

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        module = importlib.import_module(self._name)
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._spec  # the import system has put the alias's own there


def _is_bokeh(name: str) -> bool:
    return name == "bokeh" or name.startswith("bokeh.")
