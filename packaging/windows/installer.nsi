; The Windows installer, compiled by make.py, which also says what each ${NAME} is.
;   GAN-Studio-Setup.exe [/S] [/AllUsers] [/Desktop] [/NoExplorer] [/D=C:\folder]      (/D last and without quotes)
; Exit codes: 0 done, 1 cancelled, 2 failed, and Windows' own numbers for 32 program is running, 112 disk full,
; 145 folder not empty, 740 needs an administrator, 1150 Windows too old.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID /FINAL ${COMPRESSOR}
!if ${COMPRESSOR} == lzma
  SetCompressorDictSize 64
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include Sections.nsh

!define NAME "GAN Studio"
!define EXE "gan-studio.exe"
!define RUN_ID "GANStudio.Run"
!define LAB_ID "GANStudio.Lab"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\GANStudio"
!define CLASSES "Software\Classes"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir ""                    ; onInit decides: it differs between one user and all users
RequestExecutionLevel user       ; nobody needs to be an administrator; /AllUsers asks for it
CRCCheck force                   ; a damaged download says so before it writes anything
AllowSkipFiles off               ; half a program is none
ManifestDPIAware true
ManifestSupportedOS Win10
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Installs ${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "GAN Studio developers"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!ifdef SIGN
  !finalize `${SIGN} "%1"` = 0           ; the command may have quotes of both kinds
  !uninstfinalize `${SIGN} "%1"` = 0
!endif

Var AllUsers   ; "1" with /AllUsers

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_WELCOMEPAGE_TEXT "$(TEXT_WELCOME)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(TEXT_UNINSTALL)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include words.nsh
!include "${REMOVAL}"            ; macro RemoveProgram: what make.py found at the top of the program's folder
!include checks.nsh
!include associations.nsh

Section "${NAME}" SectionProgram
  SectionIn RO
  Call CheckFolder
  Call CheckSpace
  Call RefuseWhileRunning
  ; The version before knows best what it installed.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /Upgrade _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}${SLASH}*"
  SetOutPath "$INSTDIR\icons"
  File "/oname=gan-studio.ico" "${ICON}"
  File "/oname=run.ico" "${RUN_ICON}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\icons\gan-studio.ico"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "GAN Studio developers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  !insertmacro RegisterProgram
SectionEnd

Section "$(NAME_START_MENU)" SectionStartMenu
  CreateDirectory "$SMPROGRAMS\${NAME}"
  SetOutPath "$PROFILE"          ; where the shortcuts' programs begin
  CreateShortcut "$SMPROGRAMS\${NAME}\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\icons\gan-studio.ico"
  CreateShortcut "$SMPROGRAMS\${NAME}\$(NAME_COMMAND_LINE).lnk" "$SYSDIR\cmd.exe" '/K "set PATH=$INSTDIR;%PATH%"' \
    "$INSTDIR\icons\gan-studio.ico"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "CommandLineShortcut" "$(NAME_COMMAND_LINE).lnk"
  SetOutPath "$INSTDIR"
SectionEnd

Section /o "$(NAME_DESKTOP)" SectionDesktop
  SetOutPath "$PROFILE"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\icons\gan-studio.ico"
  SetOutPath "$INSTDIR"
SectionEnd

Section "$(NAME_EXPLORER)" SectionExplorer
  !insertmacro RegisterExplorer
SectionEnd

Section -Told
  !insertmacro TellExplorer
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "$(ABOUT_PROGRAM)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionStartMenu} "$(ABOUT_START_MENU)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} "$(ABOUT_DESKTOP)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionExplorer} "$(ABOUT_EXPLORER)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(TEXT_OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 1150
    Quit
  ${EndIf}
  SetRegView 64
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      ${IfNot} ${Silent}
        ExecShell "runas" "$EXEPATH" "$R0"     ; Windows asks; this one ends
      ${EndIf}
      SetErrorLevel 740
      Quit
    ${EndIf}
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${If} $INSTDIR == ""           ; no /D=: where it is already, or the usual place
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $INSTDIR == ""
      ${If} $AllUsers == 1
        StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
      ${Else}
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/Desktop" $R1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\${NAME}.lnk"   ; chosen the last time
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/NoExplorer" $R1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${SectionExplorer}
  ${EndIf}
FunctionEnd

Function StartProgram
  ; Through the Explorer: an installer that runs as administrator must not start the program as one.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${EXE}"'
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R1 == $INSTDIR
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      ${IfNot} ${Silent}
        ExecShell "runas" "$INSTDIR\uninstall.exe"
      ${EndIf}
      SetErrorLevel 740
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  ; Only what was installed: a run that somebody keeps in this folder stays, and everything outside it anyway.
  !insertmacro RemoveProgram
  Delete "$INSTDIR\icons\gan-studio.ico"
  Delete "$INSTDIR\icons\run.ico"
  RMDir "$INSTDIR\icons"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/Upgrade" $R1
  ${If} ${Errors}                ; an upgrade keeps the desktop icon where it was chosen
    Delete "$DESKTOP\${NAME}.lnk"
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}\${NAME}.lnk"
  ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" "CommandLineShortcut"
  ${If} $R1 != ""
    Delete "$SMPROGRAMS\${NAME}\$R1"
  ${EndIf}
  RMDir "$SMPROGRAMS\${NAME}"
  !insertmacro Unregister
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  !insertmacro TellExplorer
SectionEnd
