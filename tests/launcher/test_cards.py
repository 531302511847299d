"""What is on a card."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desk.application.assets import assets_folder, examples
from desk.launcher.cards import card_of_example, card_of_recent, cards_of_recent, first_sentence, matches, short, when
from desk.launcher.recent import RecentApp

NOON = time.mktime((2026, 3, 15, 12, 0, 0, 0, 0, -1))


@pytest.mark.parametrize(
    ("ago_s", "words"),
    [(-5, "Just now"), (0, "Just now"), (61, "1 min ago"), (3599, "59 min ago"), (2 * 3600, "Today, 10:00"),
     (13 * 3600, "Yesterday, 23:00"), (3 * 86400, "12 Mar"), (400 * 86400, "8 Feb 2025")],
)  # fmt: skip
def test_a_moment_is_said_in_words(ago_s: float, words: str) -> None:
    assert when(NOON - ago_s, NOON) == words


def test_a_recent_app_shows_name_place_time_and_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    script = tmp_path / "apps" / "a.py"
    script.parent.mkdir()
    script.write_text("")
    card = card_of_recent(RecentApp(str(script), "Ada's", NOON), "data:x", NOON)
    assert card == {
        "id": str(script), "title": "Ada's", "detail": "~/apps", "tip": str(script), "note": "Just now", "picture": "data:x",
    }  # fmt: skip


def test_apps_of_one_name_are_told_apart_by_their_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    apps = [RecentApp(str(tmp_path / "w" / name), title, 0) for name, title in (("board", "Board"), ("board.desk", "Board"), ("t.desk", "T"))]
    cards = cards_of_recent(apps, lambda path: "", NOON)
    assert [card["detail"] for card in cards] == ["board · ~/w", "board.desk · ~/w", "~/w"]


def test_an_app_that_is_gone_says_so(tmp_path: Path) -> None:
    assert card_of_recent(RecentApp(str(tmp_path / "a.py"), "A", 0), "", NOON)["state"] == "missing"


def test_a_shipped_example_among_the_recent_apps_does_not_show_where_it_lies() -> None:
    path = examples()["sliders"]
    assert card_of_recent(RecentApp(str(path), "Sliders", 0), "", NOON)["detail"] == "Example"
    assert assets_folder() / "examples" == path.parent


def test_an_example_says_its_first_sentence(tmp_path: Path) -> None:
    script = tmp_path / "two_words.py"
    script.write_text('"""A wave with four\nsliders. More of it.\n\nAnd more."""\n')
    assert card_of_example("two_words", script, "") == {
        "id": str(script), "title": "Two words", "detail": "A wave with four sliders",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["", "x = 1", "def (", "\0"])
def test_a_script_that_says_nothing_has_no_sentence(text: str, tmp_path: Path) -> None:
    script = tmp_path / "a.py"
    script.write_text(text)
    assert first_sentence(script) == ""
    assert first_sentence(tmp_path / "no.py") == ""


def test_a_folder_outside_of_home_is_said_in_full() -> None:
    assert short(Path("/srv/apps")) == "/srv/apps"


def test_every_word_of_a_query_has_to_be_on_the_card() -> None:
    card = {"id": "/x", "title": "Wave lab", "detail": "~/apps", "tip": "/home/ada/apps/wave_lab.py"}
    assert matches(card, "LAB wave")
    assert matches(card, "ada")
    assert not matches(card, "lab bob")
