"""Traces of simulated pages: what each did, sent, received and showed, for the page's code to live through again.

A trace is a list of moves `[page, what, detail]` in the order of the simulator's world. A move "shows" holds what the page
shows just then, in plain JSON, and is there whenever it changed.

    python -m tests.runtime.traces             # writes runtime/tests/sync/trace.json, 5 seeds
    python -m tests.runtime.traces --check     # exit status 1 when that file is stale
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from desk.properties import registry
from desk.properties.wire_values import to_wire
from desk.sync import PageReplica
from desk.wire import Ref
from tests.sync.simulator import SimulatedBox, World

FILE = Path(__file__).parents[2] / "runtime" / "tests" / "sync" / "trace.json"
#: Seeds of which each finds mistakes that others do not: in what is answered, kept in order, shown over a new document.
COMMITTED = (8, 17, 28, 166, 221)


def schema() -> list[Any]:
    """The entry of the simulator's type for the table of the page's schema."""
    own = {}
    for name in sorted(SimulatedBox.properties()):
        item = SimulatedBox.lookup(name)
        flags = (1 if item.from_page else 0) | (2 if item.holds_columns else 0)
        default = to_wire(item.kind, item.accept(item.fresh_default()))
        if not isinstance(default, set):
            own[name] = [default, flags]
    return ["Model", own]


def trace(seed: int, steps: int = 40) -> dict[str, Any]:
    """All moves of one seed. Raises Disagreement when the world itself goes wrong."""
    moves: list[list[Any]] = []
    shown: dict[int, Any] = {}

    def look(index: int) -> None:
        now = _shown(world.pages[index])
        if shown.get(index) != now:
            shown[index] = now
            moves.append([index, "shows", now])

    def record(index: int, what: str, detail: Any) -> None:
        # The world tells before it acts, save of a new page: what is shown now is what all moves so far have led to.
        if what not in ("sends", "reload"):
            look(index)
        moves.append([index, what, base64.b64encode(detail).decode() if isinstance(detail, bytes) else detail])

    world = World(seed, record)
    peers = [page.peer for page in world.pages]
    for step in range(steps):
        world.later(step * 0.35 * world.random.random() + step * 0.2, world.step)
    world.finish()
    for index in range(len(world.pages)):
        look(index)
    return {"seed": seed, "peers": peers, "moves": moves}


def _shown(page: PageReplica) -> dict[str, Any]:
    models = {}
    for id, model in sorted(page.confirmed.models.items()):
        cls = registry.find(model["type"])
        assert cls is not None
        values = {}
        for name in ("shared", "clamped", "own0", "own1", "own2", "answer", "child", "data"):
            value = page.value(id, name)
            known = value is not None or name in model["values"]
            values[name] = _plain(value if known else cls.lookup(name).fresh_default())
        models[id] = values
    confirmed = page.confirmed
    return {
        "models": models,
        "roots": confirmed.roots,
        "title": confirmed.title,
        "revision": page.revision,
        "idle": page.idle,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Ref):
        return {"ref": value.id}
    if isinstance(value, np.ndarray):
        return [float(entry) for entry in value]
    if isinstance(value, dict):
        return {name: _plain(column) for name, column in value.items()}
    return list(value) if isinstance(value, list | tuple) else value


def text(seeds: Sequence[int], steps: int = 40) -> str:
    """A file for the page's tests."""
    lines = ",\n".join(json.dumps(trace(seed, steps), separators=(",", ":")) for seed in seeds)
    return f'{{"schema":{json.dumps(schema())},"worlds":[\n{lines}\n]}}\n'


def main(arguments: list[str]) -> int:
    """Write the committed file, or compare it."""
    new = text(COMMITTED)
    if "--check" in arguments:
        return 0 if FILE.exists() and FILE.read_text(encoding="utf-8") == new else 1
    FILE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
