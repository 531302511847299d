"""Where a page's script comes from. With Desk it is in the page, or comes from the app's own server: nothing is ever loaded from
elsewhere, so `CDN` means the same as `INLINE`.

    file_html(plot, CDN, "my plot")
    INLINE.render()                                  # the script's tag, for a page with `components` in it
    Resources(mode="absolute").js_files              # the script as a file, for a server of one's own
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

__all__ = ["CDN", "INLINE", "Resources"]

_MODES = ("inline", "cdn", "server", "server-dev", "relative", "relative-dev", "absolute", "absolute-dev")


class Resources:
    """The page's script and styles. The styles are in the script.

    `mode` "relative" and "absolute" name the script as a file, `root_dir` is what relative names start at; all other modes put it into
    the page. Other options are accepted and not needed. Raises ValueError for a mode that there is none of.
    """

    def __init__(self, mode: str | None = None, *, root_dir: str | Path | None = None, **options: Any) -> None:
        if mode is not None and mode not in _MODES:
            raise ValueError(f"Resources: mode is one of {', '.join(_MODES)}, got {mode!r}")
        self.mode = (mode or "inline").removesuffix("-dev")
        self.root_dir = Path(root_dir) if root_dir is not None else Path.cwd()
        self.options = options

    def __repr__(self) -> str:
        return f"Resources(mode={self.mode!r})"

    @property
    def dev(self) -> bool:
        """Always False."""
        return False

    @property
    def js_files(self) -> list[str]:
        """The script as a file, where the mode says so."""
        if self.mode not in ("relative", "absolute"):
            return []
        from desk.application.assets import assets_folder

        path = (assets_folder() / "bundle" / "standalone.js").resolve()
        return [str(path) if self.mode == "absolute" else Path(os.path.relpath(path, self.root_dir)).as_posix()]

    @property
    def js_raw(self) -> list[str]:
        """The script's text, where it belongs into the page."""
        if self.js_files:
            return []
        from desk.export import runtime_script

        return [runtime_script()]

    @property
    def css_files(self) -> list[str]:
        """None: the styles are in the script."""
        return []

    @property
    def css_raw(self) -> list[str]:
        """None: the styles are in the script."""
        return []

    def render_js(self) -> str:
        """The tags of the script."""
        tags = [f'<script type="text/javascript" src="{name}"></script>' for name in self.js_files]
        tags += [f'<script type="text/javascript">\n{text}\n</script>' for text in self.js_raw]
        return "\n".join(tags)

    def render_css(self) -> str:
        """Nothing: the styles are in the script."""
        return ""

    def render(self) -> str:
        """All tags."""
        return self.render_js()


CDN = Resources("cdn")
INLINE = Resources("inline")
