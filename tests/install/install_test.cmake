# Installs the build, builds a program against what was installed, and runs both:
#     cmake -D BUILD=build/dev -D DIRECTORY=scratch -D VERSION=0.1.0 -D CXX_FLAGS=... -D CXX_COMPILER=... -P tests/install/install_test.cmake
cmake_minimum_required(VERSION 3.25)

function(step)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${ARGN}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${DIRECTORY}")
step(${CMAKE_COMMAND} --install ${BUILD} --prefix ${DIRECTORY}/prefix)
foreach(file bin/kehoach include/kehoach/kehoach.h share/kehoach/schemas/check.schema.json share/kehoach/schemas/config.schema.json share/kehoach/schemas/document.schema.json share/kehoach/schemas/report.schema.json share/kehoach/schemas/tasks.schema.json)
    if(NOT EXISTS "${DIRECTORY}/prefix/${file}")
        message(FATAL_ERROR "${file} was not installed")
    endif()
endforeach()

step(${DIRECTORY}/prefix/bin/kehoach --version)
if(NOT output MATCHES "^kehoach ${VERSION}\n")
    message(FATAL_ERROR "the installed program says: ${output}")
endif()

step(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/consumer -B ${DIRECTORY}/build -G Ninja -D CMAKE_PREFIX_PATH=${DIRECTORY}/prefix
    -D CMAKE_CXX_COMPILER=${CXX_COMPILER} -D CMAKE_CXX_FLAGS=${CXX_FLAGS} -D KEHOACH_WANTED_VERSION=${VERSION})
step(${CMAKE_COMMAND} --build ${DIRECTORY}/build)
step(${DIRECTORY}/build/consumer)
if(NOT output STREQUAL "kehoach ${VERSION}\nCải cách hành chính năm 2026\n")
    message(FATAL_ERROR "the consumer says: ${output}")
endif()
