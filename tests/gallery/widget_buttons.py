"""Buttons and switches

Buttons, menus, rows of buttons, boxes and switches.
"""

from desk.io import curdoc
from desk.layouts import column, row
from desk.models import (
    BuiltinIcon,
    Button,
    Checkbox,
    CheckboxButtonGroup,
    CheckboxGroup,
    Div,
    Dropdown,
    HelpButton,
    RadioButtonGroup,
    RadioGroup,
    SVGIcon,
    Switch,
    TablerIcon,
    Toggle,
    Tooltip,
)

STAR = '<svg viewBox="0 0 24 24"><path fill="currentColor" d="M12 2l3 7h7l-6 4 3 8-7-5-7 5 3-8-6-4h7z"/></svg>'
said = Div(text="Click something.", width=240)
kinds = ["default", "primary", "success", "warning", "danger", "light"]
buttons = [Button(label=kind, button_type=kind, width=90) for kind in kinds]
toggles = [Toggle(label=kind, button_type=kind, active=True, width=90) for kind in kinds]
icons = [
    Button(label="Play", icon=TablerIcon("player-play"), width=100),
    Button(label="Save", icon=BuiltinIcon("save", size="1.2em"), button_type="primary", width=100),
    Button(label="Star", icon=SVGIcon(svg=STAR, size=16), button_type="warning", width=100),
    Button(label="", icon=TablerIcon("settings", size="1.4em"), width=40),
]
menu = [("Portable picture", "png"), ("Vector graphics", "svg"), None, ("Data", "csv")]
plain = Dropdown(label="Save as", menu=menu, width=130)
split = Dropdown(label="Split", menu=menu, split=True, button_type="success", width=130)
about = HelpButton(tooltip=Tooltip(content="This button explains itself, and the text may be long enough to wrap.", position="right"))
boxes = CheckboxButtonGroup(labels=["Mean", "Median", "Mode"], active=[0, 2])
radios = RadioButtonGroup(labels=["Day", "Week", "Month"], active=1, button_type="primary")
standing = RadioButtonGroup(labels=["North", "South", "East"], active=0, orientation="vertical", button_type="success")
checks = CheckboxGroup(labels=["Apples", "Pears", "Plums"], active=[1])
choices = RadioGroup(labels=["One", "Two", "Three"], active=0)
inline = RadioGroup(labels=["S", "M", "L"], active=2, inline=True)
switches = [Switch(label="Live", active=True), Switch(label="Dark", on_icon="dark_theme", off_icon="light_theme"), Switch(label="Off", disabled=True)]
checkbox = Checkbox(label="Show the grid", active=True)

for button in buttons + icons:
    button.on_click(lambda event: setattr(said, "text", f"{event.model.label} was clicked"))
for drop in (plain, split):
    drop.on_click(lambda event: setattr(said, "text", f"chosen: {getattr(event, 'item', 'the button')}"))
for group in (boxes, radios, standing, checks, choices, inline, *switches, checkbox, *toggles):
    group.on_change("active", lambda attr, old, new: setattr(said, "text", f"active: {new}"))
curdoc().add_root(column(
    row(*buttons), row(*toggles), row(*icons, plain, split, about),
    row(boxes, radios, standing), row(checks, choices, column(inline, checkbox), column(*switches), said),
))  # fmt: skip
