"""Graphs

Graphs: a layout that is given, curved edges, what hovering and clicking a node meets, names on the nodes.
"""

import math

from desk.layouts import row
from desk.models import (
    ColumnDataSource,
    GraphRenderer,
    LabelSet,
    MultiLine,
    NodesAndLinkedEdges,
    Scatter,
    StaticLayoutProvider,
)
from desk.palettes import Spectral8
from desk.plotting import curdoc, figure

N = 8
places = {i: (math.cos(2 * math.pi * i / N), math.sin(2 * math.pi * i / N)) for i in range(N)}

curved = figure(width=430, height=430, x_range=(-1.3, 1.3), y_range=(-1.3, 1.3), title="curved edges", tools="pan,wheel_zoom")
graph = GraphRenderer(layout_provider=StaticLayoutProvider(graph_layout=places))
graph.node_renderer.glyph = Scatter(size=25, fill_color="color", marker="square")
graph.node_renderer.data_source.data = {"index": list(range(N)), "color": Spectral8}
steps = [t / 50 for t in range(51)]
graph.edge_renderer.data_source.data = {
    "start": [0] * N, "end": list(range(N)),
    "xs": [[(1 - t) ** 2 * places[0][0] + t**2 * places[i][0] for t in steps] for i in range(N)],
    "ys": [[(1 - t) ** 2 * places[0][1] + t**2 * places[i][1] for t in steps] for i in range(N)],
}  # fmt: skip
curved.renderers.append(graph)

nodes = ColumnDataSource({"index": list(range(N)), "name": [f"node {i}" for i in range(N)]})
edges = ColumnDataSource({"start": [i for i in range(N) for j in range(i) if (i * j) % 3 == 1],
                          "end": [j for i in range(N) for j in range(i) if (i * j) % 3 == 1]})  # fmt: skip
met = figure(width=430, height=430, x_range=(-1.3, 1.3), y_range=(-1.3, 1.3), title="nodes and their edges",
             tools="pan,hover,tap,box_select", tooltips=[("index", "@index"), ("name", "@name")])  # fmt: skip
layout = StaticLayoutProvider(graph_layout=places)
linked = met.graph(nodes, edges, layout, node_size=20, node_fill_color="skyblue", node_hover_fill_color="orange",
                   edge_line_color="#bbbbbb", edge_line_width=2)  # fmt: skip
linked.edge_renderer.hover_glyph = MultiLine(line_color="orange", line_width=4)
linked.edge_renderer.selection_glyph = MultiLine(line_color="red", line_width=4)
linked.inspection_policy = NodesAndLinkedEdges()
linked.selection_policy = NodesAndLinkedEdges()
at = layout.node_coordinates
met.add_layout(LabelSet(x=at.x, y=at.y, text="name", source=nodes, text_font_size="11px", x_offset=12, y_offset=8))

curdoc().add_root(row(curved, met))
