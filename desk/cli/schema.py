"""Print the schema of all models, so that other languages can drive a document.

    desk schema > desk.schema.json
"""

from __future__ import annotations

import argparse
import json
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`desk schema` has no options of its own."""


def run(options: argparse.Namespace) -> int:
    """Print JSON."""
    from desk.models.schema import json_schema

    json.dump(json_schema(), sys.stdout, indent=2)
    print()
    return 0
