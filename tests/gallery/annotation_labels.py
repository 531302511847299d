"""Labels and arrows

Labels at places, labels for every row, and arrows with each kind of head.
"""

from desk.models import Arrow, ColumnDataSource, Label, LabelSet, NormalHead, OpenHead, TeeHead, VeeHead
from desk.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2, 3, 4], "y": [2, 4, 3, 5], "name": ["one", "two", "three", "four"]})
plot = figure(width=640, height=420, x_range=(0, 6), y_range=(0, 6), tools="pan,wheel_zoom,reset")
plot.scatter("x", "y", source=source, size=10)
plot.add_layout(
    LabelSet(x="x", y="y", text="name", source=source, x_offset=8, y_offset=6, background_fill_color="lemonchiffon")
)
plot.add_layout(
    Label(x=3, y=1, text="a label\nof two lines", text_align="center", padding=6, border_radius=5,
          background_fill_color="lightblue", border_line_color="navy")
)  # fmt: skip
plot.add_layout(Label(x=10, y=10, x_units="screen", y_units="screen", text="20 pixels", angle=20, angle_units="deg"))
for k, head in enumerate((OpenHead, NormalHead, VeeHead, TeeHead)):
    end = head(line_color="firebrick", line_width=2, size=20)
    plot.add_layout(Arrow(end=end, x_start=0.4, y_start=5.5 - k, x_end=1.6, y_end=5.7 - k, line_color="firebrick"))
plot.add_layout(
    Arrow(end=VeeHead(size=15), start=NormalHead(size=15, fill_color="orange"), x_start=4.5, y_start=1, x_end=5.5, y_end=4)
)
curdoc().add_root(plot)
