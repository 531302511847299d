"""What a file of the gallery looks like, as texts that are kept: its plots as one SVG, and what a reader of screens is told.

    python -m tests.gallery.snapshots --update                  # writes tests/gallery/snapshots
    python -m tests.gallery.snapshots --update glyph_bars       # of this file only

Plots stand in the SVG where they stand on the page. Knows nothing of how two snapshots are compared.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .files import paths
from .steady import CONTEXT, SCRIPT

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = Path(__file__).parent / "snapshots"
#: So often a page is looked at until it shows the same twice.
ROUNDS = 40

#: Each plot of the page asks its figure for its picture, as an export does.
_PLOTS = """async () => {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.classList.contains("desk-plot")) found.push(element);
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  look(document);
  const plots = [];
  for (const element of found) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const pictures = [];
    if (width > 0 && height > 0) element.dispatchEvent(new CustomEvent("desk-picture", { detail: pictures }));
    for (const text of await Promise.all(pictures)) plots.push([Math.round(left + scrollX), Math.round(top + scrollY), text]);
  }
  return plots;
}"""

_SIZE = re.compile(r'<svg xmlns="[^"]*" width="([\d.]+)" height="([\d.]+)"')
_LONG_NUMBER = re.compile(r"-?\d+\.\d\d+")
#: What is measured in pixels: words, opacities and factors stay as they are.
_PIXELS = re.compile(r' (?:d|x|y|[cr][xy]|r|[xy][12]|width|height)="[^"]*"|translate\([^)]*\)')


@dataclass(frozen=True)
class Snapshot:
    """`svg` is None where nothing on the page is a plot."""

    svg: str | None
    aria: str

    @classmethod
    def of(cls, page: Page) -> Snapshot:
        """What a page shows now."""
        return cls(one_picture(page.evaluate(_PLOTS)), page.locator("body").aria_snapshot() + "\n")

    @classmethod
    def kept(cls, name: str) -> Snapshot | None:
        """What is in the folder for a file; None where that is nothing."""
        aria = FOLDER / f"{name}.aria.txt"
        return cls(_text(FOLDER / f"{name}.svg"), aria.read_text("utf-8")) if aria.exists() else None

    def keep(self, name: str) -> None:
        """Write it into the folder."""
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{name}.aria.txt").write_text(self.aria, "utf-8")
        picture = FOLDER / f"{name}.svg"
        if self.svg is None:
            picture.unlink(missing_ok=True)
        else:
            picture.write_text(self.svg, "utf-8")


def one_picture(plots: Iterable[tuple[float, float, str]]) -> str | None:
    """One SVG of several, each at its place (pixels); None of none."""
    parts: list[str] = []
    boxes: list[tuple[float, float, float, float]] = []
    for number, (left, top, text) in enumerate(plots):
        size = _SIZE.match(text)
        assert size is not None, text[:200]
        boxes.append((left, top, left + float(size[1]), top + float(size[2])))
        # The definitions of each plot begin to count anew.
        text = re.sub(r'id="d(\d+)"', rf'id="p{number}d\1"', text).replace("url(#d", f"url(#p{number}d")
        parts.append(_PIXELS.sub(_shortened, text).strip().replace("<svg ", f'<svg x="{left:g}" y="{top:g}" ', 1))
    if not boxes:
        return None
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    wide, high = max(box[2] for box in boxes) - left, max(box[3] for box in boxes) - top
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}" height="{high:g}" viewBox="{left:g} {top:g} {wide:g} {high:g}">'
    return "\n".join([head, *parts, "</svg>"]) + "\n"


def _shortened(pixels: re.Match[str]) -> str:
    return _LONG_NUMBER.sub(_short, pixels[0])


def _short(number: re.Match[str]) -> str:
    """A number of pixels to a tenth: nobody sees less."""
    return f"{float(number[0]):.1f}".removesuffix(".0")


def _text(path: Path) -> str | None:
    return path.read_text("utf-8") if path.exists() else None


def update(names: Sequence[str]) -> None:
    """Write the snapshots of these files, of all where none is named; then those of files that are no more are taken away."""
    from playwright.sync_api import sync_playwright

    from tests.conftest import CHROMIUM_FLAGS, chromium_path
    from tests.e2e.served import Served
    from tests.e2e.visitor import Visitor

    with sync_playwright() as playwright:
        visitor = Visitor(playwright.chromium.launch(executable_path=chromium_path(), args=list(CHROMIUM_FLAGS)))
        for path in paths():
            if names and path.stem not in names:
                continue
            served = Served(path, alias_bokeh=True)
            page = visitor(served, script=SCRIPT, **CONTEXT)
            page.wait_for_load_state("networkidle")
            settled(page).keep(path.stem)
            visitor.close()
            served.stop()
            print(path.stem)
        visitor.browser.close()
    if FOLDER.exists():
        there = {path.stem for path in paths()}
        for left_over in (path for path in FOLDER.iterdir() if path.name.split(".")[0] not in there):
            left_over.unlink()


def settled(page: Page) -> Snapshot:
    """What a page shows once it shows the same twice, a while apart. Raises TimeoutError for one that never does."""
    before = Snapshot.of(page)
    for _ in range(ROUNDS):
        page.wait_for_timeout(500)
        now = Snapshot.of(page)
        if now == before:
            return now
        before = now
    raise TimeoutError(f"after {ROUNDS} looks the page still changes: an example of the gallery comes to rest")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="files of the gallery; all when none is said")
    parser.add_argument("--update", action="store_true", required=True, help="write what the files look like now")
    update(parser.parse_args(arguments).names)


if __name__ == "__main__":
    main()
