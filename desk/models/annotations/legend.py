"""Legends: which mark means what.

plot.legend.location = "top_left"
plot.legend.click_policy = "hide"
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, Literal

from desk.models import prefixed
from desk.models.model import Callback, Model
from desk.models.renderers import GlyphRenderer
from desk.models.shapes import BorderRadius, Padding, PositiveInt
from desk.models.text import BaseText
from desk.properties import Alpha, Color, Convert, FontSize, NullStringSpec, enums, prop

from .annotation import Annotation


def _label_of(value: Any) -> Any:
    """Bare text is the label itself, not the name of a column."""
    return {"value": value} if isinstance(value, str) else value


class LegendItem(Model):
    """A line of a legend; several when its label is a column."""

    label: Annotated[NullStringSpec, Convert(_label_of)] = prop(default=None, doc="The text, or field('column').")
    renderers: list[GlyphRenderer] = prop(factory=list, doc="Whose marks it shows.")
    index: int | None = prop(default=None, doc="The row whose look the mark has; None for the first one.")
    group: str | None = prop(
        default=None, doc="The column whose value at `index` it stands for: the mark is that of the first row with it that is shown."
    )
    visible: bool = prop(default=True, doc="Whether it is shown.")

    def problems(self) -> Iterator[str]:
        """The renderers of a label that is a column need one source that has the column."""
        field = self.label.get("field") if isinstance(self.label, Mapping) else None
        if field is None:
            return
        sources = {renderer.data_source for renderer in self.renderers}
        if len(sources) > 1:
            yield f"the label is the column {field!r}, but the renderers have different sources"
        for source in sources:
            if field not in getattr(source, "data", {field: ()}):
                yield f"the label is the column {field!r}, which the source does not have"


def _items_of(value: Any) -> Any:
    """Pairs of (label, renderers) are taken for items."""
    if not isinstance(value, list | tuple):
        return value
    return [
        LegendItem(label=entry[0], renderers=list(entry[1])) if isinstance(entry, tuple) else entry for entry in value
    ]


class Legend(
    Annotation,
    prefixed.TitleTextProps,
    prefixed.BorderLineProps,
    prefixed.BackgroundFillProps,
    prefixed.BackgroundHatchProps,
    prefixed.ItemBackgroundFillProps,
    prefixed.ItemBackgroundHatchProps,
    prefixed.InactiveFillProps,
    prefixed.InactiveHatchProps,
    prefixed.LabelTextProps,
):
    """Which mark means what."""

    location: enums.Anchor | tuple[float, float] = prop(
        default="top_right", doc="Where in the frame it is: a word, or pixels."
    )
    orientation: enums.Orientation = prop(default="vertical", doc="Whether its items are below or beside each other.")
    ncols: PositiveInt | Literal["auto"] = prop(default="auto", doc="How many columns it has.")
    nrows: PositiveInt | Literal["auto"] = prop(default="auto", doc="How many rows it has.")
    title: str | BaseText | None = prop(default=None, doc="Text above the items.")
    title_location: enums.Location = prop(default="above", doc="On which side of the items the title is.")
    title_standoff: int = prop(default=5, doc="Pixels between the title and the items.")
    title_text_font_size: FontSize = prop(default="13px", doc="Title: size of the letters as CSS says it.")
    title_text_font_style: enums.FontStyle = prop(default="italic", doc="Title: normal, italic, bold or both.")
    border_line_color: Color | None = prop(default="#e5e5e5", doc="Border: colour of the line; None draws none.")
    border_line_alpha: Alpha = prop(default=0.5, doc="Border: opacity of the line, 0 to 1.")
    background_fill_color: Color | None = prop(
        default="#ffffff", doc="Background: colour of the area; None leaves it clear."
    )
    background_fill_alpha: Alpha = prop(default=0.95, doc="Background: opacity of the area, 0 to 1.")
    item_background_fill_color: Color | None = prop(default="#f1f1f1", doc="Item background: colour of the area.")
    item_background_fill_alpha: Alpha = prop(default=0.8, doc="Item background: opacity of the area, 0 to 1.")
    item_background_policy: Literal["none", "even", "odd", "every"] = prop(
        default="none", doc="Which items have a background."
    )
    inactive_fill_color: Color | None = prop(
        default="white", doc="Inactive: colour over an item that is hidden or muted."
    )
    inactive_fill_alpha: Alpha = prop(default=0.7, doc="Inactive: opacity of the area, 0 to 1.")
    click_policy: enums.LegendClickPolicy = prop(default="none", doc="What a click on an item does to its renderers.")
    label_text_baseline: enums.TextBaseline = prop(
        default="middle", doc="Label: which part of the text is at its place."
    )
    label_text_font_size: FontSize = prop(default="13px", doc="Label: size of the letters as CSS says it.")
    label_standoff: int = prop(default=5, doc="Pixels between the mark and its label.")
    label_height: Literal["auto"] | int = prop(default="auto", doc="Least height of a label in pixels.")
    label_width: int = prop(default=20, doc="Least width of a label in pixels.")
    glyph_height: int = prop(default=20, doc="Height of a mark in pixels.")
    glyph_width: int = prop(default=20, doc="Width of a mark in pixels.")
    margin: int = prop(default=10, doc="Space around it in pixels.")
    padding: Padding = prop(default=10, doc="Space around the items in pixels.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    spacing: int = prop(default=3, doc="Pixels between two items.")
    items: Annotated[list[LegendItem], Convert(_items_of)] = prop(
        factory=list, doc="The items, or pairs of (label, renderers)."
    )

    def on_click(self, handler: Callable[..., object]) -> None:
        """Call `handler(event)` or `handler()` when the user clicks on an item."""
        self.on_event("legend_item_click", handler)

    def js_on_click(self, *callbacks: Callback) -> None:
        """Run callbacks in the page when the user clicks on an item: `cb_obj.item` is the item."""
        self.js_on_event("legend_item_click", *callbacks)
