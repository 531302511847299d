"""What an app's own files import, read from their text: no code of the app is run.

The freezer cannot see these imports, because an app's files travel as data. They are found by `ast`, also those inside
of functions, and as constant names in `import_module("...")`. `bokeh.x` means `desk.x`. Imports for type checkers only
do not count, and modules that lie in the app's own folder are followed instead of named.

    found = imports_of_app([Path("dashboard/main.py")], roots=[Path("dashboard")])
    found.statements      # ("import numpy", "from desk.plotting import figure")
    found.files           # every file of the app that was read
"""

from __future__ import annotations

import ast
import contextlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.application.error import AppError, compile_script

#: The package that holds the examples' data; its files are data, which no import shows.
DATA_SETS = "bokeh_sampledata"


@dataclass(frozen=True)
class Imported:
    """One import: the module, the names that are taken out of it (none for `import x`), and where it stands.

    `optional` says that it stands in a `try`: the app can do without.
    """

    module: str
    names: tuple[str, ...]
    file: Path
    line: int
    optional: bool = False

    @property
    def top(self) -> str:
        """The first part of the module's name."""
        return self.module.partition(".")[0]

    @property
    def statement(self) -> str:
        """The same as a line of Python."""
        if not self.names:
            return f"import {self.module}"
        return f"from {self.module} import {', '.join(self.names)}"


@dataclass(frozen=True)
class AppImports:
    """All imports of an app, without its own modules, and the files that they were read from."""

    imports: tuple[Imported, ...]
    files: tuple[Path, ...]

    @property
    def statements(self) -> tuple[str, ...]:
        """Each import once, sorted."""
        return tuple(sorted({one.statement for one in self.imports}))

    @property
    def tops(self) -> frozenset[str]:
        """The first parts of all names."""
        return frozenset(one.top for one in self.imports)


def imports_of_app(files: Iterable[Path], roots: Sequence[Path]) -> AppImports:
    """Read files and those of the app's modules that they import; `roots` are the folders that the app imports from.

    Raises AppError for a file that is no Python.
    """
    waiting = [file.resolve() for file in files]
    seen: dict[Path, None] = {}
    found: list[Imported] = []
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen[file] = None
        for one in imports_of_file(file):
            own = list(_own_files(one, roots))
            waiting += own
            if not own:
                found.append(one)
    return AppImports(tuple(found), tuple(sorted(seen)))


def imports_of_file(file: Path) -> list[Imported]:
    """The imports of one file; relative ones are the app's own and left out."""
    if file.suffix == ".ipynb":
        return [one for tree in _cells(file) for one in _walk(tree, file, False)]
    source = file.read_bytes()
    code = compile_script(source, str(file))
    if isinstance(code, AppError):
        raise code
    return list(_walk(ast.parse(source), file, False))


def _cells(file: Path) -> Iterator[ast.AST]:
    """The cells of a notebook that are Python, without the lines that only a notebook understands."""
    for cell in json.loads(file.read_bytes()).get("cells", ()):
        lines = "".join(cell.get("source", "")).splitlines() if cell.get("cell_type") == "code" else []
        with contextlib.suppress(SyntaxError):
            yield ast.parse("\n".join(line for line in lines if not line.lstrip().startswith(("%", "!", "?"))))


def _walk(node: ast.AST, file: Path, optional: bool) -> Iterator[Imported]:
    for one in _named(node, file, optional):
        yield one
        if f"{one.module}.".startswith("desk.sampledata."):  # which only points at the package with the data
            yield Imported(DATA_SETS, (), file, one.line, optional)
    if isinstance(node, ast.If) and _is_type_checking(node.test):
        for child in node.orelse:
            yield from _walk(child, file, optional)
        return
    for inner in ast.iter_child_nodes(node):
        yield from _walk(inner, file, optional or isinstance(node, ast.Try))


def _named(node: ast.AST, file: Path, optional: bool) -> Iterator[Imported]:
    """What this very node imports."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield Imported(_renamed(alias.name), (), file, node.lineno, optional)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield Imported(_renamed(node.module), tuple(alias.name for alias in node.names), file, node.lineno, optional)
    elif isinstance(node, ast.Call) and (named := _named_in_call(node)):
        yield Imported(_renamed(named), (), file, node.lineno, optional)


def _renamed(module: str) -> str:
    top, dot, rest = module.partition(".")
    return f"desk{dot}{rest}" if top == "bokeh" else module


def _named_in_call(call: ast.Call) -> str | None:
    """`importlib.import_module("x.y")` and `import_module("x.y")`."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name != "import_module" or not call.args or not isinstance(call.args[0], ast.Constant):
        return None
    value = call.args[0].value
    is_name = isinstance(value, str) and all(part.isidentifier() for part in value.split("."))
    return value if is_name else None  # type: ignore[return-value]


def _is_type_checking(test: ast.expr) -> bool:
    return (test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")) == "TYPE_CHECKING"


def _own_files(one: Imported, roots: Sequence[Path]) -> Iterator[Path]:
    """The files of the app that an import runs: the packages on the way, the module, and its submodules."""
    parts = one.module.split(".")
    for root in roots:
        top = root / parts[0]
        if not (top.with_suffix(".py").is_file() or (top.is_dir() and any(top.glob("*.py")))):
            continue
        for count in range(1, len(parts) + 1):
            yield from _module_files(root.joinpath(*parts[:count]))
        for name in one.names:
            yield from _module_files(root.joinpath(*parts, name))
        return


def _module_files(place: Path) -> Iterator[Path]:
    for file in (place.with_suffix(".py"), place / "__init__.py"):
        if file.is_file():
            yield file.resolve()
