"""What is asked of a page: one Chromium for both, probes that look at pixels and know neither library.

The browser is driven by its own protocol with nothing but Runtime, Page and Input: a driver that also watches the network
copies every frame of a socket, which would be measured with it.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --remote-debugging-port=0"
).split()
WAIT_S = 60.0
#: A drag is not gone on with for longer.
DRAG_S = 40.0

# All canvases of the page, shadow roots included; the pixels of one column of each; how long after an event of the user they change.
_PROBE = """
(() => {
  const all = (root, found) => [...root.querySelectorAll("*")].flatMap((element) => [
    ...(found(element) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, found) : []),
  ]);
  const canvases = () => all(document, (element) => element instanceof HTMLCanvasElement && element.width > 300);
  const column = () => canvases().map((canvas) => {
    const context = canvas.getContext("2d");
    return context === null ? "" : context.getImageData(Math.floor(canvas.width / 2), 0, 1, canvas.height).data.join();
  }).join("|");
  window.first = (selector) => all(document, (element) => element.matches(selector))[0];
  window.watchChanges = () => {
    let before = column();
    window.changed = 0;
    const look = () => { const now = column(); if (now !== before) { before = now; window.changed = performance.now(); } requestAnimationFrame(look); };
    look();
  };
  window.watch = (event) => {
    const before = column();
    window.pending = new Promise((resolve) => addEventListener(event, () => {
      const started = performance.now();
      // Looks right after the callbacks of each frame, whoever asked for the frame first.
      const channel = new MessageChannel();
      const look = () => requestAnimationFrame(() => channel.port2.postMessage(0));
      channel.port1.onmessage = () => {
        if (column() !== before) resolve(performance.now() - started);
        else look();
      };
      look();
    }, { once: true, capture: true }));
  };
})()
"""
# The handle of a slider: the browser's own range control, or an element with the role.
SLIDER = "input[type=range], [role=slider]"
_KEYS = {"ArrowRight": 39, "ArrowLeft": 37}


class Page:
    """One page in a profile of its own."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._ids = itertools.count(1)

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Call the browser and wait for its answer."""
        id = next(self._ids)
        self._socket.send(json.dumps({"id": id, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv(timeout=WAIT_S))
            if answer.get("id") == id:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result

    def evaluate(self, script: str) -> Any:
        """The value of a script, awaited."""
        answer = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def wait_for(self, condition: str) -> None:
        """Wait until a condition holds, looking once a frame in the page."""
        until = time.monotonic() + WAIT_S
        while time.monotonic() < until:
            try:
                if self.evaluate(f"new Promise((r) => requestAnimationFrame(() => r(!!({condition}))))"):
                    return
            except RuntimeError:
                continue  # the page is being replaced by the one that was asked for
        raise TimeoutError(condition)

    def click(self, selector: str) -> None:
        """Click the first element that matches, shadow roots included."""
        self.evaluate(f"window.first({selector!r}).click()")

    def press(self, key: str) -> None:
        """Press and release a key."""
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=_KEYS[key])

    def mouse(self, kind: str, x: float, y: float, buttons: int) -> None:
        """Move, press or release the mouse."""
        self.call(
            "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left" if buttons else "none",
            buttons=buttons, clickCount=0 if kind == "mouseMoved" else 1,
        )  # fmt: skip


class Browser:
    """A headless Chromium."""

    def __init__(self, port: int) -> None:
        self._port = port

    @contextmanager
    def page(self, url: str, painted: str) -> Iterator[Page]:
        """A page that is painted, with the probe in it."""
        from websockets.sync.client import connect

        address = f"http://127.0.0.1:{self._port}/json/new?about:blank"
        with urllib.request.urlopen(urllib.request.Request(address, method="PUT")) as answer:
            target = json.load(answer)
        with connect(target["webSocketDebuggerUrl"], max_size=None, compression=None) as socket:
            page = Page(socket)
            page.call("Emulation.setDeviceMetricsOverride", width=1000, height=700, deviceScaleFactor=1, mobile=False)
            page.call("Page.navigate", url=url)
            page.wait_for(painted)
            page.evaluate(_PROBE)
            try:
                yield page
            finally:  # not by the page itself, which may be busy
                with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/json/close/{target['id']}") as answer:
                    answer.read()


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium that both contenders use in turn."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [os.environ.get("DESK_CHROMIUM", "/usr/bin/chromium"), *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            note = Path(profile) / "DevToolsActivePort"
            until = time.monotonic() + WAIT_S
            while not note.exists() or len(note.read_text().split()) < 2:
                if time.monotonic() > until:
                    raise TimeoutError("Chromium did not start")
            yield Browser(int(note.read_text().split()[0]))
        finally:
            process.terminate()
            process.wait(20)


def key_to_pixels_ms(page: Page, presses: int, warm_up: int = 2) -> list[float]:
    """Milliseconds from the key press on the slider to the frame that shows the changed line, one by one."""
    page.evaluate(f"window.first({SLIDER!r}).focus()")
    times = []
    for number in range(presses + warm_up):
        page.evaluate("window.watch('keydown')")
        page.press("ArrowRight" if number % 8 < 4 else "ArrowLeft")
        times.append(page.evaluate("window.pending"))
        time.sleep(0.05)  # both come to rest, so that each press stands alone
    return times[warm_up:]


def drag_to_pixels_ms(page: Page, steps: int, warm_up: int = 3) -> list[float]:
    """Milliseconds from each move of a drag of the picture to the frame that shows it, one by one.

    Ends early when it takes long; what shows nothing within a minute has taken for ever.
    """
    x, y = 400.0, 250.0
    page.mouse("mouseMoved", x, y, 0)
    page.mouse("mousePressed", x, y, 1)
    times = []
    for number in range(steps + warm_up):
        # Forth and back, so that the picture stays full.
        x += 7 if number % 20 < 10 else -7
        y += 3 if number % 12 < 6 else -3
        page.evaluate("window.watch('mousemove')")
        page.mouse("mouseMoved", x, y, 1)
        times.append(page.evaluate("window.pending"))
    page.call("Input.dispatchMouseEvent", type="mouseReleased", x=x, y=y, button="left", buttons=0, clickCount=1)
    return times[warm_up:]
