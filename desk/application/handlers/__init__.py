"""The kinds of code that fill a document, one file each; `handler` has what they have in common.

    Application(FunctionHandler(fill), ScriptHandler(filename="extras.py"))
"""

from __future__ import annotations

from .code import CodeHandler
from .directory import DirectoryHandler
from .function import FunctionHandler
from .handler import AppRun, Handler
from .notebook import NotebookHandler
from .script import ScriptHandler

__all__ = [
    "AppRun", "CodeHandler", "DirectoryHandler", "FunctionHandler", "Handler", "NotebookHandler", "ScriptHandler",
]  # fmt: skip
