"""The attacks that other servers of this kind let through, each against a server that runs.

An attack passes this test when it is refused with the status given here; the owner's own request beside it is let in.
"""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest

from desk.server.guard import SECURITY_HEADERS
from tests.server.running import Running, raw_request

pytestmark = pytest.mark.filterwarnings("error")

NAVIGATION = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


def refused(server: Running, **request: object) -> int:
    response = server.get(**request)  # type: ignore[arg-type]
    assert "access-control-allow-origin" not in response.headers
    assert b"desk-page" not in response.body
    return response.status


def test_the_owner_is_let_in(server: Running) -> None:
    assert server.get().status == 200
    assert server.handshake().status == 101


# -- hosts: DNS rebinding (T13)

FOREIGN_HOSTS = [
    "evil.example",
    "evil.example:{port}",
    "127.0.0.1",
    "127.0.0.1:1",
    "127.0.0.1:{port}.evil.example",
    "127.0.0.1.evil.example:{port}",
    "evil.127.0.0.1:{port}",
    "localhost.:{port}",
    "LOCALHOST:{port}",
    "0.0.0.0:{port}",
    "127.1:{port}",
    "2130706433:{port}",
    "[::ffff:127.0.0.1]:{port}",
    "127.0.0.1:{port}@evil.example",
    "user@127.0.0.1:{port}",
    "127.0.0.1:{port}/",
    "127.0.0.1:0{port}",
]


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_page_under_a_foreign_host_is_misdirected(server: Running, host: str) -> None:
    assert refused(server, host=host.format(port=server.server.port)) in (400, 421)


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_socket_under_a_foreign_host_is_misdirected_even_with_an_equal_origin(server: Running, host: str) -> None:
    """The trap of Tornado 6.6: it does not call check_origin when Origin equals Host."""
    foreign = host.format(port=server.server.port)
    assert server.handshake(host=foreign, origin=f"http://{foreign}").status in (400, 421)


def test_no_host_and_two_hosts_are_refused(server: Running) -> None:
    assert server.get(host="").status in (400, 421)
    assert server.get(headers={"host": server.host}).status in (400, 421)


def test_an_absolute_target_does_not_replace_the_host(server: Running) -> None:
    assert server.get("http://evil.example/app").status in (400, 404, 421)
    assert server.get(f"http://{server.host}/app", host="evil.example").status in (400, 421)


# -- origins: cross-site WebSocket hijack (T10, T11, T12)

FOREIGN_ORIGINS = [
    "http://evil.example",
    "https://127.0.0.1:{port}",
    "null",
    "file://",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://127.0.0.1:{port}0",
    "http://127.0.0.1:{port}.evil.example",
    "http://127.0.0.1.evil.example:{port}",
    "http://evil127.0.0.1:{port}",
    "http://127.0.0.1:{port}@evil.example",
    "http://evil.example@127.0.0.1:{port}",
    "HTTP://127.0.0.1:{port}",
    "http://LOCALHOST:{port}",
    "http://localhost.:{port}",
    "http://127.0.0.1:{port}/",
    "http://127.0.0.1:{port} ,http://evil.example",
    "http://[::ffff:7f00:1]:{port}",
    "http://2130706433:{port}",
    "http://0:{port}",
    "http://127.0.0.1:{port}#",
    "ws://127.0.0.1:{port}",
    "",
]


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
def test_a_socket_of_a_foreign_origin_is_refused(server: Running, origin: str) -> None:
    response = server.handshake(origin=origin.format(port=server.server.port))
    assert response.status == 403
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("origin", [origin for origin in FOREIGN_ORIGINS if origin])
def test_a_page_for_a_foreign_origin_is_refused(server: Running, origin: str) -> None:
    assert refused(server, headers={"Origin": origin.format(port=server.server.port)}) == 403


def test_two_origins_are_refused(server: Running) -> None:
    assert server.handshake(headers={"origin": "http://evil.example"}).status == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "", "none, none", "SAME-ORIGIN"])
def test_what_another_site_has_the_browser_fetch_is_refused(server: Running, site: str) -> None:
    assert refused(server, headers={"Sec-Fetch-Site": site}) == 403
    assert refused(server, headers={"Sec-Fetch-Site": site, **NAVIGATION}) == 403
    assert server.handshake(headers={"Sec-Fetch-Site": site}).status == 403


