"""The pages of the documentation that the gallery is: an index, and one page for each group of files.

    python -m tests.gallery.pages           # writes docs/gallery

The text of a page is the docstring of its file, its picture the kept snapshot. Knows nothing of browsers: what is written
depends on files alone.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from .files import GalleryFile, gallery
from .snapshots import FOLDER as SNAPSHOTS

FOLDER = Path(__file__).parents[2] / "docs" / "gallery"

#: Word that the names of files begin with -> heading of their page, in the order of the index.
GROUPS = {
    "glyph": "Glyphs",
    "axis": "Axes, ticks and formats",
    "annotation": "Annotations",
    "plot": "Coordinates, graphs and maps",
    "tool": "Tools",
    "source": "Sources, filters and transforms",
    "widget": "Widgets",
    "layout": "Layouts",
    "page": "Callbacks, dialogs and HTML",
}

#: Files that are alone under their word, and the page that they stand on.
_PAGE_OF = {
    "aspect": "plot",
    "coordinates": "plot",
    "graph": "plot",
    "tiles": "plot",
    "callback": "page",
    "dialog": "page",
    "dom": "page",
}


def pages() -> dict[str, str]:
    """Name of each page's file -> its text."""
    order = list(GROUPS)
    files = sorted(gallery(), key=lambda file: (order.index(_page_of(file)), file.name))
    texts: dict[str, str] = {}
    index = ["# Gallery", "", "Each example is a whole app: save it as a file and open it by `desk open FILE.py`.", ""]
    for page, members in groupby(files, key=_page_of):
        index += [f"## [{GROUPS[page]}]({page}.md)", ""]
        text = [f"# {GROUPS[page]}", ""]
        for file in members:
            index.append(f"- [{file.title}]({page}.md#{_anchor(file.title)}): {file.text}")
            text += [f"## {file.title}", "", file.text, "", *_picture(file), f"[{file.name}.py](../../tests/gallery/{file.name}.py)", ""]
            text += ["```python", file.code.rstrip(), "```", ""]
        index.append("")
        texts[f"{page}.md"] = "\n".join(text)
    return {"index.md": "\n".join(index), **texts}


def _picture(file: GalleryFile) -> list[str]:
    """The lines that show a file's plots, none where it has none."""
    there = (SNAPSHOTS / f"{file.name}.svg").exists()
    return [f"![{file.title}](../../tests/gallery/snapshots/{file.name}.svg)", ""] if there else []


def _page_of(file: GalleryFile) -> str:
    """Raises KeyError for a file whose name begins with a word that no page knows."""
    return file.group if file.group in GROUPS else _PAGE_OF[file.group]


def _anchor(title: str) -> str:
    """The fragment by which a heading is met, as GitHub makes it."""
    return "".join(letter for letter in title.lower().replace(" ", "-") if letter.isalnum() or letter == "-")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    texts = pages()
    for name, text in texts.items():
        (FOLDER / name).write_text(text, "utf-8")
    for stale in {path.name for path in FOLDER.glob("*.md")} - set(texts):
        (FOLDER / stale).unlink()


if __name__ == "__main__":
    main()
