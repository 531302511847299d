"""Mathematical text is set wherever a text may stand, in plots and beside them, and its fonts and code come only with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from desk.document import Document
from desk.embed import file_html
from desk.layouts import column
from desk.models import Div, Label, Legend, LegendItem, MathML, Paragraph, PlainText, Plot, Slider, TeX
from desk.models.widgets import TextInput
from desk.plotting import figure

from .driving import frame, read
from .served import Served
from .visitor import Visitor, drawn, eventually

Serve = Callable[..., Served]

_RED = "const data = pixels(canvas); let red = 0; for (let i = 0; i < data.length; i += 4) if (data[i] > 200 && data[i + 1] < 80 && data[i + 3] > 200) red++; return red;"
_SETTLED = "document.fonts.ready.then(() => [...document.fonts].some((font) => font.family.includes('KaTeX_Main') && font.status === 'loaded'))"


def plot_with(change: Callable[[Any], None]) -> Callable[[Document], None]:
    def app(document: Document) -> None:
        plot = figure(width=400, height=300, x_range=(0, 10), y_range=(0, 10), tools="", toolbar_location=None)
        change(plot)
        document.add_root(plot)

    return app


def _title(plot: Any) -> None:
    plot.title.text_color = "red"
    plot.title.text = r"$$\sum_{n=1}^\infty \frac{1}{n^2}$$"


def _axis_label(plot: Any) -> None:
    plot.yaxis.axis_label_text_color = "red"
    plot.yaxis.axis_label = r"Intensity $$\frac{a}{b}$$"


def _axis_label_model(plot: Any) -> None:
    plot.xaxis.axis_label_text_color = "red"
    plot.xaxis.axis_label = TeX(text=r"\frac{\RR}{2}", macros={"RR": r"\mathbf{R}"})


def _tick_label(plot: Any) -> None:
    plot.xaxis.major_label_text_color = "red"
    plot.xaxis.ticker = [5]
    plot.xaxis.major_label_overrides = {5: TeX(r"\frac{3\pi}{2}")}


def _label(plot: Any) -> None:
    plot.add_layout(Label(x=3, y=5, text=r"\[\sqrt{\frac{a}{b}}\]", text_color="red"))


def _legend(plot: Any) -> None:
    plot.add_layout(Legend(items=[LegendItem(label=r"$$\frac{a}{b}$$")], title=TeX(r"\frac{c}{d}"), title_text_color="red", label_text_color="red"))


@pytest.mark.parametrize("change", [_title, _axis_label, _axis_label_model, _tick_label, _label, _legend])
def test_it_is_set_wherever_a_plot_has_a_text(serve: Serve, visit: Visitor, change: Callable[[Any], None]) -> None:
    served = serve(plot_with(change))
    page = visit(served)
    plot = served.find(Plot)
    layer = "data" if change in (_label, _legend) else "base"
    eventually(page, lambda: page.evaluate(_SETTLED), "its fonts are there")
    eventually(page, lambda: read(page, plot, layer, _RED) > 20, "its letters and lines have the text's colour")


def test_a_formula_has_lines_that_are_no_letters(serve: Serve, visit: Visitor) -> None:
    """The line of a fraction is a row of pixels of the text's colour."""
    served = serve(plot_with(lambda plot: plot.add_layout(Label(x=2, y=5, text=r"$$\frac{aaaaaaaaaa}{b}$$", text_color="red", text_font_size="24px"))))
    page = visit(served)
    script = """const {width, height} = canvas, data = pixels(canvas); let longest = 0;
      for (let y = 0; y < height; y++) { let run = 0;
        for (let x = 0; x < width; x++) { const i = 4 * (y * width + x); run = data[i] > 150 && data[i + 3] > 90 && data[i + 1] < 120 ? run + 1 : 0; longest = Math.max(longest, run); } }
      return longest;"""
    eventually(page, lambda: read(page, served.find(Plot), "data", script) > 80, "a long line between numerator and denominator")


def test_a_higher_title_leaves_less_room_for_the_plot(serve: Serve, visit: Visitor) -> None:
    served = serve(plot_with(lambda plot: setattr(plot.title, "text", "words")))
    page = visit(served)
    plot = served.find(Plot)
    top = frame(page, plot).top
    plot.title.text = r"$$\frac{\frac{a}{b}}{\frac{c}{d}}$$"
    eventually(page, lambda: frame(page, plot).top > top + 15, "the title is higher than words")
    plot.title.text = PlainText(r"$$\frac{\frac{a}{b}}{\frac{c}{d}}$$")
    eventually(page, lambda: abs(frame(page, plot).top - top) < 3, "plain text is a line of words")


