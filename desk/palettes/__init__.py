"""Palettes: lists of colours that belong together, by name (`Viridis256`, `Category10_5`, `Spectral11`).

    from desk.palettes import Viridis256, Category10, viridis, interp_palette
    Category10[5]               # five colours
    viridis(17)                 # seventeen colours of a continuous palette

The values are in `colors.txt`, with their sources; nothing is read before a palette is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

Palette = tuple[str, ...]

__all__ = [
    "all_palettes", "brewer", "cividis", "colorblind", "d3", "diverging_palette", "gray", "grey", "inferno",
    "interp_palette", "linear_palette", "magma", "mpl", "named", "plasma", "tol", "turbo", "varying_alpha_palette",
    "viridis",
]  # fmt: skip

#: Palettes of 256 colours from which shorter ones are picked at even distances.
_CONTINUOUS = ("Cividis", "Inferno", "Magma", "Plasma", "Turbo", "Viridis")
_COLLECTIONS = {
    "mpl": ("Magma", "Inferno", "Plasma", "Viridis", "Cividis"),
    "d3": ("Category10", "Category20", "Category20b", "Category20c"),
    "colorblind": ("Colorblind",),
    "tol": (
        "Bright", "HighContrast", "Vibrant", "Muted", "MediumContrast", "Light", "Sunset", "BuRd", "TolPRGn",
        "TolYlOrBr", "Iridescent", "TolRainbow",
    ),
}  # fmt: skip
_TEXTS = {
    "DarkText": ("#222255", "#225555", "#225522", "#666633", "#663333", "#555555"),
    "PaleTextBackground": ("#BBCCEE", "#CCEEFF", "#CCDDAA", "#EEEEBB", "#FFCCCC", "#DDDDDD"),
}


@cache
def _families() -> dict[str, dict[int, Palette]]:
    stored: dict[str, dict[int, Palette]] = {}
    sizes: dict[str, tuple[int, int]] = {}
    for line in (Path(__file__).parent / "colors.txt").read_text("ascii").splitlines():
        family, size, *rest = line.split()
        if family == "#":
            continue
        if size == "sizes":
            sizes[family] = (int(rest[0]), int(rest[1]))
        else:
            digits = rest[0]
            colors = tuple("#" + digits[at : at + 6] for at in range(0, len(digits), 6))
            stored.setdefault(family, {})[int(size)] = colors
    families: dict[str, dict[int, Palette]] = {}
    for family, palettes in stored.items():
        first, last = sizes[family]
        longest = palettes[max(palettes)]
        pick = linear_palette if family in _CONTINUOUS else _head
        families[family] = {size: palettes.get(size) or pick(longest, size) for size in range(first, last + 1)}
        families[family].update(palettes)
    return families


def _head(palette: Sequence[str], n: int) -> Palette:
    return tuple(palette[:n])


def named(name: str) -> Palette:
    """The palette of a name: "Viridis256", "Category20_7", "Spectral11". Raises ValueError with the nearest names."""
    found = _TEXTS.get(name) or _find(name)
    if found is None:
        from desk.models.nearest import nearest_text

        raise ValueError(f"there is no palette {name!r}; {nearest_text(name, _names(), 'the names are')}")
    return found


def _find(name: str) -> Palette | None:
    families = _families()
    for family in (name.rstrip("0123456789").rstrip("_"), name.rpartition("_")[0], name):
        size = name[len(family) :].lstrip("_")
        if family in families and size.isdigit() and _name(family, int(size)) == name:
            return families[family].get(int(size))
    # A family whose own name ends with digits: Set1_9, Dark2_8.
    family, _, size = name.partition("_")
    return families.get(family, {}).get(int(size)) if size.isdigit() else None


def _name(family: str, size: int) -> str:
    return f"{family}_{size}" if family[-1].isdigit() or family in ("Category20b", "Category20c") else f"{family}{size}"


def _names() -> list[str]:
    return [_name(family, size) for family, palettes in _families().items() for size in palettes]


def linear_palette(palette: Sequence[str], n: int) -> Palette:
    """`n` colours of a palette at even distances. Raises ValueError when it has fewer."""
    if n > len(palette):
        raise ValueError(f"the palette has {len(palette)} colours, and {n} are wanted")
    if n < 1:
        return ()
    if n == 1:
        return (palette[0],)
    return tuple(palette[math.floor(index * (len(palette) - 1) / (n - 1))] for index in range(n))


def interp_palette(palette: Sequence[str], n: int) -> Palette:
    """`n` colours between those of a palette, mixed in RGB; alpha is kept. Raises ValueError for an empty palette."""
    if not palette:
        raise ValueError("interp_palette: the palette is empty")
    if n < 0:
        raise ValueError(f"interp_palette: expected at least 0 colours, got {n}")
    colors = [_rgba(one) for one in palette]
    mixed: list[str] = []
    for index in range(n):
        place = index * (len(colors) - 1) / (n - 1) if n > 1 else 0.0
        low = min(math.floor(place), len(colors) - 1)
        high = min(low + 1, len(colors) - 1)
        mixed.append(_hex([a + (b - a) * (place - low) for a, b in zip(colors[low], colors[high])]))
    return tuple(mixed)


def diverging_palette(palette1: Sequence[str], palette2: Sequence[str], n: int, midpoint: float = 0.5) -> Palette:
    """Two palettes joined at their ends; `midpoint` is the part of the first one."""
    first = math.ceil(n * midpoint)
    return linear_palette(palette1, first) + linear_palette(tuple(palette2)[::-1], n - first)


def varying_alpha_palette(color: str, n: int | None = None, start_alpha: int = 0, end_alpha: int = 255) -> Palette:
    """One colour in `n` opacities (of 0 to 255); None takes a step of one each."""
    for name, alpha in (("start_alpha", start_alpha), ("end_alpha", end_alpha)):
        if not 0 <= alpha <= 255:
            raise ValueError(f"{name}: expected 0 to 255, got {alpha}")
    red, green, blue, own = _rgba(color)
    start, end = start_alpha * own / 255, end_alpha * own / 255
    count = abs(round(end - start)) + 1 if n is None else n
    return tuple(
        _hex([red, green, blue, start + (end - start) * index / max(1, count - 1)], always_alpha=True)
        for index in range(count)
    )


def _rgba(text: str) -> list[float]:
    from desk.colors import as_rgba

    return list(as_rgba(text))


def _hex(channels: Sequence[float], *, always_alpha: bool = False) -> str:
    digits = [f"{min(255, max(0, round(one))):02x}" for one in channels]
    return "#" + "".join(digits if always_alpha or digits[3] != "ff" else digits[:3])


def _continuous(family: str) -> Callable[[int], Palette]:
    def pick(n: int) -> Palette:
        return linear_palette(_families()[family][256], n)

    pick.__name__ = pick.__qualname__ = family.lower()
    pick.__doc__ = f"`n` colours of {family}."
    return pick


magma, inferno, plasma, viridis, cividis, turbo, grey = map(
    _continuous, ("Magma", "Inferno", "Plasma", "Viridis", "Cividis", "Turbo", "Greys")
)
gray = grey


def __getattr__(name: str) -> Any:
    if name == "all_palettes":
        return _families()
    if name == "brewer":
        others = {family for families in _COLLECTIONS.values() for family in families} | {"Turbo", "Bokeh"}
        return {family: palettes for family, palettes in _families().items() if family not in others}
    if name in _COLLECTIONS:
        return {family: _families()[family] for family in _COLLECTIONS[name]}
    if name in _families():
        return _families()[name]
    found = _TEXTS.get(name) or (None if name.startswith("_") else _find(name))
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return found


def __dir__() -> list[str]:
    return [*globals(), *_families(), *_names(), *_COLLECTIONS, *_TEXTS, "all_palettes", "brewer"]
