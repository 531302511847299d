"""How two launches of one app talk to each other: who is let in, and lines with a limit and a deadline.

On Linux and macOS it is a socket in a folder that only its user may enter, and each end asks the system whose process
the other one is. On Windows it is a port of the loopback address: a file that only its user can read holds a random
token, and each end proves to the other that it knows the token, without sending it. Nothing here knows what is said.

    channel = channel_of(folder, "3f2a...")
    listener = channel.listen()
    Talk(channel.connect(1.0), deadline).hear()
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import secrets
import socket
import struct
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from pathlib import Path

#: What a second launch may say: more than command lines that people write, and little for a program to hold.
MOST_BYTES = 256 * 1024

#: The shortest limit of the systems for the address of such a socket (macOS: 104 with the closing zero).
_LONGEST_ADDRESS = 103
_BACKLOG = 64


class NotOurs(OSError):
    """The other end is not this user's, or says what no Desk would say."""


class Talk:
    """Lines to and from the other end, all of them before one deadline (of `time.monotonic`)."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        self._connection = connection
        self._deadline = deadline
        self._rest = b""

    def say(self, text: str) -> None:
        """Send a line. Raises OSError, TimeoutError after the deadline."""
        self._wait_no_longer()
        self._connection.sendall(text.encode("ascii") + b"\n")

    def hear(self, most_bytes: int = 1024) -> str:
        """The next line. Raises NotOurs for one that is too long, not ASCII, or cut off, TimeoutError after the
        deadline."""
        while b"\n" not in self._rest:
            if len(self._rest) > most_bytes:
                raise NotOurs("a line is too long")
            self._wait_no_longer()
            more = self._connection.recv(min(65536, most_bytes + 2))
            if not more:
                raise NotOurs("the other end has gone")
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        if len(line) > most_bytes or not line.isascii():
            raise NotOurs("a line is too long, or not ASCII")
        return line.decode("ascii")

    def _wait_no_longer(self) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("no answer in time")
        self._connection.settimeout(left)


class Channel(ABC):
    """Where the first launch of an app listens. Its lock is held by who calls `listen`."""

    @abstractmethod
    def listen(self) -> socket.socket:
        """Listen; what a crashed predecessor left is replaced. Raises OSError."""

    @abstractmethod
    def connect(self, timeout_s: float) -> socket.socket:
        """Call the first launch. Raises OSError when nobody listens (yet)."""

    @abstractmethod
    def admit(self, connection: socket.socket, talk: Talk) -> None:
        """The listener's side: who is calling? Raises NotOurs."""

    @abstractmethod
    def introduce(self, connection: socket.socket, talk: Talk) -> None:
        """The caller's side: who is listening? Raises NotOurs."""

    @abstractmethod
    def remove(self) -> None:
        """Take away what `listen` put into the folder."""


class UserSocket(Channel):
    """A Unix socket."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def listen(self) -> socket.socket:
        self.remove()
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listener.bind(str(self._path))
            os.chmod(self._path, 0o600)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
        return listener

    def connect(self, timeout_s: float) -> socket.socket:
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(timeout_s)
        try:
            connection.connect(str(self._path))
        except OSError:
            connection.close()
            raise
        return connection

    def admit(self, connection: socket.socket, talk: Talk) -> None:
        _check_peer(connection)

    def introduce(self, connection: socket.socket, talk: Talk) -> None:
        _check_peer(connection)

    def remove(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()


class LoopbackPort(Channel):
    """A port of 127.0.0.1, and a file with its number and a token."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._token = b""

    def listen(self) -> socket.socket:
        self._token = secrets.token_bytes(32)
        listener = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        try:
            _write_private(self._path, json.dumps([listener.getsockname()[1], self._token.hex()]))
        except OSError:
            listener.close()
            raise
        return listener

    def connect(self, timeout_s: float) -> socket.socket:
        try:
            port, token = json.loads(self._path.read_text(encoding="ascii")[:1024])
            self._token = bytes.fromhex(token)
            return socket.create_connection(("127.0.0.1", port), timeout_s)
        except (ValueError, TypeError) as error:  # half written by a system that went down
            raise NotOurs(f"{self._path} is no such file") from error

    def admit(self, connection: socket.socket, talk: Talk) -> None:
        mine = secrets.token_hex(16)
        talk.say(mine)
        theirs, _, proof = talk.hear().partition(" ")
        self._must_be(proof, "caller", mine, theirs)
        talk.say(self._proof("listener", mine, theirs))

    def introduce(self, connection: socket.socket, talk: Talk) -> None:
        mine, theirs = secrets.token_hex(16), talk.hear()
        talk.say(f"{mine} {self._proof('caller', theirs, mine)}")
        self._must_be(talk.hear(), "listener", theirs, mine)

    def remove(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()

    def _proof(self, role: str, listeners: str, callers: str) -> str:
        return hmac.new(self._token, f"{role} {listeners} {callers}".encode(), hashlib.sha256).hexdigest()

    def _must_be(self, proof: str, role: str, listeners: str, callers: str) -> None:
        if not hmac.compare_digest(proof, self._proof(role, listeners, callers)):
            raise NotOurs("the other end does not know the token")


def channel_of(folder: Path, name: str) -> Channel:
    """This system's kind of channel. Raises OSError for a folder whose path is too long for a socket."""
    if sys.platform == "win32":
        return LoopbackPort(folder / f"{name}.port")
    path = folder / f"{name}.sock"
    if not fits(path):
        raise OSError(f"{path}: too long for a socket")
    return UserSocket(path)


def fits(path: Path) -> bool:
    """Whether a path is short enough for a socket."""
    return len(os.fsencode(path)) <= _LONGEST_ADDRESS


def _check_peer(connection: socket.socket) -> None:
    if sys.platform != "win32":
        uid = _peer_uid(connection)
        if uid != os.geteuid():
            raise NotOurs(f"the other end belongs to user {uid}")


def _peer_uid(connection: socket.socket) -> int:
    """The user of the process at the other end, as the system knows it."""
    if sys.platform == "linux":
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        return int(struct.unpack("3i", credentials)[1])
    # LOCAL_PEERCRED of macOS and the BSDs, on level 0: a struct that begins with its version and the user.
    return int(struct.unpack_from("=II", connection.getsockopt(0, 1, 128))[1])


def _write_private(path: Path, text: str) -> None:
    """A file for this user only (0600; on Windows the profile's own rights), whole or not at all."""
    descriptor, temporary = tempfile.mkstemp(prefix=path.stem, dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
