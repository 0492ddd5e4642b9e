#!/bin/sh
# GAN Studio @VERSION@ for Linux: installs itself into your home. No administrator, no network.
# Start it with a double click, or: sh "@FILE@"   (--help tells more)
# After @STUB_BYTES@ bytes of this text follow @HELPER_BYTES@ bytes of a small unpacker (tar), then the program (tar, xz).
set -u
umask 022
LC_ALL=C
export LC_ALL

NAME=gan-studio
VERSION='@VERSION@'
BUILD='@BUILD@'
MACHINE='@MACHINE@'
GLIBC_MAJOR=@GLIBC_MAJOR@
GLIBC_MINOR=@GLIBC_MINOR@
INSTALLED_KB=@INSTALLED_KB@
STUB_BYTES=@STUB_BYTES@
HELPER_BYTES=@HELPER_BYTES@
PAYLOAD_BYTES=@PAYLOAD_BYTES@
SHA256=@SHA256@
LIBRARIES='@LIBRARIES@'
FILE=$0
UNPACKING=

main() {
    prefix=
    task=install
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h) usage; return 0 ;;
            --version) echo "GAN Studio $VERSION"; return 0 ;;
            --check) task=check ;;
            --uninstall) task=uninstall ;;
            --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder after it."; prefix=$2; shift ;;
            --prefix=*) prefix=${1#--prefix=} ;;
            *) fail "There is no option '$1'. --help lists them." 2 ;;
        esac
        shift
    done
    places "$prefix"
    case $task in
        check) check_download; echo "The file is whole." ;;
        uninstall) uninstall ;;
        install) install ;;
    esac
}

usage() {
    cat <<END
Installs GAN Studio $VERSION for you alone, without administrator rights and without a network.

  sh $FILE                 install into ~/.local, or bring an older version up to date
  sh $FILE --prefix DIR    install into DIR instead: DIR/share/$NAME, DIR/bin/$NAME
  sh $FILE --uninstall     remove the program; your training runs and settings stay
  sh $FILE --check         only look whether this file was downloaded whole
  sh $FILE --version       say which version this is
END
}

