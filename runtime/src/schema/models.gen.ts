// Generated from the Python models by `python -m desk.models.schema`. Do not edit.
import type { ColumnData } from "../base/columns";
import type { Color, ModelDocument, Spec } from "./schema";


/** The axis label: one text. */
export interface AxisLabelTextProps {
  axis_label_text_color: Color | null;
  axis_label_text_outline_color: Color | null;
  axis_label_text_outline_width: number;
  axis_label_text_alpha: number;
  axis_label_text_font: string;
  axis_label_text_font_size: string;
  axis_label_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  axis_label_text_align: "left" | "center" | "right";
  axis_label_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  axis_label_text_line_height: number;
}

/** The axis: one line. */
export interface AxisLineProps {
  axis_line_color: Color | null;
  axis_line_alpha: number;
  axis_line_width: number;
  axis_line_join: "miter" | "round" | "bevel";
  axis_line_cap: "butt" | "round" | "square";
  axis_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  axis_line_dash_offset: number;
}

/** The background: one fill. */
export interface BackgroundFillProps {
  background_fill_color: Color | null;
  background_fill_alpha: number;
}

/** The background: one hatch. */
export interface BackgroundHatchProps {
  background_hatch_color: Color | null;
  background_hatch_alpha: number;
  background_hatch_scale: number;
  background_hatch_pattern: string | null;
  background_hatch_weight: number;
  background_hatch_extra: Readonly<Record<string, Model>>;
}

/** The band: one fill. */
export interface BandFillProps {
  band_fill_color: Color | null;
  band_fill_alpha: number;
}

/** The band: one hatch. */
export interface BandHatchProps {
  band_hatch_color: Color | null;
  band_hatch_alpha: number;
  band_hatch_scale: number;
  band_hatch_pattern: string | null;
  band_hatch_weight: number;
  band_hatch_extra: Readonly<Record<string, Model>>;
}

/** The bar: one line. */
export interface BarLineProps {
  bar_line_color: Color | null;
  bar_line_alpha: number;
  bar_line_width: number;
  bar_line_join: "miter" | "round" | "bevel";
  bar_line_cap: "butt" | "round" | "square";
  bar_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  bar_line_dash_offset: number;
}

/** The border: one fill. */
export interface BorderFillProps {
  border_fill_color: Color | null;
  border_fill_alpha: number;
}

/** The border: one hatch. */
export interface BorderHatchProps {
  border_hatch_color: Color | null;
  border_hatch_alpha: number;
  border_hatch_scale: number;
  border_hatch_pattern: string | null;
  border_hatch_weight: number;
  border_hatch_extra: Readonly<Record<string, Model>>;
}

/** The border: one line. */
export interface BorderLineProps {
  border_line_color: Color | null;
  border_line_alpha: number;
  border_line_width: number;
  border_line_join: "miter" | "round" | "bevel";
  border_line_cap: "butt" | "round" | "square";
  border_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  border_line_dash_offset: number;
}

/** What looks like a button. */
export interface ButtonLike {
  button_type: "default" | "primary" | "success" | "warning" | "danger" | "light";
}

/** One fill. */
export interface FillProps {
  fill_color: Color | null;
  fill_alpha: number;
}

/** A fill for every row. */
export interface FillSpecs {
  fill_color: Spec<null | Color>;
  fill_alpha: Spec<number>;
}

/** The grid: one line. */
export interface GridLineProps {
  grid_line_color: Color | null;
  grid_line_alpha: number;
  grid_line_width: number;
  grid_line_join: "miter" | "round" | "bevel";
  grid_line_cap: "butt" | "round" | "square";
  grid_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  grid_line_dash_offset: number;
}

/** The group: one text. */
export interface GroupTextProps {
  group_text_color: Color | null;
  group_text_outline_color: Color | null;
  group_text_outline_width: number;
  group_text_alpha: number;
  group_text_font: string;
  group_text_font_size: string;
  group_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  group_text_align: "left" | "center" | "right";
  group_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  group_text_line_height: number;
}

/** One hatch. */
export interface HatchProps {
  hatch_color: Color | null;
  hatch_alpha: number;
  hatch_scale: number;
  hatch_pattern: string | null;
  hatch_weight: number;
  hatch_extra: Readonly<Record<string, Model>>;
}

/** A hatch for every row. */
export interface HatchSpecs {
  hatch_color: Spec<null | Color>;
  hatch_alpha: Spec<number>;
  hatch_scale: Spec<number>;
  hatch_pattern: Spec<null | "blank" | "dot" | "ring" | "horizontal_line" | "vertical_line" | "cross" | "horizontal_dash" | "vertical_dash" | "spiral" | "right_diagonal_line" | "left_diagonal_line" | "diagonal_cross" | "right_diagonal_dash" | "left_diagonal_dash" | "horizontal_wave" | "vertical_wave" | "criss_cross" | " " | "." | "o" | "-" | "|" | "+" | "\"" | ":" | "@" | "/" | "\\" | "x" | "," | "`" | "v" | ">" | "*">;
  hatch_weight: Spec<number>;
  hatch_extra: Readonly<Record<string, Model>>;
}

/** The hover: one fill. */
export interface HoverFillProps {
  hover_fill_color: Color | null;
  hover_fill_alpha: number;
}

/** The hover: one hatch. */
export interface HoverHatchProps {
  hover_hatch_color: Color | null;
  hover_hatch_alpha: number;
  hover_hatch_scale: number;
  hover_hatch_pattern: string | null;
  hover_hatch_weight: number;
  hover_hatch_extra: Readonly<Record<string, Model>>;
}

/** The hover: one line. */
export interface HoverLineProps {
  hover_line_color: Color | null;
  hover_line_alpha: number;
  hover_line_width: number;
  hover_line_join: "miter" | "round" | "bevel";
  hover_line_cap: "butt" | "round" | "square";
  hover_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  hover_line_dash_offset: number;
}

/** The inactive: one fill. */
export interface InactiveFillProps {
  inactive_fill_color: Color | null;
  inactive_fill_alpha: number;
}

/** The inactive: one hatch. */
export interface InactiveHatchProps {
  inactive_hatch_color: Color | null;
  inactive_hatch_alpha: number;
  inactive_hatch_scale: number;
  inactive_hatch_pattern: string | null;
  inactive_hatch_weight: number;
  inactive_hatch_extra: Readonly<Record<string, Model>>;
}

/** The item background: one fill. */
export interface ItemBackgroundFillProps {
  item_background_fill_color: Color | null;
  item_background_fill_alpha: number;
}

/** The item background: one hatch. */
export interface ItemBackgroundHatchProps {
  item_background_hatch_color: Color | null;
  item_background_hatch_alpha: number;
  item_background_hatch_scale: number;
  item_background_hatch_pattern: string | null;
  item_background_hatch_weight: number;
  item_background_hatch_extra: Readonly<Record<string, Model>>;
}

/** The label: one text. */
export interface LabelTextProps {
  label_text_color: Color | null;
  label_text_outline_color: Color | null;
  label_text_outline_width: number;
  label_text_alpha: number;
  label_text_font: string;
  label_text_font_size: string;
  label_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  label_text_align: "left" | "center" | "right";
  label_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  label_text_line_height: number;
}

/** One line. */
export interface LineProps {
  line_color: Color | null;
  line_alpha: number;
  line_width: number;
  line_join: "miter" | "round" | "bevel";
  line_cap: "butt" | "round" | "square";
  line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  line_dash_offset: number;
}

/** A line for every row. */
export interface LineSpecs {
  line_color: Spec<null | Color>;
  line_alpha: Spec<number>;
  line_width: Spec<number>;
  line_join: Spec<"miter" | "round" | "bevel">;
  line_cap: Spec<"butt" | "round" | "square">;
  line_dash: Spec<"solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[]>;
  line_dash_offset: Spec<number>;
}

/** The major label: one text. */
export interface MajorLabelTextProps {
  major_label_text_color: Color | null;
  major_label_text_outline_color: Color | null;
  major_label_text_outline_width: number;
  major_label_text_alpha: number;
  major_label_text_font: string;
  major_label_text_font_size: string;
  major_label_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  major_label_text_align: "left" | "center" | "right";
  major_label_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  major_label_text_line_height: number;
}

/** The major tick: one line. */
export interface MajorTickLineProps {
  major_tick_line_color: Color | null;
  major_tick_line_alpha: number;
  major_tick_line_width: number;
  major_tick_line_join: "miter" | "round" | "bevel";
  major_tick_line_cap: "butt" | "round" | "square";
  major_tick_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  major_tick_line_dash_offset: number;
}

/** The minor grid: one line. */
export interface MinorGridLineProps {
  minor_grid_line_color: Color | null;
  minor_grid_line_alpha: number;
  minor_grid_line_width: number;
  minor_grid_line_join: "miter" | "round" | "bevel";
  minor_grid_line_cap: "butt" | "round" | "square";
  minor_grid_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  minor_grid_line_dash_offset: number;
}

/** The minor tick: one line. */
export interface MinorTickLineProps {
  minor_tick_line_color: Color | null;
  minor_tick_line_alpha: number;
  minor_tick_line_width: number;
  minor_tick_line_join: "miter" | "round" | "bevel";
  minor_tick_line_cap: "butt" | "round" | "square";
  minor_tick_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  minor_tick_line_dash_offset: number;
}

/** Something in a document that has an id and properties. */
export interface Model {
  readonly id: string;
  readonly type: string;
  readonly document: ModelDocument;
  name: string | null;
  tags: readonly unknown[];
  subscribed_events: ReadonlySet<string>;
  syncable: boolean;
}

/** The outline: one line. */
export interface OutlineLineProps {
  outline_line_color: Color | null;
  outline_line_alpha: number;
  outline_line_width: number;
  outline_line_join: "miter" | "round" | "bevel";
  outline_line_cap: "butt" | "round" | "square";
  outline_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  outline_line_dash_offset: number;
}

/** The separator: one line. */
export interface SeparatorLineProps {
  separator_line_color: Color | null;
  separator_line_alpha: number;
  separator_line_width: number;
  separator_line_join: "miter" | "round" | "bevel";
  separator_line_cap: "butt" | "round" | "square";
  separator_line_dash: "solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[];
  separator_line_dash_offset: number;
}

/** The subgroup: one text. */
export interface SubgroupTextProps {
  subgroup_text_color: Color | null;
  subgroup_text_outline_color: Color | null;
  subgroup_text_outline_width: number;
  subgroup_text_alpha: number;
  subgroup_text_font: string;
  subgroup_text_font_size: string;
  subgroup_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  subgroup_text_align: "left" | "center" | "right";
  subgroup_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  subgroup_text_line_height: number;
}

/** One text. */
export interface TextProps {
  text_color: Color | null;
  text_outline_color: Color | null;
  text_outline_width: number;
  text_alpha: number;
  text_font: string;
  text_font_size: string;
  text_font_style: "normal" | "italic" | "bold" | "bold italic";
  text_align: "left" | "center" | "right";
  text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  text_line_height: number;
}

/** The title: one text. */
export interface TitleTextProps {
  title_text_color: Color | null;
  title_text_outline_color: Color | null;
  title_text_outline_width: number;
  title_text_alpha: number;
  title_text_font: string;
  title_text_font_size: string;
  title_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  title_text_align: "left" | "center" | "right";
  title_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  title_text_line_height: number;
}

/** How the handles of a box look; what is None looks as the group that it belongs to. */
export interface BoxInteractionHandles extends Model {
  all: AreaVisuals;
  move: AreaVisuals | null;
  resize: AreaVisuals | null;
  sides: AreaVisuals | null;
  corners: AreaVisuals | null;
  left: AreaVisuals | null;
  right: AreaVisuals | null;
  top: AreaVisuals | null;
  bottom: AreaVisuals | null;
  top_left: AreaVisuals | null;
  top_right: AreaVisuals | null;
  bottom_left: AreaVisuals | null;
  bottom_right: AreaVisuals | null;
}

