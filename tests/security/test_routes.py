"""No address without the checks: a route table with a handler that is no Guard does not start (T14)."""

from __future__ import annotations

import pytest
import tornado.web

from desk.server.guard import Guard, GuardedApplication, handlers_of
from desk.server.server import Server
from tests.server.running import Running


class Forgotten(tornado.web.RequestHandler):
    """What a hurried day might add."""

    def initialize(self, door: object) -> None:
        pass


def test_a_handler_that_is_no_guard_is_refused(server: Running) -> None:
    with pytest.raises(TypeError, match="Forgotten is not a Guard"):
        GuardedApplication([("/new", Forgotten, {})], server.server)


def test_a_server_with_a_forgotten_handler_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    routes = Server.routes
    monkeypatch.setattr(Server, "routes", lambda self: [*routes(self), ("/new", Forgotten, {})])
    with pytest.raises(TypeError, match="not a Guard"):
        Server({}, policy="window").start()


def test_every_handler_of_a_running_server_is_a_guard(server: Running) -> None:
    application = GuardedApplication(server.server.routes(), server.server)
    handlers = handlers_of(application)
    assert len(handlers) >= 4
    assert all(issubclass(handler, Guard) for handler in handlers)
    assert application.settings["default_handler_class"] in handlers


def test_no_handler_takes_the_check_away(server: Running) -> None:
    for handler in handlers_of(GuardedApplication(server.server.routes(), server.server)):
        assert handler.prepare is Guard.prepare
        assert handler.set_default_headers is Guard.set_default_headers
        assert handler.SUPPORTED_METHODS == ("GET", "HEAD")
