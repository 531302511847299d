"""Which labels of an axis are shown when there is little space.

plot.xaxis.major_label_policy = NoOverlap(min_distance=10)
"""

from __future__ import annotations

from desk.properties import prop

from .model import Model


class LabelingPolicy(Model):
    """Chooses among the labels of an axis."""


class AllLabels(LabelingPolicy):
    """Shows every label, even where two overlap."""


class NoOverlap(LabelingPolicy):
    """Leaves out labels that would overlap."""

    min_distance: int = prop(default=5, doc="Least distance of two labels in pixels.")
