"""Columns: what a source takes, how it is edited, streamed and patched, and what it says to mistakes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from desk.models import ColumnDataSource
from desk.properties import PropertyError


@pytest.fixture
def source() -> ColumnDataSource:
    return ColumnDataSource(data={"x": [1, 2, 3], "y": np.array([1.0, 2.0, 3.0])})


def as_lists(source: ColumnDataSource) -> dict[str, list[Any]]:
    return {name: list(entries) for name, entries in source.data.items()}


def heard(source: ColumnDataSource) -> list[str]:
    calls: list[str] = []
    source.on_change("data", lambda attr, old, new: calls.append(attr))
    return calls


class TestColumns:
    def test_are_given_by_name_or_by_place(self) -> None:
        assert ColumnDataSource({"x": [1]}).column_names == ColumnDataSource(data={"x": [1]}).column_names == ["x"]

    def test_given_twice_are_an_error(self) -> None:
        with pytest.raises(ValueError, match="given twice"):
            ColumnDataSource({"x": [1]}, data={"x": [1]})

    def test_of_different_lengths_are_mentioned_with_their_lengths(self) -> None:
        with pytest.warns(UserWarning, match="'x' has 2, 'y' has 1") as warned:
            ColumnDataSource({"x": [1, 2], "y": [1]})
        assert warned[0].filename == __file__

    def test_that_are_numbers_are_refused_with_the_name(self) -> None:
        with pytest.raises(PropertyError, match=r"ColumnDataSource\.data\['x'\]: expected a sequence"):
            ColumnDataSource({"x": 1})

    def test_are_refused_when_they_are_no_mapping(self) -> None:
        with pytest.raises(PropertyError, match="expected dict of column names"):
            ColumnDataSource([1, 2])

    def test_length_is_that_of_the_longest(self, source: ColumnDataSource) -> None:
        assert source.length == 3
        assert ColumnDataSource().length == 0


class TestEdits:
    def test_of_one_column_in_place_are_heard(self, source: ColumnDataSource) -> None:
        calls = heard(source)
        source.data["y"] = [4, 5, 6]
        assert calls == ["data"]

    def test_of_all_columns_are_heard(self, source: ColumnDataSource) -> None:
        calls = heard(source)
        source.data = {"x": [1], "y": [2]}
        assert calls == ["data"]

    def test_add_makes_up_a_free_name(self, source: ColumnDataSource) -> None:
        assert source.add([7, 8, 9]) == "Series 2"
        assert source.add([7, 8, 9], name="z") == "z"
        assert source.column_names == ["x", "y", "Series 2", "z"]

    def test_remove_takes_a_column_away(self, source: ColumnDataSource) -> None:
        source.remove("y")
        assert source.column_names == ["x"]

    def test_remove_of_an_unknown_column_is_mentioned(self, source: ColumnDataSource) -> None:
        with pytest.warns(UserWarning, match="no column 'z'; it has x, y"):
            source.remove("z")


class TestStream:
    def test_appends_to_lists_and_arrays(self, source: ColumnDataSource) -> None:
        source.stream({"x": [4], "y": [4.0]})
        assert as_lists(source) == {"x": [1, 2, 3, 4], "y": [1, 2, 3, 4]}

    def test_keeps_the_newest_rows_with_rollover(self, source: ColumnDataSource) -> None:
        source.stream({"x": [4, 5], "y": [4, 5]}, rollover=3)
        assert as_lists(source) == {"x": [3, 4, 5], "y": [3, 4, 5]}

    def test_starts_an_empty_source(self) -> None:
        source = ColumnDataSource()
        source.stream({"x": [1]})
        assert as_lists(source) == {"x": [1]}

    def test_keeps_times_times(self) -> None:
        import datetime

        source = ColumnDataSource({"t": np.array(["2024-01-01"], dtype="datetime64[ms]")})
        source.stream({"t": [datetime.datetime(2024, 1, 2)]})
        assert source.data["t"].dtype == "datetime64[ms]"
        assert str(source.data["t"][1])[:10] == "2024-01-02"

    @pytest.mark.parametrize(
        ("new", "text"),
        [
            ({"x": [4]}, "missing: y"),
            ({"x": [4], "y": [4], "z": [4]}, "unknown: z"),
            ({"x": [4], "y": [4, 5]}, "'x' has 1, 'y' has 2"),
            ({"x": 4, "y": [4]}, "column 'x' needs a sequence of new entries, got int 4"),
            ({"x": "4", "y": [4]}, "column 'x' needs a sequence of new entries, got str '4'"),
            ([1, 2], "expected a dict of new entries or a DataFrame, got list"),
        ],
    )
    def test_of_rows_that_do_not_fit_changes_nothing_and_says_why(
        self, source: ColumnDataSource, new: Any, text: str
    ) -> None:
        before = as_lists(source)
        with pytest.raises(ValueError, match=text):
            source.stream(new)
        assert as_lists(source) == before

    @pytest.mark.parametrize("rollover", [-1, 1.5, True])
    def test_wants_a_number_of_rows_as_rollover(self, source: ColumnDataSource, rollover: Any) -> None:
        with pytest.raises(ValueError, match="rollover is a number of rows"):
            source.stream({"x": [4], "y": [4]}, rollover=rollover)


class TestPatch:
    def test_changes_entries_and_slices(self, source: ColumnDataSource) -> None:
        source.patch({"x": [(0, 9)], "y": [(slice(1, 3), [8.0, 7.0])]})
        assert as_lists(source) == {"x": [9, 2, 3], "y": [1, 8, 7]}

    def test_goes_on_into_rows_that_are_arrays(self) -> None:
        source = ColumnDataSource({"image": [np.zeros((2, 2))]})
        source.patch({"image": [((0, 1, slice(None)), 5)]})
        assert source.data["image"][0].tolist() == [[0, 0], [5, 5]]

    def test_takes_the_values_of_a_part_of_a_row_in_any_shape(self) -> None:
        source = ColumnDataSource({"line": [[1.0, 2.0]], "image": [np.zeros((4, 2))]})
        source.patch({"line": [([0, 1], [9.0])], "image": [([0, slice(0, 4, 2), slice(None)], np.arange(4))]})
        assert list(source.data["line"][0]) == [1, 9]
        assert source.data["image"][0].tolist() == [[0, 1], [0, 0], [2, 3], [0, 0]]

    def test_is_heard_once(self, source: ColumnDataSource) -> None:
        calls = heard(source)
        source.patch({"x": [(0, 9), (1, 9)]})
        assert calls == ["data"]

    @pytest.mark.parametrize(
        ("patches", "text"),
        [
            ({"z": [(0, 1)]}, "unknown: z.*the columns are x, y"),
            ({"x": [(3, 1)]}, "index 3 is out of range for column 'x', which has 3 rows"),
            ({"x": [(-1, 1)]}, "index -1 is out of range"),
            ({"x": [("a", 1)]}, "has no entry 'a'"),
            ({"x": [(True, 1)]}, "has no entry True"),
            ({"x": [(slice(0, 4), [1, 2, 3, 4])]}, "ends at 4, which is beyond its 3 rows"),
            ({"x": [(slice(-1, 2), [1])]}, "needs numbers from 0 on"),
            ({"x": [(slice(0, 2), [1])]}, "has 2 rows, but the new values are 1"),
            ({"x": [(slice(0, 2), 1)]}, "has 2 rows, but the new values are 1"),
            ({"x": 3}, r"needs a list of \(index, value\)"),
            ({"y": [((0, 5), 1)]}, "does not fit a row"),
            (7, "expected a dict"),
        ],
    )
    def test_that_does_not_fit_changes_nothing_and_says_why(
        self, source: ColumnDataSource, patches: Any, text: str
    ) -> None:
        before = as_lists(source)
        with pytest.raises(ValueError, match=text):
            source.patch(patches)
        assert as_lists(source) == before


class TestFrames:
    pandas = pytest.importorskip("pandas")

    def frame(self, **kwargs: Any) -> Any:
        return self.pandas.DataFrame({"price": [1.0, 2.0]}, **kwargs)

    def test_give_their_columns_and_their_index(self) -> None:
        assert as_lists(ColumnDataSource(self.frame())) == {"index": [0, 1], "price": [1, 2]}

    def test_give_their_index_under_its_name(self) -> None:
        index = self.pandas.Index(["a", "b"], name="kind")
        assert ColumnDataSource(self.frame(index=index)).column_names == ["kind", "price"]

    def test_may_be_assigned(self) -> None:
        source = ColumnDataSource()
        source.data = self.frame()
        source.data["price"] = [5, 6]
        assert as_lists(source) == {"index": [0, 1], "price": [5, 6]}

    def test_of_two_levels_have_joined_names(self) -> None:
        frame = self.pandas.DataFrame([[1, 2]], columns=self.pandas.MultiIndex.from_tuples([("a", "b"), ("a", "")]))
        assert ColumnDataSource.from_df(frame).keys() == {"index", "a_b", "a_"}

    def test_groups_give_their_summary(self) -> None:
        frame = self.pandas.DataFrame({"kind": ["a", "a", "b"], "mpg": [1.0, 3.0, 5.0]})
        columns = ColumnDataSource(frame.groupby("kind")).data
        assert list(columns["kind"]) == ["a", "b"]
        assert list(columns["mpg_mean"]) == [2, 5]

    def test_can_be_streamed_with_and_without_their_index(self) -> None:
        with_index = ColumnDataSource(self.frame())
        with_index.stream(self.frame())
        without = ColumnDataSource({"price": [1.0]})
        without.stream(self.frame())
        assert as_lists(with_index) == {"index": [0, 1, 0, 1], "price": [1, 2, 1, 2]}
        assert as_lists(without) == {"price": [1, 1, 2]}

    def test_come_back_from_a_source(self) -> None:
        assert ColumnDataSource({"x": [1, 2]}).to_df().equals(self.pandas.DataFrame({"x": [1, 2]}))

    def test_series_become_arrays(self) -> None:
        source = ColumnDataSource({"x": self.pandas.Series([1, 2])})
        assert isinstance(source.data["x"], np.ndarray)
