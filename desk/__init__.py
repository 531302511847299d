"""Desk turns a Python script into a desktop app.

Authors import from the same places as in Bokeh: `desk.io.curdoc`, `desk.plotting.figure`, `desk.models.Slider`,
`desk.layouts.row`. Importing `desk` itself does nothing.
"""

from __future__ import annotations

__version__ = "0.1.0"
