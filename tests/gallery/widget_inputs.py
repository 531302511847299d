"""Inputs

Fields to type into and to choose from.
"""

from desk.io import curdoc
from desk.layouts import column, row
from desk.models import (
    AutocompleteInput,
    ColorPicker,
    Div,
    FileInput,
    MultiChoice,
    MultiSelect,
    NumericInput,
    PaletteSelect,
    PasswordInput,
    Select,
    Spinner,
    TextAreaInput,
    TextInput,
    Tooltip,
)
from desk.palettes import Category10_10, Plasma11, Viridis11

cities = ["Amsterdam", "Athens", "Berlin", "Bern", "Lisbon", "London", "Oslo", "Paris", "Rome"]
first = [
    TextInput(title="Name", placeholder="your name", description="As in your passport."),
    TextInput(title="Price", value="12.50", prefix="€", suffix=".-"),
    PasswordInput(title="Password", value="secret"),
    TextAreaInput(title="Remarks", value="Several\nlines", rows=3),
    AutocompleteInput(title="City", completions=cities, min_characters=1, case_sensitive=False, placeholder="type a letter"),
    NumericInput(title="Count", value=5, low=0, high=10),
    NumericInput(title="Amount", value=1234567.5, mode="float", format="0,0.00"),
]
second = [
    Spinner(title="Size", value=1.5, step=0.1, low=0, high=5, description=Tooltip(content="Use the arrow keys.", position="right")),
    Select(title="Fruit", value="pear", options={"Tree": ["apple", ("pear", "A pear")], "Bush": ["currant"]}),
    MultiSelect(title="Cities", value=["Bern", "Oslo"], options=cities, size=5),
    MultiChoice(title="Trip", value=["Oslo", "Rome"], options=cities, max_items=4, placeholder="where to"),
    MultiChoice(title="Outlined", value=["Paris"], options=cities, solid=False, delete_button=False),
]
third = [
    ColorPicker(title="Colour", color="tomato"),
    PaletteSelect(title="Palette", value="Plasma", items=[("Viridis", Viridis11), ("Plasma", Plasma11), ("Category", Category10_10)]),
    FileInput(title="File", accept=".csv,.txt"),
    FileInput(title="Several", multiple=True),
    TextInput(title="Disabled", value="not now", disabled=True),
]
said = Div(text="Type something.", width=280)


def tell(attr: str, old: object, new: object) -> None:
    said.text = f"value: {str(new)[:60]}"


for widget in first + second + third:
    widget.on_change("color" if isinstance(widget, ColorPicker) else "value", tell)
    widget.width = 270
curdoc().add_root(row(column(*first), column(*second), column(*third, said)))
