"""What everything on the page has: CSS classes, styles, visibility.

`StyledElement` is whatever has an element on the page, plots' annotations included; `UIElement` what can be a part of a
layout or a toolbar.

    div.styles = {"color": "tomato"}
    div.stylesheets = [":host { padding: 4px }"]
    button.context_menu = Menu(items=[ActionItem(label="Copy", action=copy)])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from desk.models.css import StyleLike, StyleSheetLike
from desk.models.model import Model
from desk.properties import prop

from .nesting import refuse_itself

if TYPE_CHECKING:
    from .menus import Menu


class StyledElement(Model):
    """A model with an element on the page."""

    html_attributes: dict[str, str] = prop(factory=dict, doc="Attributes of the element, by name.")
    html_id: str | None = prop(default=None, doc="The `id` attribute of the element.")
    css_classes: list[str] = prop(factory=list, doc="Classes of the element, for style sheets.")
    css_variables: dict[str, str | Model] = prop(factory=dict, doc="CSS variables to set on the element.")
    styles: StyleLike = prop(factory=dict, doc="CSS properties of the element: by name, or `Styles`.")
    stylesheets: list[StyleSheetLike] = prop(
        factory=list, doc="Style sheets: CSS text, a dict of selector to properties, or a `StyleSheet`."
    )


class UIElement(StyledElement):
    """An element of the user interface."""

    visible: bool = prop(default=True, doc="Whether it is shown; what is not shown takes no space.")
    context_menu: Literal["auto"] | Menu | None = prop(default=None, doc="What a right click opens.")

    def _may_hold(self, name: str, value: Any) -> None:
        refuse_itself(self, name, value)
