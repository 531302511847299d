"""Themes: the class, the six that are there, and what makes a theme of a name, a file or plain data.

    from desk.themes import DARK_MINIMAL, Theme
"""

from __future__ import annotations

from .theme import (
    CALIBER,
    CARBON,
    CONTRAST,
    DARK_MINIMAL,
    LIGHT_MINIMAL,
    NIGHT_SKY,
    Theme,
    ThemeError,
    built_in_themes,
    default,
    theme_of,
)

__all__ = [
    "CALIBER", "CARBON", "CONTRAST", "DARK_MINIMAL", "LIGHT_MINIMAL", "NIGHT_SKY", "Theme", "ThemeError",
    "built_in_themes", "default", "theme_of",
]  # fmt: skip
