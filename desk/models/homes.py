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
        "Axis ContinuousAxis DatetimeAxis LinearAxis LogAxis"
    ),
    "filters": (
        "AllIndices Filter"
    ),
    "formatters": (
        "BasicTickFormatter DatetimeTickFormatter LogTickFormatter TickFormatter"
    ),
    "glyphs": (
        "Circle ConnectedXYGlyph Glyph Line Marker RadialGlyph Rect Scatter XYGlyph"
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
    "model": (
        "Model"
    ),
    "plots": (
        "Plot"
    ),
    "ranges": (
        "DataRange DataRange1d NumericalRange Range Range1d"
    ),
    "renderers": (
        "CompositeRenderer DataRenderer GlyphRenderer GuideRenderer Renderer"
    ),
    "scales": (
        "ContinuousScale LinearScale LogScale Scale Transform"
    ),
    "selections": (
        "IntersectRenderers Selection SelectionPolicy UnionRenderers"
    ),
    "sources": (
        "CDSView ColumnDataSource ColumnarDataSource DataSource"
    ),
    "tickers": (
        "AdaptiveTicker BaseSingleIntervalTicker BasicTicker CompositeTicker ContinuousTicker DatetimeTicker "
        "DaysTicker FixedTicker LogTicker MonthsTicker SingleIntervalTicker Ticker YearsTicker"
    ),
    "tools": (
        "ActionTool BoxZoomTool CrosshairTool Drag GestureTool HoverTool InspectTool PanTool PlotActionTool "
        "ResetTool SaveTool Scroll Tap Tool Toolbar WheelZoomTool"
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
