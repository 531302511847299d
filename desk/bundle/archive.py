"""The one file that is sent: .tar.xz on Linux, .zip elsewhere.

    archive_of(Path("dist/sliders/sliders"), Path("dist/sliders/sliders-0.1-linux-x86_64.tar.xz"))
"""

from __future__ import annotations

import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from desk.application import AppError

#: Of `xz`: the second level takes nearly twice as long for 2 % less, the third 4 %.
PRESET = 1


def archive_name(program: str, version: str, system: str = sys.platform, machine: str | None = None) -> str:
    """`sliders-0.1-linux-x86_64.tar.xz`. Characters of the version that are none for a file's name become hyphens."""
    names = {"win32": "windows", "darwin": "macos"}
    version = "".join(one if one.isalnum() or one in ".+_-" else "-" for one in version)
    suffix = "tar.xz" if system == "linux" else "zip"
    return f"{program}-{version}-{names.get(system, system)}-{(machine or platform.machine()).lower()}.{suffix}"


def archive_of(program: Path, target: Path) -> None:
    """Pack a folder or file; the format is that of the target's name. Raises AppError when the packer fails."""
    if target.suffix == ".zip":
        _zip(program, target)
    else:
        _tar_xz(program, target)


def _tar_xz(program: Path, target: Path) -> None:
    xz = shutil.which("xz")
    if xz is None:  # Python's own has one thread
        with lzma.open(target, "wb", preset=PRESET) as packed, tarfile.open(fileobj=packed, mode="w|") as whole:
            whole.add(program, program.name, filter=_nobodys)
        return
    with open(target, "wb") as file:
        packer = subprocess.Popen([xz, "--threads=0", f"-{PRESET}", "--stdout"], stdin=subprocess.PIPE, stdout=file)
        assert packer.stdin is not None
        with packer.stdin, tarfile.open(fileobj=packer.stdin, mode="w|") as whole:
            whole.add(program, program.name, filter=_nobodys)
        if packer.wait():
            raise AppError(kind="exception", text=f"xz failed with status {packer.returncode}")


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whose files these are on this machine is nobody's affair."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def _zip(program: Path, target: Path) -> None:
    files = sorted(program.rglob("*")) if program.is_dir() else [program]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as whole:
        for file in files:
            name = file.relative_to(program.parent).as_posix()
            if file.is_symlink():  # frameworks on macOS are full of them
                entry = zipfile.ZipInfo(name)
                entry.create_system = 3
                entry.external_attr = 0o120777 << 16
                whole.writestr(entry, os.readlink(file))
            elif file.is_file():
                whole.write(file, name)
