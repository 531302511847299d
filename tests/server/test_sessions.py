"""Sessions as pages see them: who gets which, what a reload keeps, what one session's callback does to another."""

from __future__ import annotations

from typing import Any

import pytest

from desk.document import Document
from desk.models.widgets import Div
from desk.wire import MessageType

from .apps import Gate, echo, waiting_at
from .running import running, wait_until


def test_a_window_shows_the_session_that_its_key_was_made_for() -> None:
    with running(echo) as server:
        assert server.session is not None
        assert server.page().session == server.session.id


def test_an_edit_reaches_its_callback_and_the_answer_carries_what_it_changed() -> None:
    with running(echo) as server:
        page = server.page()
        seq = page.push_set(page.id_of("Slider"), "value", 5)
        patch = page.receive_answer(seq)
        assert {"kind": "set", "model": page.id_of("Div"), "name": "text", "value": "5"} in patch.body["changes"]


def test_a_reload_of_a_window_keeps_the_session_and_its_state() -> None:
    with running(echo) as server:
        page = server.page()
        page.receive_answer(page.push_set(page.id_of("Slider"), "value", 5))
        page.close()
        again = server.page()
        assert again.session == page.session
        assert again.models[again.id_of("Slider")]["values"]["value"] == 5


def test_a_served_page_that_names_its_session_keeps_it_over_a_reload() -> None:
    with running(echo, policy="token", keep_s=60) as server:
        page = server.page()
        page.receive_answer(page.push_set(page.id_of("Slider"), "value", 5))
        page.close()
        again = server.page(session=page.session)
        assert again.session == page.session
        assert again.models[again.id_of("Slider")]["values"]["value"] == 5


def test_a_page_that_was_cut_off_comes_back_to_its_session_by_its_ticket() -> None:
    """P35: the page knows no session id before its first welcome."""
    with running(echo, policy="token", keep_s=60) as server:
        ticket = server.ticket()
        page = server.page(ticket=ticket)
        page.close()
        assert server.page(ticket=ticket).session == page.session


def test_every_served_tab_gets_a_session_of_its_own() -> None:
    with running(echo, policy="token", keep_s=60) as server:
        first, second = server.page(), server.page()
        assert first.session != second.session
        first.receive_answer(first.push_set(first.id_of("Slider"), "value", 5))
        assert "value" not in server.page(session=second.session).models[second.id_of("Slider")]["values"]


def test_a_visitor_does_not_get_another_visitors_session() -> None:
    with running(echo, policy="token", keep_s=60) as server:
        page = server.page()
        server.sign_in()  # somebody else
        assert server.page(session=page.session).session != page.session


def test_ids_of_sessions_are_made_by_the_server_only() -> None:
    with running(echo, policy="token", keep_s=60) as server:
        assert server.page(session="mine-please-0123456789").session != "mine-please-0123456789"


def test_a_page_gets_no_other_visitors_ticket() -> None:
    seen: list[Any] = []
    with running(lambda doc: seen.append(doc.session_context.request.arguments), policy="token", keep_s=60) as server:
        ticket = server.ticket("?secret=1")
        server.sign_in()
        server.page(ticket=ticket)
        assert seen == [{}]


def test_the_request_of_a_page_is_in_the_session_context() -> None:
    seen: list[Any] = []

    def fill(document: Document) -> None:
        context = document.session_context
        seen.append((dict(context.request.arguments), context.id, context.destroyed, context.request.cookies))

    with running(fill, policy="token", keep_s=60) as server:
        page = server.page(ticket=server.ticket("?n=1&n=2"))
        assert seen == [({"n": [b"1", b"2"]}, page.session, False, {})]


def test_the_context_of_the_server_lists_its_sessions() -> None:
    counted: list[int] = []
    with running(
        lambda doc: counted.append(len(doc.session_context.server_context.sessions)), policy="token", keep_s=60
    ) as server:
        server.page()
        server.page()
        assert counted == [1, 2]


def test_a_served_session_ends_when_its_last_page_has_been_away_for_the_time_it_is_kept() -> None:
    ended: list[Any] = []
    with running(lambda doc: doc.on_session_destroyed(ended.append), policy="token", keep_s=0.05) as server:
        server.page().close()
        (context,) = wait_until(lambda: ended, "the end of the session")
        assert context.destroyed
        assert server.server.sessions == []


