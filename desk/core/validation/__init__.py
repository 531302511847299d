"""Warnings of Bokeh's about models, by their names, so that scripts can silence them.

    from desk.core.validation import silence
    from desk.core.validation.warnings import MISSING_RENDERERS

    silence(MISSING_RENDERERS)              # a plot without renderers is meant so
    with silenced(MISSING_RENDERERS): ...

Desk's own checks (`Document.validate`) have sentences and no numbers. What they have in common with Bokeh's warnings is a plot without
renderers; the rest is never warned of, silenced or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from . import errors, warnings
from .issue import ModelWarning

__all__ = ["errors", "is_silenced", "silence", "silenced", "warnings"]


def silence(warning: ModelWarning, silence: bool = True) -> set[ModelWarning]:
    """Say nothing of a warning, or with `silence=False` say it again. Returns all that are silent.

    Raises ValueError for what is no warning of `desk.core.validation.warnings`.
    """
    if not isinstance(warning, ModelWarning):
        raise ValueError(f"silence takes a warning, such as desk.core.validation.warnings.MISSING_RENDERERS, got {warning!r}")
    from desk.models.silenced import SILENCED

    (SILENCED.add if silence else SILENCED.discard)(warning.name)
    return {one for one in vars(warnings).values() if isinstance(one, ModelWarning) and one.name in SILENCED}


def is_silenced(warning: ModelWarning) -> bool:
    """Whether nothing is said of a warning."""
    from desk.models.silenced import SILENCED

    return warning.name in SILENCED


@contextmanager
def silenced(warning: ModelWarning) -> Iterator[None]:
    """Say nothing of a warning for a while; then it is as it was."""
    before = is_silenced(warning)
    silence(warning)
    try:
        yield
    finally:
        silence(warning, silence=before)
