"""The colours that CSS has names for, by what they look like.

    [color.name for color in groups.red]
    groups.red["crimson"]
"""

from __future__ import annotations

from collections.abc import Iterator

from . import NamedColor

__all__ = ["black", "blue", "brown", "cyan", "green", "orange", "pink", "purple", "red", "white", "yellow"]


class ColorGroup:
    """Colours in an order, found by number or by name."""

    def __init__(self, name: str, names: str) -> None:
        self.__name__ = name
        self._colors = {name: NamedColor(name) for name in names.split()}

    def __iter__(self) -> Iterator[NamedColor]:
        return iter(self._colors.values())

    def __len__(self) -> int:
        return len(self._colors)

    def __getitem__(self, key: int | str) -> NamedColor:
        """Raises IndexError for a number, KeyError for a name that there is none of."""
        return self._colors[key.lower()] if isinstance(key, str) else list(self)[key]


black = ColorGroup("black", "gainsboro lightgray silver darkgray gray dimgray lightslategray slategray darkslategray black")
blue = ColorGroup(
    "blue",
    "lightsteelblue powderblue lightblue skyblue lightskyblue deepskyblue dodgerblue cornflowerblue steelblue royalblue blue "
    "mediumblue darkblue navy midnightblue",
)
brown = ColorGroup(
    "brown",
    "cornsilk blanchedalmond bisque navajowhite wheat burlywood tan rosybrown sandybrown goldenrod darkgoldenrod peru chocolate "
    "saddlebrown sienna brown maroon",
)
cyan = ColorGroup(
    "cyan",
    "mediumaquamarine aqua cyan lightcyan paleturquoise aquamarine turquoise mediumturquoise darkturquoise lightseagreen cadetblue "
    "darkcyan teal",
)
green = ColorGroup(
    "green",
    "darkolivegreen olive olivedrab yellowgreen limegreen lime lawngreen chartreuse greenyellow springgreen mediumspringgreen "
    "lightgreen palegreen darkseagreen mediumseagreen seagreen forestgreen green darkgreen",
)
orange = ColorGroup("orange", "orangered tomato coral darkorange orange")
pink = ColorGroup("pink", "pink lightpink hotpink deeppink palevioletred mediumvioletred")
purple = ColorGroup(
    "purple",
    "lavender thistle plum violet orchid fuchsia magenta mediumorchid mediumpurple blueviolet darkviolet darkorchid darkmagenta "
    "purple indigo darkslateblue slateblue mediumslateblue",
)
red = ColorGroup("red", "lightsalmon salmon darksalmon lightcoral indianred crimson firebrick darkred red")
white = ColorGroup(
    "white",
    "white snow honeydew mintcream azure aliceblue ghostwhite whitesmoke seashell beige oldlace floralwhite ivory antiquewhite linen "
    "lavenderblush mistyrose",
)
yellow = ColorGroup(
    "yellow",
    "yellow lightyellow lemonchiffon lightgoldenrodyellow papayawhip moccasin peachpuff palegoldenrod khaki darkkhaki gold",
)
