"""A deterministic world for the protocol: one seed replays everything.

Three pages and a server run the real code over a network that delays, cuts and reorders whole connections; pages reload,
the log overflows, Python writes between. At the end the network heals and everything must agree.

    python -m tests.sync.simulator 10000          # seeds 0..9999
    python -m tests.sync.simulator --seed 4711    # one, with its story
"""

from __future__ import annotations

import argparse
import heapq
import itertools
import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np

from desk.document import Document
from desk.models.model import Model
from desk.properties import Columns, prop, registry
from desk.sync import Close, PageReplica, SyncSession
from desk.sync.definitions import definition
from desk.wire import Message, decode, encode

PAGES = 3
MOST_EVENTS = 20_000


class SimulatedEvent:
    """An event that pages raise, with a number that tells it from all others."""

    event_name = "simulated"
    from_page = True

    def __init__(self, model: Any, number: int) -> None:
        self.model = model
        self.number = number

    @classmethod
    def from_values(cls, name: str, model: Any, values: dict[str, Any]) -> SimulatedEvent:
        return cls(model, values["number"])


class SimulatedBox(Model):
    """Properties of each kind that the protocol treats in a way of its own."""

    shared: int = prop(default=0, from_page=True, doc="Written by everybody.")
    clamped: int = prop(default=0, from_page=True, doc="A callback keeps it below 50.")
    own0: int = prop(default=0, from_page=True, doc="Written by page 0 only.")
    own1: int = prop(default=0, from_page=True, doc="Written by page 1 only.")
    own2: int = prop(default=0, from_page=True, doc="Written by page 2 only.")
    answer: int = prop(default=0, doc="Set by a callback.")
    child: SimulatedBox | None = prop(default=None, doc="A model that comes and goes.")
    data: Columns = prop(factory=dict, doc="Columns.")


registry.register_event("simulated", SimulatedEvent)


class Disagreement(AssertionError):
    """The ends differ, or an edit was lost or applied twice."""


