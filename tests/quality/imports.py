"""Who imports whom, read from the source: for Python by `ast`, for TypeScript by its import lines.

imports_of(Path("desk/wire/frame.py"))     # [Import("desk.wire.values", line=12, is_lazy=False), ...]
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DESK = ROOT / "desk"
RUNTIME = ROOT / "runtime" / "src"


@dataclass(frozen=True)
class Import:
    """One import. Lazy ones stand in a function, those for types only under TYPE_CHECKING."""

    module: str
    line: int
    is_lazy: bool
    for_types: bool


def python_files() -> list[Path]:
    return sorted(path for path in DESK.rglob("*.py") if "_assets" not in path.parts)


def imports_of(file: Path) -> list[Import]:
    """All imports of a Python file, relative ones by their full names."""
    found: list[Import] = []
    package = ".".join(file.relative_to(ROOT).with_suffix("").parts[:-1])

    def visit(node: ast.AST, is_lazy: bool, for_types: bool) -> None:
        if isinstance(node, ast.Import):
            found.extend(Import(alias.name, node.lineno, is_lazy, for_types) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            origin = ".".join(parts[: len(parts) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (origin, node.module) if part)
            # `from . import x` and `from desk import x` name modules, or things in them: both lead to the same package.
            names = (
                [f"{module}.{alias.name}" for alias in node.names]
                if module in ("desk", package) and module.count(".") == 0
                else [module]
            )
            found.extend(Import(name, node.lineno, is_lazy, for_types) for name in names)
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        checks_types = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for child in ast.iter_child_nodes(node):
            visit(child, is_lazy or is_function, for_types or checks_types)

    visit(ast.parse(file.read_text(encoding="utf-8")), False, False)
    return found


def package_of(module: str) -> str:
    """`wire` for `desk.wire.frame`; "desk" for the package itself."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


_TS_IMPORT = re.compile(
    r"""(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|(?:^|\n)import\s+["']([^"']+)["']"""
)


def typescript_imports(file: Path) -> list[str]:
    """What a TypeScript file imports: layers of the runtime as paths from src, libraries by their names."""
    found = []
    for groups in _TS_IMPORT.findall(file.read_text(encoding="utf-8")):
        target = next(group for group in groups if group)
        if target.startswith("."):
            found.append((file.parent / target).resolve().relative_to(RUNTIME).as_posix())
        else:
            found.append(target)
    return found
