"""Text is text wherever it is shown, and the HTML of a Div is only as much HTML as can do no harm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.models import ColumnDataSource, HoverTool, Plot, Slider, TextInput
from desk.models.widgets import Button, Div, Select
from desk.plotting import figure

from .driving import at, frame, painted_at
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]

PAYLOADS = (
    "<script>window.harmed = 1</script>",
    "<img src=x onerror=window.harmed=1>",
    "<svg onload=window.harmed=1>",
    "<svg><script>window.harmed=1</script></svg>",
    '"><img src=x onerror=window.harmed=1>',
    "'onmouseover='window.harmed=1",
    "<iframe srcdoc='<script>parent.harmed=1</script>'></iframe>",
    "<iframe src=javascript:parent.harmed=1></iframe>",
    "<a href='javascript:window.harmed=1'>click</a>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.harmed=1>",
    "<style>@import 'http://192.0.2.1/x.css'; * { background: url(http://192.0.2.1/x) }</style>",
    "</title></textarea><img src=http://192.0.2.1/x onerror=window.harmed=1>",
    "<details open ontoggle=window.harmed=1>",
    "<form action=http://192.0.2.1/><input autofocus onfocus=window.harmed=1></form>",
    "${window.harmed=1} {{constructor.constructor('window.harmed=1')()}}",
    "<base href=http://192.0.2.1/><link rel=stylesheet href=http://192.0.2.1/x.css>",
    "<object data=http://192.0.2.1/x></object><embed src=http://192.0.2.1/x>",
    "<meta http-equiv=refresh content='0;url=http://192.0.2.1/'>",
)


def harmed(page: Page) -> bool:
    """Whether any payload ran, here or in a frame, or the page went elsewhere."""
    return bool(page.evaluate("window.harmed !== undefined || frames.length > 0 || document.title === 'harmed'"))


def every_text(payload: str) -> Callable[[Document], None]:
    """An app that shows a text in every place that there is for one."""

    def fill(document: Document) -> None:
        source = ColumnDataSource(data={"x": [1], "y": [1], "name": [payload], payload: [1]})
        tooltips = [("name", "@name"), (payload, "@x"), ("column", "@{" + payload.replace("}", "") + "}")]
        plot = figure(
            width=400, height=300, x_range=(0, 2), y_range=(0, 2), title=payload, tools="", x_axis_label=payload
        )
        plot.rect("x", "y", 1, 1, source=source, legend_label=payload)
        plot.add_tools(HoverTool(tooltips=tooltips, description=payload))
        plot.legend.click_policy, plot.legend.title = "hide", payload
        document.add_root(plot)
        document.add_root(Slider(title=payload, start=0, end=1, value=0, step=0.1))
        document.add_root(TextInput(title=payload, value=payload, placeholder=payload, prefix=payload, suffix=payload))
        document.add_root(Button(label=payload))
        document.add_root(Select(title=payload, value=payload, options={payload: [payload, ("b", payload)]}))
        document.add_root(Div(text=payload, render_as_text=True))
        document.title = payload

    return fill


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_that_looks_like_html_is_shown_and_does_nothing(serve: Serve, visit: Visitor, payload: str) -> None:
    served = serve(every_text(payload))
    page = visit(served)
    area = frame(page, served.find(Plot))
    page.mouse.move(*area.at(0.5, 0.5))
    tooltip = at(page, served.find(Plot)).locator(".tooltip")
    tooltip.wait_for()
    shown = tooltip.evaluate("element => element.textContent")
    assert shown.count(payload) >= 2, "the name of the point, and the label of the line"
    page.mouse.move(*area.at(0.95, 0.05))
    assert page.get_by_role("button", name=payload, exact=True).count() >= 1
    assert at(page, served.find(Div)).evaluate("host => host.shadowRoot.textContent") == payload
    select = served.find(Select)
    texts = at(page, select).evaluate("host => [...host.shadowRoot.querySelectorAll('option')].map(o => o.textContent)")
    assert texts == [payload, payload]
    assert at(page, select).evaluate("host => host.shadowRoot.querySelector('optgroup').label") == payload
    assert at(page, served.find(TextInput)).locator("input").input_value() == payload
    assert at(page, served.find(Slider)).locator("label span").first.inner_text().strip().rstrip(":") != ""
    eventually(page, lambda: page.title() == " ".join(payload.split()), "the title of the window")
    assert at(page, served.find(Plot)).get_by_role("figure").get_attribute("aria-label") == payload
    painted_at(page)
    assert not harmed(page)
    assert page.locator("img, iframe, object, embed, link[rel=stylesheet][href^='http://192'], base").count() == 0


@pytest.mark.parametrize("payload", PAYLOADS)
def test_html_of_a_div_can_do_no_harm(serve: Serve, visit: Visitor, payload: str) -> None:
    served = serve(lambda document: document.add_root(Div(text=f"<b>before</b> {payload} <i>after</i>")))
    page = visit(served)
    page.get_by_text("before").first.wait_for()
    painted_at(page)
    host = at(page, served.find(Div))
    assert host.evaluate("""host => [...host.shadowRoot.querySelectorAll("*")].every(element =>
      !/^(script|iframe|object|embed|style|link|meta|base|form|input)$/i.test(element.tagName)
      && [...element.attributes].every(({name, value}) => !/^on/i.test(name) && !/javascript:|192\\.0\\.2/i.test(value)))""")  # fmt: skip
    for link in host.locator("a").all():
        link.click()
    painted_at(page)
    assert not harmed(page)
    # What a Div shows may name a picture that is not there; that alone is what the console may speak of.
    visit.complaints[:] = [text for text in visit.complaints if "404" not in text]


def test_html_of_a_div_is_html(serve: Serve, visit: Visitor) -> None:
    text = '<h1>Head</h1><p style="color: rgb(1, 2, 3)">a <b>bold</b> <a href="https://example.org/">link</a></p><ul><li>one</li></ul>'
    served = serve(lambda document: document.add_root(Div(text=text)))
    page = visit(served)
    page.get_by_role("heading", name="Head").wait_for()
    assert page.get_by_text("bold").evaluate("element => element.tagName") == "B"
    assert page.locator("p").evaluate("element => getComputedStyle(element).color") == "rgb(1, 2, 3)"
    link = page.get_by_role("link", name="link")
    assert link.get_attribute("href") == "https://example.org/"
    assert link.get_attribute("target") == "_blank"
    assert "noopener" in (link.get_attribute("rel") or "")
    served.find(Div).text = "<h1>Other</h1>"
    page.get_by_role("heading", name="Other").wait_for()


@pytest.mark.parametrize("payload", PAYLOADS[:6])
def test_a_template_of_hover_shows_data_as_text(serve: Serve, visit: Visitor, payload: str) -> None:
    def fill(document: Document) -> None:
        plot = figure(width=400, height=300, x_range=(0, 2), y_range=(0, 2), tools="")
        plot.rect("x", "y", 1, 1, source=ColumnDataSource(data={"x": [1], "y": [1], "name": [payload]}))
        plot.add_tools(HoverTool(tooltips=f"<div><b>@name</b>{payload}</div>"))
        document.add_root(plot)

    served = serve(fill)
    page = visit(served)
    area = frame(page, served.find(Plot))
    page.mouse.move(*area.at(0.5, 0.5))
    bold = at(page, served.find(Plot)).locator(".tooltip b")
    bold.wait_for()
    assert bold.evaluate("element => element.textContent") == payload
    painted_at(page)
    assert not harmed(page)
    visit.complaints[:] = [text for text in visit.complaints if "404" not in text]
