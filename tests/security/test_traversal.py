"""Files come from a closed table: no spelling of a path leads to another file (T43)."""

from __future__ import annotations

import itertools
import ntpath
import posixpath
from pathlib import Path

import pytest

from desk.server.files import FileTable
from tests.server.running import Running

DOTS = [
    "..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "%uff0e%uff0e", "....", "..%2f..",
    ". .",
]  # fmt: skip
SLASHES = ["/", "\\", "%2f", "%5c", "%252f", "//", "/./", "%c0%af", "%2f%2f"]
TARGETS = ["etc/passwd", "main.py"]
WHOLE = [
    "/_desk/{hash}/%00", "/_desk/{hash}/page.css%00", "/_desk/{hash}/page.css%00.js", "/_desk/{hash}/page%2ecss",
    "/_desk/{hash}/PAGE.CSS", "/_desk/{hash}/page.css/", "/_desk/{hash}/./page.css", "/_desk/{hash}//page.css",
    "/_desk/{hash}/C:/Windows/win.ini", "/_desk/{hash}/C:%5cWindows%5cwin.ini", "/_desk/{hash}/%5c%5cevil%5cshare",
    "/_desk/{hash}/page.css::$DATA", "/_desk/{hash}/CON", "/_desk/{hash}/page.css.", "/_desk/{hash}/page.css%20",
    "/_desk/{hash}/~root/.ssh/id_rsa", "/_desk/{hash}//etc/passwd", "/_desk//etc/passwd", "/_desk/", "/_desk/{hash}/",
    "/_desk/{hash}/index.html", "/_desk/{hash}/../../../../../../etc/passwd", "/static/../../etc/passwd",
    "/_desk/{hash}/file:///etc/passwd", "/_desk/{hash}/" + "../" * 40 + "etc/passwd", "/_desk/{hash}/\u00e4",
]  # fmt: skip

SPELLINGS = [
    f"/_desk/{{hash}}/{slash.join([dots] * depth)}{slash}{target}"
    for dots, slash, target, depth in itertools.product(DOTS, SLASHES, TARGETS, (1, 8))
]


def test_there_are_three_hundred_spellings() -> None:
    assert len(SPELLINGS) + len(WHOLE) >= 300


def test_no_spelling_of_a_path_finds_a_file_outside_the_table(server: Running) -> None:
    prefix = server.server.files.prefix.split("/")[2]
    for spelling in SPELLINGS + WHOLE:
        response = server.get(spelling.replace("{hash}", prefix).replace(" ", "%20"))
        assert response.status in (404, 400), spelling
        assert b"root:" not in response.body


@pytest.mark.parametrize("paths", [posixpath, ntpath])
def test_no_rule_of_an_operating_system_is_applied(server: Running, paths: object) -> None:
    files = server.server.files
    name = files.prefix + "page.css"
    for spelling in (paths.join(files.prefix, "x", "..", "page.css"), name.replace("/", "\\"), name.upper()):  # type: ignore[attr-defined]
        assert spelling not in files


def test_the_table_leaves_symbolic_links_and_unknown_kinds_out(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (tmp_path / "secret.js").write_text("secret")
    (bundle / "link.js").symlink_to(tmp_path / "secret.js")
    (bundle / "main.js").write_text("ours")
    (bundle / "notes.txt").write_text("not served")
    table = FileTable.of(tmp_path)
    assert list(table) == [table.prefix + "main.js"]


def test_another_content_has_another_address() -> None:
    assert FileTable({"main.js": b"1"}).prefix != FileTable({"main.js": b"2"}).prefix
