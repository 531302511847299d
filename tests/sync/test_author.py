"""A program of an author's as a peer: it may change everything, and both ends become equal (P50 to P53)."""

from __future__ import annotations

import re
from collections import deque
from random import Random
from typing import Any

import numpy as np
import pytest

from desk.document import Document
from desk.models import ColumnDataSource, Div, Slider
from desk.plotting import figure
from desk.sync import AuthorReplica, Close, SyncSession
from desk.wire import Message, MessageType, decode, encode


class Wire:
    """A session and programs that follow it, with messages under way in both directions."""

    def __init__(self, document: Document, programs: int = 1, *, pushes_all: Document | None = None) -> None:
        self.document = document
        self.sync = SyncSession(document, "the-session")
        self.authors: dict[int, AuthorReplica] = {}
        self.up: dict[int, deque[bytes]] = {}
        self.down: dict[int, deque[bytes]] = {}
        self.closed: list[Close] = []
        for number in range(1, programs + 1):
            own = pushes_all if pushes_all is not None else Document()
            self.authors[number] = AuthorReplica(own, f"program-{number}", mark=f"m{number}", pushes_all=pushes_all is not None)
            self.up[number], self.down[number] = deque(), deque()
            self.sync.trust(number)
            self.authors[number].connected()

    def collect(self) -> None:
        for number, author in self.authors.items():
            self.up[number].extend(encode(message) for message in author.take_outgoing())
        for number, item in self.sync.outgoing():
            if isinstance(item, Close):
                self.closed.append(item)
            else:
                self.down[number].append(encode(item))

    def step(self, random: Random | None = None) -> bool:
        """Deliver one message; False when none is under way."""
        self.sync.flush(0.0)
        self.collect()
        links = [("up", number) for number, queue in self.up.items() if queue]
        links += [("down", number) for number, queue in self.down.items() if queue]
        if not links:
            return False
        way, number = links[0] if random is None else random.choice(links)
        if way == "up":
            self.sync.receive(number, decode(self.up[number].popleft()), 0.0)
        else:
            self.authors[number].receive(decode(self.down[number].popleft()))
        self.collect()  # encoded at once: messages hold the document's own lists
        return True

    def settle(self) -> None:
        for _ in range(10_000):
            if not self.step():
                return
        raise AssertionError("messages go on for ever")

    def plain(self, document: Document, mark: str = "") -> Any:
        """What is in a document, with models by what they hold."""
        def name(id: str) -> str:
            if mark == "":
                return id
            return id.removesuffix(f".{mark}") if id.endswith(f".{mark}") else f"{mark}-{id}"

        models = {
            name(model.id): {
                key: {column: list(entries) for column, entries in value.items()} if key == "data" else value
                for key, value in model.properties_with_values().items()
                if isinstance(value, str | float | int) or key == "data"
            }
            for model in document.models
        }
        return {"title": document.title, "roots": [name(root.id) for root in document.roots], "models": models}


def sliders() -> Document:
    document = Document(title="Start")
    document.add_root(Slider(start=0, end=100, value=1, name="slider"))
    document.add_root(Div(text="text", name="text"))
    plot = figure(width=200, height=200)
    plot.line("x", "y", source=ColumnDataSource({"x": [1.0, 2.0], "y": [3.0, 4.0]}, name="source"))
    document.add_root(plot)
    return document


def test_a_program_has_the_whole_document_with_ids_of_its_own() -> None:
    document = sliders()
    wire = Wire(document)
    wire.settle()
    mine = wire.authors[1].document
    assert wire.plain(mine, "m1") == wire.plain(document)
    assert {model.id for model in mine.models}.isdisjoint(model.id for model in document.models)


def test_what_a_program_did_is_not_told_to_it_again() -> None:
    document = sliders()
    wire = Wire(document)
    wire.settle()
    mine = wire.authors[1].document
    mine.add_root(Div(text="new"))
    mine.title = "Mine"
    mine.get_model_by_name("slider").value = 5
    wire.collect()
    (push,) = [decode(frame) for frame in wire.up[1]]
    wire.sync.receive(1, push, 0.0)
    wire.sync.flush(0.0)
    ((_, answer),) = wire.sync.outgoing()
    assert isinstance(answer, Message)
    assert answer.type is MessageType.PATCH
    assert set(answer.body) == {"revision", "answers"}


def test_what_a_callback_of_the_app_makes_of_it_is_told() -> None:
    document = sliders()
    document.get_model_by_name("slider").on_change(
        "value", lambda attr, old, new: document.get_model_by_name("text").update(text=f"{new:g}")
    )
    wire = Wire(document)
    wire.settle()
    mine = wire.authors[1].document
    mine.get_model_by_name("slider").value = 5
    wire.settle()
    assert mine.get_model_by_name("text").text == "5"


def test_a_callback_of_the_program_is_told_to_the_session() -> None:
    document = sliders()
    wire = Wire(document)
    wire.settle()
    mine = wire.authors[1].document
    text = mine.get_model_by_name("text")
    mine.get_model_by_name("slider").on_change("value", lambda attr, old, new: text.update(text=f"program {new:g}"))
    document.get_model_by_name("slider").value = 9
    wire.settle()
    assert document.get_model_by_name("text").text == "program 9"


