#!/usr/bin/env bash
# From a bare Debian 12 to a running program: packages, build, sample project, its gate and its PDF.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readiness=$root/build/release/readiness
workbench=$root/build/release/readiness-workbench

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [ARGUMENT…]

Installs the packages that are missing and builds the programs. Then
  without arguments   creates the sample project anew in build/sample, prints its gate, writes its sign-off report,
                      and opens it where the desktop program and a display are there
  with arguments      runs "readiness ARGUMENT…" in the current folder and exits as that does

  packaging/run.sh
  packaging/run.sh playbooks
  packaging/run.sh gate plan.readiness
TEXT
}

build_programs() {
    "$root/packaging/deps.sh" build
    local targets=(readiness)
    if [[ -e $root/app/desktop/main.cpp ]]; then
        targets+=(readiness-workbench)
    fi
    "$root/packaging/build.sh" release "${targets[@]}"
}

show_sample() {
    local folder=$root/build/sample
    local file=$folder/Sample.readiness
    rm -rf "$folder"
    mkdir -p "$folder"
    # The sample is thrown away as a whole, so what a session keeps aside for its file lives beside it.
    export XDG_STATE_HOME=$folder/state

    "$readiness" new "$file" --sample
    local status=0
    "$readiness" gate "$file" || status=$?
    [[ $status -le 1 ]] || exit "$status" # 1 is an answer: the gate is not met
    "$readiness" report "$file" sign-off -o "$folder/sign-off.pdf"

    printf '\nSample project  %s\nSign-off report %s\nProgram         %s\n' "$file" "$folder/sign-off.pdf" "$readiness"
    if [[ -x $workbench && -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        exec "$workbench" "$file"
    fi
}

case ${1:-} in
    -h | --help) usage ;;
    "")
        build_programs
        show_sample
        ;;
    *)
        build_programs >&2 # standard output belongs to the program
        exec "$readiness" "$@"
        ;;
esac
