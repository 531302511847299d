"""Elements of HTML

Elements of HTML as models: tooltips that are filled in, rich text in titles and help, styles that are shared.
"""

from desk.layouts import column, row
from desk.models import ColumnDataSource, HelpButton, HoverTool, InlineStyleSheet, Styles, TextInput, Tooltip
from desk.models.dom import HTML, ColorRef, Div, DomText, Index, Span, Table, TableRow, Template, ValueOf, ValueRef
from desk.plotting import curdoc, figure

names = ["ant", "bee", "cat"]
source = ColumnDataSource({"x": [1, 2, 3], "y": [2.25, 1.5, 3.75], "name": names, "color": ["tomato", "seagreen", "navy"]})
plot = figure(width=420, height=320, tools="pan,reset", title="Point at a dot")
plot.scatter("x", "y", size=24, color="color", source=source)

strong = Styles(font_weight="bold", font_size="1.2em")
rows = Table(
    children=[
        TableRow(children=[Span(children=["row"]), Index()]),
        TableRow(children=[Span(children=["y"]), ValueRef(field="y", format="0.0", formatter="numeral")]),
        TableRow(children=[Span(children=["colour"]), ColorRef(field="color")]),
    ]
)
template = Template(children=[Div(children=[ValueRef(field="name")], style=strong), rows])
plot.add_tools(HoverTool(tooltips=template))

name = TextInput(title=HTML(html="A <b>bold</b> and <i>slanted</i> title"), stylesheets=[InlineStyleSheet(css="input { letter-spacing: 2px }")])
help_text = HTML(html=["Colours are ", Span(children=[DomText(content="names")], style={"color": "tomato"}), " of CSS, in ", ValueOf(obj=plot, attr="width"), " pixels."])
curdoc().add_root(row(plot, column(name, HelpButton(tooltip=Tooltip(content=help_text, position="right")))))
