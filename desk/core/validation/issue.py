"""What is wrong with models, as Bokeh names it: a number and a name.

ModelWarning(1000, "MISSING_RENDERERS", "a plot draws nothing")
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Issue:
    """A thing that may be wrong."""

    code: int
    name: str
    description: str


class ModelWarning(Issue):
    """What is odd and may be meant so."""


class ModelError(Issue):
    """What cannot be right."""
