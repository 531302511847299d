"""Who is at the other end of a loopback socket, and who holds a port: the answers of Linux's `/proc/net/tcp`.

On a shared machine every user can connect to a loopback port. The kernel's table says which user owns the other end,
without any privilege and without trusting a byte that the peer sent. Elsewhere than on Linux nothing is known, and the
answer is None.

    peer_uid(("127.0.0.1", 50312), ("127.0.0.1", 5006))    # 1000
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Address = tuple[str, int]

_TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_ESTABLISHED = 0x01
_LISTEN = 0x0A


@dataclass(frozen=True)
class Row:
    """One socket of the kernel's table."""

    local: Address
    remote: Address
    state: int
    uid: int
    inode: int


def can_tell_users() -> bool:
    """Whether this system has the table at all."""
    return sys.platform == "linux" and os.path.exists(_TABLES[0])


def peer_uid(peer: Address, ours: Address) -> int | None:
    """The user id of the process that holds the other end of an established connection; None when the table does not
    have it."""
    ends = (_plain(peer), _plain(ours))
    for row in _rows():
        if row.state == _ESTABLISHED and (row.local, row.remote) == ends:
            return row.uid
    return None


def port_holder(port: int) -> tuple[int, str] | None:
    """Process id and name of the process that listens on a port, where we may see it."""
    inodes = {row.inode for row in _rows() if row.state == _LISTEN and row.local[1] == port}
    wanted = {f"socket:[{inode}]" for inode in inodes}
    for process in _processes() if wanted else ():
        try:
            if any(os.readlink(entry) in wanted for entry in (process / "fd").iterdir()):
                return int(process.name), (process / "comm").read_text().strip()
        except OSError:  # another user's process, or one that has just ended
            continue
    return None


def _processes() -> Iterator[Path]:
    return (entry for entry in Path("/proc").iterdir() if entry.name.isdigit())


def _rows() -> Iterator[Row]:
    for table in _TABLES:
        try:
            with open(table, encoding="ascii") as lines:
                next(lines)
                for line in lines:
                    cells = line.split()
                    yield Row(
                        _address(cells[1]), _address(cells[2]), int(cells[3], 16), int(cells[7]), int(cells[9])
                    )
        except OSError:
            continue


def _address(cell: str) -> Address:
    """`0100007F:138E` is 127.0.0.1:5006: groups of four bytes in the machine's order."""
    digits, port = cell.split(":")
    raw = bytes.fromhex(digits)
    if sys.byteorder == "little":
        raw = b"".join(raw[i : i + 4][::-1] for i in range(0, len(raw), 4))
    family = socket.AF_INET if len(raw) == 4 else socket.AF_INET6
    return _plain((socket.inet_ntop(family, raw), int(port, 16)))


def _plain(address: Address) -> Address:
    """An IPv4 address in IPv6's clothes (::ffff:127.0.0.1) is that IPv4 address."""
    host = ipaddress.ip_address(address[0])
    mapped = host.ipv4_mapped if isinstance(host, ipaddress.IPv6Address) else None
    return (str(mapped or host), address[1])
