"""Pages of an author's own: Jinja2 templates that say where the roots of a document stand.

A template gets what Bokeh's templates get: `roots` (by index, id or name), `doc`, `docs`, `title`, `base` to extend,
`embed` and `macros`, `bokeh_css`, `bokeh_js`, `plot_script`, `plot_div`, and the document's `template_variables`. Values
are escaped, as Jinja does for HTML: `{{ note | safe }}` for HTML of one's own.

The page's policy runs only the scripts and styles that stand in the template's files: each such tag gets the page's
`nonce` when the file is read, before any value is put in. So a value that holds a `<script>` never runs.

    template = load_template(Path("dashboard/templates"))
    html = render(template, document, PageParts(title="Dashboard", head="<link ...>", body="", nonce="a1b2"))
"""

from __future__ import annotations

import difflib
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup

from .assets import assets_folder

if TYPE_CHECKING:
    from desk.document import Document

log = logging.getLogger("desk.application")

_OWN_TAG = re.compile(r"<(script|style)\b(?![^>]*(?<![\w-])src\s*=)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"<(?:script|link|img)\b[^>]*\b(?:src|href)\s*=\s*[\"']?((?:https?:)?//[^\"'\s>]+)", re.IGNORECASE)
_NONCE = '{{ desk_nonce }}'


@dataclass(frozen=True)
class PageParts:
    """What the server puts into a page: what belongs into its head and its body, and the nonce of its tags."""

    title: str
    head: str
    body: str
    nonce: str


class _OwnFiles(jinja2.FileSystemLoader):
    """Reads templates; their own scripts and styles get the page's nonce."""

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        source, filename, uptodate = super().get_source(environment, template)
        for address in _ELSEWHERE.findall(source):
            log.warning("%s wants %s: an app is offline; put the file into static/", filename, address)
        return with_nonces(source), filename, uptodate


def with_nonces(source: str) -> str:
    """A template's text whose inline scripts and styles may run."""
    return _OWN_TAG.sub(rf'<\1 nonce="{_NONCE}"', source)


def load_template(folder: Path) -> jinja2.Template:
    """The `index.html` of a folder of templates. Raises jinja2.TemplateError with the file and line."""
    return _environment(folder).get_template("index.html")


def page_of_file(file: Path, nonce: str, variables: Mapping[str, Any]) -> str:
    """A page of an author's own that shows no document: a template in a file. Raises jinja2.TemplateError."""
    return _environment(file.parent).get_template(file.name).render({**variables, "desk_nonce": nonce})


def frame_page(template: Any, title: str, tag: str, variables: Mapping[str, Any]) -> str:
    """A page of an author's own with the tag of a frame where an app would stand."""
    environment = _environment(None)
    empty: dict[str, Any] = {"docs": [], "roots": [], "bokeh_css": Markup(""), "bokeh_js": Markup(""), "plot_div": Markup("")}
    base = environment.get_template("template.html")
    shown = {**empty, "base": base, "title": title, "plot_script": Markup(tag), "desk_nonce": "", **variables}
    return template_of(template).render(shown)


def template_of(value: Any) -> jinja2.Template:
    """A template for what an author put at `document.template`: a template, or its text."""
    if isinstance(value, jinja2.Template):
        return value
    if isinstance(value, str):
        return _environment(None).from_string(with_nonces(value))
    raise TypeError(f"document.template: expected a jinja2.Template or its text, got {type(value).__name__}")


def render(template: jinja2.Template, document: Document, parts: PageParts) -> str:
    """The page. Raises what the template raises; LookupError for a root that is not there."""
    environment = _environment(None)
    roots = Roots(document)
    shown = DocumentFace(document, roots)
    everything: dict[str, Any] = {
        "title": parts.title,
        "roots": roots,
        "doc": shown,
        "docs": [shown],
        "embed": embed,
        "base": environment.get_template("template.html"),
        "macros": environment.get_template("macros.html"),
        "bokeh_css": Markup(""),
        "bokeh_js": Markup(parts.head),
        "plot_script": Markup(parts.body),
        "plot_div": Markup("\n").join(embed(root) for root in roots),
        "desk_nonce": parts.nonce,
        **document.template_variables,
    }
    return template.render(everything)


def embed(root: Any) -> Markup:
    """The place of a root in the page."""
    return Markup('<div class="desk-root" data-desk-root="{}"></div>').format(root.place)


class Root:
    """A root as a template sees it: its model's properties, and the name of its place."""

    def __init__(self, model: Any, place: str) -> None:
        self.model = model
        self.place = place

    def __getattr__(self, name: str) -> Any:
        return getattr(self.model, name)

    def __html__(self) -> Markup:
        return embed(self)


class Roots:
    """The roots of a document by index, id or name. A name that is not there is a LookupError that names the others."""

    def __init__(self, document: Document) -> None:
        models = document.roots
        names = [model.name for model in models]
        # A name finds the root of another session of the same app too; an index is the next best.
        self._roots = [
            Root(model, model.name if model.name and names.count(model.name) == 1 else str(index))
            for index, model in enumerate(models)
        ]

    def __iter__(self) -> Iterator[Root]:
        return iter(self._roots)

    def __len__(self) -> int:
        return len(self._roots)

    def __getitem__(self, key: int | str) -> Root:
        if isinstance(key, int):
            if -len(self._roots) <= key < len(self._roots):
                return self._roots[key]
            raise LookupError(f"roots[{key}]: the document has {len(self._roots)} roots")
        for root in self._roots:
            if key in (root.model.name, root.model.id):
                return root
        names = [root.model.name for root in self._roots if root.model.name]
        near = difflib.get_close_matches(key, names, n=1)
        cure = f"did you mean {near[0]!r}?" if near else f"the named roots are {', '.join(names) or 'none'}"
        raise LookupError(f"no root of the document is named {key!r}; {cure}")

    def __getattr__(self, name: str) -> Root:
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]


class DocumentFace:
    """The document as a template sees it."""

    def __init__(self, document: Document, roots: Roots) -> None:
        self.title = document.title
        self.roots = roots
        self.elementid = "desk-roots"

    @property
    def place(self) -> str:
        """All roots, one below the other."""
        return "*"


_environments: dict[Path | None, jinja2.Environment] = {}


def _environment(folder: Path | None) -> jinja2.Environment:
    """Where templates are looked for: in the app's folder, then among Desk's own."""
    known = _environments.get(folder)
    if known is None:
        folders = [*([folder] if folder else []), assets_folder() / "page"]
        known = _environments[folder] = jinja2.Environment(
            loader=_OwnFiles(folders), autoescape=True, trim_blocks=True, lstrip_blocks=True
        )
        known.globals.update(embed=embed, place_of_root=embed)
    return known
