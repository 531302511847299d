"""Each kind of column value is the same in the page as in Python, or refused where it is assigned."""

from __future__ import annotations

import datetime
import decimal
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from desk.document import Document
from desk.models import Button, ColumnDataSource, CustomJS, TextInput

from .driving import at
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]

NUMBERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64 float16 float32 float64".split()
NEW_YEAR_MS = 1577836800000
NEW_YEAR = datetime.datetime(2020, 1, 1)
BERLIN = datetime.timezone(datetime.timedelta(hours=1))


def _read_only() -> Any:
    array = np.array([1.0, 2.0, 3.0])
    array.flags.writeable = False
    return array


def _moments(dtype: str) -> Any:
    return np.array(["2020-01-01", "NaT", "1969-12-31"], dtype)


# Name -> (column, what the page has; numbers that JSON has no word for are texts).
KINDS: dict[str, tuple[Any, Any]] = {
    **{dtype: (np.array([0, 1, 100], dtype), [0, 1, 100]) for dtype in NUMBERS},
    **{f"big_endian_{dtype}": (np.array([0, 1, 100], np.dtype(dtype).newbyteorder(">")), [0, 1, 100]) for dtype in NUMBERS},
    "bool": (np.array([True, False]), [True, False]),
    "longdouble": (np.array([1.5, 2], np.longdouble), [1.5, 2]),
    "read_only": (_read_only(), [1, 2, 3]),
    "every_second": (np.arange(6.0)[::2], [0, 2, 4]),
    "two_dimensions": (np.arange(6.0).reshape(3, 2), {"shape": [3, 2], "flat": [0, 1, 2, 3, 4, 5]}),
    "fortran_order": (np.asfortranarray(np.arange(6.0).reshape(3, 2)), {"shape": [3, 2], "flat": [0, 1, 2, 3, 4, 5]}),
    "list_of_images": ([np.arange(4, dtype="u1").reshape(2, 2)], [{"shape": [2, 2], "flat": [0, 1, 2, 3]}]),
    "empty": (np.array([]), []),
    "empty_list": ([], []),
    "masked_floats": (np.ma.array([1.0, 2.0], mask=[False, True]), [1, "NaN"]),
    "masked_integers": (np.ma.array([1, 2], mask=[False, True]), [1, "NaN"]),
    "masked_moments": (np.ma.array(_moments("M8[s]"), mask=[True, False, False]), ["NaN", "NaN", -86400000]),
    "nothing_masked": (np.ma.array(["a", "b"]), ["a", "b"]),
    "not_finite": (np.array([np.nan, np.inf, -np.inf]), ["NaN", "Infinity", "-Infinity"]),
    "not_finite_list": ([float("nan"), float("inf"), None], ["NaN", "Infinity", None]),
    "long_integers": (np.array([2**53 + 1, -(2**63)]), [f"{2**53 + 1}n", f"{-(2**63)}n"]),
    "long_naturals": (np.array([2**64 - 1, 0], np.uint64), [f"{2**64 - 1}n", "0n"]),
    "long_integer_list": ([2**53 + 1, 2**70, 1], [f"{2**53 + 1}n", f"{2**70}n", 1]),
    "bool_list": ([True, False, None], [True, False, None]),
    "text": (["a", "ü", "日本"], ["a", "ü", "日本"]),
    "text_array": (np.array(["a", "日本"]), ["a", "日本"]),
    "text_objects": (np.array(["a", None], dtype=object), ["a", None]),
    "mixed": (["a", 1, None], ["a", 1, None]),
    "bytes": ([b"ab", b"\xff", b""], [[97, 98], [255], []]),
    **{f"moments_{unit}": (_moments(f"M8[{unit}]"), [NEW_YEAR_MS, "NaN", -86400000]) for unit in ("D", "s", "ms", "us", "ns")},
    "big_endian_moments": (_moments(">M8[ms]"), [NEW_YEAR_MS, "NaN", -86400000]),
    "spans": (np.array([1500, "NaT"], "m8[ms]"), [1500, "NaN"]),
    "datetimes": ([NEW_YEAR, NEW_YEAR.replace(tzinfo=datetime.UTC), NEW_YEAR.replace(hour=1, tzinfo=BERLIN)], [NEW_YEAR_MS] * 3),
    "dates": ([datetime.date(2020, 1, 1), datetime.date(1969, 12, 31), None], [NEW_YEAR_MS, -86400000, None]),
    "times": ([datetime.time(1, 2, 3), datetime.time(0)], [3723000, 0]),
    "timedeltas": ([datetime.timedelta(seconds=1), datetime.timedelta(days=-1)], [1000, -86400000]),
    "decimals": ([decimal.Decimal("1.5"), decimal.Decimal("NaN")], [1.5, "NaN"]),
    "range": (range(3), [0, 1, 2]),
    "tuple": ((1, 2), [1, 2]),
    "lists_of_lists": ([[1, 2], [3], []], [[1, 2], [3], []]),
    "lists_of_arrays": ([np.array([1.0, 2.0]), np.array([3.0]), np.array([])], [[1, 2], [3], []]),
    "nested_names": ([("a", "b"), ("c", "d")], [["a", "b"], ["c", "d"]]),
    "series": (pd.Series([1, 2]), [1, 2]),
    "series_with_missing": (pd.Series([1, None], dtype="Int64"), [1, "NaN"]),
    "series_of_text": (pd.Series(["a", None], dtype="string"), ["a", None]),
    "series_of_bools": (pd.Series([True, None], dtype="boolean"), [True, None]),
    "series_of_categories": (pd.Series(["a", "b", "a"], dtype="category"), ["a", "b", "a"]),
    "series_in_a_zone": (pd.Series(pd.date_range("2020-01-01", periods=2, tz="UTC")), [NEW_YEAR_MS, NEW_YEAR_MS + 86400000]),
    "index": (pd.Index([1, 2]), [1, 2]),
    "index_of_moments": (pd.date_range("2020-01-01", periods=2), [NEW_YEAR_MS, NEW_YEAR_MS + 86400000]),
    "index_of_spans": (pd.to_timedelta([1, 2], unit="s"), [1000, 2000]),
    "categorical": (pd.Categorical(["x", "y", "x"]), ["x", "y", "x"]),
    "timestamps": ([pd.Timestamp("2020-01-01"), pd.NaT, pd.Timestamp("2020-01-01", tz="UTC")], [NEW_YEAR_MS, "NaN", NEW_YEAR_MS]),
}  # fmt: skip

