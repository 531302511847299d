"""Graphs: nodes and edges between them, placed by a layout.

    graph = from_networkx(G, nx.spring_layout)
    graph.node_renderer.glyph = Scatter(size=15, fill_color="club")
    plot.renderers.append(graph)

The source of the nodes has a column `index`, that of the edges `start` and `end`. Where a node is, the layout provider
says by its index; edges are straight, or go through the points in columns `xs` and `ys`. Knows no networkx.
"""

from __future__ import annotations

from typing import Any

from desk.properties import prop

from .expressions import CoordinateTransform
from .glyphs import MultiLine, Scatter
from .model import Model
from .renderers import DataRenderer, GlyphRenderer
from .sources import ColumnDataSource


class LayoutProvider(Model):
    """Says where nodes and edges are."""

    @property
    def node_coordinates(self) -> NodeCoordinates:
        """The places of the nodes: `.x` and `.y` for a glyph or a LabelSet on the source of the nodes."""
        return NodeCoordinates(layout=self)

    @property
    def edge_coordinates(self) -> EdgeCoordinates:
        """The points of the edges: `.x` and `.y` for a MultiLine on the source of the edges."""
        return EdgeCoordinates(layout=self)


class StaticLayoutProvider(LayoutProvider):
    """Places that are given."""

    graph_layout: dict[int | str, Any] = prop(factory=dict, doc="Node to (x, y).")


class GraphCoordinates(CoordinateTransform):
    """Places that a layout gives."""

    layout: LayoutProvider = prop(factory=LayoutProvider, doc="The layout.")


class NodeCoordinates(GraphCoordinates):
    """Places of nodes, by the column `index`."""


class EdgeCoordinates(GraphCoordinates):
    """Points of edges, by the columns `start` and `end`."""


class GraphHitTestPolicy(Model):
    """What of a graph the pointer meets, and what goes with it."""


class NodesOnly(GraphHitTestPolicy):
    """Nodes."""


class EdgesOnly(GraphHitTestPolicy):
    """Edges."""


class NodesAndLinkedEdges(GraphHitTestPolicy):
    """Nodes, and with each the edges that begin or end there."""


class EdgesAndLinkedNodes(GraphHitTestPolicy):
    """Edges, and with each the nodes at its ends."""


class NodesAndAdjacentNodes(GraphHitTestPolicy):
    """Nodes, and with each the nodes that an edge leads to."""


def _nodes() -> GlyphRenderer:
    return GlyphRenderer(glyph=Scatter(), data_source=ColumnDataSource({"index": []}))


def _edges() -> GlyphRenderer:
    return GlyphRenderer(glyph=MultiLine(), data_source=ColumnDataSource({"start": [], "end": []}))


class GraphRenderer(DataRenderer):
    """Draws a graph: its edges, and its nodes over them."""

    layout_provider: LayoutProvider = prop(factory=StaticLayoutProvider, doc="Where the nodes are.")
    node_renderer: GlyphRenderer = prop(factory=_nodes, doc="Draws the nodes; the layout gives their x and y.")
    edge_renderer: GlyphRenderer = prop(factory=_edges, doc="Draws the edges; the layout gives their xs and ys.")
    selection_policy: GraphHitTestPolicy = prop(factory=NodesOnly, doc="What a click or a region selects.")
    inspection_policy: GraphHitTestPolicy = prop(factory=NodesOnly, doc="What hovering meets.")
