"""`.desk` files: a folder app as one file, a zip archive that is opened with a double click.

An archive may come from anybody, so nothing in it is believed: names, sizes and kinds of all entries are checked before
one byte is written, and it is unpacked into a private folder under the digest of its bytes, whole or not at all. Whether
what is inside may run is not decided here (see `trust`). The file is read once, into a private copy: what was looked at,
and what somebody said yes to, is what is unpacked, whatever becomes of the file meanwhile.

    archive = Archive(Path("board.desk"))       # AppError: broken, encrypted, no main.py, a name that leads outside...
    folder = archive.unpack(cache_folder())     # .../<digest>/board, to be opened like any folder app
    pack(Path("board"), Path("board.desk"))
"""

from __future__ import annotations

import hashlib
import re
import stat
import tempfile
import tomllib
import unicodedata
import weakref
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO

from .app_files import files_of
from .error import AppError

SUFFIX = ".desk"

MOST_ENTRIES = 10_000
MOST_BYTES = 1 << 30
#: How much larger the contents may be than the archive; text packs about 10 to 1, zip bombs 1000 to 1.
MOST_RATIO = 200
_ALWAYS_FINE_BYTES = 1 << 20
_LONGEST_NAME = 240
_MOST_SETTINGS_BYTES = 64 * 1024
#: What the archive's own lists may add to its contents.
_MOST_LISTS_BYTES = 64 << 20

_MAINS = ("main.py", "main.ipynb", "desk.toml")
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
_CHUNK = 1 << 20


