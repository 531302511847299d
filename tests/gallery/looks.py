"""Pictures of each file of the gallery by Desk and by Bokeh, side by side, for a person to look at.

    DESK_BENCH_BOKEH_PYTHON=PYTHON python -m tests.gallery.looks FOLDER
    DESK_BENCH_BOKEH_PYTHON=PYTHON python -m tests.gallery.looks FOLDER glyph_bars axis_log --schemes dark --scales 2

Desk is on the left. A file that Bokeh cannot run (its names are Desk's own) has Desk's picture only. This is no test: what
is worse than Bokeh's is for the eye to find.
"""

from __future__ import annotations

import argparse
import base64
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Error, sync_playwright

from desk.application import Application
from desk.server.server import Server
from tests.conftest import CHROMIUM_FLAGS, chromium_path

from .files import paths

VIEW = {"width": 900, "height": 640}
IDLE = "window.Bokeh !== undefined && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle"


@contextmanager
def desk_addresses(files: Sequence[Path]) -> Iterator[dict[str, str]]:
    """One server of Desk for all of them: name -> address."""
    apps = {f"/{file.stem}": Application.from_path(str(file)) for file in files}
    server = Server(apps, policy="open")
    server.start()
    try:
        yield {path[1:]: server.token_url(path) for path in apps}
    finally:
        server.stop()


@contextmanager
def bokeh_addresses(files: Sequence[Path], scheme: str) -> Iterator[dict[str, str]]:
    """One server of Bokeh for all of them, with its dark theme where that is asked."""
    python = os.environ["DESK_BENCH_BOKEH_PYTHON"]
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            text = file.read_text("utf-8").replace("from desk", "from bokeh")
            if scheme == "dark":
                text += "\ncurdoc().theme = 'dark_minimal'\n"
            (Path(folder) / file.name).write_text(text, "utf-8")
        scripts = [str(Path(folder) / file.name) for file in files]
        process = subprocess.Popen(
            [python, "-m", "bokeh", "serve", *scripts, "--port", "0", "--use-xheaders"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=folder, env={**os.environ, "BOKEH_RESOURCES": "server"},
        )  # fmt: skip
        assert process.stdout is not None
        try:
            found: dict[str, str] = {}
            for line in process.stdout:
                if match := re.search(r"(http://localhost:\d+)/(\w+)", line):
                    found[match.group(2)] = match.group(0)
                if len(found) == len(files):
                    break
            yield found
        finally:
            process.terminate()
            process.wait(20)


def shot(browser: Browser, url: str, package: str, scheme: str, scale: float) -> bytes | None:
    """What a fresh page shows once it has drawn; None where it never does."""
    context = browser.new_context(viewport=VIEW, color_scheme=scheme, device_scale_factor=scale)  # type: ignore[arg-type]
    try:
        page = context.new_page()
        page.goto(url)
        if package == "desk":  # whose page forbids code from texts, which the other way needs
            page.wait_for_selector("html[data-drawn]", timeout=15_000)
        else:
            page.wait_for_function(IDLE, timeout=15_000)
        if package == "bokeh" and scheme == "dark":
            page.add_style_tag(content="body { background: #15191c; color: #ddd }")
        page.wait_for_timeout(300)
        return page.screenshot()
    except Error as error:
        print(f"{package}: {url}: {str(error).splitlines()[0]}")
        return None
    finally:
        context.close()


def beside(browser: Browser, pictures: Sequence[bytes | None], scale: float, path: Path) -> None:
    """Write pictures beside each other."""
    there = [picture for picture in pictures if picture is not None]
    context = browser.new_context(viewport={"width": VIEW["width"] * len(pictures), "height": VIEW["height"]}, device_scale_factor=scale)
    page = context.new_page()
    images = "".join(
        f'<img style="width:{VIEW["width"]}px;display:inline-block" src="data:image/png;base64,{base64.b64encode(p).decode()}">'
        for p in there
    )
    page.set_content(f'<body style="margin:0;white-space:nowrap;font-size:0">{images}</body>')
    page.screenshot(path=str(path))
    context.close()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the pictures are written")
    parser.add_argument("names", nargs="*", help="files of the gallery; all when none is said")
    parser.add_argument("--schemes", nargs="+", default=["light", "dark"], choices=["light", "dark"])
    parser.add_argument("--scales", nargs="+", type=float, default=[1.0, 2.0])
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    files = [path for path in paths() if not options.names or path.stem in options.names]
    with ExitStack() as open_things:
        playwright = open_things.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(CHROMIUM_FLAGS))
        open_things.callback(browser.close)
        ours = open_things.enter_context(desk_addresses(files))
        for scheme in options.schemes:
            with bokeh_addresses(files, scheme) as theirs:
                for file in files:
                    for scale in options.scales:
                        pictures = [
                            shot(browser, ours[file.stem], "desk", scheme, scale),
                            shot(browser, theirs[file.stem], "bokeh", scheme, scale) if file.stem in theirs else None,
                        ]
                        beside(browser, pictures, scale, options.folder / f"{file.stem}_{scheme}_{scale:g}x.png")


if __name__ == "__main__":
    main()
