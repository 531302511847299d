"""A page that looks the same on every machine: text is as wide as a table says, chance repeats itself, times are those of UTC.

    visit(served, script=SCRIPT, **CONTEXT)

Widths of letters are what differs most between machines, and they move axes and legends. So the canvas, by which plots
measure, is given the widths of one sans-serif font. Knows nothing of what is on the page.
"""

from __future__ import annotations

from typing import Any

#: How a context is opened.
CONTEXT: dict[str, Any] = {
    "viewport": {"width": 900, "height": 640},
    "color_scheme": "light",
    "device_scale_factor": 1,
    "locale": "en-US",
    "timezone_id": "UTC",
}

#: Runs in the page before any other. Mathematical text keeps its own fonts, which travel with the page.
SCRIPT = r"""
(() => {
  const widths = {};
  const give = (width, letters) => { for (const letter of letters) widths[letter] = width; };
  give(0.24, "ijl'|");
  give(0.28, " ftI.,:;!/\\[]");
  give(0.34, "r()-\"*`{}");
  give(0.50, "ckszJvxy");
  give(0.67, "ABEKPSVXY&");
  give(0.73, "CDHNRUw");
  give(0.78, "GOQ");
  give(0.83, "mM+=<>~−");
  give(0.93, "W@%");
  const real = CanvasRenderingContext2D.prototype.measureText;
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    if (this.font.includes("KaTeX")) return real.call(this, text);
    const size = Number(/([\d.]+)px/.exec(this.font)[1]);
    const bold = /\b(bold|[6-9]00)\b/.test(this.font) ? 1.06 : 1;
    let width = 0;
    for (const letter of text) width += (widths[letter] ?? 0.56) * bold;
    return {
      width: width * size,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: width * size,
      actualBoundingBoxAscent: 0.72 * size,
      actualBoundingBoxDescent: 0,
      fontBoundingBoxAscent: 0.92 * size,
      fontBoundingBoxDescent: 0.22 * size,
    };
  };
  let state = 12345;
  Math.random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
})();
"""
