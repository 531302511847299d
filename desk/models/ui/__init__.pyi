"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .dialogs import (
    Dialog as Dialog,
)
from .examiner import (
    Examiner as Examiner,
)
from .icons import (
    BuiltinIcon as BuiltinIcon, Icon as Icon, SVGIcon as SVGIcon, TablerIcon as TablerIcon,
)
from .menus import (
    ActionItem as ActionItem, CheckableItem as CheckableItem, DividerItem as DividerItem, Menu as Menu, MenuItem as
    MenuItem,
)
from .panes import (
    Drawer as Drawer, Pane as Pane, Panel as Panel,
)
from .tooltips import (
    Tooltip as Tooltip,
)
from .ui_element import (
    StyledElement as StyledElement, UIElement as UIElement,
)

__all__: list[str]
