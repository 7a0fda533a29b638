# SPDX-License-Identifier: Apache-2.0
#
# liborcus installs a pkg-config file but no CMake package. Defines orcus::orcus. For tests and benchmarks only.

find_path(orcus_INCLUDE_DIR orcus/orcus_xlsx.hpp PATH_SUFFIXES liborcus-0.17)
find_library(orcus_LIBRARY orcus-0.17)
find_library(orcus_PARSER_LIBRARY orcus-parser-0.17)
mark_as_advanced(orcus_INCLUDE_DIR orcus_LIBRARY orcus_PARSER_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(orcus REQUIRED_VARS orcus_LIBRARY orcus_PARSER_LIBRARY orcus_INCLUDE_DIR)

if(orcus_FOUND AND NOT TARGET orcus::orcus)
  add_library(orcus::orcus UNKNOWN IMPORTED)
  set_target_properties(
    orcus::orcus
    PROPERTIES IMPORTED_LOCATION ${orcus_LIBRARY}
               INTERFACE_INCLUDE_DIRECTORIES ${orcus_INCLUDE_DIR}
               INTERFACE_LINK_LIBRARIES ${orcus_PARSER_LIBRARY})
endif()
