"""What authors have said is meant so, by the names of Bokeh's warnings: checks of models say nothing of it.

    SILENCED.add("MISSING_RENDERERS")       # as desk.core.validation.silence does
"""

from __future__ import annotations

#: Names of warnings, for all documents of this program.
SILENCED: set[str] = set()
