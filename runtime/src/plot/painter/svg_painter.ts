/**
 * The painter that writes SVG text: for export, and for snapshots that a test can read.
 *
 * It needs no DOM. It does not know what is painted.
 *
 *     const painter = new SvgPainter(400, 300);  paint(painter);  painter.svg()
 */
import { mathPicture, type MathPicture } from "../../math/picture";
import { height, width, type Box } from "../geometry";
import { traceDot, traceOutline, traceStrokes, type PathSink } from "../marker/shape";
import { exponentStyle, EXPONENT_RAISE, firstBaseline, isPower, lineStep, measure, runWidth, type Label } from "../text/meter";
import { alphaOf, cssOpaque } from "../visual/color";
import type { FillStyle, HatchStyle, ShapeStyles, StrokeStyle, TextStyle } from "../visual/style";
import { hatchTile } from "./hatch";
import { texturePatternSvg } from "./textures";
import { mathBaseline } from "./math_ink";
import { extentAt, type Markers, type Painter, type Positions, type Rectangles, type Turn } from "./painter";
import type { Picture } from "./picture";

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

class PathText implements PathSink {
  text = "";

  moveTo(x: number, y: number): void {
    this.text += `M${fixed(x)} ${fixed(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.text += `L${fixed(x)} ${fixed(y)}`;
  }

  closePath(): void {
    this.text += "Z";
  }

  /** Only whole circles are asked for; SVG draws one as two halves. */
  arc(x: number, y: number, radius: number): void {
    const r = fixed(radius);
    this.text += `A${r} ${r} 0 1 1 ${fixed(x - radius)} ${fixed(y)}A${r} ${r} 0 1 1 ${fixed(x + radius)} ${fixed(y)}`;
  }
}

export class SvgPainter implements Painter {
  readonly name = "svg";
  readonly pixelRatio = 1;
  private readonly lines: string[] = [];
  private readonly definitions = new Map<string, string>();

  constructor(
    private readonly wide: number,
    private readonly high: number,
  ) {}

  within(area: Box, paint: () => void): void {
    const key = `clip ${area.left} ${area.top} ${area.right} ${area.bottom}`;
    const place = `x="${fixed(area.left)}" y="${fixed(area.top)}" width="${fixed(width(area))}" height="${fixed(height(area))}"`;
    const id = this.define(key, (name) => `<clipPath id="${name}"><rect ${place}/></clipPath>`);
    this.lines.push(`<g clip-path="url(#${id})">`);
    try {
      paint();
    } finally {
      this.lines.push("</g>");
    }
  }

  /** The id of a definition, made when it is first needed. */
  private define(key: string, write: (id: string) => string): string {
    const ids = [...this.definitions.keys()];
    const at = ids.indexOf(key);
    const id = `d${at < 0 ? ids.length : at}`;
    if (at < 0) {
      this.definitions.set(key, write(id));
    }
    return id;
  }

  polyline(x: Positions, y: Positions, count: number, stroke: Readonly<StrokeStyle>): void {
    const path = trace(x, y, count, false);
    if (path !== "") {
      this.path(path, null, null, stroke);
    }
  }

  polygons(x: Positions, y: Positions, count: number, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, holes = false): void {
    const path = trace(x, y, count, true);
    if (path !== "") {
      this.shape(`path d="${path}"${holes ? ' fill-rule="evenodd"' : ""}`, fill, hatch, null);
    }
  }

  markers(markers: Markers, styles: ShapeStyles, indices: ArrayLike<number> | null): void {
    const { shape } = markers;
    const count = indices === null ? markers.x.length : indices.length;
    for (let k = 0; k < count; k++) {
      const i = indices === null ? k : (indices[k] as number);
      const x = markers.x[i] as number;
      const y = markers.y[i] as number;
      const radius = extentAt(markers.size, i) / 2;
      if (!(x - x === 0 && y - y === 0 && radius >= 0)) {
        continue;
      }
      const angle = extentAt(markers.angle, i);
      const [cos, sin] = [Math.cos(angle), -Math.sin(angle)];
      const stroke = styles.stroke.at(i);
      const outline = new PathText();
      traceOutline(outline, shape, x, y, radius, cos, sin);
      const hatch = outline.text === "" ? null : styles.hatch.at(i);
      const fill = outline.text === "" ? null : styles.fill.at(i);
      if (hatch !== null) {
        // Strokes inside of the outline lie above the hatch.
        this.path(outline.text, fill, hatch, null);
      }
      if (stroke !== null) {
        traceStrokes(outline, shape, x, y, radius, cos, sin);
      }
      if (outline.text !== "") {
        this.path(outline.text, hatch === null ? fill : null, null, stroke);
      }
      if (stroke !== null) {
        if (shape.dot) {
          const dot = new PathText();
          traceDot(dot, x, y, radius);
          this.path(dot.text, { color: stroke.color }, null, null);
        }
      }
    }
  }

  rectangles(rectangles: Rectangles, styles: ShapeStyles, indices: ArrayLike<number> | null): void {
    const count = indices === null ? rectangles.x.length : indices.length;
    for (let k = 0; k < count; k++) {
      const i = indices === null ? k : (indices[k] as number);
      const x = rectangles.x[i] as number;
      const y = rectangles.y[i] as number;
      const w = extentAt(rectangles.width, i);
      const h = extentAt(rectangles.height, i);
      if (!(x - x === 0 && y - y === 0 && w >= 0 && h >= 0)) {
        continue;
      }
      const angle = extentAt(rectangles.angle, i);
      const turn = angle === 0 ? "" : ` transform="rotate(${fixed((-angle * 180) / Math.PI)} ${fixed(x)} ${fixed(y)})"`;
      const corner = rectangles.corner > 0 ? ` rx="${fixed(Math.min(rectangles.corner, w / 2, h / 2))}"` : "";
      const shape = `rect x="${fixed(x - w / 2)}" y="${fixed(y - h / 2)}" width="${fixed(w)}" height="${fixed(h)}"${corner}${turn}`;
      this.shape(shape, styles.fill.at(i), styles.hatch.at(i), styles.stroke.at(i));
    }
  }

  text(label: Label, x: number, y: number, style: TextStyle, angle: number): void {
    const turn = angle === 0 ? "" : ` transform="rotate(${fixed((-angle * 180) / Math.PI)} ${fixed(x)} ${fixed(y)})"`;
    const math = isPower(label) ? null : mathPicture(label, style.font);
    if (math !== null) {
      this.math(math, x, y, style, angle);
      return;
    }
    if (isPower(label)) {
      const shift = style.align === "left" ? 0 : -measure(label, style).width * (style.align === "center" ? 0.5 : 1);
      const baseline = y + firstBaseline(style, 1);
      const raised = exponentStyle(style);
      this.run(label.base, x + shift, baseline, style, "start", turn);
      this.run(label.exponent, x + shift + runWidth(label.base, style), baseline - style.sizePx * EXPONENT_RAISE, raised, "start", turn);
      return;
    }
    const lines = label.split("\n");
    let baseline = y + firstBaseline(style, lines.length);
    const anchor = style.align === "left" ? "start" : style.align === "center" ? "middle" : "end";
    for (const line of lines) {
      this.run(line, x, baseline, style, anchor, turn);
      baseline += lineStep(style);
    }
  }

  private math(picture: MathPicture, x: number, y: number, style: TextStyle, angle: number): void {
    const { sizePx } = style;
    const left = style.align === "left" ? 0 : -picture.width * sizePx * (style.align === "center" ? 0.5 : 1);
    const turned = angle === 0 ? "" : ` rotate(${fixed((-angle * 180) / Math.PI)})`;
    this.lines.push(`<g transform="translate(${fixed(x)} ${fixed(y)})${turned} translate(${fixed(left)} ${fixed(mathBaseline(picture, style))})">`);
    const ink = (color: string | null): string => (color === null ? paint("fill", style.color) : ` fill="${color}"`);
    for (const { text, x: across, y: down, style: kind, size, family, color } of picture.runs) {
      const place = `x="${fixed(across * sizePx)}" y="${fixed(down * sizePx)}" style="font: ${escaped(`${kind} ${fixed(size * sizePx)}px ${family}`)}"`;
      this.lines.push(`<text ${place}${ink(color)}>${escaped(text)}</text>`);
    }
    for (const rule of picture.rules) {
      const [across, down, wide, high] = [rule.x, rule.y, rule.width, rule.height].map((length) => fixed(length * sizePx)) as [string, string, string, string];
      this.lines.push(`<rect x="${across}" y="${down}" width="${wide}" height="${high}"${ink(rule.color)}/>`);
    }
    for (const { path, clip, x: across, y: down, scaleX, scaleY, color } of picture.shapes) {
      // A picture of its own cuts what is outside of it, as the clip does.
      const cut = `x="${fixed(clip.x * sizePx)}" y="${fixed(clip.y * sizePx)}" width="${fixed(clip.width * sizePx)}" height="${fixed(clip.height * sizePx)}"`;
      const place = `translate(${fixed((across - clip.x) * sizePx)} ${fixed((down - clip.y) * sizePx)}) scale(${scaleX * sizePx} ${scaleY * sizePx})`;
      this.lines.push(`<svg ${cut}><path transform="${place}" d="${path}"${ink(color)}/></svg>`);
    }
    this.lines.push("</g>");
  }

  private run(text: string, x: number, y: number, style: TextStyle, anchor: string, turn: string): void {
    const outlined = (style.outlineColor & 0xff) !== 0;
    const outline = outlined
      ? `${paint("stroke", style.outlineColor)} stroke-width="${fixed(style.outlineWidth)}" paint-order="stroke"`
      : "";
    const place = `x="${fixed(x)}" y="${fixed(y)}" style="font: ${escaped(style.font)}" text-anchor="${anchor}"`;
    this.lines.push(`<text ${place}${paint("fill", style.color)}${outline}${turn}>${escaped(text)}</text>`);
  }

  image(picture: Picture, { left, top, right, bottom }: Box, alpha: number, turn: Turn | null): void {
    const [wide, high] = [Math.abs(right - left), Math.abs(bottom - top)];
    const turned = turn === null ? "" : `rotate(${fixed((-turn.angle * 180) / Math.PI)} ${fixed(turn.x)} ${fixed(turn.y)}) `;
    const placed = `${turned}translate(${fixed(left)} ${fixed(top)}) scale(${Math.sign(right - left)} ${Math.sign(bottom - top)})`;
    const look = `${alpha === 1 ? "" : ` opacity="${fixed(alpha)}"`}${picture.sharp ? ' style="image-rendering: pixelated"' : ""}`;
    this.lines.push(
      `<image width="${fixed(wide)}" height="${fixed(high)}" preserveAspectRatio="none" transform="${placed}"${look} href="${escaped(picture.url())}"/>`,
    );
  }

  private path(d: string, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, stroke: Readonly<StrokeStyle> | null): void {
    this.shape(`path d="${d}"`, fill, hatch, stroke);
  }

  private shape(shape: string, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, stroke: Readonly<StrokeStyle> | null): void {
    const strokeFirst = hatch === null;
    if (fill !== null || (stroke !== null && strokeFirst)) {
      const filled = fill === null ? ' fill="none"' : paint("fill", fill.color);
      this.lines.push(`<${shape}${filled}${stroke === null || !strokeFirst ? "" : strokeText(stroke)}/>`);
    }
    if (hatch !== null) {
      const id = this.hatch(hatch);
      const filled = id === null ? ' fill="none"' : ` fill="url(#${id})"`;
      this.lines.push(`<${shape}${filled}${stroke === null ? "" : strokeText(stroke)}/>`);
    }
  }

  private hatch(hatch: Readonly<HatchStyle>): string | null {
    if (hatch.texture) {
      const of = `texture ${(hatch.texture as { id: string }).id} ${hatch.color} ${hatch.scale} ${hatch.weight}`;
      return this.define(of, (id) => texturePatternSvg(hatch, id, this.wide, this.high));
    }
    const tile = hatchTile(hatch.pattern);
    if (tile === null) {
      return null;
    }
    const { scale } = hatch;
    const key = `hatch ${hatch.pattern} ${hatch.color} ${scale} ${hatch.weight}`;
    return this.define(key, (id) => {
      const lines: string[] = [];
      for (let i = 0; i < tile.lines.length; i += 4) {
        const [x0, y0, x1, y1] = tile.lines.slice(i, i + 4).map((value) => fixed(value * scale));
        lines.push(`M${x0} ${y0}L${x1} ${y1}`);
      }
      const stroke = `${paint("stroke", hatch.color)} stroke-width="${fixed(hatch.weight)}"`;
      const strokes = lines.length === 0 ? "" : `<path d="${lines.join("")}" fill="none"${stroke}/>`;
      const circle = (values: readonly number[], look: string): string => {
        const [x = 0, y = 0, radius = 0] = values.map((value) => value * scale);
        return values.length === 0 ? "" : `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}"${look}/>`;
      };
      const round = circle(tile.dots, paint("fill", hatch.color)) + circle(tile.rings, ` fill="none"${stroke}`);
      return `<pattern id="${id}" width="${fixed(scale)}" height="${fixed(scale)}" patternUnits="userSpaceOnUse">${strokes}${round}</pattern>`;
    });
  }

  finish(): void {
    // svg() gives the text.
  }

  /** The whole document. */
  svg(): string {
    const definitions = this.definitions.size === 0 ? "" : `<defs>${[...this.definitions.values()].join("")}</defs>\n`;
    const size = `width="${fixed(this.wide)}" height="${fixed(this.high)}" viewBox="0 0 ${fixed(this.wide)} ${fixed(this.high)}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${definitions}${this.lines.join("\n")}\n</svg>\n`;
  }
}

