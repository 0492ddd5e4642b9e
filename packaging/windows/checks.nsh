; What must hold before anything is written or removed. Each says why not, and in silent mode ends with its own exit code.

!macro RunningCheck UN
Function ${UN}RefuseWhileRunning
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${EXE}"
      Return
    ${EndIf}
    ; Windows lets nobody write to a program that runs.
    ClearErrors
    FileOpen $R1 "$INSTDIR\${EXE}" a
    ${IfNot} ${Errors}
      FileClose $R1
      Return
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TEXT_RUNNING)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 32
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro RunningCheck ""
!insertmacro RunningCheck "un."

; A folder with something else in it is never taken: the uninstaller would stand among files that are not ours.
Function CheckFolder
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    Return
  ${EndIf}
  ${DirState} "$INSTDIR" $R1     ; 1: there is something in it
  ${If} $R1 == 1
    MessageBox MB_ICONEXCLAMATION "$(TEXT_NOT_EMPTY)" /SD IDOK
    ${If} ${Silent}
      SetErrorLevel 145
      Quit
    ${EndIf}
    Abort
  ${EndIf}
FunctionEnd

; The page for the folder knows how much is free; without pages, and where the disk filled up meanwhile, this does.
Function CheckSpace
  ${GetRoot} "$INSTDIR" $R1
  ClearErrors
  ${DriveSpace} "$R1\" "/D=F /S=M" $R2
  ${If} ${Errors}                ; a network folder: File itself tells
    Return
  ${EndIf}
  ${If} $R2 < ${NEEDED_MB}
    MessageBox MB_ICONSTOP "$(TEXT_NO_SPACE)" /SD IDOK
    SetErrorLevel 112
    Quit
  ${EndIf}
FunctionEnd
