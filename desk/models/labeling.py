"""Which labels of an axis are shown when there is little space.

plot.xaxis.major_label_policy = NoOverlap(min_distance=10)
"""

from __future__ import annotations

from desk.properties import prop

from .callbacks import Arguments, function_text
from .model import Model


class LabelingPolicy(Model):
    """Chooses among the labels of an axis."""


class AllLabels(LabelingPolicy):
    """Shows every label, even where two overlap."""


class NoOverlap(LabelingPolicy):
    """Leaves out labels that would overlap."""

    min_distance: int = prop(default=5, doc="Least distance of two labels in pixels.")


class CustomLabelingPolicy(LabelingPolicy):
    """JavaScript of the author's own chooses.

    The code is the body of a function that sees the names of `args`, and `indices` (a set of the labels' numbers, with `unset(i)`),
    `bboxes` (a box for each label: `width`, `height`, `x0`, `x1`, `y0`, `y1`, in pixels) and `distance(i, j)` (pixels between two labels
    along the axis, 0 or less where they meet). It takes numbers out of `indices`, or gives those that stay with `yield`.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")

    def page_code(self) -> str | None:
        return function_text("run", [*self.args, "indices", "bboxes", "distance"], self.code)
