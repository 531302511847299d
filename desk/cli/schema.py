"""Print the schema of all models, events and messages, so that other languages can drive a document.

    desk schema > desk.schema.json
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`desk schema` has no options of its own."""


def run(options: argparse.Namespace) -> int:
    """Print JSON."""
    json.dump(whole_schema(), sys.stdout, indent=2)
    print()
    return 0


def whole_schema() -> dict[str, Any]:
    """The models under `$defs`, the events under `events`, the messages under `messages`."""
    from desk.models.schema import event_schemas, json_schema
    from desk.wire.message_schema import message_schemas

    return {**json_schema(), "title": "Desk", "events": event_schemas(), "messages": message_schemas()}
