"""Which module declares which model. Written by `python -m desk.models.index`. Do not edit."""

from __future__ import annotations

HOMES = {
    "annotations.annotation": (
        "Annotation TextAnnotation Title"
    ),
    "annotations.geometry": (
        "AreaVisuals BoxAnnotation BoxInteractionHandles Span"
    ),
    "annotations.legend": (
        "Legend LegendItem"
    ),
    "axes": (
        "Axis CategoricalAxis ContinuousAxis DatetimeAxis LinearAxis LogAxis MercatorAxis"
    ),
    "expressions": (
        "CoordinateTransform CumSum CustomJSExpr Expression Maximum Minimum PolarTransform ScalarExpression Stack "
        "XComponent XYComponent YComponent"
    ),
    "filters": (
        "AllIndices BooleanFilter CompositeFilter DifferenceFilter Filter GroupFilter IndexFilter "
        "IntersectionFilter InversionFilter SymmetricDifferenceFilter UnionFilter"
    ),
    "formatters": (
        "BasicTickFormatter CategoricalTickFormatter DatetimeTickFormatter LogTickFormatter MercatorTickFormatter "
        "NumeralTickFormatter PrintfTickFormatter TickFormatter"
    ),
    "glyphs.areas": (
        "HArea HAreaStep HexTile MultiPolygons Patch Patches VArea VAreaStep"
    ),
    "glyphs.boxes": (
        "Block HBar HStrip LRTBGlyph Quad Rect VBar VStrip"
    ),
    "glyphs.circular": (
        "AnnularWedge Annulus Arc Circle Ellipse RadialGlyph Wedge"
    ),
    "glyphs.glyph": (
        "ConnectedXYGlyph Glyph XYGlyph"
    ),
    "glyphs.lines": (
        "Bezier HSpan Line MultiLine Quadratic Ray Segment Step VSpan"
    ),
    "glyphs.markers": (
        "Marker Scatter"
    ),
    "grids": (
        "Grid"
    ),
    "labeling": (
        "AllLabels LabelingPolicy NoOverlap"
    ),
    "layouts": (
        "Column FlexBox LayoutDOM Row Spacer"
    ),
    "mappers": (
        "CategoricalColorMapper CategoricalMapper CategoricalMarkerMapper CategoricalPatternMapper ColorMapper "
        "ContinuousColorMapper EqHistColorMapper LinearColorMapper LogColorMapper Mapper ScanningColorMapper "
        "StackColorMapper WeightedStackColorMapper"
    ),
    "model": (
        "Model"
    ),
    "plots": (
        "Plot"
    ),
    "ranges": (
        "DataRange DataRange1d FactorRange NumericalRange Range Range1d"
    ),
    "renderers": (
        "CompositeRenderer DataRenderer GlyphRenderer GuideRenderer Renderer"
    ),
    "scales": (
        "CategoricalScale ContinuousScale LinearScale LogScale Scale"
    ),
    "selections": (
        "IntersectRenderers Selection SelectionPolicy UnionRenderers"
    ),
    "sources": (
        "CDSView ColumnDataSource ColumnarDataSource DataSource"
    ),
    "tickers": (
        "AdaptiveTicker BaseSingleIntervalTicker BasicTicker CategoricalTicker CompositeTicker ContinuousTicker "
        "DatetimeTicker DaysTicker FixedTicker LogTicker MercatorTicker MonthsTicker SingleIntervalTicker Ticker "
        "YearsTicker"
    ),
    "tools": (
        "ActionTool BoxZoomTool CrosshairTool Drag GestureTool HoverTool InspectTool PanTool PlotActionTool "
        "ResetTool SaveTool Scroll Tap Tool Toolbar WheelZoomTool"
    ),
    "transforms": (
        "CustomJSTransform Dodge Interpolator Jitter LinearInterpolator StepInterpolator Transform"
    ),
    "ui": (
        "Pane StyledElement UIElement"
    ),
    "widgets.buttons": (
        "AbstractButton Button"
    ),
    "widgets.inputs": (
        "InputWidget Select TextInput TextLikeInput"
    ),
    "widgets.markups": (
        "Div Markup"
    ),
    "widgets.sliders": (
        "AbstractSlider NumericalSlider Slider"
    ),
    "widgets.widget": (
        "Widget"
    ),
}
