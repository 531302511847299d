"""The files of the gallery: their titles, their texts, their code, and the models that they show.

    for file in gallery():
        file.name, file.title, file.text, file.code

Knows nothing of browsers, pictures or pages of the documentation.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from desk.document import Document
from desk.properties import HasProps

FOLDER = Path(__file__).parent

#: Modules of this folder that are no examples.
MACHINERY = frozenset({"comparing", "files", "looks", "not_shown", "pages", "snapshots", "steady"})


@dataclass(frozen=True)
class GalleryFile:
    """One example. `title` and `text` are the first line and the rest of its docstring; `code` is what follows it."""

    path: Path
    title: str
    text: str
    code: str

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def group(self) -> str:
        """The word that its name begins with."""
        return self.name.split("_")[0]

    @classmethod
    def read(cls, path: Path) -> GalleryFile:
        """Raises ValueError where the docstring is not a title, an empty line and a paragraph."""
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        title, _, text = (ast.get_docstring(tree) or "").partition("\n\n")
        if not title or not text or "\n" in title:
            raise ValueError(f"{path.name}: its docstring must be a line with the title, an empty line, and a paragraph")
        end = tree.body[0].end_lineno or 0
        return cls(path, title, " ".join(text.split()), "\n".join(source.splitlines()[end:]).strip() + "\n")


def paths() -> list[Path]:
    """All examples, by name."""
    return sorted(path for path in FOLDER.glob("*.py") if path.stem not in MACHINERY and not path.name.startswith(("test_", "__")))


def gallery() -> list[GalleryFile]:
    """All examples, by name, read."""
    return [GalleryFile.read(path) for path in paths()]


def models_in(document: Document) -> set[str]:
    """The names of the types of all models that can be reached from the roots."""
    seen: dict[int, HasProps] = {}
    waiting: list[HasProps] = list(document.roots)
    while waiting:
        model = waiting.pop()
        if id(model) not in seen:
            seen[id(model)] = model
            waiting.extend(model.references())
    return {type(model).__name__ for model in seen.values()}
