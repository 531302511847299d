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
    Axis as Axis, CategoricalAxis as CategoricalAxis, ContinuousAxis as ContinuousAxis, DatetimeAxis as
    DatetimeAxis, LinearAxis as LinearAxis, LogAxis as LogAxis, MercatorAxis as MercatorAxis,
)
from .expressions import (
    CoordinateTransform as CoordinateTransform, CumSum as CumSum, CustomJSExpr as CustomJSExpr, Expression as
    Expression, Maximum as Maximum, Minimum as Minimum, PolarTransform as PolarTransform, ScalarExpression as
    ScalarExpression, Stack as Stack, XComponent as XComponent, XYComponent as XYComponent, YComponent as YComponent,
)
from .filters import (
    AllIndices as AllIndices, BooleanFilter as BooleanFilter, CompositeFilter as CompositeFilter, DifferenceFilter
    as DifferenceFilter, Filter as Filter, GroupFilter as GroupFilter, IndexFilter as IndexFilter,
    IntersectionFilter as IntersectionFilter, InversionFilter as InversionFilter, SymmetricDifferenceFilter as
    SymmetricDifferenceFilter, UnionFilter as UnionFilter,
)
from .formatters import (
    BasicTickFormatter as BasicTickFormatter, CategoricalTickFormatter as CategoricalTickFormatter,
    DatetimeTickFormatter as DatetimeTickFormatter, LogTickFormatter as LogTickFormatter, MercatorTickFormatter as
    MercatorTickFormatter, NumeralTickFormatter as NumeralTickFormatter, PrintfTickFormatter as PrintfTickFormatter,
    TickFormatter as TickFormatter,
)
from .glyphs.areas import (
    HArea as HArea, HAreaStep as HAreaStep, HexTile as HexTile, MultiPolygons as MultiPolygons, Patch as Patch,
    Patches as Patches, VArea as VArea, VAreaStep as VAreaStep,
)
from .glyphs.boxes import (
    Block as Block, HBar as HBar, HStrip as HStrip, LRTBGlyph as LRTBGlyph, Quad as Quad, Rect as Rect, VBar as
    VBar, VStrip as VStrip,
)
from .glyphs.circular import (
    AnnularWedge as AnnularWedge, Annulus as Annulus, Arc as Arc, Circle as Circle, Ellipse as Ellipse, RadialGlyph
    as RadialGlyph, Wedge as Wedge,
)
from .glyphs.glyph import (
    ConnectedXYGlyph as ConnectedXYGlyph, Glyph as Glyph, XYGlyph as XYGlyph,
)
from .glyphs.lines import (
    Bezier as Bezier, HSpan as HSpan, Line as Line, MultiLine as MultiLine, Quadratic as Quadratic, Ray as Ray,
    Segment as Segment, Step as Step, VSpan as VSpan,
)
from .glyphs.markers import (
    Marker as Marker, Scatter as Scatter,
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
from .mappers import (
    CategoricalColorMapper as CategoricalColorMapper, CategoricalMapper as CategoricalMapper,
    CategoricalMarkerMapper as CategoricalMarkerMapper, CategoricalPatternMapper as CategoricalPatternMapper,
    ColorMapper as ColorMapper, ContinuousColorMapper as ContinuousColorMapper, EqHistColorMapper as
    EqHistColorMapper, LinearColorMapper as LinearColorMapper, LogColorMapper as LogColorMapper, Mapper as Mapper,
    ScanningColorMapper as ScanningColorMapper, StackColorMapper as StackColorMapper, WeightedStackColorMapper as
    WeightedStackColorMapper,
)
from .model import (
    Model as Model,
)
from .plots import (
    Plot as Plot,
)
from .ranges import (
    DataRange as DataRange, DataRange1d as DataRange1d, FactorRange as FactorRange, NumericalRange as
    NumericalRange, Range as Range, Range1d as Range1d,
)
from .renderers import (
    CompositeRenderer as CompositeRenderer, DataRenderer as DataRenderer, GlyphRenderer as GlyphRenderer,
    GuideRenderer as GuideRenderer, Renderer as Renderer,
)
from .scales import (
    CategoricalScale as CategoricalScale, ContinuousScale as ContinuousScale, LinearScale as LinearScale, LogScale
    as LogScale, Scale as Scale,
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
    BasicTicker, CategoricalTicker as CategoricalTicker, CompositeTicker as CompositeTicker, ContinuousTicker as
    ContinuousTicker, DatetimeTicker as DatetimeTicker, DaysTicker as DaysTicker, FixedTicker as FixedTicker,
    LogTicker as LogTicker, MercatorTicker as MercatorTicker, MonthsTicker as MonthsTicker, SingleIntervalTicker as
    SingleIntervalTicker, Ticker as Ticker, YearsTicker as YearsTicker,
)
from .tools import (
    ActionTool as ActionTool, BoxZoomTool as BoxZoomTool, CrosshairTool as CrosshairTool, Drag as Drag, GestureTool
    as GestureTool, HoverTool as HoverTool, InspectTool as InspectTool, PanTool as PanTool, PlotActionTool as
    PlotActionTool, ResetTool as ResetTool, SaveTool as SaveTool, Scroll as Scroll, Tap as Tap, Tool as Tool,
    Toolbar as Toolbar, WheelZoomTool as WheelZoomTool,
)
from .transforms import (
    CustomJSTransform as CustomJSTransform, Dodge as Dodge, Interpolator as Interpolator, Jitter as Jitter,
    LinearInterpolator as LinearInterpolator, StepInterpolator as StepInterpolator, Transform as Transform,
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
