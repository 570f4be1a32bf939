# Checks JUnit reports of the samples, of odd names and of files that cannot be read against the schema of the build servers:
#     cmake -D PROGRAM=kehoach -D XMLLINT=xmllint -D SOURCES=. -D DIRECTORY=build/junit -P tests/outputs/junit_test.cmake
cmake_minimum_required(VERSION 3.25)

if(NOT XMLLINT)
    message("skipped: there is no xmllint (libxml2-utils)")
    return()
endif()
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")
file(WRITE "${DIRECTORY}/a & <b> \"c\".txt" "KẾ HOẠCH\nVề <b> & \"c\"\n\nI. MỘT & <hai>\nA b.\n\nI. BA\nA b.\n")
file(WRITE "${DIRECTORY}/plan.pdf" "%PDF-1.4\n")
file(WRITE "${DIRECTORY}/empty.txt" "")
file(GLOB samples "${SOURCES}/samples/*/input.*")

foreach(fail_on error warning never)
    set(report "${DIRECTORY}/${fail_on}.xml")
    execute_process(
        COMMAND "${PROGRAM}" check ${samples} "${DIRECTORY}/a & <b> \"c\".txt" "${DIRECTORY}/plan.pdf" "${DIRECTORY}/empty.txt" --no-config --stage final
            -t junit --fail-on ${fail_on} -o "${report}"
        RESULT_VARIABLE code ERROR_VARIABLE said)
    if(NOT code EQUAL 3)
        message(FATAL_ERROR "exit code ${code} where two files cannot be read\n${said}")
    endif()
    execute_process(COMMAND "${XMLLINT}" --noout --schema "${SOURCES}/tests/data/jenkins-junit.xsd" "${report}" RESULT_VARIABLE code ERROR_VARIABLE said)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${report}\n${said}")
    endif()
endforeach()
