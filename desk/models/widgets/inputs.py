"""All widgets to type into and to choose from, in one place; the models are declared by subject in the files beside this.

from desk.models.widgets.inputs import Select, TextInput
"""

from __future__ import annotations

from .color_inputs import ColorPicker
from .file_inputs import FileInput
from .input_widget import InputWidget
from .numeric_inputs import NumericInput, Spinner
from .selects import MultiChoice, MultiSelect, PaletteSelect, Select
from .switches import Checkbox, Switch, ToggleInput
from .text_inputs import AutocompleteInput, PasswordInput, TextAreaInput, TextInput, TextLikeInput

__all__ = [
    "AutocompleteInput", "Checkbox", "ColorPicker", "FileInput", "InputWidget", "MultiChoice", "MultiSelect", "NumericInput",
    "PaletteSelect", "PasswordInput", "Select", "Spinner", "Switch", "TextAreaInput", "TextInput", "TextLikeInput", "ToggleInput",
]  # fmt: skip
