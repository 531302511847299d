import { effect, signal } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { Document } from "../../../src/document/document";
import { autoInterval, type AutoOptions } from "../../../src/plot/range/auto_interval";
import { UNLIMITED, focused, limited } from "../../../src/plot/range/limits";
import { rangeState } from "../../../src/plot/range/range_state";
import type { Model } from "../../../src/schema/models.gen";

const options: AutoOptions = {
  padding: 0.1,
  paddingUnits: "percent",
  defaultSpan: 2,
  flipped: false,
  follow: null,
  followInterval: null,
  logarithmic: false,
};

describe("the interval that data gives", () => {
  it("has a twentieth of the data's length on each side", () => {
    expect(autoInterval({ min: 0, max: 10 }, options)).toEqual({ start: -0.5, end: 10.5 });
    expect(autoInterval({ min: 0, max: 10 }, { ...options, padding: 3, paddingUnits: "absolute" })).toEqual({ start: -3, end: 13 });
  });

  it("has the default length around one value, and around zero without any", () => {
    expect(autoInterval({ min: 4, max: 4 }, options)).toEqual({ start: 3, end: 5 });
    expect(autoInterval({ min: NaN, max: NaN }, options)).toEqual({ start: -1, end: 1 });
  });

  it("runs backwards when it is flipped", () => {
    expect(autoInterval({ min: 0, max: 10 }, { ...options, flipped: true })).toEqual({ start: 10.5, end: -0.5 });
  });

  it("follows one end at a fixed length", () => {
    const follow = { ...options, padding: 0, followInterval: 4 };
    expect(autoInterval({ min: 0, max: 10 }, { ...follow, follow: "end" })).toEqual({ start: 6, end: 10 });
    expect(autoInterval({ min: 0, max: 10 }, { ...follow, follow: "start" })).toEqual({ start: 0, end: 4 });
    expect(autoInterval({ min: 0, max: 3 }, { ...follow, follow: "end" })).toEqual({ start: 0, end: 3 });
    expect(autoInterval({ min: 0, max: 10 }, { ...follow, follow: "end", flipped: true })).toEqual({ start: 4, end: 0 });
  });

  it("is padded by ratios on a logarithmic axis", () => {
    const { start, end } = autoInterval({ min: 1, max: 100 }, { ...options, logarithmic: true });
    expect(Math.log10(start)).toBeCloseTo(-0.1);
    expect(Math.log10(end)).toBeCloseTo(2.1);
    expect(autoInterval({ min: NaN, max: NaN }, { ...options, logarithmic: true })).toEqual({ start: 0.1, end: 10 });
  });
});

describe("a limited interval", () => {
  const bounds = { ...UNLIMITED, low: 0, high: 100 };

  it("is moved back with its length when it was panned over a bound", () => {
    expect(limited({ start: -3, end: 7 }, bounds)).toEqual({ start: 0, end: 10 });
    expect(limited({ start: 107, end: 97 }, bounds)).toEqual({ start: 100, end: 90 });
  });

  it("is cut when it was zoomed over a bound", () => {
    expect(limited({ start: -3, end: 7 }, bounds, "ends")).toEqual({ start: 0, end: 7 });
  });

  it("is neither shorter nor longer than allowed", () => {
    expect(limited({ start: 4, end: 6 }, { ...UNLIMITED, minSpan: 10 })).toEqual({ start: 0, end: 10 });
    expect(limited({ start: 0, end: 100 }, { ...UNLIMITED, maxSpan: 10 })).toEqual({ start: 45, end: 55 });
    expect(limited({ start: -500, end: 500 }, bounds)).toEqual({ start: 0, end: 100 });
  });
});

function modelOf(type: string, values: Record<string, unknown>): { model: Model & Record<string, unknown>; pushed: string[] } {
  const document = new Document();
  const pushed: string[] = [];
  document.editor = { set: (_id, name, value) => void pushed.push(`${name}=${String(value)}`), emit: () => undefined };
  document.replace({ title: "", theme: "light", roots: ["m"], models: [{ id: "m", type, values }] }, (value) => value);
  return { model: document.model("m") as unknown as Model & Record<string, unknown>, pushed };
}

function fed(values: Record<string, unknown> = {}) {
  const { model, pushed } = modelOf("DataRange1d", values);
  const extent = signal({ min: 0, max: 10 });
  const visible = signal(true);
  const range = rangeState(model);
  range.contribute({ renderer: model, extent: () => extent.value, visible: () => visible.value, logarithmic: false });
  return { model, pushed, extent, visible, range };
}

