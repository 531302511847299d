"""All models as a schema: JSON Schema for other languages (`desk schema`), TypeScript for the runtime.

python -m desk.models.schema            # writes runtime/src/schema/models.gen.ts
python -m desk.models.schema --check    # exits 1 when that file is stale
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from desk.properties import HasProps, Property, registry
from desk.properties.json_schema import schema_of
from desk.properties.type_table import entry_of
from desk.properties.typescript import type_of

from .model import Model

TYPESCRIPT = Path(__file__).resolve().parents[2] / "runtime" / "src" / "schema" / "models.gen.ts"
_HEADER = """// Generated from the Python models by `python -m desk.models.schema`. Do not edit.
import type { ColumnData } from "../base/columns";
import type { Color, ModelDocument, Spec } from "./schema";

"""


def model_classes() -> list[type[HasProps]]:
    """Every class that Desk itself declares, bases before what derives from them."""
    package = importlib.import_module(__package__)
    for name in package.__all__:
        getattr(package, name)
    classes = [cls for cls in registry.all_classes() if cls.__module__.startswith(f"{__package__}.")]
    return sorted(classes, key=lambda cls: (len(cls.__mro__), cls.__name__))


def own_properties(cls: type[HasProps]) -> dict[str, Property]:
    """What a class declares itself."""
    return {name: item for name, item in vars(cls).items() if isinstance(item, Property)}


def json_schema() -> dict[str, Any]:
    """The JSON Schema of all models in the plain form that the wire carries."""
    number = {"@": {"const": "number"}, "value": {"enum": ["nan", "inf", "-inf"]}}
    size = {"type": "integer", "minimum": 0}
    defs: dict[str, Any] = {
        "number": {"anyOf": [{"type": "number"}, {"type": "object", "properties": number, "required": ["@", "value"]}]},
        "ref": _tagged("ref", id={"type": "string"}),
        "set": _tagged("set", entries={"type": "array"}),
        "bytes": _tagged("bytes", offset=size, size=size),
        "array": _tagged("array", dtype={"type": "string"}, shape={"type": "array", "items": size}, offset=size),
        "ragged": _tagged("ragged", dtype={"type": "string"}, count=size, lengths=size, offset=size, size=size),
        "integer": _tagged("integer", value={"type": "string", "pattern": "^-?[0-9]+$"}),
        "map": _tagged("map", entries={"type": "array", "items": {"type": "array", "minItems": 2, "maxItems": 2}}),
    }
    for cls in model_classes():
        own = own_properties(cls)
        properties = {
            name: {**schema_of(item.kind), "description": item.doc, "readOnly": not item.from_page}
            for name, item in own.items()
        }
        bases = [{"$ref": f"#/$defs/{base.__name__}"} for base in cls.__bases__ if base is not HasProps]
        defs[cls.__name__] = {
            "description": (cls.__doc__ or "").split("\n")[0],
            "allOf": [*bases, {"properties": properties}],
        }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Desk models", "$defs": defs}


def event_schemas() -> dict[str, Any]:
    """By the event's name: whose it is (`x-of`, none for the document's), whether a page may raise it, and its values."""
    events: Any = importlib.import_module(f"{__package__.rpartition('.')[0]}.events")
    return {
        event.event_name: {
            "description": (event.__doc__ or "").split("\n")[0],
            "x-of": list(event.models),
            "x-from-page": event.from_page,
            "type": "object",
            "properties": {name: schema_of(kind) for name, kind in event.value_kinds().items()},
        }
        for event in events.Event.known()
    }


def _tagged(name: str, **fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"@": {"const": name}, **fields}, "required": ["@", *fields]}


def typescript() -> str:
    """The interfaces of all models, and the table of their properties."""
    classes = model_classes()
    parts = [_HEADER]
    for cls in classes:
        bases = ", ".join(base.__name__ for base in cls.__bases__ if base is not HasProps and base is not object)
        lines = [f"/** {(cls.__doc__ or '').strip().splitlines()[0]} */"]
        lines.append(f"export interface {cls.__name__}{f' extends {bases}' if bases else ''} {{")
        if cls is Model:
            lines += ["  readonly id: string;", "  readonly type: string;", "  readonly document: ModelDocument;"]
        lines += [f"  {name}: {type_of(item.kind)};" for name, item in own_properties(cls).items()]
        parts.append("\n".join([*lines, "}", ""]))
    names = " | ".join(json.dumps(cls.__name__) for cls in classes)
    parts.append(f"export type TypeName = {names};\n")
    parts.append("/** All but the rare types, of which a page hears when it meets them. Type name to [bases, property to [default, flags]]; flags: 1 written by the page, 2 columns. */")
    parts.append(
        "export const TABLE: Readonly<Record<string, readonly [string, Readonly<Record<string, readonly unknown[]>>]>> = {"
    )
    rare = [
        "/** The rare types, for tests: no page has them before it meets one. */",
        "export const RARE: typeof TABLE = {",
    ]
    known: dict[str, dict[str, list[Any]]] = {}
    for cls in classes:
        mine = {name: entry_of(item) for name, item in cls._declared.items()}
        known[cls.__name__] = mine
        bases_ = [base.__name__ for base in cls.__bases__ if base.__name__ in known]
        inherited: dict[str, list[Any]] = {}
        for base_name in reversed(bases_):
            inherited.update(known[base_name])
        own_entries = {name: entry for name, entry in mine.items() if inherited.get(name) != entry}
        line = f"  {cls.__name__}: {json.dumps([' '.join(bases_), own_entries])},"
        (rare if getattr(cls, "_is_rare", False) else parts).append(line)
    return "\n".join([*parts, "};", "", *rare, "};", ""])


def main() -> int:
    """Write the TypeScript file, or check it."""
    text = typescript()
    if "--check" in sys.argv:
        return 0 if TYPESCRIPT.exists() and TYPESCRIPT.read_text() == text else 1
    TYPESCRIPT.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
