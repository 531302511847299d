"""P30 to P36: whatever is cut, delayed, resent or reloaded, all ends are equal at last, nothing lost, nothing twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .simulator import Disagreement, World, run, run_many, run_parallel

SEEDS_THAT_FAILED = [int(line.split()[0]) for line in (Path(__file__).parent / "seeds.txt").read_text().splitlines() if line[:1].isdigit()]
COUNT = int(os.environ.get("DESK_SIMULATOR_SEEDS", "10000"))


@pytest.mark.parametrize("seed", SEEDS_THAT_FAILED)
def test_a_seed_that_once_failed_converges(seed: int) -> None:
    run(seed)


@pytest.mark.timeout(900)
def test_p36_ten_thousand_seeds_converge_with_nothing_lost_and_nothing_applied_twice() -> None:
    failures = run_parallel(COUNT)
    assert failures == []


def test_a_seed_replays_the_same_story_each_time() -> None:
    stories: list[list[object]] = [[], []]
    for story in stories:
        run(17, record=lambda index, what, detail, story=story: story.append((index, what, type(detail).__name__)))
    assert stories[0] == stories[1]
    assert len(stories[0]) > 50


def test_the_simulator_notices_a_server_that_forgets_what_it_applied(monkeypatch: pytest.MonkeyPatch) -> None:
    from desk.sync import SyncSession

    hello = SyncSession._hello

    def forgetful(self: SyncSession, connection: int, body: dict[str, str]) -> None:
        if self._applied.get(body["peer"], 0) > 0:
            self._applied[body["peer"]] -= 1
        hello(self, connection, body)

    monkeypatch.setattr(SyncSession, "_hello", forgetful)
    assert any("twice" in text for _, text in run_many(range(60)))


def test_the_simulator_notices_a_page_that_drops_its_edits_after_a_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    from desk.sync import PageReplica

    disconnected = PageReplica.disconnected

    def careless(self: PageReplica) -> None:
        disconnected(self)
        self._unsent.clear()

    monkeypatch.setattr(PageReplica, "disconnected", careless)
    assert run_many(range(60))


def test_the_simulator_notices_an_outbox_that_sends_a_page_its_own_stale_value(monkeypatch: pytest.MonkeyPatch) -> None:
    from desk.sync import PageReplica

    def shown_at_once(self: PageReplica, changes: object) -> None:
        """A page that does not confirm what was answered."""

    monkeypatch.setattr(PageReplica, "_confirm", shown_at_once)
    assert run_many(range(60))


def test_a_page_that_never_came_back_does_not_keep_others_from_agreeing() -> None:
    world = World(3)
    world.connect = lambda index: None if index == 2 else World.connect(world, index)  # type: ignore[method-assign,assignment]
    for step in range(40):
        world.later(step * 0.3, world.step)
    with pytest.raises(Disagreement, match="page 2"):
        world.finish()
