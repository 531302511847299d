"""Print what is in an app's document, as JSON.

    desk json sliders.py --indent 2
    desk json sliders.py -o sliders.json
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .app_options import add_app_arguments, application_of, run_once


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk json`."""
    parser.add_argument("--indent", type=int, help="spaces for each level; without it all is in one line")
    parser.add_argument("-o", "--output", metavar="FILE", help="where it is written, - for here (default: -)", default="-")
    add_app_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Run the app once, and print."""
    application = application_of(options)
    if application is None:
        return 2
    from desk.document import Document
    from desk.export import plain_of

    document = Document()
    with run_once(application, document, "json") as done:
        if done.error is not None:
            print(f"desk json: {done.error}", file=sys.stderr)
            return 1
        text = json.dumps(plain_of(document), indent=options.indent) + "\n"
    if options.output == "-":
        sys.stdout.write(text)
        return 0
    try:
        Path(options.output).write_text(text, encoding="utf-8")
    except OSError as error:
        print(f"desk json: cannot write to {options.output}: {error.strerror}", file=sys.stderr)
        return 2
    return 0