/** Which rows of a source a renderer draws. */
export interface CDSView extends Model {
  filter: Filter;
}

/** Data for glyphs. */
export interface DataSource extends Model {
  selected: Selection;
}

/** A column made of others. */
export interface Expression extends Model {
}

/** Chooses rows. */
export interface Filter extends Model {
}

/** A mark for every row. */
export interface Glyph extends Model {
  decorations: readonly Model[];
}

/** Chooses among the labels of an axis. */
export interface LabelingPolicy extends Model {
}

/** A line of a legend; several when its label is a column. */
export interface LegendItem extends Model {
  label: Spec<null | string>;
  renderers: readonly GlyphRenderer[];
  index: number | null;
  visible: boolean;
}

/** Part of a space. */
export interface Range extends Model {
}

/** One value made of a column. */
export interface ScalarExpression extends Model {
}

/** The selected rows of a source. */
export interface Selection extends Model {
  indices: readonly number[];
  line_indices: readonly number[];
  multiline_indices: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  image_indices: readonly (Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[];
}

/** How hits on several renderers of one source become one selection. */
export interface SelectionPolicy extends Model {
}

/** A model with an element on the page. */
export interface StyledElement extends Model {
  html_attributes: Readonly<Record<string, string>>;
  html_id: string | null;
  css_classes: readonly string[];
  css_variables: Readonly<Record<string, string | Model>>;
  styles: Readonly<Record<string, string | null>>;
  stylesheets: readonly (string | Readonly<Record<string, Readonly<Record<string, string | null>>>>)[];
}

/** Turns values into text. */
export interface TickFormatter extends Model {
}

/** Chooses the values that get a tick. */
export interface Ticker extends Model {
}

/** Something that the user can do in a plot. */
export interface Tool extends Model {
  icon: string | null;
  description: string | null;
  visible: boolean;
  group: string | boolean;
}

/** A function of values. */
export interface Transform extends Model {
}

/** A tool that does something once, when its button is pressed. */
export interface ActionTool extends Tool {
}

/** Every row. */
export interface AllIndices extends Filter {
}

/** Shows every label, even where two overlap. */
export interface AllLabels extends LabelingPolicy {
}

/** Plain and scientific numbers. */
export interface BasicTickFormatter extends TickFormatter {
  precision: "auto" | number;
  use_scientific: boolean;
  power_limit_high: number;
  power_limit_low: number;
}

/** Rows by a True or False for each. */
export interface BooleanFilter extends Filter {
  booleans: readonly boolean[] | null;
}

/** Names as they are. */
export interface CategoricalTickFormatter extends TickFormatter {
}

/** Ticks at the names of a categorical range. */
export interface CategoricalTicker extends Ticker {
}

/** Data in columns. */
export interface ColumnarDataSource extends DataSource {
  default_values: Readonly<Record<string, unknown>>;
  selection_policy: SelectionPolicy;
}

/** Several filters together. */
export interface CompositeFilter extends Filter {
  operands: readonly Filter[];
}

/** Ticks of numbers. */
export interface ContinuousTicker extends Ticker {
  num_minor_ticks: number;
  desired_num_ticks: number;
}

/** Two columns, x and y, made of others. */
export interface CoordinateTransform extends Expression {
}

/** Sums of a column up to each row. */
export interface CumSum extends Expression {
  field: string;
  include_zero: boolean;
}

/** A column that the author's own JavaScript returns; `this.data` has the others. */
export interface CustomJSExpr extends Expression {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** A function of the author's own, in JavaScript: `return x * 2`, `return xs.map(...)`. */
export interface CustomJSTransform extends Transform {
  args: Readonly<Record<string, unknown>>;
  func: string;
  v_func: string;
}

/** Dates and times, in strftime's letters; which line is used follows from the distance of the ticks. */
export interface DatetimeTickFormatter extends TickFormatter {
  microseconds: string;
  milliseconds: string;
  seconds: string;
  minsec: string;
  minutes: string;
  hourmin: string;
  hours: string;
  days: string;
  months: string;
  years: string;
  strip_leading_zeros: boolean | readonly ("microseconds" | "milliseconds" | "seconds" | "minsec" | "minutes" | "hourmin" | "hours" | "days" | "months" | "years")[];
  boundary_scaling: boolean;
  hide_repeats: boolean;
  context: string | DatetimeTickFormatter | null;
  context_which: "start" | "center" | "end" | "all";
  context_location: "above" | "below" | "left" | "right";
}

/** Moves values by a constant, on a categorical axis too. */
export interface Dodge extends Transform {
  value: number;
  range: Model | null;
}

/** A range of names, in up to three levels: `["a", "b"]`, `[("2024", "Q1"), ("2024", "Q2")]`. */
export interface FactorRange extends Range {
  factors: readonly (string | readonly [string, string] | readonly [string, string, string])[];
  factor_padding: number;
  subgroup_padding: number;
  group_padding: number;
  range_padding: number;
  range_padding_units: "percent" | "absolute";
  start: number;
  end: number;
  bounds: "auto" | readonly [number | null, number | null] | null;
  min_interval: number | null;
  max_interval: number | null;
}

/** A tool that follows the pointer. */
export interface GestureTool extends Tool {
}

/** Rows whose value in a column is a given one. */
export interface GroupFilter extends Filter {
  column_name: string;
  group: unknown;
}

/** Rows by number. */
export interface IndexFilter extends Filter {
  indices: readonly number[] | null;
}

/** Values between given points. */
export interface Interpolator extends Transform {
  x: string | readonly number[];
  y: string | readonly number[];
  data: Model | null;
  clip: boolean;
}

/** Selected is what all renderers hit. */
export interface IntersectRenderers extends SelectionPolicy {
}

/** The rows that another filter leaves out. */
export interface InversionFilter extends Filter {
  operand: Filter;
}

/** Moves each value by another random amount, so that equal ones are told apart. The same each time. */
export interface Jitter extends Transform {
  mean: number;
  width: number;
  distribution: "uniform" | "normal";
  range: Model | null;
}

/** Powers of a base. */
export interface LogTickFormatter extends TickFormatter {
  ticker: Ticker | null;
  min_exponent: number;
}

/** A function from values to what is seen. */
export interface Mapper extends Transform {
}

/** The greatest value of a column. */
export interface Maximum extends ScalarExpression {
  field: string;
  initial: number | null;
}

/** The least value of a column. */
export interface Minimum extends ScalarExpression {
  field: string;
  initial: number | null;
}

/** Leaves out labels that would overlap. */
export interface NoOverlap extends LabelingPolicy {
  min_distance: number;
}

/** Numbers by a pattern: `0,0.00`, `0.0%`, `$0.0a`, `0b`, `00:00:00`, `0o`. */
export interface NumeralTickFormatter extends TickFormatter {
  format: string;
  language: string;
  rounding: "round" | "nearest" | "floor" | "rounddown" | "ceil" | "roundup";
}

/** A range between two numbers. */
export interface NumericalRange extends Range {
  start: number;
  end: number;
}

/** Numbers by a format as C's printf knows it. */
export interface PrintfTickFormatter extends TickFormatter {
  format: string;
}

/** Something that a plot draws. */
export interface Renderer extends StyledElement {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
  visible: boolean;
  coordinates: Model | null;
  x_range_name: string;
  y_range_name: string;
  group: Model | null;
  propagate_hover: boolean;
  context_menu: Model | null;
}

/** From data to screen and back. */
export interface Scale extends Transform {
}

/** The sums of several columns, row by row. */
export interface Stack extends Expression {
  fields: readonly string[];
}

/** An element of the user interface. */
export interface UIElement extends StyledElement {
  visible: boolean;
  context_menu: "auto" | Model | null;
}

/** Selected is what any renderer hits. */
export interface UnionRenderers extends SelectionPolicy {
}

/** One column of a coordinate transform. */
export interface XYComponent extends Expression {
  transform: Model | null;
}

/** A mark at a point. */
export interface XYGlyph extends Glyph {
  x: Spec<number | readonly unknown[]>;
  y: Spec<number | readonly unknown[]>;
}

/** Ticks at round multiples of powers of a base. */
export interface AdaptiveTicker extends ContinuousTicker {
  base: number;
  mantissas: readonly number[];
  min_interval: number;
  max_interval: number | null;
}

/** Ticks at multiples of one step. */
export interface BaseSingleIntervalTicker extends ContinuousTicker {
}

/** Cubic Bezier curves. */
export interface Bezier extends Glyph, LineSpecs {
  x0: Spec<number | readonly unknown[]>;
  y0: Spec<number | readonly unknown[]>;
  x1: Spec<number | readonly unknown[]>;
  y1: Spec<number | readonly unknown[]>;
  cx0: Spec<number | readonly unknown[]>;
  cy0: Spec<number | readonly unknown[]>;
  cx1: Spec<number | readonly unknown[]>;
  cy1: Spec<number | readonly unknown[]>;
}

/** A function from names. */
export interface CategoricalMapper extends Mapper {
  factors: readonly (string | readonly [string, string] | readonly [string, string, string])[];
  start: number;
  end: number | null;
}

/** Names side by side. */
export interface CategoricalScale extends Scale {
}

/** A function from values to colours. */
export interface ColorMapper extends Mapper {
  palette: readonly Color[];
  nan_color: Color;
}

/** Columns that Python holds. */
export interface ColumnDataSource extends ColumnarDataSource {
  data: ColumnData;
}

/** A renderer made of others. */
export interface CompositeRenderer extends Renderer {
  renderers: readonly Renderer[];
  elements: readonly UIElement[];
}

/** Several tickers; the one that fits the extent best is used. */
export interface CompositeTicker extends ContinuousTicker {
  tickers: readonly Ticker[];
}

/** One mark through all points. */
export interface ConnectedXYGlyph extends XYGlyph {
}

/** A scale of numbers. */
export interface ContinuousScale extends Scale {
}

/** A range that follows data. */
export interface DataRange extends NumericalRange {
  start: number;
  end: number;
  renderers: readonly Model[] | "auto";
}

/** What draws data. */
export interface DataRenderer extends Renderer {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
}

/** The rows of the first filter that none of the others chooses. */
export interface DifferenceFilter extends CompositeFilter {
}

/** A tool for dragging. */
export interface Drag extends GestureTool {
}

/** Ticks at given values. */
export interface FixedTicker extends ContinuousTicker {
  ticks: readonly number[];
  minor_ticks: readonly number[];
}

/** What helps to read the data: axes and grids. */
export interface GuideRenderer extends Renderer {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
}

/** Lines across the whole plot. */
export interface HSpan extends Glyph, LineSpecs {
  y: Spec<number | readonly unknown[]>;
}

/** A tool that shows something about what is below the pointer. */
export interface InspectTool extends GestureTool {
}

/** The rows that all filters choose. */
export interface IntersectionFilter extends CompositeFilter {
}

/** On straight lines between the points. */
export interface LinearInterpolator extends Interpolator {
}

/** Degrees, for places in metres of the Web Mercator projection. */
export interface MercatorTickFormatter extends BasicTickFormatter {
  dimension: "lat" | "lon" | null;
}

/** Many lines, each with points of its own. */
export interface MultiLine extends Glyph, LineSpecs {
  xs: Spec<number | readonly unknown[]>;
  ys: Spec<number | readonly unknown[]>;
}

/** An element that can hold others. */
export interface Pane extends UIElement {
  elements: readonly UIElement[];
}

/** An action on a plot. */
export interface PlotActionTool extends ActionTool {
}

/** Places by radius and angle. */
export interface PolarTransform extends CoordinateTransform {
  radius: Spec<number>;
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  direction: "clock" | "anticlock";
}

/** Parabolas: quadratic Bezier curves. */
export interface Quadratic extends Glyph, LineSpecs {
  x0: Spec<number | readonly unknown[]>;
  y0: Spec<number | readonly unknown[]>;
  x1: Spec<number | readonly unknown[]>;
  y1: Spec<number | readonly unknown[]>;
  cx: Spec<number | readonly unknown[]>;
  cy: Spec<number | readonly unknown[]>;
}

/** A mark around a centre. */
export interface RadialGlyph extends XYGlyph {
}

/** A range that stays where it is put. */
export interface Range1d extends NumericalRange {
  reset_start: number | null;
  reset_end: number | null;
  bounds: "auto" | readonly [number | null, number | null] | null;
  min_interval: number | null;
  max_interval: number | null;
}

/** Saves a picture of the plot. */
export interface SaveTool extends ActionTool {
  filename: string | null;
}

/** A tool for the wheel. */
export interface Scroll extends GestureTool {
}

/** Straight lines between two places. */
export interface Segment extends Glyph, LineSpecs {
  x0: Spec<number | readonly unknown[]>;
  y0: Spec<number | readonly unknown[]>;
  x1: Spec<number | readonly unknown[]>;
  y1: Spec<number | readonly unknown[]>;
}

/** In steps between the points. */
export interface StepInterpolator extends Interpolator {
  mode: "before" | "after" | "center";
}

/** The rows that an odd number of the filters choose. */
export interface SymmetricDifferenceFilter extends CompositeFilter {
}

/** A tool for clicks. */
export interface Tap extends GestureTool {
}

/** The tools of a plot, and which of them are active. */
export interface Toolbar extends UIElement {
  tools: readonly Tool[];
  logo: "normal" | "grey" | null;
  autohide: boolean;
  group: boolean;
  group_types: readonly string[];
  active_drag: "auto" | Drag | null;
  active_inspect: "auto" | InspectTool | readonly InspectTool[] | null;
  active_scroll: "auto" | Scroll | null;
  active_tap: "auto" | Tap | null;
  active_multi: "auto" | GestureTool | null;
}

/** The rows that at least one filter chooses. */
export interface UnionFilter extends CompositeFilter {
}

/** Lines up and down the whole plot. */
export interface VSpan extends Glyph, LineSpecs {
  x: Spec<number | readonly unknown[]>;
}

/** The first column. */
export interface XComponent extends XYComponent {
}

/** The second column. */
export interface YComponent extends XYComponent {
}

/** Something in a plot beside the data. */
export interface Annotation extends CompositeRenderer {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
}

/** Parts of circles' lines. */
export interface Arc extends XYGlyph, LineSpecs {
  radius: Spec<number>;
  radius_units: "data" | "screen";
  start_angle: Spec<number>;
  start_angle_units: "rad" | "deg" | "grad" | "turn";
  end_angle: Spec<number>;
  end_angle_units: "rad" | "deg" | "grad" | "turn";
  direction: "clock" | "anticlock";
}

/** Ticks at 1, 2 or 5 times a power of ten. */
export interface BasicTicker extends AdaptiveTicker {
}

/** Zooms to a box that the user draws. */
export interface BoxZoomTool extends Drag {
  dimensions: "width" | "height" | "both" | "auto";
  overlay: BoxAnnotation;
  match_aspect: boolean;
  origin: "corner" | "center";
}

/** Names to markers. */
export interface CategoricalMarkerMapper extends CategoricalMapper {
  markers: readonly ("asterisk" | "circle" | "circle_cross" | "circle_dot" | "circle_x" | "circle_y" | "cross" | "dash" | "diamond" | "diamond_cross" | "diamond_dot" | "dot" | "hex" | "hex_dot" | "inverted_triangle" | "plus" | "square" | "square_cross" | "square_dot" | "square_pin" | "square_x" | "star" | "star_dot" | "triangle" | "triangle_dot" | "triangle_pin" | "x" | "y")[];
  default_value: "asterisk" | "circle" | "circle_cross" | "circle_dot" | "circle_x" | "circle_y" | "cross" | "dash" | "diamond" | "diamond_cross" | "diamond_dot" | "dot" | "hex" | "hex_dot" | "inverted_triangle" | "plus" | "square" | "square_cross" | "square_dot" | "square_pin" | "square_x" | "star" | "star_dot" | "triangle" | "triangle_dot" | "triangle_pin" | "x" | "y";
}

/** Names to hatch patterns. */
export interface CategoricalPatternMapper extends CategoricalMapper {
  patterns: readonly ("blank" | "dot" | "ring" | "horizontal_line" | "vertical_line" | "cross" | "horizontal_dash" | "vertical_dash" | "spiral" | "right_diagonal_line" | "left_diagonal_line" | "diagonal_cross" | "right_diagonal_dash" | "left_diagonal_dash" | "horizontal_wave" | "vertical_wave" | "criss_cross" | " " | "." | "o" | "-" | "|" | "+" | "\"" | ":" | "@" | "/" | "\\" | "x" | "," | "`" | "v" | ">" | "*")[];
  default_value: "blank" | "dot" | "ring" | "horizontal_line" | "vertical_line" | "cross" | "horizontal_dash" | "vertical_dash" | "spiral" | "right_diagonal_line" | "left_diagonal_line" | "diagonal_cross" | "right_diagonal_dash" | "left_diagonal_dash" | "horizontal_wave" | "vertical_wave" | "criss_cross" | " " | "." | "o" | "-" | "|" | "+" | "\"" | ":" | "@" | "/" | "\\" | "x" | "," | "`" | "v" | ">" | "*";
}

/** Numbers to colours. */
export interface ContinuousColorMapper extends ColorMapper {
  domain: readonly (readonly [Model, string | readonly string[]])[];
  low: number | null;
  high: number | null;
  low_color: Color | null;
  high_color: Color | null;
}

/** Lines through the pointer. */
export interface CrosshairTool extends InspectTool {
  overlay: "auto" | Span | readonly [Span, Span];
  dimensions: "width" | "height" | "both";
  line_color: Color;
  line_alpha: number;
  line_width: number;
}

/** A range that shows all data, with some space around them. */
export interface DataRange1d extends DataRange {
  range_padding: number;
  range_padding_units: "percent" | "absolute";
  bounds: "auto" | readonly [number | null, number | null] | null;
  min_interval: number | null;
  max_interval: number | null;
  flipped: boolean;
  follow: "start" | "end" | null;
  follow_interval: number | null;
  default_span: number;
  only_visible: boolean;
}

/** Ticks at round times, from milliseconds to years. */
export interface DatetimeTicker extends CompositeTicker {
  num_minor_ticks: number;
  tickers: readonly Ticker[];
}

/** Ticks at days of a month. */
export interface DaysTicker extends BaseSingleIntervalTicker {
  num_minor_ticks: number;
  days: readonly number[];
}

/** Draws a glyph for the rows of a source. */
export interface GlyphRenderer extends DataRenderer {
  visible: boolean;
  data_source: DataSource;
  view: CDSView;
  glyph: Glyph;
  selection_glyph: "auto" | Glyph | null;
  nonselection_glyph: "auto" | Glyph | null;
  hover_glyph: Glyph | null;
  muted_glyph: "auto" | Glyph | null;
  muted: boolean;
}

/** An area between two curves beside the same y. */
export interface HArea extends Glyph, FillProps, HatchProps {
  x1: Spec<number | readonly unknown[]>;
  x2: Spec<number | readonly unknown[]>;
  y: Spec<number | readonly unknown[]>;
}

/** Shows values of what is below the pointer. */
export interface HoverTool extends InspectTool {
  renderers: "auto" | readonly DataRenderer[];
  callback: Model | null;
  tooltips: string | readonly (readonly [string, string])[] | Model | null;
  formatters: Readonly<Record<string, "numeral" | "datetime" | "printf" | Model>>;
  filters: Readonly<Record<string, Model | readonly Model[]>>;
  sort_by: string | readonly (string | readonly [string, "ascending" | "descending" | 1 | -1])[] | null;
  limit: number | null;
  mode: "mouse" | "hline" | "vline";
  muted_policy: "show" | "ignore";
  point_policy: "snap_to_data" | "follow_mouse" | "none";
  line_policy: "prev" | "next" | "nearest" | "interp" | "none";
  anchor: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom";
  attachment: "horizontal" | "vertical" | "left" | "right" | "above" | "below";
  show_arrow: boolean;
}

/** A component with a place and a size. */
export interface LayoutDOM extends Pane {
  disabled: boolean;
  width: number | null;
  height: number | null;
  min_width: number | null;
  min_height: number | null;
  max_width: number | null;
  max_height: number | null;
  margin: number | readonly [number, number] | readonly [number, number, number, number] | null;
  width_policy: "auto" | "fixed" | "fit" | "min" | "max";
  height_policy: "auto" | "fixed" | "fit" | "min" | "max";
  aspect_ratio: "auto" | number | null;
  flow_mode: "block" | "inline";
  sizing_mode: "stretch_width" | "stretch_height" | "stretch_both" | "scale_width" | "scale_height" | "scale_both" | "fixed" | "inherit" | null;
  align: "auto" | "start" | "center" | "end" | readonly ["start" | "center" | "end", "start" | "center" | "end"];
  resizable: boolean | "width" | "height" | "both";
}

/** Equal steps are equally far apart. */
export interface LinearScale extends ContinuousScale {
}

/** Equal factors are equally far apart. */
export interface LogScale extends ContinuousScale {
}

/** Ticks for a logarithmic scale. */
export interface LogTicker extends AdaptiveTicker {
  mantissas: readonly number[];
}

/** Ticks at months of a year. */
export interface MonthsTicker extends BaseSingleIntervalTicker {
  months: readonly number[];
}

/** Moves the ranges. */
export interface PanTool extends Drag {
  dimensions: "width" | "height" | "both";
}

/** Straight lines from a place into a direction. */
export interface Ray extends XYGlyph, LineSpecs {
  length: Spec<number>;
  length_units: "data" | "screen";
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
}

/** Returns to the first ranges. */
export interface ResetTool extends PlotActionTool {
}

/** Ticks at multiples of a given step. */
export interface SingleIntervalTicker extends BaseSingleIntervalTicker {
  interval: number;
}

/** Several values at one place to one colour. */
export interface StackColorMapper extends ColorMapper {
}

/** A line in steps through all points. */
export interface Step extends XYGlyph, LineProps {
  mode: "before" | "after" | "center";
  pad_before: number;
  pad_after: number;
}

/** An area between two curves over the same x. */
export interface VArea extends Glyph, FillProps, HatchProps {
  x: Spec<number | readonly unknown[]>;
  y1: Spec<number | readonly unknown[]>;
  y2: Spec<number | readonly unknown[]>;
}

/** Zooms around the pointer. */
export interface WheelZoomTool extends Scroll {
  dimensions: "width" | "height" | "both";
  renderers: "auto" | readonly DataRenderer[];
  level: number;
  hit_test: boolean;
  hit_test_mode: "point" | "hline" | "vline";
  hit_test_behavior: "only_hit" | Model;
  maintain_focus: boolean;
  zoom_on_axis: boolean;
  zoom_together: "none" | "cross" | "all";
  speed: number;
  modifiers: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
}

/** Ticks at years, at round distances. */
export interface YearsTicker extends BaseSingleIntervalTicker {
}

/** Names to colours. */
export interface CategoricalColorMapper extends CategoricalMapper, ColorMapper {
}

/** Components one after the other. */
export interface FlexBox extends LayoutDOM {
  children: readonly UIElement[];
  spacing: number;
}

/** An area between two curves in steps, beside the same y. */
export interface HAreaStep extends HArea {
  step_mode: "before" | "after" | "center";
}

/** Strips across the whole plot. */
export interface HStrip extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  y0: Spec<number | readonly unknown[]>;
  y1: Spec<number | readonly unknown[]>;
}

/** Hexagons on a grid, by axial coordinates. */
export interface HexTile extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  q: Spec<number>;
  r: Spec<number>;
  size: number;
  aspect_scale: number;
  orientation: "pointytop" | "flattop";
  scale: Spec<number>;
}

