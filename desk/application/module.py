"""A module of an author's code: the only place where text is run as code.

    module = run_as_module("desk_app_k3v", Path("sliders.py"), [code])
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, ModuleType


def run_as_module(name: str, file: Path, codes: Sequence[CodeType], package: ModuleType | None = None) -> ModuleType:
    """Execute code in a new module that stands in `sys.modules` from the beginning: dataclasses, pickles and
    typing.get_type_hints look a class's module up by name. With a `package`, relative imports work."""
    module = ModuleType(name)
    module.__file__ = str(file)
    if package is not None:
        module.__package__ = package.__name__
    sys.modules[name] = module
    for code in codes:
        exec(code, module.__dict__)  # the author's own script is what we are here to run
    return module
