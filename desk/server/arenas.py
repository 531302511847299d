"""How many heaps the C library keeps.

Each thread that allocates is given one of up to eight heaps ("arenas") per core, and what a thread frees stays in its own. A server
has a thread per session, so that all of them fill with leftovers: a tenth of what a session takes. Two per core are enough for
threads of which at most one per core runs.

    limit_arenas()      # before threads begin; nothing happens elsewhere than on Linux with glibc
"""

from __future__ import annotations

import contextlib
import os
import sys

_M_ARENA_MAX = -8  # malloc.h
PER_CORE = 2


def limit_arenas() -> bool:
    """Ask for few heaps, unless the environment says how many; whether the C library took it."""
    if sys.platform != "linux" or "MALLOC_ARENA_MAX" in os.environ:
        return False
    import ctypes

    with contextlib.suppress(AttributeError, OSError):  # another C library
        return bool(ctypes.CDLL(None).mallopt(_M_ARENA_MAX, PER_CORE * (os.cpu_count() or 1)))
    return False
