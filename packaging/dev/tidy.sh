#!/usr/bin/env bash
# Runs clang-tidy 14 over the sources of the check build: packaging/dev/tidy.sh [PATTERN]
# PATTERN is a part of the path, for example core/store; without it, everything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

case ${1:-} in
    -h | --help) echo "Usage: packaging/dev/tidy.sh [PART-OF-A-PATH]"; exit 0 ;;
esac

packaging/deps.sh build test dev
packaging/build.sh check
find app core ui tests -name '*.cpp' -path "*${1:-}*" -not -path 'tests/fuzz/*' -not -path 'tests/bench/*' -print0 |
    xargs -0 -r -n 1 -P "$(nproc)" clang-tidy-14 --quiet --extra-arg=-Wno-unknown-warning-option -p build/check 2> >(grep -v 'warnings\? generated' >&2)
