"""Run an app without window or browser, and say what it made.

    desk check sliders.py --json
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from .app_options import add_app_arguments, application_of, run_once

if TYPE_CHECKING:
    from desk.application import AppError
    from desk.document import Document


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk check`."""
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")
    add_app_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Exit status 1 when the app fails; warnings alone are no failure."""
    application = application_of(options)
    if application is None:
        return 2
    from desk.document import Document
    from desk.run.window_to_come import WindowToCome

    document = Document()
    document.window = WindowToCome()  # one that never comes: an app that asks for its window is no mistake
    with run_once(application, document, "check") as done:
        if done.error is not None:
            _print_error(done.error, options.json)
            return 1
        problem = _template_problem(document)
        if problem is not None:
            _print_error(problem, options.json)
            return 1
        summary = _summary(application.name, document)
    print(json.dumps(summary, indent=2) if options.json else _as_text(summary))
    return 0


def _template_problem(document: Document) -> AppError | None:
    """What is wrong with the page's template, if there is one."""
    if document.template is None:
        return None
    from desk.application import AppError
    from desk.application.templates import PageParts, render, template_of

    try:
        render(template_of(document.template), document, PageParts(document.title, "", "", ""))
    except Exception as error:
        return AppError.from_exception(error, None)
    return None


def _print_error(error: Any, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"ok": False, "error": error.as_json()}, indent=2))
    else:
        print(f"desk check: {error}", file=sys.stderr)


def _summary(name: str, document: Document) -> dict[str, Any]:
    models = document.models
    callbacks = Counter(callback.kind for callback in document.session_callbacks)
    callbacks.update(
        {
            "on_change": sum(len(added) for model in models for added in model._change_callbacks.values()),
            "on_event": sum(len(added) for model in models for added in model._event_callbacks.values()),
        }
    )
    return {
        "ok": True,
        "app": name,
        "title": document.title,
        "roots": [{"type": type(root).__name__, "id": root.id, "name": root.name} for root in document.roots],
        "models": dict(sorted(Counter(type(model).__name__ for model in models).items())),
        "callbacks": {kind: count for kind, count in sorted(callbacks.items()) if count},
        "warnings": _warnings(document),
    }


def _warnings(document: Document) -> list[str]:
    nothing = [] if document.roots else ["the document is empty: add models with curdoc().add_root(...)"]
    return nothing + list(document.validate())


def _as_text(summary: dict[str, Any]) -> str:
    def counted(counts: dict[str, int]) -> str:
        return ", ".join(f"{count} {name}" for name, count in counts.items()) or "none"

    lines = [
        f"{summary['app']}: ok",
        f"  title      {summary['title']}",
        f"  roots      {', '.join(root['type'] for root in summary['roots']) or 'none'}",
        f"  models     {counted(summary['models'])}",
        f"  callbacks  {counted(summary['callbacks'])}",
    ]
    return "\n".join(lines + [f"  warning    {warning}" for warning in summary["warnings"]])
