# SPDX-License-Identifier: Apache-2.0
#
# Runs the generators into FOLDER and compares what it writes with the files of the repository (SOURCE).

file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${GENERATOR} ${SOURCE}/rules ${FOLDER} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the generator of the rules failed: ${result}")
endif()
execute_process(COMMAND ${PHRASES} ${SOURCE}/rules/phrases.toml ${FOLDER} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the generator of the phrases failed: ${result}")
endif()

set(files include/dangvien/law/generated/rule_id.hpp include/dangvien/law/generated/standard_rulebook.hpp
          include/dangvien/base/generated/phrases.hpp src/text/generated/messages.hpp
          src/text/generated/phrase_table.hpp docs/reference/rules.md)
foreach(file IN LISTS files)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${FOLDER}/${file} ${SOURCE}/${file} RESULT_VARIABLE differs)
  if(differs)
    message(FATAL_ERROR "${file} does not follow from rules/*.toml: run tools/regenerate")
  endif()
endforeach()
