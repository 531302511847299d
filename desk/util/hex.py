"""Hexagons: places on a grid of them, and how many points fall into each.

    bins = hexbin(x, y, size=0.5)
    plot.hex_tile(q=bins.q, r=bins.r, size=0.5, fill_color=linear_cmap("counts", "Viridis256", 0, bins.counts.max()))

Axial coordinates and rounding: https://www.redblobgames.com/grids/hexagons/
"""

from __future__ import annotations

import math
from typing import Any, Literal, NamedTuple

import numpy as np

Orientation = Literal["pointytop", "flattop"]


class Bins(NamedTuple):
    """Hexagons that hold points: columns and rows of the grid, and how many points each holds."""

    q: Any
    r: Any
    counts: Any


def axial_to_cartesian(
    q: Any, r: Any, size: float, orientation: Orientation = "pointytop", aspect_scale: float = 1
) -> tuple[Any, Any]:
    """The middles of hexagons: x and y of columns `q` and rows `r`. `size` is the radius of one."""
    q, r = np.asarray(q, dtype=float), np.asarray(r, dtype=float)
    if _checked(orientation) == "pointytop":
        return size / aspect_scale * math.sqrt(3) * (q + r / 2), -size * 1.5 * r
    return size * 1.5 * q, -size * aspect_scale * math.sqrt(3) * (r + q / 2)


def cartesian_to_axial(
    x: Any, y: Any, size: float, orientation: Orientation = "pointytop", aspect_scale: float = 1
) -> tuple[Any, Any]:
    """The columns and rows of the hexagons that points fall into, as whole numbers."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if _checked(orientation) == "pointytop":
        across, down = x * aspect_scale / size, -y / size
        q, r = across * math.sqrt(3) / 3 - down / 3, 2 * down / 3
    else:
        across, down = x / size, -y / (aspect_scale * size)
        q, r = 2 * across / 3, down * math.sqrt(3) / 3 - across / 3
    return _rounded(q, r)


def hexbin(x: Any, y: Any, size: float, orientation: Orientation = "pointytop", aspect_scale: float = 1) -> Bins:
    """How many points fall into each hexagon. Points that are not finite count for nothing."""
    x, y = np.asarray(x, dtype=float).ravel(), np.asarray(y, dtype=float).ravel()
    there = np.isfinite(x) & np.isfinite(y)
    q, r = cartesian_to_axial(x[there], y[there], size, orientation, aspect_scale)
    found, counts = np.unique(np.stack([q, r], axis=1), axis=0, return_counts=True)
    return Bins(q=found[:, 0], r=found[:, 1], counts=counts)


def _rounded(q: Any, r: Any) -> tuple[Any, Any]:
    """The nearest hexagon: of three coordinates that sum to 0 the one that was rounded most follows from the others."""
    x, z = q, r
    y = -x - z
    rx, ry, rz = np.round(x), np.round(y), np.round(z)
    dx, dy, dz = abs(rx - x), abs(ry - y), abs(rz - z)
    worst_x = (dx > dy) & (dx > dz)
    worst_z = ~(dy > dz) & ~worst_x
    return np.where(worst_x, -(ry + rz), rx).astype(int), np.where(worst_z, -(rx + ry), rz).astype(int)


def _checked(orientation: str) -> str:
    if orientation not in ("pointytop", "flattop"):
        raise ValueError(f"orientation: expected 'pointytop' or 'flattop', got {orientation!r}")
    return orientation
