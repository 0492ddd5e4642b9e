; How the Explorer knows the program. Windows decides by what follows the last dot, and a run's file is called
; training_options.json: taking .json would take everybody's. So .json keeps its program, and ours is added in three ways
; that leave the default alone: a command on files of exactly that name, a place under 'Open with', and one on folders.
; Shared experiments end in .ganlab, which is nobody else's: a double click opens them.

!macro Command KEY ARGUMENT
  WriteRegStr SHCTX "${KEY}\command" "" '"$INSTDIR\${EXE}" "${ARGUMENT}"'
!macroend

!macro RegisterProgram
  ; Win+R and 'start gan-studio' find it.
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${EXE}" "" "$INSTDIR\${EXE}"
  ; Under 'Open with', beside others.
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}" "FriendlyAppName" "${NAME}"
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\DefaultIcon" "" "$INSTDIR\icons\gan-studio.ico"
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".json" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".zip" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".cbz" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".jpg" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".jpeg" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".webp" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".png" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".gif" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".mp4" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${EXE}\SupportedTypes" ".ganlab" ""
  !insertmacro Command "${CLASSES}\Applications\${EXE}\shell\open" "%1"
  WriteRegStr SHCTX "${CLASSES}\${RUN_ID}" "" "$(NAME_RUN)"
  WriteRegStr SHCTX "${CLASSES}\${RUN_ID}\DefaultIcon" "" "$INSTDIR\icons\run.ico"
  !insertmacro Command "${CLASSES}\${RUN_ID}\shell\open" "%1"
  WriteRegStr SHCTX "${CLASSES}\.json\OpenWithProgids" "${RUN_ID}" ""
  WriteRegStr SHCTX "${CLASSES}\${LAB_ID}" "" "$(NAME_LAB)"
  WriteRegStr SHCTX "${CLASSES}\${LAB_ID}\DefaultIcon" "" "$INSTDIR\icons\run.ico"
  !insertmacro Command "${CLASSES}\${LAB_ID}\shell\open" "%1"
  WriteRegStr SHCTX "${CLASSES}\.ganlab" "" "${LAB_ID}"
!macroend

!macro Verb KEY WORDS ARGUMENT
  WriteRegStr SHCTX "${CLASSES}\${KEY}" "" "${WORDS}"
  WriteRegStr SHCTX "${CLASSES}\${KEY}" "Icon" "$INSTDIR\icons\gan-studio.ico"
  !insertmacro Command "${CLASSES}\${KEY}" "${ARGUMENT}"
!macroend

!macro RegisterExplorer
  !insertmacro Verb "Directory\shell\GANStudio.Train" "$(VERB_TRAIN)" "%1"
  !insertmacro Verb "Directory\Background\shell\GANStudio.Train" "$(VERB_TRAIN)" "%V"
  !insertmacro Verb "SystemFileAssociations\.json\shell\GANStudio.Open" "$(VERB_OPEN)" "%1"
  WriteRegStr SHCTX "${CLASSES}\SystemFileAssociations\.json\shell\GANStudio.Open" "AppliesTo" \
    'System.FileName:="training_options.json"'
!macroend

!macro Unregister
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${EXE}"
  DeleteRegKey SHCTX "${CLASSES}\Applications\${EXE}"
  DeleteRegKey SHCTX "${CLASSES}\${RUN_ID}"
  DeleteRegKey SHCTX "${CLASSES}\${LAB_ID}"
  DeleteRegKey SHCTX "${CLASSES}\.ganlab"
  DeleteRegValue SHCTX "${CLASSES}\.json\OpenWithProgids" "${RUN_ID}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.json\OpenWithProgids"
  DeleteRegKey SHCTX "${CLASSES}\Directory\shell\GANStudio.Train"
  DeleteRegKey SHCTX "${CLASSES}\Directory\Background\shell\GANStudio.Train"
  DeleteRegKey SHCTX "${CLASSES}\SystemFileAssociations\.json\shell\GANStudio.Open"
!macroend

; Icons and menus change at once, without signing in again (SHCNE_ASSOCCHANGED).
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
