#!/bin/sh
# Removes GAN Studio from where this script lies. Training runs, settings and logs stay.
set -u
LC_ALL=C
export LC_ALL
NAME=gan-studio
HOUSE=$(cd "$(dirname "$0")" && pwd -P) || exit 1

if [ ! -f "$HOUSE/places" ] || [ ! -f "$HOUSE/files" ]; then
    echo "This does not look like an installed GAN Studio: $HOUSE" >&2
    exit 1
fi
PREFIX=$(sed -n 1p "$HOUSE/places")
SHARE=$(sed -n 2p "$HOUSE/places")

for process in /proc/[0-9]*; do
    case $(readlink "$process/exe" 2>/dev/null) in
        "$HOUSE"/*)
            echo "GAN Studio is running (process ${process#/proc/}). Close it, then remove it: a run that trains keeps itself." >&2
            exit 1
            ;;
    esac
done

while IFS= read -r file; do
    case $file in
        '' | /* | *..*) ;;
        *) rm -f "$SHARE/$file" ;;
    esac
done <"$HOUSE/files"
case $(readlink "$PREFIX/bin/$NAME" 2>/dev/null) in
    "$HOUSE"/* | "$SHARE/$NAME"/*) rm -f "$PREFIX/bin/$NAME" ;;
esac
for folder in "$HOUSE"/[0-9]* "$HOUSE"/.unpacking-*; do
    if [ -d "$folder" ]; then rm -rf "$folder"; fi
done
rm -f "$HOUSE/files" "$HOUSE/files.new" "$HOUSE/places" "$HOUSE/uninstall.sh"
rmdir "$HOUSE" 2>/dev/null || echo "Files that are not the program's were left in $HOUSE."

if command -v update-mime-database >/dev/null 2>&1 && [ -d "$SHARE/mime" ]; then update-mime-database "$SHARE/mime" >/dev/null 2>&1; fi
if command -v update-desktop-database >/dev/null 2>&1 && [ -d "$SHARE/applications" ]; then update-desktop-database -q "$SHARE/applications" 2>/dev/null; fi
if command -v gtk-update-icon-cache >/dev/null 2>&1 && [ -d "$SHARE/icons/hicolor" ]; then gtk-update-icon-cache -q -t -f "$SHARE/icons/hicolor" 2>/dev/null; fi
echo "GAN Studio is removed. Your training runs and settings are where they were."
exit 0