/** An upright rectangle with edges. */
export interface LRTBGlyph extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
}

/** A line through all points. */
export interface Line extends ConnectedXYGlyph, LineProps {
}

/** Equal steps of a value are equal steps of the palette. */
export interface LinearColorMapper extends ContinuousColorMapper {
}

/** Equal factors of a value are equal steps of the palette. */
export interface LogColorMapper extends ContinuousColorMapper {
}

/** Ticks at round degrees, for places in metres of the Web Mercator projection. */
export interface MercatorTicker extends BasicTicker {
  dimension: "lat" | "lon" | null;
}

/** Many shapes, each of several polygons that may have holes: lists of polygons of rings, the outer ring first. */
export interface MultiPolygons extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  xs: Spec<number | readonly unknown[]>;
  ys: Spec<number | readonly unknown[]>;
}

/** Many polygons, each with points of its own; NaN begins another part. */
export interface Patches extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  xs: Spec<number | readonly unknown[]>;
  ys: Spec<number | readonly unknown[]>;
}

/** A mapper that looks at all values first. */
export interface ScanningColorMapper extends ContinuousColorMapper {
}

/** Empty space. */
export interface Spacer extends LayoutDOM {
}

/** An area between two curves in steps, over the same x. */
export interface VAreaStep extends VArea {
  step_mode: "before" | "after" | "center";
}

