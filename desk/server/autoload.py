"""`<app>/autoload.js`: the script by which a page of another web application shows an app.

It is the same few lines for everybody: they put a frame with the app's own page in the place of the script's tag, and let it have
the size that the page asks for. Which page may do so is decided where the frame is asked for (see `Guard`), so this text may be
had by all who name the right host.

    <script src="http://localhost:5006/sliders/autoload.js?bokeh-autoload-element=p1" id="p1"></script>
"""

from __future__ import annotations

from desk.application.assets import assets_folder

from .guard import Guard


class AutoloadHandler(Guard):
    """The script. It is loaded as such by pages of other origins."""

    is_for_all = True

    def get(self) -> None:
        text = (assets_folder() / "page" / "autoload.js").read_text("utf-8")
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cross-Origin-Resource-Policy", "cross-origin")
        self.finish(text)

    head = get
