"""What is set in the launcher comes back, and damage counts as not set."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk.launcher.settings import LauncherSettings, SettingsFile


def test_settings_come_back(tmp_path: Path) -> None:
    chosen = LauncherSettings(theme="dark", after_opening="close", pictures="no")
    assert SettingsFile(tmp_path / "state").save(chosen)
    assert SettingsFile(tmp_path / "state").load() == chosen


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == LauncherSettings("system", "stay", "yes")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"theme": "pink", "after_opening": 3}', '{"theme": ["dark"]}'])
def test_what_means_nothing_is_not_set(content: str, tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.file.write_text(content)
    assert file.load() == LauncherSettings()


def test_entries_of_a_newer_desk_stay(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.file.write_text('{"later": 1, "theme": "dark"}')
    file.save(LauncherSettings(theme="light"))
    assert json.loads(file.file.read_text())["later"] == 1