# Where everything goes. SHARE follows the desktop's own rule, so that its menu finds the entry.
places() {
    if [ -n "$1" ]; then
        case $1 in /*) PREFIX=$1 ;; *) PREFIX=$PWD/$1 ;; esac
        SHARE=$PREFIX/share
    else
        [ -n "${HOME:-}" ] || fail "HOME is not set: say where to install with --prefix DIR."
        PREFIX=$HOME/.local
        SHARE=${XDG_DATA_HOME:-$PREFIX/share}
    fi
    HOUSE=$SHARE/$NAME
    LINK=$PREFIX/bin/$NAME
}

install() {
    check_machine
    check_glibc
    check_download
    make_house
    check_space
    unpack
    check_program
    missing=$(missing_libraries)
    put_in_place
    refresh_desktop
    finish
}

check_machine() {
    here=$(uname -m)
    [ "$(uname -s)" = Linux ] || fail "This installer is for Linux. Other systems have their own on the download page."
    [ "$here" = "$MACHINE" ] || fail "This GAN Studio is for $MACHINE processors, and this computer has $here."
}

check_glibc() {
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed -n 's/^glibc \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
    [ -n "$found" ] || found=$(ldd --version 2>/dev/null | sed -n '1s/.* \([0-9][0-9]*\.[0-9][0-9]*\)$/\1/p')
    if [ -z "$found" ]; then
        fail "This system does not use the GNU C library (glibc), which GAN Studio needs. Alpine and other musl systems can run it from source."
    fi
    major=${found%%.*}
    minor=${found#*.}
    if [ "$major" -lt "$GLIBC_MAJOR" ] || { [ "$major" -eq "$GLIBC_MAJOR" ] && [ "$minor" -lt "$GLIBC_MINOR" ]; }; then
        fail "This Linux is too old for this build of GAN Studio: its C library is glibc $found, and $GLIBC_MAJOR.$GLIBC_MINOR or newer is needed.
Distributions from 2022 on have it: Ubuntu 22.04, Debian 12, Fedora 36. On this one, GAN Studio runs from source."
    fi
}

check_download() {
    [ -r "$FILE" ] || fail "This installer cannot read itself. Start it as: sh /path/to/@FILE@"
    expected=$((STUB_BYTES + HELPER_BYTES + PAYLOAD_BYTES))
    size=$(wc -c <"$FILE" | tr -d ' ')
    if [ "$size" -ne "$expected" ]; then
        fail "This file was not downloaded whole: it has $size bytes, and should have $expected. Please download it again."
    fi
    if command -v sha256sum >/dev/null 2>&1; then
        echo "Looking whether the download is whole ..."
        sum=$(tail -c "+$((STUB_BYTES + 1))" "$FILE" | sha256sum | cut -d ' ' -f 1)
        [ "$sum" = "$SHA256" ] || fail "This file was damaged on its way: its checksum is
  $sum, and should be
  $SHA256.
Please download it again."
    fi
}

make_house() {
    if ! mkdir -p "$HOUSE" 2>/dev/null || ! ( : >"$HOUSE/.writable" ) 2>/dev/null; then
        fail "The folder $HOUSE cannot be written. Choose another place, for example: sh $FILE --prefix /path/to/a/folder"
    fi
    rm -f "$HOUSE/.writable"
    if [ -e "$LINK" ] || [ -L "$LINK" ]; then
        case $(readlink "$LINK" 2>/dev/null) in
            "$HOUSE"/*) ;;
            *) fail "There already is a $LINK that this installer did not make. Move it away, or choose another place with --prefix DIR." ;;
        esac
    fi
    rm -rf "$HOUSE"/.unpacking-* # of an installation that was cut off
}

check_space() {
    free=$(df -Pk "$HOUSE" 2>/dev/null | awk 'NR == 2 { print $4 }')
    needed=$((INSTALLED_KB + INSTALLED_KB / 20 + 20480))
    if [ -n "$free" ] && [ "$free" -lt "$needed" ]; then
        fail "There is too little free space for $HOUSE: $((free / 1024)) MB are free, and $((needed / 1024)) MB are needed.
Make room, or choose another place with --prefix DIR."
    fi
}

unpack() {
    echo "Unpacking GAN Studio $VERSION into $HOUSE ..."
    UNPACKING=$HOUSE/.unpacking-$$
    trap 'rm -rf "$UNPACKING"' EXIT
    trap 'exit 130' INT TERM HUP
    mkdir "$UNPACKING" || fail "The folder $UNPACKING cannot be made."
    program=$UNPACKING/@PLACE@
    if tail -c "+$((STUB_BYTES + 1))" "$FILE" | head -c "$HELPER_BYTES" | tar -xf - -C "$UNPACKING"; then
        if command -v xz >/dev/null 2>&1; then
            payload | xz -dc | tar -xf - -C "$UNPACKING" && return
        else # a plain system may lack it: one comes along
            payload | LD_LIBRARY_PATH=$UNPACKING "$UNPACKING/xz" -dc | tar -xf - -C "$UNPACKING" && return
        fi
    fi
    fail "The program could not be unpacked into $HOUSE. Is the disk full? Nothing was installed."
}

payload() {
    tail -c "+$((STUB_BYTES + HELPER_BYTES + 1))" "$FILE"
}

# The unpacked program has to start here, before it takes the place of one that does.
check_program() {
    said=$("$program/$NAME" --version 2>&1) || fail "The program does not start on this system, so it was not installed:
$said"
}

# 'file Debian-package Fedora-package', a line each, of those that the loader does not find.
missing_libraries() {
    command -v ldd >/dev/null 2>&1 || return 0
    inside=$program/_internal
    absent=$(LD_LIBRARY_PATH="$inside" ldd "$inside"/PySide6/Qt/lib/lib*.so* "$inside"/PySide6/Qt/plugins/platforms/lib*.so \
        "$inside"/PySide6/Qt/plugins/wayland-*/lib*.so "$inside"/torch/lib/lib*.so 2>/dev/null | awk '/not found/ { print $1 }' | sort -u)
    for library in $absent; do
        echo "$LIBRARIES" | grep "^$library " || true
    done
}

# A folder for each build: one that runs keeps its files. The link is renamed over the old one, so that there is always one.
put_in_place() {
    new=$HOUSE/$BUILD
    old=$HOUSE/.unpacking-old-$$
    if [ -d "$new" ]; then
        running "$new" && fail "This very version is running (process $found_process). Close it, then install again."
        mv "$new" "$old" || fail "The folder $new cannot be replaced."
    fi
    mv "$program" "$new" || fail "The folder $new cannot be made."
    rm -rf "$old"
    mkdir -p "$PREFIX/bin" && ln -s "$new/$NAME" "$LINK.new-$$" && mv -f "$LINK.new-$$" "$LINK" ||
        fail "The command $LINK could not be made."
    write_entry
    rm -f "$HOUSE/files.new"
    for part in applications mime icons; do
        (cd "$UNPACKING/usr/share" && find "$part" ! -type d) >>"$HOUSE/files.new"
        cp -R "$UNPACKING/usr/share/$part" "$SHARE/" ||
            fail "The menu entry could not be written into $SHARE."
    done
    mv -f "$HOUSE/files.new" "$HOUSE/files"
    mv -f "$UNPACKING/uninstall.sh" "$HOUSE/uninstall.sh"
    printf '%s\n' "$PREFIX" "$SHARE" >"$HOUSE/places"
    for other in "$HOUSE"/[0-9]*; do
        [ -d "$other" ] && [ "$other" != "$new" ] && ! running "$other" && rm -rf "$other"
    done
    return 0
}