/** Strips up and down the whole plot. */
export interface VStrip extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  x0: Spec<number | readonly unknown[]>;
  x1: Spec<number | readonly unknown[]>;
}

/** The colours of an image's layers, mixed by their values. */
export interface WeightedStackColorMapper extends StackColorMapper {
  alpha_mapper: Model | null;
  color_baseline: number | null;
  stack_labels: readonly string[] | null;
}

/** Something to click, drag or type into. */
export interface Widget extends LayoutDOM {
  margin: number | readonly [number, number] | readonly [number, number, number, number] | null;
}

/** A bar with something to drag. */
export interface AbstractSlider extends Widget {
  orientation: "horizontal" | "vertical";
  title: string | null;
  show_value: boolean;
  direction: "ltr" | "rtl";
  tooltips: boolean;
  bar_color: Color;
  width: number | null;
}

/** Pieces of a ring. */
export interface AnnularWedge extends XYGlyph, LineSpecs, FillSpecs, HatchSpecs {
  inner_radius: Spec<number>;
  inner_radius_units: "data" | "screen";
  outer_radius: Spec<number>;
  outer_radius_units: "data" | "screen";
  start_angle: Spec<number>;
  start_angle_units: "rad" | "deg" | "grad" | "turn";
  end_angle: Spec<number>;
  end_angle_units: "rad" | "deg" | "grad" | "turn";
  direction: "clock" | "anticlock";
}

/** Rings. */
export interface Annulus extends XYGlyph, LineSpecs, FillSpecs, HatchSpecs {
  inner_radius: Spec<number>;
  inner_radius_units: "data" | "screen";
  outer_radius: Spec<number>;
  outer_radius_units: "data" | "screen";
}

/** Rectangles by their lower left corner and their size. */
export interface Block extends LRTBGlyph {
  x: Spec<number | readonly unknown[]>;
  y: Spec<number | readonly unknown[]>;
  width: Spec<number>;
  width_units: "data" | "screen";
  height: Spec<number>;
  height_units: "data" | "screen";
}

/** Components below each other. */
export interface Column extends FlexBox {
}

/** Ellipses. */
export interface Ellipse extends XYGlyph, LineSpecs, FillSpecs, HatchSpecs {
  width: Spec<number>;
  width_units: "data" | "screen";
  height: Spec<number>;
  height_units: "data" | "screen";
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
}

/** Each colour stands for as many values as the others (histogram equalisation). */
export interface EqHistColorMapper extends ScanningColorMapper {
  bins: number;
  rescale_discrete_levels: boolean;
}

/** Bars that lie. */
export interface HBar extends LRTBGlyph {
  y: Spec<number | readonly unknown[]>;
  height: Spec<number>;
  height_units: "data" | "screen";
  left: Spec<number | readonly unknown[]>;
  right: Spec<number | readonly unknown[]>;
}

/** A widget with a title and a field. */
export interface InputWidget extends Widget {
  title: string | Model;
  description: string | Model | null;
}

/** A mark of a size in pixels. */
export interface Marker extends XYGlyph, LineSpecs, FillSpecs, HatchSpecs {
  hit_dilation: number;
  size: Spec<number>;
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
}

/** Text that may have mark-up. */
export interface Markup extends Widget {
  text: string;
  disable_math: boolean;
}

/** Rectangles between four edges. */
export interface Quad extends LRTBGlyph {
  left: Spec<number | readonly unknown[]>;
  right: Spec<number | readonly unknown[]>;
  bottom: Spec<number | readonly unknown[]>;
  top: Spec<number | readonly unknown[]>;
}

/** Rectangles around their centres. */
export interface Rect extends XYGlyph, LineSpecs, FillSpecs, HatchSpecs {
  width: Spec<number>;
  width_units: "data" | "screen";
  height: Spec<number>;
  height_units: "data" | "screen";
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  dilate: boolean;
}

/** Components side by side. */
export interface Row extends FlexBox {
}

/** Bars that stand. */
export interface VBar extends LRTBGlyph {
  x: Spec<number | readonly unknown[]>;
  width: Spec<number>;
  width_units: "data" | "screen";
  bottom: Spec<number | readonly unknown[]>;
  top: Spec<number | readonly unknown[]>;
}

/** Pieces of a pie. */
export interface Wedge extends XYGlyph, LineSpecs, FillSpecs, HatchSpecs {
  radius: Spec<number>;
  radius_units: "data" | "screen";
  start_angle: Spec<number>;
  start_angle_units: "rad" | "deg" | "grad" | "turn";
  end_angle: Spec<number>;
  end_angle_units: "rad" | "deg" | "grad" | "turn";
  direction: "clock" | "anticlock";
}

/** A button with a text and an icon. */
export interface AbstractButton extends Widget, ButtonLike {
  label: string | Model;
  icon: Model | null;
}

/** How an area looks, with and without the pointer over it. */
export interface AreaVisuals extends Model, LineProps, FillProps, HatchProps, HoverLineProps, HoverFillProps, HoverHatchProps {
}

/** Circles with a radius in data space. */
export interface Circle extends RadialGlyph, LineSpecs, FillSpecs, HatchSpecs {
  radius: Spec<number>;
  radius_units: "data" | "screen";
  radius_dimension: "x" | "y" | "max" | "min";
  hit_dilation: number;
}

/** A block of HTML. */
export interface Div extends Markup {
  render_as_text: boolean;
}

/** A slider of numbers. */
export interface NumericalSlider extends AbstractSlider {
  format: string | TickFormatter;
}

/** One polygon through all points; NaN begins another part of it. */
export interface Patch extends ConnectedXYGlyph, LineProps, FillProps, HatchProps {
}

/** Markers: circles, squares, stars and others. */
export interface Scatter extends Marker {
  marker: Spec<"asterisk" | "circle" | "circle_cross" | "circle_dot" | "circle_x" | "circle_y" | "cross" | "dash" | "diamond" | "diamond_cross" | "diamond_dot" | "dot" | "hex" | "hex_dot" | "inverted_triangle" | "plus" | "square" | "square_cross" | "square_dot" | "square_pin" | "square_x" | "star" | "star_dot" | "triangle" | "triangle_dot" | "triangle_pin" | "x" | "y">;
  defs: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
}

/** Choose one of a list. */
export interface Select extends InputWidget {
  options: readonly (string | readonly [string | number | boolean | null, string])[] | Readonly<Record<string, readonly (string | readonly [string | number | boolean | null, string])[]>>;
  value: string | number | boolean | null;
}

/** A line across the frame. */
export interface Span extends Annotation, LineProps, HoverLineProps {
  location: number | string | readonly [string, string] | readonly [string, string, string] | null;
  location_units: "canvas" | "screen" | "data";
  dimension: "width" | "height";
  editable: boolean;
  hover_line_color: Color | null;
  hover_line_alpha: number;
}

/** A field for text. */
export interface TextLikeInput extends InputWidget {
  value: string;
  value_input: string;
  placeholder: string;
  max_length: number | null;
}

/** A button to click. */
export interface Button extends AbstractButton {
}

/** Lines at the ticks of an axis. */
export interface Grid extends GuideRenderer, GridLineProps, MinorGridLineProps, BandFillProps, BandHatchProps {
  dimension: 0 | 1;
  bounds: "auto" | readonly [number, number];
  cross_bounds: "auto" | readonly [number, number];
  axis: Axis | null;
  ticker: Ticker | null;
  grid_line_color: Color | null;
  minor_grid_line_color: Color | null;
  band_fill_color: Color | null;
  band_fill_alpha: number;
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
}

/** Pick one number from a range. */
export interface Slider extends NumericalSlider {
  start: number;
  end: number;
  value: number;
  value_throttled: number | null;
  step: number;
  format: string | TickFormatter;
}

/** A field for a line of text. */
export interface TextInput extends TextLikeInput {
  prefix: string | null;
  suffix: string | null;
}

/** Text in a plot. */
export interface TextAnnotation extends Annotation, TextProps, BackgroundFillProps, BackgroundHatchProps, BorderLineProps {
  text: string;
  padding: number | readonly [number, number] | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  background_fill_color: Color | null;
  border_line_color: Color | null;
}

/** The title of a plot. */
export interface Title extends TextAnnotation {
  vertical_align: "top" | "middle" | "bottom";
  align: "left" | "right" | "center";
  offset: number;
  standoff: number;
  text_font_size: string;
  text_font_style: "normal" | "italic" | "bold" | "bold italic";
  text_line_height: number;
}

/** A line with ticks and labels. */
export interface Axis extends GuideRenderer, AxisLabelTextProps, MajorLabelTextProps, AxisLineProps, MajorTickLineProps, MinorTickLineProps, BackgroundFillProps, BackgroundHatchProps {
  dimension: "auto" | 0 | 1;
  face: "auto" | "front" | "back";
  bounds: "auto" | readonly [number, number];
  ticker: Ticker;
  formatter: TickFormatter;
  axis_label: string | null;
  axis_label_standoff: number;
  axis_label_standoff_mode: "tick_labels" | "axis";
  axis_label_orientation: "horizontal" | "vertical" | "parallel" | "normal" | number;
  axis_label_align: "start" | "center" | "end";
  axis_label_text_font_size: string;
  axis_label_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  major_label_standoff: number;
  major_label_orientation: "horizontal" | "vertical" | "parallel" | "normal" | number;
  major_label_overrides: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  major_label_policy: LabelingPolicy;
  major_label_text_align: "left" | "center" | "right";
  major_label_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  major_label_text_font_size: string;
  major_tick_in: number;
  major_tick_out: number;
  minor_tick_in: number;
  minor_tick_out: number;
  fixed_location: number | string | readonly [string, string] | readonly [string, string, string] | null;
  background_fill_color: Color | null;
}

