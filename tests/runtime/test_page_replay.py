"""The page's code, in TypeScript, does move for move what the Python page of the simulator did (P10 to P36)."""

from __future__ import annotations

import json
from pathlib import Path

from . import traces
from .node import assert_passes, run_node

SEEDS = 300


def test_the_page_sends_and_shows_what_the_simulated_page_did_in_300_worlds(tmp_path: Path) -> None:
    file = tmp_path / "trace.json"
    file.write_text(traces.text(range(SEEDS)), encoding="utf-8")
    assert_passes(
        run_node(
            "node_modules/vitest/vitest.mjs", "run", "tests/sync/replay.test.ts", environ={"DESK_TRACE": str(file)}
        )
    )


def test_the_committed_trace_is_what_the_simulator_does_today() -> None:
    assert traces.main(["--check"]) == 0, "run python -m tests.runtime.traces"


def test_the_traces_hold_all_kinds_of_moves() -> None:
    worlds = json.loads(traces.FILE.read_text(encoding="utf-8"))["worlds"]
    kinds = {move[1] for world in worlds for move in world["moves"]}
    assert kinds == {"connect", "cut", "reload", "set", "emit", "sends", "receives", "drawn", "shows"}
