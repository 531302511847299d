"""Templates of cells as modules of a page: text with code in it becomes a function, because a page evaluates no text.

    template_code("<b><%= value.toFixed(1) %></b>")      # "export const names = ...; export function run(...) {...}"

It reads no JavaScript: whatever looks like a name in the code becomes a parameter, and the page says what it is in a row.
"""

from __future__ import annotations

import json
import re

_PART = re.compile(r"<%(?P<kind>[=-]?)(?P<code>.*?)%>", re.DOTALL)
# A name does not follow a point, but for the three of `...rest`.
_NAME = re.compile(r"(?<![\w$])(?<!(?<!\.\.)\.)[^\W\d][\w$]*|(?<![\w$.])\$[\w$]*")
_OWN = "__desk_"
_KEYWORDS = frozenset(
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally "
    "for function if implements import in instanceof interface let new null package private protected public return static super "
    "switch this throw true try typeof var void while with yield".split()
)


def template_code(template: str) -> str | None:
    """The module of a template; None for one without code.

    `names` are what its code may speak of, `run(text, escaped, ...values)` returns the HTML: `text` and `escaped` write what
    `<%= ... %>` and `<%- ... %>` are worth, the values are those of the names.
    """
    parts: list[str] = []
    names: dict[str, None] = {}
    end = 0
    for found in _PART.finditer(template):
        code = found["code"]
        parts += [_text(template[end : found.start()]), _code(found["kind"], code)]
        names.update(dict.fromkeys(name for name in _NAME.findall(code) if _is_free(name)))
        end = found.end()
    if end == 0:
        return None
    parts.append(_text(template[end:]))
    parameters = ", ".join([f"{_OWN}text", f"{_OWN}escaped", *names])
    # In a block of its own the template may declare what is a parameter.
    return (
        f"export const names = {json.dumps(list(names))};\n"
        f"export function run({parameters}) {{\nlet {_OWN}html = '';\n"
        + (f"print ??= (...parts) => {{ {_OWN}html += parts.join(''); }};\n" if "print" in names else "")
        + f"{{\n{''.join(parts)}}}\nreturn {_OWN}html;\n}}\n"
    )


def _text(text: str) -> str:
    return f"{_OWN}html += {json.dumps(text)};\n" if text else ""


def _code(kind: str, code: str) -> str:
    """The line breaks end what may be a comment."""
    if kind == "":
        return f"{code}\n"
    return f"{_OWN}html += {_OWN}{'text' if kind == '=' else 'escaped'}((\n{code}\n));\n"


def _is_free(name: str) -> bool:
    return name not in _KEYWORDS and not name.startswith(_OWN) and name.replace("$", "_").isidentifier()