/** A frame for data. */
export interface Plot extends LayoutDOM, OutlineLineProps, BackgroundFillProps, BackgroundHatchProps, BorderLineProps, BorderFillProps, BorderHatchProps {
  x_range: Range;
  y_range: Range;
  x_scale: Scale;
  y_scale: Scale;
  extra_x_ranges: Readonly<Record<string, Range>>;
  extra_y_ranges: Readonly<Record<string, Range>>;
  extra_x_scales: Readonly<Record<string, Scale>>;
  extra_y_scales: Readonly<Record<string, Scale>>;
  window_axis: "none" | "x" | "y";
  hidpi: boolean;
  title: Title | null;
  title_location: "above" | "below" | "left" | "right" | null;
  renderers: readonly Renderer[];
  toolbar: Toolbar;
  toolbar_location: "above" | "below" | "left" | "right" | null;
  toolbar_sticky: boolean;
  toolbar_inner: boolean;
  left: readonly StyledElement[];
  right: readonly StyledElement[];
  above: readonly StyledElement[];
  below: readonly StyledElement[];
  center: readonly StyledElement[];
  width: number | null;
  height: number | null;
  frame_width: number | null;
  frame_height: number | null;
  frame_align: boolean | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  inner_width: number | null;
  inner_height: number | null;
  outer_width: number | null;
  outer_height: number | null;
  outline_line_color: Color | null;
  background_fill_color: Color | null;
  border_line_color: Color | null;
  border_fill_color: Color | null;
  min_border: number | null;
  min_border_top: number | null;
  min_border_bottom: number | null;
  min_border_left: number | null;
  min_border_right: number | null;
  lod_factor: number;
  lod_threshold: number | null;
  lod_interval: number;
  lod_timeout: number;
  output_backend: "canvas" | "svg" | "webgl";
  match_aspect: boolean;
  aspect_scale: number;
  reset_policy: "standard" | "event_only";
  hold_render: boolean;
  attribution: readonly (string | Model)[];
  context_menu: "auto" | Model | null;
}

/** A box; a side that is NaN is at the edge of the frame. */
export interface BoxAnnotation extends Annotation, AreaVisuals {
  left: number | string | readonly [string, string] | readonly [string, string, string];
  right: number | string | readonly [string, string] | readonly [string, string, string];
  top: number | string | readonly [string, string] | readonly [string, string, string];
  bottom: number | string | readonly [string, string] | readonly [string, string, string];
  left_units: "canvas" | "screen" | "data";
  right_units: "canvas" | "screen" | "data";
  top_units: "canvas" | "screen" | "data";
  bottom_units: "canvas" | "screen" | "data";
  left_limit: number | string | readonly [string, string] | readonly [string, string, string] | null;
  right_limit: number | string | readonly [string, string] | readonly [string, string, string] | null;
  top_limit: number | string | readonly [string, string] | readonly [string, string, string] | null;
  bottom_limit: number | string | readonly [string, string] | readonly [string, string, string] | null;
  min_width: number;
  min_height: number;
  max_width: number;
  max_height: number;
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  editable: boolean;
  resizable: "none" | "left" | "right" | "top" | "bottom" | "x" | "y" | "all";
  movable: "none" | "x" | "y" | "both";
  symmetric: boolean;
  use_handles: boolean;
  handles: BoxInteractionHandles;
  inverted: boolean;
  line_color: Color | null;
  line_alpha: number;
  fill_color: Color | null;
  fill_alpha: number;
  hover_line_color: Color | null;
  hover_line_alpha: number;
  hover_fill_color: Color | null;
  hover_fill_alpha: number;
}

/** An axis of numbers. */
export interface ContinuousAxis extends Axis {
}

/** An axis with equal steps. */
export interface LinearAxis extends ContinuousAxis {
}

/** An axis with equal factors. */
export interface LogAxis extends ContinuousAxis {
  ticker: Ticker;
  formatter: TickFormatter;
}

/** An axis of dates and times. */
export interface DatetimeAxis extends LinearAxis {
  ticker: Ticker;
  formatter: TickFormatter;
}

/** Which mark means what. */
export interface Legend extends Annotation, TitleTextProps, BorderLineProps, BackgroundFillProps, BackgroundHatchProps, ItemBackgroundFillProps, ItemBackgroundHatchProps, InactiveFillProps, InactiveHatchProps, LabelTextProps {
  location: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [number, number];
  orientation: "horizontal" | "vertical";
  ncols: number | "auto";
  nrows: number | "auto";
  title: string | null;
  title_location: "above" | "below" | "left" | "right";
  title_standoff: number;
  title_text_font_size: string;
  title_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  border_line_color: Color | null;
  border_line_alpha: number;
  background_fill_color: Color | null;
  background_fill_alpha: number;
  item_background_fill_color: Color | null;
  item_background_fill_alpha: number;
  item_background_policy: "none" | "even" | "odd" | "every";
  inactive_fill_color: Color | null;
  inactive_fill_alpha: number;
  click_policy: "none" | "hide" | "mute";
  label_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  label_text_font_size: string;
  label_standoff: number;
  label_height: "auto" | number;
  label_width: number;
  glyph_height: number;
  glyph_width: number;
  margin: number;
  padding: number | readonly [number, number] | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  spacing: number;
  items: readonly LegendItem[];
}

/** An axis of longitudes or latitudes whose places are in metres of the Web Mercator projection. */
export interface MercatorAxis extends LinearAxis {
  ticker: Ticker;
  formatter: TickFormatter;
}

/** An axis of names, in up to three levels. */
export interface CategoricalAxis extends Axis, SeparatorLineProps, GroupTextProps, SubgroupTextProps {
  ticker: Ticker;
  formatter: TickFormatter;
  separator_line_color: Color | null;
  separator_line_width: number;
  group_text_color: Color | null;
  group_text_font_size: string;
  group_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  group_label_orientation: "horizontal" | "vertical" | "parallel" | "normal" | number;
  subgroup_text_font_size: string;
  subgroup_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  subgroup_label_orientation: "horizontal" | "vertical" | "parallel" | "normal" | number;
}

export type TypeName = "AxisLabelTextProps" | "AxisLineProps" | "BackgroundFillProps" | "BackgroundHatchProps" | "BandFillProps" | "BandHatchProps" | "BarLineProps" | "BorderFillProps" | "BorderHatchProps" | "BorderLineProps" | "ButtonLike" | "FillProps" | "FillSpecs" | "GridLineProps" | "GroupTextProps" | "HatchProps" | "HatchSpecs" | "HoverFillProps" | "HoverHatchProps" | "HoverLineProps" | "InactiveFillProps" | "InactiveHatchProps" | "ItemBackgroundFillProps" | "ItemBackgroundHatchProps" | "LabelTextProps" | "LineProps" | "LineSpecs" | "MajorLabelTextProps" | "MajorTickLineProps" | "MinorGridLineProps" | "MinorTickLineProps" | "Model" | "OutlineLineProps" | "SeparatorLineProps" | "SubgroupTextProps" | "TextProps" | "TitleTextProps" | "BoxInteractionHandles" | "CDSView" | "DataSource" | "Expression" | "Filter" | "Glyph" | "LabelingPolicy" | "LegendItem" | "Range" | "ScalarExpression" | "Selection" | "SelectionPolicy" | "StyledElement" | "TickFormatter" | "Ticker" | "Tool" | "Transform" | "ActionTool" | "AllIndices" | "AllLabels" | "BasicTickFormatter" | "BooleanFilter" | "CategoricalTickFormatter" | "CategoricalTicker" | "ColumnarDataSource" | "CompositeFilter" | "ContinuousTicker" | "CoordinateTransform" | "CumSum" | "CustomJSExpr" | "CustomJSTransform" | "DatetimeTickFormatter" | "Dodge" | "FactorRange" | "GestureTool" | "GroupFilter" | "IndexFilter" | "Interpolator" | "IntersectRenderers" | "InversionFilter" | "Jitter" | "LogTickFormatter" | "Mapper" | "Maximum" | "Minimum" | "NoOverlap" | "NumeralTickFormatter" | "NumericalRange" | "PrintfTickFormatter" | "Renderer" | "Scale" | "Stack" | "UIElement" | "UnionRenderers" | "XYComponent" | "XYGlyph" | "AdaptiveTicker" | "BaseSingleIntervalTicker" | "Bezier" | "CategoricalMapper" | "CategoricalScale" | "ColorMapper" | "ColumnDataSource" | "CompositeRenderer" | "CompositeTicker" | "ConnectedXYGlyph" | "ContinuousScale" | "DataRange" | "DataRenderer" | "DifferenceFilter" | "Drag" | "FixedTicker" | "GuideRenderer" | "HSpan" | "InspectTool" | "IntersectionFilter" | "LinearInterpolator" | "MercatorTickFormatter" | "MultiLine" | "Pane" | "PlotActionTool" | "PolarTransform" | "Quadratic" | "RadialGlyph" | "Range1d" | "SaveTool" | "Scroll" | "Segment" | "StepInterpolator" | "SymmetricDifferenceFilter" | "Tap" | "Toolbar" | "UnionFilter" | "VSpan" | "XComponent" | "YComponent" | "Annotation" | "Arc" | "BasicTicker" | "BoxZoomTool" | "CategoricalMarkerMapper" | "CategoricalPatternMapper" | "ContinuousColorMapper" | "CrosshairTool" | "DataRange1d" | "DatetimeTicker" | "DaysTicker" | "GlyphRenderer" | "HArea" | "HoverTool" | "LayoutDOM" | "LinearScale" | "LogScale" | "LogTicker" | "MonthsTicker" | "PanTool" | "Ray" | "ResetTool" | "SingleIntervalTicker" | "StackColorMapper" | "Step" | "VArea" | "WheelZoomTool" | "YearsTicker" | "CategoricalColorMapper" | "FlexBox" | "HAreaStep" | "HStrip" | "HexTile" | "LRTBGlyph" | "Line" | "LinearColorMapper" | "LogColorMapper" | "MercatorTicker" | "MultiPolygons" | "Patches" | "ScanningColorMapper" | "Spacer" | "VAreaStep" | "VStrip" | "WeightedStackColorMapper" | "Widget" | "AbstractSlider" | "AnnularWedge" | "Annulus" | "Block" | "Column" | "Ellipse" | "EqHistColorMapper" | "HBar" | "InputWidget" | "Marker" | "Markup" | "Quad" | "Rect" | "Row" | "VBar" | "Wedge" | "AbstractButton" | "AreaVisuals" | "Circle" | "Div" | "NumericalSlider" | "Patch" | "Scatter" | "Select" | "Span" | "TextLikeInput" | "Button" | "Grid" | "Slider" | "TextInput" | "TextAnnotation" | "Title" | "Axis" | "Plot" | "BoxAnnotation" | "ContinuousAxis" | "LinearAxis" | "LogAxis" | "DatetimeAxis" | "Legend" | "MercatorAxis" | "CategoricalAxis";

