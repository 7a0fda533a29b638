# SPDX-License-Identifier: Apache-2.0
#
# Runs the generator into FOLDER and compares what it writes with the files of the repository (SOURCE).

file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${GENERATOR} ${SOURCE}/rules ${FOLDER} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the generator failed: ${result}")
endif()

set(files include/dangvien/law/generated/rule_id.hpp include/dangvien/law/generated/standard_rulebook.hpp
          src/text/generated/messages.hpp docs/reference/rules.md)
foreach(file IN LISTS files)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${FOLDER}/${file} ${SOURCE}/${file} RESULT_VARIABLE differs)
  if(differs)
    message(FATAL_ERROR "${file} does not follow from rules/*.toml: run tools/regenerate")
  endif()
endforeach()
