"""The JSON Schema of the messages: the JSON part of each frame, as it stands there (docs/protocol.md).

Values of properties are left open here; the schema of the models says what they are.

    message_schemas()["push"]
"""

from __future__ import annotations

from typing import Any

from .message import MessageType

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_IDS = {"type": "array", "items": _TEXT}
_ANY: dict[str, Any] = {}


def _object(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    """An object with these members and no others."""
    properties = {**required, **(optional or {})}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


_MAP = {"type": "object"}
_MODEL = _object({"id": _TEXT, "type": _TEXT, "values": _MAP}, {"module": {"type": "string", "pattern": "^[0-9a-f]{64}$"}})
_TYPE = _object(
    {"name": _TEXT, "bases": _TEXT, "properties": {"type": "object", "additionalProperties": {"type": "array"}}},
    {"module": _TEXT, "css": _TEXT},
)


def _kind(name: str, required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    return _object({"kind": {"const": name}, **required}, optional)


_SET = _kind("set", {"model": _TEXT, "name": _TEXT, "value": _ANY})
_EVENT = _kind("event", {"name": _TEXT, "values": _MAP}, {"model": {"anyOf": [_TEXT, {"type": "null"}]}})
_ROWS = {"anyOf": [_COUNT, {"type": "null"}]}
_CHANGES = [
    _SET,
    _EVENT,
    _kind("columns", {"model": _TEXT, "data": _MAP}, {"removed": _IDS}),
    _kind("stream", {"model": _TEXT, "data": _MAP, "length": _ROWS}),
    _kind("patch", {"model": _TEXT, "patches": _MAP}),
    _kind("roots", {"value": _IDS}, {"before": _IDS}),
    _kind("title", {"value": _TEXT}),
    _kind("theme", {"value": {"enum": ["auto", "light", "dark"]}}),
]
_BOOL = {"type": "boolean"}
_CONFIG = _object({}, {"reconnect_session": _BOOL, "notify_connection_status": _BOOL})
_DOCUMENT = _object(
    {"title": _TEXT, "theme": _TEXT, "roots": _IDS, "models": _list(_MODEL)},
    {"types": _list(_TYPE), "template": _BOOL, "config": _CONFIG},
)


def message_schemas() -> dict[str, Any]:
    """By the message's name: which byte stands for it (`x-type`), who sends it (`x-from`), and its body."""
    number: dict[str, Any] = {"$ref": "#/$defs/number"}
    push = {"seq": {"type": "integer", "minimum": 1}, "revision": _COUNT}
    from_page = {
        MessageType.HELLO: _object({"peer": {"type": "string", "minLength": 8, "maxLength": 64}, "revision": _COUNT}),
        MessageType.PUSH: {
            "anyOf": [
                _object({**push, "changes": _list({"anyOf": [_SET, _EVENT]})}),
                {
                    "description": "of an author's program (P50)",
                    **_object(
                        {**push, "changes": _list({"anyOf": _CHANGES})}, {"models": _list(_MODEL), "again": _list(_list(_TEXT))}
                    ),
                },
            ]
        },
        MessageType.DRAWN: _object({"revision": _COUNT}),
        MessageType.PING: _object({"t": number}),
    }
    from_server = {
        MessageType.WELCOME: _object(
            {"session": _TEXT, "revision": _COUNT, "applied": _COUNT, "document": {"anyOf": [_DOCUMENT, {"type": "null"}]}}
        ),
        MessageType.PATCH: _object(
            {"revision": _COUNT},
            {
                "answers": _COUNT,
                "types": _list(_TYPE),
                "models": _list(_MODEL),
                "changes": _list({"anyOf": _CHANGES}),
                "gone": _IDS,
                "denied": _list({"type": "object", "properties": {"reason": _TEXT}, "required": ["reason"]}),
            },
        ),
        MessageType.PONG: _object({"t": number}),
        MessageType.NOTICE: _object(
            {"level": {"enum": ["info", "warning", "error", "fatal"]}, "title": _TEXT, "text": _TEXT, "detail": _TEXT}
        ),
        MessageType.BUSY: _object({"busy": {"type": "boolean"}, "label": _TEXT}),
        MessageType.CLOSING: _object({"reason": _TEXT}),
    }
    return {
        type.name.lower(): {"x-type": int(type), "x-from": sender, **schema}
        for sender, schemas in (("page", from_page), ("server", from_server))
        for type, schema in schemas.items()
    }
