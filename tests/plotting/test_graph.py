"""Graphs: from what looks like a networkx graph, and from sources of nodes and edges."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desk.document import Document
from desk.models import (
    ColumnDataSource,
    GraphRenderer,
    LabelSet,
    MultiLine,
    NodesAndLinkedEdges,
    NodesOnly,
    Scatter,
    StaticLayoutProvider,
)
from desk.plotting import figure, from_networkx
from desk.properties import UnknownPropertyError


class Graph:
    """The two methods of a networkx graph that are used."""

    def __init__(self, nodes: dict[Any, dict[str, Any]], edges: list[tuple[Any, Any, dict[str, Any]]]) -> None:
        self._nodes, self._edges = nodes, edges

    def nodes(self, data: bool) -> Iterator[tuple[Any, dict[str, Any]]]:
        return iter(self._nodes.items())

    def edges(self, data: bool) -> Iterator[tuple[Any, Any, dict[str, Any]]]:
        return iter(self._edges)


TRIANGLE = Graph({0: {"club": "x"}, 1: {}, 2: {"club": "y"}}, [(0, 1, {"weight": 3}), (1, 2, {})])
PLACES = {0: (0, 0), 1: (1, 0), 2: (0, 1)}


def test_nodes_edges_and_their_attributes_become_columns() -> None:
    renderer = from_networkx(TRIANGLE, PLACES)
    assert dict(renderer.node_renderer.data_source.data) == {"club": ["x", None, "y"], "index": [0, 1, 2]}
    assert dict(renderer.edge_renderer.data_source.data) == {"weight": [3, None], "start": [0, 1], "end": [1, 2]}
    assert renderer.layout_provider.graph_layout == PLACES


def test_attributes_that_are_lists_are_empty_where_they_are_missing() -> None:
    graph = Graph({0: {"tags": ["a"]}, 1: {}}, [])
    assert from_networkx(graph, {0: (0, 0), 1: (1, 1)}).node_renderer.data_source.data["tags"] == [["a"], []]


def test_a_layout_function_gets_the_graph_and_what_else_was_given() -> None:
    def layout(graph: Any, scale: float) -> dict[Any, Any]:
        return {node: (scale * node, 0) for node, _ in graph.nodes(data=True)}

    assert from_networkx(TRIANGLE, layout, scale=3).layout_provider.graph_layout[2] == (6, 0)


def test_nodes_without_a_place_and_attributes_with_names_of_columns_are_mentioned() -> None:
    with pytest.warns(UserWarning, match="no place for 1 of 3 nodes"):
        from_networkx(TRIANGLE, {0: (0, 0), 1: (1, 0)})
    with pytest.warns(UserWarning, match="'index' is left out"):
        from_networkx(Graph({0: {"index": 5}}, []), {0: (0, 0)})
    with pytest.warns(UserWarning, match="'start' is left out"):
        from_networkx(Graph({0: {}}, [(0, 0, {"start": 5})]), {0: (0, 0)})


def test_a_real_networkx_graph_is_taken() -> None:
    networkx = pytest.importorskip("networkx")
    renderer = from_networkx(networkx.karate_club_graph(), networkx.circular_layout)
    assert len(renderer.node_renderer.data_source.data["club"]) == 34
    assert len(renderer.edge_renderer.data_source.data["start"]) == 78


def sources() -> tuple[ColumnDataSource, ColumnDataSource, StaticLayoutProvider]:
    nodes = ColumnDataSource({"index": [0, 1, 2], "size": [5, 10, 15]})
    edges = ColumnDataSource({"start": [0, 1], "end": [1, 2]})
    return nodes, edges, StaticLayoutProvider(graph_layout=PLACES)


def test_a_figure_draws_a_graph_with_looks_of_nodes_and_edges() -> None:
    nodes, edges, layout = sources()
    plot = figure()
    renderer = plot.graph(
        nodes, edges, layout, name="net", node_size="size", node_color="red", node_hover_fill_color="gold",
        edge_line_width=3, edge_selection_line_color="black", inspection_policy=NodesAndLinkedEdges(),
    )  # fmt: skip
    assert plot.renderers == [renderer]
    assert renderer.name == "net"
    node, edge = renderer.node_renderer, renderer.edge_renderer
    assert (node.data_source, edge.data_source) == (nodes, edges)
    assert isinstance(node.glyph, Scatter)
    assert (node.glyph.size, node.glyph.fill_color) == ("size", "red")
    assert node.hover_glyph.fill_color == "gold"
    assert isinstance(edge.glyph, MultiLine)
    assert edge.glyph.line_width == 3
    assert edge.selection_glyph.line_color == "black"
    assert isinstance(renderer.selection_policy, NodesOnly)


def test_an_option_that_there_is_not_is_answered_with_the_near_ones() -> None:
    with pytest.raises(UnknownPropertyError, match="did you mean inspection_policy"):
        figure().graph(*sources(), inspection_polcy=NodesOnly())
    with pytest.raises(UnknownPropertyError, match="size"):
        figure().graph(*sources(), node_siz=3)


def test_the_document_finds_nothing_wrong_with_places_that_a_layout_gives() -> None:
    document = Document()
    plot = figure()
    plot.renderers.append(from_networkx(TRIANGLE, PLACES))
    document.add_root(plot)
    assert document.validate() == []
    plot.renderers[0].node_renderer.glyph.size = "no such column"
    assert len(document.validate()) == 1


def test_places_of_nodes_are_columns_for_labels() -> None:
    nodes, _, layout = sources()
    places = layout.node_coordinates
    labels = LabelSet(x=places.x, y=places.y, text="index", source=nodes)
    assert labels.x["expr"].transform is places
    assert places.layout is layout


def test_a_graph_of_ones_own_parts_has_empty_sources_and_glyphs_at_first() -> None:
    graph = GraphRenderer()
    graph.node_renderer.data_source.add([0, 1], "index")
    assert list(graph.node_renderer.data_source.data) == ["index"]
    assert isinstance(graph.edge_renderer.glyph, MultiLine)
