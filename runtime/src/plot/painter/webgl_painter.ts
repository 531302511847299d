/**
 * The painter that lets the graphics card do markers, rectangles and solid lines; text, hatches, dashes and polygons go to the
 * 2D painter of the same canvas, in the order in which they were asked for.
 *
 *     webglPainter(canvas.getContext("2d"), devicePixelRatio) ?? new CanvasPainter(...)
 */
import type { Box } from "../geometry";
import type { Label } from "../text/meter";
import { blank, type FillStyle, type HatchStyle, type ShapeStyles, type StrokeStyle, type TextStyle } from "../visual/style";
import { CanvasPainter } from "./canvas_painter";
import { extentAt, type Markers, type Painter, type Positions, type Rectangles, type Turn } from "./painter";
import type { Picture } from "./picture";
import { sharedGl, type SharedGl } from "./webgl_context";
import { MOST_CORNERS, MOST_STROKES } from "./webgl_shaders";

/** Floats an instance: centre 2, size 2, look 3, fill 4, line 4. */
const STRIDE = 15;
const FLOAT = 4;
/** A line's width at which a mitre may reach out this many times. */
const MITER_LIMIT = 10;

/** null where WebGL2 is not to be had. */
export function webglPainter(target: CanvasRenderingContext2D, pixelRatio: number): Painter | null {
  const shared = sharedGl();
  return shared === null || shared.gl.isContextLost() ? null : new WebglPainter(shared, target, pixelRatio);
}

interface Form {
  readonly kind: 0 | 1 | 2 | 3;
  readonly polygon: readonly number[];
  readonly strokes: readonly number[];
  readonly dot: number;
  /** The farthest corner in units of the half size. */
  readonly extent: number;
}

const BOX: Form = { kind: 3, polygon: [], strokes: [], dot: 0, extent: 1 };

class WebglPainter implements Painter {
  readonly name = "webgl";
  private readonly plain: CanvasPainter;
  private readonly deviceWidth: number;
  private readonly deviceHeight: number;
  private dirty = false;

  constructor(
    private readonly shared: SharedGl,
    private readonly target: CanvasRenderingContext2D,
    readonly pixelRatio: number,
  ) {
    this.plain = new CanvasPainter(target, pixelRatio);
    this.deviceWidth = target.canvas.width;
    this.deviceHeight = target.canvas.height;
  }

  within(area: Box, paint: () => void): void {
    this.flush();
    // The copy to the target is cut by the target's own clip.
    this.plain.within(area, () => {
      paint();
      this.flush();
    });
  }

