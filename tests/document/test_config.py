"""What a document's pages do when their connection is lost, as the document says it."""

from __future__ import annotations

import pytest

from desk.document import Document
from desk.sync.definitions import document_body


def test_pages_hear_only_of_what_is_other_than_usual() -> None:
    document = Document()
    assert "config" not in document_body(document)
    document.config.reconnect_session = False
    document.config.notifications = None
    assert document_body(document)["config"] == {"reconnect_session": False}


def test_a_setting_that_there_is_not_and_a_value_that_is_none_are_refused() -> None:
    config = Document().config
    with pytest.raises(AttributeError, match="a document's config has reconnect_session, notify_connection_status"):
        config.reconnect = False  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match=r"config\.reconnect_session: expected bool, got 3"):
        config.reconnect_session = 3  # type: ignore[assignment]
