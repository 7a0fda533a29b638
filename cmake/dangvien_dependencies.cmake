# SPDX-License-Identifier: Apache-2.0
#
# What the compiled parts stand on. None of it shows in a public header, and all of it is linked privately.
# dangvienConfig.cmake.in finds the same packages for users of the static library: keep the two in step.

find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(absl REQUIRED)
find_package(fmt REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(SQLite3 REQUIRED)
find_package(sodium REQUIRED)
find_package(isal REQUIRED)
find_package(EXPAT REQUIRED)
find_package(ZLIB REQUIRED)
find_package(xlsxwriter REQUIRED)

set(DANGVIEN_LIBRARIES
    Boost::json
    absl::flat_hash_map
    absl::flat_hash_set
    absl::inlined_vector
    absl::status
    absl::statusor
    absl::synchronization
    fmt::fmt
    ICU::i18n
    ICU::uc
    SQLite::SQLite3
    sodium::sodium
    isal::isal
    EXPAT::EXPAT
    ZLIB::ZLIB
    xlsxwriter::xlsxwriter)

# Used as headers only, so that a user of the static library needs neither.
find_path(DANGVIEN_FLATBUFFERS_INCLUDE_DIR flatbuffers/flatbuffers.h REQUIRED)
find_path(DANGVIEN_TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
set(DANGVIEN_HEADER_LIBRARIES ${DANGVIEN_FLATBUFFERS_INCLUDE_DIR} ${DANGVIEN_TOMLPLUSPLUS_INCLUDE_DIR})
mark_as_advanced(DANGVIEN_FLATBUFFERS_INCLUDE_DIR DANGVIEN_TOMLPLUSPLUS_INCLUDE_DIR)
