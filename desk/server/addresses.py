"""The sockets that a server listens on, and the names that browsers may call it by.

    sockets = bind("localhost", 5006)          # both families, one port; PortTaken names who has it
    host_set("localhost", 5006, [])            # {"127.0.0.1:5006", "localhost:5006", "[::1]:5006"}
"""

from __future__ import annotations

import errno
import secrets
import socket
import string
import sys
from collections.abc import Iterable

from . import proc_net

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_EVERYWHERE = ("", "0.0.0.0", "::")
_BACKLOG = 128
_TRIES = 20


class PortTaken(OSError):
    """Another process listens on the wanted port; the message names it where we may know."""

    def __init__(self, port: int, holder: tuple[int, str] | None) -> None:
        who = f"process {holder[0]} ({holder[1]})" if holder else "another process"
        super().__init__(f"port {port} is taken by {who}")
        self.port = port
        self.holder = holder


def bind(address: str, port: int) -> list[socket.socket]:
    """Listening sockets. Loopback is both families on one port, so that nobody else answers for the other one."""
    hosts = ["127.0.0.1", "::1"] if address in LOOPBACK and _has_ipv6_loopback() else [address]
    if hosts == ["localhost"]:
        hosts = ["127.0.0.1"]
    try:
        for last in (False,) * (_TRIES - 1) + (True,):
            sockets: list[socket.socket] = []
            try:
                for host in hosts:
                    sockets.append(_listen(host, sockets[0].getsockname()[1] if sockets else port))
                return sockets
            except OSError as error:
                for one in sockets:
                    one.close()
                # A free port of one family may be taken in the other: another one, then.
                if port or last or error.errno != errno.EADDRINUSE:
                    raise
        raise AssertionError("the last try returns or raises")
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(port, proc_net.port_holder(port)) from None
        raise


def _listen(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host or "0.0.0.0", port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listening = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":  # there it would let two processes share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.setblocking(False)
        listening.bind(address)
        listening.listen(_BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening


def host_set(address: str, port: int, names: Iterable[str]) -> set[str]:
    """The values of Host that are ours: exact, with the port as browsers write it."""
    bare = {"127.0.0.1", "localhost", "[::1]", url_host(address)}
    if address in _EVERYWHERE:
        bare |= {socket.getfqdn()} | {url_host(own) for own in _own_addresses()}
    hosts = {f"{name}:{port}" for name in bare} | {name if _has_port(name) else f"{name}:{port}" for name in names}
    if port == 80:
        hosts |= {host.removesuffix(":80") for host in hosts}
    return hosts


def url_host(address: str) -> str:
    """An address as it stands in a URL."""
    if address in _EVERYWHERE:
        return socket.gethostname()
    return f"[{address}]" if ":" in address else address


def random_name() -> str:
    """A host name that nobody can guess."""
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(26))


def _has_ipv6_loopback() -> bool:
    if not socket.has_ipv6:
        return False
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def _has_port(name: str) -> bool:
    return name.rpartition(":")[2].isdigit() and not name.endswith("]")


def _own_addresses() -> list[str]:
    try:
        found = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
    except OSError:
        return []
    return [str(info[4][0]) for info in found]
