"""Where the output of a script goes: `curdoc`, `show`, `save`, `output_file`.

In a script that desk runs, `show` and `save` add to the document that is shown anyway. In a plain Python program `show`
opens a window and returns when it is closed; callbacks live as long.

    from desk.io import curdoc, show
"""

from __future__ import annotations

from desk.document import curdoc, set_curdoc

from .export import export_png, export_svg, export_svgs, get_screenshot_as_png
from .notebook import install_notebook_hook, output_notebook, push_notebook
from .output import is_hosted, output_file, reset_output, save, show

__all__ = [
    "curdoc", "export_png", "export_svg", "export_svgs", "get_screenshot_as_png", "install_notebook_hook", "is_hosted",
    "output_file", "output_notebook", "push_notebook", "reset_output", "save", "set_curdoc", "show",
]  # fmt: skip
