"""What the kernel's table of sockets tells."""

from __future__ import annotations

import os
import socket
import sys

import pytest

from desk.server import proc_net

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc/net/tcp")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_the_user_at_the_other_end_is_found(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with (
        socket.create_server((host, 0), family=family) as server,
        socket.create_connection(server.getsockname()[:2]) as client,
    ):
        peer, _ = server.accept()
        with peer:
            assert proc_net.peer_uid(peer.getpeername()[:2], peer.getsockname()[:2]) == os.geteuid()
            assert proc_net.peer_uid((host, 1), peer.getsockname()[:2]) is None
        assert client.fileno() >= 0


def test_the_process_that_listens_is_found() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        holder = proc_net.port_holder(server.getsockname()[1])
    assert holder is not None
    assert holder[0] == os.getpid()


def test_a_free_port_has_no_holder() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert proc_net.port_holder(port) is None


def test_an_ipv4_address_in_ipv6_clothes_is_that_address() -> None:
    assert proc_net._address("0000000000000000FFFF00000100007F:138E") == ("127.0.0.1", 5006)
