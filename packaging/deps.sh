#!/usr/bin/env bash
# Installs the Debian packages that are missing: packaging/deps.sh [--list] [build] [test] [fuzz] [dev]
# Asks dpkg first, so that it needs neither network nor rights when everything is there.
set -euo pipefail

declare -A packages=(
    [build]="g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
             libsqlite3-dev libxlsxwriter-dev libminizip-dev libvalijson-dev libexpected-dev libsodium-dev
             libqrencode-dev fonts-inter fonts-dejavu-core"
    [test]="poppler-utils qpdf xvfb strace"
    [fuzz]="clang-14 libclang-rt-14-dev llvm-14"
    [dev]="ccache clang-format-14 clang-tidy-14"
)

usage() {
    cat <<'TEXT'
Usage: packaging/deps.sh [--list] [GROUP…]

Installs the Debian 12 packages of the groups that are missing; without a group, those of "build".
  build   compiler, Qt and libraries: what it takes to build and run
  test    programs that the tests call
  fuzz    clang with libFuzzer
  dev     formatter, linter, compiler cache

  --list  prints the packages of the groups and installs nothing
TEXT
}

fail() {
    printf 'deps.sh: %s\n' "$1" >&2
    exit 1
}

list_only=no
groups=()
for argument in "$@"; do
    case $argument in
        -h | --help) usage; exit 0 ;;
        --list) list_only=yes ;;
        *)
            [[ -v packages[$argument] ]] || { usage >&2; exit 2; }
            groups+=("$argument")
            ;;
    esac
done

wanted=()
for group in "${groups[@]:-build}"; do
    read -r -d '' -a names <<<"${packages[$group]}" || true
    wanted+=("${names[@]}")
done
if [[ $list_only == yes ]]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

command -v dpkg-query >/dev/null || fail "this is not a Debian system; install what these packages contain: ${wanted[*]}"

installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qx "$package installed" <<<"$installed" || missing+=("$package")
done
if [[ ${#missing[@]} -eq 0 ]]; then
    exit 0
fi

by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"
as_root=()
if [[ $EUID -ne 0 ]]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
        as_root=(sudo)
    else
        fail "packages are missing and installing them needs root; as root, run: $by_hand"
    fi
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" \
        </dev/null >>"$log" 2>&1
}

install_missing() {
    apt_get install --yes --no-install-recommends "${missing[@]}"
}

echo "Installing packages, which may take some minutes: ${missing[*]}"
# The package lists of a fresh system are empty, those of an old one name versions that the mirror no longer has:
# they are fetched where the first attempt shows that they are not good enough.
if apt-get -qq --simulate install --no-install-recommends "${missing[@]}" >/dev/null 2>&1 && install_missing; then
    exit 0
fi
: >"$log"
if apt_get update && install_missing; then
    exit 0
fi
grep --max-count=3 '^[EW]:' "$log" >&2 || tail -n 3 "$log" >&2
fail "installing failed (reason above); check the network and the package sources, then run: $by_hand"
