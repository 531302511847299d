; Made by desk bundle. Compile it with Inno Setup 6: iscc sliders.iss
[Setup]
AppId={{BCBE86A0-7596-5C52-9E16-CC026E823392}
AppName=Sliders
AppVersion=0.1
VersionInfoVersion=0.1.0.0
DefaultDirName={autopf}\Sliders
DefaultGroupName=Sliders
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
OutputBaseFilename=sliders-0.1-setup
OutputDir=.
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
UninstallDisplayIcon={app}\sliders.exe
WizardStyle=modern

[Files]
Source: "sliders\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Sliders"; Filename: "{app}\sliders.exe"

[Run]
Filename: "{app}\sliders.exe"; Description: "{cm:LaunchProgram,Sliders}"; Flags: nowait postinstall skipifsilent
