"""Which module declares which model. Written by `python -m desk.models.index`. Do not edit."""

from __future__ import annotations

HOMES = {
    "annotations.annotation": (
        "Annotation TextAnnotation Title"
    ),
    "annotations.arrows": (
        "Arrow ArrowHead NormalHead OpenHead TeeHead VeeHead"
    ),
    "annotations.bands": (
        "Band Whisker"
    ),
    "annotations.bar": (
        "BaseBar"
    ),
    "annotations.color_bar": (
        "BaseColorBar ColorBar ContourColorBar"
    ),
    "annotations.dimensional": (
        "Angular CustomDimensional Dimensional ImperialLength Metric MetricLength ReciprocalMetric "
        "ReciprocalMetricLength"
    ),
    "annotations.geometry": (
        "AreaVisuals BoxAnnotation BoxInteractionHandles PolyAnnotation Slope Span"
    ),
    "annotations.html.labels": (
        "HTMLAnnotation HTMLLabel HTMLLabelSet HTMLTextAnnotation HTMLTitle"
    ),
    "annotations.labels": (
        "DataAnnotation Label LabelSet"
    ),
    "annotations.legend": (
        "Legend LegendItem"
    ),
    "annotations.scale_bar": (
        "ScaleBar"
    ),
    "annotations.size_bar": (
        "SizeBar"
    ),
    "axes": (
        "Axis CategoricalAxis ContinuousAxis DatetimeAxis LinearAxis LogAxis MercatorAxis TimedeltaAxis"
    ),
    "callbacks": (
        "CloseDialog CustomCode CustomJS OpenDialog OpenURL SetValue ToggleVisibility"
    ),
    "comparisons": (
        "Comparison CustomJSCompare NanCompare"
    ),
    "contours": (
        "ContourRenderer"
    ),
    "coordinates": (
        "CoordinateMapping GroupBy GroupByModels GroupByName"
    ),
    "css": (
        "GlobalImportedStyleSheet GlobalInlineStyleSheet ImportedStyleSheet InlineStyleSheet StyleSheet Styles"
    ),
    "data_model": (
        "DataModel"
    ),
    "document_scripts": (
        "DocumentScripts"
    ),
    "dom": (
        "Action ColorRef DOMElement DOMNode DomDiv DomSpan DomText HTML Index Placeholder Table TableRow Template "
        "ToggleGroup ValueOf ValueRef"
    ),
    "expressions": (
        "CoordinateTransform CumSum CustomJSExpr Expression Maximum Minimum PolarTransform ScalarExpression Stack "
        "XComponent XYComponent YComponent"
    ),
    "filters": (
        "AllIndices BooleanFilter CompositeFilter CustomJSFilter DifferenceFilter Filter GroupFilter IndexFilter "
        "IntersectionFilter InversionFilter SymmetricDifferenceFilter UnionFilter"
    ),
    "formatters": (
        "BasicTickFormatter CategoricalTickFormatter CustomJSTickFormatter DatetimeTickFormatter LogTickFormatter "
        "MercatorTickFormatter NumeralTickFormatter PrintfTickFormatter TickFormatter TimedeltaTickFormatter"
    ),
    "geojson": (
        "GeoJSONDataSource"
    ),
    "glyphs.areas": (
        "HArea HAreaStep HexTile MultiPolygons Patch Patches VArea VAreaStep"
    ),
    "glyphs.boxes": (
        "Block HBar HStrip LRTBGlyph Quad Rect VBar VStrip"
    ),
    "glyphs.circular": (
        "AnnularWedge Annulus Arc Circle Ellipse Ngon RadialGlyph Wedge"
    ),
    "glyphs.glyph": (
        "ConnectedXYGlyph Glyph XYGlyph"
    ),
    "glyphs.images": (
        "Image ImageBase ImageRGBA ImageStack ImageURL"
    ),
    "glyphs.lines": (
        "Bezier HSpan Line MultiLine Quadratic Ray Segment Step VSpan"
    ),
    "glyphs.markers": (
        "Marker Scatter"
    ),
    "glyphs.text": (
        "MathMLGlyph MathTextGlyph TeXGlyph Text"
    ),
    "graphics": (
        "Decoration Marking"
    ),
    "graphs": (
        "EdgeCoordinates EdgesAndLinkedNodes EdgesOnly GraphCoordinates GraphHitTestPolicy GraphRenderer "
        "LayoutProvider NodeCoordinates NodesAndAdjacentNodes NodesAndLinkedEdges NodesOnly StaticLayoutProvider"
    ),
    "grid_plot": (
        "GridPlot"
    ),
    "grids": (
        "Grid"
    ),
    "labeling": (
        "AllLabels CustomLabelingPolicy LabelingPolicy NoOverlap"
    ),
    "layouts": (
        "Column FlexBox GridBox GridCommon GroupBox HBox LayoutDOM Row ScrollBox Spacer TabPanel Tabs VBox"
    ),
    "map_plots": (
        "GMapOptions GMapPlot MapOptions MapPlot"
    ),
    "mappers": (
        "CategoricalColorMapper CategoricalMapper CategoricalMarkerMapper CategoricalPatternMapper ColorMapper "
        "ContinuousColorMapper EqHistColorMapper LinearColorMapper LogColorMapper Mapper ScanningColorMapper "
        "StackColorMapper WeightedStackColorMapper"
    ),
    "model": (
        "Callback Model"
    ),
    "nodes": (
        "Coordinate Indexed Node XY"
    ),
    "plots": (
        "Plot"
    ),
    "ranges": (
        "DataRange DataRange1d FactorRange NumericalRange Range Range1d"
    ),
    "renderers": (
        "CompositeRenderer DataRenderer GlyphRenderer GuideRenderer Renderer RendererGroup"
    ),
    "scales": (
        "CategoricalScale ContinuousScale LinearScale LogScale Scale"
    ),
    "selections": (
        "IntersectRenderers Selection SelectionPolicy UnionRenderers"
    ),
    "selectors": (
        "ByCSS ByClass ByID ByXPath Selector"
    ),
    "sources": (
        "CDSView ColumnDataSource ColumnarDataSource DataSource"
    ),
    "text": (
        "BaseText MathML MathText PlainText TeX"
    ),
    "textures": (
        "CanvasTexture ImageURLTexture Texture"
    ),
    "tickers": (
        "AdaptiveTicker BaseSingleIntervalTicker BasicTicker BinnedTicker CategoricalTicker CompositeTicker "
        "ContinuousTicker CustomJSTicker DatetimeTicker DaysTicker FixedTicker LogTicker MercatorTicker "
        "MonthsTicker SingleIntervalTicker Ticker TimedeltaTicker YearsTicker"
    ),
    "tiles": (
        "BBoxTileSource MercatorTileSource QUADKEYTileSource TMSTileSource TileRenderer TileSource WMTSTileSource"
    ),
    "tools.actions": (
        "CopyTool CustomAction ExamineTool FullscreenTool HelpTool RedoTool ResetTool SaveTool UndoTool"
    ),
    "tools.editing": (
        "BoxEditTool EditTool FreehandDrawTool LineEditTool PointDrawTool PolyDrawTool PolyEditTool PolyTool"
    ),
    "tools.inspecting": (
        "CrosshairTool CustomJSHover HoverTool"
    ),
    "tools.moving": (
        "BoxZoomTool ClickPanTool PanTool WheelPanTool WheelZoomTool ZoomBaseTool ZoomInTool ZoomOutTool"
    ),
    "tools.proxy": (
        "ToolProxy"
    ),
    "tools.range_tool": (
        "RangeTool"
    ),
    "tools.selecting": (
        "BoxSelectTool LassoSelectTool PolySelectTool RegionSelectTool SelectTool TapTool"
    ),
    "tools.tool": (
        "ActionTool Drag GestureTool InspectTool PlotActionTool Scroll Tap Tool"
    ),
    "tools.tool_menu": (
        "ToolMenu"
    ),
    "tools.toolbar": (
        "Toolbar"
    ),
    "transforms": (
        "CustomJSTransform Dodge Interpolator Jitter LinearInterpolator StepInterpolator Transform"
    ),
    "ui.dialogs": (
        "Dialog"
    ),
    "ui.examiner": (
        "Examiner"
    ),
    "ui.icons": (
        "BuiltinIcon Icon SVGIcon TablerIcon"
    ),
    "ui.menus": (
        "ActionItem CheckableItem DividerItem Menu MenuItem"
    ),
    "ui.panes": (
        "Drawer Pane Panel"
    ),
    "ui.tooltips": (
        "Tooltip"
    ),
    "ui.ui_element": (
        "StyledElement UIElement"
    ),
    "web_sources": (
        "AjaxDataSource ServerSentDataSource WebDataSource"
    ),
    "widgets.buttons": (
        "AbstractButton Button Dropdown HelpButton Toggle"
    ),
    "widgets.cell_editors": (
        "CellEditor CheckboxEditor DateEditor IntEditor NumberEditor PercentEditor SelectEditor StringEditor "
        "TextEditor TimeEditor"
    ),
    "widgets.cell_formatters": (
        "BooleanFormatter CellFormatter DateFormatter HTMLTemplateFormatter NumberFormatter ScientificFormatter "
        "StringFormatter"
    ),
    "widgets.color_inputs": (
        "ColorPicker"
    ),
    "widgets.data_cube": (
        "AvgAggregator DataCube GroupingInfo MaxAggregator MinAggregator RowAggregator SumAggregator"
    ),
    "widgets.file_inputs": (
        "FileInput"
    ),
    "widgets.groups": (
        "AbstractGroup CheckboxButtonGroup CheckboxGroup RadioButtonGroup RadioGroup ToggleButtonGroup "
        "ToggleInputGroup"
    ),
    "widgets.indicators": (
        "Indicator Progress"
    ),
    "widgets.input_widget": (
        "InputWidget"
    ),
    "widgets.markups": (
        "Div Markdown Markup Paragraph PreText"
    ),
    "widgets.numeric_inputs": (
        "NumericInput Spinner"
    ),
    "widgets.pickers": (
        "BaseDatePicker BaseDatetimePicker DatePicker DateRangePicker DatetimePicker DatetimeRangePicker "
        "MultipleDatePicker MultipleDatetimePicker PickerBase TimePicker"
    ),
    "widgets.selects": (
        "MultiChoice MultiSelect PaletteSelect Select"
    ),
    "widgets.sliders": (
        "AbstractSlider CategoricalSlider DateRangeSlider DateSlider DatetimeRangeSlider NumericalSlider "
        "RangeSlider Slider"
    ),
    "widgets.switches": (
        "Checkbox Switch ToggleInput"
    ),
    "widgets.tables": (
        "DataTable TableColumn TableWidget"
    ),
    "widgets.text_inputs": (
        "AutocompleteInput PasswordInput TextAreaInput TextInput TextLikeInput"
    ),
    "widgets.widget": (
        "Widget"
    ),
}
