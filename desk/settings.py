"""Bokeh's settings, for scripts that read or set them: `from bokeh.settings import settings`.

    settings.log_level = "debug"           # as loud as that from now on
    settings.default_server_port()         # 5006, or BOKEH_DEFAULT_SERVER_PORT of the environment
    settings.resources = "inline"          # about Bokeh's own page: kept, and without any effect here

A setting is what was set, else the environment's BOKEH_..., else its default. Desk's own ways are options of its commands and
`desk.toml`; of these settings only the two log levels do something, and only when a script sets them.
"""

from __future__ import annotations

import logging
import os
from typing import Any

__all__ = ["settings"]

_LEVELS = {"trace": 5, "debug": 10, "info": 20, "warn": 30, "warning": 30, "error": 40, "fatal": 50, "critical": 50, "none": None}
#: No message is as loud.
_SILENT = logging.CRITICAL + 1


class Setting:
    """One of them: called, it is the value. `default` and its type say what the environment's text is read as."""

    def __init__(self, default: Any, variable: str) -> None:
        self.default = default
        self.variable = f"BOKEH_{variable}"
        self._given: list[Any] = []

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, owner: Any, cls: Any = None) -> Setting:
        return self

    def __set__(self, owner: Any, value: Any) -> None:
        self.set_value(value)

    def __call__(self, value: Any = None, default: Any = None) -> Any:
        """The value: `value` if that is one, what was set, what the environment says, `default`, or the setting's own default."""
        if value is not None:
            return value
        if self._given:
            return self._given[-1]
        text = os.environ.get(self.variable)
        if text is not None:
            return self._read(text)
        return self.default if default is None else default

    def set_value(self, value: Any) -> None:
        """Hold a value from now on. Raises ValueError for a log level that there is not."""
        if self.name in ("log_level", "py_log_level"):
            level = _LEVELS.get(str(value).lower(), value)
            if level is not None and not isinstance(level, int):
                raise ValueError(f"settings.{self.name}: expected one of {', '.join(_LEVELS)}, or a number, got {value!r}")
            logging.getLogger("desk").setLevel(_SILENT if level is None else level)
        else:
            from desk.models.old_spellings import mention_once

            mention_once(f"settings.{self.name}", f"settings.{self.name} is not needed: desk shows and serves in its own way")
        self._given[:] = [value]

    def unset_value(self) -> None:
        """Forget what was set."""
        self._given.clear()

    def _read(self, text: str) -> Any:
        if isinstance(self.default, bool):
            return text.lower() in ("1", "yes", "true", "on")
        if isinstance(self.default, int):
            return int(text)
        return [part.strip() for part in text.split(",")] if isinstance(self.default, list) else text


class Settings:
    """All that scripts commonly name."""

    allowed_ws_origin = Setting([], "ALLOW_WS_ORIGIN")
    browser = Setting(None, "BROWSER")
    cookie_secret = Setting(None, "COOKIE_SECRET")
    default_server_host = Setting("localhost", "DEFAULT_SERVER_HOST")
    default_server_port = Setting(5006, "DEFAULT_SERVER_PORT")
    log_level = Setting("info", "LOG_LEVEL")
    minified = Setting(True, "MINIFIED")
    perform_document_validation = Setting(True, "VALIDATE_DOC")
    pretty = Setting(False, "PRETTY")
    py_log_level = Setting("none", "PY_LOG_LEVEL")
    resources = Setting("cdn", "RESOURCES")
    secret_key = Setting(None, "SECRET_KEY")
    sign_sessions = Setting(False, "SIGN_SESSIONS")
    simple_ids = Setting(True, "SIMPLE_IDS")
    validation_level = Setting("none", "VALIDATION_LEVEL")
    xsrf_cookies = Setting(False, "XSRF_COOKIES")


settings = Settings()