@pytest.mark.parametrize("site", ["none", "same-origin"])
def test_what_the_user_typed_or_our_own_page_fetches_is_let_in(server: Running, site: str) -> None:
    assert server.get(headers={"Sec-Fetch-Site": site}).status == 200


# -- keys and cookies (T01, T04, T14)

@pytest.mark.parametrize(
    "cookie", ["", "desk-{port}=wrong", "desk-{port}=", "other=1", "desk-{port}", "desk-1={value}"]
)
def test_no_address_answers_without_the_right_cookie(server: Running, cookie: str) -> None:
    value = server.cookie.partition("=")[2]
    sent = cookie.format(port=server.server.port, value=value)
    for address in addresses(server):
        assert refused(server, target=address, cookie=sent) == 403
    assert server.handshake(cookie=sent).status == 403


def addresses(server: Running) -> list[str]:
    return ["/", "/app", "/app/", "/nowhere", "/favicon.ico", "/app/ws", *server.server.files]


def test_a_key_is_spent_by_its_first_use(server: Running) -> None:
    url = urlsplit(server.server.one_time_url("/app", server.session))
    target = f"{url.path}?{url.query}"
    first = server.get(target, cookie="")
    assert first.status == 302
    assert first.header("Location") == "/app"
    assert refused(server, target=target, cookie="") == 403
    assert refused(server, target=target) == 403


@pytest.mark.parametrize("key", ["", "a", "%00", "a" * 43, "key", "..", "%ff", "a&key=b", "a&token="])
def test_a_wrong_key_is_refused_whatever_it_looks_like(server: Running, key: str) -> None:
    assert refused(server, target=f"/app?key={key}", cookie="") == 403


def test_a_key_is_taken_by_pages_only(server: Running) -> None:
    for path in ("/app/ws", "/nowhere", next(iter(server.server.files))):
        key = urlsplit(server.server.one_time_url("/app", server.session)).query
        assert refused(server, target=f"{path}?{key}", cookie="") in (403, 404)


def test_a_key_is_not_taken_from_a_frame_or_a_fetch(server: Running) -> None:
    for how in ({"Sec-Fetch-Dest": "iframe", "Sec-Fetch-Mode": "navigate"}, {"Sec-Fetch-Mode": "no-cors"}):
        query = urlsplit(server.server.one_time_url("/app", server.session)).query
        headers = {"Sec-Fetch-Site": "cross-site", **how}
        assert refused(server, target=f"/app?{query}", cookie="", headers=headers) == 403


def test_a_key_that_a_file_leads_to_is_taken_by_a_page_that_goes_on_by_itself(server: Running) -> None:
    """A redirect would lose the SameSite=Strict cookie: the chain was begun by another site."""
    query = urlsplit(server.server.one_time_url("/app", server.session)).query
    response = server.get(f"/app?{query}", cookie="", headers={"Sec-Fetch-Site": "cross-site", **NAVIGATION})
    assert response.status == 200
    assert b'http-equiv="refresh" content="0;url=/app"' in response.body
    assert query.encode() not in response.body


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(server: Running) -> None:
    query = urlsplit(server.server.one_time_url("/app", server.session)).query
    cookie = server.get(f"/app?{query}", cookie="").header("Set-Cookie")
    assert cookie is not None
    name, _, attributes = cookie.partition("=")
    assert name == f"desk-{server.server.port}"
    assert "HttpOnly" in attributes
    assert "SameSite=Strict" in attributes
    assert "Domain" not in attributes


def test_an_apps_own_arguments_survive_the_exchange_of_the_key(server: Running) -> None:
    query = urlsplit(server.server.one_time_url("/app", server.session)).query
    assert server.get(f"/app?n=1&{query}&n=2", cookie="").header("Location") == "/app?n=1&n=2"


# -- methods, forms (T15)

