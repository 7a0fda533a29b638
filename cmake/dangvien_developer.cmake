# SPDX-License-Identifier: Apache-2.0
#
# How we build our own code: strict warnings as errors, sanitizers, coverage, ccache. Flags go on the directory, so
# every target of ours has them, third-party headers (SYSTEM) do not, and nothing of it reaches an installed target.

set(DANGVIEN_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=: address,undefined or thread")
option(DANGVIEN_LIBFUZZER "Build fuzz targets with libFuzzer (clang) instead of the standalone driver" OFF)
option(DANGVIEN_COVERAGE "Instrument for gcov" OFF)

enable_language(C)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)

find_program(DANGVIEN_CCACHE ccache)
mark_as_advanced(DANGVIEN_CCACHE)
if(DANGVIEN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${DANGVIEN_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DANGVIEN_CCACHE})
endif()

# -Wnull-dereference is left out: gcc 12 with -O2 and a sanitizer reports standard library code inlined into ours.
set(DANGVIEN_WARNINGS
    -Wall
    -Wextra
    -Wpedantic
    -Wcast-align
    -Wcast-qual
    -Wconversion
    -Wdouble-promotion
    -Wfloat-equal
    -Wformat=2
    -Wimplicit-fallthrough
    -Wmissing-declarations
    -Wshadow
    -Wsign-conversion
    -Wundef
    -Wunused
    -Wvla)
set(DANGVIEN_WARNINGS_CXX -Wextra-semi -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
# gcc 12 reports every std::optional and std::variant that it inlines far enough as maybe uninitialised (GCC bugs 80635
# and 105562); clang, the sanitizers and clang-tidy look for the real ones.
set(DANGVIEN_WARNINGS_CXX_GNU -Wduplicated-branches -Wduplicated-cond -Wlogical-op -Wno-maybe-uninitialized)

add_compile_options(
  -Werror
  ${DANGVIEN_WARNINGS}
  "$<$<COMPILE_LANGUAGE:CXX>:${DANGVIEN_WARNINGS_CXX}>"
  "$<$<COMPILE_LANG_AND_ID:CXX,GNU>:${DANGVIEN_WARNINGS_CXX_GNU}>"
  -fdiagnostics-color=$<IF:$<BOOL:$ENV{CLICOLOR_FORCE}>,always,auto>)

# No path of the build machine in an assertion message or a binary that we hand out.
add_compile_options(-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=)

if(DANGVIEN_SANITIZE)
  add_compile_options(-fsanitize=${DANGVIEN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${DANGVIEN_SANITIZE})
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()

if(DANGVIEN_LIBFUZZER)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(DANGVIEN_COVERAGE)
  add_compile_options(--coverage -fno-inline)
  add_link_options(--coverage)
endif()
