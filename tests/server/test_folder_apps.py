"""Folder apps on a server: the page of a template, static files, hooks around sessions."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest

from desk.application import Application
from desk.wire import MessageType

from .running import Running, running, wait_until

#: What the scripts of these tests wait for.
GATES: list[threading.Event] = []

SCRIPT = """
from desk.document import curdoc
from desk.models import Div
curdoc().add_root(Div(text="one", name="first"))
curdoc().add_root(Div(text="two"))
curdoc().title = "Title of the script"
curdoc().template_variables["user"] = "<script>stolen()</script>"
"""


def app(folder: Path, template: str | None = None, *, script: str = SCRIPT, hooks: str | None = None) -> Application:
    folder.mkdir(exist_ok=True)
    (folder / "main.py").write_text(script)
    if template is not None:
        (folder / "templates").mkdir(exist_ok=True)
        (folder / "templates" / "index.html").write_text(template)
    if hooks is not None:
        (folder / "app_hooks.py").write_text(hooks)
    return Application.from_path(folder)


def page_of(server: Running) -> str:
    server.sign_in()
    response = server.get()
    assert response.status == 200
    return response.body.decode()


def places(page: str) -> list[str]:
    return re.findall(r'data-desk-root="([^"]*)"', page)


def test_a_template_that_says_nothing_shows_all_roots_under_the_documents_title(tmp_path: Path) -> None:
    with running(app(tmp_path / "app", "{% extends base %}")) as server:
        page = page_of(server)
    assert places(page) == ["first", "1"]
    assert "<title>Title of the script</title>" in page
    assert 'name="desk-page"' in page


def test_roots_are_found_by_name_index_and_id(tmp_path: Path) -> None:
    template = "{{ bokeh_js }}{{ embed(roots.first) }}{{ embed(roots['first']) }}{{ embed(roots[1]) }}{{ embed(doc) }}{{ plot_script }}"
    with running(app(tmp_path / "app", template)) as server:
        page = page_of(server)
    assert places(page) == ["first", "first", "1", "*"]


def test_values_are_text_and_only_the_templates_own_scripts_get_the_nonce_of_the_policy(tmp_path: Path) -> None:
    template = "{% extends base %}{% block postamble %}<script>mine()</script><style>p{}</style><script src='x.js'></script>{% endblock %}{% block contents %}{{ user }}{{ user | safe }}{% endblock %}"
    with running(app(tmp_path / "app", template)) as server:
        server.sign_in()
        response = server.get()
        again = server.get()
    page = response.body.decode()
    policy = response.header("Content-Security-Policy") or ""
    (nonce,) = set(re.findall(r"'nonce-([\w-]+)'", policy))
    assert f'<script nonce="{nonce}">mine()' in page
    assert f'<style nonce="{nonce}">' in page
    assert "<script src='x.js'>" in page
    assert "&lt;script&gt;stolen()" in page
    assert page.count(f'nonce="{nonce}"') == 2
    assert "'unsafe-inline'" not in policy.replace("style-src-attr 'unsafe-inline'", "")
    assert nonce not in (again.header("Content-Security-Policy") or "")


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{{ embed(roots.frist) }}", "did you mean 'first'?"),
        ("{% extends nothing %}", "index.html"),
        ("{% block %}", "index.html"),
    ],
)
def test_a_mistake_in_a_template_is_shown_in_place_of_the_page(tmp_path: Path, template: str, words: str) -> None:
    with running(app(tmp_path / "app", template)) as server:
        page_of(server)
        notice = server.page().receive(MessageType.NOTICE)
    assert notice.body["level"] == "fatal"
    assert words in notice.body["text"] + notice.body["detail"]


def test_a_page_load_begins_one_session_and_a_reload_keeps_it(tmp_path: Path) -> None:
    with running(app(tmp_path / "app", "{% extends base %}"), policy="open") as server:
        server.sign_in()
        unseen = set(server.server.sessions)
        ticket = server.ticket()
        (session,) = set(server.server.sessions) - unseen
        server.page(ticket=ticket)
        assert set(server.server.sessions) == unseen | {session}
        reloaded = server.ticket()
        assert len(server.server.sessions) == len(unseen) + 2
        server.page(ticket=reloaded, session=session.id)
        wait_until(lambda: set(server.server.sessions) == unseen | {session}, "the second one's end")


def test_static_files_come_from_their_folder_and_from_nowhere_else(tmp_path: Path) -> None:
    application = app(tmp_path / "app")
    static = tmp_path / "app" / "static"
    (static / "css").mkdir(parents=True)
    (static / "css" / "a b.css").write_text("p {}")
    (static / ".secret").write_text("no")
    (static / "link.txt").symlink_to(tmp_path / "app" / "main.py")
    with running(application) as server:
        server.sign_in()
        found = server.get("/app/static/css/a%20b.css")
        assert (found.status, found.body, found.header("Content-Type")) == (200, b"p {}", "text/css; charset=utf-8")
        assert server.get("/app/static/css/a%20b.css", headers={"If-None-Match": found.header("ETag") or ""}).status == 304
        for name in ("../main.py", "%2e%2e/main.py", "css/../../main.py", "..%2fmain.py", ".secret", "link.txt", "", "css", "css/"):
            assert server.get(f"/app/static/{name}").status == 404, name
        assert server.get("/app/static/css/a%20b.css", cookie="").status == 403
        assert server.get("/app/main.py").status == 404


def test_a_file_that_the_app_writes_while_it_runs_is_found(tmp_path: Path) -> None:
    application = app(tmp_path / "app")
    (tmp_path / "app" / "static").mkdir()
    with running(application) as server:
        server.sign_in()
        assert server.get("/app/static/new.png").status == 404
        (tmp_path / "app" / "static" / "new.png").write_bytes(b"picture")
        found = wait_until(lambda: (one := server.get("/app/static/new.png")).status == 200 and one, "the new file")
    assert found.header("Content-Type") == "image/png"


def test_hooks_are_called_around_sessions_and_the_page_waits_for_them(tmp_path: Path) -> None:
    hooks = """
