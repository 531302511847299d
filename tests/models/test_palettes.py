"""Palettes and colours: found by name, cut to a length, calculated with."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import desk.palettes
from desk import colors, palettes
from desk.models import LinearColorMapper, Rect
from desk.palettes import Category10_5, Dark2_8, Set1_3, Spectral11, Viridis256, interp_palette, linear_palette, viridis
from desk.properties.colors import NAMED


def test_a_palette_is_found_by_its_name_and_by_its_family_and_size() -> None:
    assert (len(Viridis256), Viridis256[0], Viridis256[-1]) == (256, "#440154", "#fde724")
    assert palettes.Category10[5] == Category10_5
    assert (Set1_3[0], Dark2_8[0], len(Spectral11)) == ("#e41a1c", "#1b9e77", 11)
    assert desk.palettes.brewer["Set1"][3] == Set1_3
    assert palettes.d3["Category20c"][20][0] == "#3182bd"


def test_every_palette_has_as_many_colours_as_its_name_says() -> None:
    for family, sizes in palettes.all_palettes.items():
        for size, colors_of_it in sizes.items():
            assert len(colors_of_it) == size, family
            assert all(len(color) == 7 and color[0] == "#" for color in colors_of_it)


def test_an_unknown_palette_names_the_nearest_ones() -> None:
    with pytest.raises(ValueError, match="no palette 'Virdis256'; did you mean Viridis256"):
        LinearColorMapper("Virdis256")
    with pytest.raises(AttributeError, match="Viridis17"):
        _ = palettes.Viridis17


def test_colours_are_picked_at_even_distances_or_mixed() -> None:
    assert viridis(3) == (Viridis256[0], Viridis256[127], Viridis256[255])
    assert linear_palette(["a", "b", "c"], 2) == ("a", "c")
    assert interp_palette(["red", "#0000ff80"], 3) == ("#ff0000", "#800080c0", "#0000ff80")
    assert palettes.varying_alpha_palette("blue", 3) == ("#0000ff00", "#0000ff80", "#0000ffff")
    assert palettes.diverging_palette(["#000000", "#111111"], ["#ffffff", "#eeeeee"], 4) == (
        "#000000", "#111111", "#eeeeee", "#ffffff",
    )  # fmt: skip
    with pytest.raises(ValueError, match="has 3 colours, and 4 are wanted"):
        linear_palette(["a", "b", "c"], 4)


def test_colours_are_calculated_with_and_taken_wherever_a_colour_is() -> None:
    red = colors.RGB(200, 0, 0)
    assert (red.to_hex(), red.lighten(0.2).to_hex(), red.darken(0.1).to_css()) == ("#c80000", "#ff2f2f", "rgb(149, 0, 0)")
    assert colors.named.tomato.to_hex() == "#ff6347"
    assert LinearColorMapper([colors.RGB(1, 2, 3, 0.5)]).palette == [(1, 2, 3, 0.5)]


def test_colours_with_names_know_these_and_come_in_groups() -> None:
    tomato: Any = colors.named.tomato
    assert (tomato.name, tuple(tomato)) == ("tomato", (255, 99, 71, 1.0))
    assert [color.name for color in colors.groups.orange] == ["orangered", "tomato", "coral", "darkorange", "orange"]
    assert (str(tomato), colors.groups.orange.__name__) == ("tomato", "orange")
    assert colors.groups.red["Crimson"] is colors.groups.red[5]
    assert len({color.name for name in colors.groups.__all__ for color in getattr(colors.groups, name)}) == 140
    assert Rect(fill_color=tomato).fill_color == tuple(tomato)
    with pytest.raises(AttributeError, match="no colour 'tomatoe'"):
        colors.named.tomatoe  # noqa: B018


def test_the_names_of_colours_are_the_same_in_python_and_in_the_page() -> None:
    table = Path(__file__).parents[2] / "runtime" / "src" / "plot" / "visual" / "color_names.ts"
    in_page = dict(re.findall(r"([a-z]+) ([0-9a-f]{6})\b", table.read_text("utf-8")))
    assert {name: "{:02x}{:02x}{:02x}".format(*rgb) for name, rgb in NAMED.items()} == in_page
