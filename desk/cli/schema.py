"""Print the schema of all models, so that other languages can drive a document.

    desk schema > desk.schema.json
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`desk schema` has no options of its own."""


def run(options: argparse.Namespace) -> int:
    """Print JSON."""
    module = importlib.import_module("desk.models.schema")
    json.dump(module.schema(), sys.stdout, indent=2)
    print()
    return 0
