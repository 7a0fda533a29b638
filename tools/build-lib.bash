# SPDX-License-Identifier: Apache-2.0
#
# What tools/test and tools/demo share; sourced from the top folder of the repository.

# A clone in another folder finds what this one has compiled.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

heading() { printf '\n== %s ==\n' "$*"; }

# setup [--all]: the packages, unless the caller says they are there under other names (another system than Debian).
setup() {
  if [[ -z ${DANGVIEN_SKIP_SETUP:-} ]]; then tools/setup "$@"; fi
}

# logged NAME COMMAND...: runs quietly; a failure prints the end of the log and where the rest is.
logged() {
  local log=build/logs/$1.log
  shift
  mkdir -p build/logs
  if "$@" >"$log" 2>&1; then return 0; fi
  printf 'failed: %s\n' "$*" >&2
  tail -n 40 "$log" >&2
  printf 'whole log: %s\n' "$log" >&2
  return 1
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  local options=()
  if (($# > 0)); then options=(--target "$@"); fi
  heading "build $preset"
  logged "$preset-configure" cmake --preset "$preset" || return 1
  logged "$preset-build" cmake --build --preset "$preset" --parallel "$(nproc)" "${options[@]}" || return 1
}
