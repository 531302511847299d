"""What counts as a colour.

The names are those of CSS Color Module Level 4, section 6.1; hexadecimal and functional forms follow its sections 4 and 5.
"""

from __future__ import annotations

import re
from numbers import Real

NAMES = frozenset(
    """aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
    cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
    darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
    darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
    firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
    hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
    lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid
    mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream
    mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
    paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue
    saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen
    steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen transparent""".split()
)

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)"
_FUNCTION = re.compile(
    rf"(?:rgba?|hsla?)\(\s*{_NUMBER}(?:%|deg)?(?:\s*,\s*|\s+){_NUMBER}%?(?:\s*,\s*|\s+){_NUMBER}%?(?:\s*[,/]\s*{_NUMBER}%?)?\s*\)"
)


def _within(number: object, limit: float) -> bool:
    return isinstance(number, Real) and not isinstance(number, bool) and 0 <= float(number) <= limit


def is_color(value: object) -> bool:
    """Whether a value is a colour by name, text or numbers."""
    if isinstance(value, str):
        return value.lower() in NAMES or bool(_HEX.fullmatch(value) or _FUNCTION.fullmatch(value))
    if isinstance(value, tuple | list) and len(value) in (3, 4):
        channels, alpha = value[:3], value[3:]
        return all(_within(channel, 255) for channel in channels) and all(_within(number, 1) for number in alpha)
    return False
