"""Models of an author's own that show nothing: values that callbacks in Python and in the page share.

    class Params(DataModel):
        amplitude = Float(default=1.0)

    params = Params(amplitude=0.5)
    slider.js_on_change("value", CustomJS(args={"params": params}, code="params.amplitude = cb_obj.value"))
    params.on_change("amplitude", lambda attr, old, new: ...)
"""

from __future__ import annotations

from typing import Any

from desk.properties import Property

from .model import Model


class DataModel(Model):
    """Values of an author's own. The page may write all properties that a class derived from this one declares."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        for item in vars(cls).values():
            if isinstance(item, Property):
                item.from_page = True
        if "view_type" not in vars(cls):
            cls.view_type = cls.__name__
        super().__init_subclass__(**kwargs)
