"""A document holds models, records their changes and calls back."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from desk.document import Document, DocumentLocked, ModelChanged, RootAdded, TitleChanged, as_curdoc, curdoc
from desk.document.lock import DocumentLock
from desk.events import ButtonClick, DocumentReady
from desk.models import Button, Column, ColumnDataSource, Div, Row, Slider
from desk.properties import HasProps
from desk.sync.log import undo


class Follower:
    def __init__(self, document: Document) -> None:
        self.changes: list[Any] = []
        self.came: list[HasProps] = []
        self.left: list[HasProps] = []
        document.listen(self)

    def recorded(self, change: Any) -> None:
        self.changes.append(change)

    def attached(self, model: HasProps) -> None:
        self.came.append(model)

    def detached(self, model: HasProps) -> None:
        self.left.append(model)

    def released(self) -> None:
        pass


@pytest.fixture
def document() -> Document:
    return Document()


class TestModels:
    def test_what_a_root_reaches_belongs_to_the_document(self, document: Document) -> None:
        slider = Slider()
        document.add_root(Row(children=[Column(children=[slider])]))
        assert slider.document is document
        assert document.get_model_by_id(slider.id) is slider

    def test_what_no_root_reaches_any_more_leaves(self, document: Document) -> None:
        shared, lonely = Slider(), Slider()
        left, right = Column(children=[shared, lonely]), Column(children=[shared])
        row = Row(children=[left, right])
        document.add_root(row)
        follower = Follower(document)
        row.children = [right]
        assert (shared.document, lonely.document, left.document) == (document, None, None)
        assert set(follower.left) == {left, lonely}

    def test_models_that_refer_to_each_other_in_a_circle_leave_together(self, document: Document) -> None:
        first, second = Column(), Column()
        first.children = [second]
        second.tags = [first]
        row = Row(children=[first])
        document.add_root(row)
        row.children = []
        assert (first.document, second.document) == (None, None)
        assert document.models == [row]

    def test_a_circle_that_a_root_still_reaches_stays(self, document: Document) -> None:
        first, second = Column(), Column()
        first.children, second.tags = [second], [first]
        row = Row(children=[first], tags=[second])
        document.add_root(row)
        row.children = []
        assert (first.document, second.document) == (document, document)

    def test_a_model_can_be_in_one_document_only(self, document: Document) -> None:
        slider = Slider()
        document.add_root(slider)
        with pytest.raises(RuntimeError, match="belongs to another document"):
            Document().add_root(Row(children=[slider]))

    def test_a_root_is_added_once_and_a_stranger_is_removed_in_silence(self, document: Document) -> None:
        slider = Slider()
        document.add_root(slider)
        document.add_root(slider)
        document.remove_root(Div())
        assert document.roots == [slider]

    def test_models_are_found_by_class_by_name_and_by_values(self, document: Document) -> None:
        first, second = Slider(name="a", start=0), Slider(name="b", start=5, tags=["x"])
        document.add_root(Row(children=[first, second]))
        assert document.get_model_by_name("b") is second
        assert document.select({"type": Slider, "start": 5}) == [second]
        assert document.select_one({"tags": "x"}) is second
        with pytest.raises(ValueError, match="matches 2 models"):
            document.select_one(Slider)


class TestChanges:
    def test_each_change_is_told_in_order_before_callbacks_run(self, document: Document) -> None:
        slider, order = Slider(), []
        document.add_root(slider)
        follower = Follower(document)
        slider.on_change("value", lambda attr, old, new: order.append((attr, old, new, len(follower.changes))))
        slider.value = 0.5
        document.title = "New"
        assert order == [("value", 0.0, 0.5, 1)]
        assert [type(change) for change in follower.changes] == [ModelChanged, TitleChanged]

    def test_a_function_can_follow_the_whole_document(self, document: Document) -> None:
        seen: list[Any] = []
        document.on_change(seen.append)
        document.add_root(Slider())
        assert isinstance(seen[0], RootAdded)

    def test_a_callback_that_cannot_take_its_arguments_is_refused_when_it_is_added(self) -> None:
        with pytest.raises(ValueError, match=r"must take \(attr, old, new\)"):
            Slider().on_change("value", lambda new: None)
        with pytest.raises(AttributeError, match="did you mean value"):
            Slider().on_change("valeu", lambda attr, old, new: None)
        with pytest.raises(ValueError, match="must take"):
            Button().on_event(ButtonClick, lambda one, two: None)

    def test_the_same_callback_is_called_once_and_can_be_removed(self, document: Document) -> None:
        calls: list[Any] = []
        slider = Slider()
        document.add_root(slider)

        def called(attr: str, old: Any, new: Any) -> None:
            calls.append(new)

        slider.on_change("value", called, called)
        slider.value = 0.1
        slider.remove_on_change("value", called)
        slider.value = 0.2
        assert calls == [0.1]
        with pytest.raises(ValueError, match="was not added"):
            slider.remove_on_change("value", called)

    def test_hold_combines_changes_to_the_last_value(self, document: Document) -> None:
        slider, calls = Slider(), []
        document.add_root(slider)
        slider.on_change("value", lambda attr, old, new: calls.append((old, new)))
        heard: list[Any] = []
        document.on_change(heard.append)
        document.hold("combine")
        slider.value = 0.1
        slider.value = 0.2
        document.title = "x"
        assert (heard, calls) == ([], [])
        document.unhold()
        assert calls == [(0.0, 0.2)]
        assert len(heard) == 2

    def test_hold_collects_each_change(self, document: Document) -> None:
        slider = Slider()
        document.add_root(slider)
        heard: list[Any] = []
        document.on_change(heard.append)
        document.hold("collect")
        slider.value = 0.1
        slider.value = 0.2
        document.unhold()
        assert [change.new for change in heard] == [0.1, 0.2]
        with pytest.raises(ValueError, match="'combine' or 'collect'"):
            document.hold("never")

    @pytest.mark.parametrize(
        "edit",
        [
            lambda source, slider, document: slider.update(value=0.7),
            lambda source, slider, document: source.stream({"x": [3], "y": [4]}, rollover=2),
            lambda source, slider, document: source.patch({"x": [(0, 9)]}),
            lambda source, slider, document: source.data.update(y=[5, 6], z=[1, 2]),
            lambda source, slider, document: source.data.pop("y"),
            lambda source, slider, document: setattr(document, "title", "other"),
            lambda source, slider, document: document.remove_root(source),
        ],
    )
    def test_every_change_can_be_undone(self, document: Document, edit: Any) -> None:
        slider, source = Slider(), ColumnDataSource(data={"x": [1, 2], "y": [3, 4]})
        document.add_root(slider)
        document.add_root(source)

        def state() -> Any:
            columns = {name: list(entries) for name, entries in source.data.items()}
            return slider.value, columns, document.title, {root.id for root in document.roots}

        follower, before = Follower(document), state()
        edit(source, slider, document)
        assert state() != before
        for change in reversed(follower.changes[:]):
            undo(document, change)
        assert state() == before


class TestEvents:
    def test_an_event_is_heard_by_its_model(self, document: Document) -> None:
        button, clicks = Button(), []
        button.on_event(ButtonClick, clicks.append)
        button.on_event("button_click", lambda: clicks.append("bare"))
        document.add_root(button)
        document.trigger_event(ButtonClick(button))
        assert [type(clicks[0]), clicks[1]] == [ButtonClick, "bare"]
        assert button.subscribed_events == {"button_click"}

    def test_the_document_hears_its_own_events_only(self, document: Document) -> None:
        document.on_event(DocumentReady, lambda: None)
        with pytest.raises(ValueError, match="is no event of a document"):
            document.on_event(ButtonClick, lambda: None)


class TestCallbacks:
    def run(self, document: Document, until: threading.Event, errors: list[Any]) -> None:
        """Run the document's loop until the event is set."""

        async def main() -> None:
            document.run_on(asyncio.get_running_loop(), errors.append)
            async with asyncio.timeout(5):
                while not until.is_set():
                    await asyncio.sleep(0)
            document.callbacks.stop()

        asyncio.run(main())

    def test_curdoc_is_the_document_inside_its_callbacks(self, document: Document) -> None:
        seen: list[Document] = []
        slider = Slider()
        document.add_root(slider)
        slider.on_change("value", lambda attr, old, new: seen.append(curdoc()))
        slider.value = 1
        assert seen == [document]
        with as_curdoc(document):
            assert curdoc() is document

    def test_a_next_tick_callback_runs_once_and_may_come_from_any_thread(self, document: Document) -> None:
        done, calls, errors = threading.Event(), [], []

        def called() -> None:
            calls.append(curdoc())
            done.set()

        threading.Thread(target=document.add_next_tick_callback, args=(called,)).start()
        self.run(document, done, errors)
        assert (calls, errors, document.session_callbacks) == ([document], [], [])

    def test_a_periodic_callback_goes_on_after_an_error_that_names_it(self, document: Document) -> None:
        done, calls, errors = threading.Event(), [], []

        def beat() -> None:
            calls.append(1)
            if len(calls) == 3:
                done.set()
            raise ZeroDivisionError("beat")

        handle = document.add_periodic_callback(beat, 1)
        self.run(document, done, errors)
        assert len(calls) == 3
        assert "beat" in errors[0].callback
        assert "periodic" in errors[0].event
        assert "test_document.py" in errors[0].user_line
        with pytest.raises(ValueError, match="already removed"):
            document.remove_periodic_callback(handle)

    def test_an_async_callback_runs_on_the_loop(self, document: Document) -> None:
        done, order, errors = threading.Event(), [], []
        slider = Slider()
        document.add_root(slider)

        async def slow(attr: str, old: Any, new: Any) -> None:
            order.append("began")
            await asyncio.sleep(0)
            order.append(curdoc() is document)
            done.set()

        slider.on_change("value", slow)
        slider.value = 1
        assert order == []  # not before there is a loop
        self.run(document, done, errors)
        assert (order, errors) == (["began", True], [])

    def test_a_removed_timer_never_runs(self, document: Document) -> None:
        done, calls, errors = threading.Event(), [], []
        document.remove_timeout_callback(document.add_timeout_callback(lambda: calls.append(1), 1))
        document.add_timeout_callback(done.set, 20)
        self.run(document, done, errors)
        assert calls == []

    def test_a_period_must_be_more_than_nothing(self, document: Document) -> None:
        with pytest.raises(ValueError, match="more than 0 milliseconds"):
            document.add_periodic_callback(lambda: None, 0)

    def test_callbacks_of_the_sessions_end_run_once_and_one_error_does_not_stop_the_next(self, document: Document) -> None:
        calls: list[Any] = []

        def fails(context: Any) -> None:
            raise ValueError("end")

        document.on_session_destroyed(fails, calls.append)
        assert len(list(document.destroy())) == 1
        assert len(calls) == 1
        assert list(document.destroy()) == []


class TestLock:
    def test_sets_of_many_threads_are_all_applied(self, document: Document) -> None:
        sliders = [Slider(start=0, end=1e9) for _ in range(4)]
        for slider in sliders:
            document.add_root(slider)
        seen: dict[str, list[float]] = {slider.id: [] for slider in sliders}
        for slider in sliders:
            slider.on_change("value", lambda attr, old, new, slider=slider: seen[slider.id].append(new))

        def work(slider: Slider) -> None:
            for value in range(1, 2001):
                slider.value = value

        threads = [threading.Thread(target=work, args=(slider,)) for slider in sliders]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(values == list(range(1, 2001)) for values in seen.values())

    def test_who_waits_too_long_is_told_who_holds_the_document(self, document: Document) -> None:
        document._lock = DocumentLock(wait_s=0.05)
        slider = Slider()
        document.add_root(slider)
        caught: list[Exception] = []

        def other() -> None:
            try:
                slider.value = 1
            except DocumentLocked as error:
                caught.append(error)

        with document.locked("the callback compute (app.py:7)"):
            thread = threading.Thread(target=other)
            thread.start()
            thread.join()
        assert "which the callback compute (app.py:7) holds" in str(caught[0])
