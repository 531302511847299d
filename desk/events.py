"""Events: what happens on the page, for `model.on_event(Tap, callback)`.

Each class declares its name, the models that have it (by class name, ancestors count), whether a page may raise
it, and its values. Values from a page are checked against the annotations before a callback sees them. Knows no
page and no wire. It is over 400 lines because the events are one list, in which each is a few lines of declaration.

    plot.on_event(Tap, lambda event: print(event.x, event.y))
    Event.from_values("tap", plot, {"x": 1.0, "y": 2.0})  ->  Tap
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from desk.properties import kinds, registry
from desk.properties.annotations import resolve
from desk.properties.errors import Mismatch, mismatch_text, unknown_name_text
from desk.properties.validation import Accept, acceptor

KeyModifiers = dict[Literal["shift", "ctrl", "alt"], bool]


class EventError(ValueError):
    """An event was given a name, a model or a value that it cannot have."""


class Event:
    """The root of events. `event_name` is empty on classes that are not raised themselves."""

    event_name: ClassVar[str] = ""
    models: ClassVar[tuple[str, ...]] = ()
    from_page: ClassVar[bool] = False

    _by_name: ClassVar[dict[str, type[Event]]] = {}
    _annotations: ClassVar[dict[str, tuple[str, str]]] = {}
    _accepts: ClassVar[dict[str, Accept]]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = {name: (text, cls.__module__) for name, text in inspect.get_annotations(cls).items()}
        cls._annotations = {
            **cls._annotations,
            **{name: where for name, where in own.items() if "ClassVar" not in where[0]},
        }
        if "event_name" in cls.__dict__:
            Event._by_name[cls.event_name] = cls
            registry.register_event(cls.event_name, cls)

    def __init__(self, model: Any = None, **values: Any) -> None:
        """An event on a model. Raises EventError for a value that the event does not have or cannot hold."""
        self.model = model
        accepts = self._value_kinds()
        for name, value in values.items():
            if name not in accepts:
                raise EventError(unknown_name_text(self.event_name or type(self).__name__, name, accepts))
            try:
                setattr(self, name, accepts[name](value))
            except Mismatch as mismatch:
                raise EventError(mismatch_text(f"{self.event_name}.{name}", mismatch)) from None

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.values().items())
        return f"{type(self).__name__}({self.model!r}{', ' if values else ''}{values})"

    @classmethod
    def _value_kinds(cls) -> dict[str, Accept]:
        if "_accepts" not in cls.__dict__:
            cls._accepts = {name: acceptor(resolve(text, module)) for name, (text, module) in cls._annotations.items()}
        return cls._accepts

    @classmethod
    def value_kinds(cls) -> dict[str, kinds.Kind]:
        """The names of the values that the event carries, and what each may be."""
        return {name: resolve(text, module) for name, (text, module) in cls._annotations.items()}

    @classmethod
    def value_names(cls) -> tuple[str, ...]:
        """The names of the values that the event carries."""
        return tuple(cls._annotations)

    def values(self) -> dict[str, Any]:
        """Names to values."""
        return {name: getattr(self, name) for name in self._annotations}

    @classmethod
    def named(cls, name: str) -> type[Event]:
        """The class of a name. Raises EventError."""
        found = cls._by_name.get(name)
        if found is None:
            raise EventError(f"there is no event {name!r}; the events are {', '.join(sorted(cls._by_name))}")
        return found

    @classmethod
    def known(cls) -> list[type[Event]]:
        """All classes that can be raised, by name."""
        return [event for _, event in sorted(cls._by_name.items())]

    @classmethod
    def from_values(cls, name: str, model: Any, values: Mapping[str, Any]) -> Event:
        """The event of a name on a model (None for events of the document). Raises EventError."""
        event = cls.named(name)
        if not event.belongs_to(model):
            wanted = " or ".join(event.models) if event.models else "the document"
            got = "the document" if model is None else type(model).__name__
            raise EventError(f"{name} is an event of {wanted}, not of {got}")
        return event(model, **values) if event.models else event(**values)

    @classmethod
    def belongs_to(cls, model: Any) -> bool:
        """Whether a model can have this event; None stands for the document."""
        if model is None:
            return not cls.models
        return any(ancestor.__name__ in cls.models for ancestor in type(model).__mro__)


class DocumentEvent(Event):
    """An event of the whole document."""


class DocumentReady(DocumentEvent):
    """The page shows the document."""

    event_name = "document_ready"
    from_page = True


class ArgumentsReceived(DocumentEvent):
    """The app was launched a second time: the arguments and the folder of that launch. Desk tells, not the page."""

    event_name = "arguments_received"

    arguments: list[str] = []
    folder: str = ""


class MessageSent(DocumentEvent):
    """Code of an author's in the page says something: `Bokeh.documents[0].send_message(msg_type, msg_data)`."""

    event_name = "message_sent"
    from_page = True

    msg_type: str
    msg_data: Any = None


