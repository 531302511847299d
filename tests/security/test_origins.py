"""String equality, no patterns: of all spellings of an origin or host only the exact ones pass (T11)."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.server.addresses import host_set
from desk.server.gate import Gate

GATE = Gate("window", hosts=host_set("127.0.0.1", 5006, []))
GOOD = sorted(GATE.origins)

PIECES = [
    "http://", "https://", "ws://", "//", "@", ":", "/", ".", "#", "?", "\\", " ", "\t", "\0", "%00", "%2e",
    "localhost", "LOCALHOST", "127.0.0.1", "127.1", "0",
    "2130706433", "[::1]", "[::ffff:7f00:1]", "evil.example", "null", "5006",
    ":5006", "0x7f000001", "xn--localhost", "\u3002", "\uff0e", "*", "^", "$", ".*", ",",
]  # fmt: skip


def mutated(random: Random) -> str:
    """A good origin with something cut out, put in, doubled or changed."""
    text = random.choice(GOOD)
    for _ in range(random.randint(1, 3)):
        at = random.randint(0, len(text))
        to = random.randint(at, min(len(text), at + 4))
        text = text[:at] + random.choice(["", random.choice(PIECES), chr(random.randint(1, 0x2FFF))]) + text[to:]
    return random.choice([text, text.upper(), text.title(), text + ".", text + "/", text.replace(".", "\u3002")])


def test_of_twenty_thousand_changed_origins_only_the_exact_ones_pass() -> None:
    random = Random(2026)
    for _ in range(20_000):
        origin = mutated(random)
        host = origin.removeprefix("http://")
        assert GATE.allows_origin([origin], required=True) == (origin in GOOD)
        assert GATE.allows_host([host]) == (host in GATE.hosts)


@settings(max_examples=500, deadline=None)
@given(st.text())
def test_no_other_text_passes(origin: str) -> None:
    assert GATE.allows_origin([origin], required=True) == (origin in GOOD)
    assert GATE.allows_host([origin]) == (origin in GATE.hosts)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=6).map("".join))
def test_no_made_up_origin_passes(origin: str) -> None:
    assert GATE.allows_origin([origin], required=True) == (origin in GOOD)


def test_two_good_values_are_not_one() -> None:
    assert not GATE.allows_origin([GOOD[0], GOOD[0]], required=True)
    assert not GATE.allows_host(["127.0.0.1:5006", "127.0.0.1:5006"])


def test_a_socket_needs_an_origin_and_a_page_does_not() -> None:
    assert not GATE.allows_origin([], required=True)
    assert GATE.allows_origin([], required=False)


def test_port_80_is_also_spelled_without_it() -> None:
    assert {"localhost", "localhost:80"} <= host_set("127.0.0.1", 80, [])


def test_an_added_name_is_one_exact_name() -> None:
    hosts = host_set("127.0.0.1", 5006, ["desk.example", "proxy.example:8443"])
    assert {"desk.example:5006", "proxy.example:8443"} <= hosts
    assert "a.desk.example:5006" not in hosts
