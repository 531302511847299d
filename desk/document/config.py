"""How the pages of a document behave when their connection is lost.

    curdoc().config.reconnect_session = False          # what is lost stays lost, and the page says so
    curdoc().config.notify_connection_status = False   # the page says nothing of it: the app tells its users itself
"""

from __future__ import annotations

from typing import Any

_DEFAULTS = {"reconnect_session": True, "notify_connection_status": True}


class DocumentConfig:
    """See the module. A page reads it with the document, so it is set in the script; `notifications` is accepted, None is all there is."""

    reconnect_session: bool
    notify_connection_status: bool
    notifications: None

    def __init__(self) -> None:
        self.__dict__.update(_DEFAULTS, notifications=None)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "notifications" and value is None:
            return
        if name not in _DEFAULTS:
            raise AttributeError(f"a document's config has {', '.join(_DEFAULTS)}, and no {name} to be set")
        if not isinstance(value, bool):
            raise TypeError(f"config.{name}: expected bool, got {value!r}")
        self.__dict__[name] = value

    def changed(self) -> dict[str, bool]:
        """What is other than the default."""
        return {name: getattr(self, name) for name, default in _DEFAULTS.items() if getattr(self, name) is not default}
