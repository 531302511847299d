"""Dialogs, drawers and menus

Dialogs, drawers and menus: a dialog that buttons open and close, a drawer at the edge, a menu for a right click.
"""

from desk.layouts import column
from desk.models import (
    ActionItem,
    Button,
    CheckableItem,
    CloseDialog,
    Dialog,
    Div,
    DividerItem,
    Drawer,
    Menu,
    OpenDialog,
    SetValue,
    Slider,
    ToggleVisibility,
    ToolMenu,
)
from desk.plotting import curdoc, figure

plot = figure(width=480, height=300, title="Click with the right button")
line = plot.line([1, 2, 3, 4], [2, 5, 3, 6], line_width=3)

width = Slider(title="line width", start=1, end=12, value=3)
width.js_link("value", line.glyph, "line_width")
done = Button(label="Done", button_type="primary")
dialog = Dialog(title="Settings", content=column(width, done), close_action="hide")
done.js_on_click(CloseDialog(dialog=dialog))
settings = Button(label="Settings", width=120)
settings.js_on_click(OpenDialog(dialog=dialog))

colors = [ActionItem(label=name, action=SetValue(line.glyph, "line_color", name)) for name in ("tomato", "seagreen", "navy")]
plot.context_menu = Menu(
    items=[
        CheckableItem(label="Line", checked=True, action=ToggleVisibility(target=line)),
        ActionItem(label="Colour", menu=Menu(items=colors)),
        DividerItem(),
        ActionItem(label="Tools", menu=ToolMenu(toolbar=plot.toolbar)),
        ActionItem(label="Settings", shortcut="Ctrl+,", action=OpenDialog(dialog=dialog)),
    ]
)
drawer = Drawer(location="right", open=True, size=180, resizable=True, elements=[Div(text="<b>Notes</b><p>This board slides in and out.</p>")])
curdoc().add_root(column(settings, plot))
curdoc().add_root(drawer)
