"""A small validator of JSON Schema: the words that `desk schema` uses, and no others.

problems(schema, value, root)      # [] or what is wrong, each with its path
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}
_KNOWN = {
    "$schema", "$defs", "$ref", "$comment", "title", "description", "readOnly", "type", "enum", "const", "properties", "required",
    "additionalProperties", "items", "prefixItems", "anyOf", "allOf", "pattern", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "minItems", "maxItems", "minLength", "maxLength", "x-type", "x-from", "x-of", "x-from-page",
}  # fmt: skip


def problems(schema: dict[str, Any], value: Any, root: dict[str, Any], path: str = "") -> list[str]:
    """What does not hold."""
    return list(_problems(schema, value, root, path))


def _is(type_: str, value: Any) -> bool:
    if type_ in ("number", "integer"):
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole or (type_ == "number" and isinstance(value, float)) or (isinstance(value, float) and value.is_integer())
    return isinstance(value, _TYPES[type_])


def _problems(schema: dict[str, Any], value: Any, root: dict[str, Any], path: str) -> Iterator[str]:
    assert set(schema) <= _KNOWN, f"a word that this validator does not know: {set(schema) - _KNOWN}"
    if "$ref" in schema:
        target: Any = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        yield from _problems(target, value, root, path)
    if "type" in schema and not _is(schema["type"], value):
        yield f"{path}: expected {schema['type']}, got {str(value)[:80]!r}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']!r}"
    for part in schema.get("allOf", ()):
        yield from _problems(part, value, root, path)
    if "anyOf" in schema:
        found = [problems(part, value, root, path) for part in schema["anyOf"]]
        if all(found):
            yield f"{path}: {str(value)[:80]!r} fits nothing: {[one[0] for one in found]}"
    yield from _of_text_and_numbers(schema, value, path)
    if isinstance(value, dict):
        yield from _of_object(schema, value, root, path)
    if isinstance(value, list):
        yield from _of_array(schema, value, root, path)


def _of_text_and_numbers(schema: dict[str, Any], value: Any, path: str) -> Iterator[str]:
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{path}: {value!r} does not match {schema['pattern']}"
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{path}: {value!r} is too short or too long"
    if isinstance(value, int | float) and not isinstance(value, bool):
        bounds = {
            "minimum": value.__ge__, "maximum": value.__le__, "exclusiveMinimum": value.__gt__, "exclusiveMaximum": value.__lt__
        }  # fmt: skip
        for word, holds in bounds.items():
            if word in schema and holds(schema[word]) is False:
                yield f"{path}: {value} breaks {word} {schema[word]}"


def _of_object(schema: dict[str, Any], value: dict[str, Any], root: dict[str, Any], path: str) -> Iterator[str]:
    known = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{path}: {name} is missing"
    for name, entry in value.items():
        if name in known:
            yield from _problems(known[name], entry, root, f"{path}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{path}: {name} is not known"
        elif isinstance(schema.get("additionalProperties"), dict):
            yield from _problems(schema["additionalProperties"], entry, root, f"{path}.{name}")


def _of_array(schema: dict[str, Any], value: list[Any], root: dict[str, Any], path: str) -> Iterator[str]:
    first = schema.get("prefixItems", [])
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield f"{path}: {len(value)} entries"
    for index, entry in enumerate(value):
        part = first[index] if index < len(first) else schema.get("items")
        if part is not None:
            yield from _problems(part, entry, root, f"{path}[{index}]")