class ConnectionEvent(DocumentEvent):
    """Something about the connection; the server tells, not the page."""


class ConnectionLost(ConnectionEvent):
    """The page has gone."""

    event_name = "connection_lost"


class ClientReconnected(ConnectionEvent):
    """The page is back."""

    event_name = "client_reconnected"


class ModelEvent(Event):
    """An event of one model."""


class AxisClick(ModelEvent):
    """A click on an axis."""

    event_name = "axis_click"
    models = ("Axis",)
    from_page = True

    value: float | str | tuple[str, ...] | None = None


class ButtonClick(ModelEvent):
    """A click on a button."""

    event_name = "button_click"
    models = ("AbstractButton",)
    from_page = True


class CellEdit(ModelEvent):
    """A cell of a table was edited. `row` is the source's, from 0; the source has the value already."""

    event_name = "cell_edit"
    models = ("DataTable",)
    from_page = True

    row: int
    field: str
    value: Any = None


class LegendItemClick(ModelEvent):
    """A click on an item of a legend."""

    event_name = "legend_item_click"
    models = ("Legend",)
    from_page = True

    item: LegendItem | None = None  # type: ignore[name-defined]  # noqa: F821  # found among the models, not imported


class ModelMessage(ModelEvent):
    """The view of an author's own model says something: `model.send(name, data)` in its module."""

    event_name = "model_message"
    models = ("Model",)
    from_page = True

    name: str
    data: Any = None


class MenuItemClick(ModelEvent):
    """A click on an item of a menu."""

    event_name = "menu_item_click"
    models = ("Dropdown", "Menu")
    from_page = True

    item: str | None = None


class ValueSubmit(ModelEvent):
    """Enter was pressed in a text field."""

    event_name = "value_submit"
    models = ("TextInput",)
    from_page = True

    value: str = ""


class PlotEvent(ModelEvent):
    """An event of a plot."""

    models = ("Plot",)
    from_page = True


class LODStart(PlotEvent):
    """The ranges began to move: fewer points are drawn."""

    event_name = "lodstart"


class LODEnd(PlotEvent):
    """The ranges came to rest: all points are drawn."""

    event_name = "lodend"


class RangesUpdate(PlotEvent):
    """Both ranges moved, in one event."""

    event_name = "rangesupdate"

    x0: float | None = None
    x1: float | None = None
    y0: float | None = None
    y1: float | None = None


class SelectionGeometry(PlotEvent):
    """The shape with which a selection is made."""

    event_name = "selectiongeometry"

    geometry: dict[str, Any] | None = None
    final: bool = True


class Reset(PlotEvent):
    """The plot returned to its first ranges."""

    event_name = "reset"


class PointEvent(PlotEvent):
    """An event at a point: `sx`, `sy` in pixels of the page, `x`, `y` in data space."""

    sx: float | None = None
    sy: float | None = None
    x: float | str | tuple[str, ...] | None = None
    y: float | str | tuple[str, ...] | None = None
    modifiers: KeyModifiers | None = None


class Tap(PointEvent):
    """A click or tap."""

    event_name = "tap"


class DoubleTap(PointEvent):
    """Two clicks or taps."""

    event_name = "doubletap"


class Press(PointEvent):
    """A button or finger was held down for a while."""

    event_name = "press"


class PressUp(PointEvent):
    """It was lifted after a press."""

    event_name = "pressup"


class MouseEnter(PointEvent):
    """The pointer came over the plot."""

    event_name = "mouseenter"


class MouseLeave(PointEvent):
    """The pointer left the plot."""

    event_name = "mouseleave"


class MouseMove(PointEvent):
    """The pointer moved over the plot."""

    event_name = "mousemove"


class MouseWheel(PointEvent):
    """The wheel was turned."""

    event_name = "wheel"

    delta: float | None = None


class Pan(PointEvent):
    """The pointer was dragged, by pixels."""

    event_name = "pan"

    delta_x: float | None = None
    delta_y: float | None = None
    direction: Literal[-1, 1] | None = None


class PanStart(PointEvent):
    """Dragging began."""

    event_name = "panstart"


class PanEnd(PointEvent):
    """Dragging ended."""

    event_name = "panend"


class Pinch(PointEvent):
    """Two fingers moved apart or together."""

    event_name = "pinch"

    scale: float | None = None


class PinchStart(PointEvent):
    """Pinching began."""

    event_name = "pinchstart"


class PinchEnd(PointEvent):
    """Pinching ended."""

    event_name = "pinchend"


class Rotate(PointEvent):
    """Two fingers turned."""

    event_name = "rotate"

    rotation: float | None = None


class RotateStart(PointEvent):
    """Turning began."""

    event_name = "rotatestart"


class RotateEnd(PointEvent):
    """Turning ended."""

    event_name = "rotateend"
