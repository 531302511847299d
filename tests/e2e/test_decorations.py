"""Marks on the lines of glyphs are where they were put, and point away from the line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desk.models import Decoration, GlyphRenderer, NormalHead, Segment, VeeHead
from desk.models.model import Model

from .cases import Opened
from .plotted import is_red, plot_of, ready

HEAD: dict[str, Any] = {"size": 60, "line_color": None, "fill_color": "red"}

# Each is a line from the left to the right at 5, whose ends are at 2 and 8.
LINES: dict[str, Callable[[Any], GlyphRenderer]] = {
    "segment": lambda plot: plot.segment([2], [5], [8], [5]),
    "line": lambda plot: plot.line([2, 5, 8], [5, 5, 5]),
    "multi_line": lambda plot: plot.multi_line([[2, 5, 8]], [[5, 5, 5]]),
    "step": lambda plot: plot.step([2, 8], [5, 5]),
    "bezier": lambda plot: plot.bezier([2], [5], [8], [5], [4], [5], [6], [5]),
    "quadratic": lambda plot: plot.quadratic([2], [5], [8], [5], [5], [5]),
    "ray": lambda plot: plot.ray([2], [5], length=[6], angle=[0]),
}


@pytest.mark.parametrize("name", LINES)
def test_heads_are_on_a_line_where_they_were_put(opened: Opened, name: str) -> None:
    plot = plot_of()
    renderer = LINES[name](plot)
    renderer.add_decoration(NormalHead(**HEAD), "end")
    page, area = ready(opened, plot)
    # The base of the head is wide, its tip is at the end.
    assert is_red(page, plot, area, 7.2, 5.4)
    assert is_red(page, plot, area, 7.2, 4.6)
    assert not is_red(page, plot, area, 7.9, 5.4)
    assert not is_red(page, plot, area, 3, 5.4)


def test_the_head_of_an_arc_points_along_it(opened: Opened) -> None:
    plot = plot_of()
    # Over the top to (2, 5), where it goes down.
    plot.arc([5], [5], radius=[3], start_angle=[0], end_angle=[3.14159]).add_decoration(NormalHead(**HEAD), "end")
    page, area = ready(opened, plot)
    assert is_red(page, plot, area, 2.4, 6.3)
    assert is_red(page, plot, area, 1.6, 6.3)
    assert not is_red(page, plot, area, 2.4, 5.2)
    assert not is_red(page, plot, area, 8, 5.6)


@pytest.mark.parametrize(("node", "seen", "unseen"), [("start", (2.8, 5.4), (2.1, 5.4)), ("middle", (4.2, 5.4), (4.9, 5.4)), ("end", (7.2, 5.4), (7.9, 5.4))])
def test_a_head_is_at_the_start_in_the_middle_or_at_the_end(opened: Opened, node: Any, seen: tuple[float, float], unseen: tuple[float, float]) -> None:
    plot = plot_of()
    plot.segment([2], [5], [8], [5], decorations=[Decoration(marking=VeeHead(**HEAD), node=node)])
    page, area = ready(opened, plot)
    assert is_red(page, plot, area, *seen)
    assert not is_red(page, plot, area, *unseen)


def test_a_head_comes_and_goes_with_the_list(opened: Opened) -> None:
    plot = plot_of()
    renderer = plot.segment([2], [5], [8], [5])
    page, area = ready(opened, plot)
    assert not is_red(page, plot, area, 7.2, 5.4)
    renderer.glyph.add_decoration(NormalHead(**HEAD), "end")
    page.wait_for_load_state("networkidle")
    page.wait_for_function("() => document.documentElement.dataset.drawn >= 2")
    assert is_red(page, plot, area, 7.2, 5.4)


def test_all_looks_of_a_renderer_are_decorated() -> None:
    plot = plot_of()
    renderer = plot.segment([2], [5], [8], [5], hover_color="red", selection_color="blue")
    mark = renderer.add_decoration(NormalHead(), "start")
    looks: list[Model | Any] = [renderer.glyph, renderer.selection_glyph, renderer.hover_glyph]
    assert all(look.decorations == [mark] for look in looks)
    assert Segment().decorations == []
