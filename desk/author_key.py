"""The key by which programs of an author's come into a server of the same author's: signed, for one use, for a short while.

A server that an author starts writes a secret into the user's state folder, into a file that nobody else can read. Whoever can
read it may do everything here already, so it may also say who gets in: a web application of the same user signs a key for
each page that it makes (`desk.embed.server_document`), a program signs one for itself (`desk.client`). The key names the
session that it opens, where it opens a certain one; nothing has to be asked of the server for it.

It does not know HTTP. A key that was redeemed, that is too old or that another secret signed is worth nothing.

    key = AuthorKey.publish(5006)           # the server; key.withdraw() at its end
    text = AuthorKey.of(5006).sign()        # another program of this user
    grant = key.redeem(text)                # once
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import logging
import os
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

log = logging.getLogger("desk.server")

LIFE_S = 300.0
_MOST_BYTES = 8 * 1024
_SECRET_BYTES = 32


@dataclass(frozen=True)
class Grant:
    """What a key gives: a session to see ("" for one of its own), headers that the session is told of, and whether its holder
    may do what an author may: change everything in the document."""

    session_id: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    is_author: bool = False


class AuthorKey:
    """See the module. `life_s` is how long a signed key is good, at most, whatever it says itself."""

    def __init__(self, port: int, secret: bytes | None = None, *, life_s: float = LIFE_S) -> None:
        self.port = port
        self.life_s = life_s
        self._secret = secret or secrets.token_bytes(_SECRET_BYTES)
        self._spent: dict[str, float] = {}

    @classmethod
    def publish(cls, port: int, *, life_s: float = LIFE_S) -> AuthorKey:
        """A new key for a server on a port, written for this user's programs. Where that fails it is a key that nobody has."""
        key = cls(port, life_s=life_s)
        try:
            _file(port).write_table({"secret": key._secret.hex(), "process": os.getpid()})
        except OSError as error:
            log.warning("other programs of this user cannot reach the server's sessions: %s", error)
        return key

    @classmethod
    def of(cls, port: int) -> AuthorKey | None:
        """The key of the server of this user's that listens on a port; None when there is none."""
        try:
            table = _file(port).read_table()
            secret = bytes.fromhex(str(table.get("secret", "")))
        except (OSError, ValueError):
            return None
        return cls(port, secret) if len(secret) == _SECRET_BYTES else None

    def withdraw(self) -> None:
        """The server ends: the file goes, unless another server has the port by now."""
        with contextlib.suppress(OSError, ValueError):
            file = _file(self.port)
            if file.read_table().get("secret") == self._secret.hex():
                file.path.unlink(missing_ok=True)

    def sign(self, *, session_id: str = "", headers: Mapping[str, str] | None = None, author: bool = False) -> str:
        """A key for one use."""
        claims = {
            "at": time.time(),
            "once": secrets.token_urlsafe(18),
            "session": session_id,
            "headers": [[str(name), str(value)] for name, value in (headers or {}).items()],
            "author": author,
        }
        body = _text(json.dumps(claims, separators=(",", ":")).encode())
        return f"{body}.{self._signature(body)}"

    def redeem(self, text: str) -> Grant | None:
        """What a key gives, the first time that it comes; None for anything else."""
        body, _, signature = text.partition(".")
        if len(text) > _MOST_BYTES or not text.isascii() or not hmac.compare_digest(self._signature(body), signature):
            return None
        claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        now = time.time()
        self._spent = {once: at for once, at in self._spent.items() if now - at <= 2 * self.life_s}
        # Signed by this user: what is in it is as it should be. A clock that was set back must not make a key good for ever.
        if abs(now - claims["at"]) > self.life_s or claims["once"] in self._spent:
            return None
        self._spent[claims["once"]] = now
        return Grant(claims["session"], tuple((name, value) for name, value in claims["headers"]), claims["author"] is True)

    def _signature(self, body: str) -> str:
        return _text(hmac.digest(self._secret, b"desk key 1\0" + body.encode(), hashlib.sha256))


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _file(port: int) -> Any:
    from desk.native.state_file import StateFile, state_folder

    return StateFile(state_folder() / "servers" / f"{port}.json")