def test_it_is_set_in_widgets(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        document.add_root(
            column(
                Div(text=r"<b>Euler</b>: $$e^{i\pi}+1=0$$ and \(x\) but <code>$$y$$</code>"),
                Div(text=r"$$z$$ stays", disable_math=True),
                Paragraph(text=r"area \[\pi r^2\]"),
                Slider(title=r"$$\delta$$", start=0, end=1, value=0.5),
                TextInput(title=r"name \(\alpha\)"),
            )
        )

    page = visit(serve(app))
    expect(page.locator(".katex")).to_have_count(5)
    expect(page.get_by_text("$$y$$")).to_be_visible()
    expect(page.get_by_text("$$z$$ stays")).to_be_visible()
    size = page.locator(".katex").first.bounding_box()
    assert size is not None
    assert size["height"] < 40, "the style sheet is there"


def test_a_formula_of_the_page_is_text_and_no_markup(serve: Serve, visit: Visitor) -> None:
    served = serve(lambda document: document.add_root(Paragraph(text=r"$$\href{javascript:alert(1)}{x} \htmlId{a}{b} <img src=x onerror=alert(1)>$$")))
    page = visit(served)
    expect(page.locator(".katex, .katex-error")).to_have_count(1)
    assert page.locator("a, img, [id=a]").count() == 0


def test_what_is_no_formula_shows_its_source(serve: Serve, visit: Visitor) -> None:
    page = visit(serve(lambda document: document.add_root(Paragraph(text=r"$$\frac{a$$ and on"))))
    expect(page.get_by_text(r"\frac{a")).to_be_visible()


def test_a_page_without_maths_loads_none_of_it(serve: Serve, visit: Visitor) -> None:
    page = visit(serve(plot_with(lambda plot: setattr(plot.title, "text", "costs $5"))))
    loaded = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name).join()")
    assert "typesetter" not in loaded
    assert "KaTeX" not in loaded


def test_a_file_has_its_maths_in_it(chromium: Browser, tmp_path: Path) -> None:
    plot = figure(width=300, height=200, title=r"$$\frac{a}{b}$$")
    plot.line([1, 2], [1, 2])
    with_math, without = file_html(plot), file_html(figure(width=300, height=200, title="words"))
    assert len(with_math) > len(without) + 300_000
    path = tmp_path / "plot.html"
    path.write_text(with_math, encoding="utf-8")
    page = chromium.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(path.as_uri())
    drawn(page)
    eventually(page, lambda: page.evaluate(_SETTLED), "its fonts are there")
    page.close()
    assert said == []


_LONG_LINE = """const {width, height} = canvas, data = pixels(canvas); let longest = 0;
  for (let y = 0; y < height; y++) { let run = 0;
    for (let x = 0; x < width; x++) { const i = 4 * (y * width + x); run = data[i] > 150 && data[i + 3] > 90 && data[i + 1] < 120 ? run + 1 : 0; longest = Math.max(longest, run); } }
  return longest;"""

_LOOK = {"text_color": "red", "text_font_size": "24px"}
_FRACTION = "<math><mfrac><mrow>" + "<mi>a</mi>" * 10 + "</mrow><mi>b</mi></mfrac></math>"


@pytest.mark.parametrize(
    "change",
    [
        lambda plot: plot.tex(x=[2], y=[5], text=[r"\long{a}"], macros={"long": (r"\frac{#1aaaaaaaaa}{b}", 1)}, display="block", **_LOOK),
        lambda plot: plot.tex(x=[2], y=[5], text=[r"of $$\frac{\ten}{b}$$ words"], macros={"ten": "aaaaaaaaaa"}, **_LOOK),
        lambda plot: plot.mathml(x=[2], y=[5], text=[_FRACTION], **_LOOK),
        lambda plot: plot.add_layout(Label(x=2, y=5, text=MathML(_FRACTION), **_LOOK)),
        lambda plot: plot.add_layout(Label(x=2, y=5, text=MathML(f"<?xml version='1.0'?>\n {_FRACTION}"), **_LOOK)),
        lambda plot: plot.add_layout(Label(x=2, y=5, text=MathML(_FRACTION.replace("<m", "<mml:m").replace("</m", "</mml:m")), **_LOOK)),
    ],
    ids=["tex", "tex between words", "mathml", "a model of MathML", "with a declaration", "with a prefix"],
)
def test_formulas_at_points_are_set_with_commands_of_ones_own(
    serve: Serve, visit: Visitor, change: Callable[[Any], None]
) -> None:
    served = serve(plot_with(change))
    page = visit(served)
    eventually(page, lambda: read(page, served.find(Plot), "data", _LONG_LINE) > 80, "the line of a fraction")
    visit.assert_quiet()
