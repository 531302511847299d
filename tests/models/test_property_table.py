"""Every model has every property that Bokeh's model of that name has.

`bokeh_properties.json` lists Bokeh 3.9's names, so that Bokeh need not be installed.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import desk.models
from desk.models import Model, Styles
from desk.models.css import _NAMES
from desk.properties import registry

BOKEH = {
    name: set(names.split())
    for name, names in json.loads((Path(__file__).parent / "bokeh_properties.json").read_text()).items()
}
OWN = {"DocumentScripts"}  # models that Bokeh has not
ALIASES = {"select_every_mousemove", "toggleable"}  # an attribute that stands for another property

MODELS = [getattr(desk.models, name) for name in desk.models.__all__]


def test_the_list_covers_every_exported_model() -> None:
    assert {cls.__name__ for cls in MODELS} <= set(BOKEH) | OWN


@pytest.mark.parametrize("name", sorted(BOKEH))
def test_a_model_has_every_property_of_bokehs(name: str) -> None:
    cls = getattr(desk.models, name)
    # Each of some hundred CSS properties is an attribute; what travels is one table.
    aliases = ALIASES | set(_NAMES) if cls is Styles else ALIASES
    assert BOKEH[name] - aliases <= cls.properties()
    assert all(hasattr(cls, alias) for alias in BOKEH[name] & aliases)


@pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
def test_every_default_is_a_value_that_its_property_accepts(cls: type[Model]) -> None:
    model = cls()
    for name in cls.properties():
        assert cls.lookup(name).accept(getattr(model, name)) is not NotImplemented


@pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
def test_every_property_says_in_a_sentence_what_it_is(cls: type[Model]) -> None:
    for name in cls.properties():
        doc = cls.lookup(name).doc
        assert doc[:1].islower() is False, f"{cls.__name__}.{name}: {doc!r}"
        assert doc.endswith("."), f"{cls.__name__}.{name}: {doc!r}"


def test_defaults_that_change_in_place_are_not_shared() -> None:
    for cls in MODELS:
        one, other = cls(), cls()
        for name in cls.properties():
            value = getattr(one, name)
            if isinstance(value, list | dict | set | Model):
                assert value is not getattr(other, name), f"{cls.__name__}.{name}"


WRITABLE = {
    "BoxAnnotation": {"bottom", "left", "right", "top"},
    "CustomAction": {"active"},
    "ToolProxy": {"active"},
    "Label": {"angle"},
    "PolyAnnotation": {"xs", "ys"},
    "Span": {"location"},
    "AutocompleteInput": {"value", "value_input"},
    "CategoricalSlider": {"value", "value_throttled"},
    "Checkbox": {"active"},
    "CheckboxButtonGroup": {"active"},
    "CheckboxGroup": {"active"},
    "ColorPicker": {"color"},
    "DataRange": {"end", "start"},
    "DataRange1d": {"end", "start"},
    "DatePicker": {"value"},
    "DateRangePicker": {"value"},
    "DateRangeSlider": {"value", "value_throttled"},
    "DateSlider": {"value", "value_throttled"},
    "DatetimePicker": {"value"},
    "DatetimeRangePicker": {"value"},
    "DatetimeRangeSlider": {"value", "value_throttled"},
    "CheckableItem": {"checked"},
    "ActionItem": {"checked"},
    "MenuItem": {"checked"},
    "Dialog": {"visible"},
    "Drawer": {"open"},
    "FactorRange": {"end", "start"},
    "FileInput": {"filename", "mime_type", "value"},
    "GlyphRenderer": {"muted", "visible"},
    "MultiChoice": {"value"},
    "MultiSelect": {"value"},
    "MultipleDatePicker": {"value"},
    "MultipleDatetimePicker": {"value"},
    "NumericInput": {"value"},
    "NumericalRange": {"end", "start"},
    "PaletteSelect": {"value"},
    "PasswordInput": {"value", "value_input"},
    "GMapPlot": {"inner_height", "inner_width", "outer_height", "outer_width"},
    "MapPlot": {"inner_height", "inner_width", "outer_height", "outer_width"},
    "Plot": {"inner_height", "inner_width", "outer_height", "outer_width"},
    "RadioButtonGroup": {"active"},
    "RadioGroup": {"active"},
    "Range1d": {"end", "start"},
    "RangeSlider": {"value", "value_throttled"},
    "Select": {"value"},
    "Selection": {"image_indices", "indices", "line_indices", "multiline_indices"},
    "Slider": {"value", "value_throttled"},
    "Spinner": {"value", "value_throttled"},
    "Switch": {"active"},
    "Tabs": {"active", "tabs"},
    "TextAreaInput": {"value", "value_input"},
    "TextInput": {"value", "value_input"},
    "TextLikeInput": {"value", "value_input"},
    "TimePicker": {"value"},
    "Toggle": {"active"},
    "ToggleInput": {"active"},
}


def test_the_page_may_write_exactly_these_properties() -> None:
    written = {cls.__name__: {name for name in cls.properties() if cls.lookup(name).from_page} for cls in MODELS}
    assert {name: names for name, names in written.items() if names} == WRITABLE


def test_a_model_is_found_by_its_name_without_an_import() -> None:
    assert registry.find("CrosshairTool") is desk.models.CrosshairTool