_SHOW = """
  const plain = (v) => typeof v === "bigint" ? v + "n" : typeof v === "number" && !Number.isFinite(v) ? String(v)
    : v?.shape ? { shape: v.shape, flat: Array.from(v, plain) } : typeof v === "object" && v !== null ? Array.from(v, plain) : v;
"""


def test_each_kind_of_column_arrives_as_it_is(serve: Serve, visit: Visitor) -> None:
    """From Python to the page, as CustomJS reads it."""

    def app(document: Document) -> None:
        sources = {name: ColumnDataSource(data={"y": column}) for name, (column, _) in KINDS.items()}
        out = TextInput(title="out")
        button = Button(label="look")
        found = ", ".join(f"{name}: plain({name}.data.y)" for name in sources)
        button.js_on_event("button_click", CustomJS(args={**sources, "out": out}, code=f"{_SHOW} out.value = JSON.stringify({{{found}}});"))
        document.add_root(button)
        document.add_root(out)

    served = serve(app)
    page = visit(served)
    at(page, served.find(Button)).get_by_role("button").click()
    text = eventually(page, lambda: served.find(TextInput).value, "the page has told")
    found = json.loads(text)
    assert found == {name: expected for name, (_, expected) in KINDS.items()}


def test_an_image_that_code_of_the_page_changes_keeps_its_shape(serve: Serve, visit: Visitor) -> None:
    """Arrays of several dimensions are read and written line by line."""

    def app(document: Document) -> None:
        source = ColumnDataSource(data={"image": [np.zeros((2, 3))]})
        out = TextInput(title="out")
        button = Button(label="change")
        code = "source.data.image[0][4] = 7; source.change.emit(); const [i] = source.data.image; out.value = JSON.stringify([...i.shape, ...i]);"
        button.js_on_event("button_click", CustomJS(args={"source": source, "out": out}, code=code))
        document.add_root(button)
        document.add_root(out)

    served = serve(app)
    page = visit(served)
    at(page, served.find(Button)).get_by_role("button").click()
    eventually(page, lambda: served.find(TextInput).value == "[2,3,0,0,0,0,7,0]", "the page has told")


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (np.array(3.0), "at least one dimension"),
        (np.array([1j]), "real and imaginary parts as two columns"),
        (np.zeros(2, [("a", int)]), "expected numbers, text or moments"),
        (np.ma.array(["a", "b"], mask=[False, True]), ".filled("),
        ("abc", "expected a sequence of values"),
        (3, "expected a sequence of values"),
        ([object()], r"\['y'\]\[0\]"),
        (pd.period_range("2020-01", periods=2, freq="M"), "expected numbers, text, moments"),
    ],
)
def test_what_no_page_can_show_is_refused_where_it_is_assigned(column: Any, said: str) -> None:
    source = ColumnDataSource(data={"y": [1]})
    with pytest.raises(ValueError, match=said.replace("(", r"\(")) as refused:
        source.data["y"] = column
    assert "ColumnDataSource.data['y']" in str(refused.value)
    assert list(source.data["y"]) == [1], "the old column is still there"
