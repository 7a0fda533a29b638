# SPDX-License-Identifier: Apache-2.0
#
# dangvien_test(), dangvien_python_test(), dangvien_benchmark() and dangvien_fuzz(): one call, one executable.

include(GoogleTest)

set(DANGVIEN_FUZZ_RUNS 20000 CACHE STRING "Inputs tried by each fuzz test; bounded by count, never by time")

find_package(GTest REQUIRED)
find_package(rapidcheck REQUIRED)
find_package(benchmark REQUIRED)
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

# Reports of a sanitizer carry a stack and end the test; leaks count.
set(DANGVIEN_TEST_ENVIRONMENT "UBSAN_OPTIONS=print_stacktrace=1" "ASAN_OPTIONS=detect_stack_use_after_return=1")

# dangvien_test(NAME tests_base_day SOURCES day_test.cpp [LINKS dangvien::core] [LABELS base] [DATA folder] [APART file...])
#
# A GoogleTest executable; every case in it becomes a ctest test named NAME.Suite.case. Tests run in a folder of their own
# below the build folder; what they read comes through the macro DANGVIEN_TEST_DATA, the absolute path of DATA. The
# presets with sanitizers compile several files as one; APART names those with a helper that another file has too.
function(dangvien_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;DATA" "SOURCES;LINKS;LABELS;DEFINITIONS;APART")
  add_executable(${arg_NAME} ${arg_SOURCES})
  if(CMAKE_UNITY_BUILD)
    set_source_files_properties(${arg_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    # A local name in one file may be a global one of the next.
    target_compile_options(${arg_NAME} PRIVATE -Wno-shadow)
  endif()
  target_link_libraries(${arg_NAME} PRIVATE ${arg_LINKS} GTest::gmock GTest::gtest_main rapidcheck)
  target_include_directories(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${arg_NAME} PRIVATE ${arg_DEFINITIONS})
  if(arg_DATA)
    cmake_path(ABSOLUTE_PATH arg_DATA)
    target_compile_definitions(${arg_NAME} PRIVATE DANGVIEN_TEST_DATA="${arg_DATA}")
  endif()
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.run)
  gtest_discover_tests(
    ${arg_NAME}
    DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60
    TEST_PREFIX ${arg_NAME}.
    WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.run
    PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 600 ENVIRONMENT "${DANGVIEN_TEST_ENVIRONMENT}")
endfunction()

# dangvien_python_test(NAME tests_python_registry SCRIPT registry_test.py [PATHS folder...] [LABELS python])
#
# Runs a Python script (unittest) against the C library just built, named to it by DANGVIEN_LIBRARY. Python is not built
# with sanitizers: gcc's address sanitizer can be loaded before it, the others cannot, and there the test is left out.
function(dangvien_python_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;SCRIPT" "PATHS;LABELS")
  cmake_path(ABSOLUTE_PATH arg_SCRIPT)
  list(JOIN arg_PATHS ":" paths)
  set(environment "PYTHONPATH=${paths}" "PYTHONDONTWRITEBYTECODE=1" "DANGVIEN_LIBRARY=$<TARGET_FILE:dangvien_c>")
  if(DANGVIEN_SANITIZE)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR NOT DANGVIEN_SANITIZE MATCHES "address")
      return()
    endif()
    execute_process(
      COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libasan.so
      OUTPUT_VARIABLE runtime
      OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    # Python leaks at exit by design; the C++ and C tests look for leaks.
    list(APPEND environment "LD_PRELOAD=${runtime}" "ASAN_OPTIONS=detect_leaks=0")
  endif()
  add_test(NAME ${arg_NAME} COMMAND ${Python3_EXECUTABLE} ${arg_SCRIPT})
  set_tests_properties(${arg_NAME} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 600 ENVIRONMENT "${environment}")
endfunction()

# dangvien_benchmark(NAME benchmark_decide SOURCES decide_benchmark.cpp [LINKS dangvien::core])
#
# A Google Benchmark executable. ctest runs it once for a moment, so that it cannot rot and checks the answers it times;
# nothing asserts a time.
function(dangvien_benchmark)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;LINKS;DEFINITIONS")
  add_executable(${arg_NAME} ${arg_SOURCES})
  target_link_libraries(${arg_NAME} PRIVATE ${arg_LINKS} benchmark::benchmark_main)
  target_compile_definitions(${arg_NAME} PRIVATE ${arg_DEFINITIONS})
  if(NOT DANGVIEN_SANITIZE)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.run)
    add_test(
      NAME ${arg_NAME}
      COMMAND ${arg_NAME} --benchmark_min_time=0.001
      WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.run)
    # SkipWithError() leaves the exit code at zero.
    set_tests_properties(${arg_NAME} PROPERTIES LABELS benchmark TIMEOUT 600 FAIL_REGULAR_EXPRESSION "ERROR OCCURRED")
  endif()
endfunction()

# dangvien_fuzz(NAME fuzz_json SOURCES json_fuzz.cpp CORPUS corpus/json [LINKS dangvien::internal] [DIES])
#
# The source defines LLVMFuzzerTestOneInput. The clang preset links libFuzzer; every other preset links a driver of our
# own that runs the corpus and then mutations of it, the same ones every time. DIES: a fault must be found.
function(dangvien_fuzz)
  cmake_parse_arguments(PARSE_ARGV 0 arg "DIES" "NAME;CORPUS" "SOURCES;LINKS;DEFINITIONS")
  cmake_path(ABSOLUTE_PATH arg_CORPUS)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.run)
  file(MAKE_DIRECTORY ${folder}/found)
  add_executable(${arg_NAME} ${arg_SOURCES})
  target_link_libraries(${arg_NAME} PRIVATE ${arg_LINKS})
  target_include_directories(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${arg_NAME} PRIVATE ${arg_DEFINITIONS})
  # The entry point's name is libFuzzer's, and no header declares it.
  target_compile_options(${arg_NAME} PRIVATE -Wno-missing-declarations)
  if(DANGVIEN_LIBFUZZER)
    target_link_options(${arg_NAME} PRIVATE -fsanitize=fuzzer)
    # libFuzzer writes what it finds to the first folder: never to the corpus we keep.
    set(command ${arg_NAME} -runs=${DANGVIEN_FUZZ_RUNS} -seed=1 -print_final_stats=1 found ${arg_CORPUS})
    set(death "deadly signal")
  else()
    target_sources(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests/fuzz/standalone_driver.cpp)
    set(command ${arg_NAME} ${arg_CORPUS} --runs ${DANGVIEN_FUZZ_RUNS} --seed 1)
    set(death "died; repeat with --run [0-9]+ --seed 1")
  endif()
  if(arg_DIES)
    # ctest takes a signal for a failure whatever is expected, so a shell stands between.
    list(POP_FRONT command)
    set(command sh -c "\"$@\" 2>&1 || true" sh $<TARGET_FILE:${arg_NAME}> ${command})
  endif()
  add_test(
    NAME ${arg_NAME}
    COMMAND ${command}
    WORKING_DIRECTORY ${folder})
  set_tests_properties(${arg_NAME} PROPERTIES LABELS fuzz TIMEOUT 3600 ENVIRONMENT "${DANGVIEN_TEST_ENVIRONMENT}")
  if(arg_DIES)
    set_tests_properties(${arg_NAME} PROPERTIES PASS_REGULAR_EXPRESSION "${death}")
  endif()
endfunction()
