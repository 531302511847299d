"""Apps of a server in pages of another web application on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page

from desk.document import Document, curdoc
from desk.embed import server_document
from desk.models import Div, Slider
from desk.plotting import figure
from desk.server.server import Server

from .other_site import OtherSite, other_site
from .visitor import Visitor, eventually


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def fill(document: Document) -> None:
    arguments = document.session_context.request.arguments
    word = arguments.get("word", [b"nothing"])[0].decode()
    said = document.session_context.request.headers.get("X-Said", "")
    slider = Slider(start=0, end=10, step=1, value=1, width=300, title="amount", name="slider")
    text = Div(text=f"{word} {said} {sorted(arguments)}", name="text", height=120)
    slider.on_change("value", lambda attr, old, new: setattr(text, "text", f"now {new:g}"))
    document.add_root(slider)
    document.add_root(text)


@pytest.fixture
def site() -> Iterator[OtherSite]:
    with other_site({}) as started:
        yield started


Show = Callable[..., Page]


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def test_an_app_answers_in_a_page_of_another_application(site: OtherSite, visit: Visitor) -> None:
    with Server({"/app": fill}, port=0, allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        site.pages["/"] = lambda: "<h1>Report</h1>" + server_document(
            f"http://localhost:{server.port}/app", arguments={"word": "hello"}, headers={"X-Said": "there"}
        )
        page = visit(site.url(), wait=False)
        frame = frame_of(page)
        frame.get_by_text("hello there ['word']").wait_for(state="attached")
        frame.get_by_role("slider").press("ArrowRight")
        frame.get_by_text("now 2").wait_for(state="attached")
        assert len(server.sessions) == 1


def test_the_frame_has_the_size_of_what_is_in_it(site: OtherSite, visit: Visitor) -> None:
    def tall(document: Document) -> None:
        plot = figure(width=700, height=500, name="plot")
        plot.line([1, 2], [1, 2])
        document.add_root(plot)

    with Server({"/app": tall}, port=0, allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        site.pages["/"] = lambda: f'<div style="width: 400px">{server_document(server.url("/app"))}</div>'
        page = visit(site.url(), wait=False)
        box = lambda: page.locator("iframe").bounding_box() or {"width": 0, "height": 0}  # noqa: E731
        eventually(page, lambda: 510 <= box()["height"] <= 530 and box()["width"] >= 700, "the frame is as large as the plot")
        server.sessions[0].document.add_next_tick_callback(
            lambda: server.sessions[0].document.get_model_by_name("plot").update(height=200)
        )
        eventually(page, lambda: 210 <= box()["height"] <= 230, "the frame became smaller with the plot")


@pytest.mark.parametrize(("mode", "height"), [("stretch_both", 400), ("stretch_width", 316)])
def test_what_stretches_follows_the_page_around(site: OtherSite, visit: Visitor, mode: str, height: float) -> None:
    def wide(document: Document) -> None:
        plot = figure(sizing_mode=mode, height=300)
        plot.line([1, 2], [1, 2])
        document.add_root(plot)

    with Server({"/app": wide}, port=0, allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        site.pages["/"] = lambda: f'<!doctype html><body style="margin: 0">{server_document(server.url("/app"))}'
        page = visit(site.url(), wait=False)
        box = lambda: page.locator("iframe").bounding_box() or {"width": 0, "height": 0}  # noqa: E731
        eventually(page, lambda: box() and (box()["width"], box()["height"]) == (900, height), "as wide as the page")
        page.set_viewport_size({"width": 500, "height": 600})
        eventually(page, lambda: box()["width"] == 500, "the frame has become narrower with the page")


def test_two_frames_are_two_sessions_and_a_reload_is_a_third_and_fourth(site: OtherSite, visit: Visitor) -> None:
    with Server({"/app": fill}, port=0, allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        site.pages["/"] = lambda: server_document(server.url("/app")) + server_document(server.url("/app"))
        page = visit(site.url(), wait=False)
        eventually(page, lambda: len(server.sessions) == 2, "two sessions")
        page.frame_locator("iframe >> nth=0").get_by_text("nothing").wait_for(state="attached")
        page.frame_locator("iframe >> nth=1").get_by_text("nothing").wait_for(state="attached")
        page.reload()
        eventually(page, lambda: len(server.sessions) == 4, "two more sessions")


def test_a_page_that_says_127_0_0_1_shows_an_app_that_says_localhost(site: OtherSite, visit: Visitor) -> None:
    with Server({"/app": fill}, port=0, allow_websocket_origin=[f"127.0.0.1:{site.port}"]) as server:
        site.pages["/"] = lambda: server_document(f"http://localhost:{server.port}/app")
        frame_of(visit(site.url(host="127.0.0.1"), wait=False)).get_by_text("nothing").wait_for(state="attached")


def test_a_server_that_wants_a_token_takes_the_key_of_this_users_application(site: OtherSite, visit: Visitor) -> None:
    with Server({"/app": fill}, port=0, policy="token", allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        site.pages["/"] = lambda: server_document(server.url("/app"))
        frame_of(visit(site.url(), wait=False)).get_by_text("nothing").wait_for(state="attached")


def test_a_page_that_nobody_has_named_shows_nothing(site: OtherSite, visit: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    with Server({"/app": fill}, port=0) as server:
        site.pages["/"] = lambda: server_document(server.url("/app"))
        page = visit(site.url(), wait=False)
        eventually(page, lambda: "--allow-websocket-origin" in caplog.text, "the cure is named in the log")
        assert f"a page of http://localhost:{site.port} may not show apps" in caplog.text
        assert server.sessions == []
        page.wait_for_load_state()
        visit.complaints.clear()


def test_a_page_that_says_it_is_another_one_is_not_shown_the_app(site: OtherSite, visit: Visitor) -> None:
    """The browser compares: the answer names the one origin that may show it."""
    with Server({"/app": fill}, port=0, allow_websocket_origin=["localhost:9999"]) as server:
        address = f"{server.url('/app')}?desk-frame=http://localhost:9999"
        site.pages["/"] = f'<iframe src="{address}"></iframe><p>around</p>'
        page = visit(site.url(), wait=False)
        page.get_by_text("around").wait_for(state="attached")
        eventually(page, lambda: any("frame-ancestors" in one for one in visit.complaints), "the browser refuses the frame")
        visit.complaints.clear()


def test_a_page_of_the_servers_own_routes_shows_an_app(visit: Visitor) -> None:
    import tornado.web

    addresses: list[str] = []

    class Front(tornado.web.RequestHandler):
        def get(self) -> None:
            self.write("<h1>Own</h1>" + server_document(addresses[0]))

    with Server({"/app": fill}, port=0, extra_patterns=[("/front", Front)]) as server:
        addresses.append(server.url("/app"))
        frame_of(visit(server.url("/front"), wait=False)).get_by_text("nothing").wait_for(state="attached")


def test_curdoc_is_the_frames_own_session(site: OtherSite, visit: Visitor) -> None:
    def app(document: Document) -> None:
        assert curdoc() is document
        fill(document)

    with Server({"/": app}, port=0, allow_websocket_origin=[f"localhost:{site.port}"]) as server:
        site.pages["/"] = lambda: server_document(f"http://localhost:{server.port}", arguments={"word": "bare"})
        frame_of(visit(site.url(), wait=False)).get_by_text("bare").wait_for(state="attached")
