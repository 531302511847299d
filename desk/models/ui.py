"""What everything on the page has: CSS classes, styles, visibility.

`StyledElement` is whatever has an element on the page, plots' annotations included; `UIElement` what can be a part of a
layout or a toolbar; `Pane` what can hold other elements.

    div.styles = {"color": "tomato"}
    div.stylesheets = [":host { padding: 4px }"]
"""

from __future__ import annotations

from typing import Literal

from desk.properties import prop

from .model import Model

StyleSheet = str | dict[str, dict[str, str | None]]


class StyledElement(Model):
    """A model with an element on the page."""

    html_attributes: dict[str, str] = prop(factory=dict, doc="Attributes of the element, by name.")
    html_id: str | None = prop(default=None, doc="The `id` attribute of the element.")
    css_classes: list[str] = prop(factory=list, doc="Classes of the element, for style sheets.")
    css_variables: dict[str, str | Model] = prop(factory=dict, doc="CSS variables to set on the element.")
    styles: dict[str, str | None] = prop(factory=dict, doc="CSS properties of the element, by name.")
    stylesheets: list[StyleSheet] = prop(
        factory=list, doc="Style sheets: CSS text, or a dict of selector to properties."
    )


class UIElement(StyledElement):
    """An element of the user interface."""

    visible: bool = prop(default=True, doc="Whether it is shown; what is not shown takes no space.")
    context_menu: Literal["auto"] | Model | None = prop(default=None, doc="What a right click opens.")


class Pane(UIElement):
    """An element that can hold others."""

    elements: list[UIElement] = prop(factory=list, doc="Elements that are placed inside by their own styles.")
