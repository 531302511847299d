"""P13: of all properties of all models a raw client can write exactly the table of docs/security.md."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from desk.document import Document
from desk.events import ButtonClick
from desk.models import Button, CustomAction, CustomJS, Div, ImageURLTexture, Row, SetValue, Slider, ToggleVisibility
from desk.models.model import Callback, Model
from desk.models.schema import model_classes, own_properties
from desk.properties import HasProps, kinds
from desk.properties.wire_values import to_wire
from desk.sync import Close, SyncSession
from desk.wire import Message, MessageType, Ref, decode, encode

SECURITY = Path(__file__).resolve().parents[2] / "docs" / "security.md"


def documented() -> dict[str, set[str]]:
    rows = re.findall(r"^\| (\w+) \| ([\w, ]+) \|$", SECURITY.read_text(), re.MULTILINE)
    return {model: set(names.split(", ")) for model, names in rows}


def may_write(cls: type[HasProps], name: str, table: dict[str, set[str]]) -> bool:
    return any(name in table.get(ancestor.__name__, ()) for ancestor in cls.__mro__)


class RawClient:
    """Speaks frames; comes back as another page as soon as it is thrown out."""

    def __init__(self, *roots: Model) -> None:
        self.document = Document()
        for root in roots:
            self.document.add_root(root)
        self.sync = SyncSession(self.document, "session")
        self.connection = self.seq = 0

    def hello(self) -> None:
        self.connection += 1
        self.seq = 0
        self.says(MessageType.HELLO, {"peer": f"raw-client-{self.connection}", "revision": 0})

    def says(self, type: MessageType, body: dict[str, Any]) -> list[Any]:
        self.sync.receive(self.connection, decode(encode(Message(type, body))), 0.0)
        return [message for connection, message in self.sync.outgoing() if connection == self.connection]

    def push(self, change: dict[str, Any]) -> list[Any]:
        if self.connection not in self.sync.connections:
            self.hello()
        self.seq += 1
        answers = self.says(MessageType.PUSH, {"seq": self.seq, "revision": 1, "changes": [change]})
        self.says(MessageType.DRAWN, {"revision": self.sync.revision})
        return answers


def refused(answers: list[Any]) -> bool:
    """Whether an answer says that no page may do this."""
    return any(isinstance(answer, Close) and answer.code == 1008 for answer in answers) or any(
        "may not" in denied.get("reason", "")
        for answer in answers
        if isinstance(answer, Message)
        for denied in answer.body.get("denied", ())
    )


def other_value(model: HasProps, name: str) -> Any:
    """A valid value that differs from the present one, where one is easily made."""
    kind, now = kinds.bare(model.lookup(name).kind), getattr(model, name)
    if isinstance(now, bool):
        return not now
    if isinstance(now, int | float):
        return 0.25 if now != 0.25 else 0.75
    if isinstance(now, str) and not isinstance(kind, kinds.Choice):
        return now + "x"
    return to_wire(kind, now)


INSTANTIABLE = [cls for cls in model_classes() if issubclass(cls, Model)]


@pytest.mark.parametrize("cls", INSTANTIABLE, ids=lambda cls: cls.__name__)
def test_a_raw_client_writes_what_the_table_says_and_nothing_else(cls: type[Model]) -> None:
    table = documented()
    model = cls()
    client = RawClient(Div(tags=[model]))
    for name in sorted(cls.properties()):
        before = getattr(model, name)
        answers = client.push({"kind": "set", "model": model.id, "name": name, "value": other_value(model, name)})
        allowed = may_write(cls, name, table)
        assert refused(answers) is not allowed, f"{cls.__name__}.{name}"
        if not allowed:
            assert getattr(model, name) is before or getattr(model, name) == before or before != before


def test_the_documented_table_is_that_of_the_declarations() -> None:
    declared = {
        cls.__name__: {name for name, item in own_properties(cls).items() if item.from_page} for cls in model_classes()
    }
    assert documented() == {name: names for name, names in declared.items() if names}


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "add_root", "model": "x"}, {"kind": "roots", "value": []}, {"kind": "title", "value": "x"}, {"kind": "theme", "value": "dark"},
        {"kind": "columns", "model": "p1", "data": {}}, {"kind": "stream", "model": "p1", "data": {}, "length": 0}, {"kind": "patch", "model": "p1"}, {"kind": "remove_root"},
        {"kind": None}, {}, {"kind": "set", "model": "nobody", "name": "value", "value": 1}, {"kind": "set", "model": 3, "name": [], "value": 1},
        {"kind": "set", "name": "__class__", "model": "p1", "value": 1}, {"kind": "event", "name": "connection_lost", "values": {}}, {"kind": "event", "name": "no_event"},
    ],
)  # fmt: skip
def test_no_other_kind_of_change_is_a_pages(change: dict[str, Any]) -> None:
    slider = Slider(id="p1")
    client = RawClient(slider)
    roots, title = client.document.roots, client.document.title
    answers = client.push(change)
    assert any(message.body.get("denied") for message in answers)
    assert (client.document.roots, client.document.title) == (roots, title)


def test_names_that_python_knows_are_no_properties() -> None:
    slider = Slider()
    client = RawClient(slider)
    for name in ("id", "_values", "__dict__", "document", "on_change", "update"):
        assert refused(client.push({"kind": "set", "model": slider.id, "name": name, "value": 1}))


def test_an_event_reaches_only_models_that_have_it() -> None:
    button, div, heard = Button(), Div(), []
    button.on_event(ButtonClick, heard.append)
    client = RawClient(Row(children=[button, div]))
    client.push({"kind": "event", "name": "button_click", "model": div.id, "values": {}})
    client.push({"kind": "event", "name": "button_click", "model": None, "values": {}})
    client.push({"kind": "event", "name": "button_click", "model": button.id, "values": {"surprise": 1}})
    assert heard == []
    client.push({"kind": "event", "name": "button_click", "model": button.id, "values": {}})
    assert len(heard) == 1


class TestModelsHandedToCode:
    """P16: what CustomJS, SetValue and their like name may be written as long as they are there."""

    def handed(self) -> tuple[RawClient, Div, Slider, CustomJS]:
        div, slider, other = Div(text="a"), Slider(), Div(text="b", name="other")
        code = CustomJS(args={"targets": [div]}, code="")
        slider.js_on_change("value", code)
        return RawClient(div, slider, other), div, slider, code

    def test_an_argument_and_the_model_itself_are_written(self) -> None:
        client, div, slider, _ = self.handed()
        client.push({"kind": "set", "model": div.id, "name": "text", "value": "said by code"})
        client.push({"kind": "set", "model": slider.id, "name": "title", "value": "renamed"})
        assert (div.text, slider.title) == ("said by code", "renamed")

    def test_others_are_not(self) -> None:
        client, *_ = self.handed()
        other = client.document.get_model_by_name("other")
        assert refused(client.push({"kind": "set", "model": other.id, "name": "text", "value": "x"}))
        assert other.text == "b"

    def test_neither_code_nor_structure_is_written(self) -> None:
        client, div, slider, code = self.handed()
        code.args = {"targets": [div, code], "row": (row := Row(div))}
        client.push({"kind": "set", "model": code.id, "name": "code", "value": "evil()"})
        client.push({"kind": "set", "model": row.id, "name": "children", "value": [Ref(slider.id)]})
        assert (code.code, row.children) == ("", [div])

    def test_values_are_validated(self) -> None:
        client, _, slider, _ = self.handed()
        client.push({"kind": "set", "model": slider.id, "name": "title", "value": 5})
        assert slider.title == ""

    def test_the_leave_ends_with_the_callback_and_being_late_is_no_malice(self) -> None:
        client, div, slider, _ = self.handed()
        client.push({"kind": "set", "model": div.id, "name": "text", "value": "1"})
        slider.js_property_callbacks = {}
        for _ in range(4):
            answers = client.push({"kind": "set", "model": div.id, "name": "text", "value": "2"})
            assert refused(answers)
            assert not any(isinstance(answer, Close) for answer in answers)
        assert div.text == "1"

    def test_what_set_value_and_toggle_visibility_name_is_written(self) -> None:
        div, plain, button = Div(text="a"), Div(text="b"), Button(label="go")
        button.js_on_event("button_click", SetValue(div, "text", "c"), ToggleVisibility(target=plain))
        client = RawClient(button, div, plain)
        client.push({"kind": "set", "model": div.id, "name": "text", "value": "c"})
        client.push({"kind": "set", "model": plain.id, "name": "visible", "value": False})
        assert (div.text, plain.visible) == ("c", False)

    def test_a_path_is_never_read_for_a_page(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.png"
        secret.write_bytes(b"secret")
        for model, name in ((CustomAction(), "icon"), (ImageURLTexture(), "url")):
            button = Button(label="go")
            button.js_on_event("button_click", CustomJS(args={"model": model}, code=""))
            client = RawClient(button)
            before = getattr(model, name)
            client.push({"kind": "set", "model": model.id, "name": name, "value": str(secret)})
            assert getattr(model, name) == before

    @pytest.mark.parametrize("cls", INSTANTIABLE, ids=lambda cls: cls.__name__)
    def test_of_no_model_is_more_written_than_its_data(self, cls: type[Model]) -> None:
        model, button = cls(), Button(label="go")
        button.js_on_event("button_click", CustomJS(args={"model": model}, code=""))
        client = RawClient(button)
        carries = isinstance(model, Callback) or model.page_code() is not None
        for name in sorted(cls.properties()):
            kind = model.lookup(name).kind
            before = getattr(model, name)
            client.push({"kind": "set", "model": model.id, "name": name, "value": other_value(model, name)})
            is_data = not carries and name not in Model.properties() and kinds.holds_data(kind)
            if not is_data and not model.lookup(name).from_page:
                now = getattr(model, name)
                assert now is before or now == before or before != before, f"{cls.__name__}.{name}"

    def test_callbacks_and_structure_are_not_emptied_either(self) -> None:
        client, _, slider, _ = self.handed()
        row = Row(slider)
        client.document.add_root(row)
        slider.js_on_change("value", CustomJS(args={"row": row}, code=""))
        for model, name, value in ((row, "children", []), (slider, "js_property_callbacks", {}), (slider, "subscribed_events", []), (slider, "name", "x")):
            before = getattr(model, name)
            client.push({"kind": "set", "model": model.id, "name": name, "value": value})
            assert getattr(model, name) == before
        assert slider.js_property_callbacks

    def test_models_within_objects_are_models(self) -> None:
        client, div, *_ = self.handed()
        heard: list[Any] = []
        client.document.on_message("kind", heard.append)
        values = {"msg_type": "kind", "msg_data": {"one": Ref(div.id), "list": [{"two": Ref(div.id)}]}}
        client.push({"kind": "event", "name": "message_sent", "values": values})
        assert heard == [{"one": div, "list": [{"two": div}]}]
