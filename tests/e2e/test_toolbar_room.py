"""A toolbar that is longer than its plot."""

from __future__ import annotations

from collections.abc import Callable

from desk.document import Document
from desk.plotting import figure

from .driving import at
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]


def test_tools_without_room_wait_in_a_menu(serve: Serve, visit: Visitor) -> None:
    pressed: list[str] = []
    tools = "pan,wheel_zoom,box_zoom,zoom_in,zoom_out,undo,redo,copy,save,reset,fullscreen,help"

    def app(document: Document) -> None:
        for location, height in (("right", 200), ("above", 200), ("right", 600)):
            plot = figure(width=230, height=height, tools=tools, toolbar_location=location)
            plot.line([1, 2], [1, 2])
            plot.on_event("reset", lambda event, name=f"{location} {height}": pressed.append(name))
            document.add_root(plot)

    served = serve(app)
    page = visit(served, viewport={"width": 900, "height": 1200})
    for plot, whole in zip(served.session.document.roots, (False, False, True), strict=True):
        strip = at(page, plot).get_by_role("toolbar")
        shown = [one for one in strip.get_by_role("button").all() if one.is_visible()]
        assert (len(shown) == 12) == whole
        more = strip.get_by_role("button", name="More tools")
        assert more.count() == (0 if whole else 1)
        area = at(page, plot).bounding_box()
        boxes = [one.bounding_box() for one in shown]
        assert area is not None
        assert all(box and box["x"] >= area["x"] and box["y"] + box["height"] <= area["y"] + area["height"] for box in boxes)
        if not whole:
            more.click()
            page.get_by_role("menuitem", name="Reset").click()
    eventually(page, lambda: pressed == ["right 200", "above 200"], "both were reset by the menu")