class Archive:
    """An archive whose entries are all fine. `digest` is the SHA-256 of the whole file, in hex.

    Raises AppError (kind "archive", or "missing") that says which entry is not.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        try:
            # It has no name on the disk, and ends with this object.
            self._copy = tempfile.TemporaryFile()  # noqa: SIM115
            weakref.finalize(self, self._copy.close)
            with self.path.open("rb") as file:
                self.digest, self.size_bytes = _copied(file, self._copy, self.path)
            with _zip(self._copy, self.path) as archive:
                self._entries = _checked(archive, self.path, self.size_bytes)
                self._root = _root(self._entries, self.path)
                self.name = self._name(archive)
        except FileNotFoundError:
            raise AppError(kind="missing", text=f"{path}: no such file", file=str(path)) from None
        except OSError as error:
            raise AppError(kind="missing", text=f"{path}: {error.strerror or error}", file=str(path)) from None

    @property
    def files(self) -> list[tuple[str, int]]:
        """The files in it and their lengths in bytes."""
        return [(entry.filename, entry.file_size) for entry in self._entries.values()]

    def unpack(self, cache: Path) -> Path:
        """The folder app below `cache`, unpacked unless it is there already with the very same files. Raises AppError.

        Files that the app has put beside its own stay. The folders are of mode 0700.
        """
        folder = cache / self.digest / self._folder_name()
        try:
            with _zip(self._copy, self.path) as archive:
                if self._is_there(archive, folder):
                    return self._app(folder)
                cache.mkdir(mode=0o700, parents=True, exist_ok=True)
                cache.chmod(0o700)
                folder.parent.mkdir(mode=0o700, exist_ok=True)
                with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=cache) as workshop:
                    made = Path(workshop) / "new"
                    self._write(archive, made)
                    if folder.exists():
                        folder.rename(Path(workshop) / "old")
                    made.rename(folder)
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise _wrong(self.path, f"it cannot be unpacked: {error}") from None
        return self._app(folder)

    def _app(self, folder: Path) -> Path:
        return folder / self._root if self._root else folder

    def _folder_name(self) -> str:
        """What the app is called where its desk.toml says nothing."""
        name = re.sub(r"[^\w -]", "-", self.path.stem).strip(" -")
        return "app" if not name or _DEVICE.fullmatch(name) else name[:60]

    def _name(self, archive: zipfile.ZipFile) -> str:
        """The app's own name, as text that nobody vouches for."""
        prefix = f"{self._root}/" if self._root else ""
        entry = self._entries.get(f"{prefix}desk.toml")
        if entry is not None and entry.file_size <= _MOST_SETTINGS_BYTES:
            try:
                said = tomllib.loads(archive.read(entry).decode("utf-8"))["app"]["name"]
            except (ValueError, KeyError, TypeError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
                said = None
            if isinstance(said, str) and said.strip():
                return said.strip()[:200]
        return self.path.stem

    def _is_there(self, archive: zipfile.ZipFile, folder: Path) -> bool:
        if not folder.is_dir() or folder.is_symlink():
            return False
        for name, entry in self._entries.items():
            try:
                with (folder / name).open("rb") as have, archive.open(entry) as want:
                    while part := want.read(_CHUNK):
                        if have.read(len(part)) != part:
                            return False
                    if have.read(1):
                        return False
            except OSError:
                return False
        return True

    def _write(self, archive: zipfile.ZipFile, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        for name, entry in self._entries.items():
            target = folder / name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # "x": an entry never writes over another one. A plain file: no link, no right to be executed.
            with target.open("xb") as file, archive.open(entry) as source:
                left = entry.file_size
                while part := source.read(_CHUNK):
                    left -= len(part)
                    if left < 0:
                        raise zipfile.BadZipFile(f"{name} is longer than it says")
                    file.write(part)


def pack(folder: Path, target: Path) -> Archive:
    """Make an archive of a folder app. The same files make the same bytes. Raises AppError.

    What is only the author's stays behind (see `app_files`); a link is an error, because an archive holds files only.
    """
    folder, target = folder.resolve(), target.resolve()
    if not folder.is_dir():
        raise AppError(kind="missing", text=f"{folder}: no such folder", file=str(folder))
    files = [path for path in files_of(folder).taken if path != target]
    try:
        # In a folder of its own, beside the target: what fails leaves nothing.
        with tempfile.TemporaryDirectory(prefix=".packing-", dir=target.parent) as workshop:
            made = Path(workshop) / target.name
            _write_zip(made, folder, files)
            try:
                Archive(made)  # what others would refuse is not made
            except AppError as error:
                raise AppError(kind=error.kind, text=error.text, file=str(folder), cure=error.cure) from None
            made.replace(target)
    except OSError as error:
        raise _wrong(target, f"cannot be written: {error.strerror or error}") from None
    return Archive(target)


def _write_zip(target: Path, folder: Path, files: list[Path]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            if path.is_symlink():
                raise _wrong(folder, f"{path.relative_to(folder).as_posix()}: a link: an archive holds files only")
            if path.is_file():
                info = zipfile.ZipInfo(path.relative_to(folder).as_posix())
                info.external_attr = (stat.S_IFREG | 0o644) << 16
                archive.writestr(info, path.read_bytes(), zipfile.ZIP_DEFLATED)


def _copied(file: IO[bytes], copy: IO[bytes], path: Path) -> tuple[str, int]:
    """Copy all of a file; the digest of what was copied, and its length in bytes."""
    digest, length = hashlib.sha256(), 0
    while part := file.read(_CHUNK):
        length += len(part)
        if length > MOST_BYTES + _MOST_LISTS_BYTES:
            raise _wrong(path, f"it is larger than {MOST_BYTES // 1_000_000} MB")
        digest.update(part)
        copy.write(part)
    return digest.hexdigest(), length


def _zip(file: IO[bytes], path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise _wrong(path, f"it is no archive, or a broken one ({error})") from None


def _checked(archive: zipfile.ZipFile, path: Path, size_bytes: int) -> dict[str, zipfile.ZipInfo]:
    """The files of an archive by their names."""
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise _wrong(path, f"it holds {len(entries)} entries; at most {MOST_ENTRIES} are fine")
    total = sum(entry.file_size for entry in entries)
    if total > MOST_BYTES:
        raise _wrong(path, f"it would unpack to {total // 1_000_000} MB; at most {MOST_BYTES // 1_000_000} MB are fine")
    if total > _ALWAYS_FINE_BYTES and total > MOST_RATIO * size_bytes:
        raise _wrong(path, f"it would unpack to {total // max(1, size_bytes)} times its size: that is no app")
    files: dict[str, zipfile.ZipInfo] = {}
    seen: dict[str, str] = {}
    for entry in entries:
        name = entry.orig_filename.removesuffix("/")
        problem = _problem(entry, name)
        if problem:
            raise _wrong(path, f"{entry.orig_filename!r} in it {problem}")
        if not entry.is_dir():
            _note(seen, name, path)
            files[name] = entry
    for name in files:  # a file in the place of another one's folder
        for parent in PurePosixPath(name).parents:
            if _folded(str(parent)) in seen:
                raise _wrong(path, f"{str(parent)!r} in it is a file and a folder")
    spellings: dict[str, str] = {}
    for name in files:
        for parent in PurePosixPath(name).parents:
            if spellings.setdefault(_folded(str(parent)), str(parent)) != str(parent):
                raise _wrong(path, f"{str(parent)!r} in it is there twice, in two spellings")
    return files


def _problem(entry: zipfile.ZipInfo, name: str) -> str:
    """What is wrong with an entry, or an empty text."""
    parts = name.split("/")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if entry.flag_bits & 1:
        return "is encrypted: unpack it with its password, and open the folder"
    if entry.compress_type not in _PACKINGS:
        return f"is packed in a way that is not known ({entry.compress_type})"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is a link or a device"
    if _FORBIDDEN.search(name):
        return "has a character in its name that not every system has in files' names"
    if any(part in ("", ".", "..") for part in parts):
        return "leads out of its folder"
    if any(_DEVICE.fullmatch(part) or part.endswith((" ", ".")) for part in parts):
        return "has a name that Windows keeps for itself"
    if len(name) > _LONGEST_NAME:
        return f"has a name of more than {_LONGEST_NAME} characters"
    return ""


def _note(seen: dict[str, str], name: str, path: Path) -> None:
    other = seen.get(_folded(name))
    if other is not None:
        raise _wrong(path, f"{name!r} and {other!r} in it are one file on some systems")
    seen[_folded(name)] = name


def _folded(name: str) -> str:
    """The same for names that one of the systems takes for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _root(files: dict[str, zipfile.ZipInfo], path: Path) -> str:
    """The folder of the app in the archive: the top, or the one folder that is there."""
    tops = {name.partition("/")[0] for name in files if "/" in name and not name.startswith("__MACOSX/")}
    only = tops.pop() if len(tops) == 1 and all("/" in name for name in files) else None
    for root in ("", only):
        if root is not None and any(PurePosixPath(root, main).as_posix() in files for main in _MAINS):
            return root
    raise _wrong(path, "there is no main.py in it", "An app's archive holds the contents of its folder: desk pack FOLDER")


def _wrong(path: Path, text: str, cure: str = "") -> AppError:
    return AppError(kind="archive", text=text, file=str(path), cure=cure)
