"""Hatch patterns of an author's own fill areas: pictures, and what JavaScript draws."""

from __future__ import annotations

from typing import Any

import pytest

from desk.models import BoxAnnotation, CanvasTexture, ImageURLTexture, Texture

from .cases import Opened
from .driving import at, colours, painted_at
from .plotted import plot_of, ready
from .visitor import eventually

# Two halves, red and blue: red stands alone where a tile is not repeated.
PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='20'%3E%3Crect width='10' height='20' fill='red'/%3E%3C/svg%3E"
RED = (255, 0, 0)
TEXTURES: dict[str, Texture] = {
    "picture": ImageURLTexture(url=PICTURE),
    "code": CanvasTexture(code="ctx.fillRect(0, 0, scale / 2, scale)"),
    "code with its own colour": CanvasTexture(code="ctx.fillStyle = color; ctx.fillRect(0, 0, scale / 2, weight * 10)"),
}
WEIGHT = {"code with its own colour": 2}


@pytest.mark.parametrize("name", TEXTURES)
@pytest.mark.parametrize("kind", ["glyph", "annotation"])
def test_an_area_is_laid_with_a_texture(opened: Opened, name: str, kind: str) -> None:
    look: dict[str, Any] = {"fill_color": None, "line_color": None, "hatch_scale": 20, "hatch_color": "red", "hatch_pattern": "own"}
    look |= {"hatch_extra": {"own": TEXTURES[name].clone()}, "hatch_weight": WEIGHT.get(name, 1)}
    plot = plot_of()
    if kind == "glyph":
        plot.quad(left=[2], right=[6], bottom=[2], top=[8], **look)
    else:
        plot.add_layout(BoxAnnotation(left=2, right=6, bottom=2, top=8, hatch_alpha=1, **look))
    page, area = ready(opened, plot)
    whole = area.width * 0.4 * area.height * 0.6
    eventually(page, lambda: colours(page, plot, "data").get(RED, 0) == pytest.approx(whole / 2, rel=0.1), "half of it in red")


def test_a_tile_that_is_not_repeated_is_there_once(opened: Opened) -> None:
    plot = plot_of()
    texture = ImageURLTexture(url=PICTURE, repetition="repeat_x")
    plot.add_layout(BoxAnnotation(fill_color=None, line_color=None, hatch_alpha=1, hatch_pattern="own", hatch_extra={"own": texture}))
    page, area = ready(opened, plot)
    # The first row of tiles begins at the plot's upper edge, above of the frame.
    expected = area.width / 2 * (20 - (area.top - at(page, plot).bounding_box()["y"]))  # type: ignore[index]
    eventually(page, lambda: colours(page, plot, "data").get(RED, 0) == pytest.approx(expected, rel=0.1), "one row")


def test_a_saved_picture_has_the_texture(opened: Opened) -> None:
    plot = plot_of()
    for n, texture in enumerate(TEXTURES.values()):
        own = {"own": texture.clone()}
        plot.quad(left=[n], right=[n + 0.9], bottom=[0], top=[5], hatch_pattern="own", hatch_extra=own)
    page, _ = ready(opened, plot)
    painted_at(page)
    script = """async element => {
      const pictures = [];
      element.shadowRoot.querySelector(".desk-plot").dispatchEvent(new CustomEvent("desk-picture", {detail: pictures}));
      return (await Promise.all(pictures)).join("");
    }"""
    assert at(page, plot).evaluate(script).count("<pattern") == len(TEXTURES)


def test_a_name_of_a_texture_is_no_missing_column(recwarn: pytest.WarningsRecorder) -> None:
    plot = plot_of()
    renderer = plot.vbar(x=[1], top=[2], hatch_pattern="own", hatch_extra={"own": TEXTURES["picture"].clone()})
    assert list(recwarn) == []
    assert list(renderer.problems()) == []
