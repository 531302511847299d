"""What scripts of Bokeh's name beside models: warnings that are silenced, settings, a class that is there to derive from."""

from __future__ import annotations

import logging

import pytest

from desk.core.has_props import HasProps, abstract
from desk.core.validation import errors, is_silenced, silence, silenced
from desk.core.validation.warnings import EMPTY_LAYOUT, MISSING_RENDERERS
from desk.models.old_spellings import OldSpelling, forget
from desk.plotting import figure
from desk.settings import settings


def test_a_plot_without_renderers_is_told_of_unless_it_is_silenced() -> None:
    plot = figure()
    assert len(list(plot.problems())) == 1
    with silenced(MISSING_RENDERERS):
        assert is_silenced(MISSING_RENDERERS)
        assert list(plot.problems()) == []
    assert len(list(plot.problems())) == 1
    assert MISSING_RENDERERS in silence(MISSING_RENDERERS)
    with silenced(MISSING_RENDERERS):
        pass
    assert is_silenced(MISSING_RENDERERS), "as it was before"
    assert list(plot.problems()) == []
    assert silence(MISSING_RENDERERS, False) == set()
    assert not is_silenced(EMPTY_LAYOUT)


def test_warnings_and_errors_have_bokehs_numbers_and_nothing_else_is_silenced() -> None:
    assert (MISSING_RENDERERS.code, errors.BAD_COLUMN_NAME.code) == (1000, 1001)
    with pytest.raises(AttributeError, match="no attribute 'NO_SUCH'"):
        _ = errors.NO_SUCH
    with pytest.raises(ValueError, match="takes a warning"):
        silence(errors.BAD_COLUMN_NAME)  # type: ignore[arg-type]


def test_a_setting_is_what_was_set_else_the_environments_else_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.default_server_port() == 5006
    assert settings.resources("inline") == "inline"
    monkeypatch.setenv("BOKEH_DEFAULT_SERVER_PORT", "7000")
    monkeypatch.setenv("BOKEH_MINIFIED", "no")
    monkeypatch.setenv("BOKEH_ALLOW_WS_ORIGIN", "a:1, b:2")
    assert (settings.default_server_port(), settings.minified(), settings.allowed_ws_origin()) == (7000, False, ["a:1", "b:2"])
    forget()
    with pytest.warns(OldSpelling, match=r"settings\.minified is not needed"):
        settings.minified = True  # type: ignore[assignment]
    assert settings.minified() is True
    settings.minified.unset_value()
    assert settings.minified() is False


def test_the_log_level_is_that_of_desks_log() -> None:
    log = logging.getLogger("desk")
    before = log.level
    try:
        settings.log_level = "debug"  # type: ignore[assignment]
        assert log.level == logging.DEBUG
        assert settings.log_level() == "debug"
    finally:
        settings.log_level.unset_value()
        log.setLevel(before)


def test_an_abstract_class_is_the_class_itself() -> None:
    @abstract
    class Shape(HasProps):
        pass

    assert issubclass(Shape, HasProps)
