"""The closed table of the files that a server hands out: read once, found by their whole address.

A request's path is a key of a dict and nothing else. So there is no arithmetic on paths that an encoding could lead
astray. All files live below one prefix that holds a hash over their contents: a page may keep them for ever, and a new
build has new addresses.

    table = FileTable.of(assets_folder())
    table.prefix                      # /_desk/3f6c0d2a91b7e455/
    table[table.prefix + "main.js"]   # File(content=b"...", mime="text/javascript; charset=utf-8")
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_MIME = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
}

#: Folders below assets/ whose files are served, by their names at the prefix.
_FOLDERS = ("bundle", "page")


@dataclass(frozen=True)
class File:
    """One file as it is sent."""

    content: bytes
    mime: str


class FileTable(Mapping[str, File]):
    """Addresses to files."""

    def __init__(self, files: Mapping[str, bytes], start: str = "") -> None:
        digest = hashlib.blake2b(digest_size=8)
        for name in sorted(files):
            digest.update(name.encode() + b"\0" + files[name] + b"\0")
        self.prefix = f"{start}/_desk/{digest.hexdigest()}/"
        self._files = {
            self.prefix + name: File(content, _MIME[Path(name).suffix]) for name, content in files.items()
        }

    @classmethod
    def of(cls, assets: Path, start: str = "") -> FileTable:
        """The table of an assets folder, at addresses that begin with `start`; kinds of files that are not in the list above are
        left out, symbolic links too."""
        files: dict[str, bytes] = {}
        for folder in _FOLDERS:
            root = assets / folder
            for path in sorted(root.rglob("*")) if root.is_dir() else ():
                if path.suffix in _MIME and path.is_file() and not path.is_symlink():
                    files[path.relative_to(root).as_posix()] = path.read_bytes()
        return cls(files, start)

    @property
    def has_bundle(self) -> bool:
        """Whether the browser's half is there: not so in a checkout that was never built."""
        return self.prefix + "main.js" in self

    def __getitem__(self, address: str) -> File:
        return self._files[address]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
