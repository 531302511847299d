"""Text and formulas

Texts as a glyph, with angles, alignments and outlines, and formulas in titles, labels and axes.
"""

from desk.layouts import row
from desk.models import PlainText, TeX
from desk.plotting import curdoc, figure

words = figure(width=400, height=300, x_range=(0, 6), y_range=(0, 6), title="text")
words.text(x=[1, 2, 3, 4], y=[1, 2, 3, 4], text=["one", "two", "three", "four"], angle=[0, 0.3, 0.6, 0.9],
           text_font_size=["12px", "16px", "20px", "24px"], text_color=["navy", "seagreen", "firebrick", "purple"])  # fmt: skip
words.text(x=[3], y=[1], text=["in a box"], padding=6, border_radius=4, background_fill_color="gold", border_line_color="gray")
formulas = figure(width=400, height=300, title=r"$$\int_0^x t^2\,dt = \frac{x^3}{3}$$")
formulas.line([0, 1, 2, 3], [0, 1 / 3, 8 / 3, 9], line_width=2)
formulas.xaxis.axis_label = TeX(text=r"x \in [0, 3]")
formulas.yaxis.axis_label = PlainText(text="not $$a$$ formula")
curdoc().add_root(row(words, formulas))
