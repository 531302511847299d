"""An annotation is a kind, and a kind says what fits."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

import numpy as np
import pytest

from desk.properties import (
    Alpha,
    Color,
    ColorSpec,
    Columns,
    Convert,
    CoordinateSpec,
    DashPattern,
    FontSize,
    Ge,
    Gt,
    HasProps,
    Le,
    MarkerSpec,
    NumberSpec,
    Pattern,
    PropertyError,
    UnknownPropertyError,
    as_spec,
    prop,
)
from desk.properties.json_schema import schema_of
from desk.properties.typescript import type_of


class Thing(HasProps):
    flag: bool = prop(default=False, doc="")
    count: Annotated[int, Ge(0)] = prop(default=0, doc="")
    step: Annotated[float, Gt(0), Le(10)] = prop(default=1.0, doc="")
    word: str = prop(default="", doc="")
    code: Annotated[str, Pattern(r"[a-z]{2}")] = prop(default="ab", doc="")
    side: Literal["left", "right", 1] = prop(default="left", doc="")
    maybe: float | None = prop(default=None, doc="")
    items: list[int] = prop(factory=list, doc="")
    pairs: dict[str, tuple[int, str]] = prop(factory=dict, doc="")
    names: set[str] = prop(factory=set, doc="")
    when: datetime.date | None = prop(default=None, doc="")
    other: Thing | None = prop(default=None, doc="")
    upper: Annotated[str, Convert(lambda text: text.upper() if isinstance(text, str) else text)] = prop(default="", doc="")
    data: Columns = prop(factory=dict, doc="")
    color: Color | None = prop(default=None, doc="")
    alpha: Alpha = prop(default=1, doc="")
    dash: DashPattern = prop(factory=list, doc="")
    size: FontSize = prop(default="13px", doc="")
    x: CoordinateSpec = prop(default="x", doc="")
    width: NumberSpec = prop(default=1, doc="")
    fill: ColorSpec = prop(default="gray", doc="")
    marker: MarkerSpec = prop(default="circle", doc="")
    anything: Any = prop(default=None, doc="")


GOOD = [
    ("flag", np.True_, True), ("count", np.int64(3), 3), ("step", 2, 2), ("step", np.float32(0.5), 0.5), ("word", "x", "x"), ("code", "xy", "xy"),
    ("side", 1, 1), ("maybe", None, None), ("items", (1, 2), [1, 2]), ("items", np.arange(2), [0, 1]), ("items", range(2), [0, 1]),
    ("pairs", {"a": [1, "x"]}, {"a": (1, "x")}), ("names", ["a", "a"], {"a"}), ("when", "2026-11-22", datetime.date(2026, 11, 22)),
    ("upper", "abc", "ABC"), ("color", "#abc", "#abc"), ("color", "RebeccaPurple", "RebeccaPurple"), ("color", (1, 2, 3), (1, 2, 3)),
    ("color", [1, 2, 3, 0.5], (1, 2, 3, 0.5)), ("color", "rgb(1, 2, 3)", "rgb(1, 2, 3)"), ("color", "hsl(120 50% 50% / 0.5)", "hsl(120 50% 50% / 0.5)"),
    ("dash", "dashed", "dashed"), ("dash", [4, 2], [4, 2]), ("dash", "4 2", "4 2"), ("size", "1.5em", "1.5em"), ("width", "column", "column"),
    ("width", {"value": 2}, {"value": 2}), ("x", datetime.datetime(2026, 1, 1), datetime.datetime(2026, 1, 1)), ("fill", "a column", "a column"),
    ("marker", "square", "square"), ("marker", "a column", "a column"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "given", "kept"), GOOD)
def test_a_value_that_fits_is_kept(name: str, given: Any, kept: Any) -> None:
    thing = Thing(**{name: given})
    assert getattr(thing, name) == kept
    assert type(getattr(thing, name)) is type(kept) or isinstance(kept, list | dict | set)


BAD = [
    ("flag", 1, "Thing.flag: expected bool, got int 1"),
    ("count", -1, "Thing.count: expected int >= 0, got int -1"),
    ("count", True, "Thing.count: expected int, got bool True"),
    ("step", 0, "Thing.step: expected float > 0 and <= 10, got int 0"),
    ("step", "x", "Thing.step: expected float, got str 'x'"),
    ("word", None, "Thing.word: expected str, got None"),
    ("code", "abc", "Thing.code: expected str matching '[a-z]{2}', got str 'abc'"),
    ("side", True, "Thing.side: expected one of 'left', 'right', 1, got bool True"),
    ("items", [1, "a"], "Thing.items[1]: expected int, got str 'a'"),
    ("items", "ab", "Thing.items: expected list of int, got str 'ab'"),
    ("pairs", {"a": (1,)}, "Thing.pairs['a']: expected tuple (int, str), got tuple (1,)"),
    ("pairs", {1: (1, "x")}, "Thing.pairs[1] (its key): expected str, got int 1"),
    ("other", "x", "Thing.other: expected Thing or None, got str 'x'"),
    ("data", {"x": 3}, "Thing.data['x']: expected a sequence of values, got int 3"),
    ("data", {"x": "abc"}, "Thing.data['x']: expected a sequence of values, got str 'abc'"),
    ("data", {3: [1]}, "Thing.data: expected str as a column name, got int 3"),
    ("alpha", 2, "Thing.alpha: expected float >= 0 and <= 1, got int 2"),
    ("when", "soon", "Thing.when: expected date or None, got str 'soon'"),
]


@pytest.mark.parametrize(("name", "given", "text"), BAD)
def test_a_value_that_does_not_fit_is_refused_with_its_path_and_what_was_expected(name: str, given: Any, text: str) -> None:
    thing = Thing()
    before = getattr(thing, name)
    with pytest.raises(PropertyError) as caught:
        setattr(thing, name, given)
    assert str(caught.value) == text
    assert getattr(thing, name) == before


@pytest.mark.parametrize("color", ["no colour", "#12", "rgb(1,2)", (1, 2), (1, 2, 300), (1, 2, 3, 4), -1, 2**32, True, 0.5])
def test_what_is_no_colour_is_refused(color: Any) -> None:
    with pytest.raises(PropertyError, match="colour"):
        Thing(color=color)


@pytest.mark.parametrize("color", [0xFF0000FF, np.uint32(0xFF0000FF)])
def test_a_whole_number_is_a_colour_with_its_opacity(color: Any) -> None:
    assert Thing(color=color).color == "#ff0000ff"


def test_an_unknown_name_lists_the_nearest_ones() -> None:
    with pytest.raises(UnknownPropertyError, match="Thing has no property 'colour'; did you mean color"):
        Thing(colour="red")
    with pytest.raises(UnknownPropertyError, match="did you mean"):
        _ = Thing().itens


@pytest.mark.parametrize(
    ("name", "value", "spec"),
    [
        ("x", "time", {"field": "time"}),
        ("x", 3, {"value": 3}),
        ("fill", "red", {"value": "red"}),
        ("fill", "species", {"field": "species"}),
        ("fill", None, {"value": None}),
        ("width", {"field": "w"}, {"field": "w"}),
        ("marker", "dash", {"value": "dash"}),
    ],
)
def test_p7_text_names_a_column_where_it_is_no_value(name: str, value: Any, spec: dict[str, Any]) -> None:
    assert as_spec(Thing.lookup(name).kind, value) == spec


@pytest.mark.parametrize("spec", [{}, {"field": "a", "value": 1}, {"field": 3}, {"value": "loud"}, {"value": 1, "other": 2}])
def test_a_spec_needs_exactly_one_of_field_value_and_expr(spec: dict[str, Any]) -> None:
    with pytest.raises(PropertyError):
        Thing(width=spec)


def test_every_kind_has_a_schema_and_a_typescript_type() -> None:
    for name in Thing.properties():
        kind = Thing.lookup(name).kind
        assert isinstance(schema_of(kind), dict)
        assert type_of(kind)
    assert type_of(Thing.lookup("pairs").kind) == "Readonly<Record<string, readonly [number, string]>>"
    assert schema_of(Thing.lookup("step").kind)["allOf"][1] == {"exclusiveMinimum": 0, "maximum": 10}
