#!/usr/bin/env bash
# Configures and builds a preset of CMakePresets.json: packaging/build.sh PRESET [TARGET…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:?usage: packaging/build.sh PRESET [TARGET…]}
shift

# A compiler cache that cannot be written stops the build: keep it beside the build then.
if command -v ccache >/dev/null; then
    cache=$(ccache --get-config cache_dir)
    if ! mkdir -p "$cache" 2>/dev/null || [[ ! -w $cache ]]; then
        export CCACHE_DIR=$PWD/build/ccache
    fi
fi

cmake --preset "$preset"
cmake --build --preset "$preset" ${1:+--target "$@"}
