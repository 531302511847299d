"""Code of an author's that pages run: ES modules, found by the digest of their text.

A page's policy runs files of its own origin only. So code does not travel in a document: its digest does, and the server
hands out the text at an address that is made of it. What a session has told a page stays here; the oldest texts are
forgotten when there are too many.

    digest = page_code.add("export function render({ el }) { ... }")
    page_code.get(digest)
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict

MOST_BYTES = 64 * 1024 * 1024

_texts: OrderedDict[str, str] = OrderedDict()
_lock = threading.Lock()
_size = 0


def add(text: str) -> str:
    """Keep a text; returns its digest, 64 hexadecimal digits."""
    global _size
    digest = hashlib.sha256(text.encode()).hexdigest()
    with _lock:
        if digest in _texts:
            _texts.move_to_end(digest)
            return digest
        _texts[digest] = text
        _size += len(text.encode())
        while _size > MOST_BYTES and len(_texts) > 1:
            _, oldest = _texts.popitem(last=False)
            _size -= len(oldest.encode())
    return digest


def get(digest: str) -> str | None:
    """The text of a digest, or None."""
    with _lock:
        if digest in _texts:
            _texts.move_to_end(digest)
        return _texts.get(digest)
