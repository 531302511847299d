"""An installer for Windows: the script that Inno Setup's compiler reads.

    (folder / "sliders.iss").write_text(inno_script(order, "sliders"), encoding="utf-8-sig")

The texts follow Inno Setup's documentation; see packaging/windows/README.md.
"""

from __future__ import annotations

import re
import uuid

from .order import Order

#: The same identifier makes the same id: a newer installer replaces the older one.
_NAMESPACE = uuid.UUID("7c0ac0a4-6a5c-5d1b-9a6e-0d5c0f6f4b1e")


def inno_script(order: Order, source: str) -> str:
    """The script for a program whose folder (or, as one file, whose .exe) is `source`, beside the script. It installs for
    the user, without administrator's rights."""
    settings = order.settings
    program = order.program
    version = _constant(settings.version)
    if settings.bundle.onefile:
        files = f'Source: "{source}.exe"; DestDir: "{{app}}"; Flags: ignoreversion'
    else:
        files = f'Source: "{source}\\*"; DestDir: "{{app}}"; Flags: ignoreversion recursesubdirs createallsubdirs'
    name = _constant(settings.name)
    parameter = name.replace('"', '""')
    return f"""; Made by desk bundle. Compile it with Inno Setup 6: iscc {program}.iss
[Setup]
AppId={{{{{str(uuid.uuid5(_NAMESPACE, settings.identifier)).upper()}}}
AppName={name}
AppVersion={version}
VersionInfoVersion={file_version(settings.version)}
DefaultDirName={{autopf}}\\{_file_name(settings.name, program)}
DefaultGroupName={_file_name(settings.name, program)}
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
OutputBaseFilename={program}-{re.sub(r"[^A-Za-z0-9.+_-]", "-", settings.version)}-setup
OutputDir=.
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
UninstallDisplayIcon={{app}}\\{program}.exe
WizardStyle=modern

[Files]
{files}

[Icons]
Name: "{{group}}\\{_file_name(settings.name, program)}"; Filename: "{{app}}\\{program}.exe"

[Run]
Filename: "{{app}}\\{program}.exe"; Description: "{{cm:LaunchProgram,{parameter.replace(",", " ")}}}"; Flags: nowait postinstall skipifsilent
"""


def file_version(version: str) -> str:
    """Four numbers, as Windows wants a file's version: `1.2rc1` is 1.2.0.0."""
    numbers = [str(min(int(part), 65535)) for part in re.findall(r"\d+", version.split("+")[0])[:4]]
    leading = re.match(r"\d+(\.\d+)*", version)
    numbers = [str(min(int(part), 65535)) for part in leading.group().split(".")[:4]] if leading else numbers[:1]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def _constant(text: str) -> str:
    """A text in which Inno Setup looks for no constants: a brace opens one unless it is doubled."""
    return text.replace("{", "{{")


def _file_name(name: str, otherwise: str) -> str:
    """A name as a folder's or a menu entry's: without what Windows forbids there."""
    plain = re.sub(r'[<>:"/\\|?*{}\x00-\x1f]', "", name).strip(" .")
    return plain or otherwise
