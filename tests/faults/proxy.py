"""A path that breaks on demand: an HTTP proxy in this process between a browser and a server on loopback.

    proxy = FaultProxy()
    browser = launch_chromium(*proxy.chromium_flags)
    proxy.cut(); proxy.cut_after(10); proxy.mode = "refuse"; proxy.mode = "blackhole"; proxy.mode = "pass"

Through a proxy the browser still says the server's own address in Host and Origin.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from typing import Literal

Mode = Literal["pass", "refuse", "blackhole"]

_ABSOLUTE = re.compile(rb"^(\w+) http://([^/ ]+):(\d+)(/[^ ]*)? HTTP/1\.1\r\n")
_CONNECT = re.compile(rb"^CONNECT ([^: ]+):(\d+) HTTP/1\.1\r\n")


class Tunnel:
    """One connection through the proxy."""

    def __init__(self, proxy: FaultProxy, near: socket.socket, far: socket.socket, is_socket: bool) -> None:
        self.proxy = proxy
        self.near, self.far = near, far
        self.is_socket = is_socket
        self._ends = 0

    def start(self) -> None:
        for source, target, is_down in ((self.near, self.far, False), (self.far, self.near, True)):
            threading.Thread(target=self._pump, args=(source, target, is_down), daemon=True).start()

    def cut(self) -> None:
        """Both ends see the connection go."""
        for one in (self.near, self.far):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _pump(self, source: socket.socket, target: socket.socket, is_down: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if self.proxy.mode == "blackhole" and self.is_socket:
                    continue
                allowed = self.proxy.allowance(len(data)) if is_down and self.is_socket else len(data)
                target.sendall(data[:allowed])
                if allowed < len(data):
                    self.proxy.cut()
                    break
        self.cut()
        self.proxy.ended(self)


class FaultProxy:
    """See the module. Setting `mode` to "refuse" also cuts what is open; a request that a black hole has swallowed ends with it."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._tunnels: list[Tunnel] = []
        self._mode: Mode = "pass"
        self._left: int | None = None
        self._swallowed: list[socket.socket] = []
        self.cuts = 0
        self._open = True
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def chromium_flags(self) -> tuple[str, str]:
        return f"--proxy-server=http://127.0.0.1:{self.port}", "--proxy-bypass-list=<-loopback>"

    @property
    def mode(self) -> Mode:
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._mode = mode
        if mode == "refuse":
            self.cut()
        if mode != "blackhole":
            with self._lock:
                swallowed, self._swallowed = self._swallowed, []
            for near in swallowed:
                with contextlib.suppress(OSError):
                    near.shutdown(socket.SHUT_RDWR)

    def cut(self) -> int:
        """Cut every WebSocket that goes through; how many there were."""
        with self._lock:
            tunnels = [tunnel for tunnel in self._tunnels if tunnel.is_socket]
            self._left = None
        for tunnel in tunnels:
            tunnel.cut()
        self.cuts += len(tunnels)
        return len(tunnels)

    def cut_after(self, count: int) -> None:
        """Let this many more bytes through to the page, then cut: in the middle of a frame."""
        with self._lock:
            self._left = count

    def allowance(self, count: int) -> int:
        """How many of these bytes may still go on."""
        with self._lock:
            if self._left is None:
                return count
            allowed = min(self._left, count)
            self._left -= allowed
            return allowed

    def ended(self, tunnel: Tunnel) -> None:
        with self._lock:
            if tunnel in self._tunnels:
                self._tunnels.remove(tunnel)
        for one in (tunnel.near, tunnel.far):
            one.close()

    def close(self) -> None:
        """End everything."""
        self._open = False
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            tunnels = list(self._tunnels)
        for tunnel in tunnels:
            tunnel.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while self._open:
                near, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        try:
            head = b""
            while b"\r\n\r\n" not in head:
                more = near.recv(65536)
                if not more:
                    return near.close()
                head += more
            connect, absolute = _CONNECT.match(head), _ABSOLUTE.match(head)
            if self.mode == "refuse" or (connect is None and absolute is None):
                return near.close()
            if self.mode == "blackhole":
                with self._lock:
                    self._swallowed.append(near)
                while near.recv(65536):
                    pass
                return near.close()
            if connect is not None:
                far = socket.create_connection(("127.0.0.1", int(connect.group(2))))
                near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                assert absolute is not None
                far = socket.create_connection(("127.0.0.1", int(absolute.group(3))))
                line = absolute.group(1) + b" " + (absolute.group(4) or b"/") + b" HTTP/1.1\r\nConnection: close\r\n"
                rest = re.sub(rb"(?i)\r\n(proxy-)?connection:[^\r]*", b"", head[absolute.end() - 2 :])
                far.sendall(line[:-2] + rest)
        except OSError:
            return near.close()
        tunnel = Tunnel(self, near, far, connect is not None)
        with self._lock:
            self._tunnels.append(tunnel)
        return tunnel.start()
