/**
 * The looks of texts, one a row.
 *
 *     textStyles(glyph, source.data, 1)(7).font
 */
import { anyChannel, colorChannel, numberChannel, type Columns } from "../data/channel";
import { packColor, withAlpha } from "./color";
import { textStyle } from "./read";
import type { TextStyle } from "./style";

const PARTS = ["color", "alpha", "font", "font_size", "font_style", "align", "baseline", "line_height", "outline_color", "outline_width"];

/** `dim` multiplies the opacities. */
export function textStyles(model: object, data: Columns, dim: number): (index: number) => TextStyle {
  const read = (name: string): unknown => (model as Record<string, unknown>)[`text_${name}`];
  const channels = PARTS.filter((name) => name !== "color" && name !== "alpha" && name !== "outline_color").map(
    (name) => [name, anyChannel(read(name), data)] as const,
  );
  const color = colorChannel(read("color"), data);
  const outline = colorChannel(read("outline_color"), data);
  const alpha = numberChannel(read("alpha"), data, 1);
  const single = channels.every(([, channel]) => channel.uniform) && color.uniform && alpha.uniform && outline.uniform;
  const at = (i: number): TextStyle => {
    const row = Object.fromEntries(channels.map(([name, channel]) => [`text_${name}`, channel.uniform ? channel.value : channel.values[i]]));
    const opacity = (alpha.uniform ? alpha.value : (alpha.values[i] ?? 1)) * dim;
    const style = textStyle({ ...row, text_color: null }, "");
    return {
      ...style,
      color: withAlpha(color.uniform ? color.value : (color.values[i] ?? packColor(null)), opacity),
      outlineColor: withAlpha(outline.uniform ? outline.value : (outline.values[i] ?? 0), opacity),
    };
  };
  if (!single) return at;
  const same = at(0);
  return () => same;
}
