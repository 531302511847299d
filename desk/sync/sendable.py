"""What to do about a value that the wire cannot carry: leave it out, name it, send the rest."""

from __future__ import annotations

from typing import Any

from desk.wire import Message, MessageType, UnsendableValue, encode


def without_unsendable(message: Message) -> tuple[Message, list[str]]:
    """The message without the values that cannot be sent, and a sentence for each of these."""
    problems: list[str] = []

    def is_sendable(value: Any, where: str) -> bool:
        try:
            encode(Message(MessageType.PATCH, {"it": value}))
        except (UnsendableValue, ValueError, TypeError, OverflowError) as error:
            problems.append(f"{where}: {error}")
            return False
        return True

    def definitions(models: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [
            {
                **model,
                "values": {
                    name: value
                    for name, value in model["values"].items()
                    if is_sendable(value, f"{model['type']} {model['id']}, {name}")
                },
            }
            for model in models
        ]

    body = dict(message.body)
    if body.get("document"):
        body["document"] = {**body["document"], "models": definitions(body["document"]["models"])}
    if "models" in body:
        body["models"] = definitions(body["models"])
    if "changes" in body:
        body["changes"] = [
            change
            for change in body["changes"]
            if is_sendable(change, f"model {change.get('model', '')}, {change.get('name', change['kind'])}")
        ]
    return Message(message.type, body), problems
