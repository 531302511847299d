"""Declarations by objects make the same properties as annotations do."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from desk.core.enums import HatchPattern, ImageOrigin, LegendLocation, MarkerType, OutputBackendType, enumeration
from desk.core.properties import (
    Bool,
    Byte,
    Dict,
    Either,
    Enum,
    FactorSeq,
    Float,
    Include,
    Instance,
    InstanceDefault,
    Int,
    Interval,
    List,
    NonEmpty,
    Nullable,
    Override,
    Positive,
    Regex,
    Required,
    RestrictedDict,
    String,
    Tuple,
    UnsetValueError,
    expr,
    field,
    value,
)
from desk.core.property_mixins import ScalarFillProps, ScalarLineProps
from desk.models import Model, Slider
from desk.properties import PropertyError, UnknownPropertyError, prop


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


def test_an_override_is_another_default_and_nothing_else() -> None:
    class Tall(Slider):
        height = Override(default=900)
        tags = Override(default=["tall"])

    assert (Tall().height, Slider().height) == (900, None)
    assert Tall().tags == ["tall"]
    Tall().tags.append("x")
    assert Tall().tags == ["tall"]
    assert Tall.lookup("height").kind == Slider.lookup("height").kind
    with pytest.raises(PropertyError):
        Tall(height="high")


def test_an_override_of_what_is_no_property_is_refused() -> None:
    with pytest.raises((UnknownPropertyError, RuntimeError)) as caught:  # 3.11 wraps what is raised while a class is made

        class Wrong(Slider):
            heigth = Override(default=900)

    cause = caught.value if isinstance(caught.value, UnknownPropertyError) else caught.value.__cause__
    assert "did you mean height" in str(cause)


def test_a_group_is_included_under_a_prefix_and_what_the_class_says_itself_stays() -> None:
    class Ruler(Model):
        tick_props = Include(ScalarLineProps, prefix="tick", help="The {prop} of ticks.")
        plain_props = Include(ScalarFillProps)
        tick_line_width = Float(default=7.0)

    assert {"tick_line_color", "tick_line_dash", "fill_color"} <= Ruler.properties()
    assert not {"tick_props", "plain_props"} & set(dir(Ruler))
    assert Ruler().tick_line_width == 7
    assert Ruler.lookup("tick_line_color").doc == "The line color of ticks."
    assert Ruler(tick_line_color="red").tick_line_color == "red"


def test_a_required_value_must_be_given_before_it_is_read() -> None:
    class Reading(Model):
        number = Required(Float)

    with pytest.raises(UnsetValueError, match=r"Reading\.number has no value"):
        _ = Reading().number
    assert Reading(number=2).number == 2
    with pytest.raises(PropertyError):
        Reading(number=None)


def test_more_kinds() -> None:
    class More(Model):
        byte = Byte(default=7)
        names = NonEmpty(List(String), default=["a"])
        table = RestrictedDict(String, Int, disallow=("id",))
        factors = FactorSeq(default=[("a", "b")])
        slider = Instance(Slider, default=InstanceDefault(Slider, title="made"))

    assert More().slider.title == "made"
    assert More().factors == [("a", "b")]
    for values in ({"byte": 256}, {"names": []}, {"table": {"id": 1}}):
        with pytest.raises(ValueError):
            More(**values)


def test_the_lists_of_words_have_bokehs_names_too() -> None:
    assert "top_left" in LegendLocation
    assert "cross" in HatchPattern
    assert list(ImageOrigin) == ["bottom_left", "top_left", "bottom_right", "top_right"]
    assert get_args(OutputBackendType) == ("canvas", "svg", "webgl")


def test_the_paths_of_model_and_has_props() -> None:
    from desk.core.has_props import HasProps
    from desk.model import DataModel
    from desk.model import Model as ByItsPath

    assert ByItsPath is Model
    assert issubclass(DataModel, HasProps)
