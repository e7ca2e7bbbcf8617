#!/usr/bin/env bash
# Builds with address and undefined-behaviour sanitizers and runs the tests: packaging/dev/sanitize.sh [CTEST-ARGUMENT…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

case ${1:-} in
    -h | --help) echo "Usage: packaging/dev/sanitize.sh [CTEST-ARGUMENT…]"; exit 0 ;;
esac

packaging/deps.sh build test
packaging/build.sh sanitize
# The first finding ends the test. Tests start programs, which then write to the same standard error.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
ctest --preset sanitize --parallel "$(nproc)" --no-tests=error "$@"
