"""One server for the attacks that leave it as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server.apps import echo
from tests.server.running import Running, running


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    """A window's server with its cookie exchanged."""
    with running(echo) as started:
        yield started