/** Type name to [bases, property to [default, flags]]; flags: 1 written by the page, 2 columns. */
export const TABLE: Readonly<Record<string, readonly [string, Readonly<Record<string, readonly unknown[]>>]>> = {
  AxisLabelTextProps: ["", {"axis_label_text_color": ["#444444"], "axis_label_text_outline_color": [null], "axis_label_text_outline_width": [1], "axis_label_text_alpha": [1.0], "axis_label_text_font": ["helvetica"], "axis_label_text_font_size": ["16px"], "axis_label_text_font_style": ["normal"], "axis_label_text_align": ["left"], "axis_label_text_baseline": ["bottom"], "axis_label_text_line_height": [1.2]}],
  AxisLineProps: ["", {"axis_line_color": ["black"], "axis_line_alpha": [1.0], "axis_line_width": [1], "axis_line_join": ["bevel"], "axis_line_cap": ["butt"], "axis_line_dash": [[]], "axis_line_dash_offset": [0]}],
  BackgroundFillProps: ["", {"background_fill_color": ["gray"], "background_fill_alpha": [1.0]}],
  BackgroundHatchProps: ["", {"background_hatch_color": ["black"], "background_hatch_alpha": [1.0], "background_hatch_scale": [12.0], "background_hatch_pattern": [null], "background_hatch_weight": [1.0], "background_hatch_extra": [{}]}],
  BandFillProps: ["", {"band_fill_color": ["gray"], "band_fill_alpha": [1.0]}],
  BandHatchProps: ["", {"band_hatch_color": ["black"], "band_hatch_alpha": [1.0], "band_hatch_scale": [12.0], "band_hatch_pattern": [null], "band_hatch_weight": [1.0], "band_hatch_extra": [{}]}],
  BarLineProps: ["", {"bar_line_color": ["black"], "bar_line_alpha": [1.0], "bar_line_width": [1], "bar_line_join": ["bevel"], "bar_line_cap": ["butt"], "bar_line_dash": [[]], "bar_line_dash_offset": [0]}],
  BorderFillProps: ["", {"border_fill_color": ["gray"], "border_fill_alpha": [1.0]}],
  BorderHatchProps: ["", {"border_hatch_color": ["black"], "border_hatch_alpha": [1.0], "border_hatch_scale": [12.0], "border_hatch_pattern": [null], "border_hatch_weight": [1.0], "border_hatch_extra": [{}]}],
  BorderLineProps: ["", {"border_line_color": ["black"], "border_line_alpha": [1.0], "border_line_width": [1], "border_line_join": ["bevel"], "border_line_cap": ["butt"], "border_line_dash": [[]], "border_line_dash_offset": [0]}],
  ButtonLike: ["", {"button_type": ["default"]}],
  FillProps: ["", {"fill_color": ["gray"], "fill_alpha": [1.0]}],
  FillSpecs: ["", {"fill_color": [{"value": "gray"}], "fill_alpha": [{"value": 1.0}]}],
  GridLineProps: ["", {"grid_line_color": ["black"], "grid_line_alpha": [1.0], "grid_line_width": [1], "grid_line_join": ["bevel"], "grid_line_cap": ["butt"], "grid_line_dash": [[]], "grid_line_dash_offset": [0]}],
  GroupTextProps: ["", {"group_text_color": ["#444444"], "group_text_outline_color": [null], "group_text_outline_width": [1], "group_text_alpha": [1.0], "group_text_font": ["helvetica"], "group_text_font_size": ["16px"], "group_text_font_style": ["normal"], "group_text_align": ["left"], "group_text_baseline": ["bottom"], "group_text_line_height": [1.2]}],
  HatchProps: ["", {"hatch_color": ["black"], "hatch_alpha": [1.0], "hatch_scale": [12.0], "hatch_pattern": [null], "hatch_weight": [1.0], "hatch_extra": [{}]}],
  HatchSpecs: ["", {"hatch_color": [{"value": "black"}], "hatch_alpha": [{"value": 1.0}], "hatch_scale": [{"value": 12.0}], "hatch_pattern": [{"value": null}], "hatch_weight": [{"value": 1.0}], "hatch_extra": [{}]}],
  HoverFillProps: ["", {"hover_fill_color": ["gray"], "hover_fill_alpha": [1.0]}],
  HoverHatchProps: ["", {"hover_hatch_color": ["black"], "hover_hatch_alpha": [1.0], "hover_hatch_scale": [12.0], "hover_hatch_pattern": [null], "hover_hatch_weight": [1.0], "hover_hatch_extra": [{}]}],
  HoverLineProps: ["", {"hover_line_color": ["black"], "hover_line_alpha": [1.0], "hover_line_width": [1], "hover_line_join": ["bevel"], "hover_line_cap": ["butt"], "hover_line_dash": [[]], "hover_line_dash_offset": [0]}],
  InactiveFillProps: ["", {"inactive_fill_color": ["gray"], "inactive_fill_alpha": [1.0]}],
  InactiveHatchProps: ["", {"inactive_hatch_color": ["black"], "inactive_hatch_alpha": [1.0], "inactive_hatch_scale": [12.0], "inactive_hatch_pattern": [null], "inactive_hatch_weight": [1.0], "inactive_hatch_extra": [{}]}],
  ItemBackgroundFillProps: ["", {"item_background_fill_color": ["gray"], "item_background_fill_alpha": [1.0]}],
  ItemBackgroundHatchProps: ["", {"item_background_hatch_color": ["black"], "item_background_hatch_alpha": [1.0], "item_background_hatch_scale": [12.0], "item_background_hatch_pattern": [null], "item_background_hatch_weight": [1.0], "item_background_hatch_extra": [{}]}],
  LabelTextProps: ["", {"label_text_color": ["#444444"], "label_text_outline_color": [null], "label_text_outline_width": [1], "label_text_alpha": [1.0], "label_text_font": ["helvetica"], "label_text_font_size": ["16px"], "label_text_font_style": ["normal"], "label_text_align": ["left"], "label_text_baseline": ["bottom"], "label_text_line_height": [1.2]}],
  LineProps: ["", {"line_color": ["black"], "line_alpha": [1.0], "line_width": [1], "line_join": ["bevel"], "line_cap": ["butt"], "line_dash": [[]], "line_dash_offset": [0]}],
  LineSpecs: ["", {"line_color": [{"value": "black"}], "line_alpha": [{"value": 1.0}], "line_width": [{"value": 1}], "line_join": [{"value": "bevel"}], "line_cap": [{"value": "butt"}], "line_dash": [{"value": []}], "line_dash_offset": [{"value": 0}]}],
  MajorLabelTextProps: ["", {"major_label_text_color": ["#444444"], "major_label_text_outline_color": [null], "major_label_text_outline_width": [1], "major_label_text_alpha": [1.0], "major_label_text_font": ["helvetica"], "major_label_text_font_size": ["16px"], "major_label_text_font_style": ["normal"], "major_label_text_align": ["left"], "major_label_text_baseline": ["bottom"], "major_label_text_line_height": [1.2]}],
  MajorTickLineProps: ["", {"major_tick_line_color": ["black"], "major_tick_line_alpha": [1.0], "major_tick_line_width": [1], "major_tick_line_join": ["bevel"], "major_tick_line_cap": ["butt"], "major_tick_line_dash": [[]], "major_tick_line_dash_offset": [0]}],
  MinorGridLineProps: ["", {"minor_grid_line_color": ["black"], "minor_grid_line_alpha": [1.0], "minor_grid_line_width": [1], "minor_grid_line_join": ["bevel"], "minor_grid_line_cap": ["butt"], "minor_grid_line_dash": [[]], "minor_grid_line_dash_offset": [0]}],
  MinorTickLineProps: ["", {"minor_tick_line_color": ["black"], "minor_tick_line_alpha": [1.0], "minor_tick_line_width": [1], "minor_tick_line_join": ["bevel"], "minor_tick_line_cap": ["butt"], "minor_tick_line_dash": [[]], "minor_tick_line_dash_offset": [0]}],
  Model: ["", {"name": [null], "tags": [[]], "subscribed_events": [{"@": "set", "entries": []}], "syncable": [true]}],
  OutlineLineProps: ["", {"outline_line_color": ["black"], "outline_line_alpha": [1.0], "outline_line_width": [1], "outline_line_join": ["bevel"], "outline_line_cap": ["butt"], "outline_line_dash": [[]], "outline_line_dash_offset": [0]}],
  SeparatorLineProps: ["", {"separator_line_color": ["black"], "separator_line_alpha": [1.0], "separator_line_width": [1], "separator_line_join": ["bevel"], "separator_line_cap": ["butt"], "separator_line_dash": [[]], "separator_line_dash_offset": [0]}],
  SubgroupTextProps: ["", {"subgroup_text_color": ["#444444"], "subgroup_text_outline_color": [null], "subgroup_text_outline_width": [1], "subgroup_text_alpha": [1.0], "subgroup_text_font": ["helvetica"], "subgroup_text_font_size": ["16px"], "subgroup_text_font_style": ["normal"], "subgroup_text_align": ["left"], "subgroup_text_baseline": ["bottom"], "subgroup_text_line_height": [1.2]}],
  TextProps: ["", {"text_color": ["#444444"], "text_outline_color": [null], "text_outline_width": [1], "text_alpha": [1.0], "text_font": ["helvetica"], "text_font_size": ["16px"], "text_font_style": ["normal"], "text_align": ["left"], "text_baseline": ["bottom"], "text_line_height": [1.2]}],
  TitleTextProps: ["", {"title_text_color": ["#444444"], "title_text_outline_color": [null], "title_text_outline_width": [1], "title_text_alpha": [1.0], "title_text_font": ["helvetica"], "title_text_font_size": ["16px"], "title_text_font_style": ["normal"], "title_text_align": ["left"], "title_text_baseline": ["bottom"], "title_text_line_height": [1.2]}],
  BoxInteractionHandles: ["Model", {"all": [null], "move": [null], "resize": [null], "sides": [null], "corners": [null], "left": [null], "right": [null], "top": [null], "bottom": [null], "top_left": [null], "top_right": [null], "bottom_left": [null], "bottom_right": [null]}],
  CDSView: ["Model", {"filter": [null]}],
  DataSource: ["Model", {"selected": [null]}],
  Expression: ["Model", {}],
  Filter: ["Model", {}],
  Glyph: ["Model", {"decorations": [[]]}],
  LabelingPolicy: ["Model", {}],
  LegendItem: ["Model", {"label": [null], "renderers": [[]], "index": [null], "visible": [true]}],
  Range: ["Model", {}],
  ScalarExpression: ["Model", {}],
  Selection: ["Model", {"indices": [[], 1], "line_indices": [[], 1], "multiline_indices": [{}, 1], "image_indices": [[], 1]}],
  SelectionPolicy: ["Model", {}],
  StyledElement: ["Model", {"html_attributes": [{}], "html_id": [null], "css_classes": [[]], "css_variables": [{}], "styles": [{}], "stylesheets": [[]]}],
  TickFormatter: ["Model", {}],
  Ticker: ["Model", {}],
  Tool: ["Model", {"icon": [null], "description": [null], "visible": [true], "group": [true]}],
  Transform: ["Model", {}],
  ActionTool: ["Tool", {}],
  AllIndices: ["Filter", {}],
  AllLabels: ["LabelingPolicy", {}],
  BasicTickFormatter: ["TickFormatter", {"precision": ["auto"], "use_scientific": [true], "power_limit_high": [5], "power_limit_low": [-3]}],
  BooleanFilter: ["Filter", {"booleans": [null]}],
  CategoricalTickFormatter: ["TickFormatter", {}],
  CategoricalTicker: ["Ticker", {}],
  ColumnarDataSource: ["DataSource", {"default_values": [{}], "selection_policy": [null]}],
  CompositeFilter: ["Filter", {"operands": [[]]}],
  ContinuousTicker: ["Ticker", {"num_minor_ticks": [5], "desired_num_ticks": [6]}],
  CoordinateTransform: ["Expression", {}],
  CumSum: ["Expression", {"field": [""], "include_zero": [false]}],
  CustomJSExpr: ["Expression", {"args": [{}], "code": [""]}],
  CustomJSTransform: ["Transform", {"args": [{}], "func": [""], "v_func": [""]}],
  DatetimeTickFormatter: ["TickFormatter", {"microseconds": ["%fus"], "milliseconds": ["%3Nms"], "seconds": ["%Ss"], "minsec": [":%M:%S"], "minutes": [":%M"], "hourmin": ["%H:%M"], "hours": ["%Hh"], "days": ["%m/%d"], "months": ["%m/%Y"], "years": ["%Y"], "strip_leading_zeros": [false], "boundary_scaling": [true], "hide_repeats": [false], "context": [null], "context_which": ["start"], "context_location": ["below"]}],
  Dodge: ["Transform", {"value": [0.0], "range": [null]}],
  FactorRange: ["Range", {"factors": [[]], "factor_padding": [0.0], "subgroup_padding": [0.8], "group_padding": [1.4], "range_padding": [0.0], "range_padding_units": ["percent"], "start": [0.0, 1], "end": [0.0, 1], "bounds": [null], "min_interval": [null], "max_interval": [null]}],
  GestureTool: ["Tool", {}],
  GroupFilter: ["Filter", {"column_name": [""], "group": [null]}],
  IndexFilter: ["Filter", {"indices": [null]}],
  Interpolator: ["Transform", {"x": [[]], "y": [[]], "data": [null], "clip": [true]}],
  IntersectRenderers: ["SelectionPolicy", {}],
  InversionFilter: ["Filter", {"operand": [null]}],
  Jitter: ["Transform", {"mean": [0.0], "width": [1.0], "distribution": ["uniform"], "range": [null]}],
  LogTickFormatter: ["TickFormatter", {"ticker": [null], "min_exponent": [0]}],
  Mapper: ["Transform", {}],
  Maximum: ["ScalarExpression", {"field": [""], "initial": [{"@": "number", "value": "-inf"}]}],
  Minimum: ["ScalarExpression", {"field": [""], "initial": [{"@": "number", "value": "inf"}]}],
  NoOverlap: ["LabelingPolicy", {"min_distance": [5]}],
  NumeralTickFormatter: ["TickFormatter", {"format": ["0,0"], "language": ["en"], "rounding": ["round"]}],
  NumericalRange: ["Range", {"start": [0, 1], "end": [1, 1]}],
  PrintfTickFormatter: ["TickFormatter", {"format": ["%s"]}],
  Renderer: ["StyledElement", {"level": ["image"], "visible": [true], "coordinates": [null], "x_range_name": ["default"], "y_range_name": ["default"], "group": [null], "propagate_hover": [false], "context_menu": [null]}],
  Scale: ["Transform", {}],
  Stack: ["Expression", {"fields": [[]]}],
  UIElement: ["StyledElement", {"visible": [true], "context_menu": [null]}],
  UnionRenderers: ["SelectionPolicy", {}],
  XYComponent: ["Expression", {"transform": [null]}],
  XYGlyph: ["Glyph", {"x": [{"field": "x"}], "y": [{"field": "y"}]}],
  AdaptiveTicker: ["ContinuousTicker", {"base": [10.0], "mantissas": [[1, 2, 5]], "min_interval": [0.0], "max_interval": [null]}],
  BaseSingleIntervalTicker: ["ContinuousTicker", {}],
  Bezier: ["Glyph LineSpecs", {"x0": [{"field": "x0"}], "y0": [{"field": "y0"}], "x1": [{"field": "x1"}], "y1": [{"field": "y1"}], "cx0": [{"field": "cx0"}], "cy0": [{"field": "cy0"}], "cx1": [{"field": "cx1"}], "cy1": [{"field": "cy1"}]}],
  CategoricalMapper: ["Mapper", {"factors": [[]], "start": [0], "end": [null]}],
  CategoricalScale: ["Scale", {}],
  ColorMapper: ["Mapper", {"palette": [[]], "nan_color": ["gray"]}],
  ColumnDataSource: ["ColumnarDataSource", {"data": [{}, 2]}],
  CompositeRenderer: ["Renderer", {"renderers": [[]], "elements": [[]]}],
  CompositeTicker: ["ContinuousTicker", {"tickers": [[]]}],
  ConnectedXYGlyph: ["XYGlyph", {}],
  ContinuousScale: ["Scale", {}],
  DataRange: ["NumericalRange", {"start": [{"@": "number", "value": "nan"}, 1], "end": [{"@": "number", "value": "nan"}, 1], "renderers": [[]]}],
  DataRenderer: ["Renderer", {"level": ["glyph"]}],
  DifferenceFilter: ["CompositeFilter", {}],
  Drag: ["GestureTool", {}],
  FixedTicker: ["ContinuousTicker", {"ticks": [[]], "minor_ticks": [[]]}],
  GuideRenderer: ["Renderer", {"level": ["guide"]}],
  HSpan: ["Glyph LineSpecs", {"y": [{"field": "y"}]}],
  InspectTool: ["GestureTool", {}],
  IntersectionFilter: ["CompositeFilter", {}],
  LinearInterpolator: ["Interpolator", {}],
  MercatorTickFormatter: ["BasicTickFormatter", {"dimension": [null]}],
  MultiLine: ["Glyph LineSpecs", {"xs": [{"field": "xs"}], "ys": [{"field": "ys"}]}],
  Pane: ["UIElement", {"elements": [[]]}],
  PlotActionTool: ["ActionTool", {}],
  PolarTransform: ["CoordinateTransform", {"radius": [{"field": "radius"}], "angle": [{"field": "angle"}], "angle_units": ["rad"], "direction": ["anticlock"]}],
  Quadratic: ["Glyph LineSpecs", {"x0": [{"field": "x0"}], "y0": [{"field": "y0"}], "x1": [{"field": "x1"}], "y1": [{"field": "y1"}], "cx": [{"field": "cx"}], "cy": [{"field": "cy"}]}],
  RadialGlyph: ["XYGlyph", {}],
  Range1d: ["NumericalRange", {"reset_start": [null], "reset_end": [null], "bounds": [null], "min_interval": [null], "max_interval": [null]}],
  SaveTool: ["ActionTool", {"filename": [null]}],
  Scroll: ["GestureTool", {}],
  Segment: ["Glyph LineSpecs", {"x0": [{"field": "x0"}], "y0": [{"field": "y0"}], "x1": [{"field": "x1"}], "y1": [{"field": "y1"}]}],
  StepInterpolator: ["Interpolator", {"mode": ["after"]}],
  SymmetricDifferenceFilter: ["CompositeFilter", {}],
  Tap: ["GestureTool", {}],
  Toolbar: ["UIElement", {"tools": [[]], "logo": ["normal"], "autohide": [false], "group": [true], "group_types": [["hover"]], "active_drag": ["auto"], "active_inspect": ["auto"], "active_scroll": ["auto"], "active_tap": ["auto"], "active_multi": ["auto"]}],
  UnionFilter: ["CompositeFilter", {}],
  VSpan: ["Glyph LineSpecs", {"x": [{"field": "x"}]}],
  XComponent: ["XYComponent", {}],
  YComponent: ["XYComponent", {}],
  Annotation: ["CompositeRenderer", {"level": ["annotation"]}],
  Arc: ["XYGlyph LineSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "start_angle": [{"field": "start_angle"}], "start_angle_units": ["rad"], "end_angle": [{"field": "end_angle"}], "end_angle_units": ["rad"], "direction": ["anticlock"]}],
  BasicTicker: ["AdaptiveTicker", {}],
  BoxZoomTool: ["Drag", {"dimensions": ["auto"], "overlay": [null], "match_aspect": [false], "origin": ["corner"]}],
  CategoricalMarkerMapper: ["CategoricalMapper", {"markers": [[]], "default_value": ["circle"]}],
  CategoricalPatternMapper: ["CategoricalMapper", {"patterns": [[]], "default_value": [" "]}],
  ContinuousColorMapper: ["ColorMapper", {"domain": [[]], "low": [null], "high": [null], "low_color": [null], "high_color": [null]}],
  CrosshairTool: ["InspectTool", {"overlay": ["auto"], "dimensions": ["both"], "line_color": ["black"], "line_alpha": [1.0], "line_width": [1]}],
  DataRange1d: ["DataRange", {"range_padding": [0.1], "range_padding_units": ["percent"], "bounds": [null], "min_interval": [null], "max_interval": [null], "flipped": [false], "follow": [null], "follow_interval": [null], "default_span": [2.0], "only_visible": [false]}],
  DatetimeTicker: ["CompositeTicker", {"num_minor_ticks": [0]}],
  DaysTicker: ["BaseSingleIntervalTicker", {"num_minor_ticks": [0], "days": [[]]}],
  GlyphRenderer: ["DataRenderer", {"visible": [true, 1], "data_source": [null], "view": [null], "glyph": [null], "selection_glyph": ["auto"], "nonselection_glyph": ["auto"], "hover_glyph": [null], "muted_glyph": ["auto"], "muted": [false, 1]}],
  HArea: ["Glyph FillProps HatchProps", {"x1": [{"field": "x1"}], "x2": [{"field": "x2"}], "y": [{"field": "y"}]}],
  HoverTool: ["InspectTool", {"renderers": ["auto"], "callback": [null], "tooltips": [[["index", "$index"], ["data (x, y)", "($x, $y)"], ["screen (x, y)", "($sx, $sy)"]]], "formatters": [{}], "filters": [{}], "sort_by": [null], "limit": [null], "mode": ["mouse"], "muted_policy": ["show"], "point_policy": ["snap_to_data"], "line_policy": ["nearest"], "anchor": ["center"], "attachment": ["horizontal"], "show_arrow": [true]}],
  LayoutDOM: ["Pane", {"disabled": [false], "width": [null], "height": [null], "min_width": [null], "min_height": [null], "max_width": [null], "max_height": [null], "margin": [null], "width_policy": ["auto"], "height_policy": ["auto"], "aspect_ratio": [null], "flow_mode": ["block"], "sizing_mode": [null], "align": ["auto"], "resizable": [false]}],
  LinearScale: ["ContinuousScale", {}],
  LogScale: ["ContinuousScale", {}],
  LogTicker: ["AdaptiveTicker", {"mantissas": [[1, 5]]}],
  MonthsTicker: ["BaseSingleIntervalTicker", {"months": [[]]}],
  PanTool: ["Drag", {"dimensions": ["both"]}],
  Ray: ["XYGlyph LineSpecs", {"length": [{"value": 0}], "length_units": ["data"], "angle": [{"value": 0}], "angle_units": ["rad"]}],
  ResetTool: ["PlotActionTool", {}],
  SingleIntervalTicker: ["BaseSingleIntervalTicker", {"interval": [1.0]}],
  StackColorMapper: ["ColorMapper", {}],
  Step: ["XYGlyph LineProps", {"mode": ["before"], "pad_before": [0.0], "pad_after": [0.0]}],
  VArea: ["Glyph FillProps HatchProps", {"x": [{"field": "x"}], "y1": [{"field": "y1"}], "y2": [{"field": "y2"}]}],
  WheelZoomTool: ["Scroll", {"dimensions": ["both"], "renderers": ["auto"], "level": [0], "hit_test": [false], "hit_test_mode": ["point"], "hit_test_behavior": ["only_hit"], "maintain_focus": [true], "zoom_on_axis": [true], "zoom_together": ["all"], "speed": [0.0016666666666666668], "modifiers": [{}]}],
  YearsTicker: ["BaseSingleIntervalTicker", {}],
  CategoricalColorMapper: ["CategoricalMapper ColorMapper", {}],
  FlexBox: ["LayoutDOM", {"children": [[]], "spacing": [0]}],
  HAreaStep: ["HArea", {"step_mode": ["before"]}],
  HStrip: ["Glyph LineSpecs FillSpecs HatchSpecs", {"y0": [{"field": "y0"}], "y1": [{"field": "y1"}]}],
  HexTile: ["Glyph LineSpecs FillSpecs HatchSpecs", {"q": [{"field": "q"}], "r": [{"field": "r"}], "size": [1.0], "aspect_scale": [1.0], "orientation": ["pointytop"], "scale": [{"value": 1.0}]}],
  LRTBGlyph: ["Glyph LineSpecs FillSpecs HatchSpecs", {"border_radius": [0]}],
  Line: ["ConnectedXYGlyph LineProps", {}],
  LinearColorMapper: ["ContinuousColorMapper", {}],
  LogColorMapper: ["ContinuousColorMapper", {}],
  MercatorTicker: ["BasicTicker", {"dimension": [null]}],
  MultiPolygons: ["Glyph LineSpecs FillSpecs HatchSpecs", {"xs": [{"field": "xs"}], "ys": [{"field": "ys"}]}],
  Patches: ["Glyph LineSpecs FillSpecs HatchSpecs", {"xs": [{"field": "xs"}], "ys": [{"field": "ys"}]}],
  ScanningColorMapper: ["ContinuousColorMapper", {}],
  Spacer: ["LayoutDOM", {}],
  VAreaStep: ["VArea", {"step_mode": ["before"]}],
  VStrip: ["Glyph LineSpecs FillSpecs HatchSpecs", {"x0": [{"field": "x0"}], "x1": [{"field": "x1"}]}],
  WeightedStackColorMapper: ["StackColorMapper", {"alpha_mapper": [null], "color_baseline": [null], "stack_labels": [null]}],
  Widget: ["LayoutDOM", {"margin": [5]}],
  AbstractSlider: ["Widget", {"width": [300], "orientation": ["horizontal"], "title": [""], "show_value": [true], "direction": ["ltr"], "tooltips": [true], "bar_color": ["#e6e6e6"]}],
  AnnularWedge: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"inner_radius": [{"field": "inner_radius"}], "inner_radius_units": ["data"], "outer_radius": [{"field": "outer_radius"}], "outer_radius_units": ["data"], "start_angle": [{"field": "start_angle"}], "start_angle_units": ["rad"], "end_angle": [{"field": "end_angle"}], "end_angle_units": ["rad"], "direction": ["anticlock"]}],
  Annulus: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"inner_radius": [{"field": "inner_radius"}], "inner_radius_units": ["data"], "outer_radius": [{"field": "outer_radius"}], "outer_radius_units": ["data"]}],
  Block: ["LRTBGlyph", {"x": [{"field": "x"}], "y": [{"field": "y"}], "width": [{"value": 1}], "width_units": ["data"], "height": [{"value": 1}], "height_units": ["data"]}],
  Column: ["FlexBox", {}],
  Ellipse: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"width": [{"field": "width"}], "width_units": ["data"], "height": [{"field": "height"}], "height_units": ["data"], "angle": [{"value": 0.0}], "angle_units": ["rad"]}],
  EqHistColorMapper: ["ScanningColorMapper", {"bins": [65536], "rescale_discrete_levels": [false]}],
  HBar: ["LRTBGlyph", {"y": [{"field": "y"}], "height": [{"value": 1}], "height_units": ["data"], "left": [{"value": 0}], "right": [{"field": "right"}]}],
  InputWidget: ["Widget", {"title": [""], "description": [null]}],
  Marker: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"hit_dilation": [1.0], "size": [{"value": 4}], "angle": [{"value": 0.0}], "angle_units": ["rad"]}],
  Markup: ["Widget", {"text": [""], "disable_math": [false]}],
  Quad: ["LRTBGlyph", {"left": [{"field": "left"}], "right": [{"field": "right"}], "bottom": [{"field": "bottom"}], "top": [{"field": "top"}]}],
  Rect: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"width": [{"field": "width"}], "width_units": ["data"], "height": [{"field": "height"}], "height_units": ["data"], "angle": [{"value": 0.0}], "angle_units": ["rad"], "border_radius": [0], "dilate": [false]}],
  Row: ["FlexBox", {}],
  VBar: ["LRTBGlyph", {"x": [{"field": "x"}], "width": [{"value": 1}], "width_units": ["data"], "bottom": [{"value": 0}], "top": [{"field": "top"}]}],
  Wedge: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "start_angle": [{"field": "start_angle"}], "start_angle_units": ["rad"], "end_angle": [{"field": "end_angle"}], "end_angle_units": ["rad"], "direction": ["anticlock"]}],
  AbstractButton: ["Widget ButtonLike", {"label": ["Button"], "icon": [null]}],
  AreaVisuals: ["Model LineProps FillProps HatchProps HoverLineProps HoverFillProps HoverHatchProps", {}],
  Circle: ["RadialGlyph LineSpecs FillSpecs HatchSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "radius_dimension": ["x"], "hit_dilation": [1.0]}],
  Div: ["Markup", {"render_as_text": [false]}],
  NumericalSlider: ["AbstractSlider", {"format": [""]}],
  Patch: ["ConnectedXYGlyph LineProps FillProps HatchProps", {}],
  Scatter: ["Marker", {"marker": [{"value": "circle"}], "defs": [{}]}],
  Select: ["InputWidget", {"options": [[]], "value": ["", 1]}],
  Span: ["Annotation LineProps HoverLineProps", {"hover_line_color": [null], "hover_line_alpha": [0.3], "location": [null], "location_units": ["data"], "dimension": ["width"], "editable": [false]}],
  TextLikeInput: ["InputWidget", {"value": ["", 1], "value_input": ["", 1], "placeholder": [""], "max_length": [null]}],
  Button: ["AbstractButton", {}],
  Grid: ["GuideRenderer GridLineProps MinorGridLineProps BandFillProps BandHatchProps", {"band_fill_color": [null], "band_fill_alpha": [0], "minor_grid_line_color": [null], "grid_line_color": ["#e5e5e5"], "level": ["underlay"], "dimension": [0], "bounds": ["auto"], "cross_bounds": ["auto"], "axis": [null], "ticker": [null]}],
  Slider: ["NumericalSlider", {"format": ["0[.]00"], "start": [0.0], "end": [1.0], "value": [0.0, 1], "value_throttled": [null, 1], "step": [1]}],
  TextInput: ["TextLikeInput", {"prefix": [null], "suffix": [null]}],
  TextAnnotation: ["Annotation TextProps BackgroundFillProps BackgroundHatchProps BorderLineProps", {"border_line_color": [null], "background_fill_color": [null], "text": [""], "padding": [0], "border_radius": [0]}],
  Title: ["TextAnnotation", {"text_font_size": ["13px"], "text_font_style": ["bold"], "text_line_height": [1.0], "vertical_align": ["bottom"], "align": ["left"], "offset": [0], "standoff": [10]}],
  Axis: ["GuideRenderer AxisLabelTextProps MajorLabelTextProps AxisLineProps MajorTickLineProps MinorTickLineProps BackgroundFillProps BackgroundHatchProps", {"background_fill_color": [null], "major_label_text_font_size": ["11px"], "major_label_text_align": ["center"], "major_label_text_baseline": ["alphabetic"], "axis_label_text_font_size": ["13px"], "axis_label_text_font_style": ["italic"], "dimension": ["auto"], "face": ["auto"], "bounds": ["auto"], "ticker": [null], "formatter": [null], "axis_label": [null], "axis_label_standoff": [5], "axis_label_standoff_mode": ["tick_labels"], "axis_label_orientation": ["parallel"], "axis_label_align": ["center"], "major_label_standoff": [5], "major_label_orientation": ["horizontal"], "major_label_overrides": [{}], "major_label_policy": [null], "major_tick_in": [2], "major_tick_out": [6], "minor_tick_in": [0], "minor_tick_out": [4], "fixed_location": [null]}],
  Plot: ["LayoutDOM OutlineLineProps BackgroundFillProps BackgroundHatchProps BorderLineProps BorderFillProps BorderHatchProps", {"border_fill_color": ["#ffffff"], "border_line_color": [null], "background_fill_color": ["#ffffff"], "outline_line_color": ["#e5e5e5"], "context_menu": ["auto"], "width": [600], "height": [600], "x_range": [null], "y_range": [null], "x_scale": [null], "y_scale": [null], "extra_x_ranges": [{}], "extra_y_ranges": [{}], "extra_x_scales": [{}], "extra_y_scales": [{}], "window_axis": ["none"], "hidpi": [true], "title": [null], "title_location": ["above"], "renderers": [[]], "toolbar": [null], "toolbar_location": ["right"], "toolbar_sticky": [true], "toolbar_inner": [false], "left": [[]], "right": [[]], "above": [[]], "below": [[]], "center": [[]], "frame_width": [null], "frame_height": [null], "frame_align": [true], "inner_width": [null, 1], "inner_height": [null, 1], "outer_width": [null, 1], "outer_height": [null, 1], "min_border": [5], "min_border_top": [null], "min_border_bottom": [null], "min_border_left": [null], "min_border_right": [null], "lod_factor": [10], "lod_threshold": [2000], "lod_interval": [300], "lod_timeout": [500], "output_backend": ["canvas"], "match_aspect": [false], "aspect_scale": [1], "reset_policy": ["standard"], "hold_render": [false], "attribution": [[]]}],
  BoxAnnotation: ["Annotation AreaVisuals", {"hover_fill_color": [null], "hover_fill_alpha": [0.4], "hover_line_color": [null], "hover_line_alpha": [0.3], "fill_color": ["#fff9ba"], "fill_alpha": [0.4], "line_color": ["#cccccc"], "line_alpha": [0.3], "left": [{"@": "number", "value": "nan"}], "right": [{"@": "number", "value": "nan"}], "top": [{"@": "number", "value": "nan"}], "bottom": [{"@": "number", "value": "nan"}], "left_units": ["data"], "right_units": ["data"], "top_units": ["data"], "bottom_units": ["data"], "left_limit": [null], "right_limit": [null], "top_limit": [null], "bottom_limit": [null], "min_width": [0], "min_height": [0], "max_width": [{"@": "number", "value": "inf"}], "max_height": [{"@": "number", "value": "inf"}], "border_radius": [0], "editable": [false], "resizable": ["all"], "movable": ["both"], "symmetric": [false], "use_handles": [false], "handles": [null], "inverted": [false]}],
  ContinuousAxis: ["Axis", {}],
  LinearAxis: ["ContinuousAxis", {}],
  LogAxis: ["ContinuousAxis", {}],
  DatetimeAxis: ["LinearAxis", {}],
  Legend: ["Annotation TitleTextProps BorderLineProps BackgroundFillProps BackgroundHatchProps ItemBackgroundFillProps ItemBackgroundHatchProps InactiveFillProps InactiveHatchProps LabelTextProps", {"label_text_font_size": ["13px"], "label_text_baseline": ["middle"], "inactive_fill_color": ["white"], "inactive_fill_alpha": [0.7], "item_background_fill_color": ["#f1f1f1"], "item_background_fill_alpha": [0.8], "background_fill_color": ["#ffffff"], "background_fill_alpha": [0.95], "border_line_color": ["#e5e5e5"], "border_line_alpha": [0.5], "title_text_font_size": ["13px"], "title_text_font_style": ["italic"], "location": ["top_right"], "orientation": ["vertical"], "ncols": ["auto"], "nrows": ["auto"], "title": [null], "title_location": ["above"], "title_standoff": [5], "item_background_policy": ["none"], "click_policy": ["none"], "label_standoff": [5], "label_height": ["auto"], "label_width": [20], "glyph_height": [20], "glyph_width": [20], "margin": [10], "padding": [10], "border_radius": [0], "spacing": [3], "items": [[]]}],
  MercatorAxis: ["LinearAxis", {}],
  CategoricalAxis: ["Axis SeparatorLineProps GroupTextProps SubgroupTextProps", {"subgroup_text_font_size": ["11px"], "subgroup_text_font_style": ["bold"], "group_text_color": ["grey"], "group_text_font_size": ["11px"], "group_text_font_style": ["bold"], "separator_line_color": ["lightgrey"], "separator_line_width": [2.0], "group_label_orientation": ["parallel"], "subgroup_label_orientation": ["parallel"]}],
};
