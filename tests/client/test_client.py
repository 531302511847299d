"""A program that follows a session of a running server, and changes it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desk.client import ClientSession, pull_session, push_session
from desk.document import Document
from desk.models import ColumnDataSource, CustomJS, Div, Slider
from desk.plotting import figure
from desk.server.server import Server
from tests.server.running import wait_until


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def fill(document: Document) -> None:
    slider = Slider(start=0, end=100, value=1, name="slider")
    text = Div(text="1", name="text")
    source = ColumnDataSource({"x": np.arange(3.0), "y": np.arange(3.0)}, name="source")
    plot = figure(name="plot", width=300, height=200)
    plot.line("x", "y", source=source)

    def moved(attr: str, old: float, new: float) -> None:
        text.text = f"{new:g}"
        source.stream({"x": [new], "y": [2 * new]}, rollover=5)

    slider.on_change("value", moved)
    slider.js_on_change("value", CustomJS(args={"text": text}, code="text.text = 'js'"))
    document.add_root(slider)
    document.add_root(text)
    document.add_root(plot)
    document.title = "Followed"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server({"/app": fill}, port=0, policy="token") as started:
        yield started


@pytest.fixture
def session(server: Server) -> Iterator[ClientSession]:
    with pull_session(url=server.url("/app")) as pulled:
        yield pulled


def on_server(server: Server) -> Document:
    (one,) = server.sessions
    return one.document


def test_a_program_moves_a_slider_and_sees_what_the_callback_made_of_it(session: ClientSession, server: Server) -> None:
    document = session.document
    assert document.title == "Followed"
    assert [type(root).__name__ for root in document.roots] == ["Slider", "Div", "Plot"]
    document.get_model_by_name("slider").value = 42
    session.force_roundtrip()
    assert document.get_model_by_name("text").text == "42"
    data = document.select_one({"type": ColumnDataSource}).data
    assert data["x"].tolist() == [0, 1, 2, 42]
    assert on_server(server).get_model_by_name("slider").value == 42


def test_what_the_server_changes_comes_by_itself_and_calls_back(session: ClientSession, server: Server) -> None:
    heard: list[tuple[str, object, object]] = []
    told = threading.Event()
    text = session.document.get_model_by_name("text")
    text.on_change("text", lambda attr, old, new: (heard.append((attr, old, new)), told.set()))
    on_server(server).get_model_by_name("text").text = "from the server"
    assert told.wait(10)
    assert heard == [("text", "1", "from the server")]


def test_a_program_adds_models_and_takes_them_away(session: ClientSession, server: Server) -> None:
    mine = Slider(title="mine", start=0, end=9, value=3)
    session.document.add_root(mine)
    session.document.title = "Mine"
    session.force_roundtrip()
    there = on_server(server)
    assert there.title == "Mine"
    assert there.roots[-1].title == "mine"
    assert len(there.roots) == 4
    there.roots[-1].value = 7
    wait_until(lambda: mine.value == 7, "the program hears of its own model")
    session.document.remove_root(mine)
    session.force_roundtrip()
    assert len(there.roots) == 3


def test_ids_of_both_sides_are_never_taken_for_one(session: ClientSession, server: Server) -> None:
    """Both number their models from the same number; here both live in one process, so the program's get a number that is taken."""
    taken = on_server(server).roots[0].id
    mine = Div(text="mine", id=taken)
    session.document.add_root(mine)
    session.force_roundtrip()
    assert [type(root).__name__ for root in on_server(server).roots] == ["Slider", "Div", "figure", "Div"]
    assert on_server(server).roots[-1].text == "mine"


def test_a_program_streams_patches_and_replaces_columns(session: ClientSession, server: Server) -> None:
    source = session.document.select_one({"type": ColumnDataSource})
    there = on_server(server).select_one({"type": ColumnDataSource})
    source.stream({"x": [3.0], "y": [9.0]})
    session.force_roundtrip()
    assert there.data["y"].tolist() == [0, 1, 2, 9]
    source.patch({"y": [(0, 5.0)]})
    session.force_roundtrip()
    assert there.data["y"].tolist() == [5, 1, 2, 9]
    source.data = {"x": [1, 2], "y": [3, 4]}
    session.force_roundtrip()
    assert {name: list(column) for name, column in there.data.items()} == {"x": [1, 2], "y": [3, 4]}


