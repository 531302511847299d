"""Looks into models.

from desk.models.util import generate_structure_plot
"""

from __future__ import annotations

from .structure import generate_structure_plot

__all__ = ["generate_structure_plot"]
