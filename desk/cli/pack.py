"""Make one file of a folder app, to be given to others.

Who gets it opens it with a double click, or with `desk open board.desk`. What it makes is trusted on this machine.

    desk pack board
    desk pack board -o out/board-1.2.desk
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `desk pack`."""
    parser.add_argument("folder", metavar="FOLDER", help="a folder with a main.py")
    parser.add_argument("-o", "--output", metavar="FILE", help="where to write it (default: FOLDER.desk)")


def run(options: argparse.Namespace) -> int:
    """Exit status 2 when it cannot be packed."""
    from desk.application import AppError
    from desk.application.archive import SUFFIX, pack
    from desk.application.trust import Trust

    folder = Path(options.folder)
    target = Path(options.output or f"{folder.resolve().name}{SUFFIX}")
    if target.suffix != SUFFIX:
        print(f"desk pack: {target}: the file's name ends with {SUFFIX}", file=sys.stderr)
        return 2
    try:
        archive = pack(folder, target)
        Trust().add(archive)
    except AppError as error:
        print(f"desk pack: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"desk pack: {error}", file=sys.stderr)
        return 2
    print(f"{target}: {len(archive.files)} files, {archive.size_bytes // 1000} kB")
    return 0
