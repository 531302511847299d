"""Bokeh's names of warnings, for scripts that filter by them.

    warnings.filterwarnings("ignore", category=BokehDeprecationWarning)
"""

from __future__ import annotations

from desk.models.old_spellings import OldSpelling

__all__ = ["BokehDeprecationWarning", "BokehUserWarning"]

#: What Desk says of an old name.
BokehDeprecationWarning = OldSpelling


class BokehUserWarning(UserWarning):
    """Desk's other warnings are plain UserWarnings; a filter for this class hides none of them."""
