#!/usr/bin/env bash
# Runs the benchmarks in the release build; arguments go to readiness_bench. Prints name, ratio and bound of each.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/deps.sh build >&2
packaging/build.sh bench readiness_bench >&2
exec build/bench/readiness_bench "$@"
