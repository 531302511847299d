"""What a folder app hears of its server and its sessions: the functions of its `app_hooks.py`.

    def on_server_loaded(server_context): ...       # once, before the first session
    async def on_session_created(session_context): ...
    def on_session_destroyed(session_context): ...
    def on_server_unloaded(server_context): ...
    def process_request(request): return {"user": ...}    # becomes session_context.token_payload

`server_lifecycle.py` is the older name of the same file.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from .error import AppError, compile_script
from .module import run_as_module

log = logging.getLogger("desk.application")

FILE_NAMES = ("app_hooks.py", "server_lifecycle.py", "request_handler.py")

_HOOKS = {
    "on_server_loaded": "server_context",
    "on_server_unloaded": "server_context",
    "on_session_created": "session_context",
    "on_session_destroyed": "session_context",
    "process_request": "request",
}


class Hooks:
    """The hooks of a folder. `error` says why they cannot be used."""

    def __init__(self, folder: Path) -> None:
        self.error: AppError | None = None
        self._functions: dict[str, Callable[[Any], Any]] = {}
        self._codes: list[tuple[Path, CodeType]] = []
        files = [folder / name for name in FILE_NAMES if (folder / name).is_file()]
        if len(files) > 1 and files[1].name == "server_lifecycle.py":
            self.error = AppError(
                kind="settings",
                text="the folder has app_hooks.py and server_lifecycle.py: they are two names of the same file",
                file=str(folder),
                cure="Keep app_hooks.py.",
            )
            return
        for file in files:
            code = compile_script(file.read_bytes(), str(file))
            if isinstance(code, AppError):
                self.error = code
                return
            self._codes.append((file, code))

    def load(self, package: ModuleType | None) -> None:
        """Execute the files, once. Raises what they raise, and AppError for a hook that does not take its argument."""
        for file, code in self._codes:
            module = run_as_module(f"desk_hooks_{file.stem}_{id(self):x}", file, [code], package)
            for name, argument in _HOOKS.items():
                function = getattr(module, name, None)
                if function is not None:
                    self._functions[name] = _checked(function, name, argument, file)
        self._codes = []

    def call(self, name: str, argument: Any) -> Awaitable[None] | None:
        """Call a hook if it is there. What it raises is logged: a hook never ends a server or a session."""
        function = self._functions.get(name)
        if function is None:
            return None
        try:
            outcome = function(argument)
        except Exception:
            log.exception("error in %s", name)
            return None
        return _logged(outcome, name) if inspect.isawaitable(outcome) else None

    def process_request(self, request: Any) -> Mapping[str, Any]:
        """What the hook of that name returns, {} without one."""
        function = self._functions.get("process_request")
        payload = function(request) if function is not None else {}
        if not isinstance(payload, Mapping):
            raise TypeError(f"process_request returns a dict, got {payload!r}")
        return payload


async def _logged(outcome: Awaitable[Any], name: str) -> None:
    try:
        await outcome
    except Exception:
        log.exception("error in %s", name)


def _checked(function: Any, name: str, argument: str, file: Path) -> Callable[[Any], Any]:
    try:
        inspect.signature(function).bind(None)
    except TypeError:
        line = getattr(getattr(function, "__code__", None), "co_firstlineno", None)
        text = f"{name} takes one argument: def {name}({argument})"
        raise AppError(kind="settings", text=text, file=str(file), line=line) from None
    checked: Callable[[Any], Any] = function
    return checked
