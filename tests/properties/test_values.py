"""Values, defaults, edits in place, and who hears of them."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import numpy as np
import pytest

from desk.properties import Columns, ColumnsSet, HasProps, Patched, PropertyError, Streamed, prop


class Box(HasProps):
    number: float = prop(default=0.0, doc="")
    items: list[int] = prop(factory=list, doc="")
    table: dict[str, int] = prop(factory=dict, doc="")
    words: set[str] = prop(factory=set, doc="")
    child: Box | None = prop(default=None, doc="")
    children: list[Box] = prop(factory=list, doc="")
    data: Columns = prop(factory=dict, doc="")


class Recorder:
    """An observer that remembers what it was told."""

    def __init__(self, *boxes: Box) -> None:
        self.told: list[tuple[str, Any, Any, Any]] = []
        for box in boxes:
            box._observer = self

    def assign(self, obj: HasProps, property_: Any, value: Any) -> None:
        obj._assign(property_, value)

    def changed(self, obj: HasProps, property_: Any, old: Any, new: Any, detail: Any) -> None:
        self.told.append((property_.name, old, new, detail))

    def guard(self) -> Any:
        return nullcontext()


def test_defaults_are_not_shared_between_instances() -> None:
    first, second = Box(), Box()
    first.items.append(1)
    assert second.items == []
    assert first.is_set("items")
    assert not second.is_set("items")


@pytest.mark.parametrize(
    "edit",
    [
        lambda box: box.items.append(3), lambda box: box.items.extend([3, 4]), lambda box: box.items.__setitem__(0, 9), lambda box: box.items.pop(),
        lambda box: box.items.__delitem__(0), lambda box: box.items.insert(0, 5), lambda box: box.items.reverse(), lambda box: box.items.clear(),
        lambda box: box.table.update(b=2), lambda box: box.table.pop("a"), lambda box: box.table.__setitem__("a", 7), lambda box: box.table.setdefault("z", 1),
        lambda box: box.words.add("new"), lambda box: box.words.discard("a"), lambda box: box.words.__ior__({"q"}),
    ],
)  # fmt: skip
def test_an_edit_in_place_is_told_with_what_was_before(edit: Any) -> None:
    box = Box(items=[1, 2], table={"a": 1}, words={"a"})
    recorder = Recorder(box)
    edit(box)
    [(name, old, new, _)] = recorder.told
    assert old in ([1, 2], {"a": 1}, {"a"})
    assert old != new
    assert getattr(box, name) == new


def test_plus_equals_keeps_one_list_and_is_told_once() -> None:
    box = Box(items=[1])
    recorder = Recorder(box)
    box.items += [2]
    assert box.items == [1, 2]
    assert len(recorder.told) == 1


def test_a_refused_edit_in_place_changes_nothing() -> None:
    box = Box(items=[1])
    recorder = Recorder(box)
    with pytest.raises(PropertyError, match=r"Box.items\[1\]: expected int"):
        box.items.append("x")  # type: ignore[arg-type]
    assert box.items == [1]
    assert recorder.told == []


def test_setting_what_is_already_there_tells_nothing() -> None:
    box = Box(number=1.0, items=[1])
    recorder = Recorder(box)
    box.number = 1
    box.items = [1]
    box.number = 1.0
    assert recorder.told == []


def test_an_array_that_was_edited_and_set_again_is_told() -> None:
    y = np.zeros(3)
    box = Box(data={"y": y})
    recorder = Recorder(box)
    y[0] = 1
    box.data["y"] = y
    assert [detail for *_, detail in recorder.told] == [ColumnsSet(("y",))]


def test_references_are_found_through_lists_and_dicts() -> None:
    leaf, other = Box(), Box()
    box = Box(child=leaf, children=[other])
    assert list(box.references()) == [leaf, other]


def test_a_clone_shares_what_it_refers_to_and_nothing_else() -> None:
    leaf = Box()
    box = Box(child=leaf, items=[1], number=2)
    copy = box.clone(number=3)
    copy.items.append(2)
    assert (copy.child, copy.number, box.items, copy.id == box.id) == (leaf, 3, [1], False)


class TestColumns:
    def test_streaming_onto_an_array_keeps_the_last_rows(self) -> None:
        box = Box(data={"x": np.arange(3.0), "y": [0, 1, 2]})
        recorder = Recorder(box)
        box.data.append_rows({"x": [3.0, 4.0], "y": [3, 4]}, 4)
        assert box.data["x"].tolist() == [1, 2, 3, 4]
        assert box.data["y"] == [1, 2, 3, 4]
        [(_, _, _, detail)] = recorder.told
        assert isinstance(detail, Streamed)
        assert (detail.rows, detail.rollover) == (2, 4)
        assert detail.dropped["x"].tolist() == [0.0]

    def test_an_array_that_the_author_holds_is_untouched_by_streams(self) -> None:
        mine = np.arange(3.0)
        box = Box(data={"x": mine})
        for value in range(200):
            box.data.append_rows({"x": [float(value)]}, 10)
        assert mine.tolist() == [0, 1, 2]
        assert box.data["x"].tolist() == [float(value) for value in range(190, 200)]

    def test_views_taken_between_streams_stay_as_they_were(self) -> None:
        box = Box(data={"x": np.zeros(1)})
        views = []
        for value in range(100):
            box.data.append_rows({"x": [float(value)]}, 5)
            views.append((box.data["x"], box.data["x"].tolist()))
        assert all(view.tolist() == seen for view, seen in views)

    def test_a_whole_number_column_given_fractions_becomes_one_of_fractions(self) -> None:
        box = Box(data={"x": np.array([1, 2])})
        box.data.append_rows({"x": [0.5]}, None)
        assert box.data["x"].tolist() == [1, 2, 0.5]

    def test_a_patch_changes_single_entries_and_remembers_the_old_ones(self) -> None:
        box = Box(data={"x": np.arange(5.0), "y": list("abcde")})
        recorder = Recorder(box)
        box.data.patch_entries({"x": [(0, 9.0), (slice(1, 3), [7.0, 8.0])], "y": [(4, "z")]})
        assert box.data["x"].tolist() == [9, 7, 8, 3, 4]
        assert box.data["y"] == list("abcdz")
        [(_, _, _, detail)] = recorder.told
        assert isinstance(detail, Patched)
        assert detail.before["y"] == [(4, "e")]

    def test_a_read_only_array_is_copied_before_it_is_patched(self) -> None:
        x = np.arange(3.0)
        x.flags.writeable = False
        box = Box(data={"x": x})
        box.data.patch_entries({"x": [(0, 5.0)]})
        assert (x[0], box.data["x"][0]) == (0.0, 5.0)

    @pytest.mark.parametrize("entries", [range(3), (0, 1, 2), iter([0, 1, 2]), np.arange(3)])
    def test_anything_with_entries_can_be_a_column(self, entries: Any) -> None:
        assert list(Box(data={"x": entries}).data["x"]) == [0, 1, 2]

    def test_a_series_of_pandas_is_its_values(self) -> None:
        pandas = pytest.importorskip("pandas")
        assert list(Box(data={"x": pandas.Series([1, 2], index=[5, 6])}).data["x"]) == [1, 2]

    def test_a_column_that_is_set_again_unchanged_is_not_told_twice(self) -> None:
        x = np.arange(5.0)
        box = Box(data={"x": x, "y": np.zeros(5)})
        box.data = {"x": x, "y": np.ones(5)}
        recorder = Recorder(box)
        box.data = {"x": x, "y": np.zeros(5)}
        assert [detail for *_, detail in recorder.told] == [ColumnsSet(("y",))]
        x[0] = 9
        box.data = {"x": x, "y": np.ones(5)}
        assert recorder.told[-1][3] == ColumnsSet(("x", "y"))
        box.data = {"y": np.ones(5)}
        assert recorder.told[-1][3] == ColumnsSet(("y",), ("x",))

    def test_a_source_that_is_filled_in_place_counts_as_set(self) -> None:
        box = Box()
        box.data["x"] = [1]
        assert box.is_set("data")

    def test_moments_that_are_set_again_unchanged_are_not_told_twice(self) -> None:
        t = np.arange("2026-01-01", "2026-01-04", dtype="datetime64[D]")
        box = Box(data={"t": t})
        box.data = {"t": t}
        recorder = Recorder(box)
        box.data = {"t": t}
        assert recorder.told == []

    def test_a_list_that_the_author_holds_is_untouched_by_streams(self) -> None:
        mine = [1, 2]
        first, second = Box(data={"x": mine, "y": mine}), Box(data={"x": mine})
        first.data.append_rows({"x": [3], "y": [4]}, None)
        assert (mine, second.data["x"], first.data["x"], first.data["y"]) == ([1, 2], [1, 2], [1, 2, 3], [1, 2, 4])

    def test_a_patch_leaves_the_authors_array_alone(self) -> None:
        mine = np.zeros(2)
        box = Box(data={"x": mine})
        box.data.patch_entries({"x": [(0, 5.0)]})
        assert (mine.tolist(), box.data["x"].tolist()) == ([0, 0], [5, 0])

    @pytest.mark.parametrize(
        "edit",
        [
            lambda data: data.patch_entries({"x": [(0, 7.0)], "y": [(0, 7.0), (1, "text")]}),
            lambda data: data.append_rows({"x": [1.0], "y": ["text"]}, None),
            lambda data: data.append_rows({"x": [1.0], "y": np.zeros((1, 3))}, None),
        ],
    )
    def test_rows_that_do_not_fit_one_column_change_none(self, edit: Any) -> None:
        box = Box(data={"x": np.zeros(2), "y": np.zeros(2)})
        box.data.append_rows({"x": [0.0], "y": [0.0]}, None)
        recorder = Recorder(box)
        with pytest.raises(ValueError, match="column 'y'"):
            edit(box.data)
        assert recorder.told == []
        assert (box.data["x"].tolist(), box.data["y"].tolist()) == ([0, 0, 0], [0, 0, 0])

    def test_columns_that_were_replaced_tell_nothing_any_more(self) -> None:
        box = Box(data={"x": [1], "y": [1]})
        old = box.data
        box.data = {"x": [2], "y": [2]}
        recorder = Recorder(box)
        old.pop("y")
        assert (recorder.told, list(box.data)) == ([], ["x", "y"])

    @pytest.mark.parametrize(
        ("entries", "text"),
        [
            (np.array([1j]), "two columns"),
            ([1.0, object()], r"\[1\]: expected numbers, text, moments or None"),
            (np.ma.array(["a", "b"], mask=[False, True]), "filled"),
        ],
    )
    def test_what_no_page_can_be_sent_is_refused_with_its_column(self, entries: Any, text: str) -> None:
        with pytest.raises(PropertyError, match=rf"Box.data\['x'\].*{text}"):
            Box(data={"x": entries})

    def test_masked_numbers_become_gaps(self) -> None:
        assert np.isnan(Box(data={"x": np.ma.array([1.0, 2.0], mask=[0, 1])}).data["x"][1])


def test_deleting_a_property_returns_it_to_its_default_and_tells() -> None:
    box = Box(number=3)
    recorder = Recorder(box)
    del box.number
    assert (box.number, box.is_set("number")) == (0.0, False)
    assert [(old, new) for _, old, new, _ in recorder.told] == [(3, 0.0)]


def test_what_a_class_hides_stays_hidden_below_it() -> None:
    class Hiding(Box):
        number = 5  # type: ignore[assignment]

    class Below(Hiding):
        pass

    assert "number" not in Hiding.properties()
    assert "number" not in Below.properties()


def test_a_script_cannot_put_its_class_in_the_place_of_a_model_of_desk() -> None:
    from desk.models import Slider
    from desk.properties import registry

    class Mine(Slider):
        secret: int = prop(default=1, doc="")

    Mine.__name__ = "Slider"
    registry.register(Mine)
    assert registry.find("Slider") is Slider
    assert Mine.view_type == "Slider"


def test_what_pandas_misses_becomes_none() -> None:
    pandas = pytest.importorskip("pandas")
    series = pandas.Series(["a", None], dtype="string")
    assert list(Box(data={"x": series}).data["x"]) == ["a", None]
