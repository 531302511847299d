"""`desk bundle` from end to end: build, put in place, pack, prove, report.

    report = make(Order.of("sliders.py"), Path("dist"), say=print)
    report.all_problems       # [] for a program that works
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desk.application import AppError
from desk.application.app_files import is_authors

from .archive import archive_name, archive_of
from .build import Built, build, check_tools
from .linux import add_launcher, appimage_of
from .order import Order
from .product import Product
from .proof import prove
from .report import Report
from .sizes import Share, shares, total_size
from .windows import inno_script

REPORT = "report.json"
READABLE = "report.md"
SCREENSHOT = "screenshot.png"

#: What must be in every bundle, below the folder of its libraries; patterns.
_REQUIRED = ("desk/_assets/bundle/main.js", "desk/_assets/page/index.html")
_REQUIRED_WITH_QT = (
    "PySide6/Qt/lib/libQt6WebEngineCore.so*", "PySide6/Qt/libexec/QtWebEngineProcess", "PySide6/Qt/resources/icudtl.dat",
    "PySide6/Qt/resources/qtwebengine_resources.pak", "PySide6/Qt/translations/qtwebengine_locales/en-US.pak",
)  # fmt: skip


def make(
    order: Order, output: Path, say: Callable[[str], None], *, with_archive: bool = True, with_proof: bool = True
) -> Report:
    """Make the program of an order in the folder `output / order.program`. Raises AppError when it cannot be built; a
    program that does not work is reported."""
    check_tools(order)
    output = output.resolve()
    check_place(order, output / order.program)
    product = Product(output / order.program)
    product.check([*_names(order), REPORT, READABLE, SCREENSHOT])
    output.mkdir(parents=True, exist_ok=True)
    # Beside its place, so that putting it there is a rename; hidden, and gone whatever happens.
    with tempfile.TemporaryDirectory(prefix=f".{order.program}-", dir=output, ignore_cleanup_errors=True) as folder:
        work = Path(folder)
        say(f"building {order.settings.name} {order.settings.version}")
        built = build(order, work, say)
        report = Report(
            order, build_s=built.seconds, made={}, shares=_shares(built), pruned_files=built.found["left_out"],
            warnings=built.warnings, problems=missing_files(order, built), left_out=list(built.contents.left_out),
        )  # fmt: skip
        if built.program.is_dir() and sys.platform == "linux":
            add_launcher(built.program, order)
        product.clear()
        program = product.put(built.program)
        executable = program / built.executable.relative_to(built.program) if program.is_dir() else program
        report.made[program.name] = total_size(program)
        say(f"  {program} ({report.made[program.name] / 1e6:.0f} MB, {built.seconds:.0f} s)")
        if with_proof and not report.problems:
            say("trying it out in an empty home, without a network")
            report.proof = prove(executable, window=order.settings.bundle.qt)
            picture = report.proof.after or report.proof.before
            if picture is not None:
                (work / SCREENSHOT).write_bytes(picture)
                product.put(work / SCREENSHOT)
        if not report.all_problems:
            _pack(order, program, product, work, report, say, with_archive)
        (work / REPORT).write_text(json.dumps(report.as_json(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        (work / READABLE).write_text(report.as_markdown(), encoding="utf-8")
        for name in (REPORT, READABLE):
            product.put(work / name)
    return report


def check_place(order: Order, place: Path) -> None:
    """Raise AppError (kind "settings") when the program would come to lie among the app's own files: the next one would
    take it along. A folder like `dist` in the app's own is fine, since it never is part of the app."""
    app = order.folder
    inside = [folder for folder in (place, *place.parents) if folder != app and folder.is_relative_to(app)]
    among = order.is_folder and place.is_relative_to(app) and not any(is_authors(folder, app) for folder in inside)
    if place == app or app.is_relative_to(place) or among:
        raise AppError(
            kind="settings",
            text=f"{place}: the program cannot be made in the app's own folder",
            cure="Choose another folder with --output.",
        )


def missing_files(order: Order, built: Built) -> list[str]:
    """Which files of a bundle are not there that every bundle needs, and which of the app's own."""
    if not built.program.is_dir() or sys.platform != "linux":
        return []  # inside of one file, or laid out by the system's rules: the proof tells
    internal = built.executable.parent / "_internal"
    required = [*_REQUIRED, *(_REQUIRED_WITH_QT if order.own_window else ())]
    required += [target.replace("[", "[[]") for _, target in built.contents.files]
    return [f"{name} is missing in the bundle" for name in required if not any(internal.glob(name))]


def _pack(
    order: Order, program: Path, product: Product, work: Path, report: Report, say: Callable[[str], None], with_archive: bool
) -> None:
    """What is made of a program that works: the archive, an AppImage, an installer's script."""
    if with_archive and program.is_dir():
        name = archive_name(order.program, order.settings.version)
        say(f"packing {name}")
        started = time.monotonic()
        archive_of(program, work / name)
        report.archive_s = time.monotonic() - started
        report.made[name] = product.put(work / name).stat().st_size
        say(f"  {product.folder / name} ({report.made[name] / 1e6:.0f} MB, {report.archive_s:.0f} s)")
    if sys.platform == "linux" and program.is_dir():
        name = f"{order.program}.AppImage"
        why_not = appimage_of(program, order, work, work / name)
        if why_not:
            report.left_out.append(why_not)
            say(f"  left out: {why_not}")
        else:
            report.made[name] = product.put(work / name).stat().st_size
    if sys.platform == "win32":
        script = work / f"{order.program}.iss"
        script.write_text(inno_script(order, program.stem), encoding="utf-8-sig")
        report.made[script.name] = product.put(script).stat().st_size


def _names(order: Order) -> list[str]:
    """What may be made beside the report, on any system."""
    name = order.program
    every = [name, f"{name}.exe", f"{name}.AppImage", f"{name}.iss", order.settings.name.replace("/", "-") + ".app"]
    return [*every, archive_name(name, order.settings.version)]


def _shares(built: Built) -> list[Share]:
    internal = built.executable.parent / "_internal"
    return shares(internal, built.found, frozenset(sys.stdlib_module_names), built.executable)
