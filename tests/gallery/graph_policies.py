"""What a graph selects

Edges only, edges with their nodes, and nodes with their neighbours; labels at the middles of edges.
"""

from desk.layouts import row
from desk.models import (
    ColumnDataSource,
    EdgesAndLinkedNodes,
    EdgesOnly,
    LabelSet,
    NodesAndAdjacentNodes,
    StaticLayoutProvider,
)
from desk.plotting import curdoc, figure

places = {0: (0, 0), 1: (1, 1), 2: (2, 0), 3: (1, -1)}
plots = []
for title, policy in (("edges", EdgesOnly()), ("edges and nodes", EdgesAndLinkedNodes()), ("neighbours", NodesAndAdjacentNodes())):
    nodes = ColumnDataSource({"index": [0, 1, 2, 3]})
    edges = ColumnDataSource({"start": [0, 1, 2], "end": [1, 2, 3], "name": ["up", "down", "back"]})
    plot = figure(width=280, height=280, x_range=(-0.5, 2.5), y_range=(-1.5, 1.5), tools="tap,hover", title=title)
    layout = StaticLayoutProvider(graph_layout=places)
    graph = plot.graph(nodes, edges, layout, node_size=18, edge_line_width=3, edge_line_color="gray", edge_hover_line_color="orange",
                       edge_selection_line_color="red", node_hover_fill_color="orange", node_selection_fill_color="red")  # fmt: skip
    graph.inspection_policy = graph.selection_policy = policy
    middle = layout.edge_coordinates
    plot.add_layout(LabelSet(x=middle.x, y=middle.y, text="name", source=edges, text_font_size="11px"))
    plots.append(plot)
curdoc().add_root(row(*plots))
