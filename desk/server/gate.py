"""Who may come in: the closed sets of hosts and origins, the keys, the cookies and the user lock.

A gate decides and remembers; it does not know HTTP beyond the strings it is handed, so that every rule can be read and
tested without a server. There are three policies:

- `window`: one 256-bit key per window, spent by its first use, exchanged for a cookie; on Linux also only our own
  user's sockets.
- `token`: one token for the life of the server, to be handed to colleagues, exchanged for a cookie of their own.
- `open`: a cookie for everybody who asks, so that sessions still belong to a browser.

The user lock is off for `token` and `open`: colleagues come through ssh's or a proxy's sockets, which are other users'.

Beside these, an author's own programs come in by keys that they sign (see `desk.author_key`), also where the policy is `open`:
a signed key says which session it opens, and whether its holder may change everything. Pages of other origins may show an app
in a frame when their origin is in a closed set of its own.

    gate = Gate("window", hosts={"127.0.0.1:5006"})
    key = gate.issue_key(session_id)
    visitor = gate.exchange(key)       # a Visitor with a cookie; a second time None
"""

from __future__ import annotations

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from desk.author_key import AuthorKey, Grant

Policy = Literal["window", "token", "open"]

_MOST_VISITORS = 10_000
_NO_GRANT = Grant()


@dataclass(frozen=True)
class Visitor:
    """One cookie's holder. `session_id` is the session that all its pages show, None where every page gets its own. `headers`
    are what an author's program says of it, `is_author` whether it is one."""

    cookie: str
    session_id: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    is_author: bool = False


class Gate:
    """Decides about hosts, origins, keys and cookies; used from the server's thread, `issue_key` from any."""

    def __init__(
        self,
        policy: Policy,
        *,
        hosts: frozenset[str] | set[str],
        scheme: str = "http",
        frames: Iterable[str] = (),
        author_key: AuthorKey | None = None,
    ) -> None:
        self.policy: Policy = policy
        self._scheme = scheme
        self.hosts: frozenset[str] = frozenset()
        self.origins: frozenset[str] = frozenset()
        self.add_hosts(hosts)
        self._frames = frozenset(f"{kind}://{_without_port_80(host, kind)}" for host in frames for kind in ("http", "https"))
        self.author_key = author_key
        self.token = secrets.token_urlsafe(32) if policy == "token" else ""
        self.checks_user = policy == "window"
        self.on_admitted: Callable[[], None] = lambda: None
        self._keys: dict[str, str | None] = {}
        self._visitors: OrderedDict[str, Visitor] = OrderedDict()

    def allows_host(self, headers: list[str]) -> bool:
        """Exactly one Host header, equal to one of ours."""
        return len(headers) == 1 and headers[0] in self.hosts

    def allows_origin(self, headers: list[str], *, required: bool) -> bool:
        """At most one Origin header, equal to one of ours; a WebSocket must have it."""
        if not headers:
            return not required
        return len(headers) == 1 and headers[0] in self.origins

    def add_hosts(self, hosts: Iterable[str]) -> None:
        """More names (with port) that are ours, and so their origins."""
        self.hosts |= frozenset(hosts)
        self.origins = frozenset(f"{self._scheme}://{host}" for host in self.hosts)

    def allows_frame(self, origin: str) -> bool:
        """Whether pages of an origin may show an app in a frame: those that were named, and our own. Never around a window's."""
        return self.policy != "window" and (origin in self._frames or origin in self.origins)

    def issue_key(self, session_id: str | None = None) -> str:
        """A key for one use. Whoever brings it back first becomes the visitor of that session."""
        key = secrets.token_urlsafe(32)
        self._keys[key] = session_id
        return key

    def exchange(self, secret: str, known: Visitor | None = None) -> Visitor | None:
        """Take a key (and spend it), a signed key or the token; None for anything else.

        Who is known already and comes with the token again, in another tab, stays who they are: a browser has one cookie, and the
        sessions of its other tabs belong to that.
        """
        # Looking the key up by dict would compare it byte for byte; a walk with compare_digest tells nothing by its
        # time.
        found = next((key for key in self._keys if _equal(key, secret)), None)
        if found is not None:
            return self._admit(self._keys.pop(found))
        if self.token and _equal(self.token, secret):
            return known if known is not None and known.session_id is None else self._admit(None)
        grant = self.author_key.redeem(secret) if self.author_key is not None else None
        return self._admit(grant.session_id or None, grant) if grant is not None else None

    def visitor(self, cookie: str | None) -> Visitor | None:
        """The holder of a cookie that this gate has made."""
        if not cookie:
            return None
        visitor = self._visitors.get(cookie)
        if visitor is not None:
            self._visitors.move_to_end(cookie)
        return visitor

    def welcome_anybody(self) -> Visitor | None:
        """A new visitor without a key: only where the server is open."""
        return self._admit(None) if self.policy == "open" else None

    def _admit(self, session_id: str | None, grant: Grant = _NO_GRANT) -> Visitor:
        visitor = Visitor(secrets.token_urlsafe(32), session_id, grant.headers, grant.is_author)
        self._visitors[visitor.cookie] = visitor
        while len(self._visitors) > _MOST_VISITORS:
            self._visitors.popitem(last=False)
        self.on_admitted()
        return visitor


def _equal(ours: str, theirs: str) -> bool:
    return hmac.compare_digest(ours.encode(), theirs.encode("utf-8", "surrogatepass"))


def _without_port_80(host: str, scheme: str) -> str:
    """An origin as browsers write it: without the port that its scheme has anyway."""
    return host.removesuffix(":80" if scheme == "http" else ":443")
