"""The same picture by drawing libraries of the browser, as pages of their own: uPlot and ECharts.

Their packages are installed by npm into a folder of the benchmark's own at the first use.
"""

from __future__ import annotations

import functools
import http.server
import json
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PACKAGES = {"uplot": "1.6.32", "echarts": "6.1.0"}
FOLDER = Path(tempfile.gettempdir()) / "desk-benchmark-rivals"

# The points of apps/pan.py: ascending or random x, normal y.
_DATA = """
const points = POINTS, xs = new Float64Array(points), ys = new Float64Array(points);
for (let i = 0; i < points; i++) {
  xs[i] = KIND === "line" ? i / (points - 1) : Math.random();
  ys[i] = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}
"""

# uPlot has no pan of its own: this is the one that its examples show, along x and y.
_UPLOT = """
const order = Array.from(xs.keys()).sort((a, b) => xs[a] - xs[b]);
const data = [Float64Array.from(order, (i) => xs[i]), Float64Array.from(order, (i) => ys[i])];
const series = KIND === "line" ? { stroke: "#1f77b4", width: 1, points: { show: false } }
  : { stroke: "#1f77b4", paths: () => null, points: { show: true, size: 4, fill: "#1f77b480" } };
const plot = new uPlot({ width: 800, height: 500, legend: { show: false }, cursor: { show: false },
  scales: { x: { time: false, min: 0, max: 1, auto: false }, y: { min: -4, max: 4, auto: false } }, series: [{}, series] }, data, target);
plot.over.addEventListener("mousedown", (down) => {
  const { min: x0, max: x1 } = plot.scales.x, { min: y0, max: y1 } = plot.scales.y;
  const move = (event) => {
    const dx = (event.clientX - down.clientX) / plot.over.clientWidth * (x1 - x0);
    const dy = (event.clientY - down.clientY) / plot.over.clientHeight * (y1 - y0);
    plot.batch(() => { plot.setScale("x", { min: x0 - dx, max: x1 - dx }); plot.setScale("y", { min: y0 + dy, max: y1 + dy }); });
  };
  document.addEventListener("mousemove", move);
  document.addEventListener("mouseup", () => document.removeEventListener("mousemove", move), { once: true });
});
"""

_ECHARTS = """
const flat = new Float64Array(2 * points);
for (let i = 0; i < points; i++) { flat[2 * i] = xs[i]; flat[2 * i + 1] = ys[i]; }
const chart = echarts.init(target, null, { width: 800, height: 500 });
chart.setOption({ animation: false, grid: { left: 40, right: 20, top: 20, bottom: 30 },
  dataset: { source: flat, dimensions: ["x", "y"], sourceHeader: false },
  xAxis: { type: "value", min: 0, max: 1 }, yAxis: { type: "value", min: -4, max: 4 },
  dataZoom: [{ type: "inside", xAxisIndex: 0, filterMode: "none", start: 0, end: 100 }],
  series: [KIND === "line" ? { type: "line", sampling: "minmax", showSymbol: false, lineStyle: { width: 1 } }
    : { type: "scatter", large: true, symbolSize: 4, progressive: 0, itemStyle: { opacity: 0.5 } }] });
// A drag of the whole picture: the axes follow the pointer.
let from = null, area = [0, 1, -4, 4];
chart.getZr().on("mousedown", (event) => { from = [event.offsetX, event.offsetY, ...area]; });
chart.getZr().on("mousemove", (event) => {
  if (from === null) return;
  const dx = (event.offsetX - from[0]) / 740 * (from[3] - from[2]), dy = (event.offsetY - from[1]) / 450 * (from[5] - from[4]);
  area = [from[2] - dx, from[3] - dx, from[4] + dy, from[5] + dy];
  chart.setOption({ xAxis: { min: area[0], max: area[1] }, yAxis: { min: area[2], max: area[3] } }, { lazyUpdate: false });
});
chart.getZr().on("mouseup", () => { from = null; });
"""


@dataclass(frozen=True)
class Rival:
    """A drawing library and the page that shows the picture with it."""

    name: str
    scripts: tuple[str, ...]
    program: str

    def page(self, kind: str, points: int) -> str:
        """The page's text."""
        program = (_DATA + self.program).replace("POINTS", str(points)).replace("KIND", json.dumps(kind))
        scripts = "".join(f'<script src="node_modules/{script}"></script>' for script in self.scripts)
        return (
            "<!doctype html><meta charset=utf-8><link rel=stylesheet href=node_modules/uplot/dist/uPlot.min.css>"
            f"<body style='margin:0'><div id=target></div>{scripts}<script>const target = document.getElementById('target');{program};"
            "requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.drawn = 1; }))</script>"
        )


UPLOT = Rival("uPlot", ("uplot/dist/uPlot.iife.min.js",), _UPLOT)
ECHARTS = Rival("ECharts", ("echarts/dist/echarts.min.js",), _ECHARTS)
RIVALS = (UPLOT, ECHARTS)
PAINTED = "document.documentElement.dataset.drawn !== undefined"


def _install() -> None:
    missing = [f"{name}@{version}" for name, version in PACKAGES.items() if not (FOLDER / "node_modules" / name).exists()]
    if missing:
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / "package.json").write_text("{}")
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", *missing], cwd=FOLDER, check=True, capture_output=True)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def page_of(rival: Rival, kind: str, points: int) -> Iterator[str]:
    """The address of the rival's page, served until the block ends."""
    _install()
    (FOLDER / "index.html").write_text(rival.page(kind, points))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(FOLDER)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/index.html"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
