# dome_add_executable(app a.cpp b.cpp ...): translates the sources with dome-cc and compiles the result against Dome.
# Include directories, definitions and the C++ standard of the target reach dome-cc; a change of a source or of a header of
# the program translates again. The sources must be all sources of the program that may reach dome::checkpoint().
# dome-cc is the target of this build tree or dome::dome-cc of an installed Dome.
include_guard()

function(dome_add_executable name)
  if(NOT ARGN)
    message(FATAL_ERROR "dome_add_executable(${name}): name the sources of the program")
  endif()
  set(sources)
  set(common)
  foreach(source ${ARGN})
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    if(NOT EXISTS ${source})
      message(FATAL_ERROR "dome_add_executable(${name}): there is no source ${source}")
    endif()
    list(APPEND sources ${source})
    cmake_path(GET source PARENT_PATH folder)
    if(NOT common)
      set(common ${folder})
    endif()
    # dome-cc keeps the places of the sources relative to the deepest directory that holds them all.
    cmake_path(IS_PREFIX common ${folder} holds)
    while(NOT holds)
      cmake_path(GET common PARENT_PATH common)
      cmake_path(IS_PREFIX common ${folder} holds)
    endwhile()
  endforeach()
  set(gen ${CMAKE_CURRENT_BINARY_DIR}/${name}.gen)
  set(outputs)
  foreach(source ${sources})
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${common} OUTPUT_VARIABLE relative)
    list(APPEND outputs ${gen}/${relative})
  endforeach()

  set(translator dome-cc)
  if(NOT TARGET dome-cc)
    set(translator dome::dome-cc)
  endif()
  add_executable(${name} ${outputs})
  target_link_libraries(${name} PRIVATE dome::dome)
  target_compile_features(${name} PRIVATE cxx_std_20)
  if(NOT CMAKE_CXX_STANDARD)
    set_target_properties(${name} PROPERTIES CXX_STANDARD 20)    # one standard for dome-cc and the compiler
  endif()
  set(standard $<TARGET_PROPERTY:${name},CXX_STANDARD>)
  set(includes $<TARGET_PROPERTY:${name},INCLUDE_DIRECTORIES>)
  set(definitions $<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>)
  add_custom_command(
    OUTPUT ${outputs}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${gen}
    COMMAND $<TARGET_FILE:${translator}> ${sources} -o ${gen} --depfile ${gen}/depends.d --
            -std=c++$<IF:$<BOOL:${standard}>,${standard},20> "$<$<BOOL:${includes}>:-I$<JOIN:${includes},;-I>>"
            "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>"
    DEPENDS ${sources} $<TARGET_FILE:${translator}>
    DEPFILE ${gen}/depends.d
    COMMENT "dome-cc ${name}"
    COMMAND_EXPAND_LISTS VERBATIM)
  # Attributes of Dome mean nothing to the compiler of the generated code.
  target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-attributes=dome::> $<$<CXX_COMPILER_ID:Clang>:-Wno-unknown-attributes>)
endfunction()
