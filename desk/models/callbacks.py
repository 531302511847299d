"""Callbacks that run in the page, without Python: JavaScript of the author's own, and a few that need none.

    slider.js_on_change("value", CustomJS(args={"source": source}, code="source.data.y[0] = cb_obj.value; source.change.emit()"))
    button.js_on_event("button_click", OpenURL(url="https://example.org"))

A page never evaluates text: the code is served to it as a module. This file knows the text of that module, not how it gets
there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from desk.properties import Convert, HasProps, models_in, prop

from .model import Callback as Callback
from .model import Model

if TYPE_CHECKING:
    from .ui.dialogs import Dialog

_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_RESERVED = frozenset(
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if "
    "implements import in instanceof interface let new null package private protected public return static super switch this "
    "throw true try typeof var void while with yield cb_obj cb_data cb_context".split()
)


def _arguments(value: Any) -> Any:
    """Names that JavaScript can call a variable by."""
    if isinstance(value, dict):
        for name in value:
            if not isinstance(name, str) or not _NAME.fullmatch(name) or name in _RESERVED:
                raise ValueError(f"args: {name!r} is no name of a JavaScript variable")
    return value


Arguments = Annotated[dict[str, Any], Convert(_arguments)]


def function_text(name: str, parameters: list[str], code: str) -> str:
    """A function of a module; its code may use `await` or `yield` when it says so."""
    kind = "async function" if re.search(r"\bawait\b", code) else "function"
    if re.search(r"\byield\b", code):
        kind += "*"
    return f"export {kind} {name}({', '.join(parameters)}) {{\n{code}\n}}\n"


class CustomCode(Callback):
    """JavaScript of the author's own."""


class CustomJS(CustomCode):
    """JavaScript that runs when a property changes or an event comes.

    The code is the body of a function that sees the names of `args`, and `cb_obj` (the model that changed, or the event),
    `cb_data` and `cb_context`; `this` is `cb_obj`. Or it is an ES module with `export default (args, obj, data, context) =>
    {...}`. Models among the arguments are read and written by their properties; `source.change.emit()` shows columns that were
    changed in place. What is set on the models among the arguments, and on the model that the callback belongs to, reaches Python; what
    is set on others is seen in the page only, where a page may not write it.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")
    module: Literal["auto"] | bool = prop(default="auto", doc="Whether the code is a module; 'auto' looks for its export.")

    def __init__(self, *args: Any, **properties: Any) -> None:
        """`CustomJS(args=..., code=...)`."""
        super().__init__(*args, **properties)

    def page_code(self) -> str | None:
        is_module = bool(re.search(r"^\s*export\s+default\b", self.code, re.MULTILINE)) if self.module == "auto" else self.module
        if is_module:
            return self.code
        return function_text("run", [*self.args, "cb_obj", "cb_data", "cb_context"], self.code)

    def handed(self) -> Iterator[HasProps]:
        """The models that its code may change."""
        return models_in(self.args)


class SetValue(Callback):
    """Sets a property of a model."""

    obj: Model | None = prop(default=None, doc="The model.")
    attr: str = prop(default="", doc="The property's name.")
    value: Any = prop(default=None, doc="The value.")

    def __init__(self, obj: HasProps | None = None, attr: str | None = None, value: Any = None, **properties: Any) -> None:
        """`SetValue(plot, "visible", False)`, or everything by name."""
        given = {"obj": obj, "attr": attr, "value": value}
        super().__init__(**{name: one for name, one in given.items() if one is not None}, **properties)

    def handed(self) -> Iterator[HasProps]:
        """The model that it changes."""
        return models_in(self.obj)


class ToggleVisibility(Callback):
    """Shows what is hidden, and hides what is shown."""

    target: Model | None = prop(default=None, doc="What has a `visible`.")

    def handed(self) -> Iterator[HasProps]:
        """The model that it changes."""
        return models_in(self.target)


class OpenDialog(Callback):
    """Shows a dialog."""

    _is_rare: ClassVar[bool] = True

    dialog: Dialog | None = prop(default=None, doc="The dialog.")


class CloseDialog(Callback):
    """Closes a dialog that is open, as its `close_action` says."""

    _is_rare: ClassVar[bool] = True

    dialog: Dialog | None = prop(default=None, doc="The dialog.")


class OpenURL(Callback):
    """Opens an address; `@column` in it is the value of the row that was tapped."""

    url: str = prop(default="http://", doc="The address.")
    same_tab: bool = prop(default=False, doc="Whether it replaces the page.")
