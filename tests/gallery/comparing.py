"""Two pictures in SVG as lists of elements: the same ones in the same order, and what in them is different.

    differences('<svg><rect x="1"/></svg>', '<svg><rect x="9"/></svg>')
    # ["svg > rect 1: x is 9, expected 1"]

Lengths may differ by a pixel, as browsers round; colours, dashes, words and the number of points may not. Of the pixels of
an image only the size counts, since browsers pack them each in its own way.
"""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Iterator
from difflib import SequenceMatcher, unified_diff
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from .snapshots import Snapshot

#: Pixels by which a length may differ.
PIXELS = 1.0

#: Pixels by which the place of a whole plot on the page may: words beside it are as large as a machine's own fonts are.
PLACE_PIXELS = 40.0

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_LENGTHS = frozenset({"x", "y", "width", "height", "d", "cx", "cy", "r", "rx"})
_NEARLY_EXACT = frozenset({"stroke-width", "opacity", "fill-opacity", "stroke-opacity", "stroke-dashoffset"})
_MOST = 12


def changes(kept: Snapshot, now: Snapshot) -> list[str]:
    """A line for each difference of two snapshots; none where they are the same."""
    words = list(unified_diff(kept.aria.splitlines(), now.aria.splitlines(), "expected", "found", lineterm="", n=1))
    if kept.svg is None or now.svg is None:
        return words + ([] if kept.svg == now.svg else ["there is no plot any more" if now.svg is None else "there is a plot now"])
    return words + differences(kept.svg, now.svg)


def differences(expected: str, found: str) -> list[str]:
    """A line for each difference, the first dozen: the element, its attribute, what was expected and what is there."""
    lines = list(_elements(ElementTree.fromstring(expected), ElementTree.fromstring(found), "svg", 0))
    return lines[:_MOST] + ([f"and {len(lines) - _MOST} more"] if len(lines) > _MOST else [])


def _elements(expected: Element, found: Element, where: str, depth: int) -> Iterator[str]:
    # The outermost two are the page and its plots, which stand between words.
    slack = PLACE_PIXELS if depth == 0 or (depth == 1 and _tag(found) == "svg") else 0.0
    for name in dict.fromkeys([*expected.attrib, *found.attrib]):
        old, new = expected.get(name), found.get(name)
        if old is None or new is None or not _same(name, old, new, slack):
            yield f"{where}: {_local(name)} is {_told(old, new)}, expected {_told(new, old)}"
    if (expected.text or "").strip() != (found.text or "").strip():
        yield f"{where}: its text is {(found.text or '').strip()!r}, expected {(expected.text or '').strip()!r}"
    olds, news = list(expected), list(found)
    if [_tag(one) for one in olds] != [_tag(one) for one in news]:
        yield from _missing(olds, news, where)
        return
    for number, (old_child, new_child) in enumerate(zip(olds, news, strict=True), 1):
        yield from _elements(old_child, new_child, f"{where} > {_tag(new_child)} {number}", depth + 1)


def _missing(olds: list[Element], news: list[Element], where: str) -> Iterator[str]:
    """Which elements are not there, and which are too many; the rest is not compared, one change would be told of all."""
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, [*map(_look, olds)], [*map(_look, news)], False).get_opcodes():
        if kind != "equal":
            yield from (f"{where}: missing as number {at + 1}: {_start(olds[at])}" for at in range(old_from, old_to))
            yield from (f"{where}: not expected as number {at + 1}: {_start(news[at])}" for at in range(new_from, new_to))


def _same(name: str, old: str, new: str, slack: float) -> bool:
    if old == new:
        return True
    if old.startswith("data:image/png;base64,") and new.startswith("data:image/png;base64,"):
        return _pixels(old) == _pixels(new)
    if name == "viewBox":
        return _near(old, new, slack + PIXELS)
    if name in _LENGTHS:
        return _near(old, new, slack + PIXELS)
    if name in _NEARLY_EXACT:
        return _near(old, new, 0.1)
    if name == "transform":
        parts = [re.findall(r"(\w+)\(([^)]*)\)", text) for text in (old, new)]
        return [part[0] for part in parts[0]] == [part[0] for part in parts[1]] and all(
            _near(one[1], other[1], 0.02 if one[0] == "scale" else PIXELS) for one, other in zip(*parts, strict=True)
        )
    return False


def _near(old: str, new: str, tolerance: float) -> bool:
    """Whether two texts are the same but for numbers, and these are near each other."""
    if _NUMBER.sub("0", old) != _NUMBER.sub("0", new):
        return False
    numbers = zip(_NUMBER.findall(old), _NUMBER.findall(new), strict=True)
    return all(abs(float(one) - float(other)) <= tolerance + 1e-9 for one, other in numbers)


def _pixels(url: str) -> tuple[int, int]:
    """Width and height of a PNG that stands in an address."""
    wide, high = struct.unpack(">II", base64.b64decode(url.partition(",")[2][:64])[16:24])
    return wide, high


def _told(other: str | None, text: str | None) -> str:
    """A value; of a long one the part where it leaves the other."""
    if text is None:
        return "not there"
    if len(text) <= 80 or other is None:
        return text[:80]
    start = next((at for at, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), min(len(text), len(other)))
    return f"...{text[max(0, start - 20) : start + 50]}..."


def _look(element: Element) -> tuple[str | None, ...]:
    """What tells elements apart, whatever their places are."""
    return (_tag(element), element.get("fill"), element.get("stroke"), element.get("stroke-dasharray"), (element.text or "").strip())


def _start(element: Element) -> str:
    text = (element.text or "").strip()
    values = "".join(f' {_local(name)}="{value[:40]}"' for name, value in list(element.attrib.items())[:5])
    return f"<{_tag(element)}{values}>{text}"


def _tag(element: Element) -> str:
    return _local(str(element.tag))


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
