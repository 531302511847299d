"""Images

Arrays of values and of colours, pictures from data URLs, and text with backgrounds.
"""

import base64

import numpy as np

from desk.layouts import column, row
from desk.models import ColumnDataSource
from desk.plotting import curdoc, figure

x, y = np.meshgrid(np.linspace(0, 10, 40), np.linspace(0, 5, 20))
z = np.sin(x) * np.cos(y)
values = figure(width=420, height=280, tools="pan,wheel_zoom,hover,tap", tooltips=[("value", "@image{0.00}"), ("x", "$x")])
image = values.image(image=[z], x=0, y=0, dw=10, dh=5, palette="Spectral11", level="image")
values.add_layout(image.construct_color_bar(padding=2), "right")

colors = np.zeros((8, 8, 4), dtype=np.uint8)
colors[..., 0] = np.arange(8) * 36
colors[..., 1] = (np.arange(8) * 36)[:, None]
colors[..., 3] = 255
rgba = figure(width=420, height=280, x_range=(0, 10), y_range=(0, 10))
rgba.image_rgba(image=[colors.view(np.uint32).reshape(8, 8)], x=0.5, y=1, dw=4, dh=8)
rgba.image_rgba(image=[colors], x=5.5, y=1, dw=4, dh=8, origin="top_left", global_alpha=0.6)

svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><ellipse cx="30" cy="20" rx="28" ry="18" fill="teal"/></svg>'
url = "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
files = figure(width=420, height=280, x_range=(0, 10), y_range=(0, 10))
files.image_url(url=[url, url], x=[2, 6], y=[8, 6], w=3, h=2, anchor="top_left", angle=[0, 0.5])
files.image_url(url=[url], x=5, y=2, anchor="center")

words = ColumnDataSource({"x": [1, 2, 3], "y": [1, 2, 3], "word": ["left", "middle", "right"], "way": [0, 0.5, -0.5],
                          "align": ["left", "center", "right"], "size": ["12px", "18px", "24px"]})  # fmt: skip
text = figure(width=420, height=280, x_range=(0, 4), y_range=(0, 4))
text.scatter("x", "y", source=words, color="red")
text.text("x", "y", text="word", angle="way", source=words, text_align="align", text_font_size="size", padding=5,
          border_radius=4, background_fill_color="lemonchiffon", border_line_color="orange")  # fmt: skip
curdoc().add_root(column(row(values, rgba), row(files, text)))