def test_a_pushed_document_takes_the_place_of_what_there_was() -> None:
    document, own = sliders(), Document(title="Own")
    own.add_root(Div(text="mine"))
    wire = Wire(document, pushes_all=own)
    wire.settle()
    assert wire.plain(document) == wire.plain(own, "m1")
    assert [root.text for root in document.roots] == ["mine"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "set", "model": "nobody", "name": "value", "value": 1}, "no model 'nobody'"),
        ({"kind": "set", "model": "SLIDER", "name": "value", "value": "much"}, "Slider.value"),
        ({"kind": "set", "model": "SLIDER", "name": "speed", "value": 1}, "Slider has no property 'speed'"),
        ({"kind": "explode"}, "no change is of the kind 'explode'"),
        ({"kind": "columns", "model": "SLIDER", "data": {}}, "data"),
    ],
)
def test_what_cannot_be_done_is_refused_by_name_and_the_rest_is_done(change: dict[str, Any], reason: str) -> None:
    document = sliders()
    slider = document.get_model_by_name("slider")
    wire = Wire(document)
    wire.settle()
    change = {**change, "model": slider.id} if change.get("model") == "SLIDER" else change
    good = {"kind": "title", "value": "Done all the same"}
    wire.sync.receive(1, Message(MessageType.PUSH, {"seq": 1, "revision": 1, "changes": [change, good]}), 0.0)
    answer = next(item for _, item in wire.sync.outgoing() if isinstance(item, Message))
    assert reason in answer.body["denied"][0]["reason"]
    assert document.title == "Done all the same"
    assert wire.closed == []


def test_a_type_that_the_server_does_not_know_is_refused() -> None:
    document = sliders()
    wire = Wire(document)
    wire.settle()
    models = [{"id": "x", "type": "Spaceship", "values": {}}]
    wire.sync.receive(1, Message(MessageType.PUSH, {"seq": 1, "revision": 1, "models": models, "changes": []}), 0.0)
    wire.collect()
    wire.settle()
    assert wire.authors[1].refusals == ["no model type 'Spaceship' is known here: import the module that declares it first"]


def test_a_page_may_still_not_do_what_an_author_may() -> None:
    document = sliders()
    sync = SyncSession(document, "s")
    sync.receive(1, Message(MessageType.HELLO, {"peer": "a-page-of-ours", "revision": 0}), 0.0)
    sync.outgoing()
    changes = [{"kind": "title", "value": "taken"}, {"kind": "roots", "value": []}, {"kind": "columns", "model": "p1", "data": {}}]
    sync.receive(1, Message(MessageType.PUSH, {"seq": 1, "revision": 1, "models": [], "changes": changes}), 0.0)
    assert document.title == "Start"
    assert len(document.roots) == 3
    assert next(item for _, item in sync.outgoing() if isinstance(item, Close)).code == 1008


def test_trust_ends_with_the_connection() -> None:
    document = sliders()
    sync = SyncSession(document, "s")
    sync.trust(1)
    sync.disconnected(1)
    sync.receive(1, Message(MessageType.HELLO, {"peer": "somebody-else", "revision": 0}), 0.0)
    sync.receive(1, Message(MessageType.PUSH, {"seq": 1, "revision": 1, "changes": [{"kind": "title", "value": "x"}]}), 0.0)
    assert document.title == "Start"


def act(random: Random, document: Document, who: str, number: int) -> None:
    """One thing that an author may do."""
    with document.locked():
        sources = [model for model in document.models if isinstance(model, ColumnDataSource)]
        texts = [model for model in document.models if isinstance(model, Div)]
        match random.randrange(8):
            case 0:
                document.title = f"{who} {number}"
            case 1:
                document.add_root(Div(text=f"{who} {number}"))
            case 2 if len(document.roots) > 3:
                document.remove_root(random.choice(document.roots[3:]))
            case 3 | 4 if texts:
                random.choice(texts).text = f"{who} {number}"
            case 5 if sources:
                random.choice(sources).stream({"x": [float(number)], "y": [1.0]}, rollover=random.choice([None, 6]))
            case 6 if sources and sources[0].length and len({len(one) for one in sources[0].data.values()}) == 1:
                sources[0].patch({"y": [(random.randrange(sources[0].length), float(number))]})
            case 7 if sources:
                sources[0].data["y"] = np.full(sources[0].length, float(number))


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_programs_and_app_end_equal_whatever_they_did_at_once(first: int) -> None:
    for seed in range(first, first + 50):
        random = Random(seed)
        document = sliders()
        wire = Wire(document, programs=2)
        wire.settle()
        actors = {"app": document, "one": wire.authors[1].document, "two": wire.authors[2].document}
        for number in range(60):
            who = random.choice(list(actors))
            act(random, actors[who], who, number)
            for _ in range(random.randrange(3)):
                wire.step(random)
        for _ in range(3):
            wire.settle()
        there = wire.plain(document)
        for number, author in wire.authors.items():
            refused = [text for text in author.refusals if not re.search("no model|out of (range|bounds)", text)]
            assert refused == [], f"seed {seed}"
            assert author.idle
            mine = wire.plain(author.document, f"m{number}")
            for part in ("title", "models"):
                assert mine[part] == there[part], f"seed {seed}, program {number}, {part}"
            assert sorted(mine["roots"]) == sorted(there["roots"]), f"seed {seed}, program {number}"