  polyline(x: Positions, y: Positions, count: number, stroke: Readonly<StrokeStyle>): void {
    if (stroke.dash.length > 0) {
      this.flush();
      this.plain.polyline(x, y, count, stroke);
      return;
    }
    // Overlapping segments of one line take the greater coverage, so they must not meet what is already there.
    this.flush();
    const { gl, lines, buffer } = this.begin();
    const points = linePoints(x, y, count);
    gl.useProgram(lines.program);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, points, gl.STREAM_DRAW);
    for (let i = 0; i < 5; i++) {
      if (i < 4) {
        gl.enableVertexAttribArray(i);
        gl.vertexAttribPointer(i, 2, gl.FLOAT, false, 2 * FLOAT, i * 2 * FLOAT);
        gl.vertexAttribDivisor(i, 1);
      } else {
        gl.disableVertexAttribArray(i);
      }
    }
    const half = stroke.width / 2;
    gl.uniform2f(lines.uniform("u_size"), this.deviceWidth / this.pixelRatio, this.deviceHeight / this.pixelRatio);
    gl.uniform1f(lines.uniform("u_half"), half);
    gl.uniform1f(lines.uniform("u_pixel"), 1 / this.pixelRatio);
    gl.uniform1f(lines.uniform("u_reach"), stroke.join === "miter" ? half * MITER_LIMIT : half);
    gl.uniform1i(lines.uniform("u_join"), stroke.join === "miter" ? 0 : stroke.join === "round" ? 1 : 2);
    gl.uniform1i(lines.uniform("u_cap"), stroke.cap === "round" ? 1 : stroke.cap === "square" ? 2 : 0);
    const [r, g, b, a] = premultiplied(stroke.color);
    gl.uniform4f(lines.uniform("u_color"), r, g, b, a);
    gl.blendEquation(gl.MAX);
    gl.blendFunc(gl.ONE, gl.ONE);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, Math.max(0, points.length / 2 - 3));
    this.flush();
  }

  polygons(x: Positions, y: Positions, count: number, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, holes = false): void {
    this.flush();
    this.plain.polygons(x, y, count, fill, hatch, holes);
  }

  markers(markers: Markers, styles: ShapeStyles, indices: ArrayLike<number> | null): void {
    const { shape } = markers;
    const corners = typeof shape.outline === "string" || shape.outline === null ? 0 : shape.outline.length / 2;
    if (!blank(styles.hatch) || corners > MOST_CORNERS || shape.strokes.length / 4 > MOST_STROKES) {
      this.flush();
      this.plain.markers(markers, styles, indices);
      return;
    }
    const polygon = typeof shape.outline === "string" || shape.outline === null ? [] : shape.outline;
    const form: Form = {
      kind: shape.outline === "circle" ? 1 : shape.outline === null ? 0 : 2,
      polygon,
      strokes: shape.strokes,
      dot: shape.dot ? 0.25 : 0,
      extent: Math.max(1, ...polygon.map(Math.abs)),
    };
    const instances = new Instances(styles, indices === null ? markers.x.length : indices.length);
    instances.fill(indices, markers.x, markers.y, markers.size, markers.size, markers.angle, 0);
    this.draw(form, instances);
  }

  rectangles(rectangles: Rectangles, styles: ShapeStyles, indices: ArrayLike<number> | null): void {
    if (!blank(styles.hatch)) {
      this.flush();
      this.plain.rectangles(rectangles, styles, indices);
      return;
    }
    const { x, y, angle, corner } = rectangles;
    const instances = new Instances(styles, indices === null ? x.length : indices.length);
    instances.fill(indices, x, y, rectangles.width, rectangles.height, angle, corner);
    this.draw(BOX, instances);
  }

  private draw(form: Form, instances: Instances): void {
    if (instances.count === 0) {
      return;
    }
    const { gl, shapes, buffer } = this.begin();
    gl.useProgram(shapes.program);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, instances.values.subarray(0, instances.count * STRIDE), gl.STREAM_DRAW);
    let offset = 0;
    [2, 2, 3, 4, 4].forEach((size, i) => {
      gl.enableVertexAttribArray(i);
      gl.vertexAttribPointer(i, size, gl.FLOAT, false, STRIDE * FLOAT, offset * FLOAT);
      gl.vertexAttribDivisor(i, 1);
      offset += size;
    });
    gl.uniform2f(shapes.uniform("u_size"), this.deviceWidth / this.pixelRatio, this.deviceHeight / this.pixelRatio);
    gl.uniform1f(shapes.uniform("u_pixel"), 1 / this.pixelRatio);
    gl.uniform1f(shapes.uniform("u_extent"), form.extent);
    gl.uniform1i(shapes.uniform("u_form"), form.kind);
    gl.uniform1i(shapes.uniform("u_corners"), form.polygon.length / 2);
    if (form.polygon.length > 0) {
      gl.uniform2fv(shapes.uniform("u_polygon"), form.polygon);
    }
    gl.uniform1i(shapes.uniform("u_strokes"), form.strokes.length / 4);
    if (form.strokes.length > 0) {
      gl.uniform4fv(shapes.uniform("u_segments"), form.strokes);
    }
    gl.uniform1f(shapes.uniform("u_dot"), form.dot);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, instances.count);
  }

  private begin(): SharedGl {
    if (!this.dirty) {
      this.shared.begin(this.deviceWidth, this.deviceHeight);
      this.dirty = true;
    }
    return this.shared;
  }

  /** Copies what the card has drawn, so that what comes next lies above it. */
  private flush(): void {
    if (!this.dirty) {
      return;
    }
    this.dirty = false;
    const { target, deviceWidth, deviceHeight } = this;
    target.save();
    target.setTransform(1, 0, 0, 1, 0, 0);
    // The viewport begins at the canvas' upper edge.
    target.drawImage(this.shared.canvas, 0, 0, deviceWidth, deviceHeight, 0, 0, deviceWidth, deviceHeight);
    target.restore();
  }

  text(label: Label, x: number, y: number, style: TextStyle, angle: number): void {
    this.flush();
    this.plain.text(label, x, y, style, angle);
  }

  image(picture: Picture, area: Box, alpha: number, turn: Turn | null): void {
    this.flush();
    this.plain.image(picture, area, alpha, turn);
  }

  finish(): void {
    this.flush();
  }
}