@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "FOO", "get"])
@pytest.mark.parametrize("target", ["/app", "/app/ws", "/", "/nowhere"])
def test_nothing_but_get_and_head_is_answered(server: Running, method: str, target: str) -> None:
    assert refused(server, target=target, method=method) in (400, 403, 405)


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "application/json"]
)
def test_forms_are_refused_and_change_nothing(server: Running, kind: str) -> None:
    part = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'
    body = part if kind.startswith("multipart") else json.dumps({"value": 5}).encode()
    assert refused(server, method="POST", headers={"Content-Type": kind}, body=body) == 405
    page = server.page()
    assert "value" not in page.models[page.id_of("Slider")]["values"]
    page.close()


# -- redirects (T18)

REDIRECTS = [
    "//evil.example",
    "//evil.example/app",
    "/\\evil.example",
    "/%5cevil.example",
    "/app//evil.example",
    "/%0d%0aLocation:%20http://evil.example",
    "/app?next=http://evil.example",
    "/?next=http://evil.example",
    "/?key=x&next=//evil.example",
    "/app/..//evil.example",
    "/.//evil.example",
    "///evil.example",
    "/;@evil.example",
    "/http://evil.example",
    "/app%2f%2fevil.example",
    "/login?next=//evil.example",
    "/app?url=javascript:alert(1)",
]


@pytest.mark.parametrize("target", REDIRECTS)
def test_no_redirect_leads_away(server: Running, target: str) -> None:
    for cookie in (None, ""):
        assert server.get(target, cookie=cookie).header("Location") in (None, "/app")


def test_a_key_with_a_foreign_address_beside_it_leads_to_our_own_page(server: Running) -> None:
    query = urlsplit(server.server.one_time_url("/app", server.session)).query
    response = server.get(f"/app?{query}&next=//evil.example", cookie="")
    assert (response.header("Location") or "").startswith("/app?next=")


# -- headers on everything (T03, T14, T16, T17)

@pytest.mark.parametrize(
    "request_", [{"target": "/app"}, {"target": "/"}, {"target": "/nowhere"}, {"cookie": ""}, {"host": "evil.example"},
                 {"method": "POST"}, {"headers": {"Origin": "null"}}, {"target": "/app?key=x"}, {"method": "HEAD"}],
    ids=str,
)  # fmt: skip
def test_every_answer_carries_the_security_headers(server: Running, request_: dict[str, object]) -> None:
    response = server.get(**request_)  # type: ignore[arg-type]
    for name, value in SECURITY_HEADERS.items():
        assert response.header(name) == value, name
    assert response.header("Server") is None


def test_the_policy_of_the_page_is_the_one_of_the_threat_model(server: Running) -> None:
    assert server.get().header("Content-Security-Policy") == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; "
        "worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def test_files_cannot_be_included_by_other_sites(server: Running) -> None:
    for address in server.server.files:
        response = server.get(address)
        assert response.status == 200
        assert response.header("Cross-Origin-Resource-Policy") == "same-origin"
        assert response.header("X-Content-Type-Options") == "nosniff"
        foreign = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "script"}
        assert refused(server, target=address, headers=foreign) == 403


def test_the_page_holds_nothing_of_the_request(server: Running) -> None:
    response = server.get(
        "/app?secret=hunter2", headers={"Authorization": "Bearer abc123", "X-Forwarded-Host": "evil.example"}
    )
    for secret in (b"hunter2", b"abc123", b"evil.example", server.cookie.partition("=")[2].encode()):
        assert secret not in response.body


# -- oversize and malformed HTTP (T45, T48)

@pytest.mark.parametrize(
    "request_",
    [
        b"GET /app HTTP/1.1\r\nHost: {host}\r\nX: " + b"a" * 20_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: {host}\r\n\r\n",
        b"POST /app HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2000000\r\n\r\n",
        b"POST /app HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        b"POST /app HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET /app HTTP/1.1\r\nHost: {host}\r\n X: folded\r\n\r\n",
        b"GET /app HTTP/9.9\r\nHost: {host}\r\n\r\n",
        b"GET\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET /app HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n",
        b"GET /app HTTP/1.1\r\nHost: {host}\x00\r\n\r\n",
    ],
)
def test_malformed_http_is_refused_without_a_crash(server: Running, request_: bytes) -> None:
    response = raw_request(server.server.port, request_.replace(b"{host}", server.host.encode()))
    assert response.status in (0, 400, 403, 405, 413, 421)
    assert server.get().status == 200
