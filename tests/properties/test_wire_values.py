"""What properties are on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from desk.properties import HasProps, prop
from desk.properties.wire_values import to_wire


class Gauge(HasProps):
    end: float | None = prop(default=0.0, doc="")
    ticks: list[float] = prop(factory=list, doc="")
    count: int = prop(default=0, doc="")


@pytest.mark.parametrize(
    ("name", "value", "on_the_wire"),
    [
        ("end", 10**22, 1e22),
        ("end", -(10**22), -1e22),
        ("end", 7, 7),
        ("ticks", [1, 10**22], [1, 1e22]),
        ("count", 10**22, 10**22),
    ],
)
def test_a_whole_number_too_long_for_the_page_is_a_real_one_where_real_ones_are_meant(
    name: str, value: Any, on_the_wire: Any
) -> None:
    gauge = Gauge(**{name: value})
    sent = to_wire(Gauge.lookup(name).kind, getattr(gauge, name))
    assert sent == on_the_wire
    first = sent[-1] if isinstance(sent, list) else sent
    assert type(first) is type(on_the_wire[-1] if isinstance(on_the_wire, list) else on_the_wire)
