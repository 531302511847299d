"""One window per app: a second launch hands its arguments to the first and ends.

The first launch of an app, for each user and display, holds a lock on a file for as long as it lives; the system lets go
of it however the process ends, so a crash leaves nothing that is in the way, and of launches at the same moment one has
it. It listens beside its lock (see `instance_channel`). A later launch finds the lock held, calls, says its arguments
and folder, and is told that they were taken. Where no answer comes in time it opens a window of its own: a first
launch that hangs never keeps a user from working. It knows no window and no document.

    instance = SingleInstance("/home/ada/sliders.py")
    if not instance.claim(["--rows", "10"]):
        return 0                             # the first launch has it now
    instance.on_launch(lambda launch: window.activate())
    ...
    instance.release()
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import socket
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .instance_channel import MOST_BYTES, Channel, NotOurs, Talk, channel_of, fits

if TYPE_CHECKING:
    from desk.application import Application

log = logging.getLogger("desk.instance")

TIMEOUT_S = 2.0
_AGAIN_S = 0.02
_GREETING = "desk 1"
_TAKEN = "taken"
_MOST_ARGUMENTS = 10_000


@dataclass(frozen=True)
class Launch:
    """What a later launch was given: the app's arguments, and the folder where it was started."""

    arguments: tuple[str, ...]
    folder: str