import asyncio
said = []
def on_server_loaded(server_context): server_context.said = said
async def on_session_created(session_context):
    await asyncio.sleep(0.05)
    said.append(("created", session_context.token_payload.get("path")))
def on_session_destroyed(session_context): said.append(("destroyed", session_context.destroyed))
def on_server_unloaded(server_context): said.append("unloaded")
def process_request(request): return {"path": request.path}
"""
    script = SCRIPT + "curdoc().session_context.server_context.said.append('filled')\n"
    with running(app(tmp_path / "app", script=script, hooks=hooks), policy="open") as server:
        server.sign_in()
        welcome = server.page(hello=False).hello()
        assert len(welcome.body["document"]["roots"]) == 2
        (session,) = server.server.sessions
        said = session.context.server_context.said  # type: ignore[attr-defined]
        server.close_pages()
        server.server.end_session(session)
        wait_until(lambda: len(said) == 3, "the end of the session")
    assert said == [("created", "/app"), "filled", ("destroyed", True), "unloaded"]


def test_the_plain_page_comes_while_the_app_of_a_template_takes_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk.server.templated_page.PATIENCE_S", 0.05)
    gate = threading.Event()
    waiting = "from tests.server.test_folder_apps import GATES\nGATES[0].wait(10)\n"
    GATES[:] = [gate]
    with running(app(tmp_path / "app", "{% extends base %}", script=waiting + SCRIPT), policy="open") as server:
        server.sign_in()
        page = page_of(server)
        assert "desk-template" not in page
        gate.set()
        welcome = server.page(hello=False).hello()
        assert welcome.body["document"]["template"] is True
        again = server.get(f"/app?desk-session={welcome.body['session']}&n=1").body.decode()
        assert "desk-template" in again
        known = next(one for one in server.server.sessions if one.id == welcome.body["session"])
        assert "desk-session" not in known.context.request.arguments


def test_the_servers_thread_does_not_wait_for_process_request(tmp_path: Path) -> None:
    gate = threading.Event()
    GATES[:] = [gate]
    hooks = """
from tests.server.test_folder_apps import GATES
def process_request(request):
    if b"slow" in request.arguments.get("n", []):
        GATES[0].wait(10)
    return {"cookies": dict(request.cookies), "header": "Cookie" in request.headers}
"""
    with running(app(tmp_path / "app", hooks=hooks), policy="open") as server:
        server.sign_in()
        slow = threading.Thread(target=server.get, args=("/app?n=slow",))
        slow.start()
        assert server.get("/app?n=quick").status == 200
        gate.set()
        slow.join()
        server.page()
        payload = server.server.sessions[-1].context.token_payload
    assert payload == {"cookies": {}, "header": False}


def test_static_files_are_found_by_the_name_that_the_folder_once_had(tmp_path: Path) -> None:
    application = app(tmp_path / "Müller's (1)")
    (tmp_path / "Müller's (1)" / "static").mkdir()
    (tmp_path / "Müller's (1)" / "static" / "a.css").write_text("p {}")
    with running(application) as server:
        server.sign_in()
        names = ("/M%C3%BCller's%20(1)/static/a.css", "/M%C3%BCller%27s%20%281%29/static/a.css", "/once/static/a.css", "/static/a.css")
        assert [server.get(name).status for name in names] == [200] * 4


def test_a_template_that_a_script_sets_is_used_as_well(tmp_path: Path) -> None:
    script = SCRIPT + "curdoc().template = '{% extends base %}{% block contents %}own {{ embed(roots.first) }}{% endblock %}'\n"
    with running(app(tmp_path / "app", script=script)) as server:
        wait_until(lambda: server.session is not None and server.session.started.done(), "the script's end")
        page = page_of(server)
        assert "own " in page
        assert server.page(hello=False).hello().body["document"]["template"] is True


def test_several_apps_have_addresses_of_their_own_and_a_list_of_them(tmp_path: Path) -> None:
    from desk.server.server import Server

    first = app(tmp_path / "first")
    second = app(tmp_path / "second <b>")
    server = Server({"/first": first, "/second": second}, policy="open")
    server.start()
    try:
        page = Running(server, None, path="/first")
        page.sign_in = lambda: ""  # type: ignore[method-assign]
        listed = page.get("/").body.decode()
        assert re.findall(r'<a href="([^"]+)">([^<]+)<', listed) == [("/first", "First"), ("/second", "Second &lt;b&gt;")]
        assert [page.get(path).status for path in ("/first", "/second")] == [200, 200]
    finally:
        server.stop()
