"""Rules for all files: how long they are, what they never do, what they never name."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import need

from .imports import DESK, ROOT, RUNTIME, python_files

BUNDLE = ROOT / "assets" / "bundle"
LONGEST_FILE = 400
FIRST_PAGE_BYTES = 350_000


def tracked_files() -> list[Path]:
    """What is in the repository, and what will be: no ignored file."""
    done = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    need(done.returncode == 0, "a git checkout")
    return [ROOT / line for line in done.stdout.splitlines() if (ROOT / line).is_file()]


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")


def test_no_file_is_longer_than_400_lines_without_saying_why() -> None:
    long = []
    for file in tracked_files():
        if file.suffix in (".py", ".pyi", ".ts", ".tsx", ".mjs"):
            lines = text_of(file).splitlines()
            head = "\n".join(lines[:12]).lower()
            if len(lines) > LONGEST_FILE and "generated" not in head and "lines because" not in head:
                long.append(f"{file.relative_to(ROOT)}: {len(lines)} lines")
    assert long == []


@pytest.mark.parametrize("name", ["utils", "util", "helpers", "helper", "manager", "base", "common", "misc"])
def test_no_file_has_a_name_that_says_nothing(name: str) -> None:
    # runtime/src/base is the name of a layer; no file may be called so.
    assert [str(file.relative_to(ROOT)) for file in tracked_files() if file.stem == name] == []


def calls_of(tree: ast.AST) -> list[tuple[str, int]]:
    return [
        (node.func.id, node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]


def test_text_is_run_as_code_in_one_place_only_and_nothing_is_unpickled() -> None:
    run = []
    for file in python_files():
        tree = ast.parse(text_of(file))
        run += [
            (file.relative_to(DESK).as_posix(), name)
            for name, _ in calls_of(tree)
            if name in ("eval", "exec", "__import__")
        ]
        for node in ast.walk(tree):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {"pickle", "marshal", "shelve", "dill", "cloudpickle"} & {
                name.split(".")[0] for name in names
            }, file
    assert run == [("application/module.py", "exec")], "the author's script, and nothing else"


def test_the_runtimes_own_code_makes_no_code_and_no_markup_from_text() -> None:
    forbidden = re.compile(
        r"\beval\s*\(|new Function\b|\.innerHTML\b|\.outerHTML\s*=|insertAdjacentHTML|document\.write|setTimeout\(\s*[\"'`]|evaluate_js"
    )
    found = []
    for file in [*RUNTIME.rglob("*.ts"), *RUNTIME.rglob("*.tsx")]:
        for number, line in enumerate(text_of(file).splitlines(), 1):
            if forbidden.search(line) and not line.lstrip().startswith(("*", "//", "/*")):
                found.append(f"{file.relative_to(ROOT)}:{number} {line.strip()}")
    assert found == []


def bundle_files() -> list[Path]:
    need((BUNDLE / "main.js").exists(), "the built bundle (pip install -e .)")
    return sorted(BUNDLE.glob("*.js"))


def test_no_code_of_the_bundle_makes_code_from_text() -> None:
    for file in bundle_files():
        assert re.findall(r"\beval\(|new Function\b|Function\(\"return", text_of(file)) == [], file.name


def test_the_bundle_loads_nothing_from_the_network() -> None:
    fetching = re.compile(r"""(?:import|importScripts|fetch|open)\(\s*["'`](?:https?:)?//""")
    for file in bundle_files():
        assert fetching.findall(text_of(file)) == [], file.name


def test_the_script_of_the_first_page_is_at_most_350_kb() -> None:
    loaded, waiting = set(), {"main.js"}
    bundle_files()
    while waiting:
        name = waiting.pop()
        loaded.add(name)
        # What is imported with `import(...)` is loaded when it is needed.
        static = re.findall(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""", text_of(BUNDLE / name))
        waiting |= set(static) - loaded
    assert sum((BUNDLE / name).stat().st_size for name in loaded) <= FIRST_PAGE_BYTES


def test_the_lock_file_names_versions_and_checksums_and_no_addresses() -> None:
    lock = json.loads(text_of(ROOT / "runtime" / "package-lock.json"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert len(packages) > 10
    for name, package in packages.items():
        assert package.get("link") or re.fullmatch(r"sha512-[A-Za-z0-9+/=]+", package.get("integrity", "")), (
            f"{name} has no checksum"
        )
    assert not re.search(
        r"https?://(?!opencollective|github\.com/sponsors|tidelift|patreon)",
        json.dumps({n: {k: v for k, v in p.items() if k != "funding"} for n, p in packages.items()}),
    )


def test_no_file_names_a_host_of_packages() -> None:
    # Put together here, so that this file does not name them either.
    hosts = [
        "pypi" + ".org",
        "python" + "hosted.org",
        "npm" + "js.org",
        "npm" + "js.com",
        "npm" + "mirror",
        "unpkg" + ".com",
        "jsdelivr" + ".net",
        "art" + "ifactory",
        "cdn" + "js.",
    ]
    found = []
    for file in tracked_files():
        text = text_of(file).lower()
        found += [f"{file.relative_to(ROOT)}: {host}" for host in hosts if host in text]
    assert found == []


def test_no_file_has_a_path_of_somebodys_machine() -> None:
    places = re.compile("/" + r"(?:home|Users|root|work|opt)/[a-z]\w+/", re.IGNORECASE)
    allowed = re.compile(r"/home/(user|me|you|ada)|/Users/(me|you|ada)|/opt/(homebrew|google)")
    found = []
    for file in tracked_files():
        if file.suffix in (".py", ".pyi", ".ts", ".tsx", ".mjs", ".md", ".toml", ".json", ".js", ""):
            found += [
                f"{file.relative_to(ROOT)}: {match}"
                for match in places.findall(text_of(file))
                if not allowed.match(match)
            ]
    assert found == []


def test_importing_and_serving_asks_no_address_but_loopback(shipped: Path) -> None:
    """In a process of its own, whose every look-up and connection is watched."""
    code = f"""
import sys
asked = []
def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        asked.append(address[0] if isinstance(address, tuple) else "local")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        asked.append(arguments[0])
sys.addaudithook(watch)
from urllib.request import build_opener, HTTPCookieProcessor, ProxyHandler
import desk, desk.plotting, desk.models, desk.io, desk.layouts, desk.events, desk.themes
from desk.application import Application
from desk.server.server import Server
server = Server({{"/app": Application.from_path({str(shipped / "sliders.py")!r})}}, policy="token", keep_s=60)
server.start()
page = build_opener(ProxyHandler({{}}), HTTPCookieProcessor()).open(server.token_url("/app"), timeout=10).read()
assert b"desk-socket" in page
server.stop()
print(sorted({{str(one) for one in asked}}))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert set(ast.literal_eval(done.stdout.splitlines()[-1])) <= {"127.0.0.1", "localhost", "::1", "local"}
