"""Names of public models that no file of the gallery shows, and why: a closed list, so that a new model gets a file.

    NOT_SHOWN["Glyph"]          # "what others are made from"
"""

from __future__ import annotations

_BASES = """
    AbstractButton AbstractGroup AbstractSlider Action ActionTool Annotation ArrowHead Axis BaseBar BaseColorBar
    BaseDatePicker BaseDatetimePicker BaseSingleIntervalTicker BaseText Callback CategoricalMapper CellEditor
    CellFormatter ColorMapper ColumnarDataSource Comparison CompositeFilter CompositeRenderer ConnectedXYGlyph
    ContinuousAxis ContinuousColorMapper ContinuousScale ContinuousTicker Coordinate CoordinateTransform CustomCode
    CustomDimensional DOMElement DOMNode DataAnnotation DataRange DataRenderer DataSource Dimensional Drag EditTool
    Expression Filter FlexBox GMapPlot GestureTool Glyph GraphCoordinates GraphHitTestPolicy GridCommon GroupBy
    GuideRenderer HTMLAnnotation HTMLTextAnnotation Icon ImageBase Indicator InputWidget InspectTool Interpolator
    LRTBGlyph LabelingPolicy LayoutDOM LayoutProvider MapOptions MapPlot Mapper Marker Marking Markup MathText
    MathTextGlyph MenuItem MercatorTileSource Metric Model NumericalRange NumericalSlider Pane PickerBase Placeholder
    Plot PlotActionTool PolyTool RadialGlyph Range ReciprocalMetric RegionSelectTool Renderer RowAggregator
    ScalarExpression Scale ScanningColorMapper Scroll SelectTool SelectionPolicy Selector StackColorMapper StyleSheet
    StyledElement TableWidget Tap TextAnnotation TextLikeInput Texture TickFormatter Ticker TileSource
    ToggleButtonGroup ToggleInput ToggleInputGroup Tool Transform UIElement Widget XYComponent XYGlyph ZoomBaseTool
"""

#: Name -> why there is nothing to look at.
NOT_SHOWN: dict[str, str] = {
    **dict.fromkeys(_BASES.split(), "what others are made from: nobody puts it into an app"),
    **dict.fromkeys(("AjaxDataSource", "ServerSentDataSource", "WebDataSource"), "needs an address of the app that answers"),
    **dict.fromkeys(("BBoxTileSource", "QUADKEYTileSource", "TMSTileSource"), "differs from WMTSTileSource by its addresses alone"),
    **dict.fromkeys(("ByCSS", "ByClass", "ByID", "ByXPath"), "finds elements of a page and looks like nothing"),
    **dict.fromkeys(("GlobalImportedStyleSheet", "ImportedStyleSheet"), "needs a file beside the app"),
    "DataModel": "what authors make their own models from",
    "DocumentScripts": "holds the callbacks of a document and is shown nowhere",
}