# The menu entry names the program by its whole path: ~/.local/bin is not on everyone's PATH.
write_entry() {
    entry=$UNPACKING/usr/share/applications/$NAME.desktop
    # Twice escaped: once for the quotes of the Exec key, once for a string in such a file; then for sed.
    quoted=$(printf '%s' "$LINK" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')
    sed "s|^Exec=.*|Exec=\"$quoted\" %F|" "$entry" >"$entry.new" && mv "$entry.new" "$entry" || fail "The menu entry could not be written."
}

# Whether a process runs from below a folder; found_process is its number.
running() {
    real=$(cd "$1" && pwd -P) || return 1
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" 2>/dev/null) in
            "$real"/*) found_process=${process#/proc/}; return 0 ;;
        esac
    done
    return 1
}

# What opens folders, archives and pictures today goes on doing so: GAN Studio is only one more choice under 'Open with'.
refresh_desktop() {
    kept=
    if command -v xdg-mime >/dev/null 2>&1; then
        for type in @OTHER_TYPES@; do
            kept="$kept $type=$(xdg-mime query default "$type" 2>/dev/null)"
        done
    fi
    if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$SHARE/mime" >/dev/null 2>&1; fi
    if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$SHARE/applications" 2>/dev/null; fi
    if command -v gtk-update-icon-cache >/dev/null 2>&1; then gtk-update-icon-cache -q -t -f "$SHARE/icons/hicolor" 2>/dev/null; fi
    for pair in $kept; do
        before=${pair#*=}
        if [ -n "$before" ] && [ "$(xdg-mime query default "${pair%%=*}" 2>/dev/null)" != "$before" ]; then
            xdg-mime default "$before" "${pair%%=*}" 2>/dev/null
        fi
    done
    return 0
}

finish() {
    words="GAN Studio $VERSION is installed. It is in the menu of your desktop."
    case ":${PATH:-}:" in
        *":$PREFIX/bin:"*) words="$words In a terminal: $NAME" ;;
        *) words="$words In a terminal: '$LINK'" ;;
    esac
    if [ -n "$missing" ]; then
        words="$words

Before its window can open, this system needs: $(echo "$missing" | cut -d ' ' -f 1 | tr '\n' ' ')
  Debian, Ubuntu: sudo apt install $(echo "$missing" | cut -d ' ' -f 2 | sort -u | tr '\n' ' ')
  Fedora: sudo dnf install $(echo "$missing" | cut -d ' ' -f 3 | sort -u | tr '\n' ' ')"
    fi
    words="$words
To remove it: sh '$HOUSE/uninstall.sh'"
    echo "$words"
    tell info "$words"
}

uninstall() {
    [ -f "$HOUSE/uninstall.sh" ] || fail "GAN Studio is not installed in $HOUSE. If it is elsewhere, say where with --prefix DIR."
    exec sh "$HOUSE/uninstall.sh"
}

fail() {
    echo "$1" >&2
    tell error "$1"
    exit "${2:-1}"
}

# Started by a double click there is no terminal to read: the words go into a window, with whatever the desktop has for that.
tell() {
    if [ -t 1 ] || [ -t 2 ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ -n "${GAN_STUDIO_NO_DIALOG:-}" ]; then return 0; fi
    if command -v zenity >/dev/null 2>&1; then
        zenity "--$1" --no-markup --title "GAN Studio" --width 480 --text "$2" >/dev/null 2>&1
    elif command -v kdialog >/dev/null 2>&1; then
        if [ "$1" = error ]; then kdialog --error "$2"; else kdialog --msgbox "$2"; fi >/dev/null 2>&1
    elif command -v xmessage >/dev/null 2>&1; then
        xmessage -center "$2" >/dev/null 2>&1
    fi
    return 0
}

main "$@"
exit
