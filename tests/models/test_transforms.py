"""Specs that transform, and filters that combine."""

from __future__ import annotations

import pytest

from desk.document import Document
from desk.models import (
    BooleanFilter,
    CategoricalColorMapper,
    CategoricalMarkerMapper,
    CategoricalPatternMapper,
    CumSum,
    Dodge,
    EqHistColorMapper,
    FactorRange,
    GroupFilter,
    IndexFilter,
    InversionFilter,
    Jitter,
    LinearColorMapper,
    LogColorMapper,
    MercatorAxis,
    PolarTransform,
    Stack,
    UnionFilter,
)
from desk.plotting import figure
from desk.transform import (
    cumsum,
    dodge,
    eqhist_cmap,
    factor_cmap,
    factor_hatch,
    factor_mark,
    jitter,
    linear_cmap,
    log_cmap,
    stack,
)


@pytest.mark.parametrize(
    ("spec", "cls"),
    [
        (dodge("x", 0.1), Dodge),
        (jitter("x", 0.5), Jitter),
        (factor_cmap("x", "Spectral3", ["a"]), CategoricalColorMapper),
        (factor_mark("x", ["circle"], ["a"]), CategoricalMarkerMapper),
        (factor_hatch("x", ["/"], ["a"]), CategoricalPatternMapper),
        (linear_cmap("x", "Viridis256", 0, 1), LinearColorMapper),
        (log_cmap("x", ["red", "blue"], 1, 10), LogColorMapper),
        (eqhist_cmap("x", ["red", "blue"]), EqHistColorMapper),
    ],
)
def test_a_transform_of_a_column_is_a_spec(spec: dict[str, object], cls: type) -> None:
    assert spec["field"] == "x"
    assert type(spec["transform"]) is cls


def test_sums_are_expressions() -> None:
    assert type(cumsum("a")["expr"]) is CumSum
    assert stack("a", "b")["expr"].fields == ["a", "b"]
    assert isinstance(stack("a")["expr"], Stack)
    polar = PolarTransform()
    assert polar.x.transform is polar
    assert type(polar.y).__name__ == "YComponent"


def test_a_spec_brings_its_transform_and_the_range_of_that_into_the_document() -> None:
    plot = figure(x_range=["a", "b"])
    renderer = plot.vbar(x=dodge("x", 0.1, range=plot.x_range), top="y", source={"x": ["a"], "y": [1]})
    document = Document()
    document.add_root(plot)
    assert renderer.glyph.x["transform"].document is document


def test_filters_are_combined_by_operators() -> None:
    one, two = IndexFilter([0, 2]), BooleanFilter([True, False])
    assert isinstance(~one, InversionFilter)
    assert (one | two).operands == [one, two]
    assert isinstance(one | two, UnionFilter)
    assert [type(each).__name__ for each in (one & two, one - two, one ^ two)] == [
        "IntersectionFilter", "DifferenceFilter", "SymmetricDifferenceFilter",
    ]  # fmt: skip
    group = GroupFilter("species", "setosa")
    assert (group.column_name, group.group) == ("species", "setosa")


def test_names_of_a_range_that_do_not_fit_each_other_are_a_warning() -> None:
    assert list(FactorRange("a", ("b", "c")).problems()) == ["FactorRange.factors mixes names of 1 and 2 levels"]
    assert list(FactorRange("a", "a").problems()) == ["FactorRange.factors holds 'a' twice"]
    with pytest.raises(ValueError, match="twice, by place and by name"):
        FactorRange("a", factors=["b"])


def test_a_mercator_axis_knows_its_dimension() -> None:
    axis = figure(x_axis_type="mercator").xaxis[0]
    assert isinstance(axis, MercatorAxis)
    assert (axis.ticker.dimension, axis.formatter.dimension) == ("lon", "lon")


def test_what_a_spec_is_made_of_is_read_as_an_attribute_too() -> None:
    spec = linear_cmap("z", "Viridis256", 0, 100)
    assert (spec.field, spec.transform, spec.units) == ("z", spec["transform"], None)
    plot = figure()
    renderer = plot.scatter([1], [1], color=spec)
    assert renderer.glyph.fill_color.transform is spec.transform
    renderer.glyph.fill_color.field = "w"
    assert renderer.glyph.fill_color["field"] == "w"
    assert spec.copy().transform is spec.transform
    with pytest.raises(AttributeError, match="a spec has field, value, expr"):
        _ = spec.transforms