function paint(name: "fill" | "stroke", color: number): string {
  const alpha = alphaOf(color);
  return ` ${name}="${cssOpaque(color)}"${alpha === 1 ? "" : ` ${name}-opacity="${fixed(alpha)}"`}`;
}

function strokeText(stroke: Readonly<StrokeStyle>): string {
  const dash = stroke.dash.length === 0 ? "" : ` stroke-dasharray="${stroke.dash.join(" ")}" stroke-dashoffset="${fixed(stroke.dashOffset)}"`;
  const join = stroke.join === "miter" ? "" : ` stroke-linejoin="${stroke.join}"`;
  const cap = stroke.cap === "butt" ? "" : ` stroke-linecap="${stroke.cap}"`;
  return `${paint("stroke", stroke.color)} stroke-width="${fixed(stroke.width)}"${join}${cap}${dash}`;
}

function trace(x: Positions, y: Positions, count: number, close: boolean): string {
  const path = new PathText();
  let drawing = false;
  for (let i = 0; i < count; i++) {
    const px = x[i] as number;
    const py = y[i] as number;
    if (!Number.isFinite(px + py)) {
      if (drawing && close) {
        path.closePath();
      }
      drawing = false;
    } else if (drawing) {
      path.lineTo(px, py);
    } else {
      path.moveTo(px, py);
      drawing = true;
    }
  }
  if (drawing && close) {
    path.closePath();
  }
  return path.text;
}
