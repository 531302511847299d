"""Bokeh's warnings by name.

from desk.core.validation.warnings import MISSING_RENDERERS
"""

from __future__ import annotations

from .issue import ModelWarning

MISSING_RENDERERS = ModelWarning(1000, "MISSING_RENDERERS", "a plot has nothing to draw")
EMPTY_LAYOUT = ModelWarning(1002, "EMPTY_LAYOUT", "a layout has nothing in it")
BOTH_CHILD_AND_ROOT = ModelWarning(1004, "BOTH_CHILD_AND_ROOT", "a root is a part of a layout too")
FIXED_SIZING_MODE = ModelWarning(1005, "FIXED_SIZING_MODE", "the sizing mode 'fixed' needs a width and a height")
FIXED_WIDTH_POLICY = ModelWarning(1006, "FIXED_WIDTH_POLICY", "the width policy 'fixed' needs a width")
FIXED_HEIGHT_POLICY = ModelWarning(1007, "FIXED_HEIGHT_POLICY", "the height policy 'fixed' needs a height")
PALETTE_LENGTH_FACTORS_MISMATCH = ModelWarning(1008, "PALETTE_LENGTH_FACTORS_MISMATCH", "there are fewer colours than factors")
EXT = ModelWarning(9999, "EXT", "a check of an author's own")
