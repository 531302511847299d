"""Tools: what the pointer does in a plot, and the toolbar that shows them.

figure(tools="pan,wheel_zoom,reset")
plot.add_tools(HoverTool(tooltips=[("time", "@x"), ("value", "@y{0.00}")]))
plot.toolbar.active_scroll = "auto"
"""

from __future__ import annotations

from desk.models.package import lazy_names

__all__, __getattr__, __dir__ = lazy_names(__name__)
