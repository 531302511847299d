"""Where each model is declared, for look-ups and for type checkers. Written from the source, without importing it.

python -m desk.models.index            # writes homes.py, and a stub for desk.models and each package in it
python -m desk.models.index --check    # exits 1 when one of them is stale
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import fill

_FOLDER = Path(__file__).resolve().parent
_HOMES = '''"""Which module declares which model. Written by `python -m desk.models.index`. Do not edit."""

from __future__ import annotations

HOMES = {
'''


def classes_by_module() -> dict[str, list[str]]:
    """The public classes that derive from Model, by module ("glyphs", "widgets.sliders"), each list sorted."""
    bases: dict[str, tuple[str, list[str]]] = {}
    for file in sorted(_FOLDER.rglob("*.py")):
        module = ".".join(file.relative_to(_FOLDER).with_suffix("").parts)
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                bases[node.name] = (module, [ast.unparse(base).split(".")[-1].split("[")[0] for base in node.bases])

    def is_model(name: str) -> bool:
        return name == "Model" or any(is_model(base) for base in bases.get(name, ("", []))[1])

    found: dict[str, list[str]] = {}
    for name, (module, _) in sorted(bases.items()):
        if not name.startswith("_") and is_model(name):
            found.setdefault(module, []).append(name)
    return dict(sorted(found.items()))


def written() -> dict[Path, str]:
    """The files and their texts."""
    classes = classes_by_module()
    homes = "".join(
        f'    "{module}": (\n{_wrapped(names)}\n    ),\n' for module, names in classes.items()
    )
    head = '"""Written by `python -m desk.models.index`. Do not edit."""\n\n# ruff: noqa: I001\n\n'
    texts = {
        _FOLDER / "homes.py": f"{_HOMES}{homes}}}\n",
        _FOLDER / "__init__.pyi": head + _imports(classes) + "\n__all__: list[str]\n",
    }
    for package in sorted({module.split(".")[0] for module in classes if "." in module}):
        inside = {module.split(".", 1)[1]: names for module, names in classes.items() if module.startswith(f"{package}.")}
        texts[_FOLDER / package / "__init__.pyi"] = head + _imports(inside) + "\n__all__: list[str]\n"
    return texts


def _wrapped(names: Sequence[str]) -> str:
    lines = fill(" ".join(names), width=104, break_long_words=False).split("\n")
    return "\n".join(f'        "{line}{" " if number < len(lines) else ""}"' for number, line in enumerate(lines, start=1))


def _imports(classes: dict[str, list[str]]) -> str:
    parts = []
    for module, names in classes.items():
        lines = fill(", ".join(f"{name} as {name}" for name in names), width=112, break_long_words=False)
        indented = "\n".join(f"    {line}" for line in lines.split("\n"))
        parts.append(f"from .{module} import (\n{indented},\n)\n")
    return "".join(parts)


def main(arguments: Sequence[str]) -> int:
    """Write the files, or check them."""
    texts = written()
    if "--check" in arguments:
        return 0 if all(path.exists() and path.read_text("utf-8") == text for path, text in texts.items()) else 1
    for path, text in texts.items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
