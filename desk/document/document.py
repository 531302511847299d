"""A document: the models of one session, and every change to them.

It is over 400 lines because it is one class that authors know as one; its parts (graph, lock, held changes, timers) are in
files of their own.

Changes are told to listeners (a session that syncs them, functions that the author added) in order, under one lock. The
document does not know sockets, the wire or any model by name.

    doc = Document(title="Sliders")
    doc.add_root(slider)
"""

from __future__ import annotations

import contextlib
import inspect
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from json import loads
from typing import Any, Protocol, Self

from desk.properties import HasProps, Property, models_in, registry
from desk.properties.callables import check_arity, takes
from desk.properties.column_data import Detail

from .changes import Change, EventSent, ModelChanged, RootAdded, RootRemoved, ThemeChanged, TitleChanged
from .config import DocumentConfig
from .current import as_curdoc
from .graph import Graph
from .hold import Held
from .lock import DocumentLock
from .messages import Dispatch, Messages
from .session_callbacks import SessionCallbacks
from .window_port import WindowPort

DEFAULT_TITLE = "Desk"
Listener = Callable[[Any], None]


class Observing(Protocol):
    """What follows a document: a session that syncs it, a recorder. Called under the lock, before any callback."""

    def recorded(self, change: Change) -> None:
        """A change was made."""

    def attached(self, model: HasProps) -> None:
        """A model came in."""

    def detached(self, model: HasProps) -> None:
        """A model left."""

    def released(self) -> None:
        """The document is held no more."""


_PLAIN = frozenset({bool, int, float, str, bytes, type(None)})
DOCUMENT_EVENTS = frozenset({"arguments_received", "document_ready", "connection_lost", "client_reconnected"})


