"""Callbacks in the page

A slider that changes data by JavaScript, links between properties, and a link that a tap opens.
"""

from desk.layouts import column
from desk.models import Button, ColumnDataSource, CustomJS, OpenURL, Slider, TapTool
from desk.plotting import curdoc, figure

source = ColumnDataSource({"x": [k / 10 for k in range(100)], "y": [0.0] * 100})
plot = figure(width=600, height=300, y_range=(-5, 5), tools="tap,reset")
line = plot.line("x", "y", source=source, line_width=3)
plot.select_one(TapTool).callback = OpenURL(url="#@x")
power = Slider(title="Amplitude", start=0, end=5, step=0.1, value=1)
write = CustomJS(args={"source": source}, code="""
    source.data = {x: source.data.x, y: Array.from(source.data.x, (x) => cb_obj.value * Math.sin(x))}
""")  # fmt: skip
power.js_on_change("value", write)
width = Slider(title="Line width", start=1, end=9, value=3)
width.js_link("value", line.glyph, "line_width")
clear = Button(label="Say hello")
clear.js_on_click(CustomJS(code="console.debug('hello')"))
curdoc().add_root(column(power, width, clear, plot))