def test_a_window_session_is_never_given_up() -> None:
    """P41: there is no clock for it at all."""
    with running(echo) as server:
        server.page().close()
        wait_until(lambda: not server.server._connections, "the page to be gone")
        (mount,) = server.server._mounts.values()
        assert mount.sessions._expiries == {}
        assert server.server.sessions == [server.session]


def test_a_callback_that_waits_in_one_session_keeps_no_other_waiting() -> None:
    gate = Gate()
    with running(waiting_at(gate), policy="token", keep_s=60) as server:
        first, second = server.page(), server.page()
        seq = first.push_set(first.id_of("Slider"), "value", 7)
        assert gate.entered.wait(10)
        second.receive_answer(second.push_set(second.id_of("Slider"), "value", 3))
        assert not gate.open.is_set()
        gate.open.set()
        first.receive_answer(seq)


def test_a_page_is_told_that_its_callback_takes_long_and_that_it_has_ended() -> None:
    """P25, and P15: pings are answered meanwhile."""
    gate = Gate()
    with running(waiting_at(gate)) as server:
        page = server.page()
        page.push_set(page.id_of("Slider"), "value", 7)
        assert page.receive(MessageType.BUSY).body["busy"] is True
        assert page.ping(42.0).body == {"t": 42.0}
        gate.open.set()
        assert page.receive(MessageType.BUSY).body["busy"] is False


def test_an_error_in_a_callback_is_a_notice_and_the_session_goes_on() -> None:
    def fill(document: Document) -> None:
        echo(document)

        def fail(attr: str, old: Any, new: Any) -> None:
            raise ValueError("out of cheese")

        document.roots[0].on_change("value", fail)

    with running(fill) as server:
        page = server.page()
        page.push_set(page.id_of("Slider"), "value", 5)
        notice = page.receive(MessageType.NOTICE).body
        assert notice["level"] == "error"
        assert "fail (test_sessions.py" in notice["text"]
        assert "out of cheese" in notice["detail"]
        assert "desk/document" not in notice["detail"]
        page.receive_answer(page.push_set(page.id_of("Slider"), "value", 6))


def test_a_served_page_gets_only_the_number_of_an_error(caplog: pytest.LogCaptureFixture) -> None:
    """T50: nothing of the author's code or data reaches a client."""

    def fill(document: Document) -> None:
        def fail() -> None:
            raise ValueError("password hunter2")

        document.add_root(Div(text="x"))
        document.add_timeout_callback(fail, 50)

    with running(fill, policy="token", keep_s=60, author=False) as server:
        notice = server.page().receive(MessageType.NOTICE).body
        assert "hunter2" not in str(notice)
        assert "test_sessions" not in str(notice)
        number = notice["text"].split()[-1].rstrip(".")
        assert any(number in record.getMessage() and "hunter2" in record.getMessage() for record in caplog.records)


def test_a_script_that_fails_gives_an_empty_document_and_a_fatal_notice() -> None:
    def fill(document: Document) -> None:
        document.add_root(Div(text="half a page"))
        raise ValueError("out of cheese")

    with running(fill) as server:
        page = server.page()
        assert page.models == {}
        notice = page.receive(MessageType.NOTICE).body
        assert notice["level"] == "fatal"
        assert "out of cheese" in notice["text"]
        assert "test_sessions.py" in notice["detail"]


def test_a_served_page_of_a_failed_script_gets_only_a_number() -> None:
    def fill(document: Document) -> None:
        raise ValueError("password hunter2")

    with running(fill, policy="token", keep_s=60, author=False) as server:
        notice = server.page().receive(MessageType.NOTICE).body
        assert notice["level"] == "fatal"
        assert "hunter2" not in str(notice)


def test_a_set_from_any_thread_reaches_the_page() -> None:
    import threading

    with running(echo) as server:
        page = server.page()
        assert server.session is not None
        text = server.session.document.roots[1]
        threading.Thread(target=lambda: setattr(text, "text", "from a thread")).start()
        assert page.receive(MessageType.PATCH).body["changes"][0]["value"] == "from a thread"


def test_a_window_hears_of_every_title() -> None:
    titles: list[str] = []
    with running(echo) as server:
        assert server.session is not None
        server.session.on_title = titles.append
        server.session.document.title = "One"
        wait_until(lambda: titles == ["One"], "the title")
        server.session.document.title = "Two"
        wait_until(lambda: titles == ["One", "Two"], "the second title")
