"""A server of many sessions keeps few heaps of the C library's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_COUNT = """
import ctypes, sys, threading
from desk.server.arenas import PER_CORE, limit_arenas
library = ctypes.CDLL(None)
library.malloc.restype, library.fopen.restype = ctypes.c_void_p, ctypes.c_void_p
taken = limit_arenas()
together = threading.Barrier(80)
def allocate():
    library.malloc(ctypes.c_size_t(5000))
    together.wait()
threads = [threading.Thread(target=allocate) for _ in range(80)]
[thread.start() for thread in threads]; [thread.join() for thread in threads]
file = ctypes.c_void_p(library.fopen(sys.argv[1].encode(), b"w"))
library.malloc_info(0, file); library.fclose(file)
print(taken, open(sys.argv[1]).read().count("<heap "))
"""


def _heaps(path: Path, **environment: str) -> tuple[bool, int]:
    kept = {name: value for name, value in os.environ.items() if name != "MALLOC_ARENA_MAX"}
    answer = subprocess.run(
        [sys.executable, "-c", _COUNT, str(path)], env={**kept, **environment}, check=True, capture_output=True, text=True
    )
    taken, count = answer.stdout.split()
    return taken == "True", int(count)


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has arenas")
def test_many_threads_share_two_heaps_a_core(tmp_path: Path) -> None:
    taken, count = _heaps(tmp_path / "info")
    assert taken
    assert count <= 2 * (os.cpu_count() or 1)


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has arenas")
def test_the_environment_goes_first(tmp_path: Path) -> None:
    taken, count = _heaps(tmp_path / "info", MALLOC_ARENA_MAX="1")
    assert not taken
    assert count == 1