def test_both_sides_stream_at_once_and_end_with_the_same_rows(session: ClientSession, server: Server) -> None:
    source = session.document.select_one({"type": ColumnDataSource})
    there = on_server(server).select_one({"type": ColumnDataSource})
    for step in range(50):
        source.stream({"x": [float(step)], "y": [1.0]})
        with on_server(server).locked():
            there.stream({"x": [float(step)], "y": [2.0]})
    session.force_roundtrip()
    session.force_roundtrip()
    assert len(there.data["x"]) == 103
    assert source.data["y"].tolist() == there.data["y"].tolist()


def test_what_a_subclass_adds_stays_in_the_program(session: ClientSession, server: Server) -> None:
    class Unheard(Div):
        pass

    session.document.add_root(Unheard(text="a Div to everybody else"))
    session.force_roundtrip()
    assert type(on_server(server).roots[-1]) is Div


def test_a_second_program_sees_the_same_session(session: ClientSession, server: Server) -> None:
    with pull_session(session.id, url=server.url("/app")) as other:
        assert other.id == session.id
        assert len(server.sessions) == 1
        other.document.get_model_by_name("slider").value = 5
        other.force_roundtrip()
        wait_until(lambda: session.document.get_model_by_name("text").text == "5", "the first one hears of it")


def test_arguments_come_to_the_app() -> None:
    def app(document: Document) -> None:
        rows = document.session_context.request.arguments["rows"][0].decode()
        document.add_root(Div(text=f"{rows} {sorted(document.session_context.request.arguments)}"))

    with Server({"/app": app}, port=0) as server, pull_session(url=server.url("/app"), arguments={"rows": 10}) as session:
        assert session.document.roots[0].text == "10 ['rows']"


def test_a_pushed_document_takes_the_place_of_the_apps_and_calls_back_here(server: Server) -> None:
    document = Document(title="Pushed")
    slider, text = Slider(start=0, end=10, value=1), Div(text="")
    slider.on_change("value", lambda attr, old, new: setattr(text, "text", f"here {new:g}"))
    document.add_root(slider)
    document.add_root(text)
    with push_session(document, url=server.url("/app")) as session:
        there = on_server(server)
        assert [type(root).__name__ for root in there.roots] == ["Slider", "Div"]
        assert there.title == "Pushed"
        there.roots[0].value = 6
        wait_until(lambda: there.roots[1].text == "here 6", "the callback of this program has run")
        assert session.connected


def test_without_a_server_it_says_what_to_start() -> None:
    with pytest.raises(OSError, match=r"no server of this user listens at http://localhost:1/app: start one with `desk serve`"):
        pull_session(url="http://localhost:1/app")


def test_a_server_that_ends_ends_the_session_and_the_document_stays(server: Server) -> None:
    session = pull_session(url=server.url("/app"))
    server.stop()
    wait_until(lambda: not session.connected, "the connection has ended")
    assert session.error_reason == "the server ends"
    assert session.document.get_model_by_name("text").text == "1"
    with pytest.raises(OSError, match="the server ends"):
        session.force_roundtrip()
    session.close()


def test_a_session_is_opened_by_a_key_and_not_by_its_id(server: Server, session: ClientSession) -> None:
    from tests.server.running import Running

    stranger = Running(server, None)
    assert stranger.get("/app", cookie="").status == 403
    assert stranger.get(f"/app?key={session.id}", cookie="").status == 403


def test_request_server_info_is_a_round_trip(session: ClientSession) -> None:
    assert set(session.request_server_info()["version_info"]) == {"desk", "server"}


def test_an_event_is_raised_at_the_app() -> None:
    from desk.models import Button

    def app(document: Document) -> None:
        button = Button(label="0")
        button.on_click(lambda: setattr(button, "label", "clicked"))
        document.add_root(button)

    with Server({"/app": app}, port=0) as server, pull_session(url=server.url("/app")) as session:
        session.send_event("button_click", session.document.roots[0])
        session.force_roundtrip()
        assert session.document.roots[0].label == "clicked"
