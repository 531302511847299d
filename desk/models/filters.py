"""Filters: which rows of a source a view shows.

CDSView(filter=AllIndices())
"""

from __future__ import annotations

from .model import Model


class Filter(Model):
    """Chooses rows."""


class AllIndices(Filter):
    """Every row."""
