"""Transforms of columns

The page computes columns: jitter, interpolation, functions, and markers or hatches by category.
"""

from desk.layouts import gridplot
from desk.models import ColumnDataSource, CustomJSTransform, LinearInterpolator, StepInterpolator
from desk.plotting import curdoc, figure
from desk.transform import factor_hatch, factor_mark, jitter, transform

kinds = ["a", "b", "c"]
source = ColumnDataSource({"x": list(range(30)), "y": [(7 * k) % 13 for k in range(30)], "kind": [kinds[k % 3] for k in range(30)]})


def plot(title, **options):
    return figure(width=380, height=230, title=title, **options)


shaken = plot("jitter", x_range=kinds)
shaken.scatter(jitter("kind", 0.5, range=shaken.x_range), "y", source=source, size=7)
marked = plot("markers by category")
marked.scatter("x", "y", source=source, size=10, marker=factor_mark("kind", ["circle", "square", "triangle"], kinds))
hatched = plot("hatches by category", x_range=kinds)
counts = ColumnDataSource({"kind": kinds, "n": [3, 5, 2]})
hatched.vbar("kind", top="n", width=0.8, source=counts, fill_color="white", hatch_pattern=factor_hatch("kind", ["/", "x", "dot"], kinds))
sized = plot("sizes between given ones")
sized.scatter("x", "y", source=source, size=transform("x", LinearInterpolator(x=[0, 15, 29], y=[2, 20, 5])), fill_alpha=0.4)
stepped = plot("sizes in steps")
stepped.scatter("x", "y", source=source, size=transform("x", StepInterpolator(x=[0, 10, 20], y=[4, 9, 16])), fill_alpha=0.4)
squared = plot("a function")
squares = CustomJSTransform(v_func="return xs.map((x) => x * x)", func="return x * x")
squared.line("x", transform("x", squares), source=source, line_width=2)
curdoc().add_root(gridplot([[shaken, marked], [hatched, sized], [stepped, squared]]))
