"""Hatch patterns of an author's own: pictures, and what code draws.

    plot.vbar(..., hatch_pattern="dots", hatch_extra={"dots": ImageURLTexture(url="static/dots.png")})
    BoxAnnotation(hatch_pattern="ring", hatch_extra={"ring": CanvasTexture(code="ctx.arc(scale/2, scale/2, scale/3, 0, 7); ctx.stroke()")})
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.properties import prop

from .callbacks import function_text
from .model import Model
from .tools.pictures import IconLike


class Texture(Model):
    """A tile that an area is laid with."""

    _is_rare: ClassVar[bool] = True

    repetition: Literal["repeat", "repeat_x", "repeat_y", "no_repeat"] = prop(
        default="repeat", doc="Whether the tile is repeated, in both directions or in one, from the plot's left top corner on."
    )


class CanvasTexture(Texture):
    """A tile that JavaScript of the author's draws.

    The code is the body of a function of `ctx` (of a canvas that is `scale` pixels wide and high), `color`, `scale` and `weight`:
    what the hatch properties say. Colour and width of lines are set to them before.
    """

    _is_rare: ClassVar[bool] = True

    code: str = prop(default="", doc="Body of a function of `ctx`, `color`, `scale` and `weight`.")

    def page_code(self) -> str | None:
        return function_text("draw", ["ctx", "color", "scale", "weight"], self.code)


class ImageURLTexture(Texture):
    """A tile that is a picture, in its own size."""

    _is_rare: ClassVar[bool] = True

    url: IconLike = prop(
        default="", doc="A file of the app (static/...), an address data:image/..., the path of a picture, a picture or an array of pixels."
    )
