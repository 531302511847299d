"""Formulas

Formulas at points, in LaTeX's language and as MathML: whole texts or words with formulas between them, with commands of one's own.
"""

from desk.models import MathML
from desk.plotting import curdoc, figure

plot = figure(width=620, height=380, x_range=(-0.5, 3.2), y_range=(0, 4), tools="pan,wheel_zoom,hover")
plot.title.text = MathML("<math><msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup><mo>+</mo><mn>1</mn><mo>=</mo><mn>0</mn></math>")
plot.scatter([0, 1, 2, 0, 2], [1, 1, 1, 3, 3], size=6, color="tomato")
plot.tex(
    x=[0, 1, 2],
    y=[1, 1, 1],
    text=[r"\int_0^1 x^2\,dx = \frac{1}{3}", r"\sqrt[3]{\RR}", r"\norm{v} \le 1"],
    display="block",
    macros={"RR": r"\mathbf{R}", "norm": (r"\left\lVert #1 \right\rVert", 1)},
    text_font_size="18px",
    x_offset=8,
)
plot.tex(x=[0], y=[3], text=[r"angle $$\alpha$$ in \(\frac{1}{2}\) turns"], angle=0.15, x_offset=8)
plot.mathml(
    x=[2],
    y=[3],
    text=[
        "<math><munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mfrac><mn>1</mn><msup><mi>k</mi>"
        "<mn>2</mn></msup></mfrac><mo>=</mo><mrow><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi>"
        "</mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo></mrow></math>"
    ],
    text_align="center",
    background_fill_color="lightyellow",
    border_line_color="gray",
    padding=6,
)
curdoc().add_root(plot)
