/** Runs in a browser: paints every case with every painter and reports how far the pictures are apart from the canvas' one. */
import { CanvasPainter } from "../../../src/plot/painter/canvas_painter";
import type { Painter } from "../../../src/plot/painter/painter";
import { SvgPainter } from "../../../src/plot/painter/svg_painter";
import { allowSoftwareGl } from "../../../src/plot/painter/webgl_context";
import { webglPainter } from "../../../src/plot/painter/webgl_painter";
import { CASES, HEIGHT, WIDTH } from "./cases";

const RATIO = 2;

function surface(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH * RATIO;
  canvas.height = HEIGHT * RATIO;
  return canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
}

function pixels(context: CanvasRenderingContext2D): Uint8ClampedArray {
  return context.getImageData(0, 0, WIDTH * RATIO, HEIGHT * RATIO).data;
}

function painted(paint: (painter: Painter) => void, make: (context: CanvasRenderingContext2D) => Painter | null): Uint8ClampedArray | null {
  const context = surface();
  const painter = make(context);
  if (painter === null) {
    return null;
  }
  paint(painter);
  painter.finish();
  return pixels(context);
}

async function paintedSvg(paint: (painter: Painter) => void): Promise<Uint8ClampedArray> {
  const painter = new SvgPainter(WIDTH, HEIGHT);
  paint(painter);
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${btoa(painter.svg())}`;
  await image.decode();
  const context = surface();
  context.drawImage(image, 0, 0, WIDTH * RATIO, HEIGHT * RATIO);
  return pixels(context);
}

/** Share of the ink that differs: 0 the same picture, 1 nothing in common. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let apart = 0;
  let ink = 0;
  for (let i = 0; i < a.length; i += 4) {
    const alphaA = a[i + 3] as number;
    const alphaB = b[i + 3] as number;
    ink += Math.max(alphaA, alphaB);
    for (let k = 0; k < 3; k++) {
      apart += Math.abs((a[i + k] as number) * alphaA - (b[i + k] as number) * alphaB) / 255 / 3;
    }
    apart += Math.abs(alphaA - alphaB);
  }
  return ink === 0 ? 1 : apart / 2 / ink;
}

async function run(): Promise<void> {
  allowSoftwareGl();
  const found: Record<string, Record<string, number | null>> = {};
  for (const [name, paint] of Object.entries(CASES)) {
    const wanted = painted(paint, (context) => new CanvasPainter(context, RATIO)) as Uint8ClampedArray;
    const webgl = painted(paint, (context) => webglPainter(context, RATIO));
    found[name] = { webgl: webgl === null ? null : difference(wanted, webgl), svg: difference(wanted, await paintedSvg(paint)) };
  }
  const result = document.createElement("pre");
  result.id = "result";
  result.textContent = JSON.stringify(found);
  document.body.append(result);
}

void run();
