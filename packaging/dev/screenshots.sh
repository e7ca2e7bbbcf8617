#!/usr/bin/env bash
# Pictures of the window, light and dark, for looking at:
# packaging/dev/screenshots.sh [FOLDER] [SCALE] [sample|empty|many|risks|register] [LOCALE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=${1:-build/screenshots}
mkdir -p "$folder"
cmake --preset release >/dev/null
cmake --build --preset release --target screens
QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=${2:-1} build/release/screens "$folder" "${3:-sample}" "${4:-en_GB}"
echo "Pictures: $folder"
