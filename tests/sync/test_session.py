"""The server's side of the protocol, message by message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from desk.document import Document
from desk.models import Button, ColumnDataSource, Div, Range1d, Row, Select, Slider, TextInput
from desk.sync import Close, SyncSession
from desk.wire import Message, MessageType


class Desk:
    """A document, its session and one page that says what a test wants."""

    def __init__(self, *roots: Any) -> None:
        self.document = Document()
        for root in roots:
            self.document.add_root(root)
        self.sync = SyncSession(self.document, "session")
        self.seq = 0

    def hello(self, connection: int = 1, peer: str = "page-0001", revision: int = 0) -> list[Any]:
        return self.says(connection, MessageType.HELLO, peer=peer, revision=revision)

    def says(self, connection: int, type: MessageType, **body: Any) -> list[Any]:
        self.sync.receive(connection, Message(type, body), 0.0)
        return self.sync.outgoing()

    def push(self, *changes: dict[str, Any], connection: int = 1, seq: int | None = None) -> list[Any]:
        self.seq = self.seq + 1 if seq is None else seq
        return self.says(connection, MessageType.PUSH, seq=self.seq, revision=1, changes=list(changes))

    def drawn(self, revision: int, connection: int = 1) -> list[Any]:
        return self.says(connection, MessageType.DRAWN, revision=revision)

    def flush(self) -> list[Any]:
        self.sync.flush(0.0)
        return self.sync.outgoing()


def put(model: Any, name: str, value: Any) -> dict[str, Any]:
    return {"kind": "set", "model": model.id, "name": name, "value": value}


def changes(outgoing: list[Any]) -> list[dict[str, Any]]:
    return [change for _, message in outgoing for change in message.body.get("changes", ())]


def closes(outgoing: list[Any]) -> Iterator[int]:
    return (message.code for _, message in outgoing if isinstance(message, Close))


@pytest.fixture
def slider() -> Slider:
    return Slider(start=0, end=10, value=1)


def test_p20_a_hello_is_answered_by_the_whole_document(slider: Slider) -> None:
    [(connection, message)] = Desk(slider).hello()
    assert (connection, message.type) == (1, MessageType.WELCOME)
    document = message.body["document"]
    assert document["roots"] == [slider.id]
    [definition] = [model for model in document["models"] if model["id"] == slider.id]
    assert definition["type"] == "Slider"


def test_p8_only_what_differs_from_the_default_travels(slider: Slider) -> None:
    [(_, message)] = Desk(slider).hello()
    assert message.body["document"]["models"][0]["values"] == {"end": 10, "value": 1}


def test_p10_anything_before_hello_closes_with_1002(slider: Slider) -> None:
    assert list(closes(Desk(slider).push(put(slider, "value", 2)))) == [1002]


def test_p12_a_push_that_comes_again_is_answered_again_and_not_applied_again(slider: Slider) -> None:
    button = Button()
    clicks: list[Any] = []
    button.on_click(clicks.append)
    desk = Desk(slider, button)
    desk.hello()
    click = {"kind": "event", "name": "button_click", "model": button.id, "values": {}}
    desk.push(click)
    desk.drawn(99)
    [(_, again)] = desk.push(click, seq=1)
    assert again.body["answers"] == 1
    assert len(clicks) == 1


def test_p12_a_gap_in_the_numbers_is_answered_by_the_whole_document(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello()
    [(_, message)] = desk.push(put(slider, "value", 5), seq=7)
    assert message.type is MessageType.WELCOME
    assert message.body["document"] is not None
    assert slider.value == 1


def test_p13_a_value_that_does_not_validate_is_denied_and_the_true_one_comes_back(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello()
    outgoing = desk.push(put(slider, "value", "loud"))
    [(_, message)] = outgoing
    assert "expected float" in message.body["denied"][0]["reason"]
    assert changes(outgoing) == [put(slider, "value", 1)]
    assert slider.value == 1


def test_p13_three_malicious_writes_close_with_1008(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello()
    outgoing = desk.push(*[put(slider, "end", 99)] * 3)
    assert list(closes(outgoing)) == [1008]
    assert slider.end == 10


def test_p13_a_model_that_is_gone_is_no_malice(slider: Slider) -> None:
    other = Slider()
    row = Row(children=[slider, other])
    desk = Desk(row)
    desk.hello()
    row.children = [slider]
    desk.flush()
    outgoing = desk.push(*[put(other, "value", 0.5)] * 5)
    assert not list(closes(outgoing))


def test_p33_a_page_does_not_hear_its_own_edit_but_others_do(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello(1, "page-0001")
    desk.hello(2, "page-0002")
    outgoing = desk.push(put(slider, "value", 3.0))
    assert {connection: message.body.get("changes") for connection, message in outgoing} == {
        1: None,
        2: [put(slider, "value", 3.0)],
    }


def test_p33_a_page_hears_what_a_callback_made_of_its_edit(slider: Slider) -> None:
    slider.on_change("value", lambda attr, old, new: slider.update(value=min(new, 4)))
    desk = Desk(slider)
    desk.hello()
    assert changes(desk.push(put(slider, "value", 9))) == [put(slider, "value", 4)]


def test_p24_a_slow_page_gets_the_last_value_once(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello()
    desk.drawn(1)
    for value in range(2, 8):
        slider.value = value
        desk.flush()
    # two patches are out; the rest waits for `drawn`
    outgoing = desk.drawn(desk.sync.revision)
    assert changes(outgoing) == [put(slider, "value", 7)]


def test_p24_streams_that_wait_become_one() -> None:
    source = ColumnDataSource(data={"x": np.arange(3.0)})
    desk = Desk(source)
    desk.hello()
    desk.drawn(1)
    for value in range(6):
        source.stream({"x": [float(value)]})
        desk.flush()
    [change] = changes(desk.drawn(desk.sync.revision))
    assert change["kind"] == "stream"
    assert change["length"] == 9
    assert list(change["data"]["x"]) == [2.0, 3.0, 4.0, 5.0]


def test_p21_one_column_travels_alone() -> None:
    source = ColumnDataSource(data={"x": np.arange(3.0), "y": np.arange(3.0)})
    desk = Desk(source)
    desk.hello()
    desk.drawn(1)
    source.data["y"] = np.ones(3)
    [change] = changes(desk.flush())
    assert change["kind"] == "columns"
    assert list(change["data"]) == ["y"]


def test_p21_new_models_come_with_the_change_that_brings_them_and_old_ones_are_forgotten(slider: Slider) -> None:
    row = Row(children=[slider])
    desk = Desk(row)
    desk.hello()
    desk.drawn(1)
    div = Div(text="new")
    row.children = [div]
    [(_, message)] = desk.flush()
    assert [model["id"] for model in message.body["models"]] == [div.id]
    assert message.body["gone"] == [slider.id]


def test_p20_a_page_that_comes_back_gets_only_what_it_missed(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello()
    desk.sync.disconnected(1)
    slider.value = 6
    desk.flush()
    welcome, patch = (message for _, message in desk.hello(2, revision=1))
    assert welcome.body["document"] is None
    assert patch.body["changes"] == [put(slider, "value", 6)]


def test_p20_a_page_that_was_away_for_longer_than_the_log_gets_everything(slider: Slider) -> None:
    desk = Desk(slider)
    desk.sync = SyncSession(desk.document, "session", log_limit=2)
    desk.hello()
    desk.sync.disconnected(1)
    for value in range(2, 8):
        slider.value = value
        desk.flush()
    [(_, welcome)] = desk.hello(2, revision=1)
    assert welcome.body["document"] is not None


def test_an_error_in_a_callback_is_told_and_the_session_goes_on(slider: Slider) -> None:
    def explode(attr: str, old: object, new: object) -> None:
        raise ZeroDivisionError("no way")

    slider.on_change("value", explode)
    desk = Desk(slider)
    desk.hello()
    outgoing = desk.push(put(slider, "value", 2))
    [notice] = [message for _, message in outgoing if message.type is MessageType.NOTICE]
    assert "explode" in notice.body["title"]
    assert "no way" in notice.body["text"]
    assert "test_session.py" in notice.body["detail"]
    assert desk.push(put(slider, "value", 3))
    assert slider.value == 3


@pytest.mark.parametrize(
    "body",
    [{}, {"seq": 0, "changes": []}, {"seq": True, "changes": []}, {"seq": 1}, {"seq": "1", "changes": []}, {"seq": 1, "changes": {}}],
)
def test_p11_a_push_without_its_parts_closes_with_1007(slider: Slider, body: dict[str, Any]) -> None:
    desk = Desk(slider)
    desk.hello()
    assert list(closes(desk.says(1, MessageType.PUSH, **body))) == [1007]


def test_values_are_checked_before_a_callback_sees_them() -> None:
    range_, text, select = Range1d(), TextInput(), Select(options=["a"])
    seen: list[Any] = []
    for model, name in ((range_, "start"), (text, "value"), (select, "value")):
        model.on_change(name, lambda attr, old, new: seen.append(new))
    desk = Desk(Row(children=[text, select], tags=[range_]))
    desk.hello()
    desk.push(put(range_, "start", "x"), put(text, "value", 3), put(select, "value", ["a"]))
    assert seen == []


def test_p33_a_push_is_answered_while_the_document_is_held(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello()
    desk.drawn(1)
    desk.document.hold()
    [(_, message)] = desk.push(put(slider, "value", 2))
    assert message.body["answers"] == 1
    slider.end = 20
    assert desk.flush() == []
    desk.document.unhold()
    assert changes(desk.flush()) == [put(slider, "end", 20)]


def test_a_page_that_comes_while_the_document_is_held_gets_each_row_once() -> None:
    source = ColumnDataSource(data={"x": [1, 2]})
    desk = Desk(source)
    desk.document.hold()
    source.stream({"x": [3]})
    [(_, welcome)] = desk.hello()
    [definition] = [model for model in welcome.body["document"]["models"] if model["type"] == "ColumnDataSource"]
    assert definition["values"]["data"] == {"x": [1, 2, 3]}
    desk.drawn(desk.sync.revision)
    desk.document.unhold()
    assert changes(desk.flush()) == []


def test_p12_a_page_that_is_here_is_never_forgotten(slider: Slider) -> None:
    desk = Desk(slider)
    desk.hello(1, "page-0001")
    for number in range(2, 1200):
        desk.hello(number, f"visitor-{number:06}")
        desk.sync.disconnected(number)
    outgoing = desk.push(put(slider, "value", 2), connection=1)
    assert not list(closes(outgoing))
    assert slider.value == 2


@pytest.mark.parametrize(
    "change",
    [{"kind": "set", "model": [1], "name": "value", "value": 1}, {"kind": "set", "model": {}, "name": {}, "value": 1}, "text", None],
)
def test_p13_a_change_of_no_sense_is_denied_and_the_push_is_applied_once(slider: Slider, change: Any) -> None:
    desk = Desk(slider)
    desk.hello()
    [(_, message)] = desk.push(put(slider, "value", 2), change)
    assert message.body["answers"] == 1
    assert message.body["denied"]
    assert slider.value == 2


def test_a_callback_that_exits_is_told_and_the_push_is_answered() -> None:
    button, statuses = Button(), []
    button.on_click(lambda: (_ for _ in ()).throw(SystemExit(3)))
    desk = Desk(button)
    desk.sync.on_exit = statuses.append
    desk.hello()
    [(_, message)] = desk.push({"kind": "event", "name": "button_click", "model": button.id, "values": {}})
    assert (message.body["answers"], statuses) == (1, [3])


def test_p24_a_page_is_not_told_to_forget_what_it_never_heard_of(slider: Slider) -> None:
    row = Row(children=[slider])
    desk = Desk(row)
    desk.hello()
    desk.drawn(1)
    for _ in range(20):
        row.children = [slider, Div()]
        desk.flush()
    outgoing = [*desk.drawn(2), *desk.drawn(desk.sync.revision)]
    assert all(len(message.body.get("gone", ())) <= 2 for _, message in outgoing)


def test_p24_a_patch_and_a_row_of_one_tick_travel_as_such() -> None:
    source = ColumnDataSource(data={"x": np.zeros(1000)})
    desk = Desk(source)
    desk.hello()
    desk.drawn(1)
    source.patch({"x": [(999, 1.0)]})
    source.stream({"x": [2.0]})
    kinds = [change["kind"] for change in changes(desk.flush())]
    assert sorted(kinds) == ["patch", "stream"]


def test_the_log_forgets_the_values_of_before_when_they_are_heavy() -> None:
    source = ColumnDataSource(data={"x": np.zeros(100_000)})
    desk = Desk(source)
    for _ in range(100):
        source.data["x"] = np.ones(100_000)
        desk.flush()
    assert desk.sync._log._bytes <= 32 * 2**20
    assert desk.sync._log.covers(2)


def test_p8_an_authors_subclass_is_shown_as_the_model_that_it_derives_from() -> None:
    from desk.properties import prop

    class Louder(Slider):
        volume: float = prop(default=1.0, doc="")

    louder = Louder(volume=3, value=0.5)
    [(_, welcome)] = Desk(louder).hello()
    [definition] = welcome.body["document"]["models"]
    assert (definition["type"], definition["values"]) == ("Slider", {"value": 0.5})


def test_what_cannot_be_sent_is_left_out_and_named() -> None:
    from desk.sync import without_unsendable

    good, bad = Slider(value=0.5), Div(tags=[object()])
    [(_, welcome)] = Desk(good, bad).hello()
    message, problems = without_unsendable(welcome)
    assert "Div" in problems[0]
    assert "tags" in problems[0]
    assert [model["id"] for model in message.body["document"]["models"]] == [good.id, bad.id]
