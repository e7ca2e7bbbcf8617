#!/usr/bin/env bash
# Formats the sources with clang-format 14: packaging/dev/format.sh [--check] [FILE…]; without files, all of them.
# With --check nothing is written and the exit code says whether something would be.
set -euo pipefail

mode=(-i)
case ${1:-} in
    -h | --help) echo "Usage: packaging/dev/format.sh [--check] [FILE…]"; exit 0 ;;
    --check) mode=(--dry-run --Werror); shift ;;
esac
files=()
for file in "$@"; do
    if [[ $file == *.cpp || $file == *.h ]]; then
        files+=("$(realpath "$file")")
    fi
done

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packaging/deps.sh dev
if [[ $# -eq 0 ]]; then
    mapfile -d '' -t files < <(find app core ui tests -name '*.cpp' -print0 -o -name '*.h' -print0)
elif [[ ${#files[@]} -eq 0 ]]; then
    exit 0
fi
printf '%s\0' "${files[@]}" | xargs -0 -r -n 8 -P "$(nproc)" clang-format-14 "${mode[@]}"
