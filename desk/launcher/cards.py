"""What the launcher's cards say: of a recent app, of a shipped example.

    card_of_recent(app, address_of(png), now=time.time())
    card_of_example("sliders", Path(".../sliders.py"), "")
"""

from __future__ import annotations

import ast
import base64
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from desk.application.assets import assets_folder

from .recent import RecentApp

Card = dict[str, str]

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
_MOST_SCRIPT_BYTES = 100_000


def cards_of_recent(apps: Sequence[RecentApp], picture_of: Callable[[str], str], now: float) -> list[Card]:
    """A card for each; apps of one name are told apart by their files'."""
    names = Counter(app.name for app in apps)
    return [card_of_recent(app, picture_of(app.path), now, with_file=names[app.name] > 1) for app in apps]


def card_of_recent(app: RecentApp, picture: str, now: float, *, with_file: bool = False) -> Card:
    """A card with the address of the picture of its window, "" for none; one of an app that is gone says so. `with_file`
    says what its file is called."""
    folder = Path(app.path).parent
    place = "Example" if folder == assets_folder() / "examples" else short(folder)
    place = f"{Path(app.path).name} \N{MIDDLE DOT} {place}" if with_file else place
    card = {"id": app.path, "title": app.name, "detail": place, "tip": app.path, "note": when(app.opened, now)}
    if picture:
        card["picture"] = picture
    if not app.is_there:
        card["state"] = "missing"
    return card


def address_of(png: bytes) -> str:
    """A picture as the page takes it: an address that holds all of it."""
    return "data:image/png;base64," + base64.b64encode(png).decode()


def card_of_example(name: str, path: Path, picture: str) -> Card:
    """A card with the first sentence of what the example's script says of itself."""
    title = name.replace("_", " ")
    card = {"id": str(path), "title": title[:1].upper() + title[1:], "detail": first_sentence(path)}
    return {**card, "picture": picture} if picture else card


def short(folder: Path) -> str:
    """A folder as people say it: the home folder is `~`."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def when(moment: float, now: float) -> str:
    """How long ago a moment is, in words; from the day before yesterday on its date."""
    ago = now - moment
    if ago < _MINUTE:
        return "Just now"
    if ago < _HOUR:
        return f"{int(ago // _MINUTE)} min ago"
    then, today = time.localtime(moment), time.localtime(now)
    if (then.tm_year, then.tm_yday) == (today.tm_year, today.tm_yday):
        return f"Today, {then.tm_hour}:{then.tm_min:02d}"
    yesterday = time.localtime(now - _DAY)
    if (then.tm_year, then.tm_yday) == (yesterday.tm_year, yesterday.tm_yday):
        return f"Yesterday, {then.tm_hour}:{then.tm_min:02d}"
    return f"{then.tm_mday} {time.strftime('%b', then)}" + ("" if then.tm_year == today.tm_year else f" {then.tm_year}")


@lru_cache(maxsize=256)
def first_sentence(path: Path) -> str:
    """The first sentence of a script's docstring; "" for one that says nothing or cannot be read."""
    script = path / "main.py" if path.is_dir() else path
    try:
        with open(script, encoding="utf-8") as file:
            text = ast.get_docstring(ast.parse(file.read(_MOST_SCRIPT_BYTES))) or ""
    except (OSError, SyntaxError, ValueError):
        return ""
    line = " ".join(text.split("\n\n")[0].split())
    return line.split(". ")[0].rstrip(".")


def matches(card: Card, query: str) -> bool:
    """Whether a card has every word of a query in what it shows."""
    text = f"{card['title']} {card.get('detail', '')} {card.get('tip', '')}".casefold()
    return all(word in text for word in query.casefold().split())