class World:
    """A server, its pages and the network between, in virtual time."""

    def __init__(self, seed: int, record: Callable[[int, str, Any], None] | None = None) -> None:
        self.random = random.Random(seed)
        self.now = 0.0
        self.record = record
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._connections = itertools.count(1)
        self._peers = itertools.count()
        self._numbers = itertools.count(1)
        self.document = Document()
        self.box = SimulatedBox(id="box", data={"x": np.arange(3.0), "y": [0, 1, 2]})
        self.document.add_root(self.box)
        self.box.on_change("clamped", self._clamp)
        self.box.on_event("simulated", self._heard)
        self.heard: Counter[int] = Counter()
        self.emitted: set[int] = set()
        self.may_be_lost: set[int] = set()
        self.session = SyncSession(self.document, "s", log_limit=self.random.choice([2, 8, 500]))
        self.pages = [self._new_page() for _ in range(PAGES)]
        self.last_own: list[int | None] = [None] * PAGES
        self.sockets: list[Socket | None] = [None] * PAGES
        for index in range(PAGES):
            self.later(self.random.random(), lambda index=index: self.connect(index))

    def _new_page(self) -> PageReplica:
        return PageReplica(f"page-{next(self._peers):04}")

    def _clamp(self, attr: str, old: int, new: int) -> None:
        if new >= 50:
            self.box.clamped = 49
        self.box.answer = self.box.clamped * 2
        if new % 7 == 0:
            self.box.shared = new

    def _heard(self, event: SimulatedEvent) -> None:
        self.heard[event.number] += 1

    def later(self, delay: float, action: Callable[[], None]) -> None:
        heapq.heappush(self._events, (self.now + delay, next(self._order), action))

    def run_until_quiet(self) -> None:
        for _ in range(MOST_EVENTS):
            if not self._events:
                return
            self.now, _, action = heapq.heappop(self._events)
            action()
        raise Disagreement("the ends never come to rest")

    # -- the network

    def connect(self, index: int) -> None:
        if self.sockets[index] is not None:
            return
        socket = self.sockets[index] = Socket(self, index, next(self._connections))
        self.did(index, "connect", None)
        self.pages[index].connected()
        socket.page_sends()

    def cut(self, index: int) -> None:
        socket = self.sockets[index]
        if socket is not None:
            socket.open = False
            self.sockets[index] = None
            self.did(index, "cut", None)
            self.pages[index].disconnected()
            # The server notices later than the page, often after the page came back.
            self.later(self.random.random() * 3, lambda: self.session.disconnected(socket.connection))
            self.later(self.random.random(), lambda: self.connect(index))

    def server_sends(self) -> None:
        for connection, message in self.session.outgoing():
            for socket in self.sockets:
                if socket is not None and socket.connection == connection:
                    if isinstance(message, Close):
                        index = socket.page_index
                        self.later(0.01, lambda index=index: self.cut(index))
                    else:
                        socket.to_page(message)

    def flush(self) -> None:
        self.session.flush(self.now)
        self.server_sends()

    # -- what happens

    def step(self) -> None:
        choice = self.random.random()
        index = self.random.randrange(PAGES)
        page = self.pages[index]
        if choice < 0.35:
            self.page_edits(index, page)
        elif choice < 0.45 and page.revision:
            number = next(self._numbers)
            self.emitted.add(number)
            self.did(index, "emit", number)
            page.emit("simulated", "box", {"number": number})
            self.sent(index)
        elif choice < 0.85:
            self.python_edits()
        elif choice < 0.95:
            self.cut(index)
        elif choice < 0.97:
            self.reload(index)

    def page_edits(self, index: int, page: PageReplica) -> None:
        if "box" not in page.confirmed.models:
            return
        name = self.random.choice(["shared", "clamped", f"own{index}"])
        value = self.random.randrange(100)
        if name.startswith("own"):
            self.last_own[index] = value
        self.did(index, "set", (name, value))
        page.set("box", name, value)
        self.sent(index)

    def sent(self, index: int) -> None:
        socket = self.sockets[index]
        if socket is not None:
            socket.page_sends()

    def reload(self, index: int) -> None:
        self.cut(index)
        page = self.pages[index]
        for change in [*(page._unanswered or ()), *page._unsent]:
            if change["kind"] == "event":
                self.may_be_lost.add(change["values"]["number"])
        if not page.idle:
            self.last_own[index] = None
        self.pages[index] = self._new_page()
        self.did(index, "reload", self.pages[index].peer)

    def python_edits(self) -> None:
        box, choice = self.box, self.random.random()
        if choice < 0.4:
            box.shared = self.random.randrange(100)
        elif choice < 0.5:
            number = next(self._numbers)
            leaves = box.child is not None and self.random.random() < 0.5
            box.child = None if leaves else SimulatedBox(id=f"child{number}", shared=number)
        elif choice < 0.55 and box.child is not None:
            box.child.answer = self.random.randrange(100)
        elif choice < 0.75:
            rows = self.random.randrange(1, 4)
            new = {name: [self.random.randrange(9) for _ in range(rows)] for name in box.data}
            box.data.append_rows(new, self.random.choice([None, 5, 20]))
        elif choice < 0.85:
            if box.data.rows:
                box.data.patch_entries({"y": [(self.random.randrange(len(box.data["y"])), self.random.randrange(9))]})
        elif choice < 0.92:
            box.data["x"] = np.arange(float(box.data.rows))
        elif choice < 0.96:
            self.document.title = str(next(self._numbers))
        else:
            with self.document.locked():
                self.document.hold()
                box.answer = self.random.randrange(100)
                box.shared = self.random.randrange(100)
                self.document.unhold()
        if self.random.random() < 0.7:
            self.flush()

    def did(self, index: int, what: str, detail: Any) -> None:
        if self.record is not None:
            self.record(index, what, detail)

    # -- the end

    def finish(self) -> None:
        self.run_until_quiet()
        self.flush()
        self.run_until_quiet()
        true = {model.id: plain(definition(model)) for model in self.document.models}
        for index, page in enumerate(self.pages):
            seen = {id: comparable(model) for id, model in page.confirmed.models.items()}
            if seen != true:
                raise Disagreement(f"page {index} shows {seen}, the document has {true}")
            if not page.idle:
                raise Disagreement(f"page {index} still waits for an answer")
            if page.confirmed.title != self.document.title:
                raise Disagreement(f"page {index} has the title {page.confirmed.title!r}")
            last = self.last_own[index]
            if last is not None and getattr(self.box, f"own{index}") != last:
                raise Disagreement(f"page {index} wrote {last} last, the document has {getattr(self.box, f'own{index}')}")
        lost = self.emitted - set(self.heard) - self.may_be_lost
        twice = [number for number, times in self.heard.items() if times > 1]
        if lost or twice:
            raise Disagreement(f"events lost: {sorted(lost)}, applied twice: {twice}")


