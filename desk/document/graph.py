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

    def __init__(
        self,
        check: Callable[[HasProps], None],
        attach: Callable[[HasProps], None],
        detach: Callable[[HasProps], None],
    ) -> None:
        self._check = check
        self._attach = attach
        self._detach = detach
        self._models: dict[str, HasProps] = {}
        self._roots: Counter[str] = Counter()
        self._edges: dict[str, tuple[HasProps, ...]] = {}
        # Most models have one referrer with one edge. Its id says that; a table of one would take 300 bytes in each of very many.
        self._referrers: dict[str, str | Counter[str]] = {}

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
        self._add([model])
        self._roots[model.id] += 1

    def remove_root(self, model: HasProps) -> None:
        """Let a root go, and what only it reached."""
        self._roots[model.id] -= 1
        if not self._roots[model.id]:
            del self._roots[model.id]
        self._drop_unreached([model])

    def check(self, models: Iterable[HasProps]) -> None:
        """Raises RuntimeError when one of the models, or one below it, may not come in. Nothing is changed."""
        self._below(models)

    def references_changed(self, model: HasProps) -> None:
        """A value of `model` that may hold models was replaced: follow its edges as they are now."""
        before, now = self._edges[model.id], tuple(model.references())
        difference = Counter({reference.id: 0 for reference in before})
        for reference in now:
            difference[reference.id] += 1
        for reference in before:
            difference[reference.id] -= 1
        self._edges[model.id] = now
        came = [reference for reference in now if difference[reference.id] > 0]
        self._add(came)
        for id, count in difference.items():
            if count:
                self._count(id, model, count)
        self._drop_unreached([reference for reference in before if difference[reference.id] < 0])

    def _below(self, models: Iterable[HasProps]) -> dict[str, tuple[HasProps, tuple[HasProps, ...]]]:
        """The models that would come in with these, each with its edges. Raises RuntimeError for one that may not."""
        new: dict[str, tuple[HasProps, tuple[HasProps, ...]]] = {}
        waiting = list(models)
        while waiting:
            model = waiting.pop()
            known = self._models.get(model.id) or (new[model.id][0] if model.id in new else None)
            if known is model:
                continue
            if known is not None:
                raise RuntimeError(f"two models have the id {model.id!r}: {known!r} and {model!r}")
            self._check(model)  # raises when it belongs elsewhere
            edges = tuple(model.references())
            new[model.id] = (model, edges)
            waiting.extend(edges)
        return new

    def _add(self, models: Iterable[HasProps]) -> None:
        new = self._below(models)
        for id, (model, edges) in new.items():
            self._models[id] = model
            self._edges[id] = edges
        for model, edges in new.values():
            for reference in edges:
                self._count(reference.id, model, 1)
        for model, _ in new.values():
            self._attach(model)

    def _count(self, reference: str, model: HasProps, difference: int) -> None:
        held = self._referrers.get(reference)
        if held is None and difference == 1:
            self._referrers[reference] = model.id
            return
        if not isinstance(held, Counter):
            held = self._referrers[reference] = Counter([] if held is None else [held])
        held[model.id] += difference
        if not held[model.id]:
            del held[model.id]

    def _drop_unreached(self, candidates: Iterable[HasProps]) -> None:
        waiting: list[Any] = list(candidates)
        while waiting:
            model = waiting.pop()
            if model.id not in self._models or self._reached(model):
                continue
            del self._models[model.id]
            self._referrers.pop(model.id, None)
            edges = self._edges.pop(model.id)
            for reference in edges:
                if reference.id in self._referrers:
                    self._count(reference.id, model, -1)
            self._detach(model)
            waiting.extend(edges)

    def _reached(self, model: HasProps) -> bool:
        seen = {model.id}
        waiting = [model.id]
        while waiting:
            id = waiting.pop()
            if id in self._roots:
                return True
            referrers = self._referrers.get(id, ())
            for referrer in (referrers,) if isinstance(referrers, str) else referrers:
                if referrer not in seen:
                    seen.add(referrer)
                    waiting.append(referrer)
        return False
