"""Colours to calculate with. Wherever a property takes a colour, it takes one of these.

    RGB(31, 119, 180).lighten(0.2).to_hex()
    named.tomato.to_css()
    [color.name for color in groups.red]
"""

from __future__ import annotations

import colorsys
import importlib
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from desk.properties.colors import NAMED

if TYPE_CHECKING:
    from . import groups as groups
    from . import named as named

__all__ = ["HSL", "RGB", "Color", "NamedColor", "as_rgba", "groups", "named"]


class RGB(NamedTuple):
    """Red, green and blue, 0 to 255, and an opacity of 0 to 1."""

    r: int
    g: int
    b: int
    a: float = 1.0

    def to_css(self) -> str:
        """`rgb(31, 119, 180)`, or `rgba(...)` where it is not opaque."""
        if self.a == 1.0:
            return f"rgb({self.r}, {self.g}, {self.b})"
        return f"rgba({self.r}, {self.g}, {self.b}, {self.a})"

    def to_hex(self) -> str:
        """`#1f77b4`, with two more digits where it is not opaque."""
        alpha = "" if self.a == 1.0 else f"{round(self.a * 255):02x}"
        return f"#{self.r:02x}{self.g:02x}{self.b:02x}{alpha}"

    def to_hsl(self) -> HSL:
        """The same colour by hue, saturation and lightness."""
        hue, lightness, saturation = colorsys.rgb_to_hls(self.r / 255, self.g / 255, self.b / 255)
        return HSL(round(hue * 360), saturation, lightness, self.a)

    def to_rgb(self) -> RGB:
        """Itself."""
        return self

    def lighten(self, amount: float) -> RGB:
        """Lighter by a part of the whole lightness, 0 to 1."""
        return self.to_hsl().lighten(amount).to_rgb()

    def darken(self, amount: float) -> RGB:
        """Darker by a part of the whole lightness, 0 to 1."""
        return self.lighten(-amount)

    def copy(self) -> RGB:
        """Itself: a colour does not change."""
        return self

    @property
    def brightness(self) -> float:
        """How bright it looks, 0 to 1 (the W3C's formula for accessibility)."""
        return (self.r * 299 + self.g * 587 + self.b * 114) / 255_000

    @property
    def luminance(self) -> float:
        """The relative luminance of WCAG 2, 0 to 1."""

        def linear(channel: int) -> float:
            part = channel / 255
            return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

        return 0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)


class HSL(NamedTuple):
    """Hue in degrees, saturation and lightness of 0 to 1, and an opacity of 0 to 1."""

    h: float
    s: float
    l: float  # noqa: E741  # the name of the model
    a: float = 1.0

    def to_rgb(self) -> RGB:
        """The same colour by red, green and blue."""
        red, green, blue = colorsys.hls_to_rgb((self.h % 360) / 360, self.l, self.s)
        return RGB(round(red * 255), round(green * 255), round(blue * 255), self.a)

    def to_css(self) -> str:
        """`hsl(205, 71%, 41%)`, or `hsla(...)` where it is not opaque."""
        text = f"{self.h}, {self.s * 100}%, {self.l * 100}%"
        return f"hsl({text})" if self.a == 1.0 else f"hsla({text}, {self.a})"

    def to_hsl(self) -> HSL:
        """Itself."""
        return self

    def lighten(self, amount: float) -> HSL:
        """Lighter by a part of the whole lightness, 0 to 1."""
        return self._replace(l=min(1.0, max(0.0, self.l + amount)))

    def darken(self, amount: float) -> HSL:
        """Darker by a part of the whole lightness, 0 to 1."""
        return self.lighten(-amount)


class NamedColor(RGB):
    """A colour that CSS has a name for."""

    name: str

    def __new__(cls, name: str) -> NamedColor:
        """The colour of a name in small letters. Raises KeyError for a name that there is none of."""
        color = super().__new__(cls, *NAMED[name])
        color.name = name
        return color

    def __str__(self) -> str:
        return self.name


Color = RGB | HSL

_HEX = re.compile(r"#([0-9a-fA-F]{3,8})")


def as_rgba(color: Any) -> tuple[int, int, int, int]:
    """Red, green, blue and alpha, 0 to 255 each, of a name, a hexadecimal text or an RGB. Raises ValueError."""
    if isinstance(color, HSL):
        color = color.to_rgb()
    if isinstance(color, tuple) and len(color) in (3, 4):
        return (*color[:3], round(color[3] * 255) if len(color) == 4 else 255)
    if isinstance(color, str) and color in NAMED:
        return (*NAMED[color], 255)
    match = _HEX.fullmatch(color) if isinstance(color, str) else None
    digits = match.group(1) if match else ""
    if len(digits) in (3, 4):
        digits = "".join(2 * digit for digit in digits)
    if len(digits) not in (6, 8):
        raise ValueError(f"expected a colour's name or #rrggbb, got {color!r}")
    red, green, blue, alpha = (int((digits + "ff")[at : at + 2], 16) for at in (0, 2, 4, 6))
    return (red, green, blue, alpha)


def __getattr__(name: str) -> Any:
    if name in ("groups", "named"):
        return importlib.import_module(f"{__name__}.{name}")
    if name in NAMED:
        return NamedColor(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
