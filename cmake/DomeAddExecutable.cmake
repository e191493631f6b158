# dome_add_executable(app [REPRODUCIBLE] a.cpp b.cpp ...): add_executable() whose program can be stopped at dome::checkpoint() and
# resumed. REPRODUCIBLE: the compiler does not fuse a multiplication and an addition into one operation that rounds once, which it
# would do on machines that have one and not on others; sums then have the same bits on all of them.
# dome_add_library(part x.cpp ...): a static library whose functions may reach a checkpoint, for such programs to link.
# dome-cc stands before the compiler and the linker of the target (dome-cc --wrap), so everything CMake knows about a source
# holds as ever: flags of a source, definitions, generated sources. What was generated lies in
# <program>.dome-cc/gen. dome-cc is the target of this build tree or dome::dome-cc of an installed Dome.
include_guard()

function(dome_target_translated name)
  if(TARGET dome-cc)
    set(translator ${CMAKE_BINARY_DIR}/bin/dome-cc)
    add_dependencies(${name} dome-cc)
  else()
    get_target_property(translator dome::dome-cc IMPORTED_LOCATION)
  endif()
  foreach(property CXX_COMPILER_LAUNCHER CXX_LINKER_LAUNCHER)
    get_target_property(launcher ${name} ${property})    # ccache, say, stays between dome-cc and the compiler
    if(NOT launcher)
      set(launcher)
    endif()
    list(PREPEND launcher ${translator} --wrap)
    set_target_properties(${name} PROPERTIES ${property} "${launcher}")
  endforeach()
  # A new dome-cc may write another text. target_sources() may still come.
  cmake_language(EVAL CODE "cmake_language(DEFER CALL dome_sources_depend_on [[${name}]] [[${translator}]])")
  set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS ${translator})
  target_link_libraries(${name} PRIVATE dome::dome)
  target_compile_features(${name} PRIVATE cxx_std_20)
endfunction()

function(dome_sources_depend_on name translator)
  get_target_property(sources ${name} SOURCES)
  foreach(source IN LISTS sources)
    if(NOT source MATCHES "^\\$<")
      set_property(SOURCE ${source} TARGET_DIRECTORY ${name} APPEND PROPERTY OBJECT_DEPENDS ${translator})
    endif()
  endforeach()
endfunction()

function(dome_add_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 DOME "REPRODUCIBLE" "" "")
  add_executable(${name} ${DOME_UNPARSED_ARGUMENTS})
  dome_target_translated(${name})
  if(DOME_REPRODUCIBLE)
    target_compile_options(${name} PRIVATE -ffp-contract=off)
  endif()
endfunction()

function(dome_add_library name)
  add_library(${name} STATIC ${ARGN})
  dome_target_translated(${name})
endfunction()
