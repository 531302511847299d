"""The root of all classes with properties, by the path that authors of models know.

from desk.core.has_props import HasProps
"""

from __future__ import annotations

from desk.properties import HasProps

__all__ = ["HasProps"]