/** Looks and places of shapes, as one array for the card. */
class Instances {
  readonly values: Float32Array;
  count = 0;

  constructor(
    private readonly styles: ShapeStyles,
    most: number,
  ) {
    this.values = new Float32Array(most * STRIDE);
  }

  fill(
    indices: ArrayLike<number> | null,
    x: Positions,
    y: Positions,
    wide: number | Float64Array | Float32Array,
    high: number | Float64Array | Float32Array,
    angle: number | Float64Array | Float32Array,
    corner: number,
  ): void {
    const { values, styles } = this;
    const total = indices === null ? x.length : indices.length;
    for (let k = 0; k < total; k++) {
      const i = indices === null ? k : (indices[k] as number);
      const w = extentAt(wide, i) / 2;
      const h = extentAt(high, i) / 2;
      const px = x[i] as number;
      const py = y[i] as number;
      if (!(px - px === 0 && py - py === 0 && w >= 0 && h >= 0)) {
        continue;
      }
      const at = this.count * STRIDE;
      const stroke = styles.stroke.at(i);
      values[at] = px;
      values[at + 1] = py;
      values[at + 2] = w;
      values[at + 3] = h;
      values[at + 4] = extentAt(angle, i);
      values[at + 5] = stroke === null ? 0 : stroke.width / 2;
      values[at + 6] = Math.min(corner, w, h);
      putColor(values, at + 7, styles.fill.at(i)?.color ?? 0);
      putColor(values, at + 11, stroke?.color ?? 0);
      this.count++;
    }
  }
}

function putColor(values: Float32Array, at: number, color: number): void {
  const alpha = (color & 0xff) / 255;
  values[at] = ((color >>> 24) / 255) * alpha;
  values[at + 1] = (((color >>> 16) & 0xff) / 255) * alpha;
  values[at + 2] = (((color >>> 8) & 0xff) / 255) * alpha;
  values[at + 3] = alpha;
}

function premultiplied(color: number): readonly [number, number, number, number] {
  const values = new Float32Array(4);
  putColor(values, 0, color);
  return [values[0] as number, values[1] as number, values[2] as number, values[3] as number];
}

/** The line's points with one that is missing at each end; points that repeat their predecessor are left out. */
function linePoints(x: Positions, y: Positions, count: number): Float32Array {
  const points = new Float32Array(2 * (count + 2));
  points[0] = points[1] = NaN;
  let at = 2;
  for (let i = 0; i < count; i++) {
    const seen = Number.isFinite((x[i] as number) + (y[i] as number));
    const px = seen ? (x[i] as number) : NaN;
    const py = seen ? (y[i] as number) : NaN;
    if (at > 2 && points[at - 2] === Math.fround(px) && points[at - 1] === Math.fround(py)) {
      continue;
    }
    points[at++] = px;
    points[at++] = py;
  }
  points[at++] = NaN;
  points[at++] = NaN;
  return points.subarray(0, at);
}
