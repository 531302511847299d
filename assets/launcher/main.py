"""The window that `desk` opens: recent apps, examples, and ways to open others."""

from pathlib import Path

from desk.application.assets import examples
from desk.cli import new
from desk.io import curdoc
from desk.launcher.home import Home
from desk.launcher.page import Launcher
from desk.native.state_file import state_folder


def make(template: str, folder: Path) -> None:
    """Make an app, or say in a ValueError why not."""
    reason = new.why_not(str(folder), template, list(new.templates()))
    if reason:
        raise ValueError(reason)
    new.make(template, folder)


home = Home.of_user(state_folder(), examples=examples(), templates=new.templates(), make=make)
Launcher(curdoc(), home).show()
