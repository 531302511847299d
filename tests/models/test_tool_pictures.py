"""Icons of tools: names stay names, pictures become text that a page can show."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desk.models import CustomAction


@pytest.mark.parametrize("text", ["settings", ".mine", "data:image/png;base64,AAAA"])
def test_names_classes_and_addresses_stay_as_they_are(text: str) -> None:
    assert CustomAction(icon=text).icon == text


@pytest.mark.parametrize("kind", [Path, str])
def test_a_path_is_read(tmp_path: Path, kind: Any) -> None:
    (tmp_path / "cut.svg").write_text("<svg/>")
    icon = CustomAction(icon=kind(tmp_path / "cut.svg")).icon
    assert icon == "data:image/svg+xml;base64," + base64.b64encode(b"<svg/>").decode()


def test_an_array_becomes_a_png() -> None:
    icon = CustomAction(icon=np.zeros((2, 3, 4), dtype="uint8")).icon
    assert icon is not None
    head, _, content = icon.partition(",")
    png = base64.b64decode(content)
    assert (head, png[:8], png[16:24]) == ("data:image/png;base64", b"\x89PNG\r\n\x1a\n", b"\0\0\0\x03\0\0\0\x02")


@pytest.mark.parametrize(
    ("icon", "reason"),
    [(Path("/nowhere/cut.png"), "there is no file"), (Path("cut.txt"), "is a picture"), (np.zeros((3, 3)), "array of uint8")],
    ids=["absent", "no picture", "another shape"],
)
def test_what_is_no_picture_is_refused_with_the_reason(icon: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        CustomAction(icon=icon)
