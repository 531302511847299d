import { describe, expect, it } from "vitest";
import { CIRCLE } from "../../../src/plot/marker/shape";
import { CanvasPainter } from "../../../src/plot/painter/canvas_painter";
import type { Painter } from "../../../src/plot/painter/painter";
import { SvgPainter } from "../../../src/plot/painter/svg_painter";
import { textStyle } from "../../../src/plot/visual/read";
import { NO_FILL, NO_HATCH, NO_STROKE, solidStroke } from "../../../src/plot/visual/style";
import { CASES, HEIGHT, WIDTH } from "./cases";

/** A 2D context that only writes down what it was told. */
function recorded(): { context: CanvasRenderingContext2D; calls: string[] } {
  const calls: string[] = [];
  const context = new Proxy({ canvas: { width: WIDTH, height: HEIGHT } } as Record<string, unknown>, {
    get: (target, name: string) => target[name] ?? ((...args: unknown[]) => void calls.push(`${name}(${args.join(",")})`)),
    set: (target, name: string, value) => {
      target[name] = value;
      calls.push(`${name}=${String(value)}`);
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}

interface Subject {
  readonly painter: Painter;
  /** How many marks were left. */
  marks(): number;
  readonly text: () => string;
}

const SUBJECTS: Readonly<Record<string, () => Subject>> = {
  svg: () => {
    const painter = new SvgPainter(WIDTH, HEIGHT);
    return { painter, marks: () => painter.svg().match(/<(path|rect x[^/]*fill="#|text)/g)?.length ?? 0, text: () => painter.svg() };
  },
  canvas: () => {
    const { context, calls } = recorded();
    return {
      painter: new CanvasPainter(context, 1),
      marks: () => calls.filter((call) => /^(fill|stroke|fillText)\(/.test(call)).length,
      text: () => calls.join("\n"),
    };
  },
};

describe.each(Object.entries(SUBJECTS))("the %s painter", (_name, make) => {
  it.each(Object.entries(CASES))("paints %s", (_case, paint) => {
    const subject = make();
    paint(subject.painter);
    subject.painter.finish();
    expect(subject.marks()).toBeGreaterThan(0);
    expect(subject.text()).not.toContain("NaN");
  });

  it("leaves no mark without a style, nor at a place that is missing", () => {
    const subject = make();
    const nothing = { stroke: NO_STROKE, fill: NO_FILL, hatch: NO_HATCH };
    subject.painter.markers({ x: [1], y: [1], size: 4, angle: 0, shape: CIRCLE }, nothing, null);
    subject.painter.rectangles({ x: [NaN, 5], y: [5, NaN], width: 2, height: 2, angle: 0, corner: 0 }, { ...nothing, fill: { uniform: true, at: () => ({ color: 255 }) } }, null);
    expect(subject.marks()).toBe(0);
  });

  it("breaks a line and an area where a point is at infinity, as where one is missing", () => {
    const traced = (nowhere: number): string => {
      const subject = make();
      subject.painter.polyline([10, 20, 30, 40, 50], [10, 20, nowhere, 40, 50], 5, solidStroke(0xff, 2));
      subject.painter.polygons([10, 20, 20, 30, 40, 50, 60], [10, 20, 30, nowhere, 40, 50, 40], 7, { color: 0xff }, null);
      return subject.text();
    };
    expect(traced(Infinity)).toBe(traced(NaN));
    expect(traced(-Infinity)).toBe(traced(NaN));
  });

  it("asks for the style of the point that it paints", () => {
    const subject = make();
    const asked: number[] = [];
    const fill = { uniform: false, at: (i: number) => (asked.push(i), { color: 0xff0000ff }) };
    subject.painter.markers({ x: [1, 2, 3], y: [1, 2, 3], size: 4, angle: 0, shape: CIRCLE }, { stroke: NO_STROKE, hatch: NO_HATCH, fill }, [2, 0]);
    expect(asked).toEqual([2, 0]);
  });

  it("lets go of an area after an error in it", () => {
    const { painter, text } = make();
    expect(() =>
      painter.within({ left: 0, top: 0, right: 5, bottom: 5 }, () => {
        throw new Error("broken");
      }),
    ).toThrow("broken");
    const open = (text().match(/<g |save\(/g) ?? []).length;
    const closed = (text().match(/<\/g>|restore\(/g) ?? []).length;
    expect(open).toBe(closed);
  });

  it("writes lines of text below each other, and powers with a raised exponent", () => {
    const { painter, text } = make();
    const style = textStyle({ text_font_size: "10px", text_color: "black" }, "");
    painter.text("one\ntwo", 5, 5, style, 0);
    painter.text({ base: "10", exponent: "3" }, 5, 5, style, 0);
    for (const word of ["one", "two", "10", "3"]) {
      expect(text()).toMatch(new RegExp(`(fillText\\(|>)${word}`));
    }
  });
});

it("the svg painter writes text as text", () => {
  const painter = new SvgPainter(10, 10);
  painter.text('<script>"&', 1, 2, textStyle({ text_color: "black" }, ""), 0);
  expect(painter.svg()).toContain("&lt;script&gt;&quot;&amp;");
});

it("the svg painter's text is a snapshot that can be read", () => {
  const painter = new SvgPainter(20, 10);
  painter.polyline([0, 5, NaN, 6, 7], [1, 2, NaN, 3, 4.005], 5, { ...solidStroke(0xff000080, 2), dash: [4, 2] });
  expect(painter.svg()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">\n' +
      '<path d="M0 1L5 2M6 3L7 4.01" fill="none" stroke="#ff0000" stroke-opacity="0.5" stroke-width="2" stroke-dasharray="4 2" stroke-dashoffset="0"/>\n' +
      "</svg>\n",
  );
});
