"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .buttons import (
    AbstractButton as AbstractButton, Button as Button, Dropdown as Dropdown, HelpButton as HelpButton, Toggle as
    Toggle,
)
from .cell_editors import (
    CellEditor as CellEditor, CheckboxEditor as CheckboxEditor, DateEditor as DateEditor, IntEditor as IntEditor,
    NumberEditor as NumberEditor, PercentEditor as PercentEditor, SelectEditor as SelectEditor, StringEditor as
    StringEditor, TextEditor as TextEditor, TimeEditor as TimeEditor,
)
from .cell_formatters import (
    BooleanFormatter as BooleanFormatter, CellFormatter as CellFormatter, DateFormatter as DateFormatter,
    HTMLTemplateFormatter as HTMLTemplateFormatter, NumberFormatter as NumberFormatter, ScientificFormatter as
    ScientificFormatter, StringFormatter as StringFormatter,
)
from .color_inputs import (
    ColorPicker as ColorPicker,
)
from .data_cube import (
    AvgAggregator as AvgAggregator, DataCube as DataCube, GroupingInfo as GroupingInfo, MaxAggregator as
    MaxAggregator, MinAggregator as MinAggregator, RowAggregator as RowAggregator, SumAggregator as SumAggregator,
)
from .file_inputs import (
    FileInput as FileInput,
)
from .groups import (
    AbstractGroup as AbstractGroup, CheckboxButtonGroup as CheckboxButtonGroup, CheckboxGroup as CheckboxGroup,
    RadioButtonGroup as RadioButtonGroup, RadioGroup as RadioGroup, ToggleButtonGroup as ToggleButtonGroup,
    ToggleInputGroup as ToggleInputGroup,
)
from .indicators import (
    Indicator as Indicator, Progress as Progress,
)
from .input_widget import (
    InputWidget as InputWidget,
)
from .markups import (
    Div as Div, Markdown as Markdown, Markup as Markup, Paragraph as Paragraph, PreText as PreText,
)
from .numeric_inputs import (
    NumericInput as NumericInput, Spinner as Spinner,
)
from .pickers import (
    BaseDatePicker as BaseDatePicker, BaseDatetimePicker as BaseDatetimePicker, DatePicker as DatePicker,
    DateRangePicker as DateRangePicker, DatetimePicker as DatetimePicker, DatetimeRangePicker as
    DatetimeRangePicker, MultipleDatePicker as MultipleDatePicker, MultipleDatetimePicker as MultipleDatetimePicker,
    PickerBase as PickerBase, TimePicker as TimePicker,
)
from .selects import (
    MultiChoice as MultiChoice, MultiSelect as MultiSelect, PaletteSelect as PaletteSelect, Select as Select,
)
from .sliders import (
    AbstractSlider as AbstractSlider, CategoricalSlider as CategoricalSlider, DateRangeSlider as DateRangeSlider,
    DateSlider as DateSlider, DatetimeRangeSlider as DatetimeRangeSlider, NumericalSlider as NumericalSlider,
    RangeSlider as RangeSlider, Slider as Slider,
)
from .switches import (
    Checkbox as Checkbox, Switch as Switch, ToggleInput as ToggleInput,
)
from .tables import (
    DataTable as DataTable, TableColumn as TableColumn, TableWidget as TableWidget,
)
from .text_inputs import (
    AutocompleteInput as AutocompleteInput, PasswordInput as PasswordInput, TextAreaInput as TextAreaInput,
    TextInput as TextInput, TextLikeInput as TextLikeInput,
)
from .widget import (
    Widget as Widget,
)

__all__: list[str]
