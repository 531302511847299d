"""The comparer of snapshots notices what a person would, and lets pass what only a machine's rounding is."""

from __future__ import annotations

import re

import pytest

from .comparing import differences
from .files import paths
from .snapshots import FOLDER, Snapshot, one_picture

PLOT = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">
<rect x="0" y="0" width="200" height="100" fill="#ffffff"/>
<g clip-path="url(#p0d0)"><path d="M10 20L30 40.5L50 20" fill="none" stroke="#1f77b4" stroke-width="2" stroke-dasharray="6"/></g>
<text x="20" y="90" style="font: 11px sans-serif" text-anchor="middle" fill="#444444" transform="rotate(-90 20 90)">1.5</text>
<text x="60" y="90" style="font: 11px sans-serif" text-anchor="middle" fill="#444444">2.0</text>
<image width="20" height="20" transform="translate(3 4) scale(1 -1)" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAYAAAA="/>
</svg>"""
PAGE = one_picture([(8, 8, PLOT)]) or ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('stroke="#1f77b4"', 'stroke="#1f77b5"', "path 1: stroke is #1f77b5, expected #1f77b4"),
        ('stroke-dasharray="6"', 'stroke-dasharray="7"', "path 1: stroke-dasharray is 7, expected 6"),
        (' stroke-dasharray="6"', "", "path 1: stroke-dasharray is not there, expected 6"),
        ('stroke-width="2"', 'stroke-width="2.5"', "path 1: stroke-width is 2.5, expected 2"),
        ("M10 20L30 40.5L50 20", "M10 20L30 43L50 20", "path 1: d is M10 20L30 43L50 20, expected M10 20L30 40.5L50 20"),
        ("M10 20L30 40.5L50 20", "M10 20L50 20", "path 1: d is M10 20L50 20"),
        (">1.5<", ">1.6<", "text 3: its text is '1.6', expected '1.5'"),
        ("rotate(-90 20 90)", "rotate(-80 20 90)", "text 3: transform is rotate(-80 20 90)"),
        ('x="60" y="90"', 'x="60" y="95"', "text 4: y is 95, expected 90"),
        ("font: 11px sans-serif", "font: 12px sans-serif", "text 3: style is font: 12px sans-serif"),
        ("scale(1 -1)", "scale(1 1)", "image 5: transform is translate(3 4) scale(1 1)"),
        ("AAAAQAAAAD", "AAAAUAAAAD", "image 5: href is "),
    ],
)
def test_a_difference_is_told_with_its_element_and_attribute(old: str, new: str, told: str) -> None:
    assert old in PAGE
    first, *_ = differences(PAGE, PAGE.replace(old, new, 1))
    assert told in first
    assert first.startswith("svg > svg 1 > ")


def test_a_text_that_is_missing_and_one_too_many_are_named() -> None:
    less = re.sub(r"<text.*2\.0</text>\n", "", PAGE)
    (missing,) = differences(PAGE, less)
    assert "svg > svg 1: missing as number 4: <text" in missing
    assert missing.endswith("2.0")
    (extra,) = differences(less, PAGE)
    assert "not expected as number 4: <text" in extra
    assert extra.endswith("2.0")


def test_what_is_rounded_otherwise_is_no_difference() -> None:
    assert differences(PAGE, PAGE) == []
    assert differences(PAGE, PAGE.replace("L30 40.5", "L30.4 40").replace('y="90"', 'y="90.6"', 1)) == []


def test_a_plot_may_stand_a_little_lower_on_the_page_but_its_size_is_kept_to_the_pixels_of_its_parts() -> None:
    assert differences(PAGE, one_picture([(8, 20, PLOT)]) or "") == []
    assert differences(PAGE, one_picture([(8, 120, PLOT)]) or "") != []


def test_a_list_of_many_differences_is_short() -> None:
    many = PLOT.replace("<image", '<rect fill="#ffffff"/>\n' * 40 + "<image")
    assert len(differences(many, many.replace("#ffffff", "#000000"))) == 13


def test_snapshots_are_kept_of_every_file_and_of_no_other_and_are_small() -> None:
    names = {path.stem for path in paths()}
    assert {path.name.split(".")[0] for path in FOLDER.iterdir()} == names, "run: python -m tests.gallery.snapshots --update"
    for name in names:
        kept = Snapshot.kept(name)
        assert kept is not None, f"run: python -m tests.gallery.snapshots --update {name}"
        assert kept.svg is None or len(kept.svg) < 150_000, f"{name}.svg is large: draw fewer things"
