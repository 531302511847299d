"""PyInstaller reads this file when a program imports `desk`: the modules and the shipped files to take along."""

from __future__ import annotations

from desk.bundle.hooks import data, modules

hiddenimports = modules()
datas = data()
