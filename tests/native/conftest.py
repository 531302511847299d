"""One display for all tests of real windows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .display import display


@pytest.fixture(scope="session")
def window_environ() -> Iterator[dict[str, str]]:
    """The environment for a process with windows."""
    with display() as environ:
        yield environ
