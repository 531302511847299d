"""A walk over kinds: the TypeScript type of a property as the page sees it (after the wire's tags are resolved)."""

from __future__ import annotations

import json

from . import kinds


def type_of(kind: kinds.Kind) -> str:
    """The TypeScript type of a kind; models are named by their interfaces."""
    match kind:
        case kinds.Anything():
            return "unknown"
        case kinds.Null():
            return "null"
        case kinds.Bool():
            return "boolean"
        case kinds.Int() | kinds.Float() | kinds.Moment():
            return "number"
        case kinds.Str() | kinds.Matching():
            return "string"
        case kinds.Bytes():
            return "Uint8Array"
        case kinds.Choice(values):
            return " | ".join(json.dumps(value) for value in values)
        case kinds.Bounded(item, _) | kinds.Converted(item, _):
            return type_of(item)
        case kinds.List(item) | kinds.Tuple((), kinds.Kind() as item):
            return f"readonly {_grouped(type_of(item))}[]"
        case kinds.Set(item):
            return f"ReadonlySet<{type_of(item)}>"
        case kinds.Dict(kinds.Str(), value):
            return f"Readonly<Record<string, {type_of(value)}>>"
        case kinds.Dict():
            return "Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>"
        case kinds.Tuple(items, _):
            return f"readonly [{', '.join(type_of(item) for item in items)}]"
        case kinds.Union(options):
            return " | ".join(dict.fromkeys(type_of(option) for option in options))
        case kinds.Instance(name):
            return name
        case kinds.Color():
            return "Color"
        case kinds.Array():
            return "readonly unknown[]"
        case kinds.Columns():
            return "ColumnData"
        case kinds.Spec(item, _, _):
            return f"Spec<{type_of(item)}>"
    raise TypeError(f"no TypeScript is known for {kind!r}")


def _grouped(text: str) -> str:
    return f"({text})" if " " in text else text
