"""Annotations: what stands in a plot beside the data.

plot.add_layout(Legend(items=[LegendItem(label="sin", renderers=[line])]), "right")
"""

from __future__ import annotations

from desk.models.package import lazy_names

__all__, __getattr__, __dir__ = lazy_names(__name__)
