"""Graphs from networkx, or from sources of nodes and edges.

    graph = from_networkx(nx.karate_club_graph(), nx.spring_layout, scale=1.8)
    plot.renderers.append(graph)

Of networkx only the shape is used (`graph.nodes(data=True)`, `graph.edges(data=True)`): it need not be installed.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desk.models.glyphs import MultiLine, Scatter
from desk.models.graphs import GraphRenderer, LayoutProvider, StaticLayoutProvider
from desk.models.nearest import nearest_text
from desk.models.old_spellings import authors_stacklevel
from desk.models.sources import ColumnDataSource
from desk.properties import UnknownPropertyError

from .glyph_method import renderer_of

Layout = Mapping[Any, Any] | Callable[..., Mapping[Any, Any]]


def from_networkx(graph: Any, layout_function: Layout, **kwargs: Any) -> GraphRenderer:
    """A renderer of a networkx graph; the attributes of nodes and edges become columns of their sources.

    Parameters
    ----------
    graph : the graph
    layout_function : node to (x, y), or a function of the graph such as `networkx.spring_layout`
    **kwargs : what else the function is given

    Warns when the layout lacks nodes, and for attributes with the names of columns that a graph has anyway.
    """
    nodes = dict(graph.nodes(data=True))
    node_columns = _columns(nodes.values(), ("index",), "node")
    node_columns["index"] = list(nodes)
    edges = list(graph.edges(data=True))
    edge_columns = _columns([data for *_, data in edges], ("start", "end"), "edge")
    edge_columns["start"] = [start for start, *_ in edges]
    edge_columns["end"] = [end for _, end, *_ in edges]
    layout = layout_function(graph, **kwargs) if callable(layout_function) else layout_function
    missing = [node for node in nodes if node not in layout]
    if missing:
        names = ", ".join(repr(node) for node in missing[:5])
        warnings.warn(
            f"from_networkx: the layout has no place for {len(missing)} of {len(nodes)} nodes ({names}"
            f"{', ...' if len(missing) > 5 else ''}); they are not drawn",
            UserWarning,
            authors_stacklevel(),
        )
    renderer = GraphRenderer(layout_provider=StaticLayoutProvider(graph_layout=dict(layout)))
    renderer.node_renderer.data_source = ColumnDataSource(node_columns)
    renderer.edge_renderer.data_source = ColumnDataSource(edge_columns)
    return renderer


def graph_renderer(nodes: Any, edges: Any, layout_provider: LayoutProvider, options: Mapping[str, Any]) -> GraphRenderer:
    """A renderer of a graph; looks of nodes and edges are options behind `node_` and `edge_`.

    Raises UnknownPropertyError for an option that there is not.
    """
    node_looks = {name.removeprefix("node_"): value for name, value in options.items() if name.startswith("node_")}
    edge_looks = {name.removeprefix("edge_"): value for name, value in options.items() if name.startswith("edge_")}
    own = {name: value for name, value in options.items() if not name.startswith(("node_", "edge_"))}
    for name in own:
        if name not in GraphRenderer.properties():
            known = [*GraphRenderer.properties(), *(f"node_{look}" for look in Scatter.properties())]
            raise UnknownPropertyError(f"graph has no option {name!r}; {nearest_text(name, known, 'the options are')}")
    return GraphRenderer(
        layout_provider=layout_provider,
        node_renderer=renderer_of(Scatter, {"source": nodes, **node_looks}, placed=True),
        edge_renderer=renderer_of(MultiLine, {"source": edges, **edge_looks}, placed=True),
        **own,
    )


def _columns(attributes: Iterable[Mapping[str, Any]], taken: tuple[str, ...], what: str) -> dict[str, list[Any]]:
    """Attributes as columns; what lacks one has an empty list where the others have lists, else None."""
    rows = list(attributes)
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns: dict[str, list[Any]] = {}
    for name in names:
        if name in taken:
            warnings.warn(
                f"from_networkx: the {what} attribute {name!r} is left out, because that column says which nodes they are",
                UserWarning,
                authors_stacklevel(),
            )
            continue
        values = [row.get(name) for row in rows]
        if any(isinstance(value, list | tuple) for value in values):
            values = [[] if value is None else list(value) if isinstance(value, tuple) else value for value in values]
        columns[str(name)] = values
    return columns
