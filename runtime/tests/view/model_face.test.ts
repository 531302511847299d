import { describe, expect, it } from "vitest";
import { ColumnData } from "../../src/base/columns";
import { Document } from "../../src/document/document";
import { faceOf } from "../../src/view/model_face";

function document(...models: { id: string; type: string; values: Record<string, unknown> }[]): Document {
  const made = new Document();
  made.replace({ title: "", theme: "light", roots: [], models }, (value) => value);
  return made;
}

describe("the face of a model", () => {
  it("reads, writes and sets several properties", () => {
    const model = document({ id: "s", type: "Slider", values: { value: 3 } }).model("s");
    const face = faceOf(model) as Record<string, unknown> & { setv(values: object): void };
    expect([face["id"], face["type"], face["value"], face["start"], "value" in face, "nothing" in face]).toEqual(["s", "Slider", 3, 0, true, false]);
    face["value"] = 5;
    face.setv({ value: 6, title: "t" });
    expect([model.get("value"), model.get("title")]).toEqual([6, "t"]);
    expect(() => (face["nothing"] = 1)).toThrow(TypeError);
  });

  it("gives copies of columns, which change nothing before they are emitted", () => {
    const made = document({ id: "c", type: "ColumnDataSource", values: { data: { x: Float64Array.of(1, 2) } } });
    const model = made.model("c");
    const face = faceOf(model) as { data: Record<string, number[]>; change: { emit(): void } };
    face.data["x"]![0] = 9;
    expect([...((model.get("data") as ColumnData).get("x") as Float64Array)]).toEqual([1, 2]);
    const before = model.get("data");
    face.change.emit();
    expect(model.get("data")).not.toBe(before);
    expect([...((model.get("data") as ColumnData).get("x") as Float64Array)]).toEqual([9, 2]);
    face.data["x"]![1] = 8;
    face.change.emit();
    expect([...((model.get("data") as ColumnData).get("x") as Float64Array)]).toEqual([9, 8]);
  });
});