class Socket:
    """One connection: two ordered streams of frames with delays."""

    def __init__(self, world: World, page_index: int, connection: int) -> None:
        self.world = world
        self.page_index = page_index
        self.connection = connection
        self.open = True
        self._up = self._down = world.now

    def page_sends(self) -> None:
        world = self.world
        page = world.pages[self.page_index]
        for message in page.take_outgoing():
            frame = encode(message)
            world.did(self.page_index, "sends", frame)
            self._up = max(self._up, world.now + world.random.random())
            world.later(self._up - world.now, lambda frame=frame: self._arrive(frame))

    def _arrive(self, frame: bytes) -> None:
        # What the page sent before a cut may still arrive at the server: only the page knows of the cut.
        if not self.open and self.world.random.random() < 0.5:
            return
        self.world.session.receive(self.connection, decode(frame), self.world.now)
        self.world.server_sends()

    def to_page(self, message: Message) -> None:
        world = self.world
        frame = encode(message)
        self._down = max(self._down, world.now + world.random.random())
        world.later(self._down - world.now, lambda: self._deliver(frame))

    def _deliver(self, frame: bytes) -> None:
        if not self.open:
            return
        world = self.world
        page = world.pages[self.page_index]
        world.did(self.page_index, "receives", frame)
        page.receive(decode(frame))
        world.later(world.random.random() * 0.5, lambda: self._drawn(page, page.revision))
        self.page_sends()

    def _drawn(self, page: PageReplica, revision: int) -> None:
        if self.open:
            self.world.did(self.page_index, "drawn", revision)
            page.drawn(revision)
            self.page_sends()


def plain(model: dict[str, Any]) -> dict[str, Any]:
    """A definition as it arrives: through the wire's bytes."""
    from desk.wire import MessageType

    return comparable(decode(encode(Message(MessageType.PATCH, {"it": model}))).body["it"])


def comparable(model: dict[str, Any]) -> dict[str, Any]:
    """A model's type and values in a form that compares: defaults that were set count as defaults."""
    cls = registry.find(model["type"])
    assert cls is not None
    values = {name: _comparable(value) for name, value in model["values"].items()}
    return {name: value for name, value in values.items() if value != _comparable(cls.lookup(name).default)}


def _comparable(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, dict):
        return {key: _comparable(entry) for key, entry in value.items()}
    return value


def run(seed: int, steps: int = 40, record: Callable[[int, str, Any], None] | None = None) -> World:
    """Live through one seed. Raises Disagreement."""
    world = World(seed, record)
    for step in range(steps):
        world.later(step * 0.35 * world.random.random() + step * 0.2, world.step)
    world.finish()
    return world


def run_many(seeds: range) -> list[tuple[int, str]]:
    """The seeds that fail, and how."""
    failed = []
    for seed in seeds:
        try:
            run(seed)
        except Exception as error:
            failed.append((seed, f"{type(error).__name__}: {error}"))
    return failed


def run_parallel(count: int, workers: int = 2) -> list[tuple[int, str]]:
    """Seeds 0 to count - 1 on several processes."""
    size = max(1, count // (workers * 4))
    chunks = [range(start, min(count, start + size)) for start in range(0, count, size)]
    with ProcessPoolExecutor(workers) as pool:
        return [failure for failures in pool.map(run_many, chunks) for failure in failures]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    if options.seed is not None:
        run(options.seed)
    else:
        failures = run_parallel(options.count)
        for seed, text in failures[:10]:
            print(seed, text[:2000])
        print(f"{options.count} seeds, {len(failures)} failed")
