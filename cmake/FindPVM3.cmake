# Finds PVM 3 (Debian: pvm-dev). Defines PVM3::pvm3.
find_path(PVM3_INCLUDE_DIR pvm3.h)
find_library(PVM3_LIBRARY pvm3)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PVM3 REQUIRED_VARS PVM3_LIBRARY PVM3_INCLUDE_DIR
  REASON_FAILURE_MESSAGE "install the packages pvm and pvm-dev (scripts/setup does)")
if(PVM3_FOUND AND NOT TARGET PVM3::pvm3)
  add_library(PVM3::pvm3 UNKNOWN IMPORTED)
  set_target_properties(PVM3::pvm3 PROPERTIES IMPORTED_LOCATION ${PVM3_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${PVM3_INCLUDE_DIR})
endif()
mark_as_advanced(PVM3_INCLUDE_DIR PVM3_LIBRARY)
