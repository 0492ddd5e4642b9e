; What people read, in each language of the installer. make.py reads this file as UTF-8.

!macro Words NAME ENGLISH CHINESE
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_SIMPCHINESE} "${CHINESE}"
!macroend

!insertmacro Words TEXT_WELCOME \
  "Drop a folder of pictures, watch a generator learn to draw them, and hold it by its sliders.$\r$\n$\r$\n\
Nothing else has to be installed, no graphics card is needed, and nothing leaves your computer." \
  "拖入一个图片文件夹，看着生成器学会画出这些图片，再用滑块亲手操纵它。$\r$\n$\r$\n\
无需安装其他软件，不需要显卡，任何数据都不会离开您的电脑。"
!insertmacro Words TEXT_UNINSTALL \
  "GAN Studio will be removed from this folder. Your training runs, pictures and settings stay where they are." \
  "将从此文件夹中移除 GAN Studio。您的训练记录、图片和设置都会保留在原处。"
!insertmacro Words TEXT_RUNNING \
  "GAN Studio is running.$\r$\n$\r$\nClose its window (what it learned is saved), then choose Retry." \
  "GAN Studio 正在运行。$\r$\n$\r$\n请关闭它的窗口（训练成果会自动保存），然后点击“重试”。"
!insertmacro Words TEXT_NOT_EMPTY \
  "There are other files in this folder:$\r$\n$INSTDIR$\r$\n$\r$\nChoose an empty folder or a new one." \
  "此文件夹中已有其他文件：$\r$\n$INSTDIR$\r$\n$\r$\n请选择一个空文件夹或新文件夹。"
!insertmacro Words TEXT_NO_SPACE \
  "There is too little space: ${NEEDED_MB} MB are needed, $R2 MB are free.$\r$\n$\r$\n\
Make room, or choose a folder on another disk." \
  "磁盘空间不足：需要 ${NEEDED_MB} MB，可用 $R2 MB。$\r$\n$\r$\n请清理磁盘，或选择其他磁盘上的文件夹。"
!insertmacro Words TEXT_OLD_WINDOWS \
  "GAN Studio needs Windows 10 or 11 with 64 bits." \
  "GAN Studio 需要 64 位的 Windows 10 或 Windows 11。"
!insertmacro Words NAME_START_MENU "Start menu" "开始菜单"
!insertmacro Words NAME_DESKTOP "Icon on the desktop" "桌面图标"
!insertmacro Words NAME_EXPLORER "Explorer menus" "资源管理器右键菜单"
!insertmacro Words NAME_COMMAND_LINE "GAN Studio command line" "GAN Studio 命令行"
!insertmacro Words NAME_RUN "GAN Studio run" "GAN Studio 训练记录"
!insertmacro Words NAME_LAB "GAN Studio experiment" "GAN Studio 实验"
!insertmacro Words VERB_TRAIN "Train with GAN Studio" "用 GAN Studio 训练"
!insertmacro Words VERB_OPEN "Open in GAN Studio" "用 GAN Studio 打开"
!insertmacro Words ABOUT_PROGRAM \
  "The program, with a trained generator to play with." "程序本身，附带一个可以直接试玩的已训练生成器。"
!insertmacro Words ABOUT_START_MENU \
  "The program and its command line in the start menu." "在开始菜单中添加程序及其命令行。"
!insertmacro Words ABOUT_DESKTOP \
  "An icon on the desktop. Folders can be dropped on it." "桌面上的图标，可以把文件夹拖到上面。"
!insertmacro Words ABOUT_EXPLORER \
  "'Train with GAN Studio' on folders, and 'Open in GAN Studio' on a run's training_options.json." \
  "在文件夹上显示“用 GAN Studio 训练”，在训练记录的 training_options.json 上显示“用 GAN Studio 打开”。"
