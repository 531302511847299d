// Generated from the Python models by `python -m desk.models.schema`. Do not edit.
import type { ColumnData } from "../base/columns";
import type { Color, ModelDocument, Spec } from "./schema";


/** The above: one fill. */
export interface AboveFillProps {
  above_fill_color: Color | null;
  above_fill_alpha: number;
}

/** The above: one hatch. */
export interface AboveHatchProps {
  above_hatch_color: Color | null;
  above_hatch_alpha: number;
  above_hatch_scale: number;
  above_hatch_pattern: string | null;
  above_hatch_weight: number;
  above_hatch_extra: Readonly<Record<string, Model>>;
}

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

/** The background: a fill for every row. */
export interface BackgroundFillSpecs {
  background_fill_color: Spec<null | Color>;
  background_fill_alpha: Spec<number>;
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

/** The background: a hatch for every row. */
export interface BackgroundHatchSpecs {
  background_hatch_color: Spec<null | Color>;
  background_hatch_alpha: Spec<number>;
  background_hatch_scale: Spec<number>;
  background_hatch_pattern: Spec<null | "blank" | "dot" | "ring" | "horizontal_line" | "vertical_line" | "cross" | "horizontal_dash" | "vertical_dash" | "spiral" | "right_diagonal_line" | "left_diagonal_line" | "diagonal_cross" | "right_diagonal_dash" | "left_diagonal_dash" | "horizontal_wave" | "vertical_wave" | "criss_cross" | " " | "." | "o" | "-" | "|" | "+" | "\"" | ":" | "@" | "/" | "\\" | "x" | "," | "`" | "v" | ">" | "*">;
  background_hatch_weight: Spec<number>;
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

/** The below: one fill. */
export interface BelowFillProps {
  below_fill_color: Color | null;
  below_fill_alpha: number;
}

/** The below: one hatch. */
export interface BelowHatchProps {
  below_hatch_color: Color | null;
  below_hatch_alpha: number;
  below_hatch_scale: number;
  below_hatch_pattern: string | null;
  below_hatch_weight: number;
  below_hatch_extra: Readonly<Record<string, Model>>;
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

/** The border: a line for every row. */
export interface BorderLineSpecs {
  border_line_color: Spec<null | Color>;
  border_line_alpha: Spec<number>;
  border_line_width: Spec<number>;
  border_line_join: Spec<"miter" | "round" | "bevel">;
  border_line_cap: Spec<"butt" | "round" | "square">;
  border_line_dash: Spec<"solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[]>;
  border_line_dash_offset: Spec<number>;
}

/** What looks like a button. */
export interface ButtonLike {
  button_type: "default" | "primary" | "success" | "warning" | "danger" | "light";
}

/** What fields for days have. */
export interface DateCommon {
  disabled_dates: readonly (string | readonly [string, string])[] | null;
  enabled_dates: readonly (string | readonly [string, string])[] | null;
  date_format: string;
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

/** The glyph: a fill for every row. */
export interface GlyphFillSpecs {
  glyph_fill_color: Spec<null | Color>;
  glyph_fill_alpha: Spec<number>;
}

/** The glyph: a hatch for every row. */
export interface GlyphHatchSpecs {
  glyph_hatch_color: Spec<null | Color>;
  glyph_hatch_alpha: Spec<number>;
  glyph_hatch_scale: Spec<number>;
  glyph_hatch_pattern: Spec<null | "blank" | "dot" | "ring" | "horizontal_line" | "vertical_line" | "cross" | "horizontal_dash" | "vertical_dash" | "spiral" | "right_diagonal_line" | "left_diagonal_line" | "diagonal_cross" | "right_diagonal_dash" | "left_diagonal_dash" | "horizontal_wave" | "vertical_wave" | "criss_cross" | " " | "." | "o" | "-" | "|" | "+" | "\"" | ":" | "@" | "/" | "\\" | "x" | "," | "`" | "v" | ">" | "*">;
  glyph_hatch_weight: Spec<number>;
  glyph_hatch_extra: Readonly<Record<string, Model>>;
}

/** The glyph: a line for every row. */
export interface GlyphLineSpecs {
  glyph_line_color: Spec<null | Color>;
  glyph_line_alpha: Spec<number>;
  glyph_line_width: Spec<number>;
  glyph_line_join: Spec<"miter" | "round" | "bevel">;
  glyph_line_cap: Spec<"butt" | "round" | "square">;
  glyph_line_dash: Spec<"solid" | "dashed" | "dotted" | "dotdash" | "dashdot" | string | readonly number[]>;
  glyph_line_dash_offset: Spec<number>;
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
  js_property_callbacks: Readonly<Record<string, readonly Callback[]>>;
  js_event_callbacks: Readonly<Record<string, readonly Callback[]>>;
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

/** A text for every row. */
export interface TextSpecs {
  text_color: Spec<null | Color>;
  text_outline_color: Spec<null | Color>;
  text_outline_width: Spec<number>;
  text_alpha: Spec<number>;
  text_font: Spec<string>;
  text_font_size: Spec<string>;
  text_font_style: Spec<"normal" | "italic" | "bold" | "bold italic">;
  text_align: Spec<"left" | "center" | "right">;
  text_baseline: Spec<"top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic">;
  text_line_height: Spec<number>;
}

/** What fields for times have. */
export interface TimeCommon {
  hour_increment: number;
  minute_increment: number;
  second_increment: number;
  seconds: boolean;
  clock: "12h" | "24h";
}

/** The ends of sliders over time: milliseconds since 1970-01-01 UTC, however they were given. */
export interface TimeSpan {
  start: number;
  end: number;
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

/** What a template does beside showing something. */
export interface Action extends Model {
}

/** A text. */
export interface BaseText extends Model {
  text: string;
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

/** What runs in the page. */
export interface Callback extends Model {
}

/** Edits a value. */
export interface CellEditor extends Model {
}

/** Turns values into what is seen. */
export interface CellFormatter extends Model {
}

/** Says which of two values comes first. */
export interface Comparison extends Model {
}

/** A place that is not said by numbers alone. */
export interface Coordinate extends Model {
}

/** Ranges and scales inside of those of a plot: the ends of a source lie where the ends of its target are. */
export interface CoordinateMapping extends Model {
  x_source: Range;
  y_source: Range;
  x_scale: Scale;
  y_scale: Scale;
  x_target: Range;
  y_target: Range;
}

/** Writes a field of a tooltip with JavaScript of the author's own. */
export interface CustomJSHover extends Model {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** A node of a document. */
export interface DOMNode extends Model {
}

/** Values of an author's own. The page may write all properties that a class derived from this one declares. */
export interface DataModel extends Model {
}

/** Data for glyphs. */
export interface DataSource extends Model {
  selected: Selection;
}

/** A marking at a place of every line that a glyph draws. */
export interface Decoration extends Model {
  marking: Marking | null;
  node: "start" | "middle" | "end";
}

/** A kind of unit. */
export interface Dimensional extends Model {
  ticks: readonly number[];
  include: readonly string[] | null;
  exclude: readonly string[];
}

/** A line between others. */
export interface DividerItem extends Model {
}

/** The callbacks of a document itself, under their events' names; shown nowhere. */
export interface DocumentScripts extends Model {
}

/** A column made of others. */
export interface Expression extends Model {
}

/** Chooses rows. */
export interface Filter extends Model {
}

/** A mark for every row. */
export interface Glyph extends Model {
  decorations: readonly Decoration[];
}

/** What of a graph the pointer meets, and what goes with it. */
export interface GraphHitTestPolicy extends Model {
}

/** Which renderers belong together. */
export interface GroupBy extends Model {
}

/** One level of groups: rows with the same value of a column. */
export interface GroupingInfo extends Model {
  getter: string;
  aggregators: readonly RowAggregator[];
  collapsed: boolean;
}

/** Chooses among the labels of an axis. */
export interface LabelingPolicy extends Model {
}

/** Says where nodes and edges are. */
export interface LayoutProvider extends Model {
}

/** A line of a legend; several when its label is a column. */
export interface LegendItem extends Model {
  label: Spec<null | string>;
  renderers: readonly GlyphRenderer[];
  index: number | null;
  group: string | null;
  visible: boolean;
}

/** Which part of the world is shown. */
export interface MapOptions extends Model {
  lat: number;
  lng: number;
  zoom: number;
}

/** A mark on a mark. */
export interface Marking extends Model {
}

/** A line of a menu. */
export interface MenuItem extends Model {
  checked: boolean | null;
  icon: string | null;
  label: string;
  tooltip: string | null;
  shortcut: string | null;
  menu: Menu | null;
  disabled: boolean;
  action: Callback | null;
}

/** Part of a space. */
export interface Range extends Model {
}

/** Renderers that are shown and hidden together: those whose `group` it is. */
export interface RendererGroup extends Model {
  visible: boolean;
}

/** Makes one number of a column's values in a group. */
export interface RowAggregator extends Model {
  field_: string;
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

/** Names an element of the page; the first that is met, those of the models on the page among them. */
export interface Selector extends Model {
  query: string;
}

/** Rules for elements. */
export interface StyleSheet extends Model {
}

/** A model with an element on the page. */
export interface StyledElement extends Model {
  html_attributes: Readonly<Record<string, string>>;
  html_id: string | null;
  css_classes: readonly string[];
  css_variables: Readonly<Record<string, string | Model>>;
  styles: Readonly<Record<string, string | null>> | Styles;
  stylesheets: readonly (StyleSheet | string | Readonly<Record<string, Readonly<Record<string, string | null>> | Styles>>)[];
}

/** CSS properties by their names, with `_` for `-`: `Styles(font_size="12px")`. One that is None is not set. */
export interface Styles extends Model {
  declarations: Readonly<Record<string, string | null>>;
}

/** A component with a tab. */
export interface TabPanel extends Model {
  title: string;
  tooltip: Model | null;
  child: UIElement | null;
  closable: boolean;
  disabled: boolean;
}

/** A column of a table. */
export interface TableColumn extends Model {
  field: string;
  title: string | null;
  width: number;
  formatter: CellFormatter;
  editor: CellEditor;
  sortable: boolean;
  default_sort: "ascending" | "descending";
  visible: boolean;
  sorter: Comparison | null;
}

/** A tile that an area is laid with. */
export interface Texture extends Model {
  repetition: "repeat" | "repeat_x" | "repeat_y" | "no_repeat";
}

/** Turns values into text. */
export interface TickFormatter extends Model {
}

/** Chooses the values that get a tick. */
export interface Ticker extends Model {
}

/** Where tiles come from. */
export interface TileSource extends Model {
  url: string;
  tile_size: number;
  min_zoom: number;
  max_zoom: number;
  extra_url_vars: Readonly<Record<string, unknown>>;
  attribution: string;
  x_origin_offset: number;
  y_origin_offset: number;
  initial_resolution: number | null;
}

/** What sliders over time with two handles have. */
export interface TimeRange extends TimeSpan {
  value: readonly [number, number];
  value_throttled: readonly [number, number] | null;
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

/** A line that does something. */
export interface ActionItem extends MenuItem {
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

/** Their mean. */
export interface AvgAggregator extends RowAggregator {
}

/** Plain and scientific numbers. */
export interface BasicTickFormatter extends TickFormatter {
  precision: "auto" | number;
  use_scientific: boolean;
  power_limit_high: number;
  power_limit_low: number;
}

/** Ticks of a colour bar where one colour of a mapper that looks at all values ends and the next begins. */
export interface BinnedTicker extends Ticker {
  mapper: ScanningColorMapper | null;
  num_major_ticks: number | "auto";
}

/** Rows by a True or False for each. */
export interface BooleanFilter extends Filter {
  booleans: readonly boolean[] | null;
}

/** A mark for what is true. */
export interface BooleanFormatter extends CellFormatter {
  icon: "check" | "check-circle" | "check-circle-o" | "check-square" | "check-square-o";
}

/** By a selector as in a style sheet. */
export interface ByCSS extends Selector {
}

/** By a class. */
export interface ByClass extends Selector {
}

/** By the `id` attribute. */
export interface ByID extends Selector {
}

/** By a path as XPath writes it; it looks into no model's element. */
export interface ByXPath extends Selector {
}

/** A tile that JavaScript of the author's draws. */
export interface CanvasTexture extends Texture {
  code: string;
}

/** Names as they are. */
export interface CategoricalTickFormatter extends TickFormatter {
}

/** Ticks at the names of a categorical range. */
export interface CategoricalTicker extends Ticker {
}

/** A line that is ticked and unticked. */
export interface CheckableItem extends MenuItem {
  checked: boolean | null;
}

/** True or False. */
export interface CheckboxEditor extends CellEditor {
}

/** Closes a dialog that is open, as its `close_action` says. */
export interface CloseDialog extends Callback {
  dialog: Dialog | null;
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

/** JavaScript of the author's own. */
export interface CustomCode extends Callback {
}

/** Units that are listed. */
export interface CustomDimensional extends Dimensional {
  basis: Readonly<Record<string, readonly [number, string] | readonly [number, string, string]>>;
}

/** A comparison of the author's own, in JavaScript. */
export interface CustomJSCompare extends Comparison {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** A column that the author's own JavaScript returns; `this.data` has the others. */
export interface CustomJSExpr extends Expression {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** Rows that JavaScript of the author's own chooses. */
export interface CustomJSFilter extends Filter {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** What JavaScript of the author's own returns. */
export interface CustomJSTickFormatter extends TickFormatter {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** Ticks that JavaScript of the author's own returns. */
export interface CustomJSTicker extends Ticker {
  args: Readonly<Record<string, unknown>>;
  major_code: string;
  minor_code: string;
}

/** A function of the author's own, in JavaScript: `return x * 2`, `return xs.map(...)`. */
export interface CustomJSTransform extends Transform {
  args: Readonly<Record<string, unknown>>;
  func: string;
  v_func: string;
}

/** JavaScript of the author's own chooses. */
export interface CustomLabelingPolicy extends LabelingPolicy {
  args: Readonly<Record<string, unknown>>;
  code: string;
}

/** An element with a style and what is in it. */
export interface DOMElement extends DOMNode {
  style: Readonly<Record<string, string | null>> | Styles;
  children: readonly (string | DOMNode | UIElement)[];
}

/** A date, in milliseconds since 1970. */
export interface DateEditor extends CellEditor {
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

/** Text as it is written. */
export interface DomText extends DOMNode {
  content: string;
}

/** Edges, and with each the nodes at its ends. */
export interface EdgesAndLinkedNodes extends GraphHitTestPolicy {
}

/** Edges. */
export interface EdgesOnly extends GraphHitTestPolicy {
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

/** What a map of Google's would look like. */
export interface GMapOptions extends MapOptions {
  map_type: string;
  scale_control: boolean;
  styles: unknown;
  tilt: number;
}

/** A tool that follows the pointer. */
export interface GestureTool extends Tool {
}

/** Renderers that are listed together belong together. */
export interface GroupByModels extends GroupBy {
  groups: readonly (readonly Model[])[];
}

/** Renderers of the same name belong together. */
export interface GroupByName extends GroupBy {
}

/** Rows whose value in a column is a given one. */
export interface GroupFilter extends Filter {
  column_name: string;
  group: unknown;
}

/** HTML with values of the row in it, and code that says which: `<b><%= value.toFixed(1) %></b>`. */
export interface HTMLTemplateFormatter extends CellFormatter {
  template: string;
}

/** A tile that is a picture, in its own size. */
export interface ImageURLTexture extends Texture {
  url: string;
}

/** A file of the app with CSS text for one element and what is in it. */
export interface ImportedStyleSheet extends StyleSheet {
  url: string;
}

/** Rows by number. */
export interface IndexFilter extends Filter {
  indices: readonly number[] | null;
}

/** A row of what a plot draws. */
export interface Indexed extends Coordinate {
  index: number;
  renderer: Model | null;
}

/** CSS text for one element and what is in it. */
export interface InlineStyleSheet extends StyleSheet {
  css: string;
}

/** A whole number. */
export interface IntEditor extends CellEditor {
  step: number;
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

/** Mathematical text. */
export interface MathText extends BaseText {
}

/** The greatest of them. */
export interface MaxAggregator extends RowAggregator {
}

/** The greatest value of a column. */
export interface Maximum extends ScalarExpression {
  field: string;
  initial: number | null;
}

/** Tiles of the whole world in Web Mercator. */
export interface MercatorTileSource extends TileSource {
  x_origin_offset: number;
  y_origin_offset: number;
  initial_resolution: number | null;
  snap_to_zoom: boolean;
  wrap_around: boolean;
}

/** Units with the prefixes of the metric system. */
export interface Metric extends Dimensional {
  base_unit: string;
  full_unit: string | null;
  ticks: readonly number[];
}

/** The least of them. */
export interface MinAggregator extends RowAggregator {
}

/** The least value of a column. */
export interface Minimum extends ScalarExpression {
  field: string;
  initial: number | null;
}

/** Numbers by their size; what is no number stands together at one end. */
export interface NanCompare extends Comparison {
  ascending_first: boolean;
}

/** Leaves out labels that would overlap. */
export interface NoOverlap extends LabelingPolicy {
  min_distance: number;
}

/** A point or an edge of something on the page. */
export interface Node extends Coordinate {
  target: "viewport" | "canvas" | "plot" | "frame" | "parent" | Model;
  symbol: string;
  offset: number;
}

/** Nodes, and with each the nodes that an edge leads to. */
export interface NodesAndAdjacentNodes extends GraphHitTestPolicy {
}

/** Nodes, and with each the edges that begin or end there. */
export interface NodesAndLinkedEdges extends GraphHitTestPolicy {
}

/** Nodes. */
export interface NodesOnly extends GraphHitTestPolicy {
}

/** A number. */
export interface NumberEditor extends CellEditor {
  step: number;
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

/** Shows a dialog. */
export interface OpenDialog extends Callback {
  dialog: Dialog | null;
}

/** Opens an address; `@column` in it is the value of the row that was tapped. */
export interface OpenURL extends Callback {
  url: string;
  same_tab: boolean;
}

/** A number from 0 to 100. */
export interface PercentEditor extends CellEditor {
}

/** Text in which nothing is mathematics, whatever signs are in it. */
export interface PlainText extends BaseText {
}

/** Numbers by a format as C's printf knows it. */
export interface PrintfTickFormatter extends TickFormatter {
  format: string;
}

/** Shows the ranges of another plot as a box that can be moved and resized. */
export interface RangeTool extends Tool {
  x_range: Range | null;
  y_range: Range | null;
  x_interaction: boolean;
  y_interaction: boolean;
  overlay: BoxAnnotation;
  start_gesture: "pan" | "tap" | "none";
}

/** Something that a plot draws. */
export interface Renderer extends StyledElement {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
  visible: boolean;
  coordinates: CoordinateMapping | null;
  x_range_name: string;
  y_range_name: string;
  group: RendererGroup | null;
  propagate_hover: boolean;
  context_menu: Menu | null;
}

/** From data to screen and back. */
export interface Scale extends Transform {
}

/** One of several texts. */
export interface SelectEditor extends CellEditor {
  options: readonly string[];
}

/** Sets a property of a model. */
export interface SetValue extends Callback {
  obj: Model | null;
  attr: string;
  value: unknown;
}

/** The sums of several columns, row by row. */
export interface Stack extends Expression {
  fields: readonly string[];
}

/** Places that are given. */
export interface StaticLayoutProvider extends LayoutProvider {
  graph_layout: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
}

/** A line of text. */
export interface StringEditor extends CellEditor {
  completions: readonly string[];
}

/** Values as text. */
export interface StringFormatter extends CellFormatter {
  font_style: Spec<"normal" | "italic" | "bold" | "bold italic">;
  text_align: Spec<"left" | "center" | "right">;
  text_color: Spec<null | Color>;
  background_color: Spec<null | Color>;
  nan_format: string;
  null_format: string;
}

/** Their sum. */
export interface SumAggregator extends RowAggregator {
}

/** Text of several lines. */
export interface TextEditor extends CellEditor {
}

/** A time of day, as text. */
export interface TimeEditor extends CellEditor {
}

/** Spans of time; which line is used follows from the distance of the ticks. */
export interface TimedeltaTickFormatter extends TickFormatter {
  nanoseconds: string;
  microseconds: string;
  milliseconds: string;
  seconds: string;
  minsec: string;
  minutes: string;
  hourmin: string;
  hours: string;
  days: string;
  strip_leading_zeros: boolean | readonly ("nanoseconds" | "microseconds" | "milliseconds" | "seconds" | "minsec" | "minutes" | "hourmin" | "hours" | "days")[];
  hide_repeats: boolean;
  context: string | TimedeltaTickFormatter | null;
  context_which: "start" | "center" | "end" | "all";
  context_location: "above" | "below" | "left" | "right";
}

/** Shows the group of renderers at the row below the pointer, and hides the others. */
export interface ToggleGroup extends Action {
  groups: readonly RendererGroup[];
}

/** Shows what is hidden, and hides what is shown. */
export interface ToggleVisibility extends Callback {
  target: Model | null;
}

/** Stands for tools of the same kind in several plots: switching it switches them all. */
export interface ToolProxy extends Tool {
  tools: readonly Tool[];
  active: boolean;
  disabled: boolean;
}

/** An element of the user interface. */
export interface UIElement extends StyledElement {
  visible: boolean;
  context_menu: "auto" | Menu | null;
}

/** Selected is what any renderer hits. */
export interface UnionRenderers extends SelectionPolicy {
}

/** A point of a plot in data units. */
export interface XY extends Coordinate {
  x: number | string | readonly [string, string] | readonly [string, string, string];
  y: number | string | readonly [string, string] | readonly [string, string, string];
}

/** One column of a coordinate transform. */
export interface XYComponent extends Expression {
  transform: Model | null;
}

/** A mark at a point. */
export interface XYGlyph extends Glyph {
  x: Spec<number | string | readonly unknown[]>;
  y: Spec<number | string | readonly unknown[]>;
}

/** Ticks at round multiples of powers of a base. */
export interface AdaptiveTicker extends ContinuousTicker {
  base: number;
  mantissas: readonly number[];
  min_interval: number;
  max_interval: number | null;
}

/** Degrees, minutes and seconds. */
export interface Angular extends CustomDimensional {
  basis: Readonly<Record<string, readonly [number, string] | readonly [number, string, string]>>;
  ticks: readonly number[];
}

/** The end of an arrow. */
export interface ArrowHead extends Marking, LineSpecs {
  size: Spec<number>;
}

/** Tiles by their edges: {XMIN}, {YMIN}, {XMAX}, {YMAX}. */
export interface BBoxTileSource extends MercatorTileSource {
  use_latlon: boolean;
}

/** Ticks at multiples of one step. */
export interface BaseSingleIntervalTicker extends ContinuousTicker {
}

/** Cubic Bezier curves. */
export interface Bezier extends Glyph, LineSpecs {
  x0: Spec<number | string | readonly unknown[]>;
  y0: Spec<number | string | readonly unknown[]>;
  x1: Spec<number | string | readonly unknown[]>;
  y1: Spec<number | string | readonly unknown[]>;
  cx0: Spec<number | string | readonly unknown[]>;
  cy0: Spec<number | string | readonly unknown[]>;
  cx1: Spec<number | string | readonly unknown[]>;
  cy1: Spec<number | string | readonly unknown[]>;
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

/** Puts a picture of the plot on the clipboard. */
export interface CopyTool extends ActionTool {
}

/** Runs a callback of the author's own. */
export interface CustomAction extends ActionTool {
  description: string | null;
  callback: Callback | null;
  active: boolean;
  active_callback: "auto" | Callback | null;
  disabled: boolean;
}

/** JavaScript that runs when a property changes or an event comes. */
export interface CustomJS extends CustomCode {
  args: Readonly<Record<string, unknown>>;
  code: string;
  module: "auto" | boolean;
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

/** Dates and times. */
export interface DateFormatter extends StringFormatter {
  format: string;
  nan_format: string;
  null_format: string;
}

/** A box over the page. */
export interface Dialog extends UIElement {
  visible: boolean;
  title: string | DOMNode | UIElement | null;
  content: string | DOMNode | UIElement;
  closable: boolean;
  close_action: "hide" | "destroy";
  collapsible: boolean;
  minimizable: boolean;
  maximizable: boolean;
  pinnable: boolean;
  resizable: "none" | "left" | "right" | "top" | "bottom" | "x" | "y" | "all";
  movable: "none" | "x" | "y" | "both";
  symmetric: boolean;
  left_limit: Node | null;
  right_limit: Node | null;
  top_limit: Node | null;
  bottom_limit: Node | null;
}

/** The rows of the first filter that none of the others chooses. */
export interface DifferenceFilter extends CompositeFilter {
}

/** A block. */
export interface DomDiv extends DOMElement {
}

/** A part of a line. */
export interface DomSpan extends DOMElement {
}

/** A tool for dragging. */
export interface Drag extends GestureTool {
}

/** A tool that changes the columns of its renderers' sources. */
export interface EditTool extends GestureTool {
  default_overrides: Readonly<Record<string, unknown>>;
  empty_value: boolean | number | string;
}

/** Shows the models of the plot and their values, for whoever writes the app; see `Examiner`. */
export interface ExamineTool extends ActionTool {
}

/** The models below one as a tree, and the values of the properties of the chosen one, as the page has them now. */
export interface Examiner extends UIElement {
  target: Model | null;
}

/** Ticks at given values. */
export interface FixedTicker extends ContinuousTicker {
  ticks: readonly number[];
  minor_ticks: readonly number[];
}

/** Shows the plot on the whole screen, and back. */
export interface FullscreenTool extends ActionTool {
}

/** Geometries and their properties. */
export interface GeoJSONDataSource extends ColumnarDataSource {
  geojson: string;
  data: ColumnData;
}

/** A file of the app with CSS text for the whole page, from the first element on that has it. */
export interface GlobalImportedStyleSheet extends ImportedStyleSheet {
}

/** CSS text for the whole page, from the first element on that has it. */
export interface GlobalInlineStyleSheet extends InlineStyleSheet {
}

/** Places that a layout gives. */
export interface GraphCoordinates extends CoordinateTransform {
  layout: LayoutProvider;
}

/** What helps to read the data: axes and grids. */
export interface GuideRenderer extends Renderer {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
}

/** Lines across the whole plot. */
export interface HSpan extends Glyph, LineSpecs {
  y: Spec<number | string | readonly unknown[]>;
}

/** HTML text, sanitised by the page. */
export interface HTML extends DOMElement {
  html: string | readonly (string | DOMNode | UIElement)[];
  refs: readonly (DOMNode | UIElement)[];
}

/** Opens a page with help. */
export interface HelpTool extends ActionTool {
  description: string | null;
  redirect: string;
}

/** A small picture. */
export interface Icon extends UIElement {
  size: number | string;
}

/** Arrays of two dimensions, a picture a row of the source. */
export interface ImageBase extends XYGlyph {
  image: Spec<number>;
  dw: Spec<number>;
  dw_units: "data" | "screen";
  dh: Spec<number>;
  dh_units: "data" | "screen";
  global_alpha: Spec<number>;
  dilate: boolean;
  origin: "bottom_left" | "top_left" | "bottom_right" | "top_right";
  anchor: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [unknown, unknown];
}

/** Pictures from files: `static/...` of the app, or data URLs. */
export interface ImageURL extends XYGlyph {
  url: Spec<string>;
  x: Spec<number | string | readonly unknown[]>;
  y: Spec<number | string | readonly unknown[]>;
  w: Spec<null | number>;
  w_units: "data" | "screen";
  h: Spec<null | number>;
  h_units: "data" | "screen";
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  global_alpha: Spec<number>;
  dilate: boolean;
  anchor: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [unknown, unknown];
  retry_attempts: number;
  retry_timeout: number;
}

/** Feet and what is made of them. */
export interface ImperialLength extends CustomDimensional {
  basis: Readonly<Record<string, readonly [number, string] | readonly [number, string, string]>>;
  ticks: readonly number[];
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

/** Mathematical text as MathML writes it: one `<math>` element. The page shows it as it shows `TeX`. */
export interface MathML extends MathText {
}

/** Lines to choose from. */
export interface Menu extends UIElement {
  items: readonly (MenuItem | DividerItem | null)[];
  reversed: boolean;
}

/** Degrees, for places in metres of the Web Mercator projection. */
export interface MercatorTickFormatter extends BasicTickFormatter {
  dimension: "lat" | "lon" | null;
}

/** Metres and what is made of them. */
export interface MetricLength extends Metric {
  base_unit: string;
  exclude: readonly string[];
}

/** Many lines, each with points of its own. */
export interface MultiLine extends Glyph, LineSpecs {
  xs: Spec<number | string | readonly unknown[]>;
  ys: Spec<number | string | readonly unknown[]>;
}

/** Numbers by a pattern: `0,0.00`, `0.0%`, `$0.0a`. */
export interface NumberFormatter extends StringFormatter {
  format: string;
  language: string;
  rounding: "round" | "nearest" | "floor" | "rounddown" | "ceil" | "roundup";
  nan_format: string;
  null_format: string;
}

/** An element that can hold others. */
export interface Pane extends UIElement {
  elements: readonly (UIElement | DOMNode)[];
}

/** What is filled in for what is below the pointer. */
export interface Placeholder extends DOMElement {
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

/** Tiles by a key of quadrants, {Q}. */
export interface QUADKEYTileSource extends MercatorTileSource {
}

/** Parabolas: quadratic Bezier curves. */
export interface Quadratic extends Glyph, LineSpecs {
  x0: Spec<number | string | readonly unknown[]>;
  y0: Spec<number | string | readonly unknown[]>;
  x1: Spec<number | string | readonly unknown[]>;
  y1: Spec<number | string | readonly unknown[]>;
  cx: Spec<number | string | readonly unknown[]>;
  cy: Spec<number | string | readonly unknown[]>;
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

/** Units of what is counted by a metric unit: 1/m. */
export interface ReciprocalMetric extends Metric {
}

/** Saves a picture of the plot. */
export interface SaveTool extends ActionTool {
  filename: string | null;
}

/** Numbers with an exponent where they are large or small. */
export interface ScientificFormatter extends StringFormatter {
  precision: number;
  power_limit_high: number;
  power_limit_low: number;
  nan_format: string;
  null_format: string;
}

/** A tool for the wheel. */
export interface Scroll extends GestureTool {
}

/** Straight lines between two places. */
export interface Segment extends Glyph, LineSpecs {
  x0: Spec<number | string | readonly unknown[]>;
  y0: Spec<number | string | readonly unknown[]>;
  x1: Spec<number | string | readonly unknown[]>;
  y1: Spec<number | string | readonly unknown[]>;
}

/** A tool that selects rows of the renderers' sources. */
export interface SelectTool extends GestureTool {
  renderers: "auto" | readonly DataRenderer[];
}

/** In steps between the points. */
export interface StepInterpolator extends Interpolator {
  mode: "before" | "after" | "center";
}

/** The rows that an odd number of the filters choose. */
export interface SymmetricDifferenceFilter extends CompositeFilter {
}

/** Tiles whose rows count from below. */
export interface TMSTileSource extends MercatorTileSource {
}

/** A table of `TableRow`s. */
export interface Table extends DOMElement {
}

/** A row of a table; each of its children is a cell. */
export interface TableRow extends DOMElement {
}

/** A tool for clicks. */
export interface Tap extends GestureTool {
}

/** Mathematical text as LaTeX writes it, without signs around it. */
export interface TeX extends MathText {
  macros: Readonly<Record<string, string | readonly [string, number]>>;
  inline: boolean;
}

/** A block that is filled in for what is below the pointer. */
export interface Template extends DOMElement {
  actions: readonly Action[];
}

/** Draws tiles behind everything else. */
export interface TileRenderer extends Renderer {
  tile_source: TileSource;
  alpha: number;
  smoothing: boolean;
  render_parents: boolean;
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
  active_multi: "auto" | Tool | null;
}

/** A box with help beside another element; it is hidden until somebody asks for it. */
export interface Tooltip extends UIElement {
  visible: boolean;
  content: string | Model;
  position: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [number, number] | Coordinate | null;
  target: UIElement | Selector | "auto";
  attachment: "auto" | "horizontal" | "vertical" | "left" | "right" | "above" | "below";
  show_arrow: boolean;
  closable: boolean;
  interactive: boolean;
}

/** The rows that at least one filter chooses. */
export interface UnionFilter extends CompositeFilter {
}

/** Lines up and down the whole plot. */
export interface VSpan extends Glyph, LineSpecs {
  x: Spec<number | string | readonly unknown[]>;
}

/** Tiles whose rows count from the top: most have it so. */
export interface WMTSTileSource extends MercatorTileSource {
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

/** One of the pictures of Desk's own tools and controls, by name. */
export interface BuiltinIcon extends Icon {
  icon_name: string;
  color: Color;
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

/** Moves the ranges by a step. */
export interface ClickPanTool extends PlotActionTool {
  direction: "left" | "right" | "up" | "down" | "west" | "east" | "north" | "south";
  factor: number;
}

/** Numbers to colours. */
export interface ContinuousColorMapper extends ColorMapper {
  domain: readonly (readonly [Model, string | readonly string[]])[];
  low: number | null;
  high: number | null;
  low_color: Color | null;
  high_color: Color | null;
}

/** Filled contours and contour lines of a field. */
export interface ContourRenderer extends DataRenderer {
  fill_renderer: GlyphRenderer;
  line_renderer: GlyphRenderer;
  levels: readonly number[];
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

/** A board that slides out of an edge of the window. */
export interface Drawer extends Pane {
  location: "above" | "below" | "left" | "right";
  open: boolean;
  size: number | string;
  resizable: boolean;
}

/** Points of edges, by the columns `start` and `end`. */
export interface EdgeCoordinates extends GraphCoordinates {
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

/** Draws a graph: its edges, and its nodes over them. */
export interface GraphRenderer extends DataRenderer {
  layout_provider: LayoutProvider;
  node_renderer: GlyphRenderer;
  edge_renderer: GlyphRenderer;
  selection_policy: GraphHitTestPolicy;
  inspection_policy: GraphHitTestPolicy;
}

/** An area between two curves beside the same y. */
export interface HArea extends Glyph, FillProps, HatchProps {
  x1: Spec<number | string | readonly unknown[]>;
  x2: Spec<number | string | readonly unknown[]>;
  y: Spec<number | string | readonly unknown[]>;
}

/** Shows values of what is below the pointer. */
export interface HoverTool extends InspectTool {
  renderers: "auto" | readonly DataRenderer[];
  callback: Callback | null;
  tooltips: string | readonly (readonly [string, string])[] | Model | null;
  formatters: Readonly<Record<string, "numeral" | "datetime" | "printf" | CustomJSHover>>;
  filters: Readonly<Record<string, CustomJS | readonly CustomJS[]>>;
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

/** Arrays of values, coloured by a mapper. */
export interface Image extends ImageBase {
  color_mapper: ColorMapper;
}

/** Arrays of colours: whole numbers of 4 bytes (red first in memory), or 4 bytes in a last dimension. */
export interface ImageRGBA extends ImageBase {
}

/** Layers of values, mixed into one picture by a mapper: arrays of (rows, columns, layers). */
export interface ImageStack extends ImageBase {
  color_mapper: StackColorMapper;
}

/** The row's number. */
export interface Index extends Placeholder {
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

/** Places of nodes, by the column `index`. */
export interface NodeCoordinates extends GraphCoordinates {
}

/** Two lines. */
export interface OpenHead extends ArrowHead {
}

/** Moves the ranges. */
export interface PanTool extends Drag {
  dimensions: "width" | "height" | "both";
}

/** A box over what it is an element of, at a place of a plot or at a corner. */
export interface Panel extends Pane {
  position: Coordinate;
  anchor: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [number, number];
  width: "auto" | number | Node;
  height: "auto" | number | Node;
}

/** A tool for lines and polygons. */
export interface PolyTool extends EditTool {
  vertex_renderer: GlyphRenderer | null;
}

/** Straight lines from a place into a direction. */
export interface Ray extends XYGlyph, LineSpecs {
  length: Spec<number>;
  length_units: "data" | "screen";
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
}

/** By metre: wave numbers. */
export interface ReciprocalMetricLength extends ReciprocalMetric {
  base_unit: string;
  exclude: readonly string[];
}

/** Does again what was taken back. */
export interface RedoTool extends PlotActionTool {
}

/** A tool that selects what is in a region. */
export interface RegionSelectTool extends SelectTool {
  mode: "replace" | "append" | "intersect" | "subtract" | "xor";
  continuous: boolean;
  persistent: boolean;
  greedy: boolean;
}

/** Returns to the first ranges. */
export interface ResetTool extends PlotActionTool {
}

/** A picture of your own. */
export interface SVGIcon extends Icon {
  svg: string;
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

/** A picture by the name that it has in the collection Tabler Icons, as far as Desk draws one of its own for it. */
export interface TablerIcon extends Icon {
  icon_name: string;
}

/** A line across. */
export interface TeeHead extends ArrowHead {
}

/** Ticks at round spans of time, from milliseconds to days. */
export interface TimedeltaTicker extends CompositeTicker {
  num_minor_ticks: number;
  tickers: readonly Ticker[];
}

/** The tools of a toolbar as a menu: those that are active are ticked, and a choice does what their buttons do. */
export interface ToolMenu extends Menu {
  toolbar: Toolbar;
}

/** Takes back the last change of the ranges or the selection. */
export interface UndoTool extends PlotActionTool {
}

/** An area between two curves over the same x. */
export interface VArea extends Glyph, FillProps, HatchProps {
  x: Spec<number | string | readonly unknown[]>;
  y1: Spec<number | string | readonly unknown[]>;
  y2: Spec<number | string | readonly unknown[]>;
}

/** The present value of a property of a model. */
export interface ValueOf extends Placeholder {
  obj: Model | null;
  attr: string;
  format: string | null;
  formatter: "raw" | "basic" | "numeral" | "printf" | "datetime" | CustomJS;
}

/** The value of a column at the row. */
export interface ValueRef extends Placeholder {
  field: string;
  format: string | null;
  formatter: "raw" | "basic" | "numeral" | "printf" | "datetime" | CustomJS | CustomJSHover;
  filter: CustomJS | readonly CustomJS[] | null;
}

/** Columns that the page fetches. */
export interface WebDataSource extends ColumnDataSource {
  data_url: string;
  adapter: CustomJS | null;
  mode: "replace" | "append";
  max_size: number | null;
}

/** Moves a range with the wheel. */
export interface WheelPanTool extends Scroll {
  dimension: "width" | "height";
  modifiers: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
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

/** Zooms by a step around the middle. */
export interface ZoomBaseTool extends PlotActionTool {
  renderers: "auto" | readonly DataRenderer[];
  dimensions: "width" | "height" | "both";
  factor: number;
  level: number;
}

/** Columns that are asked for, once or again and again. */
export interface AjaxDataSource extends WebDataSource {
  polling_interval: number | null;
  method: "POST" | "GET";
  if_modified: boolean;
  content_type: string;
  http_headers: Readonly<Record<string, string>>;
}

/** Names to colours. */
export interface CategoricalColorMapper extends CategoricalMapper, ColorMapper {
}

/** A colour of a column at the row. */
export interface ColorRef extends ValueRef {
  hex: boolean;
  swatch: boolean;
}

/** An annotation with a part for every row of a source. */
export interface DataAnnotation extends Annotation {
  source: DataSource;
}

/** Components one after the other. */
export interface FlexBox extends LayoutDOM {
  children: readonly UIElement[];
  spacing: number;
}

/** What grids have: the sizes of their rows and columns. */
export interface GridCommon extends LayoutDOM {
  rows: string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown> | readonly (string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[] | null;
  cols: string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown> | readonly (string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[] | null;
  spacing: number | readonly [number, number];
}

/** A component with a frame and a title around it. */
export interface GroupBox extends LayoutDOM {
  title: string | null;
  child: UIElement | null;
  checkable: boolean;
}

/** An area between two curves in steps, beside the same y. */
export interface HAreaStep extends HArea {
  step_mode: "before" | "after" | "center";
}

/** Components in the columns of a grid of one row. */
export interface HBox extends LayoutDOM {
  children: readonly (Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[];
  cols: string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown> | readonly (string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[] | null;
  spacing: number;
}

/** Strips across the whole plot. */
export interface HStrip extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  y0: Spec<number | string | readonly unknown[]>;
  y1: Spec<number | string | readonly unknown[]>;
}

/** An annotation that is an element over the plot. */
export interface HTMLAnnotation extends Annotation {
}

/** Hexagons on a grid, by axial coordinates. */
export interface HexTile extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  q: Spec<number>;
  r: Spec<number>;
  size: number;
  aspect_scale: number;
  orientation: "pointytop" | "flattop";
  scale: Spec<number>;
  line_color: Spec<null | Color>;
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
  xs: Spec<number | string | readonly unknown[]>;
  ys: Spec<number | string | readonly unknown[]>;
}

/** Many polygons, each with points of its own; NaN begins another part. */
export interface Patches extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  xs: Spec<number | string | readonly unknown[]>;
  ys: Spec<number | string | readonly unknown[]>;
}

/** A mapper that looks at all values first. */
export interface ScanningColorMapper extends ContinuousColorMapper {
}

/** A component that scrolls where it is larger than its place. */
export interface ScrollBox extends LayoutDOM {
  child: UIElement | null;
  horizontal_scrollbar: "auto" | "visible" | "hidden";
  vertical_scrollbar: "auto" | "visible" | "hidden";
}

/** Columns that a server sends by itself (server-sent events). */
export interface ServerSentDataSource extends WebDataSource {
}

/** Empty space. */
export interface Spacer extends LayoutDOM {
}

/** Components one at a time, chosen by tabs. */
export interface Tabs extends LayoutDOM {
  tabs: readonly TabPanel[];
  tabs_location: "above" | "below" | "left" | "right";
  active: number;
  link_layouts: boolean;
}

/** Selects what is clicked on. */
export interface TapTool extends Tap, SelectTool {
  mode: "replace" | "append" | "intersect" | "subtract" | "xor" | "toggle";
  behavior: "select" | "inspect";
  gesture: "tap" | "doubletap";
  modifiers: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  callback: Callback | null;
}

/** An area between two curves in steps, over the same x. */
export interface VAreaStep extends VArea {
  step_mode: "before" | "after" | "center";
}

/** Components in the rows of a grid of one column. */
export interface VBox extends LayoutDOM {
  children: readonly (Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[];
  rows: string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown> | readonly (string | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>)[] | null;
  spacing: number;
}

/** Strips up and down the whole plot. */
export interface VStrip extends Glyph, LineSpecs, FillSpecs, HatchSpecs {
  x0: Spec<number | string | readonly unknown[]>;
  x1: Spec<number | string | readonly unknown[]>;
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

/** Shows less, larger. */
export interface ZoomInTool extends ZoomBaseTool {
}

/** Shows more, smaller. */
export interface ZoomOutTool extends ZoomBaseTool {
  maintain_focus: boolean;
}

/** Several choices in one widget. */
export interface AbstractGroup extends Widget {
  labels: readonly string[];
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
  x: Spec<number | string | readonly unknown[]>;
  y: Spec<number | string | readonly unknown[]>;
  width: Spec<number>;
  width_units: "data" | "screen";
  height: Spec<number>;
  height_units: "data" | "screen";
}

/** Draws, moves and removes rectangles: double click or shift and drag to draw, Backspace removes the selected ones. */
export interface BoxEditTool extends EditTool, Drag, Tap {
  renderers: readonly GlyphRenderer[];
  dimensions: "width" | "height" | "both";
  num_objects: number;
}

/** Selects what is in a box. */
export interface BoxSelectTool extends Drag, RegionSelectTool {
  dimensions: "width" | "height" | "both";
  origin: "corner" | "center";
  overlay: BoxAnnotation;
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

/** Draws lines or polygons freely by dragging. */
export interface FreehandDrawTool extends EditTool, Drag, Tap {
  renderers: readonly GlyphRenderer[];
  num_objects: number;
}

/** Components in the cells of a grid. */
export interface GridBox extends GridCommon {
  children: readonly (readonly [UIElement, number, number] | readonly [UIElement, number, number, number, number])[];
}

/** Plots in the cells of a grid, with one toolbar for all of them. */
export interface GridPlot extends GridCommon {
  toolbar: Toolbar;
  toolbar_location: "above" | "below" | "left" | "right" | null;
  children: readonly (readonly [UIElement, number, number] | readonly [UIElement, number, number, number, number])[];
}

/** Bars that lie. */
export interface HBar extends LRTBGlyph {
  y: Spec<number | string | readonly unknown[]>;
  height: Spec<number>;
  height_units: "data" | "screen";
  left: Spec<number | string | readonly unknown[]>;
  right: Spec<number | string | readonly unknown[]>;
}

/** Shows how something stands. */
export interface Indicator extends Widget {
}

/** A widget with a title and a field. */
export interface InputWidget extends Widget {
  title: string | Model;
  description: string | Tooltip | null;
}

/** Selects what is inside of a line that is drawn freely. */
export interface LassoSelectTool extends Drag, RegionSelectTool {
  continuous: boolean;
  overlay: PolyAnnotation;
}

/** Moves the points of a line, which a double click on it shows. */
export interface LineEditTool extends EditTool, Drag, Tap {
  renderers: readonly GlyphRenderer[];
  intersection_renderer: GlyphRenderer | null;
  dimensions: "width" | "height" | "both";
}

/** Text in Markdown's signs: headings, lists, tables, links, code. HTML in it is sanitised by the page, as that of `Div`. */
export interface Markdown extends Widget {
  text: string;
  disable_math: boolean;
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

/** A triangle. */
export interface NormalHead extends ArrowHead, FillSpecs, HatchSpecs {
  fill_color: Spec<null | Color>;
}

/** Adds points by a click, moves them by dragging; Backspace removes the selected ones. */
export interface PointDrawTool extends EditTool, Drag, Tap {
  renderers: readonly GlyphRenderer[];
  add: boolean;
  drag: boolean;
  num_objects: number;
}

/** Selects what is inside of a polygon: a click a corner, a double click for the last one. */
export interface PolySelectTool extends Tap, RegionSelectTool {
  overlay: PolyAnnotation;
}

/** Rectangles between four edges. */
export interface Quad extends LRTBGlyph {
  left: Spec<number | string | readonly unknown[]>;
  right: Spec<number | string | readonly unknown[]>;
  bottom: Spec<number | string | readonly unknown[]>;
  top: Spec<number | string | readonly unknown[]>;
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

/** What shows the rows of a source. */
export interface TableWidget extends Widget {
  source: DataSource;
  view: CDSView;
}

/** Something that is on or off. */
export interface ToggleInput extends Widget {
  active: boolean;
  label: string;
}

/** Bars that stand. */
export interface VBar extends LRTBGlyph {
  x: Spec<number | string | readonly unknown[]>;
  width: Spec<number>;
  width_units: "data" | "screen";
  bottom: Spec<number | string | readonly unknown[]>;
  top: Spec<number | string | readonly unknown[]>;
}

/** A triangle with a notch. */
export interface VeeHead extends ArrowHead, FillSpecs, HatchSpecs {
  fill_color: Spec<null | Color>;
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
  icon: Icon | null;
}

/** How an area looks, with and without the pointer over it. */
export interface AreaVisuals extends Model, LineProps, FillProps, HatchProps, HoverLineProps, HoverFillProps, HoverHatchProps {
}

/** Arrows between two places. */
export interface Arrow extends DataAnnotation, LineSpecs {
  x_start: Spec<number | string | readonly unknown[]>;
  y_start: Spec<number | string | readonly unknown[]>;
  start_units: "canvas" | "screen" | "data";
  start: ArrowHead | null;
  x_end: Spec<number | string | readonly unknown[]>;
  y_end: Spec<number | string | readonly unknown[]>;
  end_units: "canvas" | "screen" | "data";
  end: ArrowHead | null;
}

/** Pick one of a few words that have an order. */
export interface CategoricalSlider extends AbstractSlider {
  categories: readonly string[];
  value: string;
  value_throttled: string | null;
}

/** A box to check. */
export interface Checkbox extends ToggleInput {
}

/** Circles with a radius in data space. */
export interface Circle extends RadialGlyph, LineSpecs, FillSpecs, HatchSpecs {
  radius: Spec<number>;
  radius_units: "data" | "screen";
  radius_dimension: "x" | "y" | "max" | "min";
  hit_dilation: number;
}

/** Choose a colour. */
export interface ColorPicker extends InputWidget {
  color: string;
}

/** The rows of a source as a table. Rows that are selected are those of the source, and the other way round. */
export interface DataTable extends TableWidget {
  subscribed_events: ReadonlySet<string>;
  columns: readonly TableColumn[];
  width: number | null;
  height: number | null;
  autosize_mode: "fit_columns" | "fit_viewport" | "force_fit" | "none";
  fit_columns: boolean | null;
  auto_edit: boolean;
  editable: boolean;
  frozen_columns: number | null;
  frozen_rows: number | null;
  header_row: boolean;
  index_header: string;
  index_position: number | null;
  index_width: number;
  reorderable: boolean;
  row_height: number;
  scroll_to_selection: boolean;
  selectable: boolean | "checkbox";
  sortable: boolean;
  multi_selectable: boolean;
}

/** A block of HTML. */
export interface Div extends Markup {
  render_as_text: boolean;
}

/** Choose a file, or several. All files of a choice together may have about 23 MB; more is refused with a notice. */
export interface FileInput extends InputWidget {
  accept: string | readonly string[];
  multiple: boolean;
  directory: boolean;
  filename: string | readonly string[];
  mime_type: string | readonly string[];
  value: string | readonly string[];
}

/** Choose any number of a list that opens; what is chosen stands in the field. */
export interface MultiChoice extends InputWidget {
  options: readonly (string | readonly [string, string])[];
  value: readonly string[];
  delete_button: boolean;
  max_items: number | null;
  option_limit: number | null;
  search_option_limit: number | null;
  placeholder: string | null;
  solid: boolean;
}

/** Choose any number of a list that is always open. */
export interface MultiSelect extends InputWidget {
  options: readonly (string | readonly [string, string])[];
  value: readonly string[];
  size: number;
}

/** Polygons with equal sides. */
export interface Ngon extends RadialGlyph, LineSpecs, FillSpecs, HatchSpecs {
  radius: Spec<number>;
  radius_units: "data" | "screen";
  radius_dimension: "x" | "y" | "max" | "min";
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  n: Spec<number>;
}

/** A field for a number. */
export interface NumericInput extends InputWidget {
  value: number | null;
  low: number | null;
  high: number | null;
  placeholder: string;
  mode: "int" | "float";
  format: string | TickFormatter | null;
}

/** A slider of numbers. */
export interface NumericalSlider extends AbstractSlider {
  format: string | TickFormatter;
}

/** Choose a palette by its looks. */
export interface PaletteSelect extends InputWidget {
  items: readonly (readonly [string, readonly Color[]])[];
  value: string;
  ncols: number;
  swatch_width: number;
  swatch_height: "auto" | number;
}

/** A paragraph of plain text, which wraps where its box ends. */
export interface Paragraph extends Markup {
}

/** One polygon through all points; NaN begins another part of it. */
export interface Patch extends ConnectedXYGlyph, LineProps, FillProps, HatchProps {
}

/** A field with something that opens. */
export interface PickerBase extends InputWidget {
  position: "auto" | "above" | "below";
  inline: boolean;
}

/** Draws lines or polygons: a double click begins and ends one, a click adds a corner; they are moved by dragging. */
export interface PolyDrawTool extends PolyTool, Drag, Tap {
  renderers: readonly GlyphRenderer[];
  drag: boolean;
  num_objects: number;
}

/** Moves, adds and removes the corners of a line or polygon, which a double click shows. */
export interface PolyEditTool extends PolyTool, Drag, Tap {
  renderers: readonly GlyphRenderer[];
}

/** A bar that fills as something goes on. */
export interface Progress extends Indicator {
  mode: "determinate" | "indeterminate";
  value: number;
  min: number;
  max: number;
  reversed: boolean;
  orientation: "horizontal" | "vertical";
  label: string | null;
  label_location: "none" | "inline";
  description: string | null;
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

/** A switch to turn on and off. */
export interface Switch extends ToggleInput {
  on_icon: string | null;
  off_icon: string | null;
}

/** Text for every row. */
export interface Text extends XYGlyph, TextSpecs, BackgroundFillSpecs, BackgroundHatchSpecs, BorderLineSpecs {
  text: Spec<string>;
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  x_offset: Spec<number>;
  y_offset: Spec<number>;
  anchor: Spec<unknown>;
  padding: number | readonly [number, number] | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  outline_shape: Spec<"none" | "box" | "rectangle">;
  background_fill_color: Spec<null | Color>;
  background_hatch_color: Spec<null | Color>;
  border_line_color: Spec<null | Color>;
}

/** A field for text. */
export interface TextLikeInput extends InputWidget {
  value: string;
  value_input: string;
  placeholder: string;
  max_length: number | null;
}

/** Boxes with texts beside them. */
export interface ToggleInputGroup extends AbstractGroup {
  inline: boolean;
}

/** Lines between two values at each place, with heads. */
export interface Whisker extends DataAnnotation, LineSpecs {
  level: "image" | "underlay" | "glyph" | "guide" | "annotation" | "overlay";
  lower: Spec<number | string | readonly unknown[]>;
  lower_units: "canvas" | "screen" | "data";
  lower_head: ArrowHead | null;
  upper: Spec<number | string | readonly unknown[]>;
  upper_units: "canvas" | "screen" | "data";
  upper_head: ArrowHead | null;
  base: Spec<number | string | readonly unknown[]>;
  base_units: "canvas" | "screen" | "data";
  dimension: "width" | "height";
}

/** A button to click. */
export interface Button extends AbstractButton {
}

/** Boxes of which any number is checked. */
export interface CheckboxGroup extends ToggleInputGroup {
  active: readonly number[];
}

/** A table whose rows are in groups. Its first column has the groups' names too. */
export interface DataCube extends DataTable {
  grouping: readonly GroupingInfo[];
  target: DataSource;
}

/** A button that opens a menu. */
export interface Dropdown extends AbstractButton {
  label: string | Model;
  menu: readonly (string | readonly [string, string | Model] | null)[];
  split: boolean;
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

/** A button that shows help. */
export interface HelpButton extends AbstractButton {
  label: string | Model;
  icon: Icon | null;
  tooltip: Tooltip;
}

/** Mathematical text for every row. */
export interface MathTextGlyph extends Text {
}

/** Plain text in letters of one width; lines and spaces stay as they are. */
export interface PreText extends Paragraph {
}

/** Choices of which at most one is taken. */
export interface RadioGroup extends ToggleInputGroup {
  active: number | null;
}

/** Pick the two ends of a range of numbers. */
export interface RangeSlider extends NumericalSlider {
  start: number;
  end: number;
  value: readonly [number, number];
  value_throttled: readonly [number, number] | null;
  step: number;
  format: string | TickFormatter;
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

/** A field for a number with buttons that count up and down; keys and the wheel count too. */
export interface Spinner extends NumericInput {
  mode: "int" | "float";
  value_throttled: number | null;
  step: number;
  page_step_multiplier: number;
  wheel_wait: number;
}

/** A field for several lines of text; `value` follows when the field is left. */
export interface TextAreaInput extends TextLikeInput {
  cols: number;
  rows: number;
  max_length: number | null;
}

/** A field for a line of text. */
export interface TextInput extends TextLikeInput {
  prefix: string | null;
  suffix: string | null;
}

/** A button that stays pressed until it is clicked again. */
export interface Toggle extends AbstractButton {
  label: string | Model;
  active: boolean;
}

/** Buttons in a row that stay pressed. */
export interface ToggleButtonGroup extends AbstractGroup, ButtonLike {
  orientation: "horizontal" | "vertical";
}

/** A field that offers to complete what is typed. */
export interface AutocompleteInput extends TextInput {
  completions: readonly string[];
  max_completions: number | null;
  min_characters: number;
  case_sensitive: boolean;
  restrict: boolean;
  search_strategy: "starts_with" | "includes";
}

/** The area between two curves. */
export interface Band extends DataAnnotation, LineProps, FillProps, HatchProps {
  lower: Spec<number | string | readonly unknown[]>;
  lower_units: "canvas" | "screen" | "data";
  upper: Spec<number | string | readonly unknown[]>;
  upper_units: "canvas" | "screen" | "data";
  base: Spec<number | string | readonly unknown[]>;
  base_units: "canvas" | "screen" | "data";
  dimension: "width" | "height";
  line_color: Color | null;
  line_alpha: number;
  fill_color: Color | null;
  fill_alpha: number;
}

/** A field for days, as ISO text. */
export interface BaseDatePicker extends PickerBase, DateCommon {
  min_date: string | null;
  max_date: string | null;
}

/** Buttons of which any number is pressed. */
export interface CheckboxButtonGroup extends ToggleButtonGroup {
  active: readonly number[];
}

/** Pick a day. `value` is milliseconds since 1970 when read; `value_as_date` is the date. */
export interface DateSlider extends TimeSpan, NumericalSlider {
  value: number;
  value_throttled: number | null;
  step: number;
  format: string | TickFormatter;
}

/** Text that is an element. */
export interface HTMLTextAnnotation extends HTMLAnnotation, BackgroundFillProps, BackgroundHatchProps, BorderLineProps {
  padding: number | readonly [number, number] | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  background_fill_color: Color | null;
  background_hatch_color: Color | null;
  border_line_color: Color | null;
}

/** Formulas for every row, a `<math>` element of MathML each. */
export interface MathMLGlyph extends MathTextGlyph {
}

/** A field whose text is not shown, unless the user asks for it. The text travels and is kept as it is. */
export interface PasswordInput extends TextInput {
}

/** Buttons of which at most one is pressed. */
export interface RadioButtonGroup extends ToggleButtonGroup {
  active: number | null;
}

/** Formulas for every row, in LaTeX's language. */
export interface TeXGlyph extends MathTextGlyph {
  display: "inline" | "block" | "auto";
  macros: Readonly<Record<string, string | readonly [string, number]>>;
}

/** Text in a plot. */
export interface TextAnnotation extends Annotation, TextProps, BackgroundFillProps, BackgroundHatchProps, BorderLineProps {
  text: string | BaseText;
  padding: number | readonly [number, number] | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  border_radius: number | readonly [number, number, number, number] | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  background_fill_color: Color | null;
  border_line_color: Color | null;
}

/** Choose a time of the day. */
export interface TimePicker extends PickerBase, TimeCommon {
  value: number | null;
  min_time: number | null;
  max_time: number | null;
  time_format: string;
}

/** A field for moments, in milliseconds since 1970-01-01 UTC. */
export interface BaseDatetimePicker extends PickerBase, DateCommon, TimeCommon {
  min_date: number | null;
  max_date: number | null;
  date_format: string;
}

/** Choose a day. */
export interface DatePicker extends BaseDatePicker {
  value: string | null;
}

/** Choose the first and the last day of a range. */
export interface DateRangePicker extends BaseDatePicker {
  value: readonly [string, string] | null;
}

/** Pick the first and the last day of a range. */
export interface DateRangeSlider extends TimeRange, NumericalSlider {
  step: number;
  format: string | TickFormatter;
}

/** Pick the first and the last moment of a range. */
export interface DatetimeRangeSlider extends TimeRange, NumericalSlider {
  step: number;
  format: string | TickFormatter;
}

/** Text for every row. */
export interface HTMLLabelSet extends HTMLAnnotation, DataAnnotation, TextSpecs, BackgroundFillSpecs, BorderLineSpecs {
  x: Spec<number | string | readonly unknown[]>;
  x_units: "canvas" | "screen" | "data";
  y: Spec<number | string | readonly unknown[]>;
  y_units: "canvas" | "screen" | "data";
  text: Spec<null | string>;
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  x_offset: Spec<number>;
  y_offset: Spec<number>;
  background_fill_color: Spec<null | Color>;
  border_line_color: Spec<null | Color>;
}

/** A title beside the frame: `plot.add_layout(HTMLTitle(text="Rain"), "above")`. */
export interface HTMLTitle extends HTMLTextAnnotation {
  text: string;
  vertical_align: "top" | "middle" | "bottom";
  align: "left" | "right" | "center";
  offset: number;
  standoff: number;
  text_color: Color | null;
  text_outline_color: Color | null;
  text_outline_width: number;
  text_alpha: number;
  text_font: string;
  text_font_size: string;
  text_font_style: "normal" | "italic" | "bold" | "bold italic";
  text_line_height: number;
}

/** Text at one place. */
export interface Label extends TextAnnotation {
  anchor: "auto" | "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly ["left" | "start" | "center" | "right" | "end" | number, "top" | "start" | "center" | "bottom" | "end" | number];
  x: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  x_units: "canvas" | "screen" | "data";
  y: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  y_units: "canvas" | "screen" | "data";
  x_offset: number;
  y_offset: number;
  angle: number;
  angle_units: "rad" | "deg" | "grad" | "turn";
  direction: "clock" | "anticlock";
  editable: boolean;
}

/** Text for every row. */
export interface LabelSet extends DataAnnotation, TextSpecs, BackgroundFillSpecs, BackgroundHatchSpecs, BorderLineSpecs {
  x: Spec<number | string | readonly unknown[]>;
  x_units: "canvas" | "screen" | "data";
  y: Spec<number | string | readonly unknown[]>;
  y_units: "canvas" | "screen" | "data";
  text: Spec<null | string>;
  angle: Spec<number>;
  angle_units: "rad" | "deg" | "grad" | "turn";
  x_offset: Spec<number>;
  y_offset: Spec<number>;
  background_fill_color: Spec<null | Color>;
  border_line_color: Spec<null | Color>;
}

/** Choose any number of days. */
export interface MultipleDatePicker extends BaseDatePicker {
  value: readonly string[];
  separator: string;
}

/** A sloped line through the whole frame, and what is above and below of it. */
export interface Slope extends Annotation, LineProps, AboveFillProps, AboveHatchProps, BelowFillProps, BelowHatchProps {
  gradient: number | null;
  y_intercept: number | null;
  above_fill_color: Color | null;
  above_fill_alpha: number;
  below_fill_color: Color | null;
  below_fill_alpha: number;
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
  axis_label: string | BaseText | null;
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

/** Choose a moment. */
export interface DatetimePicker extends BaseDatetimePicker {
  value: number | null;
}

/** Choose the first and the last moment of a range. */
export interface DatetimeRangePicker extends BaseDatetimePicker {
  value: readonly [number, number] | null;
}

/** Text at one place. */
export interface HTMLLabel extends HTMLTextAnnotation, TextProps {
  x: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  x_units: "canvas" | "screen" | "data";
  y: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  y_units: "canvas" | "screen" | "data";
  text: string;
  angle: number;
  angle_units: "rad" | "deg" | "grad" | "turn";
  x_offset: number;
  y_offset: number;
}

/** Choose any number of moments. */
export interface MultipleDatetimePicker extends BaseDatetimePicker {
  value: readonly number[];
  separator: string;
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
  context_menu: "auto" | Menu | null;
}

/** A bar of a known length in data units. */
export interface ScaleBar extends Annotation, BarLineProps, LabelTextProps, TitleTextProps, BorderLineProps, BackgroundFillProps, BackgroundHatchProps {
  range: Range | "auto";
  unit: string;
  dimensional: Dimensional;
  orientation: "horizontal" | "vertical";
  bar_length: number;
  bar_length_units: "screen" | "data" | "percent";
  length_sizing: "adaptive" | "exact";
  location: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [number, number];
  x_units: "data" | "screen" | "view" | "percent";
  y_units: "data" | "screen" | "view" | "percent";
  anchor: "auto" | "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [number, number];
  label: string;
  label_align: "start" | "center" | "end";
  label_location: "above" | "below" | "left" | "right";
  label_standoff: number;
  label_text_baseline: "top" | "middle" | "bottom" | "alphabetic" | "hanging" | "ideographic";
  label_text_font_size: string;
  title: string;
  title_align: "start" | "center" | "end";
  title_location: "above" | "below" | "left" | "right";
  title_standoff: number;
  title_text_font_size: string;
  title_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  margin: number;
  padding: number;
  ticker: Ticker;
  bar_line_width: number;
  border_line_color: Color | null;
  border_line_alpha: number;
  background_fill_color: Color | null;
  background_fill_alpha: number;
}

/** A box; a side that is NaN is at the edge of the frame. */
export interface BoxAnnotation extends Annotation, AreaVisuals {
  left: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  right: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  top: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  bottom: number | string | readonly [string, string] | readonly [string, string, string] | Node;
  left_units: "canvas" | "screen" | "data";
  right_units: "canvas" | "screen" | "data";
  top_units: "canvas" | "screen" | "data";
  bottom_units: "canvas" | "screen" | "data";
  left_limit: number | string | readonly [string, string] | readonly [string, string, string] | Node | null;
  right_limit: number | string | readonly [string, string] | readonly [string, string, string] | Node | null;
  top_limit: number | string | readonly [string, string] | readonly [string, string, string] | Node | null;
  bottom_limit: number | string | readonly [string, string] | readonly [string, string, string] | Node | null;
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

/** A plot whose x and y are degrees of longitude and latitude, drawn in Web Mercator. */
export interface MapPlot extends Plot {
  map_options: MapOptions;
}

/** A polygon; NaN begins another part of it. The user drags all of an editable one, a side, or a corner. */
export interface PolyAnnotation extends Annotation, AreaVisuals {
  xs: readonly (number | string | readonly [string, string] | readonly [string, string, string])[];
  xs_units: "canvas" | "screen" | "data";
  ys: readonly (number | string | readonly [string, string] | readonly [string, string, string])[];
  ys_units: "canvas" | "screen" | "data";
  editable: boolean;
  line_color: Color | null;
  line_alpha: number;
  fill_color: Color | null;
  fill_alpha: number;
  hover_line_color: Color | null;
  hover_line_alpha: number;
  hover_fill_color: Color | null;
  hover_fill_alpha: number;
}

/** A bar with an axis. */
export interface BaseBar extends Annotation, TitleTextProps, MajorLabelTextProps, MajorTickLineProps, MinorTickLineProps, BarLineProps, BorderLineProps, BackgroundFillProps, BackgroundHatchProps {
  location: "top_left" | "top_center" | "top_right" | "center_left" | "center_center" | "center_right" | "bottom_left" | "bottom_center" | "bottom_right" | "top" | "left" | "center" | "right" | "bottom" | readonly [number, number];
  orientation: "horizontal" | "vertical" | "auto";
  width: "auto" | "max" | number;
  height: "auto" | "max" | number;
  title: string | BaseText | null;
  title_text_font_size: string;
  title_text_font_style: "normal" | "italic" | "bold" | "bold italic";
  title_standoff: number;
  ticker: Ticker | "auto";
  formatter: TickFormatter | "auto";
  major_label_overrides: Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;
  major_label_policy: LabelingPolicy;
  major_label_text_font_size: string;
  label_standoff: number;
  margin: number;
  padding: number;
  major_tick_in: number;
  major_tick_out: number;
  minor_tick_in: number;
  minor_tick_out: number;
  minor_tick_line_color: Color | null;
  bar_line_color: Color | null;
  border_line_color: Color | null;
  background_fill_color: Color | null;
  background_fill_alpha: number;
}

/** A plot in place of a map of Google's. */
export interface GMapPlot extends MapPlot {
  map_options: MapOptions;
  api_key: string;
  api_version: string;
  background_fill_alpha: number;
}

/** An axis with equal steps. */
export interface LinearAxis extends ContinuousAxis {
}

/** An axis with equal factors. */
export interface LogAxis extends ContinuousAxis {
  ticker: Ticker;
  formatter: TickFormatter;
}

/** A bar of colours with an axis. */
export interface BaseColorBar extends BaseBar {
  height: "auto" | number;
  width: "auto" | number;
  scale_alpha: number;
  major_tick_line_color: Color | null;
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
  title: string | BaseText | null;
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

/** An axis of spans of time. */
export interface TimedeltaAxis extends LinearAxis {
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

/** The colours of a mapper and their values. */
export interface ColorBar extends BaseColorBar {
  color_mapper: ColorMapper;
  display_low: number | null;
  display_high: number | null;
}

/** The areas and lines of contours, and their levels. */
export interface ContourColorBar extends BaseColorBar {
  fill_renderer: GlyphRenderer;
  line_renderer: GlyphRenderer;
  levels: readonly number[];
}

/** Circles as large as some radii are in the plot now, and these radii. */
export interface SizeBar extends BaseBar, GlyphLineSpecs, GlyphFillSpecs, GlyphHatchSpecs {
  width: "max" | number;
  height: "max" | number;
  renderer: GlyphRenderer | "auto";
  bounds: readonly [number, number] | "auto";
  glyph_line_color: Spec<null | Color>;
}

export type TypeName = "AboveFillProps" | "AboveHatchProps" | "AxisLabelTextProps" | "AxisLineProps" | "BackgroundFillProps" | "BackgroundFillSpecs" | "BackgroundHatchProps" | "BackgroundHatchSpecs" | "BandFillProps" | "BandHatchProps" | "BarLineProps" | "BelowFillProps" | "BelowHatchProps" | "BorderFillProps" | "BorderHatchProps" | "BorderLineProps" | "BorderLineSpecs" | "ButtonLike" | "DateCommon" | "FillProps" | "FillSpecs" | "GlyphFillSpecs" | "GlyphHatchSpecs" | "GlyphLineSpecs" | "GridLineProps" | "GroupTextProps" | "HatchProps" | "HatchSpecs" | "HoverFillProps" | "HoverHatchProps" | "HoverLineProps" | "InactiveFillProps" | "InactiveHatchProps" | "ItemBackgroundFillProps" | "ItemBackgroundHatchProps" | "LabelTextProps" | "LineProps" | "LineSpecs" | "MajorLabelTextProps" | "MajorTickLineProps" | "MinorGridLineProps" | "MinorTickLineProps" | "Model" | "OutlineLineProps" | "SeparatorLineProps" | "SubgroupTextProps" | "TextProps" | "TextSpecs" | "TimeCommon" | "TimeSpan" | "TitleTextProps" | "Action" | "BaseText" | "BoxInteractionHandles" | "CDSView" | "Callback" | "CellEditor" | "CellFormatter" | "Comparison" | "Coordinate" | "CoordinateMapping" | "CustomJSHover" | "DOMNode" | "DataModel" | "DataSource" | "Decoration" | "Dimensional" | "DividerItem" | "DocumentScripts" | "Expression" | "Filter" | "Glyph" | "GraphHitTestPolicy" | "GroupBy" | "GroupingInfo" | "LabelingPolicy" | "LayoutProvider" | "LegendItem" | "MapOptions" | "Marking" | "MenuItem" | "Range" | "RendererGroup" | "RowAggregator" | "ScalarExpression" | "Selection" | "SelectionPolicy" | "Selector" | "StyleSheet" | "StyledElement" | "Styles" | "TabPanel" | "TableColumn" | "Texture" | "TickFormatter" | "Ticker" | "TileSource" | "TimeRange" | "Tool" | "Transform" | "ActionItem" | "ActionTool" | "AllIndices" | "AllLabels" | "AvgAggregator" | "BasicTickFormatter" | "BinnedTicker" | "BooleanFilter" | "BooleanFormatter" | "ByCSS" | "ByClass" | "ByID" | "ByXPath" | "CanvasTexture" | "CategoricalTickFormatter" | "CategoricalTicker" | "CheckableItem" | "CheckboxEditor" | "CloseDialog" | "ColumnarDataSource" | "CompositeFilter" | "ContinuousTicker" | "CoordinateTransform" | "CumSum" | "CustomCode" | "CustomDimensional" | "CustomJSCompare" | "CustomJSExpr" | "CustomJSFilter" | "CustomJSTickFormatter" | "CustomJSTicker" | "CustomJSTransform" | "CustomLabelingPolicy" | "DOMElement" | "DateEditor" | "DatetimeTickFormatter" | "Dodge" | "DomText" | "EdgesAndLinkedNodes" | "EdgesOnly" | "FactorRange" | "GMapOptions" | "GestureTool" | "GroupByModels" | "GroupByName" | "GroupFilter" | "HTMLTemplateFormatter" | "ImageURLTexture" | "ImportedStyleSheet" | "IndexFilter" | "Indexed" | "InlineStyleSheet" | "IntEditor" | "Interpolator" | "IntersectRenderers" | "InversionFilter" | "Jitter" | "LogTickFormatter" | "Mapper" | "MathText" | "MaxAggregator" | "Maximum" | "MercatorTileSource" | "Metric" | "MinAggregator" | "Minimum" | "NanCompare" | "NoOverlap" | "Node" | "NodesAndAdjacentNodes" | "NodesAndLinkedEdges" | "NodesOnly" | "NumberEditor" | "NumeralTickFormatter" | "NumericalRange" | "OpenDialog" | "OpenURL" | "PercentEditor" | "PlainText" | "PrintfTickFormatter" | "RangeTool" | "Renderer" | "Scale" | "SelectEditor" | "SetValue" | "Stack" | "StaticLayoutProvider" | "StringEditor" | "StringFormatter" | "SumAggregator" | "TextEditor" | "TimeEditor" | "TimedeltaTickFormatter" | "ToggleGroup" | "ToggleVisibility" | "ToolProxy" | "UIElement" | "UnionRenderers" | "XY" | "XYComponent" | "XYGlyph" | "AdaptiveTicker" | "Angular" | "ArrowHead" | "BBoxTileSource" | "BaseSingleIntervalTicker" | "Bezier" | "CategoricalMapper" | "CategoricalScale" | "ColorMapper" | "ColumnDataSource" | "CompositeRenderer" | "CompositeTicker" | "ConnectedXYGlyph" | "ContinuousScale" | "CopyTool" | "CustomAction" | "CustomJS" | "DataRange" | "DataRenderer" | "DateFormatter" | "Dialog" | "DifferenceFilter" | "DomDiv" | "DomSpan" | "Drag" | "EditTool" | "ExamineTool" | "Examiner" | "FixedTicker" | "FullscreenTool" | "GeoJSONDataSource" | "GlobalImportedStyleSheet" | "GlobalInlineStyleSheet" | "GraphCoordinates" | "GuideRenderer" | "HSpan" | "HTML" | "HelpTool" | "Icon" | "ImageBase" | "ImageURL" | "ImperialLength" | "InspectTool" | "IntersectionFilter" | "LinearInterpolator" | "MathML" | "Menu" | "MercatorTickFormatter" | "MetricLength" | "MultiLine" | "NumberFormatter" | "Pane" | "Placeholder" | "PlotActionTool" | "PolarTransform" | "QUADKEYTileSource" | "Quadratic" | "RadialGlyph" | "Range1d" | "ReciprocalMetric" | "SaveTool" | "ScientificFormatter" | "Scroll" | "Segment" | "SelectTool" | "StepInterpolator" | "SymmetricDifferenceFilter" | "TMSTileSource" | "Table" | "TableRow" | "Tap" | "TeX" | "Template" | "TileRenderer" | "Toolbar" | "Tooltip" | "UnionFilter" | "VSpan" | "WMTSTileSource" | "XComponent" | "YComponent" | "Annotation" | "Arc" | "BasicTicker" | "BoxZoomTool" | "BuiltinIcon" | "CategoricalMarkerMapper" | "CategoricalPatternMapper" | "ClickPanTool" | "ContinuousColorMapper" | "ContourRenderer" | "CrosshairTool" | "DataRange1d" | "DatetimeTicker" | "DaysTicker" | "Drawer" | "EdgeCoordinates" | "GlyphRenderer" | "GraphRenderer" | "HArea" | "HoverTool" | "Image" | "ImageRGBA" | "ImageStack" | "Index" | "LayoutDOM" | "LinearScale" | "LogScale" | "LogTicker" | "MonthsTicker" | "NodeCoordinates" | "OpenHead" | "PanTool" | "Panel" | "PolyTool" | "Ray" | "ReciprocalMetricLength" | "RedoTool" | "RegionSelectTool" | "ResetTool" | "SVGIcon" | "SingleIntervalTicker" | "StackColorMapper" | "Step" | "TablerIcon" | "TeeHead" | "TimedeltaTicker" | "ToolMenu" | "UndoTool" | "VArea" | "ValueOf" | "ValueRef" | "WebDataSource" | "WheelPanTool" | "WheelZoomTool" | "YearsTicker" | "ZoomBaseTool" | "AjaxDataSource" | "CategoricalColorMapper" | "ColorRef" | "DataAnnotation" | "FlexBox" | "GridCommon" | "GroupBox" | "HAreaStep" | "HBox" | "HStrip" | "HTMLAnnotation" | "HexTile" | "LRTBGlyph" | "Line" | "LinearColorMapper" | "LogColorMapper" | "MercatorTicker" | "MultiPolygons" | "Patches" | "ScanningColorMapper" | "ScrollBox" | "ServerSentDataSource" | "Spacer" | "Tabs" | "TapTool" | "VAreaStep" | "VBox" | "VStrip" | "WeightedStackColorMapper" | "Widget" | "ZoomInTool" | "ZoomOutTool" | "AbstractGroup" | "AbstractSlider" | "AnnularWedge" | "Annulus" | "Block" | "BoxEditTool" | "BoxSelectTool" | "Column" | "Ellipse" | "EqHistColorMapper" | "FreehandDrawTool" | "GridBox" | "GridPlot" | "HBar" | "Indicator" | "InputWidget" | "LassoSelectTool" | "LineEditTool" | "Markdown" | "Marker" | "Markup" | "NormalHead" | "PointDrawTool" | "PolySelectTool" | "Quad" | "Rect" | "Row" | "TableWidget" | "ToggleInput" | "VBar" | "VeeHead" | "Wedge" | "AbstractButton" | "AreaVisuals" | "Arrow" | "CategoricalSlider" | "Checkbox" | "Circle" | "ColorPicker" | "DataTable" | "Div" | "FileInput" | "MultiChoice" | "MultiSelect" | "Ngon" | "NumericInput" | "NumericalSlider" | "PaletteSelect" | "Paragraph" | "Patch" | "PickerBase" | "PolyDrawTool" | "PolyEditTool" | "Progress" | "Scatter" | "Select" | "Span" | "Switch" | "Text" | "TextLikeInput" | "ToggleInputGroup" | "Whisker" | "Button" | "CheckboxGroup" | "DataCube" | "Dropdown" | "Grid" | "HelpButton" | "MathTextGlyph" | "PreText" | "RadioGroup" | "RangeSlider" | "Slider" | "Spinner" | "TextAreaInput" | "TextInput" | "Toggle" | "ToggleButtonGroup" | "AutocompleteInput" | "Band" | "BaseDatePicker" | "CheckboxButtonGroup" | "DateSlider" | "HTMLTextAnnotation" | "MathMLGlyph" | "PasswordInput" | "RadioButtonGroup" | "TeXGlyph" | "TextAnnotation" | "TimePicker" | "BaseDatetimePicker" | "DatePicker" | "DateRangePicker" | "DateRangeSlider" | "DatetimeRangeSlider" | "HTMLLabelSet" | "HTMLTitle" | "Label" | "LabelSet" | "MultipleDatePicker" | "Slope" | "Title" | "Axis" | "DatetimePicker" | "DatetimeRangePicker" | "HTMLLabel" | "MultipleDatetimePicker" | "Plot" | "ScaleBar" | "BoxAnnotation" | "ContinuousAxis" | "MapPlot" | "PolyAnnotation" | "BaseBar" | "GMapPlot" | "LinearAxis" | "LogAxis" | "BaseColorBar" | "DatetimeAxis" | "Legend" | "MercatorAxis" | "TimedeltaAxis" | "CategoricalAxis" | "ColorBar" | "ContourColorBar" | "SizeBar";

/** All but the rare types, of which a page hears when it meets them. Type name to [bases, property to [default, flags]]; flags: 1 written by the page, 2 columns. */
export const TABLE: Readonly<Record<string, readonly [string, Readonly<Record<string, readonly unknown[]>>]>> = {
  AboveFillProps: ["", {"above_fill_color": ["gray"], "above_fill_alpha": [1.0]}],
  AboveHatchProps: ["", {"above_hatch_color": ["black"], "above_hatch_alpha": [1.0], "above_hatch_scale": [12.0], "above_hatch_pattern": [null], "above_hatch_weight": [1.0], "above_hatch_extra": [{}]}],
  AxisLabelTextProps: ["", {"axis_label_text_color": ["#444444"], "axis_label_text_outline_color": [null], "axis_label_text_outline_width": [1], "axis_label_text_alpha": [1.0], "axis_label_text_font": ["helvetica"], "axis_label_text_font_size": ["16px"], "axis_label_text_font_style": ["normal"], "axis_label_text_align": ["left"], "axis_label_text_baseline": ["bottom"], "axis_label_text_line_height": [1.2]}],
  AxisLineProps: ["", {"axis_line_color": ["black"], "axis_line_alpha": [1.0], "axis_line_width": [1], "axis_line_join": ["bevel"], "axis_line_cap": ["butt"], "axis_line_dash": [[]], "axis_line_dash_offset": [0]}],
  BackgroundFillProps: ["", {"background_fill_color": ["gray"], "background_fill_alpha": [1.0]}],
  BackgroundFillSpecs: ["", {"background_fill_color": [{"value": "gray"}], "background_fill_alpha": [{"value": 1.0}]}],
  BackgroundHatchProps: ["", {"background_hatch_color": ["black"], "background_hatch_alpha": [1.0], "background_hatch_scale": [12.0], "background_hatch_pattern": [null], "background_hatch_weight": [1.0], "background_hatch_extra": [{}]}],
  BackgroundHatchSpecs: ["", {"background_hatch_color": [{"value": "black"}], "background_hatch_alpha": [{"value": 1.0}], "background_hatch_scale": [{"value": 12.0}], "background_hatch_pattern": [{"value": null}], "background_hatch_weight": [{"value": 1.0}], "background_hatch_extra": [{}]}],
  BandFillProps: ["", {"band_fill_color": ["gray"], "band_fill_alpha": [1.0]}],
  BandHatchProps: ["", {"band_hatch_color": ["black"], "band_hatch_alpha": [1.0], "band_hatch_scale": [12.0], "band_hatch_pattern": [null], "band_hatch_weight": [1.0], "band_hatch_extra": [{}]}],
  BarLineProps: ["", {"bar_line_color": ["black"], "bar_line_alpha": [1.0], "bar_line_width": [1], "bar_line_join": ["bevel"], "bar_line_cap": ["butt"], "bar_line_dash": [[]], "bar_line_dash_offset": [0]}],
  BelowFillProps: ["", {"below_fill_color": ["gray"], "below_fill_alpha": [1.0]}],
  BelowHatchProps: ["", {"below_hatch_color": ["black"], "below_hatch_alpha": [1.0], "below_hatch_scale": [12.0], "below_hatch_pattern": [null], "below_hatch_weight": [1.0], "below_hatch_extra": [{}]}],
  BorderFillProps: ["", {"border_fill_color": ["gray"], "border_fill_alpha": [1.0]}],
  BorderHatchProps: ["", {"border_hatch_color": ["black"], "border_hatch_alpha": [1.0], "border_hatch_scale": [12.0], "border_hatch_pattern": [null], "border_hatch_weight": [1.0], "border_hatch_extra": [{}]}],
  BorderLineProps: ["", {"border_line_color": ["black"], "border_line_alpha": [1.0], "border_line_width": [1], "border_line_join": ["bevel"], "border_line_cap": ["butt"], "border_line_dash": [[]], "border_line_dash_offset": [0]}],
  BorderLineSpecs: ["", {"border_line_color": [{"value": "black"}], "border_line_alpha": [{"value": 1.0}], "border_line_width": [{"value": 1}], "border_line_join": [{"value": "bevel"}], "border_line_cap": [{"value": "butt"}], "border_line_dash": [{"value": []}], "border_line_dash_offset": [{"value": 0}]}],
  ButtonLike: ["", {"button_type": ["default"]}],
  DateCommon: ["", {"disabled_dates": [null], "enabled_dates": [null], "date_format": ["Y-m-d"]}],
  FillProps: ["", {"fill_color": ["gray"], "fill_alpha": [1.0]}],
  FillSpecs: ["", {"fill_color": [{"value": "gray"}], "fill_alpha": [{"value": 1.0}]}],
  GlyphFillSpecs: ["", {"glyph_fill_color": [{"value": "gray"}], "glyph_fill_alpha": [{"value": 1.0}]}],
  GlyphHatchSpecs: ["", {"glyph_hatch_color": [{"value": "black"}], "glyph_hatch_alpha": [{"value": 1.0}], "glyph_hatch_scale": [{"value": 12.0}], "glyph_hatch_pattern": [{"value": null}], "glyph_hatch_weight": [{"value": 1.0}], "glyph_hatch_extra": [{}]}],
  GlyphLineSpecs: ["", {"glyph_line_color": [{"value": "black"}], "glyph_line_alpha": [{"value": 1.0}], "glyph_line_width": [{"value": 1}], "glyph_line_join": [{"value": "bevel"}], "glyph_line_cap": [{"value": "butt"}], "glyph_line_dash": [{"value": []}], "glyph_line_dash_offset": [{"value": 0}]}],
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
  Model: ["", {"name": [null], "tags": [[]], "subscribed_events": [{"@": "set", "entries": []}], "syncable": [true], "js_property_callbacks": [{}], "js_event_callbacks": [{}]}],
  OutlineLineProps: ["", {"outline_line_color": ["black"], "outline_line_alpha": [1.0], "outline_line_width": [1], "outline_line_join": ["bevel"], "outline_line_cap": ["butt"], "outline_line_dash": [[]], "outline_line_dash_offset": [0]}],
  SeparatorLineProps: ["", {"separator_line_color": ["black"], "separator_line_alpha": [1.0], "separator_line_width": [1], "separator_line_join": ["bevel"], "separator_line_cap": ["butt"], "separator_line_dash": [[]], "separator_line_dash_offset": [0]}],
  SubgroupTextProps: ["", {"subgroup_text_color": ["#444444"], "subgroup_text_outline_color": [null], "subgroup_text_outline_width": [1], "subgroup_text_alpha": [1.0], "subgroup_text_font": ["helvetica"], "subgroup_text_font_size": ["16px"], "subgroup_text_font_style": ["normal"], "subgroup_text_align": ["left"], "subgroup_text_baseline": ["bottom"], "subgroup_text_line_height": [1.2]}],
  TextProps: ["", {"text_color": ["#444444"], "text_outline_color": [null], "text_outline_width": [1], "text_alpha": [1.0], "text_font": ["helvetica"], "text_font_size": ["16px"], "text_font_style": ["normal"], "text_align": ["left"], "text_baseline": ["bottom"], "text_line_height": [1.2]}],
  TextSpecs: ["", {"text_color": [{"value": "#444444"}], "text_outline_color": [{"value": null}], "text_outline_width": [{"value": 1}], "text_alpha": [{"value": 1.0}], "text_font": [{"value": "helvetica"}], "text_font_size": [{"value": "16px"}], "text_font_style": [{"value": "normal"}], "text_align": [{"value": "left"}], "text_baseline": [{"value": "bottom"}], "text_line_height": [{"value": 1.2}]}],
  TimeCommon: ["", {"hour_increment": [1], "minute_increment": [1], "second_increment": [1], "seconds": [false], "clock": ["24h"]}],
  TimeSpan: ["", {"start": [0.0], "end": [31536000000.0]}],
  TitleTextProps: ["", {"title_text_color": ["#444444"], "title_text_outline_color": [null], "title_text_outline_width": [1], "title_text_alpha": [1.0], "title_text_font": ["helvetica"], "title_text_font_size": ["16px"], "title_text_font_style": ["normal"], "title_text_align": ["left"], "title_text_baseline": ["bottom"], "title_text_line_height": [1.2]}],
  BaseText: ["Model", {"text": [""]}],
  BoxInteractionHandles: ["Model", {"all": [null], "move": [null], "resize": [null], "sides": [null], "corners": [null], "left": [null], "right": [null], "top": [null], "bottom": [null], "top_left": [null], "top_right": [null], "bottom_left": [null], "bottom_right": [null]}],
  CDSView: ["Model", {"filter": [null]}],
  Callback: ["Model", {}],
  CoordinateMapping: ["Model", {"x_source": [null], "y_source": [null], "x_scale": [null], "y_scale": [null], "x_target": [null], "y_target": [null]}],
  CustomJSHover: ["Model", {"args": [{}], "code": [""]}],
  DataModel: ["Model", {}],
  DataSource: ["Model", {"selected": [null]}],
  Dimensional: ["Model", {"ticks": [[]], "include": [null], "exclude": [[]]}],
  DocumentScripts: ["Model", {}],
  Expression: ["Model", {}],
  Filter: ["Model", {}],
  Glyph: ["Model", {"decorations": [[]]}],
  GraphHitTestPolicy: ["Model", {}],
  GroupBy: ["Model", {}],
  LabelingPolicy: ["Model", {}],
  LayoutProvider: ["Model", {}],
  LegendItem: ["Model", {"label": [null], "renderers": [[]], "index": [null], "group": [null], "visible": [true]}],
  MapOptions: ["Model", {"lat": [0.0], "lng": [0.0], "zoom": [12]}],
  Marking: ["Model", {}],
  Range: ["Model", {}],
  RendererGroup: ["Model", {"visible": [true]}],
  ScalarExpression: ["Model", {}],
  Selection: ["Model", {"indices": [[], 1], "line_indices": [[], 1], "multiline_indices": [{}, 1], "image_indices": [[], 1]}],
  SelectionPolicy: ["Model", {}],
  StyledElement: ["Model", {"html_attributes": [{}], "html_id": [null], "css_classes": [[]], "css_variables": [{}], "styles": [{}], "stylesheets": [[]]}],
  TabPanel: ["Model", {"title": [""], "tooltip": [null], "child": [null], "closable": [false], "disabled": [false]}],
  TableColumn: ["Model", {"field": [""], "title": [null], "width": [300], "formatter": [null], "editor": [null], "sortable": [true], "default_sort": ["ascending"], "visible": [true], "sorter": [null]}],
  TickFormatter: ["Model", {}],
  Ticker: ["Model", {}],
  TileSource: ["Model", {"url": [""], "tile_size": [256], "min_zoom": [0], "max_zoom": [30], "extra_url_vars": [{}], "attribution": [""], "x_origin_offset": [0.0], "y_origin_offset": [0.0], "initial_resolution": [null]}],
  TimeRange: ["TimeSpan", {"value": [[0.0, 31536000000.0], 1], "value_throttled": [null, 1]}],
  Tool: ["Model", {"icon": [null], "description": [null], "visible": [true], "group": [true]}],
  Transform: ["Model", {}],
  ActionTool: ["Tool", {}],
  AllIndices: ["Filter", {}],
  AllLabels: ["LabelingPolicy", {}],
  BasicTickFormatter: ["TickFormatter", {"precision": ["auto"], "use_scientific": [true], "power_limit_high": [5], "power_limit_low": [-3]}],
  BinnedTicker: ["Ticker", {"mapper": [null], "num_major_ticks": [8]}],
  BooleanFilter: ["Filter", {"booleans": [null]}],
  CategoricalTickFormatter: ["TickFormatter", {}],
  CategoricalTicker: ["Ticker", {}],
  ColumnarDataSource: ["DataSource", {"default_values": [{}], "selection_policy": [null]}],
  CompositeFilter: ["Filter", {"operands": [[]]}],
  ContinuousTicker: ["Ticker", {"num_minor_ticks": [5], "desired_num_ticks": [6]}],
  CoordinateTransform: ["Expression", {}],
  CumSum: ["Expression", {"field": [""], "include_zero": [false]}],
  CustomCode: ["Callback", {}],
  CustomDimensional: ["Dimensional", {"basis": [{}]}],
  CustomJSExpr: ["Expression", {"args": [{}], "code": [""]}],
  CustomJSFilter: ["Filter", {"args": [{}], "code": [""]}],
  CustomJSTickFormatter: ["TickFormatter", {"args": [{}], "code": [""]}],
  CustomJSTicker: ["Ticker", {"args": [{}], "major_code": [""], "minor_code": [""]}],
  CustomJSTransform: ["Transform", {"args": [{}], "func": [""], "v_func": [""]}],
  CustomLabelingPolicy: ["LabelingPolicy", {"args": [{}], "code": [""]}],
  DatetimeTickFormatter: ["TickFormatter", {"microseconds": ["%fus"], "milliseconds": ["%3Nms"], "seconds": ["%Ss"], "minsec": [":%M:%S"], "minutes": [":%M"], "hourmin": ["%H:%M"], "hours": ["%Hh"], "days": ["%m/%d"], "months": ["%m/%Y"], "years": ["%Y"], "strip_leading_zeros": [false], "boundary_scaling": [true], "hide_repeats": [false], "context": [null], "context_which": ["start"], "context_location": ["below"]}],
  Dodge: ["Transform", {"value": [0.0], "range": [null]}],
  EdgesAndLinkedNodes: ["GraphHitTestPolicy", {}],
  EdgesOnly: ["GraphHitTestPolicy", {}],
  FactorRange: ["Range", {"factors": [[]], "factor_padding": [0.0], "subgroup_padding": [0.8], "group_padding": [1.4], "range_padding": [0.0], "range_padding_units": ["percent"], "start": [0.0, 1], "end": [0.0, 1], "bounds": [null], "min_interval": [null], "max_interval": [null]}],
  GMapOptions: ["MapOptions", {"map_type": ["roadmap"], "scale_control": [false], "styles": [null], "tilt": [45]}],
  GestureTool: ["Tool", {}],
  GroupByModels: ["GroupBy", {"groups": [[]]}],
  GroupByName: ["GroupBy", {}],
  GroupFilter: ["Filter", {"column_name": [""], "group": [null]}],
  IndexFilter: ["Filter", {"indices": [null]}],
  Interpolator: ["Transform", {"x": [[]], "y": [[]], "data": [null], "clip": [true]}],
  IntersectRenderers: ["SelectionPolicy", {}],
  InversionFilter: ["Filter", {"operand": [null]}],
  Jitter: ["Transform", {"mean": [0.0], "width": [1.0], "distribution": ["uniform"], "range": [null]}],
  LogTickFormatter: ["TickFormatter", {"ticker": [null], "min_exponent": [0]}],
  Mapper: ["Transform", {}],
  MathText: ["BaseText", {}],
  Maximum: ["ScalarExpression", {"field": [""], "initial": [{"@": "number", "value": "-inf"}]}],
  MercatorTileSource: ["TileSource", {"x_origin_offset": [20037508.34], "y_origin_offset": [20037508.34], "initial_resolution": [156543.03392804097], "snap_to_zoom": [false], "wrap_around": [true]}],
  Metric: ["Dimensional", {"ticks": [[1, 2, 5, 10, 15, 20, 25, 50, 75, 100, 125, 150, 200, 250, 500, 750]], "base_unit": [""], "full_unit": [null]}],
  Minimum: ["ScalarExpression", {"field": [""], "initial": [{"@": "number", "value": "inf"}]}],
  NoOverlap: ["LabelingPolicy", {"min_distance": [5]}],
  NodesAndAdjacentNodes: ["GraphHitTestPolicy", {}],
  NodesAndLinkedEdges: ["GraphHitTestPolicy", {}],
  NodesOnly: ["GraphHitTestPolicy", {}],
  NumeralTickFormatter: ["TickFormatter", {"format": ["0,0"], "language": ["en"], "rounding": ["round"]}],
  NumericalRange: ["Range", {"start": [0, 1], "end": [1, 1]}],
  OpenURL: ["Callback", {"url": ["http://"], "same_tab": [false]}],
  PlainText: ["BaseText", {}],
  PrintfTickFormatter: ["TickFormatter", {"format": ["%s"]}],
  RangeTool: ["Tool", {"x_range": [null], "y_range": [null], "x_interaction": [true], "y_interaction": [true], "overlay": [null], "start_gesture": ["none"]}],
  Renderer: ["StyledElement", {"level": ["image"], "visible": [true], "coordinates": [null], "x_range_name": ["default"], "y_range_name": ["default"], "group": [null], "propagate_hover": [false], "context_menu": [null]}],
  Scale: ["Transform", {}],
  SetValue: ["Callback", {"obj": [null], "attr": [""], "value": [null]}],
  Stack: ["Expression", {"fields": [[]]}],
  StaticLayoutProvider: ["LayoutProvider", {"graph_layout": [{}]}],
  TimedeltaTickFormatter: ["TickFormatter", {"nanoseconds": ["%NSns"], "microseconds": ["%USus"], "milliseconds": ["%MSms"], "seconds": ["%H:%M:%S"], "minsec": ["%H:%M:%S"], "minutes": ["%H:%M"], "hourmin": ["%H:%M"], "hours": ["%H:%M"], "days": ["%d days"], "strip_leading_zeros": [false], "hide_repeats": [false], "context": [null], "context_which": ["start"], "context_location": ["below"]}],
  ToggleVisibility: ["Callback", {"target": [null]}],
  ToolProxy: ["Tool", {"tools": [[]], "active": [false, 1], "disabled": [false]}],
  UIElement: ["StyledElement", {"visible": [true], "context_menu": [null]}],
  UnionRenderers: ["SelectionPolicy", {}],
  XYComponent: ["Expression", {"transform": [null]}],
  XYGlyph: ["Glyph", {"x": [{"field": "x"}], "y": [{"field": "y"}]}],
  AdaptiveTicker: ["ContinuousTicker", {"base": [10.0], "mantissas": [[1, 2, 5]], "min_interval": [0.0], "max_interval": [null]}],
  Angular: ["CustomDimensional", {"ticks": [[1, 3, 6, 12, 60, 120, 240, 360]], "basis": [{"\u00b0": [1, "\u00b0", "degree"], "'": [0.016666666666666666, "\u2032", "minute"], "''": [0.0002777777777777778, "\u2033", "second"]}]}],
  ArrowHead: ["Marking LineSpecs", {"size": [{"value": 25}]}],
  BBoxTileSource: ["MercatorTileSource", {"use_latlon": [false]}],
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
  CopyTool: ["ActionTool", {}],
  CustomAction: ["ActionTool", {"description": ["Custom action"], "callback": [null], "active": [false, 1], "active_callback": [null], "disabled": [false]}],
  CustomJS: ["CustomCode", {"args": [{}], "code": [""], "module": ["auto"]}],
  DataRange: ["NumericalRange", {"start": [{"@": "number", "value": "nan"}, 1], "end": [{"@": "number", "value": "nan"}, 1], "renderers": [[]]}],
  DataRenderer: ["Renderer", {"level": ["glyph"]}],
  DifferenceFilter: ["CompositeFilter", {}],
  Drag: ["GestureTool", {}],
  FixedTicker: ["ContinuousTicker", {"ticks": [[]], "minor_ticks": [[]]}],
  FullscreenTool: ["ActionTool", {}],
  GeoJSONDataSource: ["ColumnarDataSource", {"geojson": ["{\"type\": \"FeatureCollection\", \"features\": []}"], "data": [{}, 2]}],
  GraphCoordinates: ["CoordinateTransform", {"layout": [null]}],
  GuideRenderer: ["Renderer", {"level": ["guide"]}],
  HSpan: ["Glyph LineSpecs", {"y": [{"field": "y"}]}],
  HelpTool: ["ActionTool", {"description": ["Help about the tools of a plot"], "redirect": ["https://docs.bokeh.org/en/latest/docs/user_guide/interaction/tools.html"]}],
  Icon: ["UIElement", {"size": ["1em"]}],
  ImageBase: ["XYGlyph", {"image": [{"field": "image"}], "dw": [{"field": "dw"}], "dw_units": ["data"], "dh": [{"field": "dh"}], "dh_units": ["data"], "global_alpha": [{"value": 1.0}], "dilate": [false], "origin": ["bottom_left"], "anchor": ["bottom_left"]}],
  ImageURL: ["XYGlyph", {"url": [{"field": "url"}], "w": [{"value": null}], "w_units": ["data"], "h": [{"value": null}], "h_units": ["data"], "angle": [{"value": 0}], "angle_units": ["rad"], "global_alpha": [{"value": 1.0}], "dilate": [false], "anchor": ["top_left"], "retry_attempts": [0], "retry_timeout": [0]}],
  ImperialLength: ["CustomDimensional", {"ticks": [[1, 3, 6, 12, 60]], "basis": [{"in": [0.08333333333333333, "in", "inch"], "ft": [1, "ft", "foot"], "yd": [3, "yd", "yard"], "ch": [66, "ch", "chain"], "fur": [660, "fur", "furlong"], "mi": [5280, "mi", "mile"], "lea": [15840, "lea", "league"]}]}],
  InspectTool: ["GestureTool", {}],
  IntersectionFilter: ["CompositeFilter", {}],
  LinearInterpolator: ["Interpolator", {}],
  MercatorTickFormatter: ["BasicTickFormatter", {"dimension": [null]}],
  MetricLength: ["Metric", {"exclude": [["dm", "hm"]], "base_unit": ["m"]}],
  MultiLine: ["Glyph LineSpecs", {"xs": [{"field": "xs"}], "ys": [{"field": "ys"}]}],
  Pane: ["UIElement", {"elements": [[]]}],
  PlotActionTool: ["ActionTool", {}],
  PolarTransform: ["CoordinateTransform", {"radius": [{"field": "radius"}], "angle": [{"field": "angle"}], "angle_units": ["rad"], "direction": ["anticlock"]}],
  QUADKEYTileSource: ["MercatorTileSource", {}],
  Quadratic: ["Glyph LineSpecs", {"x0": [{"field": "x0"}], "y0": [{"field": "y0"}], "x1": [{"field": "x1"}], "y1": [{"field": "y1"}], "cx": [{"field": "cx"}], "cy": [{"field": "cy"}]}],
  RadialGlyph: ["XYGlyph", {}],
  Range1d: ["NumericalRange", {"reset_start": [null], "reset_end": [null], "bounds": [null], "min_interval": [null], "max_interval": [null]}],
  ReciprocalMetric: ["Metric", {}],
  SaveTool: ["ActionTool", {"filename": [null]}],
  Scroll: ["GestureTool", {}],
  Segment: ["Glyph LineSpecs", {"x0": [{"field": "x0"}], "y0": [{"field": "y0"}], "x1": [{"field": "x1"}], "y1": [{"field": "y1"}]}],
  SelectTool: ["GestureTool", {"renderers": ["auto"]}],
  StepInterpolator: ["Interpolator", {"mode": ["after"]}],
  SymmetricDifferenceFilter: ["CompositeFilter", {}],
  TMSTileSource: ["MercatorTileSource", {}],
  Tap: ["GestureTool", {}],
  TeX: ["MathText", {"macros": [{}], "inline": [false]}],
  TileRenderer: ["Renderer", {"tile_source": [null], "alpha": [1.0], "smoothing": [true], "render_parents": [true]}],
  Toolbar: ["UIElement", {"tools": [[]], "logo": ["normal"], "autohide": [false], "group": [true], "group_types": [["hover"]], "active_drag": ["auto"], "active_inspect": ["auto"], "active_scroll": ["auto"], "active_tap": ["auto"], "active_multi": ["auto"]}],
  Tooltip: ["UIElement", {"visible": [false], "content": [""], "position": [null], "target": ["auto"], "attachment": ["auto"], "show_arrow": [true], "closable": [false], "interactive": [true]}],
  UnionFilter: ["CompositeFilter", {}],
  VSpan: ["Glyph LineSpecs", {"x": [{"field": "x"}]}],
  WMTSTileSource: ["MercatorTileSource", {}],
  XComponent: ["XYComponent", {}],
  YComponent: ["XYComponent", {}],
  Annotation: ["CompositeRenderer", {"level": ["annotation"]}],
  Arc: ["XYGlyph LineSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "start_angle": [{"field": "start_angle"}], "start_angle_units": ["rad"], "end_angle": [{"field": "end_angle"}], "end_angle_units": ["rad"], "direction": ["anticlock"]}],
  BasicTicker: ["AdaptiveTicker", {}],
  BoxZoomTool: ["Drag", {"dimensions": ["auto"], "overlay": [null], "match_aspect": [false], "origin": ["corner"]}],
  BuiltinIcon: ["Icon", {"icon_name": ["unknown"], "color": ["gray"]}],
  CategoricalMarkerMapper: ["CategoricalMapper", {"markers": [[]], "default_value": ["circle"]}],
  CategoricalPatternMapper: ["CategoricalMapper", {"patterns": [[]], "default_value": [" "]}],
  ClickPanTool: ["PlotActionTool", {"direction": ["up"], "factor": [0.1]}],
  ContinuousColorMapper: ["ColorMapper", {"domain": [[]], "low": [null], "high": [null], "low_color": [null], "high_color": [null]}],
  ContourRenderer: ["DataRenderer", {"fill_renderer": [null], "line_renderer": [null], "levels": [[]]}],
  CrosshairTool: ["InspectTool", {"overlay": ["auto"], "dimensions": ["both"], "line_color": ["black"], "line_alpha": [1.0], "line_width": [1]}],
  DataRange1d: ["DataRange", {"range_padding": [0.1], "range_padding_units": ["percent"], "bounds": [null], "min_interval": [null], "max_interval": [null], "flipped": [false], "follow": [null], "follow_interval": [null], "default_span": [2.0], "only_visible": [false]}],
  DatetimeTicker: ["CompositeTicker", {"num_minor_ticks": [0]}],
  DaysTicker: ["BaseSingleIntervalTicker", {"num_minor_ticks": [0], "days": [[]]}],
  EdgeCoordinates: ["GraphCoordinates", {}],
  GlyphRenderer: ["DataRenderer", {"visible": [true, 1], "data_source": [null], "view": [null], "glyph": [null], "selection_glyph": ["auto"], "nonselection_glyph": ["auto"], "hover_glyph": [null], "muted_glyph": ["auto"], "muted": [false, 1]}],
  GraphRenderer: ["DataRenderer", {"layout_provider": [null], "node_renderer": [null], "edge_renderer": [null], "selection_policy": [null], "inspection_policy": [null]}],
  HArea: ["Glyph FillProps HatchProps", {"x1": [{"field": "x1"}], "x2": [{"field": "x2"}], "y": [{"field": "y"}]}],
  HoverTool: ["InspectTool", {"renderers": ["auto"], "callback": [null], "tooltips": [[["index", "$index"], ["data (x, y)", "($x, $y)"], ["screen (x, y)", "($sx, $sy)"]]], "formatters": [{}], "filters": [{}], "sort_by": [null], "limit": [null], "mode": ["mouse"], "muted_policy": ["show"], "point_policy": ["snap_to_data"], "line_policy": ["nearest"], "anchor": ["center"], "attachment": ["horizontal"], "show_arrow": [true]}],
  Image: ["ImageBase", {"color_mapper": [null]}],
  ImageRGBA: ["ImageBase", {}],
  ImageStack: ["ImageBase", {"color_mapper": [null]}],
  LayoutDOM: ["Pane", {"disabled": [false], "width": [null], "height": [null], "min_width": [null], "min_height": [null], "max_width": [null], "max_height": [null], "margin": [null], "width_policy": ["auto"], "height_policy": ["auto"], "aspect_ratio": [null], "flow_mode": ["block"], "sizing_mode": [null], "align": ["auto"], "resizable": [false]}],
  LinearScale: ["ContinuousScale", {}],
  LogScale: ["ContinuousScale", {}],
  LogTicker: ["AdaptiveTicker", {"mantissas": [[1, 5]]}],
  MonthsTicker: ["BaseSingleIntervalTicker", {"months": [[]]}],
  NodeCoordinates: ["GraphCoordinates", {}],
  OpenHead: ["ArrowHead", {}],
  PanTool: ["Drag", {"dimensions": ["both"]}],
  Ray: ["XYGlyph LineSpecs", {"length": [{"value": 0}], "length_units": ["data"], "angle": [{"value": 0}], "angle_units": ["rad"]}],
  ReciprocalMetricLength: ["ReciprocalMetric", {"exclude": [["dm", "hm"]], "base_unit": ["m"]}],
  RedoTool: ["PlotActionTool", {}],
  RegionSelectTool: ["SelectTool", {"mode": ["replace"], "continuous": [false], "persistent": [false], "greedy": [false]}],
  ResetTool: ["PlotActionTool", {}],
  SVGIcon: ["Icon", {"svg": [""]}],
  SingleIntervalTicker: ["BaseSingleIntervalTicker", {"interval": [1.0]}],
  StackColorMapper: ["ColorMapper", {}],
  Step: ["XYGlyph LineProps", {"mode": ["before"], "pad_before": [0.0], "pad_after": [0.0]}],
  TablerIcon: ["Icon", {"icon_name": [""]}],
  TeeHead: ["ArrowHead", {}],
  TimedeltaTicker: ["CompositeTicker", {"num_minor_ticks": [0]}],
  UndoTool: ["PlotActionTool", {}],
  VArea: ["Glyph FillProps HatchProps", {"x": [{"field": "x"}], "y1": [{"field": "y1"}], "y2": [{"field": "y2"}]}],
  WheelPanTool: ["Scroll", {"dimension": ["width"], "modifiers": [{}]}],
  WheelZoomTool: ["Scroll", {"dimensions": ["both"], "renderers": ["auto"], "level": [0], "hit_test": [false], "hit_test_mode": ["point"], "hit_test_behavior": ["only_hit"], "maintain_focus": [true], "zoom_on_axis": [true], "zoom_together": ["all"], "speed": [0.0016666666666666668], "modifiers": [{}]}],
  YearsTicker: ["BaseSingleIntervalTicker", {}],
  ZoomBaseTool: ["PlotActionTool", {"renderers": ["auto"], "dimensions": ["both"], "factor": [0.1], "level": [0]}],
  CategoricalColorMapper: ["CategoricalMapper ColorMapper", {}],
  DataAnnotation: ["Annotation", {"source": [null]}],
  FlexBox: ["LayoutDOM", {"children": [[]], "spacing": [0]}],
  GridCommon: ["LayoutDOM", {"rows": [null], "cols": [null], "spacing": [0]}],
  GroupBox: ["LayoutDOM", {"title": [null], "child": [null], "checkable": [false]}],
  HAreaStep: ["HArea", {"step_mode": ["before"]}],
  HBox: ["LayoutDOM", {"children": [[]], "cols": [null], "spacing": [0]}],
  HStrip: ["Glyph LineSpecs FillSpecs HatchSpecs", {"y0": [{"field": "y0"}], "y1": [{"field": "y1"}]}],
  HexTile: ["Glyph LineSpecs FillSpecs HatchSpecs", {"line_color": [{"value": null}], "q": [{"field": "q"}], "r": [{"field": "r"}], "size": [1.0], "aspect_scale": [1.0], "orientation": ["pointytop"], "scale": [{"value": 1.0}]}],
  LRTBGlyph: ["Glyph LineSpecs FillSpecs HatchSpecs", {"border_radius": [0]}],
  Line: ["ConnectedXYGlyph LineProps", {}],
  LinearColorMapper: ["ContinuousColorMapper", {}],
  LogColorMapper: ["ContinuousColorMapper", {}],
  MercatorTicker: ["BasicTicker", {"dimension": [null]}],
  MultiPolygons: ["Glyph LineSpecs FillSpecs HatchSpecs", {"xs": [{"field": "xs"}], "ys": [{"field": "ys"}]}],
  Patches: ["Glyph LineSpecs FillSpecs HatchSpecs", {"xs": [{"field": "xs"}], "ys": [{"field": "ys"}]}],
  ScanningColorMapper: ["ContinuousColorMapper", {}],
  ScrollBox: ["LayoutDOM", {"child": [null], "horizontal_scrollbar": ["auto"], "vertical_scrollbar": ["auto"]}],
  Spacer: ["LayoutDOM", {}],
  Tabs: ["LayoutDOM", {"tabs": [[], 1], "tabs_location": ["above"], "active": [0, 1], "link_layouts": [false]}],
  TapTool: ["Tap SelectTool", {"mode": ["toggle"], "behavior": ["select"], "gesture": ["tap"], "modifiers": [{}], "callback": [null]}],
  VAreaStep: ["VArea", {"step_mode": ["before"]}],
  VBox: ["LayoutDOM", {"children": [[]], "rows": [null], "spacing": [0]}],
  VStrip: ["Glyph LineSpecs FillSpecs HatchSpecs", {"x0": [{"field": "x0"}], "x1": [{"field": "x1"}]}],
  WeightedStackColorMapper: ["StackColorMapper", {"alpha_mapper": [null], "color_baseline": [null], "stack_labels": [null]}],
  Widget: ["LayoutDOM", {"margin": [5]}],
  ZoomInTool: ["ZoomBaseTool", {}],
  ZoomOutTool: ["ZoomBaseTool", {"maintain_focus": [true]}],
  AbstractGroup: ["Widget", {"labels": [[]]}],
  AbstractSlider: ["Widget", {"width": [300], "orientation": ["horizontal"], "title": [""], "show_value": [true], "direction": ["ltr"], "tooltips": [true], "bar_color": ["#e6e6e6"]}],
  AnnularWedge: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"inner_radius": [{"field": "inner_radius"}], "inner_radius_units": ["data"], "outer_radius": [{"field": "outer_radius"}], "outer_radius_units": ["data"], "start_angle": [{"field": "start_angle"}], "start_angle_units": ["rad"], "end_angle": [{"field": "end_angle"}], "end_angle_units": ["rad"], "direction": ["anticlock"]}],
  Annulus: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"inner_radius": [{"field": "inner_radius"}], "inner_radius_units": ["data"], "outer_radius": [{"field": "outer_radius"}], "outer_radius_units": ["data"]}],
  Block: ["LRTBGlyph", {"x": [{"field": "x"}], "y": [{"field": "y"}], "width": [{"value": 1}], "width_units": ["data"], "height": [{"value": 1}], "height_units": ["data"]}],
  BoxSelectTool: ["Drag RegionSelectTool", {"dimensions": ["both"], "origin": ["corner"], "overlay": [null]}],
  Column: ["FlexBox", {}],
  Ellipse: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"width": [{"field": "width"}], "width_units": ["data"], "height": [{"field": "height"}], "height_units": ["data"], "angle": [{"value": 0.0}], "angle_units": ["rad"]}],
  EqHistColorMapper: ["ScanningColorMapper", {"bins": [65536], "rescale_discrete_levels": [false]}],
  GridBox: ["GridCommon", {"children": [[]]}],
  GridPlot: ["GridCommon", {"toolbar": [null], "toolbar_location": ["above"], "children": [[]]}],
  HBar: ["LRTBGlyph", {"y": [{"field": "y"}], "height": [{"value": 1}], "height_units": ["data"], "left": [{"value": 0}], "right": [{"field": "right"}]}],
  InputWidget: ["Widget", {"title": [""], "description": [null]}],
  LassoSelectTool: ["Drag RegionSelectTool", {"continuous": [true], "overlay": [null]}],
  Marker: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"hit_dilation": [1.0], "size": [{"value": 4}], "angle": [{"value": 0.0}], "angle_units": ["rad"]}],
  Markup: ["Widget", {"text": [""], "disable_math": [false]}],
  NormalHead: ["ArrowHead FillSpecs HatchSpecs", {"fill_color": [{"value": "black"}]}],
  PolySelectTool: ["Tap RegionSelectTool", {"overlay": [null]}],
  Quad: ["LRTBGlyph", {"left": [{"field": "left"}], "right": [{"field": "right"}], "bottom": [{"field": "bottom"}], "top": [{"field": "top"}]}],
  Rect: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"width": [{"field": "width"}], "width_units": ["data"], "height": [{"field": "height"}], "height_units": ["data"], "angle": [{"value": 0.0}], "angle_units": ["rad"], "border_radius": [0], "dilate": [false]}],
  Row: ["FlexBox", {}],
  TableWidget: ["Widget", {"source": [null], "view": [null]}],
  ToggleInput: ["Widget", {"active": [false, 1], "label": [""]}],
  VBar: ["LRTBGlyph", {"x": [{"field": "x"}], "width": [{"value": 1}], "width_units": ["data"], "bottom": [{"value": 0}], "top": [{"field": "top"}]}],
  VeeHead: ["ArrowHead FillSpecs HatchSpecs", {"fill_color": [{"value": "black"}]}],
  Wedge: ["XYGlyph LineSpecs FillSpecs HatchSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "start_angle": [{"field": "start_angle"}], "start_angle_units": ["rad"], "end_angle": [{"field": "end_angle"}], "end_angle_units": ["rad"], "direction": ["anticlock"]}],
  AbstractButton: ["Widget ButtonLike", {"label": ["Button"], "icon": [null]}],
  AreaVisuals: ["Model LineProps FillProps HatchProps HoverLineProps HoverFillProps HoverHatchProps", {}],
  Arrow: ["DataAnnotation LineSpecs", {"x_start": [{"field": "x_start"}], "y_start": [{"field": "y_start"}], "start_units": ["data"], "start": [null], "x_end": [{"field": "x_end"}], "y_end": [{"field": "y_end"}], "end_units": ["data"], "end": [null]}],
  CategoricalSlider: ["AbstractSlider", {"categories": [[]], "value": ["", 1], "value_throttled": [null, 1]}],
  Checkbox: ["ToggleInput", {}],
  Circle: ["RadialGlyph LineSpecs FillSpecs HatchSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "radius_dimension": ["x"], "hit_dilation": [1.0]}],
  ColorPicker: ["InputWidget", {"color": ["#000000", 1]}],
  DataTable: ["TableWidget", {"subscribed_events": [{"@": "set", "entries": ["cell_edit"]}], "width": [600], "height": [400], "columns": [[]], "autosize_mode": ["force_fit"], "fit_columns": [null], "auto_edit": [false], "editable": [false], "frozen_columns": [null], "frozen_rows": [null], "header_row": [true], "index_header": ["#"], "index_position": [0], "index_width": [40], "reorderable": [true], "row_height": [25], "scroll_to_selection": [true], "selectable": [true], "sortable": [true], "multi_selectable": [true]}],
  Div: ["Markup", {"render_as_text": [false]}],
  FileInput: ["InputWidget", {"accept": [""], "multiple": [false], "directory": [false], "filename": ["", 1], "mime_type": ["", 1], "value": ["", 1]}],
  MultiChoice: ["InputWidget", {"options": [[]], "value": [[], 1], "delete_button": [true], "max_items": [null], "option_limit": [null], "search_option_limit": [null], "placeholder": [null], "solid": [true]}],
  MultiSelect: ["InputWidget", {"options": [[]], "value": [[], 1], "size": [4]}],
  Ngon: ["RadialGlyph LineSpecs FillSpecs HatchSpecs", {"radius": [{"field": "radius"}], "radius_units": ["data"], "radius_dimension": ["x"], "angle": [{"value": 0}], "angle_units": ["rad"], "n": [{"field": "n"}]}],
  NumericInput: ["InputWidget", {"value": [null, 1], "low": [null], "high": [null], "placeholder": [""], "mode": ["int"], "format": [null]}],
  NumericalSlider: ["AbstractSlider", {"format": [""]}],
  PaletteSelect: ["InputWidget", {"items": [[]], "value": ["", 1], "ncols": [1], "swatch_width": [100], "swatch_height": ["auto"]}],
  Paragraph: ["Markup", {}],
  Patch: ["ConnectedXYGlyph LineProps FillProps HatchProps", {}],
  PickerBase: ["InputWidget", {"position": ["auto"], "inline": [false]}],
  Scatter: ["Marker", {"marker": [{"value": "circle"}], "defs": [{}]}],
  Select: ["InputWidget", {"options": [[]], "value": ["", 1]}],
  Span: ["Annotation LineProps HoverLineProps", {"hover_line_color": [null], "hover_line_alpha": [0.3], "location": [null, 1], "location_units": ["data"], "dimension": ["width"], "editable": [false]}],
  Switch: ["ToggleInput", {"on_icon": [null], "off_icon": [null]}],
  Text: ["XYGlyph TextSpecs BackgroundFillSpecs BackgroundHatchSpecs BorderLineSpecs", {"border_line_color": [{"value": null}], "background_hatch_color": [{"value": null}], "background_fill_color": [{"value": null}], "text": [{"field": "text"}], "angle": [{"value": 0}], "angle_units": ["rad"], "x_offset": [{"value": 0}], "y_offset": [{"value": 0}], "anchor": [{"value": "auto"}], "padding": [0], "border_radius": [0], "outline_shape": [{"value": "box"}]}],
  TextLikeInput: ["InputWidget", {"value": ["", 1], "value_input": ["", 1], "placeholder": [""], "max_length": [null]}],
  ToggleInputGroup: ["AbstractGroup", {"inline": [false]}],
  Whisker: ["DataAnnotation LineSpecs", {"level": ["underlay"], "lower": [{"field": "lower"}], "lower_units": ["data"], "lower_head": [null], "upper": [{"field": "upper"}], "upper_units": ["data"], "upper_head": [null], "base": [{"field": "base"}], "base_units": ["data"], "dimension": ["height"]}],
  Button: ["AbstractButton", {}],
  CheckboxGroup: ["ToggleInputGroup", {"active": [[], 1]}],
  Dropdown: ["AbstractButton", {"label": ["Dropdown"], "menu": [[]], "split": [false]}],
  Grid: ["GuideRenderer GridLineProps MinorGridLineProps BandFillProps BandHatchProps", {"band_fill_color": [null], "band_fill_alpha": [0], "minor_grid_line_color": [null], "grid_line_color": ["#e5e5e5"], "level": ["underlay"], "dimension": [0], "bounds": ["auto"], "cross_bounds": ["auto"], "axis": [null], "ticker": [null]}],
  HelpButton: ["AbstractButton", {"label": [""], "tooltip": [null]}],
  PreText: ["Paragraph", {}],
  RadioGroup: ["ToggleInputGroup", {"active": [null, 1]}],
  RangeSlider: ["NumericalSlider", {"format": ["0[.]00"], "start": [0.0], "end": [1.0], "value": [[0.0, 1.0], 1], "value_throttled": [null, 1], "step": [1]}],
  Slider: ["NumericalSlider", {"format": ["0[.]00"], "start": [0.0], "end": [1.0], "value": [0.0, 1], "value_throttled": [null, 1], "step": [1]}],
  Spinner: ["NumericInput", {"mode": ["float"], "value_throttled": [null, 1], "step": [1], "page_step_multiplier": [10], "wheel_wait": [100]}],
  TextAreaInput: ["TextLikeInput", {"max_length": [500], "cols": [20], "rows": [2]}],
  TextInput: ["TextLikeInput", {"prefix": [null], "suffix": [null]}],
  Toggle: ["AbstractButton", {"label": ["Toggle"], "active": [false, 1]}],
  ToggleButtonGroup: ["AbstractGroup ButtonLike", {"orientation": ["horizontal"]}],
  AutocompleteInput: ["TextInput", {"completions": [[]], "max_completions": [null], "min_characters": [2], "case_sensitive": [true], "restrict": [true], "search_strategy": ["starts_with"]}],
  Band: ["DataAnnotation LineProps FillProps HatchProps", {"fill_color": ["#fff9ba"], "fill_alpha": [0.4], "line_color": ["#cccccc"], "line_alpha": [0.3], "lower": [{"field": "lower"}], "lower_units": ["data"], "upper": [{"field": "upper"}], "upper_units": ["data"], "base": [{"field": "base"}], "base_units": ["data"], "dimension": ["height"]}],
  BaseDatePicker: ["PickerBase DateCommon", {"min_date": [null], "max_date": [null]}],
  CheckboxButtonGroup: ["ToggleButtonGroup", {"active": [[], 1]}],
  DateSlider: ["TimeSpan NumericalSlider", {"format": ["%d %b %Y"], "value": [0.0, 1], "value_throttled": [null, 1], "step": [1]}],
  PasswordInput: ["TextInput", {}],
  RadioButtonGroup: ["ToggleButtonGroup", {"active": [null, 1]}],
  TextAnnotation: ["Annotation TextProps BackgroundFillProps BackgroundHatchProps BorderLineProps", {"border_line_color": [null], "background_fill_color": [null], "text": [""], "padding": [0], "border_radius": [0]}],
  TimePicker: ["PickerBase TimeCommon", {"value": [null, 1], "min_time": [null], "max_time": [null], "time_format": ["H:i"]}],
  BaseDatetimePicker: ["PickerBase DateCommon TimeCommon", {"date_format": ["Y-m-d H:i"], "min_date": [null], "max_date": [null]}],
  DatePicker: ["BaseDatePicker", {"value": [null, 1]}],
  DateRangePicker: ["BaseDatePicker", {"value": [null, 1]}],
  DateRangeSlider: ["TimeRange NumericalSlider", {"format": ["%d %b %Y"], "step": [1]}],
  DatetimeRangeSlider: ["TimeRange NumericalSlider", {"format": ["%d %b %Y %H:%M:%S"], "step": [3600000]}],
  Label: ["TextAnnotation", {"anchor": ["auto"], "x": [0], "x_units": ["data"], "y": [0], "y_units": ["data"], "x_offset": [0], "y_offset": [0], "angle": [0, 1], "angle_units": ["rad"], "direction": ["anticlock"], "editable": [false]}],
  LabelSet: ["DataAnnotation TextSpecs BackgroundFillSpecs BackgroundHatchSpecs BorderLineSpecs", {"border_line_color": [{"value": null}], "background_fill_color": [{"value": null}], "x": [{"field": "x"}], "x_units": ["data"], "y": [{"field": "y"}], "y_units": ["data"], "text": [{"field": "text"}], "angle": [{"value": 0}], "angle_units": ["rad"], "x_offset": [{"value": 0}], "y_offset": [{"value": 0}]}],
  MultipleDatePicker: ["BaseDatePicker", {"value": [[], 1], "separator": [", "]}],
  Slope: ["Annotation LineProps AboveFillProps AboveHatchProps BelowFillProps BelowHatchProps", {"below_fill_color": [null], "below_fill_alpha": [0.4], "above_fill_color": [null], "above_fill_alpha": [0.4], "gradient": [null], "y_intercept": [null]}],
  Title: ["TextAnnotation", {"text_font_size": ["13px"], "text_font_style": ["bold"], "text_line_height": [1.0], "vertical_align": ["bottom"], "align": ["left"], "offset": [0], "standoff": [10]}],
  Axis: ["GuideRenderer AxisLabelTextProps MajorLabelTextProps AxisLineProps MajorTickLineProps MinorTickLineProps BackgroundFillProps BackgroundHatchProps", {"background_fill_color": [null], "major_label_text_font_size": ["11px"], "major_label_text_align": ["center"], "major_label_text_baseline": ["alphabetic"], "axis_label_text_font_size": ["13px"], "axis_label_text_font_style": ["italic"], "dimension": ["auto"], "face": ["auto"], "bounds": ["auto"], "ticker": [null], "formatter": [null], "axis_label": [null], "axis_label_standoff": [5], "axis_label_standoff_mode": ["tick_labels"], "axis_label_orientation": ["parallel"], "axis_label_align": ["center"], "major_label_standoff": [5], "major_label_orientation": ["horizontal"], "major_label_overrides": [{}], "major_label_policy": [null], "major_tick_in": [2], "major_tick_out": [6], "minor_tick_in": [0], "minor_tick_out": [4], "fixed_location": [null]}],
  DatetimePicker: ["BaseDatetimePicker", {"value": [null, 1]}],
  DatetimeRangePicker: ["BaseDatetimePicker", {"value": [null, 1]}],
  MultipleDatetimePicker: ["BaseDatetimePicker", {"value": [[], 1], "separator": [", "]}],
  Plot: ["LayoutDOM OutlineLineProps BackgroundFillProps BackgroundHatchProps BorderLineProps BorderFillProps BorderHatchProps", {"border_fill_color": ["#ffffff"], "border_line_color": [null], "background_fill_color": ["#ffffff"], "outline_line_color": ["#e5e5e5"], "context_menu": ["auto"], "width": [600], "height": [600], "x_range": [null], "y_range": [null], "x_scale": [null], "y_scale": [null], "extra_x_ranges": [{}], "extra_y_ranges": [{}], "extra_x_scales": [{}], "extra_y_scales": [{}], "window_axis": ["none"], "hidpi": [true], "title": [null], "title_location": ["above"], "renderers": [[]], "toolbar": [null], "toolbar_location": ["right"], "toolbar_sticky": [true], "toolbar_inner": [false], "left": [[]], "right": [[]], "above": [[]], "below": [[]], "center": [[]], "frame_width": [null], "frame_height": [null], "frame_align": [true], "inner_width": [null, 1], "inner_height": [null, 1], "outer_width": [null, 1], "outer_height": [null, 1], "min_border": [5], "min_border_top": [null], "min_border_bottom": [null], "min_border_left": [null], "min_border_right": [null], "lod_factor": [10], "lod_threshold": [2000], "lod_interval": [300], "lod_timeout": [500], "output_backend": ["canvas"], "match_aspect": [false], "aspect_scale": [1], "reset_policy": ["standard"], "hold_render": [false], "attribution": [[]]}],
  BoxAnnotation: ["Annotation AreaVisuals", {"hover_fill_color": [null], "hover_fill_alpha": [0.4], "hover_line_color": [null], "hover_line_alpha": [0.3], "fill_color": ["#fff9ba"], "fill_alpha": [0.4], "line_color": ["#cccccc"], "line_alpha": [0.3], "left": [{"@": "number", "value": "nan"}, 1], "right": [{"@": "number", "value": "nan"}, 1], "top": [{"@": "number", "value": "nan"}, 1], "bottom": [{"@": "number", "value": "nan"}, 1], "left_units": ["data"], "right_units": ["data"], "top_units": ["data"], "bottom_units": ["data"], "left_limit": [null], "right_limit": [null], "top_limit": [null], "bottom_limit": [null], "min_width": [0], "min_height": [0], "max_width": [{"@": "number", "value": "inf"}], "max_height": [{"@": "number", "value": "inf"}], "border_radius": [0], "editable": [false], "resizable": ["all"], "movable": ["both"], "symmetric": [false], "use_handles": [false], "handles": [null], "inverted": [false]}],
  ContinuousAxis: ["Axis", {}],
  MapPlot: ["Plot", {"map_options": [null]}],
  PolyAnnotation: ["Annotation AreaVisuals", {"hover_fill_color": [null], "hover_fill_alpha": [0.4], "hover_line_color": [null], "hover_line_alpha": [0.3], "fill_color": ["#fff9ba"], "fill_alpha": [0.4], "line_color": ["#cccccc"], "line_alpha": [0.3], "xs": [[], 1], "xs_units": ["data"], "ys": [[], 1], "ys_units": ["data"], "editable": [false]}],
  BaseBar: ["Annotation TitleTextProps MajorLabelTextProps MajorTickLineProps MinorTickLineProps BarLineProps BorderLineProps BackgroundFillProps BackgroundHatchProps", {"background_fill_color": ["#ffffff"], "background_fill_alpha": [0.95], "border_line_color": [null], "bar_line_color": [null], "minor_tick_line_color": [null], "major_label_text_font_size": ["11px"], "title_text_font_size": ["13px"], "title_text_font_style": ["italic"], "location": ["top_right"], "orientation": ["auto"], "width": ["auto"], "height": ["auto"], "title": [null], "title_standoff": [2], "ticker": ["auto"], "formatter": ["auto"], "major_label_overrides": [{}], "major_label_policy": [null], "label_standoff": [5], "margin": [30], "padding": [10], "major_tick_in": [5], "major_tick_out": [0], "minor_tick_in": [0], "minor_tick_out": [0]}],
  GMapPlot: ["MapPlot", {"background_fill_alpha": [0.0], "api_key": [""], "api_version": ["weekly"]}],
  LinearAxis: ["ContinuousAxis", {}],
  LogAxis: ["ContinuousAxis", {}],
  BaseColorBar: ["BaseBar", {"major_tick_line_color": ["#ffffff"], "scale_alpha": [1.0]}],
  DatetimeAxis: ["LinearAxis", {}],
  Legend: ["Annotation TitleTextProps BorderLineProps BackgroundFillProps BackgroundHatchProps ItemBackgroundFillProps ItemBackgroundHatchProps InactiveFillProps InactiveHatchProps LabelTextProps", {"label_text_font_size": ["13px"], "label_text_baseline": ["middle"], "inactive_fill_color": ["white"], "inactive_fill_alpha": [0.7], "item_background_fill_color": ["#f1f1f1"], "item_background_fill_alpha": [0.8], "background_fill_color": ["#ffffff"], "background_fill_alpha": [0.95], "border_line_color": ["#e5e5e5"], "border_line_alpha": [0.5], "title_text_font_size": ["13px"], "title_text_font_style": ["italic"], "location": ["top_right"], "orientation": ["vertical"], "ncols": ["auto"], "nrows": ["auto"], "title": [null], "title_location": ["above"], "title_standoff": [5], "item_background_policy": ["none"], "click_policy": ["none"], "label_standoff": [5], "label_height": ["auto"], "label_width": [20], "glyph_height": [20], "glyph_width": [20], "margin": [10], "padding": [10], "border_radius": [0], "spacing": [3], "items": [[]]}],
  MercatorAxis: ["LinearAxis", {}],
  TimedeltaAxis: ["LinearAxis", {}],
  CategoricalAxis: ["Axis SeparatorLineProps GroupTextProps SubgroupTextProps", {"subgroup_text_font_size": ["11px"], "subgroup_text_font_style": ["bold"], "group_text_color": ["grey"], "group_text_font_size": ["11px"], "group_text_font_style": ["bold"], "separator_line_color": ["lightgrey"], "separator_line_width": [2.0], "group_label_orientation": ["parallel"], "subgroup_label_orientation": ["parallel"]}],
  ColorBar: ["BaseColorBar", {"color_mapper": [null], "display_low": [null], "display_high": [null]}],
  ContourColorBar: ["BaseColorBar", {"fill_renderer": [null], "line_renderer": [null], "levels": [[]]}],
};

/** The rare types, for tests: no page has them before it meets one. */
export const RARE: typeof TABLE = {
  Action: ["Model", {}],
  CellEditor: ["Model", {}],
  CellFormatter: ["Model", {}],
  Comparison: ["Model", {}],
  Coordinate: ["Model", {}],
  DOMNode: ["Model", {}],
  Decoration: ["Model", {"marking": [null], "node": ["end"]}],
  DividerItem: ["Model", {}],
  GroupingInfo: ["Model", {"getter": [""], "aggregators": [[]], "collapsed": [false]}],
  MenuItem: ["Model", {"checked": [null, 1], "icon": [null], "label": [""], "tooltip": [null], "shortcut": [null], "menu": [null], "disabled": [false], "action": [null]}],
  RowAggregator: ["Model", {"field_": [""]}],
  Selector: ["Model", {"query": [""]}],
  StyleSheet: ["Model", {}],
  Styles: ["Model", {"declarations": [{}]}],
  Texture: ["Model", {"repetition": ["repeat"]}],
  ActionItem: ["MenuItem", {}],
  AvgAggregator: ["RowAggregator", {}],
  BooleanFormatter: ["CellFormatter", {"icon": ["check"]}],
  ByCSS: ["Selector", {}],
  ByClass: ["Selector", {}],
  ByID: ["Selector", {}],
  ByXPath: ["Selector", {}],
  CanvasTexture: ["Texture", {"code": [""]}],
  CheckableItem: ["MenuItem", {"checked": [false, 1]}],
  CheckboxEditor: ["CellEditor", {}],
  CloseDialog: ["Callback", {"dialog": [null]}],
  CustomJSCompare: ["Comparison", {"args": [{}], "code": [""]}],
  DOMElement: ["DOMNode", {"style": [{}], "children": [[]]}],
  DateEditor: ["CellEditor", {}],
  DomText: ["DOMNode", {"content": [""]}],
  HTMLTemplateFormatter: ["CellFormatter", {"template": ["<%= value %>"]}],
  ImageURLTexture: ["Texture", {"url": [""]}],
  ImportedStyleSheet: ["StyleSheet", {"url": [""]}],
  Indexed: ["Coordinate", {"index": [0], "renderer": [null]}],
  InlineStyleSheet: ["StyleSheet", {"css": [""]}],
  IntEditor: ["CellEditor", {"step": [1]}],
  MaxAggregator: ["RowAggregator", {}],
  MinAggregator: ["RowAggregator", {}],
  NanCompare: ["Comparison", {"ascending_first": [false]}],
  Node: ["Coordinate", {"target": ["frame"], "symbol": ["center"], "offset": [0]}],
  NumberEditor: ["CellEditor", {"step": [0.01]}],
  OpenDialog: ["Callback", {"dialog": [null]}],
  PercentEditor: ["CellEditor", {}],
  SelectEditor: ["CellEditor", {"options": [[]]}],
  StringEditor: ["CellEditor", {"completions": [[]]}],
  StringFormatter: ["CellFormatter", {"font_style": [{"value": "normal"}], "text_align": [{"value": "left"}], "text_color": [{"value": null}], "background_color": [{"value": null}], "nan_format": ["NaN"], "null_format": ["(null)"]}],
  SumAggregator: ["RowAggregator", {}],
  TextEditor: ["CellEditor", {}],
  TimeEditor: ["CellEditor", {}],
  ToggleGroup: ["Action", {"groups": [[]]}],
  XY: ["Coordinate", {"x": [0], "y": [0]}],
  DateFormatter: ["StringFormatter", {"nan_format": ["-"], "null_format": ["-"], "format": ["ISO-8601"]}],
  Dialog: ["UIElement", {"visible": [true, 1], "title": [null], "content": [""], "closable": [true], "close_action": ["destroy"], "collapsible": [true], "minimizable": [true], "maximizable": [true], "pinnable": [true], "resizable": ["all"], "movable": ["both"], "symmetric": [false], "left_limit": [null], "right_limit": [null], "top_limit": [null], "bottom_limit": [null]}],
  DomDiv: ["DOMElement", {}],
  DomSpan: ["DOMElement", {}],
  EditTool: ["GestureTool", {"default_overrides": [{}], "empty_value": [0]}],
  ExamineTool: ["ActionTool", {}],
  Examiner: ["UIElement", {"target": [null]}],
  GlobalImportedStyleSheet: ["ImportedStyleSheet", {}],
  GlobalInlineStyleSheet: ["InlineStyleSheet", {}],
  HTML: ["DOMElement", {"html": [""], "refs": [[]]}],
  MathML: ["MathText", {}],
  Menu: ["UIElement", {"items": [[]], "reversed": [false]}],
  NumberFormatter: ["StringFormatter", {"nan_format": ["-"], "null_format": ["-"], "format": ["0,0"], "language": ["en"], "rounding": ["round"]}],
  Placeholder: ["DOMElement", {}],
  ScientificFormatter: ["StringFormatter", {"nan_format": ["-"], "null_format": ["-"], "precision": [10], "power_limit_high": [5], "power_limit_low": [-3]}],
  Table: ["DOMElement", {}],
  TableRow: ["DOMElement", {}],
  Template: ["DOMElement", {"actions": [[]]}],
  Drawer: ["Pane", {"location": ["left"], "open": [false, 1], "size": [300], "resizable": [false]}],
  Index: ["Placeholder", {}],
  Panel: ["Pane", {"position": [null], "anchor": ["top_left"], "width": ["auto"], "height": ["auto"]}],
  PolyTool: ["EditTool", {"vertex_renderer": [null]}],
  ToolMenu: ["Menu", {"toolbar": [null]}],
  ValueOf: ["Placeholder", {"obj": [null], "attr": [""], "format": [null], "formatter": ["raw"]}],
  ValueRef: ["Placeholder", {"field": [""], "format": [null], "formatter": ["raw"], "filter": [null]}],
  WebDataSource: ["ColumnDataSource", {"data_url": [""], "adapter": [null], "mode": ["replace"], "max_size": [null]}],
  AjaxDataSource: ["WebDataSource", {"polling_interval": [null], "method": ["POST"], "if_modified": [false], "content_type": ["application/json"], "http_headers": [{}]}],
  ColorRef: ["ValueRef", {"hex": [true], "swatch": [true]}],
  HTMLAnnotation: ["Annotation", {}],
  ServerSentDataSource: ["WebDataSource", {}],
  BoxEditTool: ["EditTool Drag Tap", {"renderers": [[]], "dimensions": ["both"], "num_objects": [0]}],
  FreehandDrawTool: ["EditTool Drag Tap", {"renderers": [[]], "num_objects": [0]}],
  Indicator: ["Widget", {}],
  LineEditTool: ["EditTool Drag Tap", {"renderers": [[]], "intersection_renderer": [null], "dimensions": ["both"]}],
  Markdown: ["Widget", {"text": [""], "disable_math": [false]}],
  PointDrawTool: ["EditTool Drag Tap", {"renderers": [[]], "add": [true], "drag": [true], "num_objects": [0]}],
  PolyDrawTool: ["PolyTool Drag Tap", {"renderers": [[]], "drag": [true], "num_objects": [0]}],
  PolyEditTool: ["PolyTool Drag Tap", {"renderers": [[]]}],
  Progress: ["Indicator", {"mode": ["determinate"], "value": [0], "min": [0], "max": [100], "reversed": [false], "orientation": ["horizontal"], "label": ["@{percent}%"], "label_location": ["inline"], "description": [null]}],
  DataCube: ["DataTable", {"grouping": [[]], "target": [null]}],
  MathTextGlyph: ["Text", {}],
  HTMLTextAnnotation: ["HTMLAnnotation BackgroundFillProps BackgroundHatchProps BorderLineProps", {"border_line_color": [null], "background_hatch_color": [null], "background_fill_color": [null], "padding": [0], "border_radius": [0]}],
  MathMLGlyph: ["MathTextGlyph", {}],
  TeXGlyph: ["MathTextGlyph", {"display": ["auto"], "macros": [{}]}],
  HTMLLabelSet: ["HTMLAnnotation DataAnnotation TextSpecs BackgroundFillSpecs BorderLineSpecs", {"border_line_color": [{"value": null}], "background_fill_color": [{"value": null}], "x": [{"field": "x"}], "x_units": ["data"], "y": [{"field": "y"}], "y_units": ["data"], "text": [{"field": "text"}], "angle": [{"value": 0}], "angle_units": ["rad"], "x_offset": [{"value": 0}], "y_offset": [{"value": 0}]}],
  HTMLTitle: ["HTMLTextAnnotation", {"text": [""], "vertical_align": ["bottom"], "align": ["left"], "offset": [0], "standoff": [10], "text_color": ["#444444"], "text_outline_color": [null], "text_outline_width": [1], "text_alpha": [1.0], "text_font": ["helvetica"], "text_font_size": ["13px"], "text_font_style": ["bold"], "text_line_height": [1.0]}],
  HTMLLabel: ["HTMLTextAnnotation TextProps", {"x": [0], "x_units": ["data"], "y": [0], "y_units": ["data"], "text": [""], "angle": [0], "angle_units": ["rad"], "x_offset": [0], "y_offset": [0]}],
  ScaleBar: ["Annotation BarLineProps LabelTextProps TitleTextProps BorderLineProps BackgroundFillProps BackgroundHatchProps", {"background_fill_color": ["#ffffff"], "background_fill_alpha": [0.95], "border_line_color": ["#e5e5e5"], "border_line_alpha": [0.5], "title_text_font_size": ["13px"], "title_text_font_style": ["italic"], "label_text_font_size": ["13px"], "label_text_baseline": ["middle"], "bar_line_width": [2], "range": ["auto"], "unit": ["m"], "dimensional": [null], "orientation": ["horizontal"], "bar_length": [0.2], "bar_length_units": ["screen"], "length_sizing": ["adaptive"], "location": ["top_right"], "x_units": ["data"], "y_units": ["data"], "anchor": ["auto"], "label": ["@{value} @{unit}"], "label_align": ["center"], "label_location": ["below"], "label_standoff": [5], "title": [""], "title_align": ["center"], "title_location": ["above"], "title_standoff": [5], "margin": [10], "padding": [10], "ticker": [null]}],
  SizeBar: ["BaseBar GlyphLineSpecs GlyphFillSpecs GlyphHatchSpecs", {"glyph_line_color": [{"value": null}], "width": [200], "height": [50], "renderer": ["auto"], "bounds": ["auto"]}],
};
