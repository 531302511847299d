"""How ticks are written

Plain numbers, money and percents, printf's formats, powers, a function of one's own, and labels that replace numbers.
"""

from desk.layouts import gridplot
from desk.models import (
    BasicTickFormatter,
    CustomJSTickFormatter,
    LogTickFormatter,
    NumeralTickFormatter,
    PrintfTickFormatter,
)
from desk.plotting import curdoc, figure

formatters = {
    "precision": BasicTickFormatter(precision=1, use_scientific=True, power_limit_high=3),
    "money": NumeralTickFormatter(format="$0,0.00"),
    "printf": PrintfTickFormatter(format="%5.1f mu"),
    "a function": CustomJSTickFormatter(code="return `${tick / 1000} k`"),
    "powers": LogTickFormatter(),
}
plots = []
for title, formatter in formatters.items():
    plot = figure(width=380, height=190, title=title, y_axis_type="log" if title == "powers" else "linear")
    plot.line([0, 1, 2], [1000, 25000, 12500], line_width=2)
    plot.yaxis.formatter = formatter
    plots.append(plot)
named = figure(width=380, height=190, title="overrides", x_range=(-0.2, 2.2))
named.line([0, 1, 2], [1000, 25000, 12500], line_width=2)
named.xaxis.ticker = [0, 1, 2]
named.xaxis.major_label_overrides = {0: "morning", 1: "noon", 2: "evening"}
curdoc().add_root(gridplot([plots[:2], plots[2:4], [plots[4], named]], toolbar_location=None))
