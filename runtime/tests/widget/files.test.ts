import { describe, expect, it, vi } from "vitest";

// What a view imports makes style sheets at once; there are none outside of a browser.
vi.stubGlobal("CSSStyleSheet", class { replaceSync(): void {} });
const { base64, MOST_BYTES, refusal } = await import("../../src/widget/file_input");
const { hexadecimal } = await import("../../src/widget/color_picker");

describe("files", () => {
  it("become base64 text, also large ones", () => {
    expect(base64(new Uint8Array([104, 105]))).toBe("aGk=");
    const large = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
    expect(Uint8Array.from(atob(base64(large)), (letter) => letter.charCodeAt(0))).toEqual(large);
  });

  it("that are too large for a message are refused with their size", () => {
    expect(refusal([{ name: "a.csv", size: MOST_BYTES }])).toBe("");
    expect(refusal([{ name: "a.csv", size: MOST_BYTES + 5e6 }])).toBe("a.csv has 28 MB; at most 23 MB can be taken here.");
    expect(refusal([{ name: "a", size: 2e7 }, { name: "b", size: 2e7 }])).toMatch(/^2 files have 40 MB/);
  });
});

describe("a colour that is typed", () => {
  it("has three or six digits, with or without #", () => {
    expect([hexadecimal("#FF6347"), hexadecimal("f00"), hexadecimal("red"), hexadecimal("#12345")]).toEqual(["#ff6347", "#ff0000", null, null]);
  });
});
