"""Templates of cells: what their modules speak of."""

from __future__ import annotations

import json
import re

import pytest

from desk.models import HTMLTemplateFormatter
from desk.models.widgets.cell_template import template_code


def names(template: str) -> list[str]:
    code = template_code(template)
    assert code is not None
    found = re.match(r"export const names = (\[.*\]);", code)
    assert found is not None
    return list(json.loads(found[1]))


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("= value", ["value"]),
        ("= value.toFixed(n)", ["value", "n"]),
        ("- a + a ", ["a"]),
        ("= [...rows].length", ["rows"]),
        ("= `${price} m²`", ["price"]),
        (" if (typeof x !== 'undefined') { ", ["x", "undefined"]),
        ("= $a + größe + 1e5 + 0xff", ["$a", "größe"]),
        ("= __desk_html", []),
    ],
)
def test_names_of_the_code_are_parameters_and_those_after_a_point_are_not(code: str, found: list[str]) -> None:
    assert [name for name in names(f"x <%{code}%> y") if name != "$"] == found


def test_a_template_without_code_has_no_module() -> None:
    assert template_code("<b>x</b> 100 %>") is None
    assert HTMLTemplateFormatter(template="").page_code() is None


def test_texts_are_strings_of_the_module_whatever_is_in_them() -> None:
    code = template_code('a "b" \\ \n`${c}` <%= value %>')
    assert code is not None
    assert json.dumps('a "b" \\ \n`${c}` ') in code
