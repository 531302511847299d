"""Models without a server in pages of somebody else's."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from desk.client import pull_session
from desk.document import Document
from desk.embed import (
    autoload_static,
    components,
    file_html,
    json_item,
    server_html_page_for_session,
    server_session,
)
from desk.models import Button, CustomJS, Div
from desk.plotting import figure
from desk.resources import CDN, INLINE, Resources
from desk.server.server import Server

from .other_site import OtherSite, other_site
from .visitor import Visitor


@pytest.fixture(autouse=True)
def state_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def site() -> Iterator[OtherSite]:
    with other_site({}) as started:
        yield started


def plot(title: str) -> figure:
    made = figure(width=300, height=200, title=title)
    made.line([1, 2, 3], [1, 3, 2])
    return made


def test_components_stand_where_their_elements_stand_and_their_callbacks_run(site: OtherSite, visit: Visitor) -> None:
    button, text = Button(label="go"), Div(text="before")
    button.js_on_click(CustomJS(args={"text": text}, code="text.text = 'after'"))
    script, places = components({"one": button, "two": text, "plot": plot("Embedded")})
    site.pages["/"] = (
        f"<!doctype html><html><head>{CDN.render()}</head><body>"
        f"<div id=a>{places['one']}</div><hr><div id=b>{places['two']}</div><div id=c>{places['plot']}</div>{script}</body></html>"
    )
    page = visit(site.url(), wait=False)
    page.locator("#c").get_by_role("figure", name="Embedded").wait_for()
    page.locator("#a").get_by_role("button", name="go").click()
    page.locator("#b").get_by_text("after").wait_for(state="attached")
    assert page.evaluate("getComputedStyle(document.body).font") == page.evaluate(
        "(() => { const f = document.createElement('iframe'); document.body.append(f); const font = f.contentWindow.getComputedStyle(f.contentDocument.body).font; f.remove(); return font; })()"
    ), "the page around keeps its own looks"


def test_components_come_one_in_a_tuple_or_in_a_dict_and_bare() -> None:
    one, other = Div(text="1"), Div(text="2", name="second")
    script, div = components(one)
    assert script.strip().startswith("<script")
    assert f'data-root-id="{one.id}"' in div
    script, divs = components([one, other], wrap_script=False, wrap_plot_info=False)
    assert not script.startswith("<")
    assert [(root.id, root.name) for root in divs] == [(one.id, None), (other.id, "second")]
    assert all(root.elementid in script for root in divs)
    assert one.document is None
    with pytest.raises(ValueError, match="components: expected a model"):
        components("plot")  # type: ignore[arg-type]


def test_an_item_is_plain_data_that_the_page_shows_when_it_wants(site: OtherSite, visit: Visitor) -> None:
    item = json.loads(json.dumps(json_item(plot("Fetched"), "place", theme="dark_minimal")))
    assert set(item) == {"target_id", "root_id", "doc", "version"}
    site.pages["/item.js"] = f"window.item = {json.dumps(item)};"
    site.pages["/"] = f'<!doctype html>{INLINE.render()}<script src="/item.js"></script><div id="place"></div><div id="other"></div>'
    page = visit(site.url(), wait=False)
    page.evaluate("Bokeh.embed.embed_item(item)")
    page.locator("#place").get_by_role("figure", name="Fetched").wait_for()
    page.evaluate("Desk.embed.embed_item(item, 'other')")
    page.locator("#other").get_by_role("figure", name="Fetched").wait_for()
    error = page.evaluate("Desk.embed.embed_item(item, 'nowhere').catch((error) => error.message)")
    assert error == "the page has no element with the id nowhere"


def test_a_script_of_its_own_shows_a_model_at_its_tag(site: OtherSite, visit: Visitor) -> None:
    script, tag = autoload_static(plot("Loaded"), CDN, "/plot.js")
    site.pages["/plot.js"] = script
    site.pages["/"] = f"<!doctype html><body><p>before</p>{tag}<p>behind</p></body>"
    page = visit(site.url(), wait=False)
    page.get_by_role("figure", name="Loaded").wait_for()
    tops = [page.get_by_text(word).bounding_box() for word in ("before", "behind")]
    box = page.get_by_role("figure").bounding_box()
    assert tops[0] is not None
    assert tops[1] is not None
    assert box is not None
    assert tops[0]["y"] < box["y"] < tops[1]["y"]


def test_a_file_in_a_template_of_ones_own(site: OtherSite, visit: Visitor) -> None:
    template = """{% extends base %}{% block contents %}
<h1 id="head">{{ note }}</h1><div id="left">{{ embed(roots.second) }}</div><div id="right">{{ embed(roots[0]) }}</div>
<style>h1 { color: rgb(1, 2, 3) }</style><script>document.title += " and more"</script>{% endblock %}"""
    html = file_html(
        [Div(text="first root"), Div(text="second root", name="second")],
        title="Made",
        template=template,
        template_variables={"note": "<script>document.title = 'stolen'</script>"},
    )
    site.pages["/"] = html
    page = visit(site.url())
    page.locator("#left").get_by_text("second root").wait_for(state="attached")
    page.locator("#right").get_by_text("first root").wait_for(state="attached")
    assert page.locator("#head").inner_text() == "<script>document.title = 'stolen'</script>"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(1, 2, 3)"
    assert page.title() == "Made"


def test_a_session_that_a_program_has_changed_is_shown_whole_or_one_root_of_it(site: OtherSite, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        document.add_root(Div(text="first"))
        document.add_root(Div(text="second", name="two"))

    with Server({"/app": fill}, port=0, allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        url = f"http://localhost:{server.port}/app"
        with pull_session(url=url) as session:
            session.document.roots[0].text = "made for you"
            whole = server_session(session_id=session.id, url=url)
            one = server_session(session.document.roots[1], session_id=session.id, url=url)
            page_text = server_html_page_for_session(session, INLINE, title="Yours")
        site.pages["/"] = f"<!doctype html><body>{whole}{one}</body>"
        site.pages["/page"] = page_text
        page = visit(site.url(), wait=False)
        page.frame_locator("iframe >> nth=0").get_by_text("made for you").wait_for(state="attached")
        page.frame_locator("iframe >> nth=0").get_by_text("second").wait_for(state="attached")
        page.frame_locator("iframe >> nth=1").get_by_text("second").wait_for(state="attached")
        assert page.frame_locator("iframe >> nth=1").get_by_text("made for you").count() == 0
        assert len(server.sessions) == 1
        page.goto(site.url("/page"))
        page.frame_locator("iframe").get_by_text("made for you").wait_for(state="attached")
        assert page.title() == "Yours"


def test_resources_name_a_file_or_hold_the_text() -> None:
    assert Resources("absolute").js_files[0].endswith("standalone.js")
    assert '<script type="text/javascript" src="' in Resources("absolute").render()
    assert INLINE.js_files == []
    assert len(INLINE.js_raw) == 1
    with pytest.raises(ValueError, match="mode is one of inline, cdn"):
        Resources("cloud")
