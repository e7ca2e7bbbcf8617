#!/usr/bin/env bash
# From a bare Debian 12 to a tested tree: packages, one build with warnings as errors, every test.
# Arguments are handed to CTest: packaging/test.sh -R core/store
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case ${1:-} in
    -h | --help)
        echo "Usage: packaging/test.sh [CTEST-ARGUMENT…]    for example: packaging/test.sh -R core/store"
        exit 0
        ;;
esac

packaging/deps.sh build test
echo "Packages: ready after $SECONDS s"
packaging/build.sh check
echo "Build: ready after $SECONDS s"
ctest --preset check --parallel "$(nproc)" --no-tests=error "$@"
