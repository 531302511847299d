"""Declarations by objects make the same properties as annotations do."""

from __future__ import annotations

from typing import Any

import pytest

from desk.core.enums import MarkerType, enumeration
from desk.core.properties import (
    Bool,
    Dict,
    Either,
    Enum,
    Float,
    Instance,
    Int,
    Interval,
    List,
    Nullable,
    Positive,
    Regex,
    String,
    Tuple,
    expr,
    field,
    value,
)
from desk.models import Model, Slider
from desk.properties import PropertyError, prop


class Objects(Model):
    number = Float(default=1, help="A number.")
    flag = Bool(True)
    names = List(String)
    limits = Nullable(Float)
    pair = Tuple(Int, String)
    mode = Enum("fast", "slow")
    marker = Enum(MarkerType, default="square")
    either = Either(Int, List(Int))
    table = Dict(String, Float())
    slider = Instance(Slider)
    made = Instance("desk.models.Slider", default=Slider)
    share = Interval(Float, 0, 1, default=0.5)
    count = Positive(Int)
    code = Regex("[a-z]+", default="a")


class Annotated_(Model):
    number: float = prop(default=1, doc="A number.")
    names: list[str] = prop(factory=list, doc="Names.")
    limits: float | None = prop(default=None, doc="Limits.")


def test_the_kinds_are_those_of_annotations() -> None:
    for name in ("number", "names", "limits"):
        assert Objects.lookup(name).kind == Annotated_.lookup(name).kind


def test_the_defaults_are_as_declared() -> None:
    made = Objects()
    assert (made.number, made.flag, made.names, made.limits, made.pair) == (1, True, [], None, (0, ""))
    assert (made.mode, made.marker, made.either, made.table, made.slider) == ("fast", "square", 0, {}, None)
    assert isinstance(made.made, Slider)
    assert Objects().names is not made.names


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("number", "x"), ("names", [1]), ("pair", (1,)), ("mode", "medium"), ("either", "x"), ("table", {"a": "b"}),
        ("slider", 3), ("share", 2), ("count", 0), ("code", "A"),
    ],
)  # fmt: skip
def test_wrong_values_are_refused(name: str, wrong: Any) -> None:
    with pytest.raises(PropertyError, match=rf"Objects\.{name}"):
        setattr(Objects(), name, wrong)


def test_specs_are_made_by_functions() -> None:
    assert field("x") == {"field": "x"}
    assert value("red", units="data") == {"value": "red", "units": "data"}
    slider = Slider()
    assert expr(slider, transform=slider) == {"expr": slider, "transform": slider}


def test_enumerations_can_be_gone_through() -> None:
    assert "circle" in MarkerType
    assert MarkerType.circle == "circle"
    assert len(list(MarkerType)) == len(MarkerType) == 28
    assert list(enumeration("a", "b")) == ["a", "b"]
    with pytest.raises(AttributeError, match="MarkerType has no 'blob'"):
        MarkerType.blob  # noqa: B018
    with pytest.raises(ValueError, match="each once"):
        enumeration("a", "a")
