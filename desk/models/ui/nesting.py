"""Nothing stands in itself: a row in a column in that row has no place on a page, and is refused where it is put there.

    row.children = [column(row)]      # ValueError: Row.children: ... would stand in itself (Row > Column > Row); ...
"""

from __future__ import annotations

from typing import Any

from desk.properties import HasProps, models_in

#: Properties whose models stand in the model.
_HOLDING = ("children", "child", "tabs", "elements", "content")


def refuse_itself(holder: HasProps, name: str, value: Any) -> None:
    """Raises ValueError when what is to stand in a model holds, at any depth, the model itself."""
    if name not in _HOLDING or holder._is_new:
        return  # nothing can hold what is only being made
    within: dict[str, HasProps | None] = {}
    # What stands there already was looked at when it came: a change costs what it brings, not what the document has.
    before = {id(model) for model in models_in(_kept(holder, name))}
    waiting: list[tuple[HasProps, HasProps | None]] = [(model, None) for model in models_in(value) if id(model) not in before]
    while waiting:
        model, around = waiting.pop()
        if model is holder:
            raise ValueError(_text(holder, name, around, within))
        if model.id not in within:
            within[model.id] = around
            for held in _HOLDING:
                waiting += [(inner, model) for inner in models_in(_kept(model, held))]


def _kept(model: HasProps, name: str) -> Any:
    """A value as it is, without making a default."""
    return model._values.get(name, model._defaults.get(name))


def _text(holder: HasProps, name: str, around: HasProps | None, within: dict[str, HasProps | None]) -> str:
    kind = type(holder).__name__
    way = [kind]
    last = around
    while around is not None:
        way.insert(0, type(around).__name__)
        around = within[around.id]
    out = "do not put it there" if last is None else f"take it out of {last!r} first"
    return f"{kind}.{name}: {holder!r} would stand in itself ({' > '.join([kind, *way])}); {out}"
