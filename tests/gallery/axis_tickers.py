"""Where the ticks are

Fixed places, steps of one size, ticks by a function, mixtures of tickers, labels that a function chooses, and more than one axis.
"""

from desk.layouts import gridplot
from desk.models import (
    AdaptiveTicker,
    CompositeTicker,
    CustomJSTicker,
    CustomLabelingPolicy,
    FixedTicker,
    LinearAxis,
    Range1d,
    SingleIntervalTicker,
)
from desk.plotting import curdoc, figure

tickers = {
    "fixed": FixedTicker(ticks=[0, 10, 15, 40], minor_ticks=[5, 20, 30]),
    "steps of 8": SingleIntervalTicker(interval=8, num_minor_ticks=4),
    "halves and quarters": AdaptiveTicker(base=2, mantissas=[1], desired_num_ticks=5),
    "mixed": CompositeTicker(tickers=[SingleIntervalTicker(interval=2), SingleIntervalTicker(interval=10)]),
    "by a function": CustomJSTicker(major_code="return [1, 4, 9, 16, 25, 36]"),
}
plots = []
for title, ticker in tickers.items():
    plot = figure(width=380, height=190, title=title, x_range=(0, 40), tools="pan,wheel_zoom")
    plot.line([0, 40], [0, 1], line_width=2)
    plot.xaxis.ticker = ticker
    plots.append(plot)
plots[1].xaxis.major_label_policy = CustomLabelingPolicy(code="for (const i of indices) if (i % 2 === 1) indices.unset(i)")
two = figure(width=380, height=190, title="two axes", x_range=(0, 40), tools="pan,wheel_zoom")
two.extra_y_ranges = {"other": Range1d(0, 500)}
two.line([0, 40], [0, 1])
two.line([0, 20, 40], [450, 100, 300], y_range_name="other", line_color="firebrick")
two.add_layout(LinearAxis(y_range_name="other", axis_label="other", axis_label_text_color="firebrick"), "right")
curdoc().add_root(gridplot([plots[:2], plots[2:4], [plots[4], two]], toolbar_location=None))
