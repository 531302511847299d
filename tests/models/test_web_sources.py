"""Sources that the page fetches: their own server's addresses are taken silently, others with a word."""

from __future__ import annotations

import pytest

from desk.models import AjaxDataSource, CustomJS, ServerSentDataSource, web_sources
from desk.models.sources import AjaxDataSource as FromBokehsPlace


def test_an_address_of_the_app_is_taken_without_a_word(caplog: pytest.LogCaptureFixture) -> None:
    source = AjaxDataSource(data_url="my_app/static/data.json", method="GET", polling_interval=100, adapter=CustomJS(code=""))
    assert FromBokehsPlace is AjaxDataSource
    ServerSentDataSource(data_url="http://localhost:5006/events", mode="append", max_size=5)
    assert source.if_modified is False
    assert caplog.records == []


def test_a_foreign_address_is_mentioned_once_with_what_to_do(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_sources, "_mentioned", set())
    for _ in range(2):
        AjaxDataSource(data_url="https://example.org/data")
    (record,) = caplog.records
    assert "https://example.org/data is not fetched" in record.getMessage()
    assert "set source.data" in record.getMessage()
