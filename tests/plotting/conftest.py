from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.models import old_spellings


@pytest.fixture(autouse=True)
def nothing_mentioned_yet() -> Iterator[None]:
    """Old spellings are mentioned once a process; each test is a new one."""
    old_spellings.forget()
    yield
    old_spellings.forget()
