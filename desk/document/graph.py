"""Which models belong to a document: those that a root reaches.

Every edge (a model refers to another) is counted at its end, so that a change costs what it touches and not a walk over
the document. A model that lost an edge stays while some chain of referrers leads up to a root; that walk is upwards only,
and settles cycles too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from desk.properties import HasProps


class Graph:
    """The models of one document and who refers to whom."""

    def __init__(self, attach: Callable[[HasProps], None], detach: Callable[[HasProps], None]) -> None:
        self._attach = attach
        self._detach = detach
        self._models: dict[str, HasProps] = {}
        self._roots: Counter[str] = Counter()
        self._edges: dict[str, list[HasProps]] = {}
        self._referrers: dict[str, Counter[str]] = {}

    def __contains__(self, model: object) -> bool:
        return isinstance(model, HasProps) and self._models.get(model.id) is model

    def __iter__(self) -> Iterator[HasProps]:
        return iter(self._models.values())

    def __len__(self) -> int:
        return len(self._models)

    def get(self, id: str) -> HasProps | None:
        """The model of an id, or None."""
        return self._models.get(id)

    def add_root(self, model: HasProps) -> None:
        """Let a model and all below it belong."""
        self._add(model)
        self._roots[model.id] += 1

    def remove_root(self, model: HasProps) -> None:
        """Let a root go, and what only it reached."""
        self._roots[model.id] -= 1
        if not self._roots[model.id]:
            del self._roots[model.id]
        self._drop_unreached([model])

    def references_changed(self, model: HasProps) -> None:
        """A value of `model` that may hold models was replaced: follow its edges as they are now."""
        before = self._edges[model.id]
        now = list(model.references())
        if len(before) == len(now) and all(a is b for a, b in zip(before, now)):
            return
        self._edges[model.id] = now
        for reference in now:
            self._add(reference)
            self._referrers[reference.id][model.id] += 1
        for reference in before:
            self._forget_referrer(reference, model)
        self._drop_unreached(before)

    def _add(self, model: HasProps) -> None:
        waiting = [model]
        while waiting:
            new = waiting.pop()
            if new.id in self._models:
                if self._models[new.id] is not new:
                    raise RuntimeError(f"two models have the id {new.id!r}: {self._models[new.id]!r} and {new!r}")
                continue
            self._attach(new)  # raises when it belongs elsewhere
            self._models[new.id] = new
            self._referrers.setdefault(new.id, Counter())
            edges = self._edges[new.id] = list(new.references())
            for reference in edges:
                self._referrers.setdefault(reference.id, Counter())[new.id] += 1
            waiting.extend(edges)

    def _forget_referrer(self, reference: HasProps, model: HasProps) -> None:
        referrers = self._referrers[reference.id]
        referrers[model.id] -= 1
        if not referrers[model.id]:
            del referrers[model.id]

    def _drop_unreached(self, candidates: Iterable[HasProps]) -> None:
        waiting: list[Any] = list(candidates)
        while waiting:
            model = waiting.pop()
            if model.id not in self._models or self._reached(model):
                continue
            del self._models[model.id]
            del self._referrers[model.id]
            edges = self._edges.pop(model.id)
            for reference in edges:
                if reference.id in self._referrers:
                    self._forget_referrer(reference, model)
            self._detach(model)
            waiting.extend(edges)

    def _reached(self, model: HasProps) -> bool:
        seen = {model.id}
        waiting = [model.id]
        while waiting:
            id = waiting.pop()
            if id in self._roots:
                return True
            for referrer in self._referrers.get(id, ()):
                if referrer not in seen:
                    seen.add(referrer)
                    waiting.append(referrer)
        return False
