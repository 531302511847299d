"""A picture of what a model is made of: its models as points, from left to right, and lines to what each of them holds.

    show(generate_structure_plot(plot))

A click on a point lists the properties of that model below. The picture is an app of its own: it needs no server.
"""

from __future__ import annotations

from typing import Any

from desk.models.annotations import LabelSet, Title, VeeHead
from desk.models.callbacks import CustomJS
from desk.models.filters import GroupFilter
from desk.models.glyphs import MultiLine, Scatter
from desk.models.graphics import Decoration
from desk.models.layouts import Column
from desk.models.model import Model, walk
from desk.models.plots import Plot
from desk.models.ranges import Range1d
from desk.models.renderers import GlyphRenderer
from desk.models.sources import CDSView, ColumnDataSource
from desk.models.tools import BoxZoomTool, HoverTool, PanTool, ResetTool, TapTool, Toolbar, WheelZoomTool
from desk.models.widgets import DataTable, TableColumn
from desk.properties import models_in

__all__ = ("generate_structure_plot",)

#: Longer values are cut.
_MOST_LETTERS = 200
_ROUNDS = 4
_WIDE, _HIGH, _ROW_PX = 900, 420, 24


def generate_structure_plot(f: Model) -> Model:
    """A plot of the models that `f` holds, with a table of the properties of the one that is clicked."""
    models = list(walk(f))
    edges = [(model, held, name) for model in models for name, held in _held(model)]
    places = _places(f, [(model, held) for model, held, _ in edges], models)
    nodes = ColumnDataSource({
        "x": [places[model.id][0] for model in models],
        "y": [places[model.id][1] for model in models],
        "model": [type(model).__name__ for model in models],
        "id": [model.id for model in models],
    })
    lines = ColumnDataSource({
        "xs": [[places[model.id][0], places[held.id][0]] for model, held, _ in edges],
        "ys": [[places[model.id][1], places[held.id][1]] for model, held, _ in edges],
        "property": [name for _, _, name in edges],
    })
    table, choice = _table(f, models)
    nodes.selected.js_on_change("indices", CustomJS(args={"choice": choice, "nodes": nodes, "whole": f.id}, code=_CHOOSE))
    title = f"Structure of model type {type(f).__name__} with id {f.id}"
    return Column(children=[_plot(nodes, lines, title, places), table], sizing_mode="stretch_width")


_CHOOSE = "const [i] = cb_obj.indices; choice.group = i === undefined ? whole : nodes.data.id[i];"


def _held(model: Model) -> list[tuple[str, Model]]:
    """The models in each property."""
    return [(name, held) for name in sorted(model.properties()) for held in models_in(getattr(model, name)) if isinstance(held, Model)]


def _places(root: Model, edges: list[tuple[Model, Model]], models: list[Model]) -> dict[str, tuple[float, float]]:
    """Across: how many steps from the root. Down: near to what holds a model and to what it holds, so that few lines cross."""
    beside: dict[str, list[str]] = {model.id: [] for model in models}
    below: dict[str, list[str]] = {model.id: [] for model in models}
    for model, held in edges:
        below[model.id].append(held.id)
        beside[model.id].append(held.id)
        beside[held.id].append(model.id)
    ranks = {root.id: 0}
    waiting = [root.id]
    for name in waiting:
        for other in below[name]:
            if other not in ranks:
                ranks[other] = ranks[name] + 1
                waiting.append(other)
    columns: dict[int, list[str]] = {}
    for name, rank in ranks.items():
        columns.setdefault(rank, []).append(name)
    down = {name: _spread(i, len(column)) for column in columns.values() for i, name in enumerate(column)}
    for _ in range(_ROUNDS):
        for column in columns.values():
            column.sort(key=lambda name: _mean([down[other] for other in beside[name]], down[name]))
            down.update({name: _spread(i, len(column)) for i, name in enumerate(column)})
    return {name: (float(ranks[name]), down[name]) for name in ranks}


def _spread(i: int, count: int) -> float:
    return (count - 1) / 2 - i


def _mean(values: list[float], otherwise: float) -> float:
    """Of places that count upwards, as a key that sorts from above."""
    return -(sum(values) / len(values) if values else otherwise)


def _plot(nodes: ColumnDataSource, lines: ColumnDataSource, title: str, places: dict[str, tuple[float, float]]) -> Plot:
    reach = max(abs(y) for _, y in places.values()) + 1
    deep = max(x for x, _ in places.values())
    arrow = Decoration(marking=VeeHead(size=9, line_color="#9aa1ad", fill_color="#9aa1ad"), node="middle")
    edge = MultiLine(xs="xs", ys="ys", line_color="#9aa1ad", line_alpha=0.7, decorations=[arrow])
    look: dict[str, Any] = {"x": "x", "y": "y", "size": 14, "line_color": "white"}
    points = GlyphRenderer(
        data_source=nodes,
        glyph=Scatter(fill_color="#2b6cb0", **look),
        selection_glyph=Scatter(fill_color="#d9480f", **look),
        nonselection_glyph=Scatter(fill_color="#2b6cb0", **look),
    )
    wheel, pan = WheelZoomTool(), PanTool()
    hover = HoverTool(renderers=[points], tooltips=[("model", "@model"), ("id", "@id")])
    tools = [pan, wheel, BoxZoomTool(), ResetTool(), TapTool(renderers=[points]), hover]
    plot = Plot(
        title=Title(text=title),
        x_range=Range1d(-0.5, deep + 1),
        y_range=Range1d(-reach, reach),
        width=_WIDE,
        min_width=_WIDE // 2,
        height=max(_HIGH, min(1200, round(2 * reach * _ROW_PX))),
        sizing_mode="stretch_width",
        toolbar=Toolbar(tools=tools, active_scroll=wheel, active_drag=pan),
    )
    plot.renderers = [GlyphRenderer(data_source=lines, glyph=edge), points]
    plot.add_layout(LabelSet(x="x", y="y", text="model", x_offset=10, text_baseline="middle", text_font_size="12px", source=nodes))
    return plot


def _table(whole: Model, models: list[Model]) -> tuple[DataTable, GroupFilter]:
    """The properties of all models, of which those of one are shown; and what says of which one."""
    rows: dict[str, list[str]] = {"id": [], "props": [], "values": [], "doc": []}
    for model in models:
        for name in sorted(model.properties()):
            rows["id"].append(model.id)
            rows["props"].append(name)
            rows["values"].append(_shortened(repr(getattr(model, name))))
            rows["doc"].append(model.lookup(name).doc)
    choice = GroupFilter(column_name="id", group=whole.id)
    columns = [
        TableColumn(field="props", title="Property", width=160),
        TableColumn(field="values", title="Value", width=300),
        TableColumn(field="doc", title="What it is", width=400),
    ]
    looks: dict[str, Any] = {"index_position": None, "width": _WIDE, "height": 260, "sizing_mode": "stretch_width"}
    return DataTable(source=ColumnDataSource(rows), view=CDSView(filter=choice), columns=columns, **looks), choice


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1] + "\N{HORIZONTAL ELLIPSIS}"