describe("a data range", () => {
  it("follows its data and tells the model, once for each change", () => {
    const { range, extent, pushed } = fed();
    range.publish();
    extent.value = { min: 0, max: 20 };
    range.publish();
    range.publish();
    expect(pushed).toEqual(["start=-0.5", "end=10.5", "start=-1", "end=21"]);
  });

  it("goes on following after it told the model", () => {
    const { range, extent } = fed();
    range.publish();
    extent.value = { min: 100, max: 200 };
    expect(range.interval.value).toEqual({ start: 95, end: 205 });
  });

  it("stays where a tool has put it, until it is reset", () => {
    const { range, extent } = fed();
    range.publish();
    range.show({ start: 2, end: 3 });
    extent.value = { min: 0, max: 1000 };
    expect(range.interval.value).toEqual({ start: 2, end: 3 });
    range.reset();
    expect(range.interval.value).toEqual({ start: -50, end: 1050 });
    extent.value = { min: 0, max: 10 };
    expect(range.interval.value).toEqual({ start: -0.5, end: 10.5 });
  });

  it("keeps an end that the author gave and computes the other", () => {
    const { range } = fed({ start: 0 });
    expect(range.interval.value).toEqual({ start: 0, end: 10.5 });
    range.show({ start: 4, end: 5 });
    range.reset();
    expect(range.interval.value).toEqual({ start: 0, end: 10.5 });
  });

  it("goes on following in a page that is loaded again", () => {
    // What an earlier page published came back as set values.
    const { range, extent } = fed({ start: -0.5, end: 10.5 });
    expect(range.interval.value).toEqual({ start: -0.5, end: 10.5 });
    range.publish();
    extent.value = { min: 0, max: 20 };
    expect(range.interval.value).toEqual({ start: -1, end: 21 });
  });

  it("counts only visible renderers when asked to", () => {
    const { range, visible, model } = fed({ only_visible: true });
    visible.value = false;
    expect(range.interval.value).toEqual({ start: -1, end: 1 });
    (model as unknown as { store(name: string, value: unknown): void }).store("only_visible", false);
    expect(range.interval.value).toEqual({ start: -0.5, end: 10.5 });
  });

  it("is moved by a value from Python", () => {
    const { range, model } = fed();
    range.publish();
    (model as unknown as { store(name: string, value: unknown): void }).store("end", 42);
    expect(range.interval.value.end).toBe(42);
  });

  it("does not wake what reads it when nothing moved", () => {
    const { range, extent } = fed();
    let runs = 0;
    effect(() => {
      void range.interval.value;
      runs++;
    });
    extent.value = { min: 0, max: 10 };
    range.publish();
    expect(runs).toBe(1);
  });
});

describe("a fixed range", () => {
  it("is what its model says, pushes what tools do, and goes back", () => {
    const { model, pushed } = modelOf("Range1d", { start: 0, end: 10 });
    const range = rangeState(model);
    range.show({ start: 1, end: 3 });
    expect([model["start"], model["end"]]).toEqual([1, 3]);
    expect(pushed).toEqual(["start=1", "end=3"]);
    range.reset();
    expect(range.interval.value).toEqual({ start: 0, end: 10 });
  });

  it("goes back to its own reset values where it has them", () => {
    const range = rangeState(modelOf("Range1d", { start: 0, end: 10, reset_start: -5, reset_end: 5 }).model);
    range.reset();
    expect(range.interval.value).toEqual({ start: -5, end: 5 });
  });

  it("keeps to its bounds", () => {
    const range = rangeState(modelOf("Range1d", { start: 0, end: 10, bounds: [0, null] }).model);
    range.show({ start: -4, end: 6 });
    expect(range.interval.value).toEqual({ start: 0, end: 10 });
    const automatic = rangeState(modelOf("Range1d", { start: 0, end: 10, bounds: "auto" }).model);
    automatic.show({ start: -4, end: 26 });
    expect(automatic.interval.value).toEqual({ start: 0, end: 10 });
  });
});

describe("a zoom that keeps its focus", () => {
  const limits = { low: 0, high: 10, minSpan: 2, maxSpan: Infinity };

  it("does not pass a bound, and goes less far where lengths are limited", () => {
    expect(focused({ start: 1, end: 9 }, { start: 0.7, end: 10.3 }, limits)).toBe(null);
    expect(focused({ start: 1, end: 9 }, { start: -3, end: 13 }, limits)).toEqual({ start: 0, end: 10 });
    expect(focused({ start: 4, end: 8 }, { start: 5, end: 6 }, limits)).toEqual({ start: 4 + 2 / 3, end: 8 - 4 / 3 });
    expect(focused({ start: 9, end: 1 }, { start: 8, end: 2 }, limits)).toEqual({ start: 8, end: 2 });
  });
});