class SingleInstance:
    """See the module. `app` is the absolute path of a script, or what tells a program from all others."""

    def __init__(self, app: str, folder: Path | None = None) -> None:
        self._name = hashlib.sha256(f"{app}\0{_display()}\0{_machine()}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._folder = folder
        self._lock: int | None = None
        self._channel: Channel | None = None
        self._listener: socket.socket | None = None
        self._mutex = threading.Lock()
        self._callback: Callable[[Launch], None] | None = None
        self._early: list[Launch] = []
        self._released = False

    @classmethod
    def of(cls, application: Application) -> SingleInstance | None:
        """That of an app with a file of its own; None for others and where its desk.toml says no."""
        settings = application.settings
        if application.path is None or settings is None or not settings.single_instance:
            return None
        return cls(_program(settings.identifier) if getattr(sys, "frozen", False) else str(application.path))

    @property
    def is_first(self) -> bool:
        """Whether later launches come to this process."""
        return self._listener is not None

    def claim(self, arguments: Sequence[str], *, timeout_s: float = TIMEOUT_S) -> bool:
        """Whether this launch shall open a window. False: the first launch has taken the arguments.

        Also true, with a line in the log, where the first launch does not answer within `timeout_s` or nothing can be
        written: then no later launch comes to this one.
        """
        try:
            folder = self._folder or instance_folder()
            channel = self._channel = channel_of(folder, self._name)
        except OSError as error:
            log.warning("a second launch opens a second window: %s", error)
            return True
        deadline = time.monotonic() + timeout_s
        request = json.dumps({"arguments": list(arguments), "folder": _current_folder()})
        fits_in = len(request) <= MOST_BYTES
        while True:
            try:
                self._lock = _lock(folder / f"{self._name}.lock")
                if self._lock is not None:
                    self._listen(channel)
                    return True
            except OSError as error:
                log.warning("a second launch opens a second window: %s", error)
                self.release()
                return True
            try:
                if fits_in and _hand_over(channel, request, deadline):
                    return False
            except OSError as error:  # it is just starting, just ending, or does not answer
                log.debug("the first launch has not taken the arguments: %s", error)
            if not fits_in:
                limit = f"at most {MOST_BYTES // 1024} kB"
                log.warning("the arguments are too long for the window that is open already (%s): opening another one", limit)
                return True
            if time.monotonic() + _AGAIN_S >= deadline:
                log.warning("the window that is open already does not answer: opening another one")
                return True
            time.sleep(_AGAIN_S)

    def on_launch(self, callback: Callable[[Launch], None]) -> None:
        """Call for each later launch, in a thread of its own; also for those that came before this call."""
        with self._mutex:
            self._callback = callback
            early, self._early = self._early, []
        for launch in early:
            callback(launch)

    def release(self) -> None:
        """Let the next launch be the first one. A second call does nothing."""
        with self._mutex:
            self._released = True
            self._callback = None
            listener, self._listener = self._listener, None
            lock, self._lock = self._lock, None
        if listener is not None:
            if self._channel is not None:
                with contextlib.suppress(OSError):
                    self._channel.remove()
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits in accept()
            listener.close()
        if lock is not None:
            os.close(lock)

    def _listen(self, channel: Channel) -> None:
        listener = self._listener = channel.listen()
        threading.Thread(target=self._accept, args=(channel, listener), name="later launches", daemon=True).start()

    def _accept(self, channel: Channel, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:  # released
                return
            # Each in a thread of its own: one that stays does not keep the next from being heard.
            threading.Thread(target=self._answer, args=(channel, connection), name="a launch", daemon=True).start()

    def _answer(self, channel: Channel, connection: socket.socket) -> None:
        with connection:
            try:
                talk = Talk(connection, time.monotonic() + TIMEOUT_S)
                channel.admit(connection, talk)
                # Said before the caller says anything: one that has given up is not heard when a stopped process goes on.
                talk.say(f"{_GREETING} {os.getpid()}")
                launch = _launch(talk.hear(MOST_BYTES))
                if self._take(launch):
                    talk.say(_TAKEN)
            except OSError as error:
                log.warning("a second launch was not understood: %s", error)

    def _take(self, launch: Launch) -> bool:
        with self._mutex:
            if self._released:
                return False
            callback = self._callback
            if callback is None:
                self._early.append(launch)
                return True
        callback(launch)
        return True


def instance_folder() -> Path:
    """The private folder of locks and sockets: in Desk's state folder, else, where that path is too long for a socket or
    cannot be written, in the folder of temporary files. Raises OSError when none of them will do.

    Not below XDG_RUNTIME_DIR: not every launch of a user is told of it, and they have to meet in one place.
    """
    from desk.native.state_file import state_folder

    places = [state_folder() / "instances"]
    if sys.platform != "win32":
        places.append(Path(tempfile.gettempdir(), f"desk-{os.geteuid()}"))
    reason = OSError("there is no folder for it")
    for place in places:
        if sys.platform != "win32" and not fits(place / f"{'0' * 32}.sock"):
            continue
        try:
            _make_private(place)
            return place
        except OSError as error:
            reason = error
    raise reason


def _make_private(folder: Path) -> None:
    from desk.native.state_file import private_folder

    private_folder(folder)
    if sys.platform != "win32":
        status = os.lstat(folder)
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            raise OSError(f"{folder} is not a folder of this user")
        if status.st_mode & 0o077:
            os.chmod(folder, 0o700)


def _lock(path: Path) -> int | None:
    """An open file that this process alone has locked, or None when another one has. Raises OSError.

    A record lock: a forked child of the app does not inherit it, so it ends with the app itself.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # EAGAIN or EACCES, as the systems say it
        os.close(descriptor)
        return None
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _hand_over(channel: Channel, request: str, deadline: float) -> bool:
    """Say the request to the first launch; whether it was taken. Raises OSError."""
    with channel.connect(max(0.01, deadline - time.monotonic())) as connection:
        talk = Talk(connection, deadline)
        channel.introduce(connection, talk)
        greeting, _, process = talk.hear().rpartition(" ")
        if greeting != _GREETING or not process.isdigit():
            raise NotOurs("another version of Desk")
        _let_come_to_front(int(process))
        talk.say(request)
        return talk.hear() == _TAKEN


def _launch(text: str) -> Launch:
    """What a caller said. Raises NotOurs for anything but a launch."""
    try:
        said = json.loads(text)
        arguments, folder = said["arguments"], said["folder"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotOurs("no launch") from error
    if not isinstance(arguments, list) or len(arguments) > _MOST_ARGUMENTS or not isinstance(folder, str):
        raise NotOurs("no launch")
    if not all(isinstance(argument, str) for argument in arguments):
        raise NotOurs("arguments that are no text")
    return Launch(tuple(arguments), folder)


def _current_folder() -> str:
    try:
        return os.getcwd()
    except OSError:  # it was deleted
        return ""


def _let_come_to_front(process: int) -> None:
    """Windows lets a process come to the front only if the one that the user has just started allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)


def _program(identifier: str) -> str:
    """Which program a bundle's is: two authors may call theirs the same."""
    executable = os.path.realpath(sys.executable)
    image, mounted = os.environ.get("APPIMAGE", ""), os.environ.get("APPDIR", "")
    # An AppImage is mounted somewhere else at each start. The variables may be those of the program that started this one.
    if image and mounted and Path(executable).is_relative_to(os.path.realpath(mounted)):
        executable = os.path.realpath(image)
    return f"{identifier}\0{executable}"


def _machine() -> str:
    """A home folder may be on several machines; none has the windows of another one."""
    return socket.gethostname()


def _display() -> str:
    """A window on another display is of no use to who looks at this one."""
    if os.environ.get("DESK_WINDOW") == "headless":
        return "headless"
    if sys.platform != "linux":
        return ""
    return os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
