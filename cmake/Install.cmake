# What `cmake --install` puts under the prefix: bin/dome, bin/dome-cc, lib/libdome.a, include/dome, CMake package, pkg-config.
# The prefix can be moved afterwards: nothing in it names itself by an absolute path.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS dome EXPORT dome ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS dome_command RUNTIME DESTINATION bin)
install(DIRECTORY include/dome DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp" PATTERN "*.inl")
install(EXPORT dome FILE dome-targets.cmake NAMESPACE dome:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/dome)
configure_package_config_file(cmake/dome-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/dome-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/dome)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/dome-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dome-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/dome-config-version.cmake
  cmake/FindPVM3.cmake cmake/DomeAddExecutable.cmake DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/dome)
# One level up for each part of lib, lib/x86_64-linux-gnu ..., and for pkgconfig itself.
string(REGEX REPLACE "[^/]+" ".." dome_pc_up "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
configure_file(cmake/dome.pc.in dome.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dome.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
