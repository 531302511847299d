"""What `desk schema` prints is true of the frames that travel."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desk.application import Application
from desk.cli.schema import whole_schema
from desk.document import Document
from desk.models import ColumnDataSource, Div, Slider
from desk.models.schema import model_classes
from desk.server.server import Server
from desk.sync import AuthorReplica, SyncSession
from desk.wire import Message, MessageType, decode, encode
from tests.gallery.files import gallery
from tests.server.running import Running, wait_until

from .json_schema_check import problems

SCHEMA = whole_schema()
GALLERY = [file.path for file in gallery()]


def json_part(frame: bytes) -> dict[str, Any]:
    """The JSON of a frame as it travels."""
    (length,) = struct.unpack_from("<I", frame, 4)
    part: dict[str, Any] = json.loads(frame[8 : 8 + length])
    return part


def wrong(message: Message) -> Iterator[str]:
    """What is in a message against the schema: its own form, and that of the models in it."""
    body = json_part(encode(message))
    name = message.type.name.lower()
    yield from problems(SCHEMA["messages"][name], body, SCHEMA, name)
    models = (body.get("document") or {}).get("models", []) + body.get("models", [])
    for model in models:
        if model["type"] in SCHEMA["$defs"]:
            yield from problems(SCHEMA["$defs"][model["type"]], model["values"], SCHEMA, model["type"])


def test_every_model_every_event_and_every_message_is_in_it() -> None:
    from desk.events import Event

    assert {cls.__name__ for cls in model_classes()} <= set(SCHEMA["$defs"])
    assert set(SCHEMA["events"]) == {event.event_name for event in Event.known()}
    assert {name.upper() for name in SCHEMA["messages"]} == {type.name for type in MessageType}
    assert {one["x-type"] for one in SCHEMA["messages"].values()} == {int(type) for type in MessageType}


@pytest.mark.parametrize("file", GALLERY, ids=lambda file: file.stem)
def test_the_documents_of_the_gallery_are_as_it_says(file: Path) -> None:
    document = Document()
    run = Application.from_path(file, alias_bokeh=True).run(document, file.stem)
    assert run.error is None, run.error
    sync = SyncSession(document, "s")
    sync.receive(1, Message(MessageType.HELLO, {"peer": "some-page", "revision": 0}), 0.0)
    messages = [item for _, item in sync.outgoing() if isinstance(item, Message)]
    assert [one for message in messages for one in wrong(message)] == []
    run.end()


def test_patches_and_pushes_are_as_it_says() -> None:
    document = Document()
    slider, text = Slider(start=0, end=9, value=1), Div(text="x")
    source = ColumnDataSource({"x": np.arange(4.0), "names": list("abcd")})
    text.tags = [source]
    document.add_root(slider)
    document.add_root(text)
    sync = SyncSession(document, "s")
    author = AuthorReplica(Document(), "the-author", mark="m")
    sync.trust(1)
    author.connected()
    said: list[Message] = []

    def settle() -> None:
        for _ in range(20):
            sync.flush(0.0)
            for _, item in sync.outgoing():
                assert isinstance(item, Message)
                said.append(item)
                assert list(wrong(item)) == []
                author.receive(decode(encode(item)))
            for message in author.take_outgoing():
                said.append(message)
                assert list(wrong(message)) == []
                sync.receive(1, decode(encode(message)), 0.0)

    changes: list[Callable[[Document], object]] = [
        lambda one: one.roots[0].update(value=3.5),
        lambda one: source_of(one).stream({"x": [9.0], "names": ["z"]}, rollover=4),
        lambda one: source_of(one).patch({"x": [(slice(0, 2), [7.0, 8.0])]}),
        lambda one: source_of(one).data.update(x=np.full(4, float("nan"))),
        lambda one: one.add_root(Div(text="more")),
        lambda one: one.remove_root(one.roots[-1]),
        lambda one: setattr(one, "title", "other"),
        lambda one: setattr(one, "theme", "dark_minimal"),
        lambda one: one.send_event("clear_input", None),
    ]
    settle()
    for change in changes:
        for one in (document, author.document):
            change(one)
            settle()
    kinds = {change["kind"] for message in said for change in message.body.get("changes", ())}
    assert kinds == {"set", "stream", "patch", "columns", "roots", "title", "theme", "event"}


def source_of(document: Document) -> ColumnDataSource:
    found: ColumnDataSource = document.select_one({"type": ColumnDataSource})
    return found


def test_what_a_server_says_besides_is_as_it_says() -> None:
    def fill(document: Document) -> None:
        slider = Slider(start=0, end=9, value=1)
        slider.on_change("value", lambda attr, old, new: 1 / 0)
        document.add_root(slider)

    with Server({"/app": fill}, port=0) as server:
        caller = Running(server, None)
        caller.sign_in()
        page = caller.page()
        heard = [page.ping(2.5)]
        page.push_set(page.id_of("Slider"), "value", 3)
        heard.append(page.receive(MessageType.NOTICE))
        server.stop()
        heard.append(page.receive(MessageType.CLOSING))
        page.close()
        wait_until(lambda: not server.running, "the server's end")
    assert [one for message in heard for one in wrong(message)] == []


def test_it_notices_what_is_wrong() -> None:
    bad = Message(MessageType.PATCH, {"revision": 1, "changes": [{"kind": "set", "model": "p1", "value": 1}], "more": 2})
    found = list(wrong(bad))
    assert any("more is not known" in one for one in found)
    assert any("name is missing" in one for one in found)
    model = Message(MessageType.PATCH, {"revision": 1, "models": [{"id": "p1", "type": "Slider", "values": {"step": "big"}}]})
    assert any("Slider.step" in one for one in wrong(model))
