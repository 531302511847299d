"""The root of all models: properties, an id, callbacks on changes and events.

A model works alone; in a document its changes travel. It does not know the wire or the server.

    slider.on_change("value", lambda attr, old, new: print(new))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from desk.properties import HasProps, Property, prop
from desk.properties.callables import check_arity, takes
from desk.properties.column_data import Detail

from .es_module import ModuleError, texts_of
from .homes import HOMES as _HOMES
from .query import matches

if TYPE_CHECKING:
    from desk.properties import Observer

PythonCallback = Callable[..., Any]
_NO_CALLBACKS: dict[str, list[PythonCallback]] = {}


class Model(HasProps):
    """Something in a document that has an id and properties."""

    name: str | None = prop(default=None, doc="A name of the author's choice, for look-ups.")
    tags: list[Any] = prop(factory=list, doc="Values of the author's choice; they travel and mean nothing to Desk.")
    subscribed_events: set[str] = prop(factory=set, doc="Names of the events that Python wants to hear from the page.")
    syncable: bool = prop(default=True, doc="Whether changes of this model travel after it was first sent.")

    js_property_callbacks: dict[str, list[Callback]] = prop(
        factory=dict, doc="What runs in the page when a property changes, by `change:` and its name."
    )
    js_event_callbacks: dict[str, list[Callback]] = prop(
        factory=dict, doc="What runs in the page when an event comes, by the event's name."
    )

    #: Whether pages are told of the type when they meet one: the table that each page has would grow with it.
    _is_rare: ClassVar[bool] = False

    #: The texts of the ES module and the style sheet that show models of an author's class.
    _module: ClassVar[tuple[str, str] | None] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        module = texts_of(cls)
        if module is not None:
            if any(cls.__name__ in names.split() for names in _HOMES.values()) and not cls.__module__.startswith("desk."):
                raise ModuleError(f"{cls.__name__} is one of Desk's own models: give your class another name")
            cls.view_type = cls.__name__
            cls._module = module
        super().__init_subclass__(**kwargs)

    def __init__(self, **values: Any) -> None:
        # Few models have callbacks, and a session may have very many models: a table of their own comes with the first.
        object.__setattr__(self, "_change_callbacks", _NO_CALLBACKS)
        object.__setattr__(self, "_event_callbacks", _NO_CALLBACKS)
        super().__init__(**values)

    # -- the document

    @property
    def document(self) -> Any:
        """The document that holds this model, or None."""
        return self._observer

    @property
    def ref(self) -> dict[str, str]:
        """A reference to this model in plain data."""
        return {"id": self.id}

    # -- changes

    def on_change(self, attr: str, *callbacks: PythonCallback) -> None:
        """Call `callback(attr, old, new)` after each change of a property; the same callback is added once.

        Raises UnknownPropertyError for a name that is no property, ValueError for a callback that does not take three
        arguments.
        """
        self.lookup(attr)
        if not callbacks:
            raise ValueError(f"on_change({attr!r}) was given no callback")
        if self._change_callbacks is _NO_CALLBACKS:
            self._change_callbacks = {}
        added = self._change_callbacks.setdefault(attr, [])
        for callback in callbacks:
            check_arity(callback, (3,), f"{type(self).__name__}.on_change({attr!r})", "(attr, old, new)")
            if callback not in added:
                added.append(callback)

    def remove_on_change(self, attr: str, *callbacks: PythonCallback) -> None:
        """Stop calling callbacks. Raises ValueError for one that was not added."""
        added = self._change_callbacks.get(attr, [])
        for callback in callbacks:
            if callback not in added:
                raise ValueError(f"{callback!r} was not added to {type(self).__name__}.on_change({attr!r})")
            added.remove(callback)

    def trigger(self, attr: str, old: Any, new: Any) -> None:
        """Call the callbacks of a property as if it had changed. One that raises does not keep the others from running."""
        self._invoke_all(self._change_callbacks.get(attr, ()), lambda callback: (attr, old, new), attr)

    def _is_followed(self) -> bool:
        return self._observer is not None or bool(self._change_callbacks)

    def _changed(self, property_: Property, old: Any, new: Any, detail: Detail | None) -> None:
        observer: Observer | None = self._observer
        if observer is not None:
            observer.changed(self, property_, old, new, detail)
            return
        if self._change_callbacks:
            self.trigger(property_.name, old, new)

    # -- events

    def on_event(self, event: str | type[Any], *callbacks: PythonCallback) -> None:
        """Call `callback(event)` or `callback()` when the page raises an event of this class or name."""
        name = event if isinstance(event, str) else event.event_name
        if self._event_callbacks is _NO_CALLBACKS:
            self._event_callbacks = {}
        added = self._event_callbacks.setdefault(name, [])
        for callback in callbacks:
            check_arity(callback, (1, 0), f"{type(self).__name__}.on_event({name!r})", "(event) or ()")
            if callback not in added:
                added.append(callback)
        self.subscribed_events.add(name)

    def remove_on_event(self, event: str | type[Any], *callbacks: PythonCallback) -> None:
        """Stop calling callbacks of an event. Raises ValueError for one that was not added."""
        name = event if isinstance(event, str) else event.event_name
        added = self._event_callbacks.get(name, [])
        for callback in callbacks:
            if callback not in added:
                raise ValueError(f"{callback!r} was not added to {type(self).__name__}.on_event({name!r})")
            added.remove(callback)
        if not added:
            self.subscribed_events.discard(name)

    def trigger_event(self, event: Any) -> None:
        """Call the callbacks of an event."""
        callbacks = self._event_callbacks.get(event.event_name, ())
        self._invoke_all(callbacks, lambda callback: (event,) if takes(callback, 1) else (), event.event_name)

    # -- callbacks in the page

    def js_on_change(self, event: str, *callbacks: Callback) -> None:
        """Run callbacks in the page when a property changes, by its name (or when something of the page's own happens)."""
        if not callbacks:
            raise ValueError(f"js_on_change({event!r}) was given no callback")
        key = f"change:{event}" if event in self.properties() else event
        self._add_js(self.js_property_callbacks, key, callbacks, "js_on_change")

    def js_on_event(self, event: str | type[Any], *callbacks: Callback) -> None:
        """Run callbacks in the page when it raises an event of this class or name."""
        name = event if isinstance(event, str) else event.event_name
        self._add_js(self.js_event_callbacks, name, callbacks, "js_on_event")

    def js_link(self, attr: str, other: Model, other_attr: str, attr_selector: int | str | None = None) -> None:
        """Let a property of another model follow one of this model, in the page; `attr_selector` takes an item of it.

        Raises UnknownPropertyError for a name that is no property.
        """
        from .callbacks import CustomJS

        self.lookup(attr)
        other.lookup(other_attr)
        item = "" if attr_selector is None else f"[{attr_selector!r}]"
        self.js_on_change(attr, CustomJS(args={"other": other}, code=f"other.{other_attr} = cb_obj.{attr}{item}"))

    def _add_js(self, kept: dict[str, list[Callback]], key: str, callbacks: tuple[Callback, ...], method: str) -> None:
        for callback in callbacks:
            if not isinstance(callback, Callback):
                raise ValueError(f"{method}({key!r}): expected a CustomJS or another callback of the page, got {callback!r}")
        kept[key] = [*kept.get(key, []), *(one for one in callbacks if one not in kept.get(key, []))]

    def page_code(self) -> str | None:
        """The text of a module that the page runs for this model; None for most."""
        return None

    def _invoke_all(
        self, callbacks: Iterable[PythonCallback], arguments: Callable[[PythonCallback], tuple[Any, ...]], about: str
    ) -> None:
        """Call each; the first error is raised at the end."""
        first: BaseException | None = None
        for callback in tuple(callbacks):
            try:
                self._invoke(callback, arguments(callback), about)
            except Exception as error:
                first = first or error
        if first is not None:
            raise first

    def _invoke(self, callback: PythonCallback, args: tuple[Any, ...], about: str) -> None:
        observer: Any = self._observer
        if observer is None:
            callback(*args)
        else:
            observer.invoke(callback, args, self, about)

    # -- look-ups

    def select(self, selector: Any) -> Iterable[Model]:
        """The models below this one (itself included) that match: a class, a name, or {"type": ..., "name": ..., ...}."""
        return [model for model in walk(self) if matches(model, selector)]

    def select_one(self, selector: Any) -> Model | None:
        """The one model that matches, or None. Raises ValueError when there are several."""
        found = list(self.select(selector))
        if len(found) > 1:
            raise ValueError(f"{selector!r} matches {len(found)} models below {self!r}; select_one wants at most one")
        return found[0] if found else None

    def set_select(self, selector: Any, updates: dict[str, Any]) -> None:
        """Set properties of all models that match."""
        for model in self.select(selector):
            model.update(**updates)

    def problems(self) -> Iterator[str]:
        """What is wrong with this model as it stands, one sentence each; asked by `Document.validate`."""
        return iter(())


class Callback(Model):
    """What runs in the page."""


def walk(start: HasProps) -> Iterator[Any]:
    """A model and everything that it refers to, each once."""
    seen: set[str] = {start.id}
    waiting = [start]
    while waiting:
        model = waiting.pop()
        yield model
        for reference in model.references():
            if reference.id not in seen:
                seen.add(reference.id)
                waiting.append(reference)
