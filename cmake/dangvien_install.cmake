# SPDX-License-Identifier: Apache-2.0
#
# Three components, each an export set of its own, so that a user of the headers or of the C library needs none of the
# packages the static library stands on.

include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/dangvien)

install(DIRECTORY include/dangvien DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS dangvien_core EXPORT dangvien_core)
install(
  EXPORT dangvien_core
  NAMESPACE dangvien::
  FILE dangvienTargets-core.cmake
  DESTINATION ${package_folder})

if(TARGET dangvien)
  install(TARGETS dangvien EXPORT dangvien_engine)
  install(
    EXPORT dangvien_engine
    NAMESPACE dangvien::
    FILE dangvienTargets-engine.cmake
    DESTINATION ${package_folder})
  install(FILES cmake/Findsodium.cmake cmake/Findisal.cmake cmake/Findxlsxwriter.cmake DESTINATION ${package_folder})
endif()

if(TARGET dangvien_cli)
  install(TARGETS dangvien_cli)
endif()

if(TARGET dangvien_c)
  install(DIRECTORY capi/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  install(TARGETS dangvien_c EXPORT dangvien_c)
  install(
    EXPORT dangvien_c
    NAMESPACE dangvien::
    FILE dangvienTargets-c.cmake
    DESTINATION ${package_folder})
  # The file finds the rest from where it lies, so the installed tree can be moved.
  file(RELATIVE_PATH prefix_from_here /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  string(REGEX REPLACE "/$" "" prefix_from_here ${prefix_from_here})
  configure_file(cmake/dangvien.pc.in dangvien.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/dangvien.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endif()

configure_package_config_file(cmake/dangvienConfig.cmake.in dangvienConfig.cmake
                              INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO)
# Below 1.0 a minor version may break C++ source; the C ABI has its own number.
write_basic_package_version_file(dangvienConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/dangvienConfig.cmake ${PROJECT_BINARY_DIR}/dangvienConfigVersion.cmake
        DESTINATION ${package_folder})
