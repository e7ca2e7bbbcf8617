#!/usr/bin/env bash
# Feeds a fuzz target with libFuzzer (clang 14, address and undefined-behaviour sanitizers):
#   packaging/dev/fuzz.sh TARGET [RUNS] [LIBFUZZER-OPTION…]
# TARGET is a program of tests/fuzz. Inputs that reach new code are kept in build/fuzz/corpus, those that crash it in
# build/fuzz/crashes; READINESS_SEED sets the seed, so that a run can be repeated.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [[ $# -eq 0 || $1 == -h || $1 == --help ]]; then
    echo "Usage: packaging/dev/fuzz.sh TARGET [RUNS] [LIBFUZZER-OPTION…]    targets:" \
        "$(find tests/fuzz -name '*.cpp' -printf '%f\n' 2>/dev/null | sed 's/\.cpp$//' | sort | xargs)"
    exit $(($# == 0 ? 2 : 0))
fi
target=$1
runs=${2:-1000000}
shift $(($# < 2 ? $# : 2))

packaging/deps.sh build fuzz
packaging/build.sh fuzz "$target"

corpus=build/fuzz/corpus/$target
mkdir -p "$corpus" build/fuzz/crashes
seeds=()
if [[ -d tests/data/fuzz/$target ]]; then
    seeds=("tests/data/fuzz/$target")
fi
seed=${READINESS_SEED:-1}
echo "$target: $runs inputs, seed $seed"
exec "build/fuzz/$target" -runs="$runs" -seed="$seed" -artifact_prefix=build/fuzz/crashes/ -print_final_stats=1 "$@" \
    "$corpus" "${seeds[@]}"
