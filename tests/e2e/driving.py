"""What a user does with a mouse and keys, and what is on the screen.

drag_slider(page, slider, 0.75)          # to three quarters of its way
before = picture(page, plot, "data"); ...; assert picture(page, plot, "data") != before
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page

from desk.models.model import Model

THUMB_PX = 18

# Pixels are read from a copy: reading back changes how a browser keeps a canvas, and it says so on the console.
_PIXELS = """const pixels = (canvas, x = 0, y = 0, width = canvas.width, height = canvas.height) => {
  const copy = canvas.ownerDocument.createElement("canvas");
  [copy.width, copy.height] = [width, height];
  const context = copy.getContext("2d", {willReadFrequently: true});
  context.drawImage(canvas, -x, -y);
  return context.getImageData(0, 0, width, height).data;
};"""


def heard(model: Model, name: str = "value") -> list[Any]:
    """Every value of a property that Python is told from now on."""
    values: list[Any] = []
    model.on_change(name, lambda attr, old, new: values.append(new))
    return values


def at(page: Page, model: Model) -> Locator:
    """The element of a model."""
    return page.locator(f'[data-model="{model.id}"]')


def size(place: Locator) -> tuple[int, int]:
    """How wide and high an element is, in pixels."""
    box = place.bounding_box()
    assert box is not None
    return round(box["width"]), round(box["height"])


def style(place: Locator, name: str) -> str:
    """What a property of CSS comes to."""
    text = place.evaluate("(element, name) => getComputedStyle(element).getPropertyValue(name)", name)
    assert isinstance(text, str)
    return text


def drag_slider(page: Page, slider: Model, part: float, steps: int = 8) -> None:
    """Take the handle and move it to a part (0 to 1) of the track."""
    control = at(page, slider).locator("input[type=range]")
    box = control.bounding_box()
    assert box is not None
    now = control.evaluate("input => (input.valueAsNumber - input.min) / (input.max - input.min)")
    y = box["y"] + box["height"] / 2
    way = box["width"] - THUMB_PX
    page.mouse.move(box["x"] + THUMB_PX / 2 + now * way, y)
    page.mouse.down()
    page.mouse.move(box["x"] + THUMB_PX / 2 + part * way, y, steps=steps)
    page.mouse.up()


def canvas(page: Page, plot: Model, layer: str) -> Locator:
    """A canvas of a plot: base, data or overlay."""
    return at(page, plot).locator(f"canvas.layer.{layer}")


def read(page: Page, plot: Model, layer: str, script: str, argument: Any = None) -> Any:
    """The value of a script over a `canvas`, its `pixels(canvas, x, y, width, height)` and an `argument`."""
    return canvas(page, plot, layer).evaluate(f"(canvas, argument) => {{ {_PIXELS} {script} }}", argument)


def picture(page: Page, plot: Model, layer: str) -> str:
    """All pixels of a layer, in a form that compares."""
    text = canvas(page, plot, layer).evaluate("canvas => canvas.toDataURL()")
    assert isinstance(text, str)
    return text


def pixel(page: Page, plot: Model, layer: str, x: float, y: float) -> tuple[int, int, int, int]:
    """Red, green, blue and alpha of the device pixel at a place of a layer in CSS pixels."""
    script = """const ratio = canvas.width / canvas.getBoundingClientRect().width, [x, y] = argument;
      return [...pixels(canvas, Math.round(x * ratio), Math.round(y * ratio), 1, 1)];"""
    red, green, blue, alpha = read(page, plot, layer, script, [x, y])
    return red, green, blue, alpha


def colours(page: Page, plot: Model, layer: str) -> dict[tuple[int, int, int], int]:
    """How many opaque pixels of a layer have each colour."""
    script = """const data = pixels(canvas), found = {};
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) {
        const key = data.slice(i, i + 3).join();
        found[key] = (found[key] ?? 0) + 1;
      }
      return found;"""
    found = read(page, plot, layer, script)
    return {tuple(map(int, key.split(","))): number for key, number in found.items()}  # type: ignore[misc]


def painted_pixels(page: Page, plot: Model, layer: str) -> int:
    """How many pixels of a layer are not empty."""
    return int(read(page, plot, layer, "return pixels(canvas).filter((value, i) => i % 4 === 3 && value > 0).length"))


@dataclass(frozen=True)
class Frame:
    """Where the frame of a plot is on the page, in CSS pixels."""

    left: float
    top: float
    width: float
    height: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A place in parts of the frame, from its left bottom corner."""
        return self.left + x * self.width, self.top + (1 - y) * self.height


def frame(page: Page, plot: Model) -> Frame:
    """The frame of a plot, as the toolbar is told of it."""
    script = """host => {
      const toolbar = host.shadowRoot.querySelector("[role=toolbar]"), area = host.getBoundingClientRect();
      const side = (name) => parseFloat(toolbar.style.getPropertyValue(`--frame-${name}`));
      return [area.left + side("left"), area.top + side("top"), side("right") - side("left"), side("bottom") - side("top")];
    }"""
    left, top, width, height = at(page, plot).evaluate(script)
    return Frame(left, top, width, height)


def mark(page: Page, plot: Model, layer: str) -> None:
    """Leave a pixel in a corner of a layer: painting the layer again takes it away."""
    canvas(page, plot, layer).evaluate("""canvas => {
      const context = canvas.getContext("2d");
      context.save(); context.setTransform(1, 0, 0, 1, 0, 0); context.fillStyle = "#ff00ff"; context.fillRect(0, 0, 1, 1); context.restore();
    }""")
    assert is_marked(page, plot, layer)


def is_marked(page: Page, plot: Model, layer: str) -> bool:
    """Whether the mark is still there."""
    return pixel(page, plot, layer, 0, 0) == (255, 0, 255, 255)


def painted_at(page: Page) -> int:
    """Wait until everything that was asked for is painted; the revision that is shown."""
    script = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.dataset.drawn))))"
    return int(page.evaluate(script))


def press_tool(page: Page, plot: Model, label: str) -> None:
    """Press the button of a tool."""
    at(page, plot).get_by_role("button", name=label, exact=True).click()


def drawn_texts(page: Page, plot: Model) -> list[str]:
    """The texts of a plot's picture, in the order of painting."""
    svg = at(page, plot).evaluate(
        """async (element) => {
          const all = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
          const pictures = [];
          for (const one of [element, ...all(element.shadowRoot ?? element)])
            if (one.classList.contains("desk-plot")) one.dispatchEvent(new CustomEvent("desk-picture", { detail: pictures }));
          return (await Promise.all(pictures)).join("");
        }"""
    )
    return [text for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg) if text]
