"""An app as a program that starts without Python: `desk bundle`.

This package reads an app's imports, has PyInstaller freeze it, leaves out what a window does not need, and tries the
program out. It knows no server and no document; what the program does when it runs is in `desk.run.frozen`.

    report = make(Order.of("sliders.py", name="Sliders"), Path("dist"), say=print)
"""

from __future__ import annotations

from .make import make
from .order import Order
from .report import Report

__all__ = ["Order", "Report", "make"]
