"""A walk over kinds: the JSON Schema of a property's plain form, tags of the wire (protocol P4) included."""

from __future__ import annotations

from typing import Any

from . import kinds

_LIMITS = {">=": "minimum", ">": "exclusiveMinimum", "<=": "maximum", "<": "exclusiveMaximum"}


def schema_of(kind: kinds.Kind) -> dict[str, Any]:
    """The schema of a kind; definitions that it refers to are `#/$defs/number`, `ref`, `array` and the models' names."""
    match kind:
        case kinds.Anything():
            return {}
        case kinds.Null():
            return {"type": "null"}
        case kinds.Bool():
            return {"type": "boolean"}
        case kinds.Int():
            return {"type": "integer"}
        case kinds.Float() | kinds.Moment():
            return {"$ref": "#/$defs/number"}
        case kinds.Str():
            return {"type": "string"}
        case kinds.Matching(pattern):
            return {"type": "string", "pattern": f"^(?:{pattern})$"}
        case kinds.Bytes():
            return {"$ref": "#/$defs/bytes"}
        case kinds.Choice(values):
            return {"enum": list(values)}
        case kinds.Bounded(item, bounds):
            return {"allOf": [schema_of(item), {_LIMITS[bound.operator]: bound.limit for bound in bounds}]}
        case kinds.Converted(item, _):
            return schema_of(item)
        case kinds.List(item):
            plain = {"type": "array", "items": schema_of(item)}
            return {"anyOf": [plain, {"$ref": "#/$defs/array"}, {"$ref": "#/$defs/ragged"}]} if _may_be_array(item) else plain
        case kinds.Set(item):
            return {"$ref": "#/$defs/set", "properties": {"entries": {"items": schema_of(item)}}}
        case kinds.Dict(key, value):
            plain = {"type": "object", "additionalProperties": schema_of(value)}
            return plain if isinstance(key, kinds.Str) else {"anyOf": [_map_of(key, value), plain]}
        case kinds.Tuple(_, kinds.Kind() as rest):
            return {"type": "array", "items": schema_of(rest)}
        case kinds.Tuple(items, _):
            size = len(items)
            return {"type": "array", "prefixItems": [schema_of(item) for item in items], "minItems": size, "maxItems": size}
        case kinds.Union(options):
            return {"anyOf": [schema_of(option) for option in options]}
        case kinds.Instance(name):
            return {"$ref": "#/$defs/ref", "$comment": name}
        case kinds.Color():
            channels = {"type": "array", "items": {"type": "number"}, "minItems": 3, "maxItems": 4}
            return {"anyOf": [{"type": "string"}, channels]}
        case kinds.Array():
            return {"$ref": "#/$defs/array"}
        case kinds.Columns():
            columns = [{"$ref": "#/$defs/array"}, {"$ref": "#/$defs/ragged"}, {"type": "array"}]
            return {"type": "object", "additionalProperties": {"anyOf": columns}}
        case kinds.Spec(item, _, units):
            return _spec(schema_of(item), units)
    raise TypeError(f"no schema is known for {kind!r}")


def _map_of(key: kinds.Kind, value: kinds.Kind) -> dict[str, Any]:
    """The pairs of a mapping whose keys are not all text."""
    entry = {"type": "array", "prefixItems": [schema_of(key), schema_of(value)], "minItems": 2, "maxItems": 2}
    properties = {"@": {"const": "map"}, "entries": {"type": "array", "items": entry}}
    return {"type": "object", "properties": properties, "required": ["@", "entries"]}


def _may_be_array(item: kinds.Kind) -> bool:
    """Whether a long list of these travels as an array."""
    kind = kinds.bare(item)
    if isinstance(kind, kinds.Union):
        return any(_may_be_array(option) for option in kind.options)
    if isinstance(kind, kinds.List | kinds.Tuple):
        return any(_may_be_array(child) for child in kinds.children(kind))
    return isinstance(kind, kinds.Float | kinds.Int | kinds.Bool | kinds.Moment | kinds.Anything | kinds.Array)


def _spec(value: dict[str, Any], units: tuple[str, ...]) -> dict[str, Any]:
    beside: dict[str, Any] = {"transform": {"$ref": "#/$defs/ref"}}
    if units:
        beside["units"] = {"enum": list(units)}
    forms = ({"field": {"type": "string"}}, {"value": value}, {"expr": {"$ref": "#/$defs/ref"}})
    return {"anyOf": [{"type": "object", "properties": {**form, **beside}, "required": list(form)} for form in forms]}
