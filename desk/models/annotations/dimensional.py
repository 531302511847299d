"""Units of length and angle, for a ScaleBar: which there are, and which numbers of them are round.

    ScaleBar(dimensional=MetricLength(), unit="km")
    ScaleBar(dimensional=ImperialLength(), unit="ft")
"""

from __future__ import annotations

from typing import Any

from desk.models.model import Model
from desk.properties import prop

# One unit in the unit that counts as 1, how it is written, and its name.
Basis = dict[str, tuple[float, str] | tuple[float, str, str]]

_ROUND = (1, 2, 5, 10, 15, 20, 25, 50, 75, 100, 125, 150, 200, 250, 500, 750)


class Dimensional(Model):
    """A kind of unit."""

    ticks: list[float] = prop(factory=list, doc="Numbers of a unit that a bar may show.")
    include: list[str] | None = prop(default=None, doc="The units that may be shown; None for all.")
    exclude: list[str] = prop(factory=list, doc="Units that are not shown.")


class CustomDimensional(Dimensional):
    """Units that are listed."""

    basis: Basis = prop(factory=dict, doc="Unit to how much it is, how it is written, and its name.")

    def is_known(self, unit: str) -> bool:
        """Whether there is a unit of this name."""
        return unit in self.basis


class Metric(Dimensional):
    """Units with the prefixes of the metric system."""

    base_unit: str = prop(default="", doc="The unit without a prefix, as it is written.")
    full_unit: str | None = prop(default=None, doc="Its name.")
    ticks: list[float] = prop(factory=lambda: list(_ROUND), doc="Numbers of a unit that a bar may show.")


class MetricLength(Metric):
    """Metres and what is made of them."""

    base_unit: str = prop(default="m", doc="The unit without a prefix, as it is written.")
    exclude: list[str] = prop(factory=lambda: ["dm", "hm"], doc="Units that are not shown.")


class ReciprocalMetric(Metric):
    """Units of what is counted by a metric unit: 1/m."""


class ReciprocalMetricLength(ReciprocalMetric):
    """By metre: wave numbers."""

    base_unit: str = prop(default="m", doc="The unit without a prefix, as it is written.")
    exclude: list[str] = prop(factory=lambda: ["dm", "hm"], doc="Units that are not shown.")


def _imperial() -> Any:
    return {
        "in": (1 / 12, "in", "inch"),
        "ft": (1, "ft", "foot"),
        "yd": (3, "yd", "yard"),
        "ch": (66, "ch", "chain"),
        "fur": (660, "fur", "furlong"),
        "mi": (5280, "mi", "mile"),
        "lea": (15840, "lea", "league"),
    }


class ImperialLength(CustomDimensional):
    """Feet and what is made of them."""

    basis: Basis = prop(factory=_imperial, doc="Unit to how much it is, how it is written, and its name.")
    ticks: list[float] = prop(factory=lambda: [1, 3, 6, 12, 60], doc="Numbers of a unit that a bar may show.")


def _angles() -> Any:
    return {"°": (1, "°", "degree"), "'": (1 / 60, "′", "minute"), "''": (1 / 3600, "″", "second")}


class Angular(CustomDimensional):
    """Degrees, minutes and seconds."""

    basis: Basis = prop(factory=_angles, doc="Unit to how much it is, how it is written, and its name.")
    ticks: list[float] = prop(
        factory=lambda: [1, 3, 6, 12, 60, 120, 240, 360], doc="Numbers of a unit that a bar may show."
    )
