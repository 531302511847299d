"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .annotations.annotation import (
    Annotation as Annotation, TextAnnotation as TextAnnotation, Title as Title,
)
from .annotations.arrows import (
    Arrow as Arrow, ArrowHead as ArrowHead, NormalHead as NormalHead, OpenHead as OpenHead, TeeHead as TeeHead,
    VeeHead as VeeHead,
)
from .annotations.bands import (
    Band as Band, Whisker as Whisker,
)
from .annotations.bar import (
    BaseBar as BaseBar,
)
from .annotations.color_bar import (
    BaseColorBar as BaseColorBar, ColorBar as ColorBar, ContourColorBar as ContourColorBar,
)
from .annotations.dimensional import (
    Angular as Angular, CustomDimensional as CustomDimensional, Dimensional as Dimensional, ImperialLength as
    ImperialLength, Metric as Metric, MetricLength as MetricLength, ReciprocalMetric as ReciprocalMetric,
    ReciprocalMetricLength as ReciprocalMetricLength,
)
from .annotations.geometry import (
    AreaVisuals as AreaVisuals, BoxAnnotation as BoxAnnotation, BoxInteractionHandles as BoxInteractionHandles,
    PolyAnnotation as PolyAnnotation, Slope as Slope, Span as Span,
)
from .annotations.html.labels import (
    HTMLAnnotation as HTMLAnnotation, HTMLLabel as HTMLLabel, HTMLLabelSet as HTMLLabelSet, HTMLTextAnnotation as
    HTMLTextAnnotation, HTMLTitle as HTMLTitle,
)
from .annotations.labels import (
    DataAnnotation as DataAnnotation, Label as Label, LabelSet as LabelSet,
)
from .annotations.legend import (
    Legend as Legend, LegendItem as LegendItem,
)
from .annotations.scale_bar import (
    ScaleBar as ScaleBar,
)
from .annotations.size_bar import (
    SizeBar as SizeBar,
)
from .axes import (
    Axis as Axis, CategoricalAxis as CategoricalAxis, ContinuousAxis as ContinuousAxis, DatetimeAxis as
    DatetimeAxis, LinearAxis as LinearAxis, LogAxis as LogAxis, MercatorAxis as MercatorAxis, TimedeltaAxis as
    TimedeltaAxis,
)
from .callbacks import (
    CloseDialog as CloseDialog, CustomCode as CustomCode, CustomJS as CustomJS, OpenDialog as OpenDialog, OpenURL as
    OpenURL, SetValue as SetValue, ToggleVisibility as ToggleVisibility,
)
from .comparisons import (
    Comparison as Comparison, CustomJSCompare as CustomJSCompare, NanCompare as NanCompare,
)
from .contours import (
    ContourRenderer as ContourRenderer,
)
from .coordinates import (
    CoordinateMapping as CoordinateMapping, GroupBy as GroupBy, GroupByModels as GroupByModels, GroupByName as
    GroupByName,
)
from .css import (
    GlobalImportedStyleSheet as GlobalImportedStyleSheet, GlobalInlineStyleSheet as GlobalInlineStyleSheet,
    ImportedStyleSheet as ImportedStyleSheet, InlineStyleSheet as InlineStyleSheet, StyleSheet as StyleSheet, Styles
    as Styles,
)
from .data_model import (
    DataModel as DataModel,
)
from .document_scripts import (
    DocumentScripts as DocumentScripts,
)
from .dom import (
    Action as Action, ColorRef as ColorRef, DOMElement as DOMElement, DOMNode as DOMNode, DomDiv as DomDiv, DomSpan
    as DomSpan, DomText as DomText, HTML as HTML, Index as Index, Placeholder as Placeholder, Table as Table,
    TableRow as TableRow, Template as Template, ToggleGroup as ToggleGroup, ValueOf as ValueOf, ValueRef as ValueRef,
)
from .expressions import (
    CoordinateTransform as CoordinateTransform, CumSum as CumSum, CustomJSExpr as CustomJSExpr, Expression as
    Expression, Maximum as Maximum, Minimum as Minimum, PolarTransform as PolarTransform, ScalarExpression as
    ScalarExpression, Stack as Stack, XComponent as XComponent, XYComponent as XYComponent, YComponent as YComponent,
)
from .filters import (
    AllIndices as AllIndices, BooleanFilter as BooleanFilter, CompositeFilter as CompositeFilter, CustomJSFilter as
    CustomJSFilter, DifferenceFilter as DifferenceFilter, Filter as Filter, GroupFilter as GroupFilter, IndexFilter
    as IndexFilter, IntersectionFilter as IntersectionFilter, InversionFilter as InversionFilter,
    SymmetricDifferenceFilter as SymmetricDifferenceFilter, UnionFilter as UnionFilter,
)
from .formatters import (
    BasicTickFormatter as BasicTickFormatter, CategoricalTickFormatter as CategoricalTickFormatter,
    CustomJSTickFormatter as CustomJSTickFormatter, DatetimeTickFormatter as DatetimeTickFormatter, LogTickFormatter
    as LogTickFormatter, MercatorTickFormatter as MercatorTickFormatter, NumeralTickFormatter as
    NumeralTickFormatter, PrintfTickFormatter as PrintfTickFormatter, TickFormatter as TickFormatter,
    TimedeltaTickFormatter as TimedeltaTickFormatter,
)
from .geojson import (
    GeoJSONDataSource as GeoJSONDataSource,
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
    AnnularWedge as AnnularWedge, Annulus as Annulus, Arc as Arc, Circle as Circle, Ellipse as Ellipse, Ngon as
    Ngon, RadialGlyph as RadialGlyph, Wedge as Wedge,
)
from .glyphs.glyph import (
    ConnectedXYGlyph as ConnectedXYGlyph, Glyph as Glyph, XYGlyph as XYGlyph,
)
from .glyphs.images import (
    Image as Image, ImageBase as ImageBase, ImageRGBA as ImageRGBA, ImageStack as ImageStack, ImageURL as ImageURL,
)
from .glyphs.lines import (
    Bezier as Bezier, HSpan as HSpan, Line as Line, MultiLine as MultiLine, Quadratic as Quadratic, Ray as Ray,
    Segment as Segment, Step as Step, VSpan as VSpan,
)
from .glyphs.markers import (
    Marker as Marker, Scatter as Scatter,
)
from .glyphs.text import (
    MathMLGlyph as MathMLGlyph, MathTextGlyph as MathTextGlyph, TeXGlyph as TeXGlyph, Text as Text,
)
from .graphics import (
    Decoration as Decoration, Marking as Marking,
)
from .graphs import (
    EdgeCoordinates as EdgeCoordinates, EdgesAndLinkedNodes as EdgesAndLinkedNodes, EdgesOnly as EdgesOnly,
    GraphCoordinates as GraphCoordinates, GraphHitTestPolicy as GraphHitTestPolicy, GraphRenderer as GraphRenderer,
    LayoutProvider as LayoutProvider, NodeCoordinates as NodeCoordinates, NodesAndAdjacentNodes as
    NodesAndAdjacentNodes, NodesAndLinkedEdges as NodesAndLinkedEdges, NodesOnly as NodesOnly, StaticLayoutProvider
    as StaticLayoutProvider,
)
from .grid_plot import (
    GridPlot as GridPlot,
)
from .grids import (
    Grid as Grid,
)
from .labeling import (
    AllLabels as AllLabels, CustomLabelingPolicy as CustomLabelingPolicy, LabelingPolicy as LabelingPolicy,
    NoOverlap as NoOverlap,
)
from .layouts import (
    Column as Column, FlexBox as FlexBox, GridBox as GridBox, GridCommon as GridCommon, GroupBox as GroupBox, HBox
    as HBox, LayoutDOM as LayoutDOM, Row as Row, ScrollBox as ScrollBox, Spacer as Spacer, TabPanel as TabPanel,
    Tabs as Tabs, VBox as VBox,
)
from .map_plots import (
    GMapOptions as GMapOptions, GMapPlot as GMapPlot, MapOptions as MapOptions, MapPlot as MapPlot,
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
    Callback as Callback, Model as Model,
)
from .nodes import (
    Coordinate as Coordinate, Indexed as Indexed, Node as Node, XY as XY,
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
    GuideRenderer as GuideRenderer, Renderer as Renderer, RendererGroup as RendererGroup,
)
from .scales import (
    CategoricalScale as CategoricalScale, ContinuousScale as ContinuousScale, LinearScale as LinearScale, LogScale
    as LogScale, Scale as Scale,
)
from .selections import (
    IntersectRenderers as IntersectRenderers, Selection as Selection, SelectionPolicy as SelectionPolicy,
    UnionRenderers as UnionRenderers,
)
from .selectors import (
    ByCSS as ByCSS, ByClass as ByClass, ByID as ByID, ByXPath as ByXPath, Selector as Selector,
)
from .sources import (
    CDSView as CDSView, ColumnDataSource as ColumnDataSource, ColumnarDataSource as ColumnarDataSource, DataSource
    as DataSource,
)
from .text import (
    BaseText as BaseText, MathML as MathML, MathText as MathText, PlainText as PlainText, TeX as TeX,
)
from .textures import (
    CanvasTexture as CanvasTexture, ImageURLTexture as ImageURLTexture, Texture as Texture,
)
from .tickers import (
    AdaptiveTicker as AdaptiveTicker, BaseSingleIntervalTicker as BaseSingleIntervalTicker, BasicTicker as
    BasicTicker, BinnedTicker as BinnedTicker, CategoricalTicker as CategoricalTicker, CompositeTicker as
    CompositeTicker, ContinuousTicker as ContinuousTicker, CustomJSTicker as CustomJSTicker, DatetimeTicker as
    DatetimeTicker, DaysTicker as DaysTicker, FixedTicker as FixedTicker, LogTicker as LogTicker, MercatorTicker as
    MercatorTicker, MonthsTicker as MonthsTicker, SingleIntervalTicker as SingleIntervalTicker, Ticker as Ticker,
    TimedeltaTicker as TimedeltaTicker, YearsTicker as YearsTicker,
)
from .tiles import (
    BBoxTileSource as BBoxTileSource, MercatorTileSource as MercatorTileSource, QUADKEYTileSource as
    QUADKEYTileSource, TMSTileSource as TMSTileSource, TileRenderer as TileRenderer, TileSource as TileSource,
    WMTSTileSource as WMTSTileSource,
)
from .tools.actions import (
    CopyTool as CopyTool, CustomAction as CustomAction, ExamineTool as ExamineTool, FullscreenTool as
    FullscreenTool, HelpTool as HelpTool, RedoTool as RedoTool, ResetTool as ResetTool, SaveTool as SaveTool,
    UndoTool as UndoTool,
)
from .tools.editing import (
    BoxEditTool as BoxEditTool, EditTool as EditTool, FreehandDrawTool as FreehandDrawTool, LineEditTool as
    LineEditTool, PointDrawTool as PointDrawTool, PolyDrawTool as PolyDrawTool, PolyEditTool as PolyEditTool,
    PolyTool as PolyTool,
)
from .tools.inspecting import (
    CrosshairTool as CrosshairTool, CustomJSHover as CustomJSHover, HoverTool as HoverTool,
)
from .tools.moving import (
    BoxZoomTool as BoxZoomTool, ClickPanTool as ClickPanTool, PanTool as PanTool, WheelPanTool as WheelPanTool,
    WheelZoomTool as WheelZoomTool, ZoomBaseTool as ZoomBaseTool, ZoomInTool as ZoomInTool, ZoomOutTool as
    ZoomOutTool,
)
from .tools.proxy import (
    ToolProxy as ToolProxy,
)
from .tools.range_tool import (
    RangeTool as RangeTool,
)
from .tools.selecting import (
    BoxSelectTool as BoxSelectTool, LassoSelectTool as LassoSelectTool, PolySelectTool as PolySelectTool,
    RegionSelectTool as RegionSelectTool, SelectTool as SelectTool, TapTool as TapTool,
)
from .tools.tool import (
    ActionTool as ActionTool, Drag as Drag, GestureTool as GestureTool, InspectTool as InspectTool, PlotActionTool
    as PlotActionTool, Scroll as Scroll, Tap as Tap, Tool as Tool,
)
from .tools.tool_menu import (
    ToolMenu as ToolMenu,
)
from .tools.toolbar import (
    Toolbar as Toolbar,
)
from .transforms import (
    CustomJSTransform as CustomJSTransform, Dodge as Dodge, Interpolator as Interpolator, Jitter as Jitter,
    LinearInterpolator as LinearInterpolator, StepInterpolator as StepInterpolator, Transform as Transform,
)
from .ui.dialogs import (
    Dialog as Dialog,
)
from .ui.examiner import (
    Examiner as Examiner,
)
from .ui.icons import (
    BuiltinIcon as BuiltinIcon, Icon as Icon, SVGIcon as SVGIcon, TablerIcon as TablerIcon,
)
from .ui.menus import (
    ActionItem as ActionItem, CheckableItem as CheckableItem, DividerItem as DividerItem, Menu as Menu, MenuItem as
    MenuItem,
)
from .ui.panes import (
    Drawer as Drawer, Pane as Pane, Panel as Panel,
)
from .ui.tooltips import (
    Tooltip as Tooltip,
)
from .ui.ui_element import (
    StyledElement as StyledElement, UIElement as UIElement,
)
from .web_sources import (
    AjaxDataSource as AjaxDataSource, ServerSentDataSource as ServerSentDataSource, WebDataSource as WebDataSource,
)
from .widgets.buttons import (
    AbstractButton as AbstractButton, Button as Button, Dropdown as Dropdown, HelpButton as HelpButton, Toggle as
    Toggle,
)
from .widgets.cell_editors import (
    CellEditor as CellEditor, CheckboxEditor as CheckboxEditor, DateEditor as DateEditor, IntEditor as IntEditor,
    NumberEditor as NumberEditor, PercentEditor as PercentEditor, SelectEditor as SelectEditor, StringEditor as
    StringEditor, TextEditor as TextEditor, TimeEditor as TimeEditor,
)
from .widgets.cell_formatters import (
    BooleanFormatter as BooleanFormatter, CellFormatter as CellFormatter, DateFormatter as DateFormatter,
    HTMLTemplateFormatter as HTMLTemplateFormatter, NumberFormatter as NumberFormatter, ScientificFormatter as
    ScientificFormatter, StringFormatter as StringFormatter,
)
from .widgets.color_inputs import (
    ColorPicker as ColorPicker,
)
from .widgets.data_cube import (
    AvgAggregator as AvgAggregator, DataCube as DataCube, GroupingInfo as GroupingInfo, MaxAggregator as
    MaxAggregator, MinAggregator as MinAggregator, RowAggregator as RowAggregator, SumAggregator as SumAggregator,
)
from .widgets.file_inputs import (
    FileInput as FileInput,
)
from .widgets.groups import (
    AbstractGroup as AbstractGroup, CheckboxButtonGroup as CheckboxButtonGroup, CheckboxGroup as CheckboxGroup,
    RadioButtonGroup as RadioButtonGroup, RadioGroup as RadioGroup, ToggleButtonGroup as ToggleButtonGroup,
    ToggleInputGroup as ToggleInputGroup,
)
from .widgets.indicators import (
    Indicator as Indicator, Progress as Progress,
)
from .widgets.input_widget import (
    InputWidget as InputWidget,
)
from .widgets.markups import (
    Div as Div, Markdown as Markdown, Markup as Markup, Paragraph as Paragraph, PreText as PreText,
)
from .widgets.numeric_inputs import (
    NumericInput as NumericInput, Spinner as Spinner,
)
from .widgets.pickers import (
    BaseDatePicker as BaseDatePicker, BaseDatetimePicker as BaseDatetimePicker, DatePicker as DatePicker,
    DateRangePicker as DateRangePicker, DatetimePicker as DatetimePicker, DatetimeRangePicker as
    DatetimeRangePicker, MultipleDatePicker as MultipleDatePicker, MultipleDatetimePicker as MultipleDatetimePicker,
    PickerBase as PickerBase, TimePicker as TimePicker,
)
from .widgets.selects import (
    MultiChoice as MultiChoice, MultiSelect as MultiSelect, PaletteSelect as PaletteSelect, Select as Select,
)
from .widgets.sliders import (
    AbstractSlider as AbstractSlider, CategoricalSlider as CategoricalSlider, DateRangeSlider as DateRangeSlider,
    DateSlider as DateSlider, DatetimeRangeSlider as DatetimeRangeSlider, NumericalSlider as NumericalSlider,
    RangeSlider as RangeSlider, Slider as Slider,
)
from .widgets.switches import (
    Checkbox as Checkbox, Switch as Switch, ToggleInput as ToggleInput,
)
from .widgets.tables import (
    DataTable as DataTable, TableColumn as TableColumn, TableWidget as TableWidget,
)
from .widgets.text_inputs import (
    AutocompleteInput as AutocompleteInput, PasswordInput as PasswordInput, TextAreaInput as TextAreaInput,
    TextInput as TextInput, TextLikeInput as TextLikeInput,
)
from .widgets.widget import (
    Widget as Widget,
)

__all__: list[str]
