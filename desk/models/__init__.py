"""Models: what documents are made of. One file a subject; nothing is loaded before it is asked for.

    from desk.models import ColumnDataSource, Slider

A new model is a class in the file of its subject and its name here, twice: for type checkers and for the look-up.
"""

# ruff: noqa: I001  # the imports for type checkers are a list, in as few lines as they need

from __future__ import annotations

import builtins
import importlib
from typing import TYPE_CHECKING, Any

from desk.properties import registry

if TYPE_CHECKING:
    # fmt: off
    from .annotations import (
        Annotation as Annotation, AreaVisuals as AreaVisuals, BoxAnnotation as BoxAnnotation,
        BoxInteractionHandles as BoxInteractionHandles, Legend as Legend, LegendItem as LegendItem, Span as Span,
        TextAnnotation as TextAnnotation, Title as Title,
    )
    from .axes import (
        Axis as Axis, ContinuousAxis as ContinuousAxis, DatetimeAxis as DatetimeAxis, LinearAxis as LinearAxis,
        LogAxis as LogAxis,
    )
    from .filters import AllIndices as AllIndices, Filter as Filter
    from .formatters import (
        BasicTickFormatter as BasicTickFormatter, DatetimeTickFormatter as DatetimeTickFormatter,
        LogTickFormatter as LogTickFormatter, TickFormatter as TickFormatter,
    )
    from .glyphs import (
        Circle as Circle, ConnectedXYGlyph as ConnectedXYGlyph, Glyph as Glyph, Line as Line, Marker as Marker,
        RadialGlyph as RadialGlyph, Rect as Rect, Scatter as Scatter, XYGlyph as XYGlyph,
    )
    from .grids import Grid as Grid
    from .labeling import AllLabels as AllLabels, LabelingPolicy as LabelingPolicy, NoOverlap as NoOverlap
    from .layouts import Column as Column, FlexBox as FlexBox, LayoutDOM as LayoutDOM, Row as Row, Spacer as Spacer
    from .model import Model as Model
    from .plots import Plot as Plot
    from .ranges import (
        DataRange as DataRange, DataRange1d as DataRange1d, NumericalRange as NumericalRange, Range as Range,
        Range1d as Range1d,
    )
    from .renderers import (
        CompositeRenderer as CompositeRenderer, DataRenderer as DataRenderer, GlyphRenderer as GlyphRenderer,
        GuideRenderer as GuideRenderer, Renderer as Renderer,
    )
    from .scales import (
        ContinuousScale as ContinuousScale, LinearScale as LinearScale, LogScale as LogScale, Scale as Scale,
        Transform as Transform,
    )
    from .selections import (
        IntersectRenderers as IntersectRenderers, Selection as Selection, SelectionPolicy as SelectionPolicy,
        UnionRenderers as UnionRenderers,
    )
    from .sources import (
        CDSView as CDSView, ColumnDataSource as ColumnDataSource, ColumnarDataSource as ColumnarDataSource,
        DataSource as DataSource,
    )
    from .tickers import (
        AdaptiveTicker as AdaptiveTicker, BaseSingleIntervalTicker as BaseSingleIntervalTicker,
        BasicTicker as BasicTicker, CompositeTicker as CompositeTicker, ContinuousTicker as ContinuousTicker,
        DatetimeTicker as DatetimeTicker, DaysTicker as DaysTicker, FixedTicker as FixedTicker,
        LogTicker as LogTicker, MonthsTicker as MonthsTicker, SingleIntervalTicker as SingleIntervalTicker,
        Ticker as Ticker, YearsTicker as YearsTicker,
    )
    from .tools import (
        ActionTool as ActionTool, BoxZoomTool as BoxZoomTool, CrosshairTool as CrosshairTool, Drag as Drag,
        GestureTool as GestureTool, HoverTool as HoverTool, InspectTool as InspectTool, PanTool as PanTool,
        PlotActionTool as PlotActionTool, ResetTool as ResetTool, SaveTool as SaveTool, Scroll as Scroll,
        Tap as Tap, Tool as Tool, Toolbar as Toolbar, WheelZoomTool as WheelZoomTool,
    )
    from .ui import Pane as Pane, StyledElement as StyledElement, UIElement as UIElement
    from .widgets import (
        AbstractButton as AbstractButton, AbstractSlider as AbstractSlider, Button as Button,
        ButtonLike as ButtonLike, Div as Div, InputWidget as InputWidget, Markup as Markup,
        NumericalSlider as NumericalSlider, Select as Select, Slider as Slider, TextInput as TextInput,
        TextLikeInput as TextLikeInput, Widget as Widget,
    )
    # fmt: on

_HOMES = {
    "annotations": (
        "Annotation AreaVisuals BoxAnnotation BoxInteractionHandles Legend LegendItem Span TextAnnotation Title"
    ),
    "axes": "Axis ContinuousAxis DatetimeAxis LinearAxis LogAxis",
    "filters": "AllIndices Filter",
    "formatters": "BasicTickFormatter DatetimeTickFormatter LogTickFormatter TickFormatter",
    "glyphs": "Circle ConnectedXYGlyph Glyph Line Marker RadialGlyph Rect Scatter XYGlyph",
    "grids": "Grid",
    "labeling": "AllLabels LabelingPolicy NoOverlap",
    "layouts": "Column FlexBox LayoutDOM Row Spacer",
    "model": "Model",
    "plots": "Plot",
    "ranges": "DataRange DataRange1d NumericalRange Range Range1d",
    "renderers": "CompositeRenderer DataRenderer GlyphRenderer GuideRenderer Renderer",
    "scales": "ContinuousScale LinearScale LogScale Scale Transform",
    "selections": "IntersectRenderers Selection SelectionPolicy UnionRenderers",
    "sources": "CDSView ColumnDataSource ColumnarDataSource DataSource",
    "tickers": (
        "AdaptiveTicker BaseSingleIntervalTicker BasicTicker CompositeTicker ContinuousTicker DatetimeTicker "
        "DaysTicker FixedTicker LogTicker MonthsTicker SingleIntervalTicker Ticker YearsTicker"
    ),
    "tools": (
        "ActionTool BoxZoomTool CrosshairTool Drag GestureTool HoverTool InspectTool PanTool PlotActionTool ResetTool "
        "SaveTool Scroll Tap Tool Toolbar WheelZoomTool"
    ),
    "ui": "Pane StyledElement UIElement",
    "widgets": (
        "AbstractButton AbstractSlider Button ButtonLike Div InputWidget Markup NumericalSlider Select Slider "
        "TextInput TextLikeInput Widget"
    ),
}

_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_MODULE_OF)


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f".{module}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *_MODULE_OF]


def _load(name: str) -> None:
    """For the registry: import what defines a model or an event of this name."""
    if name in _MODULE_OF:
        __getattr__(name)
    elif name.islower() and not hasattr(builtins, name):
        importlib.import_module("desk.events")


registry.add_finder(_load)