class Document:
    """The models that are shown together, their title and theme, their callbacks and timers."""

    def __init__(self, *, title: str = DEFAULT_TITLE, theme: Any = None) -> None:
        self._lock = DocumentLock()
        self._graph = Graph(self._may_attach, self._attach, self._detach)
        self._roots: list[Any] = []
        self._title = title
        self._theme: Any = None
        self._listeners: list[Observing] = []
        self._change_callbacks: list[Listener] = []
        self._event_callbacks: dict[str, list[Callable[..., Any]]] = {}
        self._messages = Messages()
        self._destroyed_callbacks: list[Callable[[Any], Any]] = []
        self._held: Held | None = None
        self._scripts: Any = None
        self.callbacks = SessionCallbacks(self)
        self.session_context: Any = None
        self.window: WindowPort | None = None
        self.template: Any = None
        self.template_variables: dict[str, Any] = {}
        self.config = DocumentConfig()
        if theme is not None:
            self.theme = theme

    def __repr__(self) -> str:
        return f"Document(title={self._title!r}, roots={len(self._roots)})"

    # -- roots

    @property
    def roots(self) -> list[Any]:
        """The models at the top, in order."""
        return list(self._roots)

    @property
    def models(self) -> list[Any]:
        """All models that the roots reach."""
        with self._lock.held():
            return list(self._graph)

    def add_root(self, model: HasProps, setter: object = None) -> None:
        """Show a model. Adding a root again does nothing. Raises RuntimeError for a model of another document."""
        with self._lock.held():
            if any(root is model for root in self._roots):
                return
            self.insert_root(len(self._roots), model)

    def insert_root(self, index: int, model: HasProps) -> None:
        """Show a model at a place among the roots."""
        if not isinstance(model, HasProps):
            raise ValueError(f"Document.add_root: expected a model, got {model!r}")
        with self._lock.held():
            self._graph.add_root(model)
            self._roots.insert(index, model)
            self.record(RootAdded(model, index))

    def remove_root(self, model: HasProps, setter: object = None) -> None:
        """Show a model no more. A model that is no root is left alone."""
        with self._lock.held():
            for index, root in enumerate(self._roots):
                if root is model:
                    del self._roots[index]
                    self._graph.remove_root(model)
                    self.record(RootRemoved(model, index))
                    return

    def clear(self) -> None:
        """Remove all roots."""
        with self._lock.held():
            for root in self.roots:
                self.remove_root(root)

    def get_model_by_id(self, id: str) -> Any:
        """The model of an id, or None."""
        return self._graph.get(id)

    def get_model_by_name(self, name: str) -> Any:
        """The one model of a name, or None. Raises ValueError when there are several."""
        return self.select_one({"name": name})

    def select(self, selector: Any) -> list[Any]:
        """The models that match a class, a name or a dict of values."""
        found: dict[str, Any] = {}
        for root in self._roots:
            found.update({model.id: model for model in root.select(selector)})
        return list(found.values())

    def select_one(self, selector: Any) -> Any:
        """The one model that matches, or None. Raises ValueError when there are several."""
        found = self.select(selector)
        if len(found) > 1:
            raise ValueError(f"{selector!r} matches {len(found)} models of the document; select_one wants at most one")
        return found[0] if found else None

    def set_select(self, selector: Any, updates: dict[str, Any]) -> None:
        """Set properties of all models that match."""
        for model in self.select(selector):
            model.update(**updates)

    # -- title and theme

    @property
    def title(self) -> str:
        """The title of the window."""
        return self._title

    @title.setter
    def title(self, title: str) -> None:
        if not isinstance(title, str):
            raise ValueError(f"Document.title: expected str, got {title!r}")
        with self._lock.held():
            old, self._title = self._title, title
            if old != title:
                self.record(TitleChanged(old, title))

    def set_title(self, title: str, setter: object = None) -> None:
        """Set the title. `setter` is Bokeh's and says nothing here."""
        self.title = title

    @property
    def theme(self) -> Any:
        """The theme whose values models read where the author set none; None follows the system's light or dark."""
        return self._theme

    @theme.setter
    def theme(self, theme: Any) -> None:
        from desk.themes import theme_of

        with self._lock.held():
            new = theme_of(theme)
            if new is self._theme:
                return
            if new is not None:
                for cls in {type(model) for model in self._graph}:
                    new.values_for(cls)  # raises for what a model does not take, before anything is changed
            old, self._theme = self._theme, new
            for model in self._graph:
                if new is not None:
                    new.apply_to_model(model)
                elif model._themed:
                    model.unapply_theme()
            self.record(ThemeChanged(old, new))

    # -- changes: the observer of all attached models

    def assign(self, obj: HasProps, property_: Property, value: Any) -> None:
        """Set an accepted value; waits for the document when another thread has it."""
        lock = self._lock
        if not lock.try_acquire(False):
            lock.acquire()
        try:
            if property_.holds_models and type(value) not in _PLAIN:
                self._graph.check(models_in(value))
            obj._assign(property_, value)
        finally:
            lock.release()

    def check(self, value: Any) -> None:
        """Raises RuntimeError when a value holds a model that may not come in; nothing is changed yet."""
        self._graph.check(models_in(value))

    def changed(self, obj: HasProps, property_: Property, old: Any, new: Any, detail: Detail | None) -> None:
        """A value of an attached model changed: keep the graph right, tell, call back."""
        if property_.holds_models and detail is None:
            self._graph.references_changed(obj)
        name = property_.name
        self.record(ModelChanged(obj, name, old, new, detail))
        if self._held is None and obj._change_callbacks.get(name):
            obj.trigger(name, old, new)  # type: ignore[attr-defined]

    def guard(self) -> AbstractContextManager[Any]:
        """What is held while a value is edited in place."""
        return self._lock.held()

    def record(self, change: Change) -> None:
        """Tell a change: to who follows the document at once, to the author's functions when it is not held."""
        for listener in self._listeners:
            listener.recorded(change)
        if self._held is not None:
            self._held.add(change)
            return
        for callback in self._change_callbacks:
            self.invoke(callback, (change,), None, change.kind)

    def listen(self, listener: Observing) -> Callable[[], None]:
        """Tell `listener` every change, under the lock, before callbacks. Returns a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def on_change(self, *callbacks: Listener) -> None:
        """Call `callback(change)` after every change of the document."""
        self._change_callbacks.extend(callback for callback in callbacks if callback not in self._change_callbacks)

    def on_change_dispatch_to(self, receiver: Any) -> None:
        """Tell every change to an object, by those of `_document_changed`, `_document_patched`, `_document_model_changed`,
        `_column_data_changed`, `_columns_streamed`, `_columns_patched` and `_document_message_sent` that it has."""
        self.on_change(Dispatch(receiver))

    def remove_on_change(self, *callbacks: Any) -> None:
        """Stop calling callbacks, or telling objects."""
        for callback in callbacks:
            self._change_callbacks.remove(callback if callback in self._change_callbacks else Dispatch(callback))

    def hold(self, policy: str = "combine") -> None:
        """Keep changes back until `unhold`: "combine" keeps the last value of each property, "collect" all changes."""
        if policy not in ("combine", "collect"):
            raise ValueError(f"Document.hold: expected 'combine' or 'collect', got {policy!r}")
        with self._lock.held():
            if self._held is None:
                self._held = Held(policy)
            elif self._held.policy != policy:
                warnings.warn(f"the document is held with {self._held.policy!r} already", UserWarning, stacklevel=2)

    @property
    def is_held(self) -> bool:
        """Whether changes are kept back."""
        return self._held is not None

    def unhold(self) -> None:
        """Tell the changes that were kept back; without `hold` nothing happens. An error is raised after the last call."""
        first: BaseException | None = None
        with self._lock.held():
            held, self._held = self._held, None
            for listener in self._listeners:
                listener.released()
            for change in held.changes() if held is not None else ():
                try:
                    for callback in self._change_callbacks:
                        self.invoke(callback, (change,), None, change.kind)
                    if isinstance(change, ModelChanged):
                        change.model.trigger(change.name, change.old, change.new)  # type: ignore[attr-defined]
                except BaseException as error:
                    first = first or error
        if first is not None:
            raise first

    # -- events

    def on_event(self, event: str | type[Any], *callbacks: Callable[..., Any] | HasProps) -> None:
        """Call `callback(event)` or `callback()` for an event of the document itself, such as DocumentReady.

        What is for the page (a CustomJS) runs there, as `js_on_event` has it.
        """
        name = _document_event(event, "on_event")
        added = self._event_callbacks.setdefault(name, [])
        for callback in callbacks:
            if isinstance(callback, HasProps):
                self.js_on_event(name, callback)
                continue
            check_arity(callback, (1, 0), f"Document.on_event({name!r})", "(event) or ()")
            if callback not in added:
                added.append(callback)

    def js_on_event(self, event: str | type[Any], *callbacks: HasProps) -> None:
        """Run callbacks in each page at an event of the document itself: "document_ready" when it is first shown,
        "connection_lost", "client_reconnected"."""
        name = _document_event(event, "js_on_event")
        with self._lock.held():
            if self._scripts is None:
                scripts_class: Any = registry.find("DocumentScripts")
                self._scripts = scripts_class()
                self._graph.add_root(self._scripts)
            self._scripts.js_on_event(name, *callbacks)

    def trigger_event(self, event: Any) -> None:
        """Call the callbacks of an event: those of its model, or the document's own."""
        for callback, data in self._messages.of(event):
            self.invoke(callback, (data,), None, event.event_name)
        model = getattr(event, "model", None)
        if model is not None:
            model.trigger_event(event)
            return
        for callback in tuple(self._event_callbacks.get(event.event_name, ())):
            self.invoke(callback, (event,) if takes(callback, 1) else (), None, event.event_name)

    def on_message(self, msg_type: str, *callbacks: Callable[[Any], Any]) -> None:
        """Call `callback(msg_data)` for what code in a page sends by `Bokeh.documents[0].send_message(msg_type, msg_data)`.

        The type "bokeh_event" hears, as an Event, every event that a page tells of: of models that Python listens to, and the document's.
        """
        for callback in callbacks:
            check_arity(callback, (1,), f"Document.on_message({msg_type!r})", "(msg_data)")
        self._messages.on(msg_type, *callbacks)

    def remove_on_message(self, msg_type: str, callback: Callable[[Any], Any]) -> None:
        """Hear a type of message no more. Raises ValueError for a callback that does not hear it."""
        self._messages.remove(msg_type, callback)

    def send_message(self, msg_type: str, msg_data: Any = None) -> None:
        """Send a message to code in the pages, which hears it by `Bokeh.documents[0].on_message(msg_type, callback)`."""
        self.send_event("message_sent", msg_type=msg_type, msg_data=msg_data)

    def send_event(self, name: str, model: HasProps | None = None, **values: Any) -> None:
        """Raise an event in the pages."""
        with self._lock.held():
            self.record(EventSent(name, model, values))

    # -- callbacks and timers

    def invoke(self, callback: Callable[..., Any], args: tuple[Any, ...], model: Any, event: str) -> None:
        """Call an author's callback with this document as curdoc(); a coroutine goes to the session's loop.

        An exception is given a note of what was called and why, and goes on to who made the change.
        """
        noted = (event, repr(model) if model is not None else "", callback)
        before, self._lock.holder = self._lock.holder, f"the callback for {event!r}"
        try:
            with as_curdoc(self):
                result = callback(*args)
            if inspect.iscoroutine(result):
                self.callbacks.start(result, noted)
        except BaseException as error:
            if not hasattr(error, "__desk_callback__"):
                with contextlib.suppress(AttributeError):  # an exception class with slots
                    error.__desk_callback__ = noted  # type: ignore[attr-defined]
            raise
        finally:
            self._lock.holder = before

    def add_next_tick_callback(self, callback: Callable[[], Any]) -> Any:
        """Call once, soon, on the session's loop; may be asked for from any thread. Returns a handle for removal."""
        return self.callbacks.add("next_tick", callback, 0)

    def add_timeout_callback(self, callback: Callable[[], Any], timeout_milliseconds: float) -> Any:
        """Call once after a time. Returns a handle for removal."""
        return self.callbacks.add("timeout", callback, timeout_milliseconds)

    def add_periodic_callback(self, callback: Callable[[], Any], period_milliseconds: float) -> Any:
        """Call again and again, first after one period; a call waits for the one before. Returns a handle."""
        return self.callbacks.add("periodic", callback, period_milliseconds)

    def remove_next_tick_callback(self, handle: Any) -> None:
        """Raises ValueError when it already ran or was removed."""
        self.callbacks.remove(handle)

    remove_timeout_callback = remove_next_tick_callback
    remove_periodic_callback = remove_next_tick_callback

    @property
    def session_callbacks(self) -> list[Any]:
        """The handles of all timers that are still to run."""
        return self.callbacks.waiting

    def run_on(self, loop: Any, on_error: Callable[[Any], None]) -> None:
        """Give the document its loop: timers start, coroutines run there, `on_error` hears what they raise."""
        self.callbacks.run_on(loop, on_error)

    def on_session_destroyed(self, *callbacks: Callable[[Any], Any]) -> None:
        """Call `callback(session_context)` when the session ends."""
        self._destroyed_callbacks.extend(callbacks)

    def destroy(self) -> Iterator[BaseException]:
        """End: timers stop, `on_session_destroyed` callbacks run once. Returns what they raised."""
        callbacks, self._destroyed_callbacks = self._destroyed_callbacks, []
        errors: list[BaseException] = []
        for callback in callbacks:
            try:
                self.invoke(callback, (self.session_context,), None, "session_destroyed")
            except BaseException as error:
                errors.append(error)
        self.callbacks.stop()
        return iter(errors)

    # -- as JSON

    def to_json(self, *, deferred: bool = True) -> dict[str, Any]:
        """Title, roots and all models as plain data for `json.dumps`; functions of Python are left out.

        `deferred` is accepted and means nothing. Raises TypeError for a value that is no data.
        """
        from desk.export import kept_of

        return kept_of(self)

    @classmethod
    def from_json(cls, doc_json: Mapping[str, Any]) -> Self:
        """A document of what `to_json` gave, its models with their ids. Raises ValueError for what is none."""
        from desk.export import fill

        document = cls()
        fill(document, doc_json)
        return document

    @classmethod
    def from_json_string(cls, json: str) -> Self:
        """A document of the text of what `to_json` gave. Raises ValueError for what is none."""
        return cls.from_json(loads(json))

    def replace_with_json(self, json: Mapping[str, Any]) -> None:
        """Show another document in this one's place. Raises ValueError, and changes nothing then."""
        made = self.from_json(json)
        with self._lock.held():
            self.clear()
            self.title, self.theme = made.title, made.theme
            roots, scripts = made.roots, made._scripts
            made.clear()
            for root in roots:
                self.add_root(root)
            if self._scripts is not None:
                self._graph.remove_root(self._scripts)
            if scripts is not None:
                made._graph.remove_root(scripts)
                self._graph.add_root(scripts)
            self._scripts = scripts

    # -- the rest

    def locked(self, holder: str = "") -> AbstractContextManager[None]:
        """Hold the document, so that several changes are seen as one. `holder` is named to who waits in vain."""
        return self._lock.held(holder)

    def problems(self) -> list[tuple[HasProps, str]]:
        """The models that are wrong as they stand, and what is wrong with each in a sentence."""
        with self._lock.held():
            return [(model, problem) for model in self._graph for problem in model.problems()]  # type: ignore[attr-defined]

    def validate(self) -> list[str]:
        """What is wrong with the models as they stand, one sentence each."""
        return [f"{model!r}: {problem}" for model, problem in self.problems()]

    def _may_attach(self, model: HasProps) -> None:
        if model._observer is not None and model._observer is not self:
            raise RuntimeError(f"{model!r} belongs to another document already; a model can be in one only")
        if self._theme is not None:
            self._theme.values_for(type(model))

    def _attach(self, model: HasProps) -> None:
        if self._theme is not None:
            self._theme.apply_to_model(model)
        model._observer = self
        for listener in self._listeners:
            listener.attached(model)

    def _detach(self, model: HasProps) -> None:
        model._observer = None
        if model._themed:
            model.unapply_theme()
        for listener in self._listeners:
            listener.detached(model)


def _document_event(event: str | type[Any], method: str) -> str:
    """The name of an event of the document itself. Raises ValueError for another one."""
    name = event if isinstance(event, str) else str(event.event_name)
    if name not in DOCUMENT_EVENTS:
        raise ValueError(
            f"Document.{method}: {name!r} is no event of a document ({', '.join(sorted(DOCUMENT_EVENTS))}); "
            "listen on the model that raises it"
        )
    return name
