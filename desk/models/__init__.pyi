"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .annotations.annotation import (
    Annotation as Annotation, TextAnnotation as TextAnnotation, Title as Title,
)
from .annotations.geometry import (
    AreaVisuals as AreaVisuals, BoxAnnotation as BoxAnnotation, BoxInteractionHandles as BoxInteractionHandles, Span
    as Span,
)
from .annotations.legend import (
    Legend as Legend, LegendItem as LegendItem,
)
from .axes import (
    Axis as Axis, ContinuousAxis as ContinuousAxis, DatetimeAxis as DatetimeAxis, LinearAxis as LinearAxis, LogAxis
    as LogAxis,
)
from .filters import (
    AllIndices as AllIndices, Filter as Filter,
)
from .formatters import (
    BasicTickFormatter as BasicTickFormatter, DatetimeTickFormatter as DatetimeTickFormatter, LogTickFormatter as
    LogTickFormatter, TickFormatter as TickFormatter,
)
from .glyphs import (
    Circle as Circle, ConnectedXYGlyph as ConnectedXYGlyph, Glyph as Glyph, Line as Line, Marker as Marker,
    RadialGlyph as RadialGlyph, Rect as Rect, Scatter as Scatter, XYGlyph as XYGlyph,
)
from .grids import (
    Grid as Grid,
)
from .labeling import (
    AllLabels as AllLabels, LabelingPolicy as LabelingPolicy, NoOverlap as NoOverlap,
)
from .layouts import (
    Column as Column, FlexBox as FlexBox, LayoutDOM as LayoutDOM, Row as Row, Spacer as Spacer,
)
from .model import (
    Model as Model,
)
from .plots import (
    Plot as Plot,
)
from .ranges import (
    DataRange as DataRange, DataRange1d as DataRange1d, NumericalRange as NumericalRange, Range as Range, Range1d as
    Range1d,
)
from .renderers import (
    CompositeRenderer as CompositeRenderer, DataRenderer as DataRenderer, GlyphRenderer as GlyphRenderer,
    GuideRenderer as GuideRenderer, Renderer as Renderer,
)
from .scales import (
    ContinuousScale as ContinuousScale, LinearScale as LinearScale, LogScale as LogScale, Scale as Scale, Transform
    as Transform,
)
from .selections import (
    IntersectRenderers as IntersectRenderers, Selection as Selection, SelectionPolicy as SelectionPolicy,
    UnionRenderers as UnionRenderers,
)
from .sources import (
    CDSView as CDSView, ColumnDataSource as ColumnDataSource, ColumnarDataSource as ColumnarDataSource, DataSource
    as DataSource,
)
from .tickers import (
    AdaptiveTicker as AdaptiveTicker, BaseSingleIntervalTicker as BaseSingleIntervalTicker, BasicTicker as
    BasicTicker, CompositeTicker as CompositeTicker, ContinuousTicker as ContinuousTicker, DatetimeTicker as
    DatetimeTicker, DaysTicker as DaysTicker, FixedTicker as FixedTicker, LogTicker as LogTicker, MonthsTicker as
    MonthsTicker, SingleIntervalTicker as SingleIntervalTicker, Ticker as Ticker, YearsTicker as YearsTicker,
)
from .tools import (
    ActionTool as ActionTool, BoxZoomTool as BoxZoomTool, CrosshairTool as CrosshairTool, Drag as Drag, GestureTool
    as GestureTool, HoverTool as HoverTool, InspectTool as InspectTool, PanTool as PanTool, PlotActionTool as
    PlotActionTool, ResetTool as ResetTool, SaveTool as SaveTool, Scroll as Scroll, Tap as Tap, Tool as Tool,
    Toolbar as Toolbar, WheelZoomTool as WheelZoomTool,
)
from .ui import (
    Pane as Pane, StyledElement as StyledElement, UIElement as UIElement,
)
from .widgets.buttons import (
    AbstractButton as AbstractButton, Button as Button,
)
from .widgets.inputs import (
    InputWidget as InputWidget, Select as Select, TextInput as TextInput, TextLikeInput as TextLikeInput,
)
from .widgets.markups import (
    Div as Div, Markup as Markup,
)
from .widgets.sliders import (
    AbstractSlider as AbstractSlider, NumericalSlider as NumericalSlider, Slider as Slider,
)
from .widgets.widget import (
    Widget as Widget,
)

__all__: list[str]
