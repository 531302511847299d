"""Scales: how data space becomes screen space. Knows no range: a plot brings the two together.

Plot(x_scale=LogScale())
"""

from __future__ import annotations

from .transforms import Transform


class Scale(Transform):
    """From data to screen and back."""


class ContinuousScale(Scale):
    """A scale of numbers."""


class LinearScale(ContinuousScale):
    """Equal steps are equally far apart."""


class LogScale(ContinuousScale):
    """Equal factors are equally far apart."""


class CategoricalScale(Scale):
    """Names side by side."""
