"""Which module declares which model. Written by `python -m desk.models.index`. Do not edit."""

from __future__ import annotations

HOMES = {
    "annotations.annotation": (
        "Annotation TextAnnotation Title"
    ),
    "annotations.arrows": (
        "Arrow ArrowHead Marking NormalHead OpenHead TeeHead VeeHead"
    ),
    "annotations.bands": (
        "Band Whisker"
    ),
    "annotations.color_bar": (
        "BaseColorBar ColorBar"
    ),
    "annotations.geometry": (
        "AreaVisuals BoxAnnotation BoxInteractionHandles PolyAnnotation Slope Span"
    ),
    "annotations.labels": (
        "DataAnnotation Label LabelSet"
    ),
    "annotations.legend": (
        "Legend LegendItem"
    ),
    "axes": (
        "Axis CategoricalAxis ContinuousAxis DatetimeAxis LinearAxis LogAxis MercatorAxis"
    ),
    "callbacks": (
        "CustomCode CustomJS OpenURL SetValue ToggleVisibility"
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
    "glyphs.images": (
        "Image ImageBase ImageRGBA ImageURL"
    ),
    "glyphs.lines": (
        "Bezier HSpan Line MultiLine Quadratic Ray Segment Step VSpan"
    ),
    "glyphs.markers": (
        "Marker Scatter"
    ),
    "glyphs.text": (
        "Text"
    ),
    "grid_plot": (
        "GridPlot"
    ),
    "grids": (
        "Grid"
    ),
    "icons": (
        "BuiltinIcon Icon SVGIcon TablerIcon"
    ),
    "labeling": (
        "AllLabels LabelingPolicy NoOverlap"
    ),
    "layouts": (
        "Column FlexBox GridBox GridCommon GroupBox HBox LayoutDOM Row ScrollBox Spacer TabPanel Tabs VBox"
    ),
    "mappers": (
        "CategoricalColorMapper CategoricalMapper CategoricalMarkerMapper CategoricalPatternMapper ColorMapper "
        "ContinuousColorMapper EqHistColorMapper LinearColorMapper LogColorMapper Mapper ScanningColorMapper "
        "StackColorMapper WeightedStackColorMapper"
    ),
    "model": (
        "Callback Model"
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
        "CustomJSTicker DatetimeTicker DaysTicker FixedTicker LogTicker MercatorTicker MonthsTicker "
        "SingleIntervalTicker Ticker TimedeltaTicker YearsTicker"
    ),
    "tools.actions": (
        "CopyTool CustomAction FullscreenTool HelpTool RedoTool ResetTool SaveTool UndoTool"
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
    "tools.toolbar": (
        "Toolbar"
    ),
    "tooltips": (
        "Tooltip"
    ),
    "transforms": (
        "CustomJSTransform Dodge Interpolator Jitter LinearInterpolator StepInterpolator Transform"
    ),
    "ui": (
        "Pane StyledElement UIElement"
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
    "widgets.file_inputs": (
        "FileInput"
    ),
    "widgets.groups": (
        "AbstractGroup CheckboxButtonGroup CheckboxGroup RadioButtonGroup RadioGroup ToggleButtonGroup "
        "ToggleInputGroup"
    ),
    "widgets.input_widget": (
        "InputWidget"
    ),
    "widgets.markups": (
        "Div Markup Paragraph PreText"
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
