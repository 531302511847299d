"""Modules that an app may need and that need not be installed.

    pd = import_required("pandas", "the table needs pandas: pip install pandas")
"""

from __future__ import annotations

import importlib
from types import ModuleType

__all__ = ["import_optional", "import_required"]


def import_optional(name: str) -> ModuleType | None:
    """The module, or None when it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def import_required(name: str, detail: str) -> ModuleType:
    """The module. Raises RuntimeError with `detail` when it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise RuntimeError(detail) from error
