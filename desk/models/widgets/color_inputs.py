"""A field for a colour.

ColorPicker(title="line", color="tomato").color       # "#ff6347"
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from desk.properties import As, Convert, kinds, prop
from desk.properties.colors import NAMED

from .input_widget import InputWidget


def _hexadecimal(value: Any) -> Any:
    """Names, short hexadecimal text and whole-number tuples as '#rrggbb'; other values as they are."""
    if isinstance(value, str):
        text = value.strip().lower()
        if text in NAMED:
            value = NAMED[text]
        elif re.fullmatch(r"#[0-9a-f]{3}", text):
            return "#" + "".join(2 * digit for digit in text[1:])
        else:
            return text
    if isinstance(value, tuple | list) and len(value) == 3 and all(isinstance(part, int) and 0 <= part <= 255 for part in value):
        return "#" + "".join(f"{part:02x}" for part in value)
    return value


ColorHex = Annotated[str | tuple[int, int, int], As(kinds.Matching(r"#[0-9a-f]{6}")), Convert(_hexadecimal)]


class ColorPicker(InputWidget):
    """Choose a colour."""

    color: ColorHex = prop(
        default="#000000", from_page=True, doc="The colour: a name, (r, g, b) or '#rrggbb'; '#rrggbb' when read."
    )
