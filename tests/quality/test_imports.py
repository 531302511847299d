"""Who may import whom: the table of the architecture (docs/architecture.md), checked against the source."""

from __future__ import annotations

import sys

import pytest

from .imports import DESK, ROOT, RUNTIME, imports_of, package_of, python_files, typescript_imports

#: For each package of desk/: what it may import of Desk; what only inside of a function; and which libraries.
MAY_IMPORT: dict[str, tuple[str, str, str]] = {
    "properties": ("", "", "numpy"),
    "core": ("properties", "models", ""),
    "model": ("models", "", ""),
    "settings": ("", "models", ""),
    "models": ("properties", "palettes tile_providers", "numpy pandas"),
    "layouts": ("models document properties", "", ""),
    "colors": ("properties", "", ""),
    "palettes": ("models document", "colors", ""),
    "transform": ("models document properties", "", ""),
    "events": ("models document properties", "", ""),
    "themes": ("models document properties", "", "yaml"),
    "plotting": ("models document properties layouts palettes transform", "io util", "contourpy numpy pandas"),
    "tile_providers": ("models", "", "xyzservices"),
    "util": ("models", "", "numpy"),
    "io": ("models document properties", "run export", ""),
    "document": ("properties", "themes export", ""),
    "wire": ("properties document", "", "numpy"),
    "sync": ("document properties wire", "", "numpy"),
    "application": ("document models properties", "themes native", "jinja2 markupsafe platformdirs"),
    "server": ("application author_key sync wire document", "", "tornado"),
    "native": ("", "", "webview qtpy platformdirs PySide6 gi"),
    "window": ("document properties", "", ""),
    "driving": ("", "", ""),
    "sampledata": ("", "", ""),
    "jobs": ("models document properties", "", ""),
    "bundle": ("application native run", "", "PyInstaller platformdirs"),
    "export": ("application document models properties sync wire", "", "jinja2 numpy"),
    "author_key": ("", "native", ""),
    "client": ("author_key document embed properties sync wire", "run", "tornado"),
    "embed": ("author_key document io properties", "application export", ""),
    "resources": ("", "application export", ""),
    "install": ("", "application native", "numpy"),
    "launcher": ("application document layouts models native properties window", "", ""),
    # Composition: these put the others together.
    "run": ("application document native server models export events", "embed launcher", ""),
    "cli": ("application document native server models export bundle install run wire", "", "yaml"),
    "__main__": ("cli", "", ""),
    "desk": ("", "", ""),
}

#: Libraries that only these files may import, whatever their package may.
ONE_FILE = {"webview": {"desk/native/webview_backend.py"}}

LAYERS = ("base", "math", "schema", "document", "wire", "sync", "view", "layout plot widget", "main")


def everything() -> list[tuple[str, str, str, bool, int]]:
    """File, its package, imported module, whether inside of a function, line."""
    found = []
    for file in python_files():
        name = file.relative_to(ROOT).as_posix()
        package = package_of(name.removesuffix(".py").replace("/", ".").removesuffix(".__init__"))
        found += [(name, package, one.module, one.is_lazy, one.line) for one in imports_of(file) if not one.for_types]
    return found


def test_every_package_has_its_line_in_the_table() -> None:
    packages = {
        path.stem
        for path in DESK.iterdir()
        if (path.is_dir() and (path / "__init__.py").exists()) or path.suffix == ".py"
    }
    packages -= {"__init__", "_assets"}
    assert packages <= set(MAY_IMPORT), "a new package needs a place in the architecture first"


def test_packages_of_desk_import_only_what_the_architecture_lets_them() -> None:
    wrong = []
    for file, package, module, is_lazy, line in everything():
        if module.split(".")[0] != "desk":
            continue
        always, lazily, _ = MAY_IMPORT[package]
        target = package_of(module)
        allowed = {package, "desk", *always.split(), *(lazily.split() if is_lazy else ())}
        if target not in allowed and (DESK / target).with_suffix(".py").exists() | (DESK / target).is_dir():
            wrong.append(f"{file}:{line} imports {module}")
    assert wrong == []


def test_libraries_are_imported_only_where_the_architecture_lets_them() -> None:
    wrong = []
    for file, package, module, _, line in everything():
        library = module.split(".")[0]
        if library == "desk" or library in sys.stdlib_module_names:
            continue
        if library not in MAY_IMPORT[package][2].split() or file not in ONE_FILE.get(library, {file}):
            wrong.append(f"{file}:{line} imports {module}")
    assert wrong == []


@pytest.mark.parametrize("package", ["wire", "sync"])
def test_the_protocol_knows_no_clock_no_socket_and_no_loop(package: str) -> None:
    forbidden = {"time", "socket", "asyncio", "threading", "selectors", "ssl"}
    found = {module.split(".")[0] for _, one, module, _, _ in everything() if one == package}
    assert found.isdisjoint(forbidden)


def layer_of(path: str) -> int:
    first = path.split("/")[0].removesuffix(".ts")
    for number, layer in enumerate(LAYERS):
        if first in layer.split():
            return number
    return len(LAYERS) - 1 if "/" not in path else -1


def test_layers_of_the_runtime_import_only_what_is_below_them() -> None:
    wrong = []
    for file in sorted([*RUNTIME.rglob("*.ts"), *RUNTIME.rglob("*.tsx")]):
        name = file.relative_to(RUNTIME).as_posix()
        me, mine = name.split("/")[0], layer_of(name)
        assert mine >= 0, f"{name} is in no layer"
        for target in typescript_imports(file):
            parts = target.split("/")
            if not (RUNTIME / parts[0]).is_dir():
                continue  # a library, or a file beside main.ts
            if parts[0] != me and layer_of(target) >= mine:
                wrong.append(f"{name} imports {target}")
    assert wrong == []


def test_the_runtime_uses_only_its_declared_libraries() -> None:
    import json

    declared = set(json.loads((RUNTIME.parent / "package.json").read_text(encoding="utf-8"))["dependencies"])
    used = set()
    for file in [*RUNTIME.rglob("*.ts"), *RUNTIME.rglob("*.tsx")]:
        for target in typescript_imports(file):
            name = "/".join(target.split("/")[: 2 if target.startswith("@") else 1])
            if not (RUNTIME / name).exists() and not (RUNTIME / f"{name}.ts").exists():
                used.add(name)
    assert used <= declared


def test_the_table_would_find_a_wrong_import() -> None:
    """The reader of imports sees all the ways of writing one."""
    found = {(one.module, one.is_lazy) for one in imports_of(DESK / "run" / "window.py")}
    assert ("desk.native.availability", True) in found
    assert ("desk.run.served", False) in found
    assert (
        layer_of("plot/figure/figure.ts")
        == layer_of("widget/slider.tsx")
        > layer_of("view/draw.ts")
        > layer_of("sync/connection.ts")
    )
